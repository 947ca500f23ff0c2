//! Parts of memory to scale, for the calculators: like the memory bar of the estimator, with parts of their own.

use crate::report::Bar;
use crate::text;
use rooftop_core::units::Bytes;
use rooftop_core::units::numbers::plain;
use yew::prelude::*;

/// The bar, with the numbers below it. Where the parts are more than the budget, the line of the budget is in them.
pub fn parts_bar(bar: &Bar) -> Html {
    let needed: Bytes = bar.parts.iter().map(|(_, _, size)| *size).sum();
    let free = (bar.budget - needed).max(Bytes::ZERO);
    let beyond = (bar.installed - bar.budget.max(needed)).max(Bytes::ZERO);
    let rest = [
        ("free", text::memory_part("free").to_owned(), free),
        ("beyond", text::memory_part("beyond").to_owned(), beyond),
    ];
    let parts: Vec<_> = bar.parts.iter().chain(&rest).filter(|(_, _, size)| *size > Bytes::ZERO).collect();
    let all: Bytes = parts.iter().map(|(_, _, size)| *size).sum();
    let percent = |size: Bytes| plain(size / all * 100.0, 3) + "%";
    let mut from = Bytes::ZERO;
    let segments = parts.iter().map(|(class, name, size)| {
        let x = percent(from);
        from = from + *size;
        html! { <rect key={name.clone()} class={classes!("part", *class)} {x} width={percent(*size)} height="100%" /> }
    });
    let segments: Html = segments.collect();
    let entries = parts.iter().map(|(class, name, size)| {
        html! {
            <div key={name.clone()}>
                <dt>
                    <svg class="swatch" width="16" height="16" aria-hidden="true">
                        <rect class={classes!("part", *class)} width="16" height="16" />
                    </svg>
                    { name }
                </dt>
                <dd>{ text::bytes(*size) }</dd>
            </div>
        }
    });
    let (anchor, shift) = if bar.budget / all > 0.5 { ("end", "-4") } else { ("start", "4") };
    let at = percent(bar.budget.min(all));
    html! {
        <figure class="memory-bar">
            <svg width="100%" height="64" role="img" aria-label={text::parts_summary(bar)}>
                <svg y="22" height="34">{ segments }</svg>
                <line class="budget" x1={at.clone()} x2={at.clone()} y1="4" y2="62" />
                <text class="budget" x={at} dx={shift} y="14" text-anchor={anchor}>{ text::budget_label(bar.budget) }</text>
            </svg>
            <dl>{ for entries }</dl>
        </figure>
    }
}
