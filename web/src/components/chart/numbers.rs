//! The numbers of a chart, behind a summary.

use super::{Table, data_table};
use crate::text;
use yew::prelude::*;

/// A table.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The table.
    pub table: Table,
}

/// It stands in the prerendered page for readers without scripts; in the browser it is made when it is first asked for, so
/// that moving a slider does not remake what nobody sees.
#[component]
pub fn Numbers(Props { table }: &Props) -> Html {
    let wanted = use_state(|| cfg!(not(target_arch = "wasm32")));
    let onclick = {
        let wanted = wanted.clone();
        Callback::from(move |_: MouseEvent| wanted.set(true))
    };
    html! {
        <details class="numbers">
            <summary {onclick}>{ text::chart_numbers() }</summary>
            <div>{ for wanted.then(|| data_table(table)) }</div>
        </details>
    }
}
