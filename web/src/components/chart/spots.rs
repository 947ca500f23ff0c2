//! Links at places between two axes, each with the range of its value along x; a line of steps joins those that matter, and the
//! others are quiet. `static/spots.js` says which is pointed at and moves between them with the arrow keys.

use super::axis::{grid_x, grid_y};
use super::marks::{SHAPES, class_of, lines};
use super::names::{Beside, keyed, name};
use super::{Axis, BELOW, HEIGHT, Line, Reach, Table, numbers, percent, px, tools};
use crate::text;
use yew::prelude::*;

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// No other has it.
    pub id: &'static str,
    /// Along x, with its range.
    pub across: Reach,
    /// Upwards.
    pub y: f64,
    /// What it is, as shown when pointed at.
    pub name: String,
    /// Its page.
    pub href: String,
    /// Written beside it.
    pub label: Option<String>,
    /// Shape, 0 to 3.
    pub series: usize,
    /// It is one of those that matter.
    pub front: bool,
}

/// Spots between two axes.
pub struct Spots {
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
    /// Drawn first.
    pub line: Line,
    /// Those furthest along x first.
    pub spots: Vec<Spot>,
    /// Its numbers.
    pub table: Table,
}

/// The picture as a figure.
pub fn spots(it: &Spots) -> Html {
    let (low, bottom) = (it.x.scale.ends().0, it.y.scale.ends().0);
    let step = |x: f64, y: f64| Reach { x, low: y, mid: y, high: y };
    // From the right end down to the left: at each place the highest of those at least as far along x.
    let mut front: Vec<Reach> = Vec::new();
    let mut height = bottom;
    for spot in it.spots.iter().filter(|spot| spot.front) {
        front.push(step(spot.across.mid, height));
        front.push(step(spot.across.mid, spot.y));
        height = spot.y;
    }
    front.push(step(low, height));
    let front = Line { name: String::new(), series: 0, points: front };
    let tick = |spot: &Spot| {
        let y = px(it.y.y(spot.y, HEIGHT));
        let [x1, x2] = [spot.across.low, spot.across.high].map(|x| percent(it.x.scale.share(x)));
        html! { <line class={if spot.front { "reach front" } else { "reach" }} {x1} {x2} y1={y.clone()} y2={y} /> }
    };
    // What matters is drawn over the rest.
    let quiet = it.spots.iter().filter(|spot| !spot.front);
    let all: Vec<&Spot> = quiet.chain(it.spots.iter().filter(|spot| spot.front)).collect();
    let first = it.spots.iter().find(|spot| spot.front).or(it.spots.first());
    let dot = |spot: &&Spot| {
        let (x, y) = (percent(it.x.scale.share(spot.across.mid)), px(it.y.y(spot.y, HEIGHT)));
        let class = classes!("dot", class_of(spot.series), spot.front.then_some("measured"));
        let outline = SHAPES.get(spot.series % 4).copied().unwrap_or_default();
        let tabindex = if first.is_some_and(|first| std::ptr::eq(first, *spot)) { "0" } else { "-1" };
        html! {
            <a key={spot.id} class={if spot.front { "spot front" } else { "spot" }} href={spot.href.clone()}
                aria-label={spot.name.clone()} {tabindex}>
                <svg {x} {y} overflow="visible"><circle class="target" r="12" /><path {class} d={outline} /></svg>
            </a>
        }
    };
    // The front falls.
    let label = |spot: &Spot| {
        let top = it.y.y(spot.y, HEIGHT);
        let beside = Beside { rises: false, top, below: false };
        Some(name(spot.label.as_ref()?, it.x.scale.share(spot.across.mid), top, &beside))
    };
    let drawn = [it.line.clone(), front];
    let drawing = html! {
        <>
            { grid_y(&it.y, HEIGHT) }
            { grid_x(&it.x, HEIGHT) }
            { lines(&drawn, &it.x, &it.y, HEIGHT) }
            <g>{ for it.spots.iter().map(tick) }</g>
            <g>{ for all.iter().map(dot) }</g>
            <g>{ for it.spots.iter().filter_map(label) }</g>
        </>
    };
    let (drawing, height) = keyed(&drawn, &drawing, HEIGHT + BELOW);
    html! {
        <div id={it.id} class="chart plot" data-chart={it.id} data-title={it.title.clone()}>
            <figure>
                <svg width="100%" height={px(height)} role="group" aria-label={it.summary.clone()}>{ drawing }</svg>
                <p class="pointed"><b role="status"></b><span>{ text::scatter_hint() }</span></p>
                <figcaption>{ &it.summary }</figcaption>
            </figure>
            { numbers(it.table.clone()) }
            { tools(&text::chart_tools()) }
        </div>
    }
}
