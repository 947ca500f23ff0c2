//! A page for every machine and every model, and the lists of both.

mod device;
mod directory;
mod duel;
mod measured;
mod model;
mod pair;
mod prices;
mod questions;

pub use device::device_page;
pub use directory::{devices_page, models_page, pairs_page};
pub use duel::{Duel, duel_links, duels};
pub use measured::Measured;
pub use model::model_page;
pub use pair::{Answered, Pair, answered, asked_devices, pairs};

use super::limits::contents;
use crate::address::{
    check_address, comparison_address, device_address, embed_address, model_address, needs_address,
    question_address, runs_address,
};
use crate::components::{Fact, facts};
use crate::text;
use rooftop_core::{Estimate, Scenario};
use yew::prelude::*;

/// Neighbours that are shown.
const NEIGHBOURS: usize = 10;

/// The way back to the list.
fn trail(base: &str, path: &str, list: &'static str) -> Html {
    html! { <nav class="trail" aria-label={text::trail_label()}><a href={format!("{base}{path}")}>{ list }</a></nav> }
}

/// A part of a page: id and heading, and what is below that.
type Part = ((&'static str, &'static str), Html);

/// The parts of a page, below links to them that stay in view.
fn parts(parts: Vec<Part>) -> Html {
    let links = contents(parts.iter().map(|(part, _)| *part));
    let sections = parts.into_iter().map(|((id, heading), content)| {
        html! { <section class="answers"><h2 {id}>{ heading }</h2>{ content }</section> }
    });
    html! { <>{ links }{ for sections }</> }
}

/// What others measured, below a word on it.
fn measured_by_others(content: Html) -> Html {
    html! { <><p class="setting">{ text::measured_intro() }</p>{ content }</> }
}

/// Facts with their sources, and where to say that one is wrong.
fn facts_and_report(base: &str, rows: Vec<Fact>) -> Html {
    html! {
        <>
            { facts(base, rows) }
            <p><a class="go" href={format!("{base}method/#report")}>{ text::report_link() }</a></p>
        </>
    }
}

/// A row of the table of all answers.
fn table_row(name: &str, href: String, scenario: &Scenario, estimate: &Estimate) -> Html {
    let [quantization, memory, speed, range] = text::answer_cells(scenario, estimate);
    html! {
        <tr>
            <th scope="row"><a {href}>{ name.to_owned() }</a></th>
            <td>{ quantization }</td><td>{ memory }</td><td>{ speed }</td><td>{ range }</td>
        </tr>
    }
}

/// All answers, behind a summary.
fn table(summary: String, columns: [&'static str; 5], rows: Html) -> Html {
    html! {
        <details class="all">
            <summary>{ summary.clone() }</summary>
            <section class="wide" tabindex="0" aria-label={summary}>
                <table class="sortable">
                    <thead><tr>{ for columns.map(|name| html! { <th scope="col">{ name }</th> }) }</tr></thead>
                    <tbody>{ rows }</tbody>
                </table>
            </section>
        </details>
    }
}

/// A table that is shown at once: the name of each row, then its cells.
fn open_table<const COLUMNS: usize>(
    label: &'static str,
    columns: [&'static str; COLUMNS],
    rows: impl Iterator<Item = (Html, Vec<Html>)>,
) -> Html {
    let rows = rows.map(|(name, cells)| {
        html! { <tr><th scope="row">{ name }</th>{ for cells.into_iter().map(|cell| html! { <td>{ cell }</td> }) }</tr> }
    });
    html! {
        <section class="wide worded" tabindex="0" aria-label={label}>
            <table>
                <thead><tr>{ for columns.map(|name| html! { <th scope="col">{ name }</th> }) }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </section>
    }
}

/// Links to records that are alike, with a word about each.
fn neighbours<N: ToString>(entries: impl Iterator<Item = (String, N, String)>) -> Html {
    html! { <ul class="neighbours">{ for entries.take(NEIGHBOURS).map(entry) }</ul> }
}

/// A list of links, with a word about each.
fn entries(entries: impl Iterator<Item = (String, &'static str, String)>) -> Html {
    html! { <ul class="entries">{ for entries.map(entry) }</ul> }
}

fn entry<N: ToString>((href, name, detail): (String, N, String)) -> Html {
    html! { <li><a {href}>{ name.to_string() }</a>{ " " }<small>{ detail }</small></li> }
}
