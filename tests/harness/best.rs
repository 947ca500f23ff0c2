//! Groups at the top that were reviewed by hand: the files in `cases/best/`.

use rooftop_core::Scenario;
use rooftop_core::catalog::Task;
use rooftop_core::explore::{Aim, Entry, Standing, best};
use serde::Deserialize;

/// A machine, and what is best on it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The machine, as a query of the estimator.
    query: String,
    /// What is best for each of some tasks.
    task: Vec<Best>,
}

/// What was found right for a task.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Best {
    id: String,
    /// Models that belong at the top; others may join them, as they are released and measured.
    top: Vec<String>,
    /// Why that is right.
    why: String,
}

impl Case {
    /// The answers to all its tasks, with their names; or what is wrong with the case.
    pub fn answers(&self) -> Result<Vec<(&str, Vec<Entry>)>, String> {
        let reading = Scenario::read_query(&self.query);
        if let Some(problem) = reading.problems.first() {
            return Err(problem.to_string());
        }
        let of = |it: &Best| -> Result<Vec<Entry>, String> {
            let task = Task::find(&it.id).ok_or_else(|| format!("there is no task {}", it.id))?;
            Ok(best(&Aim::new(reading.scenario, task)))
        };
        self.task.iter().map(|it| Ok((it.id.as_str(), of(it)?))).collect()
    }

    /// What is not at the top though it belongs there.
    pub fn problems(&self) -> Vec<String> {
        let answers = match self.answers() {
            Ok(answers) => answers,
            Err(problem) => return vec![problem],
        };
        let lacking = |best: &Best, entries: &[Entry]| {
            let top = entries.iter().filter(|entry| entry.standing == Standing::Top);
            let top: Vec<&str> = top.map(|entry| entry.model().id).collect();
            let lacking = best.top.iter().filter(|id| !top.contains(&id.as_str()));
            let lacking: Vec<&String> = lacking.collect();
            let reviewed = !best.why.trim().is_empty() && !best.top.is_empty();
            let told = format!("{}: {lacking:?} belongs to the top, which is {top:?}", best.id);
            (!lacking.is_empty() || !reviewed).then_some(told)
        };
        self.task.iter().zip(&answers).filter_map(|(best, (_, entries))| lacking(best, entries)).collect()
    }
}
