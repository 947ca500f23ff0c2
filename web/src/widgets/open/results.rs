//! What was read, and the answer.

use crate::components::{Announcement, Fact, facts, memory_bar, report_tables, speed_strip};
use crate::report::Report;
use crate::text;
use rooftop_core::catalog::Record as _;
use rooftop_core::{Estimate, Scenario, brief};
use rooftop_open::{Record, entry};
use yew::prelude::*;

/// Both.
pub fn results(base: &AttrValue, scenario: &Scenario, record: Option<&Record>) -> Html {
    let estimate = brief(scenario);
    // A file whose shape is not known has no answer; what is shown then is what was read.
    let is_answered = record.is_none_or(|record| record.model.is_some());
    html! {
        <section class="answer" aria-labelledby="answer-heading">
            <h2 id="answer-heading" class="visually-hidden">{ text::answer_heading() }</h2>
            { for record.map(|record| said(base, record)) }
            { for is_answered.then(|| answer(base, scenario, &estimate, record.is_some())) }
        </section>
    }
}

fn said(base: &AttrValue, record: &Record) -> Html {
    let rows = text::open_facts(record).into_iter().map(|(name, value)| Fact { name, value, source: None });
    let report = Report { tables: text::open_types(record).into_iter().collect(), ..Report::default() };
    let notes = record.notes.iter().map(|note| html! { <li>{ text::open_note(*note) }</li> });
    let entry = entry(record).map(|entry| {
        let href = format!("data:application/toml;charset=utf-8,{}", encoded(&entry.toml));
        html! {
            <p>
                <a {href} download={format!("{}.toml", entry.id)}>{ text::open_entry() }</a>{ " " }
                { text::open_entry_missing(entry.missing.join(", ")) }
            </p>
        }
    });
    html! {
        <div class="said">
            <h3>{ text::open_said() }</h3>
            { facts(base, rows.collect()) }
            { report_tables(&report) }
            <ul class="caveats">{ for notes }</ul>
            { for entry }
        </div>
    }
}

/// A text in an address of its own.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.extend([byte >> 4, byte & 15].into_iter().filter_map(|it| char::from_digit(it.into(), 16)));
        }
    }
    out
}

fn answer(base: &AttrValue, scenario: &Scenario, estimate: &Estimate, is_opened: bool) -> Html {
    let (lead, rest) = text::answer(scenario, estimate);
    let caveats =
        estimate.caveats.iter().map(|caveat| html! { <li>{ text::caveat(*caveat, scenario) }</li> });
    let links = text::open_links(scenario).into_iter().map(|(name, path)| {
        html! { <li><a href={format!("{base}{path}")}>{ name }</a></li> }
    });
    html! {
        <>
            <h3>{ text::open_answer(scenario.device.name(), scenario.model.name()) }</h3>
            { for (!is_opened).then(|| html! { <p class="hint">{ text::open_example() }</p> }) }
            <p class="verdict"><strong>{ lead }</strong>{ text::sentence_space() }{ &rest }</p>
            <Announcement text={format!("{lead} {rest}")} />
            { memory_bar(&estimate.placement.on_gpus(), &estimate.fit) }
            { for estimate.speed.as_ref().map(|speed| speed_strip(&speed.decode, speed.decode_bound)) }
            <ul class="caveats">{ for caveats }</ul>
            <h3>{ text::open_ask_on() }</h3>
            <ul class="list">{ for links }</ul>
        </>
    }
}
