//! Machines, and what their operating systems let the GPU address.

use super::tables::{bytes, text};
use super::{Writer, option, record, slice, strings};
use crate::schema::{BudgetRule, Dense, Device, Profile};
use anyhow::Result;
use std::fmt::Write;

/// Name of the constant that holds a profile: `CARD` for `card`, `RTX_SPARK` for `rtx-spark`.
fn constant(profile: &str) -> String {
    profile.to_uppercase().replace('-', "_")
}

impl Writer<'_> {
    /// One constant for each profile, so that machines share their systems.
    pub(super) fn profiles(&self, profiles: &[Profile]) -> Result<String> {
        let mut out = String::from("\n");
        for profile in profiles {
            let systems = profile.system.iter().map(|system| {
                let budget = self.figure(&budget(&system.budget.rule), &system.budget.source)?;
                Ok(format!("System {{ os: Os::{:?}, budget: {budget} }}", system.os))
            });
            let systems = slice(&systems.collect::<Result<Vec<_>>>()?);
            writeln!(out, "const {}: &[System] = {systems};", constant(&profile.id))?;
        }
        Ok(out)
    }

    pub(super) fn device(&self, it: &Device) -> Result<String> {
        let memory = it.memory.values.iter().map(|&(label, installed)| {
            format!("MemoryOption {{ label: {label}, installed: {} }}", bytes(installed))
        });
        let bandwidth = format!("BytesPerSec::new({:?})", it.bandwidth.value);
        let alu = it.lanes.as_ref().zip(it.clock.as_ref()).map(|(lanes, clock)| {
            self.figure(&format!("FlopsPerSec::new({:?})", 2.0 * lanes.value * clock.value), &clock.source)
        });
        Ok(record(
            "Device",
            &[
                ("id", text(&it.id)),
                ("name", text(&it.name)),
                ("aliases", strings(&it.aliases)),
                ("gpu", format!("GpuVendor::{:?}", it.gpu)),
                ("class", format!("DeviceClass::{:?}", it.class)),
                ("memory_kind", format!("MemoryKind::{:?}", it.memory_kind)),
                ("memory", slice(&memory.collect::<Vec<_>>())),
                ("memory_source", self.source(&it.memory.source)?),
                ("bandwidth", self.figure(&bandwidth, &it.bandwidth.source)?),
                ("alu", option(alu.transpose()?)),
                ("architecture", self.indices.architecture(&it.architecture)?),
                ("power_w", option(it.power.as_ref().map(|power| format!("{:.0}", power.most)))),
                ("systems", constant(&it.systems)),
                ("note", option(it.note.as_deref().map(text))),
            ],
        ))
    }

    pub(super) fn details(&self, it: &Device) -> Result<String> {
        let power = it.power.as_ref().map(|power| {
            let watts = |value: f64| format!("Watts::new({value:?})");
            let range =
                format!("PowerRange {{ least: {}, most: {} }}", watts(power.least), watts(power.most));
            self.figure(&range, &power.source)
        });
        let battery = it.battery.as_ref();
        let battery = battery.map(|it| self.figure(&format!("Joules::new({:?})", it.value), &it.source));
        let prices = it.price.iter().map(|it| {
            let amount = self.figure(&format!("Usd::new({:?})", it.amount.value), &it.amount.source)?;
            Ok(format!("Price {{ memory: {}, amount: {amount}, dated: {:?} }}", it.memory, it.dated))
        });
        Ok(record(
            "Details",
            &[
                ("released", option(it.released.as_deref().map(text))),
                ("power", option(power.transpose()?)),
                ("battery", option(battery.transpose()?)),
                ("prices", slice(&prices.collect::<Result<Vec<_>>>()?)),
                ("dense", slice(&self.dense(it.dense.as_ref())?)),
            ],
        ))
    }

    fn dense(&self, it: Option<&Dense>) -> Result<Vec<String>> {
        let Some(Dense { fp16, fp8, fp4 }) = it else { return Ok(Vec::new()) };
        let rates = [("Fp16", fp16), ("Fp8", fp8), ("Fp4", fp4)];
        let known = rates.into_iter().filter_map(|(name, rate)| Some((name, rate.as_ref()?)));
        known
            .map(|(name, rate)| {
                let value = self.figure(&format!("FlopsPerSec::new({:?})", rate.value), &rate.source)?;
                Ok(format!("Dense {{ precision: Precision::{name}, rate: {value} }}"))
            })
            .collect()
    }
}

fn budget(rule: &BudgetRule) -> String {
    match rule {
        BudgetRule::Clamp { hidden, carve_outs, system, least, most } => {
            let steps = carve_outs.iter().map(|&(size, part)| format!("({}, {})", bytes(size), bytes(part)));
            format!(
                "BudgetRule::Clamp {{ hidden: {}, carve_outs: {}, system: {}, least: {least:?}, most: {most:?} }}",
                bytes(*hidden),
                slice(&steps.collect::<Vec<_>>()),
                bytes(*system)
            )
        }
        BudgetRule::Share { steps } => {
            let steps = steps.iter().map(|&(size, share)| format!("({}, {share:?})", bytes(size)));
            format!("BudgetRule::Share {{ steps: {} }}", slice(&steps.collect::<Vec<_>>()))
        }
        BudgetRule::Less { taken } => format!("BudgetRule::Less {{ taken: {} }}", bytes(*taken)),
    }
}
