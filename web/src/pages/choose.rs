//! Pages that choose: one widget each.

use super::layout::Layout;
use super::records::{duel_links, duels};
use super::share::{self, share};
use crate::text;
use crate::widgets::{Advisor, Compare, Needs, Place, Runs, island};
use yew::prelude::*;

/// A page's address below base, its title and description, its content.
pub struct Written {
    /// Path below base.
    pub path: String,
    /// Title and description.
    pub meta: (String, String),
    /// All that is in the body.
    pub body: Html,
    /// The bundle of its widget.
    pub bundle: &'static str,
}

/// Every page of this kind.
pub fn choosing_pages(base: &AttrValue) -> Vec<Written> {
    vec![compare(base), runs(base), needs(base), advisor(base)]
}

fn compare(base: &AttrValue) -> Written {
    let body = html! {
        <>
            <h1>{ text::compare_heading() }</h1>
            <p class="lead">{ text::compare_lead() }</p>
            <noscript><p class="notice">{ text::no_script() }</p></noscript>
            { island::<Compare>(Compare::ROOT, Place { base: base.clone(), query: AttrValue::default() }) }
            { share(base, Compare::ROOT, share::Machine::Not) }
            <section>
                <h2>{ text::pairs_heading() }</h2>
                { duel_links(base, duels().iter()) }
            </section>
        </>
    };
    let (title, description) = text::compare_meta();
    written(base, "compare/", (title.to_owned(), description.to_owned()), body, "compare")
}

fn runs(base: &AttrValue) -> Written {
    let place = Place { base: base.clone(), query: AttrValue::default() };
    let body = simple(
        text::runs_heading(),
        text::runs_lead(),
        island::<Runs>(Runs::ROOT, place),
        share(base, Runs::ROOT, share::Machine::Fields),
    );
    let (title, description) = text::runs_meta();
    written(base, "runs/", (title.to_owned(), description.to_owned()), body, "runs")
}

fn needs(base: &AttrValue) -> Written {
    let place = Place { base: base.clone(), query: AttrValue::default() };
    let body = simple(
        text::needs_heading(),
        text::needs_lead(),
        island::<Needs>(Needs::ROOT, place),
        share(base, Needs::ROOT, share::Machine::Not),
    );
    let (title, description) = text::needs_meta();
    written(base, "needs/", (title.to_owned(), description.to_owned()), body, "needs")
}

fn advisor(base: &AttrValue) -> Written {
    let place = Place { base: base.clone(), query: AttrValue::default() };
    let body = simple(
        text::advisor_heading(),
        text::advisor_lead(),
        island::<Advisor>(Advisor::ROOT, place),
        share(base, Advisor::ROOT, share::Machine::Not),
    );
    let (title, description) = text::advisor_meta();
    written(base, "advisor/", (title.to_owned(), description.to_owned()), body, "advisor")
}

/// A heading, what the page is for, its widget, what can be done with the answer.
fn simple(heading: &'static str, lead: &'static str, widget: Html, share: Html) -> Html {
    html! {
        <>
            <h1>{ heading }</h1>
            <p class="lead">{ lead }</p>
            <noscript><p class="notice">{ text::no_script() }</p></noscript>
            { widget }
            { share }
        </>
    }
}

fn written(
    base: &AttrValue,
    path: &str,
    meta: (String, String),
    body: Html,
    bundle: &'static str,
) -> Written {
    let body = html! { <Layout base={base.clone()} path={path.to_owned()}>{ body }</Layout> };
    Written { path: path.to_owned(), meta, body, bundle }
}
