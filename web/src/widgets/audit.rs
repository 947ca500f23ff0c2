//! Which packages of a project run where.

use crate::browser::{query, refuse_paste, typed_text, use_query_in_address, use_room};
use crate::components::{Announcement, Entry, choice, report_notes, report_tables};
use crate::report::Report;
use crate::text;
use rooftop_core::audit::{MOST_BYTES, Refusal, Target, audit};
use std::rc::Rc;
use yew::prelude::*;

impl Audit {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "audit";
}

/// What was pasted, as far as it matters to the page: the text itself stays in its field.
#[derive(Clone, PartialEq)]
struct State {
    answer: Rc<Result<rooftop_core::audit::Audit, Refusal>>,
    target: Target,
    touched: bool,
}

enum Change {
    Text(Option<String>),
    Target(Target),
}

impl State {
    fn from_address() -> Self {
        let query = query();
        let named =
            |target: &Target| query.split('&').any(|field| field == format!("target={}", target.id()));
        let target = Target::ALL.into_iter().find(named).unwrap_or(Target::WindowsArm64);
        Self { answer: Rc::new(audit(text::audit_example())), target, touched: false }
    }

    fn query(&self) -> String {
        match self.target {
            Target::WindowsArm64 => String::new(),
            target => format!("v=1&target={}", target.id()),
        }
    }
}

impl Reducible for State {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        Rc::new(match change {
            Change::Text(text) => {
                let answer = text.map_or(Err(Refusal::TooLong), |text| audit(&text));
                Self { answer: Rc::new(answer), ..(*self).clone() }
            }
            Change::Target(target) => Self { target, touched: true, ..(*self).clone() },
        })
    }
}

/// A field to paste into, a machine to choose, and the answer. The text never leaves the field: not for the address, and
/// not back into the page.
#[component]
pub fn Audit() -> Html {
    let state = use_reducer(State::from_address);
    use_query_in_address(state.query(), state.touched);
    let report = use_memo((state.answer.clone(), state.target), |(answer, target)| {
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
    // A browser takes seconds to lay out so much text: it is refused before it stands in the field.
    let onpaste = {
        let state = state.dispatcher();
        Callback::from(move |event: Event| {
            if refuse_paste(&event, MOST_BYTES) {
                state.dispatch(Change::Text(None));
            }
        })
    };
    let room = use_room();
    let targets = Target::ALL.map(|target| Entry {
        item: target,
        id: target.id().into(),
        name: text::target_name(target).into(),
        group: None,
    });
    html! {
        <div class="estimator audit">
            <form class="question" aria-label={text::question_label()}>
                <label for="packages">{ text::audit_label() }</label>
                <textarea id="packages" rows="10" spellcheck="false" autocomplete="off" aria-describedby="audit-hint"
                    {oninput} {onpaste} defaultvalue={text::audit_example()} />
                <p id="audit-hint" class="hint">{ text::audit_hint() }</p>
                <div class="rows">{ choice("target", state.target.id(), targets, room, on_target) }</div>
            </form>
            { answer(&report) }
        </div>
    }
}

fn answer(report: &Report) -> Html {
    let Report { lead, rest, .. } = report;
    html! {
        <section class="answer" aria-labelledby="answer-heading">
            <h2 id="answer-heading" class="visually-hidden">{ text::answer_heading() }</h2>
            <p class="verdict"><strong>{ lead }</strong>{ text::SPACE }{ rest }</p>
            <Announcement text={format!("{lead} {rest}")} />
            { report_tables(report) }
            { report_notes(report) }
        </section>
    }
}
