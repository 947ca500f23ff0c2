//! The fields of a calculator's form, whatever they are.

use super::{Entry, labelled_choice};
use crate::browser::{chosen_flag, typed, use_input_value};
use crate::text;
use rooftop_core::form::{Choice, Field, Kind, read_figure};
use rooftop_core::units::numbers::short;
use yew::prelude::*;

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
