//! Where the time of one decode step goes, to scale.

use crate::text;
use rooftop_core::speed::Step;
use rooftop_core::units::Secs;
use rooftop_core::units::numbers::plain;
use yew::prelude::*;

/// The bar, with the times below it.
pub fn time_bar(step: &Step) -> Html {
    // In the colours and patterns of the memory bar: what is read is what is there.
    let parts = [
        ("weights", "weights", step.weights),
        ("kv", "cache", step.cache),
        ("buffers", "compute", step.compute),
        ("overhead", "overhead", step.overhead),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|(_, _, time)| *time > Secs::ZERO).collect();
    let all: Secs = parts.iter().map(|(_, _, time)| *time).sum();
    let percent = |time: Secs| plain(time / all * 100.0, 3) + "%";
    let mut from = Secs::ZERO;
    let segments = parts.iter().map(|&(class, key, time)| {
        let x = percent(from);
        from = from + time;
        html! { <rect {key} class={classes!("part", class)} {x} width={percent(time)} height="100%" /> }
    });
    let segments: Html = segments.collect();
    let entries = parts.iter().map(|&(class, key, time)| {
        html! {
            <div {key}>
                <dt>
                    <svg class="swatch" width="16" height="16" aria-hidden="true">
                        <rect class={classes!("part", class)} width="16" height="16" />
                    </svg>
                    { text::time_part(key) }
                </dt>
                <dd>{ text::share_of_time(time, all) }</dd>
            </div>
        }
    });
    html! {
        <figure class="memory-bar">
            <svg width="100%" height="34" role="img" aria-label={text::time_summary(step)}>{ segments }</svg>
            <dl>{ for entries }</dl>
        </figure>
    }
}
