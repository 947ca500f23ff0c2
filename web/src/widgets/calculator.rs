//! Any calculator: a form of fields, and the answer of a report.

use crate::browser;
use crate::components::{
    Announcement, Changed, Copying, Reasons, form_fields, parts_bar, report_notes, report_tables,
};
use crate::report::Report;
use crate::text;
use rooftop_core::form::{Field, Question};
use rooftop_core::{Problem, ProblemKind};
use std::rc::Rc;
use yew::prelude::*;

/// A calculator: its name, and what it does with a question, which it knows as a query.
#[derive(Clone, Copy)]
pub struct Topic {
    /// Path of its page and id of the element it is mounted in.
    pub id: &'static str,
    /// Fields that stand behind "More".
    pub further: &'static [&'static str],
    /// The answer to a question.
    pub answer: fn(&str) -> Shown,
    /// The question with a field changed.
    pub change: fn(&str, &str, &str) -> Result<String, ProblemKind>,
}

impl PartialEq for Topic {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// What there is to show for a question.
pub struct Shown {
    fields: Vec<Field>,
    problems: Vec<Problem>,
    report: Report,
}

/// What a question of this kind shows, with the words of its report.
pub fn shown<Q: Question>(query: &str, report: fn(&Q) -> Report) -> Shown {
    let (question, problems) = Q::read_query(query);
    Shown { fields: question.fields(), problems, report: report(&question) }
}

/// The query of a question with a field changed.
pub fn changed<Q: Question>(query: &str, field: &str, to: &str) -> Result<String, ProblemKind> {
    let (mut question, _) = Q::read_query(query);
    question.set(field, to)?;
    Ok(question.to_query())
}

/// Which calculator, and where its page stands.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which.
    pub topic: Topic,
    /// Way from the page to the root of the site.
    pub root: AttrValue,
}

/// The question as a query, and whether the visitor changed it: then the address follows.
struct State {
    query: String,
    touched: bool,
}

/// A field is to have another value.
struct Change {
    topic: Topic,
    changed: Changed,
}

impl Reducible for State {
    type Action = Change;

    fn reduce(self: Rc<Self>, Change { topic, changed: (field, to) }: Change) -> Rc<Self> {
        match (topic.change)(&self.query, field, &to) {
            Ok(query) => Rc::new(Self { query, touched: true }),
            // The field keeps what was typed and says what is wrong with it.
            Err(_) => self,
        }
    }
}

/// See [`Props`].
#[component]
pub fn Calculator(Props { topic, root }: &Props) -> Html {
    let state = use_reducer(|| State { query: browser::query(), touched: false });
    let room = browser::use_room();
    browser::use_query_in_address(state.query.clone(), state.touched);
    let answer = topic.answer;
    let shown = use_memo(state.query.clone(), |query| answer(query));
    let report = use_memo(state.query.clone(), |_| shown.report.clone());
    let on_change = {
        let (state, topic) = (state.dispatcher(), *topic);
        Callback::from(move |changed| state.dispatch(Change { topic, changed }))
    };
    let problems = if state.touched { &[][..] } else { &shown.problems };
    let (further, plain): (Vec<_>, Vec<_>) =
        shown.fields.iter().cloned().partition(|field| topic.further.contains(&field.id));
    html! {
        <div class="estimator calculator">
            <form class="question" aria-label={text::question_label()}>
                <div class="problems" role="alert">
                    <p>{ if problems.is_empty() { "" } else { text::problems_intro() } }</p>
                    <ul class="list">
                        { for problems.iter().map(|problem| html! { <li key={problem.field}>{ problem.to_string() }</li> }) }
                    </ul>
                </div>
                <div class="rows">{ form_fields(&plain, room, &on_change) }</div>
                if !further.is_empty() {
                    <details class="more">
                        <summary>{ text::assumptions() }</summary>
                        <div class="rows">{ form_fields(&further, room, &on_change) }</div>
                    </details>
                }
            </form>
            { answer_section(&report, root) }
        </div>
    }
}

fn answer_section(report: &Rc<Report>, root: &AttrValue) -> Html {
    let Report { lead, rest, bar, explanation, links, .. } = &**report;
    let link = |(name, address): &(&'static str, String)| {
        html! { <li key={*name}><a href={format!("{root}{address}")}>{ *name }</a></li> }
    };
    html! {
        <section class="answer" aria-labelledby="answer-heading">
            <h2 id="answer-heading" class="visually-hidden">{ text::answer_heading() }</h2>
            <p class="verdict"><strong>{ lead }</strong>{ " " }{ rest }</p>
            <Announcement text={format!("{lead} {rest}")} />
            <div>{ for bar.as_ref().map(parts_bar) }</div>
            { report_tables(report) }
            { report_notes(report) }
            <ul class="links">{ for links.iter().map(link) }</ul>
            <Copying report={report.clone()} />
            if let Some(explanation) = explanation {
                <Reasons explanation={explanation.clone()} root={root.clone()} />
            }
        </section>
    }
}
