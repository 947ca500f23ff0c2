//! The fields of a calculator's form, whatever they are.

use super::{Chosen, Combobox, Entry, Sought, combobox, labelled_choice};
use crate::browser::{chosen_flag, typed, use_input_value};
use crate::text;
use rooftop_core::catalog::{Device, Model, Quantization, Record};
use rooftop_core::form::{Choice, Field, Kind, read_figure};
use rooftop_core::units::numbers::short;
use yew::prelude::*;

/// A list with no more is a native one.
const SHORT: usize = 12;

/// A change: which field, and what to.
pub type Changed = (&'static str, String);

/// One control for each field, lists with as many options as there is room for.
pub fn form_fields(fields: &[Field], room: usize, on_change: &Callback<Changed>) -> Html {
    fields.iter().map(|field| control(field, room, on_change)).collect()
}

fn control(field: &Field, room: usize, on_change: &Callback<Changed>) -> Html {
    let id = field.id;
    match &field.kind {
        Kind::Choice(choices) => {
            if let Some(sought) = sought(choices) {
                return record_box(field, choices, sought, on_change);
            }
            let entries = choices.iter().enumerate().map(|(at, it)| entry(id, at, it));
            let ids: Vec<String> = choices.iter().map(|it| it.id.to_string()).collect();
            let on_change = on_change.reform(move |at: usize| (id, ids.get(at).cloned().unwrap_or_default()));
            labelled_choice((id, text::calculator_label(id)), field.value.clone(), entries, room, on_change)
        }
        Kind::Number { min, max } => {
            html! {
                <FigureField key={id} {id} value={field.value.clone()} min={*min} max={*max}
                    on_change={on_change.reform(move |value| (id, value))} />
            }
        }
        Kind::Text => {
            let typed = on_change.reform(move |event: InputEvent| (id, typed(&event).unwrap_or_default()));
            html! {
                <span key={id} class="field">
                    <label for={id}>{ text::calculator_label(id) }</label>
                    <input {id} name={id} value={field.value.clone()} oninput={typed} />
                </span>
            }
        }
        Kind::Flag => {
            let switched =
                on_change.reform(move |event: Event| (id, u8::from(chosen_flag(&event)).to_string()));
            html! {
                <span key={id} class="field flag">
                    <label for={id}>{ text::calculator_label(id) }</label>
                    <input {id} name={id} type="checkbox" checked={field.value == "1"} onchange={switched} />
                </span>
            }
        }
    }
}

/// What a list of records is a list of; none for a list of words or a short one.
fn sought(choices: &[Choice]) -> Option<Sought> {
    // The first may be none of the catalogue, and others may be left out of it.
    let id = &choices.iter().rfind(|it| !it.id.is_empty()).filter(|_| choices.len() > SHORT)?.id;
    let kinds = [
        (Device::find(id).is_some(), Sought::Machines),
        (Model::find(id).is_some(), Sought::Models),
        (Quantization::find(id).is_some(), Sought::Formats),
    ];
    kinds.into_iter().find(|(is_it, _)| *is_it).map(|(_, kind)| kind)
}

fn record_box(field: &Field, choices: &[Choice], sought: Sought, on_change: &Callback<Changed>) -> Html {
    let id = field.id;
    let name = |it: &Choice| it.name.map_or_else(|| text::option_name(id, &it.id), str::to_owned);
    let chosen = choices.iter().find(|it| it.id == field.value).map(name).unwrap_or_default();
    let (known, others): (Vec<_>, Vec<_>) = choices.iter().partition(|it| it.name.is_some());
    let others: Vec<String> = others.iter().map(|it| [&*it.id, &name(it)].join("\t")).collect();
    let known: Vec<&str> = known.iter().map(|it| &*it.id).collect();
    let offered = if known.len() < sought.known() { known.join(" ") } else { String::new() };
    let on_change = on_change.clone();
    let on_choose = Callback::from(move |chosen: Chosen| {
        on_change.emit((id, chosen.id));
        if let Some(memory) = chosen.setup.memory {
            let of = if id == "other" { "other-memory" } else { "memory" };
            on_change.emit((of, memory.label.to_string()));
        }
        if let Some(cards) = chosen.setup.cards.filter(|_| id == "device") {
            on_change.emit(("gpus", cards.to_string()));
        }
    });
    let field = Combobox {
        id: (id, text::calculator_label(id)),
        sought,
        offered: offered.into(),
        others: others.join("\n").into(),
        value: field.value.clone().into(),
        name: chosen.into(),
        hint: None,
    };
    combobox(field, on_choose)
}

fn entry(field: &'static str, at: usize, it: &Choice) -> Entry<usize> {
    let name = it.name.map_or_else(|| text::option_name(field, &it.id), str::to_owned);
    let group = it.device.map(|device| text::gpu_vendor(device.gpu));
    Entry { item: at, id: it.id.to_string().into(), name: name.into(), group }
}

/// A number between two ends.
#[derive(Properties, PartialEq)]
struct FigureProps {
    id: &'static str,
    value: String,
    min: u32,
    max: u32,
    on_change: Callback<String>,
}

/// What cannot be read stays in the field with a message; the last good number holds.
#[component]
fn FigureField(props: &FigureProps) -> Html {
    let FigureProps { id, min, max, .. } = *props;
    let text = use_state(|| None::<String>);
    let shown = (*text).clone().unwrap_or_else(|| text::grouped(&props.value));
    let field = use_input_value(shown.clone());
    let wrong = text.as_ref().is_some_and(|text| read_figure(&text::as_typed(text), min, max).is_none());
    let oninput = {
        let (text, on_change) = (text.clone(), props.on_change.clone());
        Callback::from(move |event: InputEvent| {
            let Some(now) = typed(&event) else { return };
            if let Some(number) = read_figure(&text::as_typed(&now), min, max) {
                on_change.emit(short(number));
            }
            text.set(Some(now));
        })
    };
    let onblur = {
        let text = text.clone();
        Callback::from(move |_: FocusEvent| {
            if !wrong {
                text.set(None);
            }
        })
    };
    let message = format!("{id}-message");
    html! {
        <span class={classes!("field", "figure", wrong.then_some("wrong"))}>
            <label for={id}>{ text::calculator_label(id) }</label>
            <input {id} name={id} ref={field} type="text" inputmode="decimal" autocomplete="off" value={shown}
                aria-invalid={wrong.then_some("true")} aria-describedby={wrong.then(|| message.clone())} {oninput} {onblur} />
            <span id={message} class="message" role="alert">
                if wrong { { text::figure_wrong(id, min, max) } }
            </span>
        </span>
    }
}
