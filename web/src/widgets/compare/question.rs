//! What is compared, as a form.

use crate::components::{
    Chosen, Combobox, Entry, NumberField, Sought, choice, combobox, format_box, problems,
};
use crate::text;
use rooftop_core::Problem;
use rooftop_core::catalog::{Device, MemoryOption, Model, POLICY, Quantization, Record, Runtime, Setup};
use rooftop_core::explore::{Comparison, MOST_MACHINES, MOST_MODELS, Machine};
use yew::prelude::*;

/// What a visitor can change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// Adds a machine, with what was said besides its name.
    AddMachine(&'static Device, Setup),
    /// Adds a model.
    AddModel(&'static Model),
    /// Another memory option of the machine at this place.
    Memory(usize, MemoryOption),
    /// Takes the machine at this place away.
    RemoveMachine(usize),
    /// Takes the model at this place away.
    RemoveModel(usize),
    /// Quantization.
    Quantization(&'static Quantization),
    /// Context, tokens.
    Context(u32),
}

impl Change {
    /// Makes the change, as far as there is room for it.
    pub fn apply(to: &mut Comparison, change: Self) {
        match change {
            Self::AddMachine(device, setup) => {
                let machine = Machine::set_up(device, setup);
                if to.machines.len() < MOST_MACHINES && !to.machines.contains(&machine) {
                    to.machines.push(machine);
                }
            }
            Self::AddModel(model) => {
                if to.models.len() < MOST_MODELS && !to.models.contains(&model) {
                    to.models.push(model);
                }
            }
            Self::Memory(at, memory) => {
                if let Some(machine) = to.machines.get_mut(at) {
                    machine.memory = memory;
                }
            }
            Self::RemoveMachine(at) => keep_others(&mut to.machines, at),
            // Without a model there is no question.
            Self::RemoveModel(at) if to.models.len() > 1 => keep_others(&mut to.models, at),
            Self::RemoveModel(_) => {}
            Self::Quantization(quantization) => to.quantization = quantization,
            Self::Context(tokens) => to.context_tokens = tokens,
        }
    }
}

fn keep_others<T>(list: &mut Vec<T>, at: usize) {
    if at < list.len() {
        list.remove(at);
    }
}

/// Ids of the memory fields.
const MEMORY: [&str; MOST_MACHINES] =
    ["memory-1", "memory-2", "memory-3", "memory-4", "memory-5", "memory-6"];

/// The form.
pub fn question(it: &Comparison, wrong: &[Problem], room: usize, on_change: &Callback<Change>) -> Html {
    let machines = it.machines.iter().zip(MEMORY).enumerate().map(|(at, (machine, id))| {
        let Machine { device, memory, cards } = *machine;
        let entries = device.memory.iter().map(|option| Entry {
            item: *option,
            id: option.label.to_string().into(),
            name: text::memory_option(option).into(),
            group: None,
        });
        let sizes = choice(
            id,
            memory.label.to_string(),
            entries,
            room,
            on_change.reform(move |option| Change::Memory(at, option)),
        );
        picked(text::several(cards, device), sizes, on_change.reform(move |_| Change::RemoveMachine(at)))
    });
    let alone = it.models.len() == 1;
    let models = it.models.iter().enumerate().map(|(at, model)| {
        if alone {
            html! { <li key={model.id}><b>{ model.name }</b></li> }
        } else {
            picked(model.name.to_owned(), Html::default(), on_change.reform(move |_| Change::RemoveModel(at)))
        }
    });
    let loaded = Runtime::find_or_first(POLICY.default_runtime).quantizations;
    let add = on_change.clone();
    let on_choose = Callback::from(move |Chosen { id, setup }: Chosen| {
        let machine = Device::find(&id).map(|device| Change::AddMachine(device, setup));
        if let Some(change) = machine.or_else(|| Model::find(&id).map(Change::AddModel)) {
            add.emit(change);
        }
    });
    let full = |is_full: bool, id: &'static str, sought, hint| {
        if is_full {
            html! { <p class="full">{ text::compare_full(id) }</p> }
        } else {
            combobox(Combobox::adding((id, text::label(id)), sought, Some(hint)), on_choose.clone())
        }
    };
    html! {
        <form class="question" aria-label={text::compare_form()}>
            { problems(wrong) }
            <div class="lists">
                <fieldset>
                    <legend>{ text::compare_machines() }</legend>
                    <ul class="picked">{ for machines }</ul>
                    <div>{ full(it.machines.len() >= MOST_MACHINES, "add-machine", Sought::Machines, text::add_machines_hint()) }</div>
                </fieldset>
                <fieldset>
                    <legend>{ text::compare_models() }</legend>
                    <ul class="picked">{ for models }</ul>
                    <div>{ full(it.models.len() >= MOST_MODELS, "add-model", Sought::Models, text::add_models_hint()) }</div>
                </fieldset>
            </div>
            <div class="rows">
                { format_box("quant", it.quantization, loaded, on_change.reform(Change::Quantization)) }
                <NumberField id="context" label={text::label("context")} unit={text::tokens()} value={it.context_tokens}
                    max={POLICY.max_context_tokens} stops={super::super::context_stops(131_072)}
                    on_change={on_change.reform(Change::Context)} />
            </div>
        </form>
    }
}

/// A line of what was picked.
fn picked(name: String, more: Html, remove: Callback<MouseEvent>) -> Html {
    let removes = text::remove(&name);
    html! {
        <li key={name.clone()}>
            <b>{ name }</b>
            { more }
            <button type="button" onclick={remove} aria-label={removes}>{ "×" }</button>
        </li>
    }
}
