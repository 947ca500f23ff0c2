//! A line that writes itself at the predicted speed.

use crate::browser::use_ticks;
use crate::text;
use rooftop_core::catalog::POLICY;
use rooftop_core::units::TokensPerSec;
use yew::prelude::*;

const TICK_MILLIS: u32 = 50;

/// A speed to show.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Tokens written each second.
    pub rate: TokensPerSec,
}

/// See [`Props`]. The whole text is there, without motion, before scripts run, on paper and for visitors who asked
/// for little motion.
#[component]
pub fn Typing(Props { rate }: &Props) -> Html {
    let sample = text::sample();
    let per_tick = rate.get() * POLICY.characters_per_token.value * f64::from(TICK_MILLIS) / 1000.0;
    let length = sample.chars().count();
    let needed = (length as f64 / per_tick.max(1e-6)).ceil().min(1e6) as u32;
    let ticks = use_ticks(TICK_MILLIS, needed);
    let written = ticks.map_or(length, |ticks| (f64::from(ticks) * per_tick) as usize);
    let (shown, rest) =
        sample.split_at(sample.char_indices().nth(written).map_or(sample.len(), |(at, _)| at));
    html! {
        <p class="typing" aria-hidden="true">
            <span>{ shown }</span>
            <span class="rest">{ rest }</span>
        </p>
    }
}
