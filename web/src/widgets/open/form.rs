//! What can be opened, and what is asked about it.

use super::sources::Wish;
use super::{Change, Listed, State};
use crate::browser::{
    accept_files, chosen_unread, dropped_unread, refuse_paste, typed, typed_text, use_input_value,
};
use crate::components::{Entry, NumberField, choice, format_box, labelled_choice, machine_box, problems};
use crate::text;
use crate::widgets::context_stops;
use rooftop_core::Scenario;
use rooftop_core::catalog::POLICY;
use rooftop_open::{Address, NoAddress};
use yew::prelude::*;

/// Longest text that is pasted, bytes: real configurations have some kilobytes.
const MOST_PASTED: usize = 2_000_000;

/// The form.
pub fn form(state: &State, change: &Callback<Change>, begin: &Callback<Wish>) -> Html {
    let files = begin.reform(Wish::Files);
    let ondrop = {
        let files = files.clone();
        Callback::from(move |event: DragEvent| {
            let dropped = dropped_unread(&event);
            if !dropped.is_empty() {
                files.emit(dropped);
            }
        })
    };
    let onchange = Callback::from(move |event: Event| {
        let chosen = chosen_unread(&event);
        if !chosen.is_empty() {
            files.emit(chosen);
        }
    });
    let too_long = change.reform(|()| Change::Failed(text::open_pasted_too_long().to_owned()));
    let oninput = {
        let (begin, too_long) = (begin.clone(), too_long.clone());
        Callback::from(move |event: InputEvent| match typed_text(&event, MOST_PASTED) {
            Some(text) if text.trim().is_empty() => {}
            Some(text) => begin.emit(Wish::Text(text)),
            None => too_long.emit(()),
        })
    };
    let onpaste = Callback::from(move |event: Event| {
        if refuse_paste(&event, MOST_PASTED) {
            too_long.emit(());
        }
    });
    html! {
        <form class="question" aria-label={text::question_label()} ondragover={Callback::from(accept_files)} {ondrop}
            onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            { problems(&state.problems) }
            <fieldset class="sources">
                <legend>{ text::open_sources() }</legend>
                <label for="model-files">{ text::open_files_label() }</label>
                <input id="model-files" type="file" multiple=true aria-describedby="open-hint" {onchange} />
                <p id="open-hint" class="hint">{ text::open_files_hint() }</p>
                <details>
                    <summary>{ text::open_paste_summary() }</summary>
                    <label for="config-text">{ text::open_paste_label() }</label>
                    <textarea id="config-text" rows="6" spellcheck="false" autocomplete="off" {oninput} {onpaste} />
                </details>
                <Hub listed={state.listed.clone()} busy={state.busy.is_some()} change={change.clone()} begin={begin.clone()} />
                <p class="status" role="status">{ state.status() }</p>
                <div class="problems" role="alert">{ for state.wrong.iter().map(|wrong| html! { <p>{ wrong }</p> }) }</div>
            </fieldset>
            { asked(&state.scenario, change) }
        </form>
    }
}

#[derive(Properties)]
struct HubProps {
    listed: Option<std::rc::Rc<Listed>>,
    busy: bool,
    change: Callback<Change>,
    begin: Callback<Wish>,
}

impl PartialEq for HubProps {
    fn eq(&self, other: &Self) -> bool {
        self.listed == other.listed && self.busy == other.busy && self.begin == other.begin
    }
}

/// A model of the Hub: nothing is asked before a button is pressed that says what of whom.
#[component]
fn Hub(props: &HubProps) -> Html {
    let asked = use_state(String::new);
    let field = use_input_value((*asked).clone());
    let oninput = {
        let asked = asked.clone();
        Callback::from(move |event: InputEvent| asked.set(typed(&event).unwrap_or_default()))
    };
    let read = Address::read(&asked);
    let list = {
        let (begin, change, read) = (props.begin.clone(), props.change.clone(), read.clone());
        Callback::from(move |()| match &read {
            Ok(address) => begin.emit(Wish::List(address.clone())),
            Err(why) => change.emit(Change::Failed(text::open_no_address(*why).to_owned())),
        })
    };
    // Enter in the field is the button below it.
    let onkeydown = {
        let list = list.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                event.prevent_default();
                list.emit(());
            }
        })
    };
    let names = match &read {
        Ok(address) => text::open_hub_ask(&address.id),
        Err(NoAddress::Nothing) => text::open_hub_ask_any(),
        Err(why) => text::open_no_address(*why).to_owned(),
    };
    html! {
        <div class="hub">
            <label for="hub-model">{ text::open_hub_label() }</label>
            <input id="hub-model" ref={field} type="text" inputmode="url" autocomplete="off" autocapitalize="off" spellcheck="false"
                aria-describedby="hub-hint" {oninput} {onkeydown} />
            <p id="hub-hint" class="hint">{ names }</p>
            <button type="button" disabled={props.busy} onclick={list.reform(|_: MouseEvent| ())}>{ text::open_hub_button() }</button>
            { for props.listed.as_ref().map(|listed| files(listed, props)) }
        </div>
    }
}

/// The files that were listed, one of them chosen, and the button that asks for its header.
fn files(listed: &std::rc::Rc<Listed>, props: &HubProps) -> Html {
    let entries = listed.files.iter().enumerate().map(|(at, file)| Entry {
        item: at,
        id: at.to_string().into(),
        name: text::open_hub_file(file).into(),
        group: None,
    });
    let chosen = listed.files.get(listed.chosen);
    let fetch = {
        let (begin, address, file) = (props.begin.clone(), listed.address.clone(), chosen.cloned());
        Callback::from(move |_: MouseEvent| {
            if let Some(file) = &file {
                begin.emit(Wish::Fetch(address.clone(), file.clone()));
            }
        })
    };
    html! {
        <div class="listed">
            { labelled_choice(("hub-file", text::open_hub_files_label()), listed.chosen.to_string(), entries, usize::MAX,
                props.change.reform(Change::Chose)) }
            <p class="hint">{ text::open_hub_fetch(chosen.map_or(1, |file| file.parts.len())) }</p>
            <button type="button" disabled={props.busy} onclick={fetch}>{ text::open_hub_fetch_button() }</button>
        </div>
    }
}

/// The machine, and how the model is run.
fn asked(scenario: &Scenario, change: &Callback<Change>) -> Html {
    let it = *scenario;
    let set = |with: fn(Scenario, usize) -> Scenario| change.reform(move |at| Change::Asked(with(it, at)));
    let pick = change.reform(move |(device, setup)| Change::Asked(it.on_picked(device).with_setup(setup)));
    let memory = it.device.memory.iter().enumerate().map(|(at, option)| Entry {
        item: at,
        id: option.label.to_string().into(),
        name: text::memory_option(option).into(),
        group: None,
    });
    html! {
        <>
            <div class="rows">
                { machine_box("device", (it.device, 1), AttrValue::default(), pick) }
                { choice("memory", it.memory.label.to_string(), memory, usize::MAX,
                    set(|it, at| it.device.memory.get(at).map_or(it, |memory| it.with_memory(*memory)))) }
                { format_box("quant", it.quantization, it.runtime.quantizations,
                    change.reform(move |format| Change::Asked(it.with_quantization(format)))) }
                <NumberField id="context" label={text::label("context")} unit={text::tokens()} value={it.context_tokens}
                    max={POLICY.max_context_tokens} stops={context_stops(1 << 20)}
                    on_change={change.reform(move |tokens| Change::Asked(it.with_context(tokens)))} />
            </div>
        </>
    }
}
