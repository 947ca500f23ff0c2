//! One record of each table.

use super::{Writer, option, record, slice, strings};
use crate::data::schema::{CacheType, Decode, Family, Kernels, Policy, Prefill, Runtime, Source};
use crate::data::units::{Bits, Figure, Tokens};
use anyhow::{Context, Result};

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

    pub(super) fn runtime(&self, it: &Runtime) -> Result<String> {
        let targets = it.target.iter().map(|target| {
            let systems: Vec<_> = target.systems.iter().map(|os| format!("Os::{os:?}")).collect();
            Ok(record(
                "Target",
                &[
                    ("gpu", format!("GpuVendor::{:?}", target.gpu)),
                    ("architectures", strings(&target.architectures)),
                    ("systems", slice(&systems)),
                    ("backend", text(&target.backend)),
                    ("overhead", self.figure(&bytes(target.overhead.value), &target.overhead.source)?),
                ],
            ))
        });
        Ok(record(
            "Runtime",
            &[
                ("id", text(&it.id)),
                ("name", text(&it.name)),
                ("targets", slice(&targets.collect::<Result<Vec<_>>>()?)),
                ("quantizations", strings(&it.quantizations)),
                ("cache_types", strings(&it.cache_types)),
                ("micro_batch", self.tokens(&it.micro_batch)?),
                ("cache_padding", self.tokens(&it.cache_padding)?),
                ("all_outputs", it.all_outputs.to_string()),
                ("windowed_cache", it.windowed_cache.to_string()),
            ],
        ))
    }

    pub(super) fn family(&self, it: &Family, kernels: &[Kernels]) -> Result<String> {
        let kernels = kernels
            .iter()
            .find(|kernels| kernels.backends.contains(&it.backend))
            .with_context(|| format!("no kernels for backend {}", it.backend))?;
        Ok(record(
            "Family",
            &[
                ("backend", text(&it.backend)),
                ("architecture", text(&it.architecture)),
                ("source", self.source(&it.source)?),
                ("decode", self.decode(&it.decode, kernels)),
                ("prefill", option(it.prefill.as_ref().map(|it| self.prefill(it)))),
            ],
        ))
    }

    pub(super) fn policy(&self, it: &Policy) -> Result<String> {
        let number = |value: f64, source: &str| self.figure(&format!("{value:?}"), source);
        let (widening, rows, characters) = (&it.unmeasured_widening, &it.live_rows, &it.characters_per_token);
        let paces = it.pace.iter().map(|pace| {
            let rate = format!("TokensPerSec::new({:?})", pace.words.value / it.words_per_token.value);
            let rate = self.figure(&rate, &pace.words.source)?;
            Ok(format!("Pace {{ id: {:?}, rate: {rate} }}", pace.id))
        });
        Ok(record(
            "Policy",
            &[
                ("tight_share", format!("{:?}", it.tight_share.value)),
                ("unmeasured_widening", number(widening.value, &widening.source)?),
                ("paces", slice(&paces.collect::<Result<Vec<_>>>()?)),
                ("characters_per_token", number(characters.value, &characters.source)?),
                ("live_rows", number(rows.value, &rows.source)?),
                ("gated_products", number(it.gated_products.value, &it.gated_products.source)?),
                ("latent_queries", number(it.latent_queries.value, &it.latent_queries.source)?),
                ("max_context_tokens", format!("{:.0}", it.max_context.value)),
                ("max_users", format!("{:.0}", it.max_users.value)),
                ("default_device", text(&it.default.device)),
                ("default_model", text(&it.default.model)),
                ("default_quantization", text(&it.default.quantization)),
                ("default_runtime", text(&it.default.runtime)),
                ("default_context_tokens", it.default.context_tokens.to_string()),
                ("default_prompt_tokens", it.default.prompt_tokens.to_string()),
            ],
        ))
    }
}

impl Writer<'_> {
    fn decode(&self, it: &Decode, kernels: &Kernels) -> String {
        let rates = kernels.rates.iter().map(|(class, rate)| format!("({class:?}, {rate:?})"));
        let number = |value: f64| format!("{value:?}");
        let micros = |value: f64| format!("Secs::from_micros({value:?})");
        let [n_devices, devices] = self.measured(&it.devices);
        record(
            "DecodeFit",
            &[
                ("points", it.points.to_string()),
                n_devices,
                devices,
                ("weight_efficiency", number(it.weight_efficiency)),
                ("kv_efficiency", number(it.kv_efficiency)),
                ("layer_time", micros(it.layer_time_us)),
                ("fixed_time", micros(it.fixed_time_us)),
                ("expert_efficiency", number(it.expert_efficiency)),
                ("moe_layer_factor", number(it.moe_layer_factor)),
                ("hybrid_layer_factor", number(it.hybrid_layer_factor)),
                ("compute_per_alu", number(it.compute_per_alu)),
                ("half_width_80", number(it.half_width_80)),
                ("quant_efficiency", slice(&rates.collect::<Vec<_>>())),
            ],
        )
    }

    fn prefill(&self, it: &Prefill) -> String {
        let number = |value: f64| format!("{value:?}");
        let [n_devices, devices] = self.measured(&it.devices);
        record(
            "PrefillFit",
            &[
                ("points", it.points.to_string()),
                n_devices,
                devices,
                ("compute_per_alu", number(it.compute_per_alu)),
                ("dense_factor", number(it.simple.dense)),
                ("moe_factor", number(it.simple.moe)),
                ("attention_factor", number(it.attention_factor)),
                ("half_width_80", number(it.half_width_80)),
            ],
        )
    }
}
