//! The same question in other programs and with other caches: how much that changes what is needed.

use crate::catalog::{CacheType, RUNTIMES, Record};
use crate::memory::{Fit, Memory, Placement};
use crate::units::Bytes;
use crate::{Estimate, Scenario, brief};

/// A changed question, and what it needs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alternative {
    /// The question.
    pub scenario: Scenario,
    /// Memory on the GPUs, by term.
    pub memory: Memory,
    /// Whether it fits.
    pub fit: Fit,
}

impl Alternative {
    fn of(scenario: Scenario) -> Self {
        let placement = Placement::of(&scenario, &scenario.weights());
        let fit = Fit::quietly(&scenario, &placement);
        Self { scenario, memory: placement.on_gpus(), fit }
    }
}

/// The question in every program that runs on the machine; what a program does not load becomes what it loads nearest in
/// width.
pub fn other_runtimes(scenario: &Scenario) -> Vec<Alternative> {
    let runs = RUNTIMES.iter().filter(|runtime| runtime.target(scenario.device, scenario.os).is_some());
    runs.map(|runtime| Alternative::of(scenario.with_runtime(runtime))).collect()
}

/// The question with every cache type that its program offers.
pub fn other_cache_types(scenario: &Scenario) -> Vec<Alternative> {
    let known = scenario.runtime.cache_types.iter().filter_map(|id| CacheType::find(id));
    known.map(|cache_type| Alternative::of(scenario.with_cache_type(cache_type))).collect()
}

/// The question with every other backend that its program has on the machine, by the name people give it.
pub fn other_backends(scenario: &Scenario) -> Vec<(&'static str, Estimate)> {
    let present = scenario.target().map(|target| target.backend);
    let others = scenario.targets().into_iter().filter(|target| Some(target.backend) != present);
    others.map(|target| (target.backend_word(), brief(&scenario.with_backend(target)))).collect()
}

/// How much more the one that needs most needs than the one that needs least: 0.1 is a tenth.
pub fn spread(others: &[Alternative]) -> f64 {
    let totals = || others.iter().map(|other| other.memory.total);
    let most = totals().fold(Bytes::ZERO, Bytes::max);
    let least = totals().fold(most, Bytes::min);
    if least > Bytes::ZERO { most / least - 1.0 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Device;

    #[test]
    fn the_present_question_is_one_of_them() {
        let scenario = Scenario::default().with_device(Device::find_or_first("rtx-4090"));
        for others in [other_runtimes(&scenario), other_cache_types(&scenario)] {
            assert!(others.len() > 1 && others.iter().any(|other| other.scenario == scenario));
        }
        assert!(spread(&other_runtimes(&scenario)) > 0.01);
        assert!(spread(&[]).abs() < f64::EPSILON);
    }
}
