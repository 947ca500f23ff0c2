//! A claimed speed on one axis with the predicted one and the bandwidth bound.

use super::speed_strip::{TICKS, speed_share};
use crate::text;
use crate::text::fixed;
use rooftop_core::speed::Range;
use rooftop_core::units::TokensPerSec;
use rooftop_core::units::numbers::plain;
use yew::prelude::*;

/// The claim above the axis, the prediction below it. Every number is in the text beside it too.
pub fn claim_strip(predicted: &Range<TokensPerSec>, bound: TokensPerSec, claimed: [f64; 2]) -> Html {
    let percent = |speed: f64| plain(speed_share(speed), 1) + "%";
    let width = |low: f64, high: f64| plain((speed_share(high) - speed_share(low)).max(0.8), 1) + "%";
    let ticks = TICKS.iter().map(|&tick| {
        let x = percent(tick);
        html! { <><line class="tick" x1={x.clone()} x2={x.clone()} y1="22" y2="62" /><text class="tick" x={x} y="76">{ fixed(tick, 0) }</text></> }
    });
    let (low, mid, high) = (predicted.low.get(), predicted.mid.get(), predicted.high.get());
    let label = text::claim_strip_summary(&text::range(predicted), claimed, bound.get());
    html! {
        <svg class="claim-strip" width="100%" height="82" role="img" aria-label={label}>
            { for ticks }
            <rect class="claimed" x={percent(claimed[0])} width={width(claimed[0], claimed[1])} y="24" height="16" />
            <rect class="predicted" x={percent(low)} width={width(low, high)} y="44" height="16" />
            <line class="mid" x1={percent(mid)} x2={percent(mid)} y1="44" y2="60" />
            <line class="bound" x1={percent(bound.get())} x2={percent(bound.get())} y1="18" y2="62" />
            <text class="bound" x={percent(bound.get())} y="12">{ text::bound_label(bound) }</text>
            <text class="name" x="0" y="36">{ text::claimed_label() }</text>
            <text class="name" x="0" y="56">{ text::predicted_label() }</text>
        </svg>
    }
}
