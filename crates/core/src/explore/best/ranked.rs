//! The order of models as programs get it: the command line writes it as JSON, the package hands it over.

use super::{Ahead, Aim, Entry, Standing, best};
use crate::catalog::{Index, Mode, Score};
use crate::explore::loss::{Known, Loss, LossClass};
use crate::speed::Range;
use crate::units::Secs;
use crate::{Estimate, estimate};
use serde::Serialize;

/// A model in its place, in the file chosen for it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ranked {
    /// By id.
    pub model: &'static str,
    /// Where it is.
    pub standing: Standing,
    /// Which group of its test, from 1; the models of a group cannot be told apart. None where it is in none.
    pub group: Option<u32>,
    /// The score that its place comes from; none where nobody measured it.
    pub score: Option<RankedScore>,
    /// The file, by id.
    pub quantization: &'static str,
    /// What the file loses; none where nobody measured such a file.
    pub loss: Option<RankedLoss>,
    /// Why it is ahead of the next of its test.
    pub ahead: Option<Ahead>,
    /// Whether no other model of its test is both as good and faster.
    pub front: bool,
    /// Tokens that it writes for an answer of such a task, where that is published.
    pub answer_tokens: Option<u32>,
    /// Time until such an answer is there.
    pub answer_secs: Option<Range<Secs>>,
    /// The question whose answer this is.
    pub query: String,
    /// Its answer; none where it does not run as asked.
    pub estimate: Option<Estimate>,
}

/// A score with its test.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RankedScore {
    /// The test.
    pub index: Option<&'static Index>,
    /// What was measured, as the measurer calls it.
    pub variant: &'static str,
    /// Thinking or not.
    pub mode: Mode,
    /// In the unit of the test.
    pub score: f64,
    /// Ends of its interval, where the measurer gives one.
    pub interval: Option<[u16; 2]>,
}

/// A loss in both of its units.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RankedLoss {
    /// Mean KL divergence from the original.
    pub kld: Range<f64>,
    /// Percent of tokens whose first choice is another than the original's.
    pub changed_percent: Range<f64>,
    /// How near to the file it was measured.
    pub known: Known,
    /// What it means.
    pub class: LossClass,
}

/// All models that are asked about, in order.
pub fn ranked(aim: &Aim) -> Vec<Ranked> {
    best(aim).into_iter().map(Ranked::from).collect()
}

impl From<Entry> for Ranked {
    fn from(entry: Entry) -> Self {
        let (class, runs) = (entry.class(), entry.runs());
        let scenario = entry.run.scenario;
        Self {
            model: scenario.model.id,
            standing: entry.standing,
            group: Some(entry.group).filter(|group| *group > 0),
            score: entry.score.map(RankedScore::from),
            quantization: scenario.quantization.id,
            loss: entry.loss.map(|loss| RankedLoss::of(&loss, class)),
            ahead: entry.ahead,
            front: entry.front,
            answer_tokens: entry.tokens,
            answer_secs: entry.answer,
            query: scenario.to_query(),
            estimate: runs.then(|| estimate(&scenario)),
        }
    }
}

impl From<&Score> for RankedScore {
    fn from(score: &Score) -> Self {
        Self {
            index: score.index(),
            variant: score.variant(),
            mode: score.mode,
            score: score.value(),
            interval: (score.high > 0).then_some([score.low, score.high]),
        }
    }
}

impl RankedLoss {
    fn of(loss: &Loss, class: LossClass) -> Self {
        Self { kld: loss.divergence, changed_percent: loss.changed_percent(), known: loss.known, class }
    }
}
