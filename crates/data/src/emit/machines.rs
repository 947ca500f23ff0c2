//! Machines, and what their operating systems let the GPU address.

use super::value::{Value, choice, list, option, pair, text, texts, whole};
use super::{Writer, rust};
use crate::schema::{BudgetRule, Dense, Device};
use anyhow::{Context, Result};

impl Writer<'_> {
    /// Machines with the same systems name one profile.
    fn systems(&self, profile: &str) -> Result<Value> {
        let profile = self.profiles.iter().find(|it| it.id == profile);
        let profile = profile.with_context(|| format!("no profile `{profile:?}`"))?;
        let systems = profile.system.iter().map(|system| {
            let budget = self.sourced(budget(&system.budget.rule), &system.budget.source)?;
            Ok(Value::Record("System", vec![("os", choice("Os", system.os)), ("budget", budget)]))
        });
        Ok(list(systems.collect::<Result<Vec<_>>>()?))
    }

    pub(super) fn device(&self, it: &Device) -> Result<Value> {
        let memory = it.memory.values.iter().map(|&(label, installed)| {
            let fields = vec![("label", whole(label)), ("installed", Value::Number(installed))];
            Value::Record("MemoryOption", fields)
        });
        let alu = it.lanes.as_ref().zip(it.clock.as_ref()).map(|(lanes, clock)| {
            self.sourced(Value::Number(2.0 * lanes.value * clock.value), &clock.source)
        });
        Ok(Value::Record(
            "Device",
            vec![
                ("id", text(&it.id)),
                ("name", text(&it.name)),
                ("aliases", texts(&it.aliases)),
                ("gpu", choice("GpuVendor", it.gpu)),
                ("class", choice("DeviceClass", it.class)),
                ("memory_kind", choice("MemoryKind", it.memory_kind)),
                ("memory", list(memory)),
                ("memory_source", self.source_at(&it.memory.source)?),
                ("bandwidth", self.sourced(Value::Number(it.bandwidth.value), &it.bandwidth.source)?),
                ("alu", option(alu.transpose()?)),
                ("products", option(it.products.as_ref().map(|it| Value::Number(short(it.value))))),
                ("architecture", self.indices.architecture(&it.architecture)?),
                ("power_w", option(it.power.as_ref().map(|power| Value::Whole(power.most.round() as u64)))),
                ("systems", self.systems(&it.systems)?),
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
        Ok(rust::record(
            "Details",
            &[
                ("released", rust::option(it.released.as_deref().map(rust::text))),
                ("power", rust::option(power.transpose()?)),
                ("battery", rust::option(battery.transpose()?)),
                ("prices", rust::slice(&prices.collect::<Result<Vec<_>>>()?)),
                ("dense", rust::slice(&self.dense(it.dense.as_ref())?)),
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

/// Two digits after the point: published rates are rounded.
fn short(ratio: f64) -> f64 {
    (ratio * 100.0).round() / 100.0
}

fn budget(rule: &BudgetRule) -> Value {
    let steps = |steps: &[(f64, f64)]| {
        list(steps.iter().map(|&(size, part)| pair(Value::Number(size), Value::Number(part))))
    };
    match rule {
        BudgetRule::Clamp { hidden, carve_outs, system, least, most } => Value::Variant(
            "BudgetRule",
            "Clamp",
            vec![
                ("hidden", Value::Number(*hidden)),
                ("carve_outs", steps(carve_outs)),
                ("system", Value::Number(*system)),
                ("least", Value::Number(*least)),
                ("most", Value::Number(*most)),
            ],
        ),
        BudgetRule::Share { steps: all } => {
            Value::Variant("BudgetRule", "Share", vec![("steps", steps(all))])
        }
        BudgetRule::Less { taken } => {
            Value::Variant("BudgetRule", "Less", vec![("taken", Value::Number(*taken))])
        }
    }
}
