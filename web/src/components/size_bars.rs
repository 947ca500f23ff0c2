//! How large a model is in each format: weights, and the cache of the context asked for, all on one scale.

use crate::text;
use rooftop_core::Scenario;
use rooftop_core::catalog::Record;
use rooftop_core::memory::Memory;
use rooftop_core::units::Bytes;
use rooftop_core::units::numbers::plain;
use yew::prelude::*;

/// A bar for each scenario: its address, itself, and the memory it needs.
pub fn size_bars(rows: Vec<(String, Scenario, Memory)>) -> Html {
    let longest = rows.iter().map(|(.., memory)| memory.total).fold(Bytes::ZERO, Bytes::max);
    let percent = |size: Bytes| plain(size / longest * 100.0, 1) + "%";
    let rows = rows.iter().map(|(href, scenario, memory)| {
        let rest = memory.total - memory.weights;
        html! {
            <li>
                <a href={href.clone()}>{ scenario.quantization.name() }</a>
                <svg width="100%" height="18" aria-hidden="true">
                    <rect class="part weights" width={percent(memory.weights)} height="100%" />
                    <rect class="part kv" x={percent(memory.weights)} width={percent(rest)} height="100%" />
                </svg>
                <span>{ text::size_row(memory) }</span>
            </li>
        }
    });
    html! {
        <figure class="size-bars">
            <ol class="sizes">{ for rows }</ol>
            <figcaption>{ text::size_caption() }</figcaption>
        </figure>
    }
}
