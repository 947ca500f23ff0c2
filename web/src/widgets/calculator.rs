//! Any calculator: a form of fields, and the answer of a report.

use super::Place;
use crate::browser;
use crate::components::{Announcement, Changed, Reasons, form_fields, report_notes, report_tables};
use crate::report::Report;
use crate::text;
use rooftop_core::form::{Field, Question};
use rooftop_core::{Problem, ProblemKind};
use std::rc::Rc;
use yew::prelude::*;

/// A calculator: its name, and what it does with a question, which it knows as a query.
#[derive(Clone, Copy)]
pub struct Topic {
    /// Path of its page, and id of the element it is mounted in on any page that names its bundle.
    pub id: &'static str,
    /// Fields that stand behind a summary, in groups: which group, and its fields.
    pub groups: &'static [(&'static str, &'static [&'static str])],
    /// The question's fields, and what was wrong with it.
    pub asked: fn(&str) -> (Vec<Field>, Vec<Problem>),
    /// Its answer, and pictures of it.
    pub answer: fn(&str) -> (Report, Html),
    /// The question with a field changed.
    pub change: fn(&str, &str, &str) -> Result<String, ProblemKind>,
}

impl PartialEq for Topic {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// The fields of a question as a query has it, and what of it could not be used.
pub fn asked<Q: Question>(query: &str) -> (Vec<Field>, Vec<Problem>) {
    let (question, problems) = Q::read_query(query);
    (question.fields(), problems)
}

/// The report that answers a question of this kind, and its pictures.
pub fn answered<Q: Question>(query: &str, answer: fn(&Q) -> (Report, Html)) -> (Report, Html) {
    answer(&Q::read_query(query).0)
}

/// The query of a question with a field changed.
pub fn changed<Q: Question>(query: &str, field: &str, to: &str) -> Result<String, ProblemKind> {
    let (mut question, _) = Q::read_query(query);
    question.set(field, to)?;
    Ok(question.to_query())
}

/// Which calculator, and where it stands.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which.
    pub topic: Topic,
    /// Where: on its own page, or on another that asks it something.
    pub place: Place,
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

impl Topic {
    /// Brings it to life where the page has it.
    #[cfg(feature = "browser")]
    pub fn mount(self) {
        browser::mount_made::<Calculator>(self.id, |place| Props { topic: self, place });
    }

    /// The calculator prerendered in the element it will be mounted in.
    pub fn island(self, place: Place) -> Html {
        let Place { base, query } = place.clone();
        html! {
            <div id={self.id} data-island="" data-base={base} data-query={query}><Calculator topic={self} {place} /></div>
        }
    }
}

/// See [`Props`].
#[component]
pub fn Calculator(Props { topic, place }: &Props) -> Html {
    let state = use_reducer(|| State { query: place.asked(), touched: false });
    let room = browser::use_room();
    browser::use_query_in_address(state.query.clone(), state.touched);
    let (asked, answer) = (topic.asked, topic.answer);
    let asked = use_memo(state.query.clone(), |query| asked(query));
    let painted = browser::use_painted(state.query.clone());
    let shown = use_memo((painted, place.base.clone()), |(query, root)| {
        let (report, pictures) = answer(query);
        answer_section(&report, &pictures, root)
    });
    let on_change = {
        let (state, topic) = (state.dispatcher(), *topic);
        Callback::from(move |changed| state.dispatch(Change { topic, changed }))
    };
    let (fields, problems) = &*asked;
    let problems = if state.touched { &[][..] } else { problems };
    let fields = |wanted: &dyn Fn(&str) -> bool| -> Vec<Field> {
        fields.iter().filter(|field| wanted(field.id)).cloned().collect()
    };
    let plain = fields(&|id| topic.groups.iter().all(|(_, fields)| !fields.contains(&id)));
    let groups = topic.groups.iter().map(|(name, in_it)| (*name, fields(&|id| in_it.contains(&id))));
    let groups = groups.filter(|(_, fields)| !fields.is_empty()).map(|(name, fields)| {
        html! {
            <details key={name} class="more">
                <summary>{ text::group_of_fields(name) }</summary>
                <div class="rows">{ form_fields(&fields, room, &on_change) }</div>
            </details>
        }
    });
    html! {
        <div class="estimator calculator">
            <form class="question" aria-label={text::question_label()}>
                <div class="problems" role="alert">
                    <p>{ if problems.is_empty() { "" } else { text::problems_intro() } }</p>
                    <ul class="list">
                        { for problems.iter().map(|problem| html! { <li key={problem.field}>{ text::problem(problem) }</li> }) }
                    </ul>
                </div>
                <div class="rows">{ form_fields(&plain, room, &on_change) }</div>
                { for groups }
            </form>
            { (*shown).clone() }
        </div>
    }
}

fn answer_section(report: &Report, pictures: &Html, root: &AttrValue) -> Html {
    let Report { lead, rest, explanation, links, .. } = report;
    let link = |(name, address): &(&'static str, String)| {
        html! { <li key={*name}><a href={format!("{root}{address}")}>{ *name }</a></li> }
    };
    html! {
        <section class="answer" aria-labelledby="answer-heading">
            <h2 id="answer-heading" class="visually-hidden">{ text::answer_heading() }</h2>
            <p class="verdict"><strong>{ lead }</strong>{ text::sentence_space() }{ rest }</p>
            <Announcement text={format!("{lead} {rest}")} />
            <div class="pictures">{ pictures.clone() }</div>
            { report_tables(report) }
            { report_notes(report) }
            <ul class="links">{ for links.iter().map(link) }</ul>
            if let Some(explanation) = explanation {
                <Reasons explanation={explanation.clone()} root={root.clone()} />
            }
        </section>
    }
}
