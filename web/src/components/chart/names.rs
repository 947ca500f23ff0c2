//! Text in a chart: the key above the plot, and names beside dots where they cover nothing. Text widths are estimated, because
//! nothing is measured at run time.

use super::axis::Axis;
use super::marks::{Line, class_of};
use super::{percent, px};
use yew::prelude::*;

/// Width of a plot on the smallest phone and in a wide window, pixels.
const NARROW: f64 = 230.0;
const WIDE: f64 = 800.0;
/// Height of a row of the key.
const ROW: f64 = 17.0;
/// A piece of a line, and what is around it.
const DASH: f64 = 48.0;

/// Largest likely width in bold, in pixels.
fn width(text: &str) -> f64 {
    text.chars().map(|letter| if letter.is_ascii() { 7.2 } else { 13.0 }).sum()
}

/// A drawing below the key of its lines, and the height of both. A row of the key has as many names as fit on a phone.
pub(super) fn keyed(lines: &[Line], drawing: &Html, height: f64) -> (Html, f64) {
    let (mut x, mut row) = (0.0, 0.0);
    let names = lines.iter().filter(|line| !line.name.is_empty() && !line.points.is_empty()).map(|line| {
        let wide = DASH + width(&line.name);
        if x > 0.0 && x + wide > NARROW {
            (x, row) = (0.0, row + ROW);
        }
        let at = x;
        x += wide;
        html! {
            <svg key={line.name.clone()} x={px(at - 44.0)} y={px(row - 18.0)} overflow="visible">
                <line class={classes!("line", class_of(line.series))} x2="26" />
                <text class="label" x="32" y="4">{ &line.name }</text>
            </svg>
        }
    });
    let names: Html = names.collect();
    let below = if x > 0.0 { row + ROW } else { 0.0 };
    let drawn =
        html! { <>{ names }<g transform={format!("translate(0 {})", px(below))}>{ drawing.clone() }</g></> };
    (drawn, below + height)
}

/// A name beside a dot at a share of the width, `y` pixels from the top: above the line, on the side where it is lower. On a phone
/// without room for that, below the dot if nothing is there, or nowhere.
pub(super) fn name(text: &str, share: f64, y: f64, line: &Beside) -> Html {
    let room = if line.rises { share } else { 1.0 - share };
    let fits = |plot: f64| room * plot >= width(text);
    let below = line.below && line.rises && !fits(NARROW);
    if !below && !fits(WIDE) {
        return Html::default();
    }
    let (anchor, dx) = if line.rises && !below { ("end", "-6") } else { ("start", "6") };
    let class = if below || fits(NARROW) { "label" } else { "label roomy" };
    let y = if below { y + 16.0 } else { line.top - 7.0 };
    html! { <text key={text.to_owned()} {class} x={percent(share)} {dx} y={px(y)} text-anchor={anchor}>{ text }</text> }
}

/// The line beside which a name is.
pub(super) struct Beside {
    /// From left to right.
    pub rises: bool,
    /// Where it is, pixels from the top.
    pub top: f64,
    /// There is nothing below the dot.
    pub below: bool,
}

/// Pixels from the top where the highest of the lines is at a place along x.
pub(super) fn top(lines: &[Line], at: f64, x: &Axis, y: &Axis, height: f64) -> f64 {
    let tops = lines.iter().filter_map(|line| {
        let next = line.points.iter().position(|point| point.x >= at)?;
        let [before, next] = [next.saturating_sub(1), next].map(|place| line.points.get(place));
        let [(from, low), (to, high)] =
            [before?, next?].map(|point| (x.scale.share(point.x), y.y(point.mid, height)));
        let part = (x.scale.share(at) - from) / (to - from).max(f64::EPSILON);
        Some(low + (high - low) * part)
    });
    tops.fold(f64::INFINITY, f64::min)
}
