//! The shapes of what pages that choose begin with. Values are in `data/choosing.toml`.

use super::SourceId;
use crate::units::{Bytes, TokensPerSec, Usd};

/// All of it.
#[derive(Debug)]
pub struct Choosing {
    /// What people do with a model.
    pub tasks: &'static [Task],
    /// Sizes of models.
    pub sizes: &'static [SizeClass],
    /// What answers ask of a machine.
    pub rules: &'static [Rule],
    /// Answers that are no purchase.
    pub instead: &'static [Instead],
    /// Points of a machine that writes at `fast` or faster.
    pub speed_points: f64,
    /// At this speed or below there are none.
    pub slow: TokensPerSec,
    /// See `speed_points`.
    pub fast: TokensPerSec,
    /// Points of a machine that costs nothing; none at the whole budget.
    pub price_points: f64,
    /// Points for a low price where no budget is named.
    pub open_price_points: f64,
    /// All of these points at this price,
    pub cheap: Usd,
    /// and none at this one.
    pub dear: Usd,
    /// Points of a machine whose speed was itself measured.
    pub measured_points: f64,
    /// A machine is new for this many months.
    pub new_months: u32,
    /// A price counts for this many months.
    pub price_months: u32,
    /// Memory of a computer that many people have already.
    pub usual_memory: Bytes,
    /// A speed this many times another is likely the higher one, even where their ranges overlap.
    pub likely: f64,
    /// As many times the memory is more room; with less, nothing more runs.
    pub more_room: f64,
    /// Who says so.
    pub source: SourceId,
}

/// What people do with a model.
#[derive(Debug, PartialEq)]
pub struct Task {
    /// Kebab-case.
    pub id: &'static str,
    /// Context it needs, tokens.
    pub context_tokens: u32,
    /// Prompt it begins with, tokens.
    pub prompt_tokens: u32,
    /// Speed below which it is no pleasure.
    pub tokens_per_sec: u32,
    /// Who says so.
    pub source: SourceId,
}

/// A size of models.
#[derive(Debug)]
pub struct SizeClass {
    /// Kebab-case.
    pub id: &'static str,
    /// Id of the model that represents it.
    pub model: &'static str,
    /// Who says so.
    pub source: SourceId,
}

/// What an answer asks of a machine.
#[derive(Debug, PartialEq)]
pub struct Rule {
    /// To which question.
    pub question: Question,
    /// The answer.
    pub answer: &'static str,
    /// What it asks.
    pub wants: Want,
    /// What does not meet it is left out.
    pub must: bool,
    /// Points of what meets it.
    pub points: f64,
    /// Who says so.
    pub source: SourceId,
}

/// Questions that rules answer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Code in CUDA.
    Cuda,
    /// Fine-tuning.
    Tuning,
    /// To carry.
    Portable,
    /// Operating system.
    Os,
}

/// What a machine can be asked to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Want {
    Cuda,
    Battery,
    Windows,
    Macos,
    Linux,
}

/// An answer that is no purchase.
#[derive(Debug)]
pub struct Instead {
    /// Which.
    pub id: Other,
    /// When it is given.
    pub when: When,
    /// Who says so.
    pub source: SourceId,
}

/// Answers that are no purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    /// Keep what you have.
    Keep,
    /// Rent a machine by the hour.
    Rent,
    /// Wait.
    Wait,
}

/// When such an answer is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The model fits a computer that many have.
    SmallEnough,
    /// Nothing that does it is within the budget, or nothing does it at all.
    NothingAffordable,
    /// Fine-tuning of a model that is not small.
    TuningLarge,
    /// The first machine is new.
    FirstIsNew,
    /// The price of the first machine is not known.
    PriceUnknown,
}
