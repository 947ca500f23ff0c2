//! Predicted decode speed on a logarithmic axis, with its range, the bandwidth bound and what people do at that
//! speed.

use crate::text;
use crate::text::fixed;
use rooftop_core::catalog::POLICY;
use rooftop_core::speed::Range;
use rooftop_core::units::TokensPerSec;
use rooftop_core::units::numbers::{log_share, plain};
use yew::prelude::*;

/// Ends of the axis, tokens per second.
const AXIS: (f64, f64) = (0.5, 500.0);
/// Where the axis is labelled.
pub const TICKS: [f64; 6] = [1.0, 3.0, 10.0, 30.0, 100.0, 300.0];

/// Where a speed, tokens per second, is on the axis: 0 to 100.
pub fn speed_share(speed: f64) -> f64 {
    log_share(speed, AXIS.0, AXIS.1) * 100.0
}

/// The strip for a prediction and what bandwidth alone would allow.
pub fn speed_strip(decode: &Range<TokensPerSec>, bound: TokensPerSec) -> Html {
    let share = speed_share;
    let x = |speed: f64| plain(share(speed), 3) + "%";
    let (low, mid, high) = (decode.low.get(), decode.mid.get(), decode.high.get());
    // Where the prediction is in the band: the bound may cut the upper end short.
    let middle = (share(mid) - share(low)) / (share(high) - share(low)).max(1e-9);
    let ticks = TICKS.iter().map(|&tick| {
        let name = fixed(tick, 0);
        html! { <g key={name.clone()} class="tick">{ line("", &x(tick), "58", "64") }{ label("", &x(tick), "0", "78", &name) }</g> }
    });
    let ticks: Html = ticks.collect();
    // One row each: the marks are close together.
    let marks = POLICY.paces.iter().enumerate().map(|(row, pace)| {
        let x = x(pace.rate.value.get());
        let y = 98 + row * 18;
        html! {
            <g key={pace.id} class="mark">
                { line("", &x, "58", &(y - 4).to_string()) }
                { label("pace", &x, "0", &y.to_string(), text::pace(pace.id)) }
            </g>
        }
    });
    let marks: Html = marks.collect();
    let height = 104 + POLICY.paces.len() * 18;
    html! {
        <figure class="speed-strip">
            <svg width="100%" height={height.to_string()} role="img" aria-label={text::speed_summary(decode, bound)}>
                <defs>
                    <linearGradient id="range">
                        <stop class="end" offset="0" />
                        <stop class="middle" offset={plain(middle, 3)} />
                        <stop class="end" offset="1" />
                    </linearGradient>
                </defs>
                <rect class="range" x={x(low)} width={plain(share(high) - share(low), 3) + "%"} y="24" height="34" />
                <line class="axis" x2="100%" y1="58" y2="58" />
                { ticks }
                { marks }
                { line("bound", &x(bound.get()), "6", "58") }
                { label(if share(bound.get()) > 55.0 { "bound end" } else { "bound" }, &x(bound.get()), "5", "15",
                    &text::bound_label(bound)) }
                { line("mid", &x(mid), "24", "58") }
            </svg>
            <figcaption>{ text::strip_caption() }</figcaption>
        </figure>
    }
}

fn line(class: &'static str, x: &str, from: &'static str, to: &str) -> Html {
    html! { <line {class} x1={x.to_owned()} x2={x.to_owned()} y1={from} y2={to.to_owned()} /> }
}

fn label(class: &'static str, x: &str, dx: &'static str, y: &str, text: &str) -> Html {
    html! { <text {class} x={x.to_owned()} {dx} y={y.to_owned()}>{ text }</text> }
}
