//! Charts: lines with their ranges, and dots. Each is a figure with a sentence for those who do not see it, its numbers
//! in a table, and buttons that save it; what the buttons do is in `static/save.js`.
//!
//! Places along x are shares of the width, along y pixels: the text keeps its size on every screen, and nothing measures.

mod axis;
mod marks;
mod names;
mod spots;
mod table;

pub use axis::Axis;
pub use marks::{Dot, Line, Reach};
pub use spots::{Spot, Spots, spots};
pub use table::{Table, data_table, sorted_table};

use super::unfolding;
use crate::text;
use axis::{grid_x, grid_y};
use marks::{dots, lines};
use names::keyed;
use rooftop_core::units::numbers::plain;
use yew::prelude::*;

/// Height of the plot of lines and dots.
const HEIGHT: f64 = 300.0;
/// Height of what is written below it.
const BELOW: f64 = 44.0;

/// Lines and dots between two axes.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Unique in the page; names the saved files.
    pub id: &'static str,
    /// Heading of the saved picture.
    pub title: String,
    /// What it shows, in a sentence with the numbers that matter.
    pub summary: String,
    /// Along the bottom.
    pub x: Axis,
    /// Upwards.
    pub y: Axis,
    /// Drawn first, in this order.
    pub lines: Vec<Line>,
    /// Drawn over the lines.
    pub dots: Vec<Dot>,
    /// Its numbers.
    pub table: Table,
}

/// The chart as a figure.
pub fn chart(chart: &Chart) -> Html {
    figure(chart, over_lines(chart, HEIGHT))
}

/// The same without dots: smaller, for a bundle that never draws any.
pub fn line_chart(chart: &Chart) -> Html {
    figure(chart, Html::default())
}

fn figure(chart: &Chart, over: Html) -> Html {
    html! {
        <div id={chart.id} class="chart plot" data-chart={chart.id} data-title={chart.title.clone()}>
            { picture(chart, over, HEIGHT) }
            { numbers(chart.table.clone()) }
            { tools(&text::chart_tools()) }
        </div>
    }
}

/// Height of a chart beside other facts.
const LOW: f64 = 160.0;

/// A low chart without buttons, for pages without the script that they need.
pub fn still(chart: &Chart) -> Html {
    html! {
        <div id={chart.id} class="chart plot">
            { picture(chart, over_lines(chart, LOW), LOW) }
            { data_table(&chart.table) }
        </div>
    }
}

fn over_lines(chart: &Chart, height: f64) -> Html {
    dots(&chart.dots, &chart.lines, &chart.x, &chart.y, height)
}

fn picture(chart: &Chart, over: Html, height: f64) -> Html {
    let drawing = html! {
        <>
            { grid_y(&chart.y, height) }
            { grid_x(&chart.x, height) }
            { lines(&chart.lines, &chart.x, &chart.y, height) }
            { over }
        </>
    };
    let (drawing, height) = keyed(&chart.lines, &drawing, height + BELOW);
    html! {
        <figure>
            <svg width="100%" height={px(height)} role="img" aria-label={chart.summary.clone()}>{ drawing }</svg>
            <figcaption>{ &chart.summary }</figcaption>
        </figure>
    }
}

/// The numbers of a chart, behind a summary.
fn numbers(table: Table) -> Html {
    unfolding("numbers", text::chart_numbers(), move || data_table(&table))
}

/// Buttons that save or copy what they are in; the script finds them by what they are to do.
pub fn tools(tools: &[(&'static str, &'static str)]) -> Html {
    html! { <div class="tools">{ buttons(tools) }<span class="done" role="status"></span></div> }
}

/// These alone.
pub fn buttons(tools: &[(&'static str, &'static str)]) -> Html {
    let buttons = tools.iter().map(|(does, name)| {
        html! { <button key={*does} type="button" data-does={*does}>{ *name }</button> }
    });
    buttons.collect()
}

/// A length for an attribute.
fn px(length: f64) -> String {
    plain(length, 1)
}

/// A share of the width for an attribute.
fn percent(share: f64) -> String {
    plain(share * 100.0, 2) + "%"
}
