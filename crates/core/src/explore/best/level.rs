//! How good is good enough: a score of the test of a task, or as good as a model.

use super::order::tie;
use super::{Thinking, score_in};
use crate::catalog::{CHOOSING, Index, MODELS, Model, Score, Task, Told};
use crate::units::sort::sort_few;

/// What a model has to reach.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// Place of the test.
    at: u8,
    /// The test.
    pub index: &'static Index,
    /// What has to be reached.
    pub least: Least,
}

/// What has to be reached.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Least {
    /// A number.
    Number(u32),
    /// A score, or one that cannot be told apart from it.
    Of(&'static Score),
}

impl Level {
    /// Tasks that have levels: those that say nothing of the size of a model.
    pub fn tasks() -> impl Iterator<Item = &'static Task> {
        CHOOSING.tasks.iter().filter(|task| Told::of(task.id).is_some_and(|told| told.most.is_none()))
    }

    /// A number in the first test of a task, or what a model has in the first one that it was measured in.
    pub fn of(task: &Task, number: Option<u32>, model: &Model) -> Option<Self> {
        let told = Told::of(task.id)?;
        let level = |at: u8, least| Some(Self { at, index: Index::at(at)?, least });
        if let Some(number) = number {
            return level(*told.indexes.first()?, Least::Number(number));
        }
        told.indexes.iter().find_map(|at| level(*at, Least::Of(score_in(model, *at, Thinking::Either)?)))
    }

    /// Whether a model reaches it.
    pub fn admits(&self, model: &Model) -> bool {
        score_in(model, self.at, Thinking::Either).is_some_and(|score| match self.least {
            Least::Number(least) => score.value() >= f64::from(least),
            Least::Of(least) => tie(least, score),
        })
    }

    /// The models that reach it, those that read least for a token first.
    pub fn models(&self) -> Vec<&'static Model> {
        let mut models: Vec<&'static Model> = MODELS.iter().filter(|model| self.admits(model)).collect();
        sort_few(&mut models, |a, b| a.active_params().get().total_cmp(&b.active_params().get()));
        models
    }
}
