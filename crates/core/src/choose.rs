//! Questions with more than one machine or model in them: which of these, what runs here, what is needed. Each is asked of
//! [`crate::estimate()`] many times over, and each has its form as a URL query.

mod advice;
mod compare;
mod machine;
mod needs;
mod runs;

pub use advice::{Advice, Answers, QUESTIONS, Ranking, advise, answers};
pub use compare::{At, Comparison, MOST_MACHINES, MOST_MODELS, Win, curve, wins};
pub use machine::Machine;
pub use needs::{Candidate, GiveUp, MOST_BUDGET, Need, Needed, give_up, needed};
pub use runs::{MOST_SPEED, Outcome, Run, Wish, runs};
