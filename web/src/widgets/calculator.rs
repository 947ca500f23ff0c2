//! Any calculator: a form of fields, and the answer of a report.

use super::Place;
use super::asked::Asked;
use crate::browser;
use crate::components::{Announcement, Changed, form_fields, reasons, report_notes, report_tables};
use crate::report::Report;
use crate::text;
use rooftop_core::Problem;
use rooftop_core::form::{Field, Question};
use std::rc::Rc;
use yew::prelude::*;

/// A calculator: its name, and how its question is read.
#[derive(Clone, Copy)]
pub struct Topic {
    /// Path of its page, and id of the element it is mounted in on any page that names its bundle.
    pub id: &'static str,
    /// Fields behind a summary, in groups: which group, and its fields.
    pub groups: &'static [(&'static str, &'static [&'static str])],
    /// Reads a query: the question, and what of it could not be used.
    pub read: fn(&str) -> (Filled, Vec<Problem>),
}

/// A question of any calculator, with its query, by which two are compared.
#[derive(Clone)]
pub struct Filled {
    query: String,
    form: Rc<dyn Form>,
}

impl PartialEq for Filled {
    fn eq(&self, other: &Self) -> bool {
        self.query == other.query
    }
}

/// What a calculator does with its question.
trait Form {
    /// The fields.
    fn fields(&self) -> Vec<Field>;

    /// The answer, and pictures of it.
    fn answer(&self) -> (Report, Html);

    /// The question with another value in a field; none where the value cannot be used.
    fn with(&self, field: &str, to: &str) -> Option<Filled>;
}

struct Answered<Q> {
    question: Q,
    answer: fn(&Q) -> (Report, Html),
}

impl<Q: Question + 'static> Form for Answered<Q> {
    fn fields(&self) -> Vec<Field> {
        self.question.fields()
    }

    fn answer(&self) -> (Report, Html) {
        (self.answer)(&self.question)
    }

    fn with(&self, field: &str, to: &str) -> Option<Filled> {
        let mut question = self.question.clone();
        question.set(field, to).ok()?;
        Some(Filled::new(question, self.answer))
    }
}

impl Filled {
    fn new<Q: Question + 'static>(question: Q, answer: fn(&Q) -> (Report, Html)) -> Self {
        Self { query: question.to_query(), form: Rc::new(Answered { question, answer }) }
    }

    /// Reads a question of this kind, which `answer` answers.
    pub fn read<Q: Question + 'static>(
        query: &str,
        answer: fn(&Q) -> (Report, Html),
    ) -> (Self, Vec<Problem>) {
        let (question, problems) = Q::read_query(query);
        (Self::new(question, answer), problems)
    }

    /// Sets a field; false where the value cannot be used: the field keeps what was typed and says why.
    fn set(&mut self, field: &str, to: &str) -> bool {
        self.form.with(field, to).map(|changed| *self = changed).is_some()
    }
}

impl PartialEq for Topic {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// Which calculator, and where it is.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which.
    pub topic: Topic,
    /// Where: on its own page, or on another that asks it something.
    pub place: Place,
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
    let state = use_reducer(|| Asked::read((topic.read)(&place.asked())));
    let room = browser::use_room();
    browser::use_query_in_address(state.it.query.clone(), state.touched);
    let fields = use_memo(state.it.clone(), |it| it.form.fields());
    let painted = browser::use_painted(state.it.clone());
    let shown = use_memo((painted, place.base.clone()), |(it, root)| {
        let (report, pictures) = it.form.answer();
        answer_section(&report, &pictures, root)
    });
    let on_change = {
        let state = state.dispatcher();
        Callback::from(move |(field, to): Changed| {
            state.dispatch(Rc::new(move |it: &mut Filled| it.set(field, &to)));
        })
    };
    let problems = &state.problems;
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
                <div class="folds">{ for groups }</div>
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
                { reasons(explanation.clone(), root.clone()) }
            }
        </section>
    }
}
