//! The files of a model as a ladder: what each step up costs in memory and speed, and how much less the file loses.

use super::file::Proposed;
use crate::explore::loss::{Loss, LossClass};
use crate::question::Settings;
use crate::units::sort::sort_few;
use crate::{Estimate, Scenario, brief};

/// A file of a model on a machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Rung {
    /// The question.
    pub scenario: Scenario,
    /// Its answer.
    pub estimate: Estimate,
    /// What the file loses; none where nobody measured such a file.
    pub loss: Option<Loss>,
}

/// A step up has to divide the loss by this.
const STEP: f64 = 1.5;

/// Files within this factor are of one size: of these the one that loses least.
const SAME: f64 = 1.02;

impl Rung {
    /// What the loss means; what nobody measured is judged by its bits.
    pub fn class(&self) -> LossClass {
        super::file::class(self.scenario.quantization, self.loss.as_ref())
    }
}

/// The files of a model that are worth a step, smallest first. A file that loses as much as a smaller one is left out, and so
/// are those that lose much, but for the best of them.
pub fn rungs(about: &Scenario) -> Vec<Rung> {
    let settings = Settings { file_gb: None, ..about.settings };
    let formats = Proposed::by(about.runtime).formats(about.model);
    let mut all: Vec<(f64, Rung)> = formats
        .into_iter()
        .map(|format| {
            let scenario = Scenario { quantization: format.quantization, settings, ..*about };
            (format.order, Rung { scenario, estimate: brief(&scenario), loss: format.loss })
        })
        .collect();
    sort_few(&mut all, |(order, a), (other, b)| {
        let size = |rung: &Rung| rung.estimate.memory.weights.get();
        size(a).total_cmp(&size(b)).then(order.total_cmp(other))
    });
    let mut rungs: Vec<Rung> = Vec::new();
    let mut last = f64::INFINITY;
    for (order, rung) in all {
        let size = |rung: &Rung| rung.estimate.memory.weights;
        if order < last && rungs.last().is_some_and(|below| size(&rung) <= size(below) * SAME) {
            rungs.pop();
        } else if order * STEP > last {
            continue;
        }
        last = order;
        if rung.class() == LossClass::Large {
            rungs.clear();
        }
        rungs.push(rung);
    }
    rungs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Model, Record};

    #[test]
    fn a_step_up_is_larger_and_loses_less() {
        for id in ["qwen3.5-27b", "llama-3.1-8b", "gemma-4-26b-a4b"] {
            let about = Scenario { model: Model::find(id).unwrap(), ..Scenario::default() };
            let rungs = rungs(&about);
            assert!(rungs.len() > 3, "{id}: {}", rungs.len());
            for pair in rungs.windows(2) {
                assert!(pair[0].estimate.memory.weights < pair[1].estimate.memory.weights, "{id}");
                assert!(pair[0].class() >= pair[1].class(), "{id}");
            }
            assert!(rungs.iter().filter(|rung| rung.class() == LossClass::Large).count() <= 1, "{id}");
        }
    }

    #[test]
    fn a_model_published_in_four_bits_has_one_file() {
        let about = Scenario { model: Model::find("gpt-oss-20b").unwrap(), ..Scenario::default() };
        assert_eq!(
            rungs(&about).iter().map(|rung| rung.scenario.quantization.id).collect::<Vec<_>>(),
            ["mxfp4"]
        );
    }
}
