//! Questions with more than one machine or model in them: how far one can go, what would change the answer, which of
//! these, what runs here, what is needed. Each is asked of [`crate::estimate()`] many times over.

mod advice;
mod alternatives;
mod best;
mod change;
mod compare;
pub mod custom;
mod dates;
mod limiting;
mod limits;
mod loss;
mod machine;
mod needs;
mod neighbours;
mod own;
mod runs;
mod suggestions;

pub use advice::{Advice, Answers, Offer, QUESTIONS, Ranking, advise, answers};
pub use alternatives::{Alternative, other_backends, other_cache_types, other_runtimes, spread};
pub use best::{
    Ahead, Aim, AnswerLength, Entry, Filter, Least, Level, Ranked, RankedLoss, RankedScore, Rung, Standing,
    Thinking, answer_time, best, ranked, rungs,
};
pub use compare::{At, Comparison, MOST_MACHINES, MOST_MODELS, Win, curve, wins};
pub use limiting::{Limiting, limiting};
pub use limits::{
    best_quantization, first_that_fits, fit, largest_model, longest_context, most_users, placing_that_fits,
};
pub use loss::{Known, Loss, LossClass, told};
pub use machine::{Around, Machine, Outlay};
pub use needs::{Candidate, GiveUp, MOST_BUDGET, MOST_LEVEL, Need, Needed, give_up, needed};
pub use neighbours::{similar_devices, similar_models};
pub use own::{Refused, own_ratio};
pub use runs::{MOST_SPEED, Outcome, Run, Wish};
pub use suggestions::{Change, Suggestion, suggestions};
