//! What is in memory, to scale: used, free, and the part of the installed memory that the GPU cannot have.

use crate::text;
use rooftop_core::memory::{Fit, Memory};
use rooftop_core::units::Bytes;
use yew::prelude::*;

/// Needed and available memory.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is needed.
    pub memory: Memory,
    /// What there is.
    pub fit: Fit,
}

/// See [`Props`].
#[component]
pub fn MemoryBar(Props { memory, fit }: &Props) -> Html {
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
    let percent = |size: Bytes| format!("{:.3}%", size / all * 100.0);

    let mut from = Bytes::ZERO;
    let segments: Html = parts
        .iter()
        .map(|&(part, size)| {
            let (x, width) = (percent(from), percent(size));
            from = from + size;
            html! {
                <g key={part}>
                    <rect class={format!("part {part}")} {x} {width} y="22" height="34" />
                    <rect class={format!("pattern {part}")} x={percent(from - size)} width={percent(size)}
                        y="22" height="34" />
                </g>
            }
        })
        .collect();
    let entries: Html = parts
        .iter()
        .map(|&(part, size)| {
            html! {
                <div key={part}>
                    <dt>
                        <svg class="swatch" width="16" height="16" aria-hidden="true">
                            <rect class={format!("part {part}")} width="16" height="16" />
                            <rect class={format!("pattern {part}")} width="16" height="16" />
                        </svg>
                        { text::memory_part(part) }
                    </dt>
                    <dd>{ text::bytes(size) }</dd>
                </div>
            }
        })
        .collect();
    let share = fit.budget / all;
    let (anchor, shift) = if share > 0.5 { ("end", "-4") } else { ("start", "4") };
    html! {
        <figure class="memory-bar">
            <svg width="100%" height="64" role="img" aria-label={text::memory_summary(memory, fit)}>
                <defs>
                    <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse">
                        <path d="M0 6 6 0" />
                    </pattern>
                    <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
                        <circle cx="3" cy="3" r="1.2" />
                    </pattern>
                    <pattern id="bars" width="5" height="5" patternUnits="userSpaceOnUse">
                        <path d="M2.5 0V5" />
                    </pattern>
                    <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse">
                        <path d="M0 0 8 8" />
                    </pattern>
                </defs>
                { segments }
                <line class="budget" x1={percent(fit.budget)} x2={percent(fit.budget)} y1="4" y2="62" />
                <text class="budget" x={percent(fit.budget)} dx={shift} y="14" text-anchor={anchor}>
                    { text::budget_label(fit.budget) }
                </text>
            </svg>
            <dl>{ entries }</dl>
        </figure>
    }
}
