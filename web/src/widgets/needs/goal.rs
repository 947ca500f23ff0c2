//! What will do: only the model that was picked, or any that is as good at a task.

use crate::components::{Entry, NumberField, labelled_choice};
use crate::text;
use crate::widgets::asked::{Edit, set};
use rooftop_core::catalog::{IndexUnit, Task};
use rooftop_core::explore::{Least, Level, Need};
use yew::prelude::*;

/// The choice, and with a task the score that counts as good.
pub fn goal(need: &Need, room: usize, edit: &Callback<Edit<Need>>) -> Html {
    let id = |task: Option<&'static Task>| task.map_or("none", |task| task.id);
    let tasks = std::iter::once(None).chain(Level::tasks().map(Some)).map(|task| Entry {
        item: task,
        id: id(task).into(),
        name: text::goal(task).into(),
        group: None,
    });
    let on_task = set(edit, |need: &mut Need, task: Option<&'static Task>| {
        (need.task, need.level) = (task, None);
    });
    html! {
        <>
            { labelled_choice(("task", text::needs_goal()), id(need.task), tasks, room, on_task) }
            { for need.good_enough().map(|level| least(&level, edit)) }
        </>
    }
}

fn least(level: &Level, edit: &Callback<Edit<Need>>) -> Html {
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
            on_change={set(edit, |need: &mut Need, level| need.level = Some(level))} />
    }
}
