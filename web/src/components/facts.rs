//! Facts with their sources, a row each.

use super::cite::cite;
use rooftop_core::catalog::SourceId;
use yew::prelude::*;

/// One fact; no value is no row.
pub struct Fact {
    /// What it is.
    pub name: &'static str,
    /// As people read it.
    pub value: Option<String>,
    /// Who says so; none where nobody has to.
    pub source: Option<SourceId>,
}

/// The rows.
pub fn facts(base: &str, rows: Vec<Fact>) -> Html {
    let rows = rows.into_iter().filter_map(|Fact { name, value, source }| {
        let value = value?;
        Some(html! {
            <div><dt>{ name }</dt><dd>{ value }{ " " }{ for source.map(|source| cite(base, source)) }</dd></div>
        })
    });
    html! { <dl class="facts">{ for rows }</dl> }
}
