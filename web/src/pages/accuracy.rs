//! How near the predictions come to what was measured: the tables of `tests/snapshots/`, as the tests keep them.

use crate::text;
use crate::text::{fixed, significant};
use rooftop_accuracy::tables::{Report, Row, Table};
use yew::prelude::*;

/// Written by `cargo xtask accuracy`, and checked to be what comes out.
const REPORTS: [&str; 6] = [
    include_str!("../../../tests/snapshots/sizes.json"),
    include_str!("../../../tests/snapshots/memory.json"),
    include_str!("../../../tests/snapshots/logs.json"),
    include_str!("../../../tests/snapshots/speed.json"),
    include_str!("../../../tests/snapshots/tuning.json"),
    include_str!("../../../tests/snapshots/loss.json"),
];

/// Tables longer than this are folded.
const LONG: usize = 12;

/// Tables that compare with others end in this; they are on the page `accuracy/`.
const PEERS: &str = "-peers";

fn tables() -> impl Iterator<Item = Table> {
    let reports = REPORTS.iter().filter_map(|report| serde_json::from_str::<Report>(report).ok());
    reports.flat_map(|report| report.tables)
}

/// A table by its id.
pub fn table(id: &str) -> Option<Table> {
    tables().find(|table| table.id == id)
}

/// The section of the method page.
pub fn accuracy(base: &str) -> Html {
    let tables: Vec<Table> = tables().filter(|table| !table.id.ends_with(PEERS)).collect();
    html! {
        <>
            <div class="prose">
                <h2 id="accuracy">{ text::accuracy_heading() }</h2>
                <p><a href={format!("{base}accuracy/")}>{ text::peers_heading() }</a></p>
                { for text::accuracy_intro().iter().map(|paragraph| html! { <p>{ *paragraph }</p> }) }
            </div>
            { for tables.iter().map(part) }
        </>
    }
}

fn part(table: &Table) -> Html {
    let title = text::accuracy_title(&table.id);
    if table.rows.len() <= LONG {
        return wide(table, title);
    }
    html! { <details class="folded"><summary>{ title.clone() }</summary>{ wide(table, title) }</details> }
}

fn wide(table: &Table, title: String) -> Html {
    let head = |name: String| html! { <th scope="col">{ name }</th> };
    let name = |name: String| html! { <th scope="col" class="name">{ name }</th> };
    let by = table.by.iter().map(|column| name(text::accuracy_group(column)));
    let measures = text::accuracy_columns(table.limit).into_iter().map(head);
    let miss = table.has_misses().then(|| head(text::accuracy_miss()));
    let range = table.has_ranges().then(text::accuracy_range).into_iter().flatten().map(head);
    html! {
        <section class="wide" tabindex="0" aria-label={title.clone()}>
            <table class="sortable">
                <caption>{ title }</caption>
                <thead><tr>{ for by }{ for measures }{ name(text::accuracy_worst_at()) }{ for miss }{ for range }</tr></thead>
                <tbody>{ for table.rows.iter().map(row) }</tbody>
            </table>
        </section>
    }
}

fn row(row: &Row) -> Html {
    let percent = |value: f64| format!("{} %", significant(value, 2));
    let mut group = row.group.iter().map(|key| text::accuracy_group(key));
    let first = group.next().unwrap_or_default();
    html! {
        <tr>
            <th scope="row">{ first }</th>
            { for group.map(|key| html! { <td class="name">{ key }</td> }) }
            <td>{ row.n }</td>
            <td>{ percent(row.bias) }</td>
            <td>{ percent(row.median) }</td>
            <td>{ percent(row.p75) }</td>
            <td>{ percent(row.p90) }</td>
            <td>{ percent(row.p95) }</td>
            <td>{ percent(row.within) }</td>
            <td>{ percent(row.worst) }</td>
            <td class="name">{ row.worst_at.clone() }</td>
            { for row.miss_mib.map(|miss| html! { <td>{ fixed(miss, 0) }</td> }) }
            { for row.in_range.map(|share| html! { <td>{ percent(share) }</td> }) }
            { for row.width.map(|factor| html! { <td>{ significant(factor, 3) }</td> }) }
        </tr>
    }
}
