//! The tables and notes of a report.

use super::sortable_head;
use crate::report::{Report, Table};
use yew::prelude::*;

/// Every table, each under its heading; a wide one scrolls by itself, and can be scrolled by keyboard.
pub fn report_tables(report: &Report) -> Html {
    html! { <div class="report-tables">{ for report.tables.iter().map(table) }</div> }
}

fn table(table: &Table) -> Html {
    // Narrow tables have another quantity in each row, and short ones need no sorting.
    let sorted = table.columns.len() > 3 && table.rows.len() > 2;
    let columns = table.columns.iter().enumerate().map(|(key, column)| {
        if sorted {
            sortable_head(key, column.clone())
        } else {
            html! { <th {key} scope="col">{ column }</th> }
        }
    });
    let rows = table.rows.iter().enumerate().map(|(at, cells)| {
        let name = cells.first().map(|cell| html! { <th scope="row">{ cell }</th> });
        let cells = cells.iter().skip(1).map(|cell| html! { <td>{ linked(cell) }</td> });
        html! { <tr key={at}>{ for name }{ for cells }</tr> }
    });
    html! {
        <section>
            <h3>{ &table.heading }</h3>
            <div class="wide" tabindex="0" role="group" aria-label={table.heading.clone()}>
                <table>
                    <thead><tr>{ for columns }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </section>
    }
}

/// A text with its addresses as links.
fn linked(text: &str) -> Html {
    let words = text.split_inclusive(' ');
    if words.clone().any(is_address) { words.map(word).collect() } else { text.to_owned().into() }
}

fn is_address(word: &str) -> bool {
    word.starts_with("https://")
}

fn word(word: &str) -> Html {
    if is_address(word) {
        let address = word.trim_end().trim_end_matches('.');
        html! { <a href={address.to_owned()} rel="noreferrer">{ word }</a> }
    } else {
        word.to_owned().into()
    }
}

/// What to know before relying on it.
pub fn report_notes(report: &Report) -> Html {
    html! { <ul class="caveats">{ for report.notes.iter().map(|note| html! { <li>{ note }</li> }) }</ul> }
}
