//! Runtimes, and ways to store keys and values.

use super::Writer;
use super::value::{Value, choice, flag, list, option, pair, text, texts, whole};
use crate::schema::{CacheType, Engine, Runtime, Target};
use crate::units::{Figure, Tokens};
use anyhow::Result;

/// Bytes of a gibibyte.
const GIB: f64 = (1_u64 << 30) as f64;

impl Writer<'_> {
    fn number(&self, value: f64, source: &str) -> Result<Value> {
        self.sourced(Value::Number(value), source)
    }

    fn tokens(&self, it: &Figure<Tokens>) -> Result<Value> {
        self.sourced(whole(it.value as u64), &it.source)
    }

    pub(super) fn cache_type(&self, it: &CacheType) -> Result<Value> {
        let bits = self.number(it.bits.value, &it.bits.source)?;
        Ok(Value::Record("CacheType", vec![("id", text(&it.id)), ("name", text(&it.name)), ("bits", bits)]))
    }

    fn target(&self, it: &Target, engines: &[Engine]) -> Result<Value> {
        let architectures = it.architectures.iter().map(|name| self.indices.architecture(name));
        let batches = it.batches.iter().flat_map(|batches| &batches.steps);
        let batches = batches.map(|&(gib, sequences, tokens)| {
            let from = ("from", Value::Number(gib * GIB));
            Value::Record("Batch", vec![from, ("sequences", whole(sequences)), ("tokens", whole(tokens))])
        });
        let share = it.share.as_ref().map(|it| self.number(it.value, &it.source));
        let experts_differ = it.experts_differ.as_ref().map(|it| self.number(it.value, &it.source));
        let batches_source = it.batches.as_ref().map(|batches| self.source_at(&batches.source));
        Ok(Value::Record(
            "Target",
            vec![
                ("gpu", choice("GpuVendor", it.gpu)),
                ("architectures", list(architectures.collect::<Result<Vec<_>>>()?)),
                ("systems", list(it.systems.iter().map(|os| choice("Os", os)))),
                ("backend", self.indices.backend(&it.backend)?),
                ("overhead", self.number(it.overhead.value, &it.overhead.source)?),
                ("share", option(share.transpose()?)),
                ("engine", Self::place_of(engines, |engine| Some(&engine.id) == it.engine.as_ref())),
                ("experts_differ", option(experts_differ.transpose()?)),
                ("batches", list(batches)),
                ("batches_source", option(batches_source.transpose()?)),
            ],
        ))
    }

    pub(super) fn runtime(&self, it: &Runtime, engines: &[Engine]) -> Result<Value> {
        let targets =
            it.target.iter().map(|target| self.target(target, engines)).collect::<Result<Vec<_>>>()?;
        let share = it.share.as_ref().map(|it| self.number(it.value, &it.source));
        let logit = it.logit.as_ref().map(|it| self.number(it.value, &it.source));
        let guesses = it.guesses.as_ref().map(|guesses| {
            let tokens = self.sourced(whole(guesses.tokens), &guesses.source)?;
            Ok::<_, anyhow::Error>(Value::Record(
                "Guesses",
                vec![("models", texts(&guesses.models)), ("tokens", tokens)],
            ))
        });
        let images = it.images_source.as_ref().map(|source| self.source_at(source));
        let left_free = it.spare.as_ref().map(|it| self.number(it.value, &it.source));
        let differs = it.differs.as_ref().map(|differs| {
            let usual = self.number(differs.usual, &differs.source)?;
            Ok::<_, anyhow::Error>(Value::Record(
                "Differs",
                vec![
                    ("usual", usual),
                    ("experts", Value::Number(differs.experts)),
                    ("split", Value::Number(differs.split)),
                ],
            ))
        });
        let largest_buffer = it.largest_buffer.as_ref().map(|it| self.number(it.value, &it.source));
        let step_tokens = it.step_tokens.as_ref().map(|it| self.tokens(it));
        let slots = it.slots.as_ref().map(|it| self.sourced(whole(it.value as u64), &it.source));
        let fused = it.fused_heads.iter().flat_map(|heads| &heads.widths).map(|width| whole(*width));
        let contexts = it.contexts.iter().flat_map(|contexts| &contexts.steps);
        let contexts = contexts.map(|&(gib, tokens)| pair(Value::Number(gib * GIB), whole(tokens)));
        let contexts_source = it.contexts.as_ref().map(|contexts| self.source_at(&contexts.source));
        Ok(Value::Record(
            "Runtime",
            vec![
                ("id", text(&it.id)),
                ("name", text(&it.name)),
                ("targets", list(targets)),
                (
                    "engine",
                    Self::place_of(engines, |engine| engine.id == *it.engine.as_ref().unwrap_or(&it.id)),
                ),
                ("quantizations", texts(&it.quantizations)),
                ("cache_types", texts(&it.cache_types)),
                ("micro_batch", self.tokens(&it.micro_batch)?),
                ("cache_padding", self.tokens(&it.cache_padding)?),
                ("results", self.number(it.results.value, &it.results.source)?),
                ("step_tokens", option(step_tokens.transpose()?)),
                ("logit", option(logit.transpose()?)),
                ("whole_prompt", flag(it.whole_prompt)),
                ("fused_heads", list(fused)),
                ("largest_buffer", option(largest_buffer.transpose()?)),
                ("share", option(share.transpose()?)),
                ("share_of", choice("ShareOf", it.share_of)),
                ("contexts", list(contexts)),
                ("contexts_source", option(contexts_source.transpose()?)),
                ("offloads", flag(it.offloads)),
                ("links", flag(it.links)),
                ("layers_option", option(it.layers_option.as_deref().map(text))),
                ("experts_option", option(it.experts_option.as_deref().map(text))),
                ("shares_option", option(it.shares_option.as_deref().map(text))),
                ("spare", option(left_free.transpose()?)),
                ("differs", option(differs.transpose()?)),
                ("slots", option(slots.transpose()?)),
                ("tensor_split", choice("TensorSplit", it.tensor_split)),
                ("windowed_cache", flag(it.windowed_cache)),
                ("guesses", option(guesses.transpose()?)),
                ("images", option(images.transpose()?)),
            ],
        ))
    }
}
