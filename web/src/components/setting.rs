//! A field of the question that is empty where the program decides by itself.

use crate::browser::{typed, use_input_value};
use crate::text;
use rooftop_core::Scenario;
use yew::prelude::*;

/// A field of a question.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// As in an address, and of the element.
    pub id: &'static str,
    /// The question.
    pub scenario: Scenario,
    /// What it says of this field; nothing where the usual counts.
    pub value: String,
    /// The usual, as far as it is known.
    #[prop_or_default]
    pub usual: String,
    /// Called with every question that can be asked.
    pub on_change: Callback<Scenario>,
}

/// See [`Props`]. What cannot be asked stays in the field with a message; the last good question holds.
#[component]
pub fn Setting(props: &Props) -> Html {
    let Props { id, scenario, .. } = *props;
    let text = use_state(|| None::<String>);
    let shown = (*text).clone().unwrap_or_else(|| text::grouped(&props.value));
    let field = use_input_value(shown.clone());
    let with = move |text: &str| scenario.with_typed(id, &text::as_typed(text));
    let wrong = text.as_ref().and_then(|text| with(text).err());
    let oninput = {
        let (text, on_change) = (text.clone(), props.on_change.clone());
        Callback::from(move |event: InputEvent| {
            let Some(now) = typed(&event) else { return };
            if let Ok(scenario) = with(&now) {
                on_change.emit(scenario);
            }
            text.set(Some(now));
        })
    };
    let onblur = {
        let (text, is_wrong) = (text.clone(), wrong.is_some());
        Callback::from(move |_: FocusEvent| {
            if !is_wrong {
                text.set(None);
            }
        })
    };
    let message = format!("{id}-message");
    html! {
        <span class={classes!("field", "setting", wrong.as_ref().map(|_| "wrong"))}>
            <label for={id}>{ text::label(id) }</label>
            <input {id} name={id} ref={field} type="text" inputmode="decimal" autocomplete="off" value={shown}
                placeholder={props.usual.clone()} aria-invalid={wrong.as_ref().map(|_| "true")}
                aria-describedby={wrong.as_ref().map(|_| message.clone())} {oninput} {onblur} />
            <span id={message} class="message" role="alert">{ for wrong.as_ref().map(text::problem) }</span>
        </span>
    }
}
