//! The pages of the calculators: a heading, the calculator, and what it computes in words.

use super::layout::Layout;
use super::share::{Machine, share};
use crate::text;
use crate::widgets::topics::CUSTOM;
use crate::widgets::{Audit, Check, Open, Place, Topic, island};
use yew::prelude::*;

/// The page of a calculator.
pub fn calculator_page(base: &AttrValue, topic: Topic) -> Html {
    let machine = if topic == CUSTOM { Machine::Not } else { Machine::Fields };
    page(base, topic.id, machine, topic.island(Place { base: base.clone(), query: AttrValue::default() }))
}

/// The page of the audit.
pub fn audit_page(base: &AttrValue) -> Html {
    page(base, Audit::ROOT, Machine::Not, html! { <div id={Audit::ROOT} data-island=""><Audit /></div> })
}

/// The page that says whether a printed number is normal.
pub fn check_page(base: &AttrValue) -> Html {
    page(base, Check::ROOT, Machine::Not, html! { <div id={Check::ROOT} data-island=""><Check /></div> })
}

/// The page that opens models.
pub fn open_page(base: &AttrValue) -> Html {
    let place = Place { base: base.clone(), query: AttrValue::default() };
    page(base, Open::ROOT, Machine::Not, island::<Open>(Open::ROOT, place))
}

fn page(base: &AttrValue, id: &'static str, machine: Machine, island: Html) -> Html {
    let (heading, prose) = text::calculator_prose(id);
    html! {
        <Layout base={base.clone()} path={format!("{id}/")}>
            <h1>{ heading }</h1>
            <noscript><p class="notice">{ text::no_script() }</p></noscript>
            { island }
            { share(base, id, machine) }
            <div class="prose">{ for prose.iter().map(|paragraph| html! { <p>{ paragraph }</p> }) }</div>
        </Layout>
    }
}
