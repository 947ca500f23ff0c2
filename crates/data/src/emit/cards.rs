//! Links, and what several cards make of them.

use super::Writer;
use super::coefficients::number;
use super::rust::record;
use super::value::Value;
use crate::load::Data;
use crate::schema::{CardFamily, CardKernels, Cards, Family, Link};
use anyhow::{Context, Result};

impl Writer<'_> {
    pub(super) fn cards(&self, it: &Cards) -> Result<String> {
        let fit = &it.fit;
        Ok(record(
            "CardsFit",
            &[
                ("source", self.source(&fit.source)?),
                ("narrow", format!("{:?}", fit.narrow)),
                ("narrow_prompt", format!("{:?}", fit.narrow_prompt)),
                ("rows", format!("{:?}", fit.rows)),
                ("ranges", format!("{:?}", fit.ranges)),
                ("points", format!("{:?}", fit.points)),
            ],
        ))
    }

    pub(super) fn link(&self, it: &Link, data: &Data) -> Result<String> {
        let fit = data.cards.link.iter().find(|fit| fit.id == it.id);
        let fit = fit.with_context(|| format!("data/cards.toml: no link `{}`", it.id))?;
        let named = it.devices.iter().cloned();
        let alike = data.devices.iter().filter(|device| it.architectures.contains(&device.architecture));
        let devices: Vec<String> = named.chain(alike.map(|device| device.id.clone())).collect();
        let rate = it.bandwidth.value / 1e9;
        let bandwidth = format!("BytesPerSec::from_gb_per_sec({rate:?})");
        Ok(record(
            "Link",
            &[
                ("id", format!("{:?}", it.id)),
                ("exchange_us", format!("{:?}", it.exchange.value * 1e6)),
                ("bandwidth", self.figure(&bandwidth, &it.bandwidth.source)?),
                ("exchange", format!("{:?}", fit.exchange)),
                ("rate", format!("{:?}", fit.rate)),
                ("mesh", it.mesh.to_string()),
                ("points", fit.points.to_string()),
                ("devices", format!("&{:?}", self.device_places(&devices).collect::<Vec<_>>())),
            ],
        ))
    }
}

/// What kernels of this name make of several cards.
pub(super) fn kernels(cards: &Cards, id: &str) -> Result<Value> {
    let it = cards.kernels.iter().find(|it| it.id == id);
    let CardKernels { exchange, fixed_us, hop_us, overlap, .. } =
        it.with_context(|| format!("data/cards.toml: no kernels `{id}`"))?;
    Ok(Value::Record(
        "CardKernels",
        vec![
            ("exchange", number(*exchange)),
            ("fixed_us", number(*fixed_us)),
            ("hop_us", number(*hop_us)),
            ("overlap", number(*overlap)),
        ],
    ))
}

/// What a family makes of several cards beside that.
pub(super) fn family(cards: &Cards, of: &Family) -> Value {
    let is_it = |it: &&CardFamily| it.backend == of.backend && it.architecture == of.architecture;
    let found = cards.family.iter().find(is_it);
    let [decode, prefill, batch] = found.map_or([1.0; 3], |it| [it.decode, it.prefill, it.batch]);
    let figures = [("decode", decode), ("prefill", prefill), ("batch", batch)];
    Value::Record("CardFamily", figures.map(|(name, value)| (name, number(value))).to_vec())
}
