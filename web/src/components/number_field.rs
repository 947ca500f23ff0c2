//! A whole number as text, with a slider beside it.

use crate::browser::{typed, use_input_value};
use crate::text;
use crate::text::fixed;
use rooftop_core::read_number;
use yew::prelude::*;

/// A number from 1 to `max`. What cannot be read stays in the field with a message; the last good number holds.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Id of the field; slider and message derive theirs.
    pub id: &'static str,
    /// What the number is.
    pub label: &'static str,
    /// Unit, for the slider's spoken value.
    pub unit: &'static str,
    /// The number.
    pub value: u32,
    /// Largest number accepted.
    pub max: u32,
    /// Numbers the slider stops at, ascending; no slider where empty.
    #[prop_or_default]
    pub stops: Vec<u32>,
    /// Called with every good number.
    pub on_change: Callback<u32>,
}

/// See [`Props`].
#[component]
pub fn NumberField(props: &Props) -> Html {
    let text = use_state(|| None::<String>);
    let shown = (*text).clone().unwrap_or_else(|| fixed(f64::from(props.value), 0));
    let field = use_input_value(shown.clone());
    let wrong = text.as_ref().is_some_and(|text| read_number(&text::as_typed(text), props.max).is_none());

    let at = props.stops.iter().rposition(|stop| *stop <= props.value).unwrap_or(0);
    let slider = use_input_value(at.to_string());

    let oninput = {
        let (text, on_change, max) = (text.clone(), props.on_change.clone(), props.max);
        Callback::from(move |event: InputEvent| {
            let Some(now) = typed(&event) else { return };
            if let Some(number) = read_number(&text::as_typed(&now), max) {
                on_change.emit(number);
            }
            text.set(Some(now));
        })
    };
    // On leaving the field a good number is shown as everywhere else; a bad one stays to be mended.
    let onblur = {
        let text = text.clone();
        Callback::from(move |_: FocusEvent| {
            if !wrong {
                text.set(None);
            }
        })
    };
    let onslide = {
        let (stops, on_change) = (props.stops.clone(), props.on_change.clone());
        Callback::from(move |event: InputEvent| {
            let stop = typed(&event).and_then(|at| stops.get(at.parse::<usize>().ok()?).copied());
            if let Some(number) = stop {
                text.set(None);
                on_change.emit(number);
            }
        })
    };

    let message = format!("{}-message", props.id);
    let spoken = format!("{} {}", fixed(f64::from(props.value), 0), props.unit);
    html! {
        <span class={classes!("field", "number", wrong.then_some("wrong"))}>
            <label for={props.id}>{ props.label }</label>
            <input id={props.id} name={props.id} ref={field} type="text" inputmode="numeric" autocomplete="off"
                value={shown} aria-invalid={wrong.then_some("true")}
                aria-describedby={wrong.then(|| message.clone())} {oninput} {onblur} />
            <span class="slide">
                if !props.stops.is_empty() {
                    <input id={format!("{}-slider", props.id)} ref={slider} type="range" min="0"
                        max={(props.stops.len() - 1).to_string()} step="1" value={at.to_string()}
                        aria-label={text::slider_label(props.label)} aria-valuetext={spoken} oninput={onslide} />
                }
            </span>
            <span id={message} class="message" role="alert">
                if wrong { { text::number_wrong(props.label, props.max) } }
            </span>
        </span>
    }
}
