//! What is in memory, to scale: used, free, and the part of the installed memory that the GPU cannot have.

use crate::text;
use rooftop_core::memory::{Fit, Memory};
use rooftop_core::units::Bytes;
use rooftop_core::units::numbers::plain;
use yew::prelude::*;

/// Name, size and drawing of the patterns that keep the parts apart without colour.
const PATTERNS: [(&str, &str, &str); 4] = [
    ("stripes", "6", "M0 6 6 0"),
    ("dots", "6", "M2 3h2"),
    ("bars", "5", "M2.5 0V5"),
    ("hatch", "8", "M0 0 8 8"),
];

/// The bar, with the numbers below it.
pub fn memory_bar(memory: &Memory, fit: &Fit) -> Html {
    let free = fit.headroom.max(Bytes::ZERO);
    let beyond = (fit.installed - fit.budget.max(memory.total)).max(Bytes::ZERO);
    let parts = [
        ("weights", memory.weights),
        ("kv", memory.kv_cache),
        ("state", memory.state),
        ("buffers", memory.compute_buffers),
        ("overhead", memory.overhead),
        ("free", free),
        ("beyond", beyond),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|(_, size)| *size > Bytes::ZERO).collect();
    let all: Bytes = parts.iter().map(|(_, size)| *size).sum();
    let percent = |size: Bytes| plain(size / all * 100.0, 3) + "%";

    let mut from = Bytes::ZERO;
    let segments = parts.iter().map(|&(part, size)| {
        let (x, width) = (percent(from), percent(size));
        from = from + size;
        html! { <g key={part}>{ block("part", part, &x, &width) }{ block("pattern", part, &x, &width) }</g> }
    });
    let segments: Html = segments.collect();
    let entries = parts.iter().map(|&(part, size)| {
        html! {
            <div key={part}>
                <dt>
                    <svg class="swatch" width="16" height="16" aria-hidden="true">
                        { block("part", part, "0", "16") }{ block("pattern", part, "0", "16") }
                    </svg>
                    { text::memory_part(part) }
                </dt>
                <dd>{ text::bytes(size) }</dd>
            </div>
        }
    });
    let entries: Html = entries.collect();
    let share = fit.budget / all;
    let (anchor, shift) = if share > 0.5 { ("end", "-4") } else { ("start", "4") };
    html! {
        <figure class="memory-bar">
            <svg width="100%" height="64" role="img" aria-label={text::memory_summary(memory, fit)}>
                <defs>
                    { for PATTERNS.map(|(id, size, path)| html! {
                        <pattern key={id} {id} width={size} height={size} patternUnits="userSpaceOnUse">
                            <path d={path} />
                        </pattern>
                    }) }
                </defs>
                <svg y="22" height="34">{ segments }</svg>
                <line class="budget" x1={percent(fit.budget)} x2={percent(fit.budget)} y1="4" y2="62" />
                <text class="budget" x={percent(fit.budget)} dx={shift} y="14" text-anchor={anchor}>
                    { text::budget_label(fit.budget) }
                </text>
            </svg>
            <dl>{ entries }</dl>
        </figure>
    }
}

/// A rectangle of a part, in its colour or in its pattern.
fn block(kind: &str, part: &str, x: &str, width: &str) -> Html {
    html! { <rect class={format!("{kind} {part}")} x={x.to_owned()} width={width.to_owned()} height="100%" /> }
}
