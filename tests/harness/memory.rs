//! Cache sizes that a runtime's own allocator reported, one file a model in `cases/memory/`.

use crate::files::Expectation;
use rooftop_core::catalog::{CacheType, Model, Record, Runtime};
use rooftop_core::{Scenario, estimate};
use serde::Deserialize;

/// What the allocator said for one model.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// Id of the model.
    pub model: String,
    /// One for each setting.
    pub row: Vec<Row>,
}

/// Sizes for one context.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Tokens of all sequences together, split evenly.
    pub context: u32,
    /// Sequences.
    pub sequences: u32,
    /// Keys and values, MiB.
    pub kv_mib: f64,
    /// Recurrent state, MiB.
    pub state_mib: f64,
}

impl Expectation for Expected {
    fn problems(&self) -> Vec<String> {
        let Some(model) = Model::ALL.iter().find(|model| model.id == self.model) else {
            return vec![format!("model: {:?} is not in the catalogue", self.model)];
        };
        let mut problems = Vec::new();
        if self.row.is_empty() {
            problems.push("row: none".to_owned());
        }
        for (index, row) in self.row.iter().enumerate() {
            let n = index + 1;
            let Some(scenario) = row.scenario(model) else {
                problems.push(format!("row {n}, context: does not split into {} sequences", row.sequences));
                continue;
            };
            let memory = estimate(&scenario).memory;
            for (field, typed, ours) in [
                ("kv_mib", row.kv_mib, memory.kv_cache.mib()),
                ("state_mib", row.state_mib, memory.state.mib()),
            ] {
                // Logs print two decimals.
                if (ours - typed).abs() > f64::max(0.01, typed * 1e-4) {
                    problems.push(format!("row {n}, {field}: {typed} is typed, the core says {ours:.3}"));
                }
            }
        }
        problems
    }
}

impl Row {
    fn scenario(self, model: &'static Model) -> Option<Scenario> {
        if self.sequences == 0 || !self.context.is_multiple_of(self.sequences) {
            return None;
        }
        Some(Scenario {
            model,
            runtime: Runtime::find("llama.cpp")?,
            cache_type: CacheType::find("f16")?,
            users: self.sequences,
            ..Scenario::default().with_context(self.context / self.sequences)
        })
    }
}
