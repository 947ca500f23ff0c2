//! What is drawn between the axes. Colour is never alone: lines differ in their dashes, dots in their shape, and both
//! carry their name.

use super::axis::Axis;
use super::names::{Beside, name, top};
use super::{percent, px};
use rooftop_core::units::numbers::plain;
use yew::prelude::*;

/// A value with its range at a place along x.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// Along x.
    pub x: f64,
    /// Lower end.
    pub low: f64,
    /// The value.
    pub mid: f64,
    /// Upper end.
    pub high: f64,
}

/// A curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// In the key; none where empty.
    pub name: String,
    /// Colour and dashes, 0 to 3; more start over.
    pub series: usize,
    /// Along x; a band is drawn where the ends differ.
    pub points: Vec<Reach>,
}

/// A single value.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// Along x.
    pub x: f64,
    /// Upwards.
    pub y: f64,
    /// What it is, as shown when pointed at.
    pub name: String,
    /// Written beside it.
    pub label: Option<String>,
    /// Colour and shape, 0 to 3.
    pub series: usize,
    /// A measurement: filled. A prediction is hollow.
    pub measured: bool,
}

/// Units of the stretched drawing that lines are in.
const WIDTH: f64 = 1000.0;
/// A path for each series, about the origin.
pub(super) const SHAPES: [&str; 6] = [
    "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
    "M-4-4H4V4H-4z",
    "M0-5 5 4H-5z",
    "M0-5.5 5.5 0 0 5.5-5.5 0z",
    "M0 5-5-4H5z",
    "M-5-2H-2V-5H2V-2H5V2H2V5H-2V2H-5z",
];

pub(super) fn class_of(series: usize) -> &'static str {
    ["s0", "s1", "s2", "s3", "s4", "s5"].get(series % 6).copied().unwrap_or("s0")
}

/// Bands below, lines over them.
pub(super) fn lines(lines: &[Line], x: &Axis, y: &Axis, height: f64) -> Html {
    let place = |point: &Reach, value: f64| (x.scale.share(point.x) * WIDTH, y.y(value, height));
    let bands = lines.iter().filter(|line| line.points.iter().any(|point| point.low < point.high));
    let bands = bands.map(|line| {
        let upper = line.points.iter().map(|point| place(point, point.high));
        let lower = line.points.iter().rev().map(|point| place(point, point.low));
        html! { <path key={line.name.clone()} class={classes!("band", class_of(line.series))} d={path(upper.chain(lower)) + "z"} /> }
    });
    let strokes = lines.iter().map(|line| {
        let d = path(line.points.iter().map(|point| place(point, point.mid)));
        html! { <path key={line.name.clone()} class={classes!("line", class_of(line.series))} vector-effect="non-scaling-stroke" {d} /> }
    });
    let view_box = format!("0 0 {} {}", plain(WIDTH, 0), plain(height, 0));
    html! {
        <g class="lines">
            <svg width="100%" height={px(height)} viewBox={view_box} preserveAspectRatio="none">
                { for bands }{ for strokes }
            </svg>
        </g>
    }
}

/// Shapes at their places, and over all of them the names.
pub(super) fn dots(dots: &[Dot], lines: &[Line], x: &Axis, y: &Axis, height: f64) -> Html {
    let at = |dot: &Dot| (x.scale.share(dot.x), y.y(dot.y, height));
    let shapes = dots.iter().enumerate().map(|(key, dot)| {
        let (share, y) = at(dot);
        let class = classes!("dot", class_of(dot.series), dot.measured.then_some("measured"));
        let outline = SHAPES.get(dot.series % 6).copied().unwrap_or_default();
        html! {
            <svg {key} x={percent(share)} y={px(y)} overflow="visible">
                <path {class} d={outline}><title>{ &dot.name }</title></path>
            </svg>
        }
    });
    let ends = lines.first().and_then(|line| line.points.first().zip(line.points.last()));
    let rises = ends.is_none_or(|(first, last)| last.mid > first.mid);
    let with_label = dots.iter().filter_map(|dot| Some((dot, dot.label.as_deref()?)));
    let names = with_label.map(|(dot, label)| {
        let (share, dot_y) = at(dot);
        let top = top(lines, dot.x, x, y, height).min(dot_y);
        name(label, share, dot_y, &Beside { rises, top, below: top < dot_y - 1.0 })
    });
    html! { <g class="dots"><g>{ for shapes }</g><g>{ for names }</g></g> }
}

/// `M0 10L20 30…`, what has no place left out.
fn path(places: impl Iterator<Item = (f64, f64)>) -> String {
    let mut d = String::new();
    for (x, y) in places.filter(|(x, y)| x.is_finite() && y.is_finite()) {
        d.push(if d.is_empty() { 'M' } else { 'L' });
        d.push_str(&plain(x, 1));
        d.push(' ');
        d.push_str(&plain(y, 1));
    }
    d
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_finite_is_not_drawn() {
        assert_eq!(path([(0.0, 1.0), (f64::NAN, 2.0), (3.0, 4.0)].into_iter()), "M0.0 1.0L3.0 4.0");
    }
}
