//! Parts of the method page: the idea in plain words, known failures, open questions, how to report a wrong number.

use crate::address::{device_address, model_address};
use crate::text;
use rooftop_core::catalog::{Device, GAPS, Gaps, Model, Record};
use std::fmt::Display;
use yew::prelude::*;

/// Links to the parts of a long page, which stay in view.
pub fn contents<Id: Display, Name: Into<AttrValue>>(parts: impl IntoIterator<Item = (Id, Name)>) -> Html {
    let links = parts.into_iter().map(|(id, name)| {
        html! { <li><a href={format!("#{id}")}>{ name.into() }</a></li> }
    });
    html! {
        <nav class="contents" aria-label={text::contents_heading()}><ul>{ for links }</ul></nav>
    }
}

/// The model in plain words.
pub fn idea() -> Html {
    let paragraphs = text::idea().map(|paragraph| match paragraph.strip_prefix("= ") {
        Some(equation) => html! { <p class="equation">{ equation }</p> },
        None => html! { <p>{ paragraph }</p> },
    });
    html! { <section><h2 id="idea">{ text::idea_heading() }</h2>{ for paragraphs }</section> }
}

/// Known failures, open questions, the report.
pub fn limits(base: &AttrValue) -> Html {
    let failures = text::failures().map(|(what, how)| html! { <div><dt>{ what }</dt><dd>{ how }</dd></div> });
    let unknown = text::unknown().map(|question| html! { <li>{ question }</li> });
    let report = text::report_intro().map(|paragraph| html! { <p>{ paragraph }</p> });
    html! {
        <div class="prose">
            <h2 id="failures">{ text::failures_heading() }</h2>
            <dl class="failures">{ for failures }</dl>
            <h2 id="unknown">{ text::unknown_heading() }</h2>
            <ul>{ for unknown }</ul>
            <h2 id="gaps">{ text::gaps_heading() }</h2>
            <p>{ text::gaps_intro() }</p>
            { for GAPS.iter().map(|gaps| listed(base, gaps)) }
            <h2 id="report">{ text::report_heading() }</h2>
            { for report }
            { report_field(text::report(None)) }
        </div>
    }
}

/// Most records that a list names; `cargo xtask stale` names all.
const SHOWN: usize = 12;

/// Records with a gap, those that people ask about most first, each with a link to its page where it has one.
fn listed(base: &AttrValue, gaps: &'static Gaps) -> Html {
    let records = gaps.records.iter().take(SHOWN).map(|(id, since)| {
        let since = (!since.is_empty()).then(|| format!(", {}", text::day(since)));
        let page = page_of(base, id);
        let name = page.map_or_else(|| html! { *id }, |(name, href)| html! { <a {href}>{ name }</a> });
        html! { <li key={*id}>{ name }{ since }</li> }
    });
    html! {
        <details>
            <summary>{ text::gap(gaps) }</summary>
            <ul>{ for records }</ul>
            <p><a href="#report">{ text::gaps_report() }</a></p>
        </details>
    }
}

/// Name and page of a machine, one of its sizes, or a model.
fn page_of(base: &AttrValue, id: &str) -> Option<(String, String)> {
    if let Some(model) = Model::find(id) {
        return Some((model.name().to_owned(), model_address(base, model)));
    }
    let (device, size) = Device::find(id).map(|device| (device, None)).or_else(|| {
        let (id, size) = id.rsplit_once('.')?;
        Some((Device::find(id)?, Some(size)))
    })?;
    let size = size.map_or_else(String::new, |size| format!(", {size} GB"));
    Some((format!("{}{size}", device.name()), device_address(base, device)))
}

/// A field whose text is there to be copied.
fn report_field(text: String) -> Html {
    html! { <textarea class="report" readonly=true rows="9" aria-label={text::report_label()} defaultvalue={text} /> }
}
