//! One record of each table.

use super::{Writer, option, record, slice, strings};
use crate::schema::{CacheType, Engine, Policy, Runtime, Source};
use crate::units::{Bits, Figure, Tokens};
use anyhow::Result;

pub fn source(it: &Source) -> String {
    format!("Source {{ id: {:?}, kind: Kind::{:?} }}", it.id, it.kind)
}

pub fn citation(it: &Source) -> String {
    record(
        "Citation",
        &[
            ("title", text(&it.title)),
            ("publisher", text(&it.publisher)),
            ("url", text(&it.url)),
            ("accessed", text(&it.accessed)),
        ],
    )
}

pub(super) fn text(text: &str) -> String {
    format!("{text:?}")
}

pub(super) fn bytes(value: f64) -> String {
    format!("Bytes::new({value:?})")
}

impl Writer<'_> {
    fn bits(&self, it: &Figure<Bits>) -> Result<String> {
        self.figure(&format!("BitsPerWeight::new({:?})", it.value), &it.source)
    }

    fn tokens(&self, it: &Figure<Tokens>) -> Result<String> {
        self.figure(&format!("{:.0}", it.value), &it.source)
    }

    pub(super) fn cache_type(&self, it: &CacheType) -> Result<String> {
        let fields = [("id", text(&it.id)), ("name", text(&it.name)), ("bits", self.bits(&it.bits)?)];
        Ok(record("CacheType", &fields))
    }

    pub(super) fn runtime(&self, it: &Runtime, engines: &[Engine]) -> Result<String> {
        let targets = it.target.iter().map(|target| {
            let systems: Vec<_> = target.systems.iter().map(|os| format!("Os::{os:?}")).collect();
            let architectures = target.architectures.iter().map(|name| self.indices.architecture(name));
            let batches =
                target.batches.iter().flat_map(|batches| &batches.steps).map(|(gib, sequences, tokens)| {
                    format!(
                        "Batch {{ from: Bytes::from_gib({gib:?}), sequences: {sequences}, tokens: {tokens} }}"
                    )
                });
            let share = target.share.as_ref().map(|it| self.figure(&format!("{:?}", it.value), &it.source));
            let batches_source = target.batches.as_ref().map(|batches| self.source(&batches.source));
            Ok(record(
                "Target",
                &[
                    ("gpu", format!("GpuVendor::{:?}", target.gpu)),
                    ("architectures", slice(&architectures.collect::<Result<Vec<_>>>()?)),
                    ("systems", slice(&systems)),
                    ("backend", self.indices.backend(&target.backend)?),
                    ("overhead", self.figure(&bytes(target.overhead.value), &target.overhead.source)?),
                    ("share", option(share.transpose()?)),
                    ("batches", slice(&batches.collect::<Vec<_>>())),
                    ("batches_source", option(batches_source.transpose()?)),
                ],
            ))
        });
        let share = it.share.as_ref().map(|it| self.figure(&format!("{:?}", it.value), &it.source));
        let logit = it.logit.as_ref().map(|it| self.figure(&bytes(it.value), &it.source));
        let guesses = it.guesses.as_ref().map(|guesses| {
            let tokens = self.figure(&guesses.tokens.to_string(), &guesses.source)?;
            Ok::<_, anyhow::Error>(record(
                "Guesses",
                &[("models", strings(&guesses.models)), ("tokens", tokens)],
            ))
        });
        let left_free = it.spare.as_ref().map(|it| self.figure(&bytes(it.value), &it.source));
        let steps = it.contexts.iter().flat_map(|contexts| &contexts.steps);
        let contexts = steps.map(|(gib, tokens)| format!("(Bytes::from_gib({gib:?}), {tokens})"));
        let contexts_source = it.contexts.as_ref().map(|contexts| self.source(&contexts.source));
        Ok(record(
            "Runtime",
            &[
                ("id", text(&it.id)),
                ("name", text(&it.name)),
                ("targets", slice(&targets.collect::<Result<Vec<_>>>()?)),
                ("engine", option(Self::place_of("EngineId", engines, |engine| engine.id == it.id))),
                ("quantizations", strings(&it.quantizations)),
                ("cache_types", strings(&it.cache_types)),
                ("micro_batch", self.tokens(&it.micro_batch)?),
                ("cache_padding", self.tokens(&it.cache_padding)?),
                ("results", self.bits(&it.results)?),
                ("step_tokens", option(it.step_tokens.as_ref().map(|it| self.tokens(it)).transpose()?)),
                ("logit", option(logit.transpose()?)),
                ("whole_prompt", it.whole_prompt.to_string()),
                ("share", option(share.transpose()?)),
                ("share_of", format!("ShareOf::{:?}", it.share_of)),
                ("contexts", slice(&contexts.collect::<Vec<_>>())),
                ("contexts_source", option(contexts_source.transpose()?)),
                ("offloads", it.offloads.to_string()),
                ("layers_option", option(it.layers_option.as_deref().map(text))),
                ("experts_option", option(it.experts_option.as_deref().map(text))),
                ("spare", option(left_free.transpose()?)),
                ("tensor_split", format!("TensorSplit::{:?}", it.tensor_split)),
                ("windowed_cache", it.windowed_cache.to_string()),
                ("guesses", option(guesses.transpose()?)),
                ("images", option(it.images.as_ref().map(|source| self.source(source)).transpose()?)),
            ],
        ))
    }

    pub(super) fn policy(&self, it: &Policy) -> Result<String> {
        let number = |value: f64, source: &str| self.figure(&format!("{value:?}"), source);
        let link = |value: f64, source: &str| {
            self.figure(&format!("BytesPerSec::from_gb_per_sec({:?})", value / 1e9), source)
        };
        let (rows, characters) = (&it.live_rows, &it.characters_per_token);
        let paces = it.pace.iter().map(|pace| {
            let rate = format!("TokensPerSec::new({:?})", pace.words.value / it.words_per_token.value);
            let rate = self.figure(&rate, &pace.words.source)?;
            Ok(format!("Pace {{ id: {:?}, rate: {rate} }}", pace.id))
        });
        let guesses = it.guess.iter().map(|guess| {
            let backends = guess.backends.iter().map(|name| self.indices.backend(name));
            let fixed = format!("Secs::new({:?})", guess.fixed.value);
            Ok(record(
                "GuessTime",
                &[
                    ("backends", slice(&backends.collect::<Result<Vec<_>>>()?)),
                    ("fixed", self.figure(&fixed, &guess.fixed.source)?),
                    ("share", number(guess.share.value, &guess.share.source)?),
                ],
            ))
        });
        let texts = it.text.iter().map(|text| {
            let acceptance = self.figure(&format!("{:?}", text.acceptance), &text.source)?;
            Ok(format!("({:?}, {acceptance})", text.id))
        });
        Ok(record(
            "Policy",
            &[
                ("tight_share", format!("{:?}", it.tight_share.value)),
                ("paces", slice(&paces.collect::<Result<Vec<_>>>()?)),
                ("characters_per_token", number(characters.value, &characters.source)?),
                ("live_rows", number(rows.value, &rows.source)?),
                ("gated_products", number(it.gated_products.value, &it.gated_products.source)?),
                ("latent_queries", number(it.latent_queries.value, &it.latent_queries.source)?),
                ("input_rows", number(it.input_rows.value, &it.input_rows.source)?),
                ("pipeline_copies", number(it.pipeline_copies.value, &it.pipeline_copies.source)?),
                ("widened", number(it.widened.value, &it.widened.source)?),
                ("many_relatives", format!("{:.0}", it.many_relatives.value)),
                ("guess_cost", number(it.guess_cost.value, &it.guess_cost.source)?),
                ("guess_arithmetic", number(it.guess_arithmetic.value, &it.guess_arithmetic.source)?),
                ("guesses", slice(&guesses.collect::<Result<Vec<_>>>()?)),
                (
                    "power_limits",
                    self.figure(&format!("&{:?}", it.power_limits.steps), &it.power_limits.source)?,
                ),
                ("headed", self.figure(&strings(&it.headed.architectures), &it.headed.source)?),
                ("texts", slice(&texts.collect::<Result<Vec<_>>>()?)),
                ("card_link", link(it.card_link.value, &it.card_link.source)?),
                ("link_share", number(it.link_share.value, &it.link_share.source)?),
                (
                    "crossing",
                    self.figure(&format!("Secs::new({:?})", it.crossing.value), &it.crossing.source)?,
                ),
                ("host_weights", number(it.host_weights.value, &it.host_weights.source)?),
                ("host_experts", number(it.host_experts.value, &it.host_experts.source)?),
                ("placed_decode", number(it.placed_decode.value, &it.placed_decode.source)?),
                ("placed_prefill", number(it.placed_prefill.value, &it.placed_prefill.source)?),
                ("machine_link", link(it.machine_link.value, &it.machine_link.source)?),
                ("described", self.source(&it.described)?),
                ("default_host", text(&it.default.host)),
                ("default_host_memory", it.default.host_memory.to_string()),
                ("max_context_tokens", format!("{:.0}", it.max_context.value)),
                ("max_gpus", format!("{:.0}", it.max_gpus.value)),
                ("max_users", format!("{:.0}", it.max_users.value)),
                ("default_device", text(&it.default.device)),
                ("rivals", strings(&it.default.rivals)),
                ("default_model", text(&it.default.model)),
                ("default_quantization", text(&it.default.quantization)),
                ("default_runtime", text(&it.default.runtime)),
                ("default_context_tokens", it.default.context_tokens.to_string()),
                ("default_prompt_tokens", it.default.prompt_tokens.to_string()),
            ],
        ))
    }
}
