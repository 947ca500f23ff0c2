//! The pages of the calculators: a heading, the calculator, and what it computes in words.

use super::layout::Layout;
use crate::text;
use crate::widgets::{Audit, Place, Topic};
use yew::prelude::*;

/// The page of a calculator.
pub fn calculator_page(base: &AttrValue, topic: Topic) -> Html {
    page(base, topic.id, topic.island(Place { base: base.clone(), query: AttrValue::default() }))
}

/// The page of the audit.
pub fn audit_page(base: &AttrValue) -> Html {
    page(base, Audit::ROOT, html! { <div id={Audit::ROOT}><Audit /></div> })
}

fn page(base: &AttrValue, id: &'static str, island: Html) -> Html {
    let (heading, prose) = text::calculator_prose(id);
    html! {
        <Layout base={base.clone()} path={format!("{id}/")}>
            <h1>{ heading }</h1>
            <noscript><p class="notice">{ text::no_script() }</p></noscript>
            { island }
            <div class="prose">{ for prose.iter().map(|paragraph| html! { <p>{ *paragraph }</p> }) }</div>
        </Layout>
    }
}
