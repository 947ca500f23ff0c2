//! The speed model's tables.

use super::Writer;
use super::value::{Value, flag, list, option, place, text, whole};
use crate::schema::{Batch, Cards, Decode, Engine, Evidence, Family, Graph, Kernels, Prefill, Variant};
use anyhow::{Context, Result};

pub(super) fn number(value: f64) -> Value {
    Value::Number(value)
}

pub(super) fn engine(it: &Engine, cards: &Cards) -> Value {
    let of_cards = cards.engine.iter().find(|of| of.id == it.id);
    let (together, crowded) = of_cards.map_or((1.0, 1.0), |of| (of.batch, of.crowded));
    Value::Record(
        "Engine",
        vec![
            ("id", text(&it.id)),
            ("overhead", number(it.overhead)),
            ("cache", number(it.cache)),
            ("decode", number(it.decode)),
            ("batch", number(it.batch)),
            ("prefill", number(it.prefill)),
            ("prompt_us", number(it.prompt_us)),
            ("window_waste", number(it.window_waste)),
            ("prompt_share", number(it.prompt_share)),
            ("together", number(together)),
            ("crowded", number(crowded)),
        ],
    )
}

pub(super) fn variant(it: &Variant) -> Value {
    Value::Record(
        "Variant",
        vec![
            ("id", text(&it.id)),
            ("decode", number(it.decode)),
            ("prefill", number(it.prefill)),
            ("experts", number(it.experts)),
            ("attention", number(it.attention)),
        ],
    )
}

impl Writer<'_> {
    pub(super) fn kernels(&self, it: &Kernels, cards: &Cards) -> Result<Value> {
        let decode = Value::Record(
            "DecodeKernels",
            vec![
                ("quantizations", self.indices.by_class(&it.decode.quantizations)?),
                ("compute", self.indices.by_class(&it.decode.compute)?),
                ("experts", number(it.decode.experts)),
                ("expert_slope", number(it.decode.expert_slope)),
                ("expert_layers", number(it.decode.expert_layers)),
                ("recurrent", self.indices.by_recurrent(&it.decode.recurrent)?),
                ("plain_attention", number(it.decode.plain_attention)),
                ("wide_cache", number(it.decode.wide_cache)),
                ("latent", number(it.decode.latent)),
                ("window_waste", number(it.decode.window_waste)),
                ("drift", number(it.decode.drift)),
                ("overhead_drift", number(it.decode.overhead_drift)),
            ],
        );
        let prefill = Value::Record(
            "PrefillKernels",
            vec![
                ("quantizations", self.indices.by_class(&it.prefill.quantizations)?),
                ("experts", number(it.prefill.experts)),
                ("expert_slope", number(it.prefill.expert_slope)),
                ("rows", number(it.prefill.rows)),
                ("expert_rows", number(it.prefill.expert_rows)),
                ("bandwidth", number(it.prefill.bandwidth)),
                ("state_tokens", self.indices.by_recurrent(&it.prefill.state_tokens)?),
                ("plain_attention", number(it.prefill.plain_attention)),
                ("wide_attention", number(it.prefill.wide_attention)),
                ("latent", number(it.prefill.latent)),
            ],
        );
        let batch = Value::Record(
            "BatchKernels",
            vec![("experts", number(it.batch.experts)), ("sequence_us", number(it.batch.sequence_us))],
        );
        Ok(Value::Record(
            "Kernels",
            vec![
                ("id", text(&it.id)),
                ("on_matrix_units", flag(it.on_matrix_units)),
                ("decode", decode),
                ("prefill", prefill),
                ("batch", batch),
                ("cards", super::cards::kernels(cards, &it.id)?),
            ],
        ))
    }

    pub(super) fn graph(&self, it: &Graph) -> Result<Value> {
        let recurrent = it.recurrent.as_deref().map(|kind| self.indices.recurrent(kind)).transpose()?;
        Ok(Value::Record(
            "Graph",
            vec![
                ("architecture", text(&it.architecture)),
                ("decode", number(it.decode)),
                ("cuda_mixture", number(it.cuda_mixture)),
                ("recurrent", option(recurrent)),
            ],
        ))
    }

    pub(super) fn family(&self, it: &Family, kernels: &[Kernels], cards: &Cards) -> Result<Value> {
        let at = kernels.iter().position(|kernels| kernels.id == it.kernels);
        let at = at.with_context(|| format!("family {}: no kernels `{}`", it.backend, it.kernels))?;
        let architecture = Some(&it.architecture).filter(|name| !name.is_empty());
        let architecture = architecture.map(|name| self.indices.architecture(name)).transpose()?;
        Ok(Value::Record(
            "Family",
            vec![
                ("backend", self.indices.backend(&it.backend)?),
                ("architecture", option(architecture)),
                ("kernels", place(at)),
                ("decode", self.decode(&it.decode)?),
                ("prefill", option(it.prefill.as_ref().map(|it| self.prefill(it)))),
                ("batch", self.batch(&it.batch)),
                ("cards", super::cards::family(cards, it)),
            ],
        ))
    }

    fn evidence(&self, it: &Evidence) -> Value {
        Value::Record(
            "Evidence",
            vec![
                ("points", whole(it.points)),
                ("n_devices", place(it.devices.len())),
                ("devices", list(self.device_places(&it.devices).map(place))),
                ("spread", number(it.spread)),
                ("spread_unmeasured", number(it.spread_unmeasured)),
            ],
        )
    }

    fn decode(&self, it: &Decode) -> Result<Value> {
        Ok(Value::Record(
            "DecodeFit",
            vec![
                ("evidence", self.evidence(&it.evidence)),
                ("weights", number(it.weights)),
                ("cache", number(it.cache)),
                ("layer_us", number(it.layer_us)),
                ("fixed_us", number(it.fixed_us)),
                ("compute", number(it.compute)),
                ("experts", number(it.experts)),
                ("quantizations", self.indices.by_class(&it.quantizations)?),
            ],
        ))
    }

    fn prefill(&self, it: &Prefill) -> Value {
        Value::Record(
            "PrefillFit",
            vec![
                ("evidence", self.evidence(&it.evidence)),
                ("compute", number(it.compute)),
                ("attention", number(it.attention)),
                ("layer_us", number(it.layer_us)),
                ("drift", number(it.drift)),
            ],
        )
    }

    fn batch(&self, it: &Batch) -> Value {
        Value::Record(
            "BatchFit",
            vec![
                ("evidence", self.evidence(&it.evidence)),
                ("weights", number(it.weights)),
                ("cache", number(it.cache)),
                ("layers", number(it.layers)),
                ("vector", number(it.vector)),
                ("matrix", number(it.matrix)),
                ("drift", number(it.drift)),
            ],
        )
    }
}
