//! Heads of a table whose rows can be put in order, by mouse and by keyboard.

use yew::prelude::*;

/// By which column, and from which end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// Place of the column.
    pub column: usize,
    /// The largest first.
    pub down: bool,
}

/// A head for each column; a second press turns the order round. Numbers begin with the largest.
pub fn sort_heads(columns: &[&'static str], sort: Sort, on_sort: &Callback<Sort>) -> Html {
    let heads = columns.iter().enumerate().map(|(column, name)| {
        let here = sort.column == column;
        let order = here.then_some(if sort.down { "descending" } else { "ascending" });
        let arrow = match order {
            Some("descending") => "▼",
            Some(_) => "▲",
            None => "↕",
        };
        let down = if here { !sort.down } else { column > 0 };
        let onclick = on_sort.reform(move |_: MouseEvent| Sort { column, down });
        html! {
            <th key={column} scope="col" aria-sort={order}>
                <button type="button" {onclick}>{ *name }<span aria-hidden="true">{ arrow }</span></button>
            </th>
        }
    });
    html! { <tr class="sort">{ for heads }</tr> }
}

/// A head whose column the script of every page puts in order (`static/sort.js`): it works on what is in the page, so
/// that no bundle needs code for it.
pub fn sortable_head(key: usize, name: impl Into<AttrValue>) -> Html {
    html! { <th {key} scope="col"><button type="button" data-sort="">{ name.into() }</button></th> }
}
