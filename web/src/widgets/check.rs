//! Is my number normal? What a program printed, read and compared with the estimate.

mod typed;

use crate::browser::{
    self, Log, accept_files, query, read_chosen_log, read_dropped_log, refuse_paste, select_area, typed_text,
    use_input_value, use_painted, use_query_in_address,
};
use crate::components::{Announcement, report_notes, report_tables};
use crate::report::Report;
use crate::text::{self, Cause, Unread};
use rooftop_check::{Class, Measured, Said, check, question, sentence};
use std::rc::Rc;
use typed::Typed;
use yew::prelude::*;

impl Check {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "check";
}

/// Bytes of a pasted text or of a file that are read.
const MOST_BYTES: usize = 1 << 20;
/// From the page to the root of the site.
const UP: &str = "../";

/// What was pasted, dropped and typed. Text and file are kept in memory only.
#[derive(Clone, PartialEq)]
struct State {
    pasted: Rc<str>,
    log: Option<Log>,
    said: Typed,
    /// Text and fields are our example.
    is_example: bool,
    /// The last text was longer than is read.
    too_long: bool,
    /// Fields of the address that are not read here.
    unknown: Vec<String>,
    touched: bool,
}

enum Change {
    /// None where it is too long.
    Pasted(Option<String>),
    Log(Option<Log>),
    Field(&'static str, String),
}

impl State {
    fn from_address() -> Self {
        let query = query();
        let asked = Typed::read(&query);
        let is_example = asked.is_none();
        Self {
            pasted: if is_example { text::check_example() } else { "" }.into(),
            log: None,
            said: asked.unwrap_or_else(Typed::example),
            is_example,
            too_long: false,
            unknown: Typed::unknown(&query),
            touched: false,
        }
    }

    /// The visitor's own text has nothing to do with the machine of our example.
    fn without_example(&mut self) {
        if self.is_example {
            self.is_example = false;
            self.said = Typed::default();
        }
    }
}

impl Reducible for State {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut state = (*self).clone();
        match change {
            Change::Pasted(text) => {
                state.too_long = text.is_none();
                state.without_example();
                if let Some(text) = text {
                    if let Some(said) = sentence(&text) {
                        state.said.set("rate", said.rate.to_string());
                        state.said.follow(&said);
                    }
                    state.pasted = text.into();
                }
            }
            Change::Log(log) => {
                state.too_long = false;
                if state.is_example {
                    state.pasted = "".into();
                }
                state.without_example();
                state.log = log;
            }
            Change::Field(id, value) => {
                if id == "rate" && state.is_example {
                    state.pasted = "".into();
                }
                state.is_example = false;
                if id == "rate"
                    && let Some(said) = sentence(&value)
                {
                    state.said.follow(&said);
                }
                state.said.set(id, value);
            }
        }
        state.unknown.clear();
        state.touched = true;
        Rc::new(state)
    }
}

/// See the head of this file.
#[component]
pub fn Check() -> Html {
    let state = use_reducer(State::from_address);
    let address = if state.is_example { String::new() } else { state.said.to_query() };
    use_query_in_address(address, state.touched);
    let painted = use_painted((*state).clone());
    let shown = use_memo(painted, answered);
    let pasted = {
        let state = state.dispatcher();
        Callback::from(move |text| state.dispatch(Change::Pasted(text)))
    };
    let oninput = pasted.reform(|event: InputEvent| typed_text(&event, MOST_BYTES));
    // Who types or pastes means to replace our example.
    let onclick = state.is_example.then(|| Callback::from(|event: MouseEvent| select_area(&event)));
    let onpaste = Callback::from(move |event: Event| {
        if refuse_paste(&event, MOST_BYTES) {
            pasted.emit(None);
        }
    });
    let on_log = {
        let state = state.dispatcher();
        Callback::from(move |log| state.dispatch(Change::Log(Some(log))))
    };
    let ondrop = {
        let on_log = on_log.clone();
        Callback::from(move |event: DragEvent| read_dropped_log(&event, MOST_BYTES, on_log.clone()))
    };
    let onchange = Callback::from(move |event: Event| read_chosen_log(&event, MOST_BYTES, on_log.clone()));
    let remove = {
        let state = state.dispatcher();
        Callback::from(move |_: MouseEvent| state.dispatch(Change::Log(None)))
    };
    let area = browser::use_area_value(state.pasted.clone());
    let on_field = {
        let state = state.dispatcher();
        Callback::from(move |(id, value)| state.dispatch(Change::Field(id, value)))
    };
    let field = |id: &'static str| html! { <Entered {id} value={state.said.get(id).to_owned()} on_change={on_field.clone()} /> };
    html! {
        <div class="estimator calculator audit check" data-alive={browser::alive()}>
            <form class="question" aria-label={text::question_label()} ondragover={Callback::from(accept_files)} {ondrop}>
                <div class="problems" role="alert">{ for state.unknown.iter().map(|given| html! { <p>{ text::unknown_field(given) }</p> }) }</div>
                <label for="printed">{ text::check_printed() }</label>
                <textarea id="printed" ref={area} rows="10" spellcheck="false" autocomplete="off" aria-describedby="check-hint"
                    {onclick} {oninput} {onpaste} defaultvalue={state.pasted.to_string()} />
                <p id="check-hint" class="hint">{ text::check_hint() }</p>
                <label for="log-file">{ text::check_file() }</label>
                <input id="log-file" type="file" {onchange} />
                { for state.log.as_ref().map(|log| dropped(log, remove)) }
                <div class="rows">{ field("rate") }</div>
                <fieldset>
                    <legend>{ text::check_rest() }</legend>
                    <div class="rows">{ field("machine") }{ field("model") }{ field("settings") }</div>
                </fieldset>
            </form>
            { (*shown).clone() }
        </div>
    }
}

/// The file that was dropped, with a button.
fn dropped(log: &Log, onclick: Callback<MouseEvent>) -> Html {
    let name = log.file.name.to_string();
    let label = text::check_remove(&name);
    html! {
        <ul class="dropped">
            <li>{ name }{ " " }<button type="button" {onclick} aria-label={label.clone()} title={label}>{ "×" }</button></li>
        </ul>
    }
}

/// A field of words.
#[derive(Properties, PartialEq)]
struct EnteredProps {
    id: &'static str,
    value: String,
    on_change: Callback<(&'static str, String)>,
}

#[component]
fn Entered(EnteredProps { id, value, on_change }: &EnteredProps) -> Html {
    let id = *id;
    let node = use_input_value(value.clone());
    let oninput = on_change.reform(move |event: InputEvent| (id, browser::typed(&event).unwrap_or_default()));
    let (label, example) = text::check_field(id);
    let mode = (id == "rate").then_some("decimal");
    html! {
        <span class="field">
            <label for={id}>{ label }</label>
            <input {id} name={id} ref={node} type="text" inputmode={mode} maxlength="400" autocomplete="off"
                placeholder={example} value={value.clone()} {oninput} />
        </span>
    }
}

/// The answer to what was pasted, dropped and typed.
fn answered(state: &State) -> Html {
    let State { pasted, log, said, too_long, .. } = state;
    let texts = [Some(&**pasted), log.as_ref().map(|log| &*log.file.text)];
    let printed: Vec<&str> = texts.into_iter().flatten().filter(|text| !text.trim().is_empty()).collect();
    let printed = printed.join("\n");
    let rate = said.rate();
    let why = match () {
        () if *too_long => Some(Unread::TooLong),
        () if printed.contains('\0') => Some(Unread::NotText),
        () if printed.is_empty() && rate.is_none() => Some(Unread::Nothing),
        () => None,
    };
    if let Some(why) = why {
        return section(&text::check_unread(why), &[]);
    }
    let said =
        Said { machine: said.get("machine"), model: said.get("model"), settings: said.get("settings") };
    // The field has the speed of a sentence.
    let printed = if sentence(&printed).is_some() { String::new() } else { printed };
    let all = match rate {
        Some(rate) => format!("{printed}\n{rate} tokens/s"),
        None => printed,
    };
    let answer = check(&all, &said);
    let found_nothing = matches!(answer.class, Class::NotEnoughSaid | Class::AsExpected)
        && answer.causes.is_empty()
        && answer.measured == Measured::default();
    if found_nothing && let Some(asked) = rooftop_command::read(&all, &question(&said)) {
        return section(&text::check_command(&asked), &[]);
    }
    let is_cut = log.as_ref().is_some_and(|log| log.is_cut);
    section(&text::check_report(&answer, is_cut), &text::causes_found(&answer))
}

fn section(report: &Report, causes: &[Cause]) -> Html {
    let Report { lead, rest, .. } = report;
    let links = report.links.iter().map(|(name, address)| {
        html! { <li key={*name}><a href={format!("{UP}{address}")}>{ *name }</a></li> }
    });
    let causes = (!causes.is_empty()).then(|| {
        let items = causes.iter().map(|Cause { id, words, check, source }| {
            html! {
                <li key={*id}>
                    <b>{ *words }</b>{ text::sentence_space() }{ check }{ text::sentence_space() }
                    <a href={*source} rel="noreferrer">{ text::check_source() }</a>
                </li>
            }
        });
        html! { <><h3>{ text::check_causes() }</h3><ol class="findings">{ for items }</ol></> }
    });
    html! {
        <section class="answer" aria-labelledby="answer-heading">
            <h2 id="answer-heading" class="visually-hidden">{ text::answer_heading() }</h2>
            <p class="verdict"><strong>{ lead }</strong>{ text::sentence_space() }{ rest }</p>
            <Announcement text={format!("{lead} {rest}")} />
            { for causes }
            { report_notes(report) }
            <ul class="links">{ for links }</ul>
            { report_tables(report) }
        </section>
    }
}
