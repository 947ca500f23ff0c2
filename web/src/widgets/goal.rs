//! What will do: only one model, or any that is as good at a task.

use crate::components::{Entry, NumberField, labelled_choice};
use crate::text;
use rooftop_core::catalog::{IndexUnit, Task};
use rooftop_core::explore::{Least, Level};
use yew::prelude::*;

/// The choice, and with a task the score that counts as good.
pub fn goal(
    (task, level): (Option<&'static Task>, Option<Level>),
    room: usize,
    on_task: Callback<Option<&'static Task>>,
    on_level: Callback<u32>,
) -> Html {
    let id = |task: Option<&'static Task>| task.map_or("none", |task| task.id);
    let tasks = std::iter::once(None).chain(Level::tasks().map(Some)).map(|task| Entry {
        item: task,
        id: id(task).into(),
        name: text::goal(task).into(),
        group: None,
    });
    html! {
        <>
            { labelled_choice(("task", text::needs_goal()), id(task), tasks, room, on_task) }
            { for level.map(|level| least(&level, on_level)) }
        </>
    }
}

fn least(level: &Level, on_change: Callback<u32>) -> Html {
    let value = match level.least {
        Least::Number(number) => number,
        Least::Of(score) => score.value() as u32,
    };
    let stops: Vec<u32> = match level.index.unit {
        IndexUnit::Percent | IndexUnit::Points => (1..=100).collect(),
        IndexUnit::Elo => (1000..=1600).step_by(10).collect(),
    };
    let max = stops.last().copied().unwrap_or(value);
    html! {
        <NumberField id="level" label={text::level_label(level.index)} unit={level.index.name} {value} {max} {stops}
            {on_change} />
    }
}
