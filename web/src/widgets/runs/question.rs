//! The machine and what it is to do.

use super::View;
use crate::components::{Entry, NumberField, choice, labelled_choice, machine_box, problems};
use crate::text;
use crate::widgets::asked::{Edit, set};
use crate::widgets::{context_stops, speed_stops};
use rooftop_core::Problem;
use rooftop_core::catalog::{CHOOSING, Device, MemoryOption, POLICY, Setup, Task};
use rooftop_core::explore::{Filter, MOST_SPEED, Machine, Thinking, Wish};
use rooftop_core::form::{Kind, Question};
use std::borrow::Cow;
use yew::prelude::*;

/// The form.
pub fn question(view: &View, wrong: &[Problem], room: usize, edit: &Callback<Edit<View>>) -> Html {
    let wish = &view.wish;
    let device = wish.machine.device;
    let sizes = |all: &'static [MemoryOption]| {
        all.iter().map(|option| Entry {
            item: *option,
            id: option.label.to_string().into(),
            name: text::memory_option(option).into(),
            group: None,
        })
    };
    let tasks = CHOOSING.tasks.iter().map(|task| Entry {
        item: task,
        id: task.id.into(),
        name: text::task(task.id).into(),
        group: None,
    });
    let modes = Thinking::ALL.map(|(id, mode)| Entry {
        item: mode,
        id: id.into(),
        name: text::thinking(mode).into(),
        group: None,
    });
    let on_machine = set(edit, |view: &mut View, (device, setup): (&'static Device, Setup)| {
        // Who picks it again keeps its memory.
        if view.wish.machine.device == device && setup == Setup::default() {
            return;
        }
        view.wish.machine = Machine::set_up(device, setup);
        if let Some(ram) = setup.ram {
            // Sizes that are not sold leave it as it was.
            let _ = view.wish.set("ram", &ram.to_string());
        }
    });
    html! {
        <form class="question" aria-label={text::question_label()}>
            { problems(wrong) }
            <div class="rows">
                { machine_box("device", (device, wish.machine.cards), AttrValue::default(), on_machine) }
                { choice("memory", wish.machine.memory.label.to_string(), sizes(device.memory), room,
                    set(edit, |view: &mut View, memory: MemoryOption| view.wish.machine.memory = memory)) }
                { for wish.has_ram().then(|| choice("ram", wish.ram.label.to_string(), sizes(Wish::rams()), room,
                    set(edit, |view: &mut View, ram: MemoryOption| view.wish.ram = ram))) }
                { choice("task", wish.task.id, tasks, room,
                    set(edit, |view: &mut View, task: &'static Task| {
                        view.wish = view.wish.for_task(task);
                    })) }
                <NumberField id="context" label={text::label("context")} unit={text::tokens()} value={wish.context_tokens}
                    max={POLICY.max_context_tokens} stops={context_stops(1 << 20)}
                    on_change={set(edit, |view: &mut View, tokens| view.wish.context_tokens = tokens)} />
                <NumberField id="speed" label={text::label("speed")} unit={text::tokens_a_second()} value={wish.least_speed}
                    max={MOST_SPEED} stops={speed_stops()}
                    on_change={set(edit, |view: &mut View, speed| view.wish.least_speed = speed)} />
                { labelled_choice(("thinking", text::runs_thinking()), wish.thinking.id(), modes, room,
                    set(edit, |view: &mut View, thinking: Thinking| view.wish.thinking = thinking)) }
            </div>
            { filters(view, room, edit) }
        </form>
    }
}

/// What narrows down the models.
fn filters(view: &View, room: usize, edit: &Callback<Edit<View>>) -> Html {
    let labels = [
        text::runs_maker(),
        text::runs_months(),
        text::runs_license(),
        text::runs_images(),
        text::runs_tools(),
    ];
    let fields = view.wish.filter.fields().into_iter().zip(labels).map(|(field, label)| {
        let id = field.id;
        let Kind::Choice(all) = field.kind else { return html! {} };
        let entries = all.into_iter().filter_map(|choice| {
            let Cow::Borrowed(word) = choice.id else { return None };
            Some(Entry {
                item: (id, word),
                id: word.into(),
                name: text::filter_choice(id, word).into(),
                group: None,
            })
        });
        let on_change = set(edit, |view: &mut View, (id, word): (&'static str, &'static str)| {
            // Every word offered is one that can be set.
            let _ = view.wish.filter.set(id, word);
        });
        labelled_choice((id, label), field.value, entries, room, on_change)
    });
    html! {
        <details class="numbers" open={view.wish.filter != Filter::default()}>
            <summary>{ text::runs_only() }</summary>
            <div class="rows">{ for fields }</div>
        </details>
    }
}
