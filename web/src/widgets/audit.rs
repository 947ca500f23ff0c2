//! Which packages of a project run where.

use crate::browser::{
    NamedText, accept_files, query, read_chosen, read_dropped, refuse_paste, typed_text,
    use_query_in_address, use_room,
};
use crate::components::{Announcement, Entry, choice, problems, report_notes, report_tables};
use crate::report::Report;
use crate::text;
use rooftop_audit::{Asked, File, MOST_BYTES, Python, Refusal, Target, audit_under};
use rooftop_core::Problem;
use rooftop_core::form::Question;
use std::rc::Rc;
use yew::prelude::*;

impl Audit {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "audit";
}

/// Our example in the field.
#[derive(Clone, Copy, PartialEq)]
enum Example {
    Untouched,
    /// The reader changed it.
    Edited,
    /// It was removed, since the reader chose files.
    Removed,
}

/// What was pasted and dropped. It is kept in memory only.
#[derive(Clone, PartialEq)]
struct State {
    /// What is in the field.
    pasted: Rc<str>,
    example: Example,
    files: Vec<NamedText>,
    /// The last text was longer than is read.
    too_long: bool,
    answer: Rc<Result<rooftop_audit::Audit, Refusal>>,
    asked: Asked,
    /// Of the address.
    problems: Vec<Problem>,
    touched: bool,
}

enum Change {
    Text(Option<String>),
    Files(Option<Vec<NamedText>>),
    Remove(usize),
    Target(Target),
    Python(Option<Python>),
}

impl State {
    fn from_address() -> Self {
        let (asked, problems) = Asked::read_query(&query());
        let state = Self {
            pasted: text::audit_example().into(),
            example: Example::Untouched,
            files: Vec::new(),
            too_long: false,
            answer: Rc::new(Err(Refusal::Nothing)),
            asked,
            problems,
            touched: false,
        };
        state.answered()
    }

    fn answered(mut self) -> Self {
        let pasted = File { name: "", text: &self.pasted };
        let dropped = self.files.iter().map(|file| File { name: &file.name, text: &file.text });
        let all: Vec<File> =
            [pasted].into_iter().filter(|file| !file.text.trim().is_empty()).chain(dropped).collect();
        self.answer =
            Rc::new(if self.too_long { Err(Refusal::TooLong) } else { audit_under(&all, self.asked.python) });
        self
    }
}

impl Reducible for State {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut state = (*self).clone();
        match change {
            Change::Target(target) => {
                let asked = Asked { target, ..state.asked };
                return Rc::new(Self { asked, problems: Vec::new(), touched: true, ..state });
            }
            Change::Python(python) => {
                state.asked.python = python;
                (state.problems, state.touched) = (Vec::new(), true);
            }
            Change::Text(text) => {
                state.too_long = text.is_none();
                if let Some(text) = text {
                    state.pasted = text.into();
                    if state.example == Example::Untouched {
                        state.example = Example::Edited;
                    }
                }
            }
            Change::Files(files) => {
                state.too_long = files.is_none();
                let files = files.unwrap_or_default();
                if state.example == Example::Untouched && !files.is_empty() {
                    state.pasted = "".into();
                    state.example = Example::Removed;
                }
                // A file that is dropped again is a newer one.
                state.files.retain(|old| files.iter().all(|new| new.name != old.name));
                state.files.extend(files);
            }
            Change::Remove(at) if at < state.files.len() => {
                state.too_long = false;
                state.files.remove(at);
            }
            Change::Remove(_) => {}
        }
        Rc::new(state.answered())
    }
}

/// A field to paste into and to drop files on, a machine to choose, and the answer. The text never leaves the page, not for
/// the address either.
#[component]
pub fn Audit() -> Html {
    let state = use_reducer(State::from_address);
    use_query_in_address(state.asked.to_query(), state.touched);
    let report = use_memo((state.answer.clone(), state.asked.target), |(answer, target)| {
        text::audit_report(answer, *target)
    });
    let oninput = {
        let state = state.dispatcher();
        Callback::from(move |event: InputEvent| state.dispatch(Change::Text(typed_text(&event, MOST_BYTES))))
    };
    let on_target = {
        let state = state.dispatcher();
        Callback::from(move |target| state.dispatch(Change::Target(target)))
    };
    let on_python = {
        let state = state.dispatcher();
        Callback::from(move |python| state.dispatch(Change::Python(python)))
    };
    // A browser takes seconds to lay out so much text: it is refused before it gets there.
    let onpaste = {
        let state = state.dispatcher();
        Callback::from(move |event: Event| {
            if refuse_paste(&event, MOST_BYTES) {
                state.dispatch(Change::Text(None));
            }
        })
    };
    let files = {
        let state = state.dispatcher();
        Callback::from(move |files| state.dispatch(Change::Files(files)))
    };
    let ondrop = {
        let files = files.clone();
        Callback::from(move |event: DragEvent| read_dropped(&event, MOST_BYTES, files.clone()))
    };
    let onchoose = Callback::from(move |event: Event| read_chosen(&event, MOST_BYTES, files.clone()));
    let room = use_room();
    let targets = Target::ALL.map(|target| Entry {
        item: target,
        id: target.id().into(),
        name: text::target_name(target).into(),
        group: None,
    });
    let pythons = Asked::pythons().map(|id| Entry {
        item: Python::find(id),
        id: id.into(),
        name: if id == Asked::ANY { text::audit_python_any().into() } else { id.into() },
        group: None,
    });
    let python = state.asked.python.map_or(Asked::ANY, Python::id);
    // A field that is made again is empty.
    let (key, example) = match state.example {
        Example::Removed => ("cleared", ""),
        _ => ("example", text::audit_example()),
    };
    let remove = {
        let state = state.dispatcher();
        Callback::from(move |at| state.dispatch(Change::Remove(at)))
    };
    html! {
        <div class="estimator calculator audit">
            <form class="question" aria-label={text::question_label()} ondragover={Callback::from(accept_files)} {ondrop}>
                { problems(&state.problems) }
                <label for="packages">{ text::audit_label() }</label>
                <textarea {key} id="packages" rows="7" spellcheck="false" autocomplete="off" aria-describedby="audit-hint"
                    {oninput} {onpaste} defaultvalue={example} />
                <p id="audit-hint" class="hint">{ text::audit_hint() }</p>
                <label for="project-files">{ text::audit_files_label() }</label>
                <input id="project-files" type="file" multiple=true onchange={onchoose} />
                { dropped(&state.files, remove) }
                <div class="rows">
                    { choice("target", state.asked.target.id(), targets, room, on_target) }
                    { choice("python", python, pythons, room, on_python) }
                </div>
            </form>
            { answer(&report) }
        </div>
    }
}

/// The files that were dropped, each with a button.
fn dropped(files: &[NamedText], remove: Callback<usize>) -> Html {
    if files.is_empty() {
        return Html::default();
    }
    let items = files.iter().enumerate().map(|(at, file)| {
        let onclick = remove.reform(move |_: MouseEvent| at);
        let label = text::audit_remove(&*file.name);
        html! { <li>{ file.name.to_string() }{ " " }<button type="button" {onclick} aria-label={label.clone()} title={label}>{ "×" }</button></li> }
    });
    html! { <ul class="dropped">{ for items }</ul> }
}

/// What the widget answers to a text that was pasted.
#[cfg(feature = "prerender")]
pub fn audited(text: &str, target: &str) -> Option<Html> {
    let target = Target::ALL.into_iter().find(|it| it.id() == target)?;
    let found = rooftop_audit::audit_files(&[File { name: "", text }]);
    let answer = answer(&text::audit_report(&found, target));
    Some(html! { <>{ problems(&[]) }{ answer }</> })
}

fn answer(report: &Report) -> Html {
    let Report { lead, rest, .. } = report;
    html! {
        <section class="answer" aria-labelledby="answer-heading">
            <h2 id="answer-heading" class="visually-hidden">{ text::answer_heading() }</h2>
            <p class="verdict"><strong>{ lead }</strong>{ text::sentence_space() }{ rest }</p>
            <Announcement text={format!("{lead} {rest}")} />
            { report_tables(report) }
            { report_notes(report) }
        </section>
    }
}
