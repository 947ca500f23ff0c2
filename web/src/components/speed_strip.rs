//! Predicted decode speed on a logarithmic axis, with its range, the bandwidth bound and what people do at that
//! speed.

use crate::text;
use rooftop_core::catalog::POLICY;
use rooftop_core::format::{fixed, log_share};
use rooftop_core::speed::Range;
use rooftop_core::units::TokensPerSec;
use yew::prelude::*;

/// Ends of the axis, tokens per second.
const AXIS: (f64, f64) = (0.5, 500.0);
const TICKS: [f64; 7] = [0.5, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0];

/// A speed to draw.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Prediction and range.
    pub decode: Range<TokensPerSec>,
    /// What bandwidth alone would allow.
    pub bound: TokensPerSec,
}

/// See [`Props`].
#[component]
pub fn SpeedStrip(Props { decode, bound }: &Props) -> Html {
    let share = |speed: f64| log_share(speed, AXIS.0, AXIS.1) * 100.0;
    let x = |speed: f64| format!("{:.3}%", share(speed));
    let (low, mid, high) = (decode.low.get(), decode.mid.get(), decode.high.get());
    let ticks: Html = TICKS
        .iter()
        .map(|&tick| {
            html! {
                <g key={tick.to_string()} class="tick">
                    <line x1={x(tick)} x2={x(tick)} y1="58" y2="64" />
                    <text x={x(tick)} y="78">{ fixed(tick, usize::from(tick < 1.0)) }</text>
                </g>
            }
        })
        .collect();
    // One row each: the marks stand close together.
    let marks: Html = POLICY
        .paces
        .iter()
        .enumerate()
        .map(|(row, pace)| {
            let rate = pace.rate.value.get();
            let y = 98 + row * 18;
            html! {
                <g key={pace.id} class="mark">
                    <line x1={x(rate)} x2={x(rate)} y1="58" y2={(y - 4).to_string()} />
                    <text x={x(rate)} dx="5" y={y.to_string()}>{ text::pace(pace.id) }</text>
                </g>
            }
        })
        .collect();
    let height = 104 + POLICY.paces.len() * 18;
    let bound_side = if share(bound.get()) > 70.0 { ("end", "-5") } else { ("start", "5") };
    html! {
        <figure class="speed-strip">
            <svg width="100%" height={height.to_string()} role="img" aria-label={text::speed_summary(decode, *bound)}>
                <defs>
                    <linearGradient id="range">
                        <stop class="end" offset="0" />
                        <stop class="middle" offset="0.5" />
                        <stop class="end" offset="1" />
                    </linearGradient>
                </defs>
                <rect class="range" x={x(low)} width={format!("{:.3}%", share(high) - share(low))} y="24" height="34" />
                <line class="axis" x1="0" x2="100%" y1="58" y2="58" />
                { ticks }
                { marks }
                <line class="bound" x1={x(bound.get())} x2={x(bound.get())} y1="6" y2="58" />
                <text class="bound" x={x(bound.get())} dx={bound_side.1} y="15" text-anchor={bound_side.0}>
                    { text::bound_label(*bound) }
                </text>
                <line class="mid" x1={x(mid)} x2={x(mid)} y1="24" y2="58" />
            </svg>
            <figcaption>{ text::strip_caption() }</figcaption>
        </figure>
    }
}
