//! Numbers as a table.

use crate::components::sortable_head;
use yew::prelude::*;

/// A table whose first column names its rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What it holds.
    pub caption: String,
    /// Heads of the columns.
    pub columns: Vec<String>,
    /// As many cells as columns in each.
    pub rows: Vec<Vec<String>>,
}

/// The table, in a frame that scrolls sideways where it must.
pub fn data_table(table: &Table) -> Html {
    framed(table, |key, name| html! { <th {key} scope="col">{ name }</th> })
}

/// The same with sortable columns.
pub fn sorted_table(table: &Table) -> Html {
    framed(table, sortable_head)
}

fn framed(table: &Table, head: fn(usize, String) -> Html) -> Html {
    let heads = table.columns.iter().enumerate().map(|(key, name)| head(key, name.clone()));
    let rows = table.rows.iter().enumerate().map(|(key, cells)| {
        let cells = cells.iter().enumerate().map(|(column, cell)| match column {
            0 => html! { <th key={column} scope="row">{ cell }</th> },
            _ => html! { <td key={column}>{ cell }</td> },
        });
        html! { <tr {key}>{ for cells }</tr> }
    });
    html! {
        <section class="wide" tabindex="0" aria-label={table.caption.clone()}>
            <table>
                <thead><tr>{ for heads }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </section>
    }
}
