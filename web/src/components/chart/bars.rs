//! Bars from the left, each with its name above it and its value behind it.

use super::axis::{Axis, grid_x};
use super::table::Table;
use super::{figure, percent, px};
use yew::prelude::*;

/// One bar.
pub struct Bar {
    /// What it is of.
    pub name: String,
    /// Where it ends.
    pub value: f64,
    /// The value as text.
    pub shown: String,
    /// Colour, 0 to 3.
    pub series: usize,
}

/// Height of a bar with its name.
const ROW: f64 = 42.0;

/// Bars with all that belongs to a chart; the parameters are those of [`super::Chart`].
pub fn bars(id: &'static str, title: &str, summary: &str, axis: &Axis, bars: &[Bar], table: &Table) -> Html {
    let height = ROW * bars.len() as f64;
    let rows = bars.iter().enumerate().map(|(row, bar)| {
        let (top, share) = (ROW * row as f64, axis.scale.share(bar.value));
        let class = ["bar s0", "bar s1", "bar s2", "bar s3"].get(bar.series % 4).copied().unwrap_or("bar");
        html! {
            <g key={bar.name.clone()}>
                <text x="0" y={px(top + 14.0)}>{ format!("{}: {}", bar.name, bar.shown) }</text>
                <rect {class} x="0" width={percent(share)} y={px(top + 20.0)} height="14" />
            </g>
        }
    });
    let drawing = html! { <>{ grid_x(axis, height) }<g class="bars">{ for rows }</g></> };
    figure(id, "bar-chart", title, summary, height + 44.0, drawing, table)
}
