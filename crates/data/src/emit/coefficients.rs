//! The speed model's tables.

use super::super::schema::{
    Batch, Cards, Decode, Engine, Evidence, Family, Fit, Graph, Kernels, Prefill, Variant,
};
use super::{Writer, option, record, slice};
use anyhow::{Context, Result};

fn number(value: f64) -> String {
    format!("{value:?}")
}

fn text(value: &str) -> String {
    format!("{value:?}")
}

fn cards(it: &Cards) -> String {
    let points = format!("{:?}", it.points);
    record("Cards", &[("decode", number(it.decode)), ("prefill", number(it.prefill)), ("points", points)])
}

pub(super) fn engine(it: &Engine) -> String {
    record(
        "Engine",
        &[
            ("id", text(&it.id)),
            ("overhead", number(it.overhead)),
            ("decode", number(it.decode)),
            ("prefill", number(it.prefill)),
            ("prompt_us", number(it.prompt_us)),
            ("window_waste", number(it.window_waste)),
            ("prompt_share", number(it.prompt_share)),
        ],
    )
}

pub(super) fn variant(it: &Variant) -> String {
    record(
        "Variant",
        &[
            ("id", text(&it.id)),
            ("prefill", number(it.prefill)),
            ("experts", number(it.experts)),
            ("attention", number(it.attention)),
        ],
    )
}

impl Writer<'_> {
    pub(super) fn kernels(&self, it: &Kernels) -> Result<String> {
        let decode = record(
            "DecodeKernels",
            &[
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
            ],
        );
        let prefill = record(
            "PrefillKernels",
            &[
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
        let batch = record(
            "BatchKernels",
            &[
                ("cache", number(it.batch.cache)),
                ("experts", number(it.batch.experts)),
                ("sequence_us", number(it.batch.sequence_us)),
            ],
        );
        Ok(record(
            "Kernels",
            &[("id", text(&it.id)), ("decode", decode), ("prefill", prefill), ("batch", batch)],
        ))
    }

    pub(super) fn graph(&self, it: &Graph) -> Result<String> {
        let recurrent = it.recurrent.as_deref().map(|kind| self.indices.recurrent(kind)).transpose()?;
        Ok(record(
            "Graph",
            &[
                ("architecture", text(&it.architecture)),
                ("decode", number(it.decode)),
                ("recurrent", option(recurrent)),
            ],
        ))
    }

    pub(super) fn fit(&self, it: &Fit) -> Result<String> {
        let dies = record(
            "TwoDies",
            &[
                ("decode", number(it.two_dies.decode)),
                ("devices", slice(&self.device_indices(&it.two_dies.devices))),
            ],
        );
        Ok(record(
            "FitFacts",
            &[
                ("source", self.source(&it.source)?),
                ("dates", format!("[{:?}, {:?}]", it.dates[0], it.dates[1])),
                ("reference_year", number(it.reference_year)),
                ("current_build", number(it.current_build)),
                ("cards_in_turn", cards(&it.cards_in_turn)),
                ("cards_at_once", cards(&it.cards_at_once)),
                ("two_dies", dies),
            ],
        ))
    }

    pub(super) fn family(&self, it: &Family, kernels: &[Kernels]) -> Result<String> {
        let at = kernels.iter().position(|kernels| kernels.id == it.kernels);
        let at = at.with_context(|| format!("family {}: no kernels `{}`", it.backend, it.kernels))?;
        let architecture = Some(&it.architecture).filter(|name| !name.is_empty());
        let architecture = architecture.map(|name| self.indices.architecture(name)).transpose()?;
        Ok(record(
            "Family",
            &[
                ("backend", self.indices.backend(&it.backend)?),
                ("architecture", option(architecture)),
                ("kernels", at.to_string()),
                ("decode", self.decode(&it.decode)),
                ("prefill", option(it.prefill.as_ref().map(|it| self.prefill(it)))),
                ("batch", self.batch(&it.batch)),
            ],
        ))
    }

    fn evidence(&self, it: &Evidence) -> String {
        record(
            "Evidence",
            &[
                ("points", it.points.to_string()),
                ("n_devices", it.devices.len().to_string()),
                ("devices", slice(&self.device_indices(&it.devices))),
                ("spread", number(it.spread)),
                ("spread_unmeasured", number(it.spread_unmeasured)),
            ],
        )
    }

    fn decode(&self, it: &Decode) -> String {
        record(
            "DecodeFit",
            &[
                ("evidence", self.evidence(&it.evidence)),
                ("weights", number(it.weights)),
                ("cache", number(it.cache)),
                ("layer_us", number(it.layer_us)),
                ("fixed_us", number(it.fixed_us)),
                ("compute", number(it.compute)),
                ("experts", number(it.experts)),
            ],
        )
    }

    fn prefill(&self, it: &Prefill) -> String {
        record(
            "PrefillFit",
            &[
                ("evidence", self.evidence(&it.evidence)),
                ("compute", number(it.compute)),
                ("attention", number(it.attention)),
                ("layer_us", number(it.layer_us)),
                ("drift", number(it.drift)),
            ],
        )
    }

    fn batch(&self, it: &Batch) -> String {
        record(
            "BatchFit",
            &[
                ("evidence", self.evidence(&it.evidence)),
                ("weights", number(it.weights)),
                ("layers", number(it.layers)),
                ("vector", number(it.vector)),
                ("matrix", number(it.matrix)),
            ],
        )
    }
}
