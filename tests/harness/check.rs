//! Outputs that people posted in public with what was the matter: the files in `cases/check/`.

use crate::files::Expectation;
use rooftop_check::{Said, check};
use serde::Deserialize;

/// An output, what was said about it, and what was found.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// When.
    pub date: String,
    /// What printed it.
    pub program: String,
    machine: String,
    model: String,
    settings: String,
    class: String,
    /// Among the first two causes; one of those where several were found.
    cause: Option<String>,
    /// Whether the cause was confirmed, or only likely.
    #[serde(default)]
    pub established: bool,
    output: String,
}

impl Expectation for Expected {
    fn problems(&self) -> Vec<String> {
        let said = Said { machine: &self.machine, model: &self.model, settings: &self.settings };
        let answer = check(&self.output, &said);
        let causes: Vec<&str> = answer.causes.iter().map(|cause| cause.id).collect();
        let mut problems = Vec::new();
        if answer.class.id() != self.class {
            problems.push(format!("class: {} is typed, the check says {}", self.class, answer.class.id()));
        }
        if let Some(cause) = &self.cause
            && !causes.iter().take(2).any(|id| id == cause)
        {
            problems.push(format!("cause: {cause} is typed, the check says {causes:?}"));
        }
        problems
    }
}
