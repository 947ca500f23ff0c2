//! What is drawn between the axes. Colour is never alone: lines differ in their dashes, dots in their shape, and both
//! carry their name.

use super::axis::Axis;
use super::{percent, px};
use rooftop_core::units::numbers::plain;
use rooftop_core::units::sort::sort_few;
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
    /// At its end; none where empty.
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
/// Least distance between two names, pixels.
const APART: f64 = 17.0;
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

/// Bands below, lines over them, names at the right end.
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
            { names(lines, x, y, height) }
        </g>
    }
}

/// The names, each with a piece of its line, at the end where the lines are further apart.
fn names(lines: &[Line], x: &Axis, y: &Axis, height: f64) -> Html {
    let at = |end: fn(&[Reach]) -> Option<&Reach>| -> Vec<(f64, f64, &Line)> {
        let places = lines.iter().filter_map(|line| {
            let point = end(&line.points)?;
            Some((y.y(point.mid, height), x.scale.share(point.x), line))
        });
        places.collect()
    };
    let (left, right) = (at(<[Reach]>::first), at(<[Reach]>::last));
    let names = spread(if least_gap(&left) > least_gap(&right) { left } else { right }, height);
    let names = names.into_iter().filter(|(.., line)| !line.name.is_empty());
    let names = names.map(|(at, share, line)| {
        let (from, to, text, anchor) =
            if share > 0.5 { ("-18", "0", "-24", "end") } else { ("0", "18", "24", "start") };
        html! {
            <svg key={line.name.clone()} x={percent(share)} y={px(at - 9.0)} overflow="visible">
                <line class={classes!("line", class_of(line.series))} x1={from} x2={to} y1="0" y2="0" />
                <text class="label" x={text} y="4" text-anchor={anchor}>{ &line.name }</text>
            </svg>
        }
    });
    html! { <g>{ for names }</g> }
}

/// The least distance between two of the places.
fn least_gap(places: &[(f64, f64, &Line)]) -> f64 {
    let mut heights: Vec<f64> = places.iter().map(|(at, ..)| *at).collect();
    sort_few(&mut heights, f64::total_cmp);
    heights.windows(2).filter_map(|pair| Some(pair.last()? - pair.first()?)).fold(f64::INFINITY, f64::min)
}

/// Shapes at their places, and over all of them the names.
pub(super) fn dots(dots: &[Dot], x: &Axis, y: &Axis, height: f64) -> Html {
    let at = |dot: &Dot| (x.scale.share(dot.x), px(y.y(dot.y, height)));
    let shapes = dots.iter().enumerate().map(|(key, dot)| {
        let (share, y) = at(dot);
        let class = classes!("dot", class_of(dot.series), dot.measured.then_some("measured"));
        let outline = SHAPES.get(dot.series % 6).copied().unwrap_or_default();
        html! {
            <svg {key} x={percent(share)} {y} overflow="visible">
                <path {class} d={outline}><title>{ &dot.name }</title></path>
            </svg>
        }
    });
    let with_label = || dots.iter().filter_map(|dot| Some((dot, dot.label.as_ref()?)));
    // Below a rising line is room on the right, above it on the left.
    let rises = with_label().next().zip(with_label().next_back()).is_some_and(|((a, _), (b, _))| a.y < b.y);
    let names = with_label().enumerate().map(|(key, (dot, label))| {
        let (share, y) = at(dot);
        // In the middle of a narrow picture a long name has no room on one side alone.
        let (anchor, dx, dy) = match share {
            share if share > 0.65 || (rises && share > 0.45) => ("end", "-6", "-7"),
            _ if rises => ("start", "6", "16"),
            share if share > 0.35 => ("middle", "0", "-7"),
            _ => ("start", "6", "-7"),
        };
        html! { <text {key} class="label" x={percent(share)} {dx} {y} {dy} text-anchor={anchor}>{ label }</text> }
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

/// The same, lowest first, moved apart where they would stand on one another.
fn spread<T>(mut ends: Vec<(f64, f64, T)>, height: f64) -> Vec<(f64, f64, T)> {
    sort_few(&mut ends, |(a, ..), (b, ..)| b.total_cmp(a));
    let mut free = height + APART;
    for (at, ..) in &mut ends {
        *at = at.min(free - APART);
        free = *at;
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_at_one_height_are_moved_apart() {
        let places: Vec<f64> = spread(vec![(100.0, 1.0, 'a'), (98.0, 1.0, 'b'), (20.0, 1.0, 'c')], 300.0)
            .into_iter()
            .map(|(at, ..)| at)
            .collect();
        assert_eq!(places, [100.0, 83.0, 20.0]);
    }

    #[test]
    fn what_is_not_finite_is_not_drawn() {
        assert_eq!(path([(0.0, 1.0), (f64::NAN, 2.0), (3.0, 4.0)].into_iter()), "M0.0 1.0L3.0 4.0");
    }
}
