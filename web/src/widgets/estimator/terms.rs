//! Memory, term by term: in other programs, with other caches, and where it is.

use super::change::Change;
use crate::components::{sortable_head, unfolding};
use crate::text;
use rooftop_core::catalog::Record;
use rooftop_core::explore::limiting;
use rooftop_core::memory::Part;
use rooftop_core::units::Bytes;
use rooftop_core::{Alternative, Estimate, Placing, Scenario, other_cache_types, other_runtimes, spread};
use std::rc::Rc;
use yew::prelude::*;

/// Programs that differ by more than this are worth a warning.
const WORTH_A_WARNING: f64 = 0.1;

/// A warning where programs differ, how a model is placed where a card is too small, and what decides then.
pub fn notes(scenario: &Scenario, estimate: &Estimate) -> Html {
    let moved = scenario.placing.is_offloaded();
    let split = estimate.placement.is_split();
    let differ = if split { 0.0 } else { spread(&other_runtimes(scenario)) };
    let differ =
        (differ > WORTH_A_WARNING).then(|| html! { <p class="note">{ text::runtimes_differ(differ) }</p> });
    let usual = Placing {
        host: scenario.placing.host,
        host_memory: scenario.placing.host_memory,
        ..Placing::default()
    };
    let how = (split && estimate.fit.fits())
        .then(|| html! { <p class="note">{ text::how_placed(scenario, estimate) }</p> });
    // A link: the answer changes above it, so the page begins again, and the way back is that of the browser.
    let back = moved.then(|| {
        let query = scenario.with_placing(Placing { gpus: scenario.placing.gpus, ..usual }).to_query();
        html! { <p class="note"><a href={format!("?{query}")}>{ text::move_back() }</a></p> }
    });
    let limits = limiting(scenario, estimate).into_iter();
    let limits = limits.map(|it| html! { <p class="note">{ text::what_decides(scenario, it) }</p> });
    html! { <div class="notes">{ for differ }{ for how }{ for limits }{ for back }</div> }
}

/// The tables, behind a summary.
pub fn terms(scenario: Scenario, estimate: Rc<Estimate>, on_change: Callback<Change>) -> Html {
    unfolding("terms", text::terms_heading(), move || {
        let runtimes = other_runtimes(&scenario);
        let caches = other_cache_types(&scenario);
        html! {
            <>
                { for (estimate.placement.parts.len() > 1).then(|| places(&estimate.placement.parts)) }
                { compared(text::in_each_runtime(), &runtimes, &scenario, |it| it.runtime.name(),
                    |it| Change::Runtime(it.runtime), &on_change) }
                { compared(text::with_each_cache(), &caches, &scenario, |it| it.cache_type.name(),
                    |it| Change::CacheType(it.cache_type), &on_change) }
            </>
        }
    })
}

/// A row for each changed question, its name a button that switches to it.
fn compared(
    title: &'static str,
    others: &[Alternative],
    present: &Scenario,
    name: fn(&Scenario) -> &'static str,
    switch: fn(&Scenario) -> Change,
    on_change: &Callback<Change>,
) -> Html {
    let row = |other: &Alternative| {
        let (scenario, memory) = (other.scenario, other.memory);
        let pressed = if scenario == *present { "true" } else { "false" };
        let onclick = on_change.reform(move |_: MouseEvent| switch(&scenario));
        let sizes = [
            memory.weights,
            memory.kv_cache,
            memory.state,
            memory.compute_buffers,
            memory.overhead,
            memory.total,
        ];
        html! {
            <tr>
                <th scope="row">
                    <button type="button" aria-pressed={pressed} {onclick}>{ name(&scenario) }</button>
                </th>
                <td>{ scenario.quantization.name() }</td>
                { for sizes.map(|size| html! { <td>{ size_or_none(size) }</td> }) }
                <td>{ text::fits_or_not(other.fit.fits()) }</td>
            </tr>
        }
    };
    table(title, &text::term_columns(), others.iter().map(row).collect())
}

/// A row for each place.
fn places(parts: &[Part]) -> Html {
    let row = |part: &Part| {
        let memory = part.memory;
        let rest = memory.total - memory.weights - memory.kv_cache;
        html! {
            <tr>
                <th scope="row">{ text::place(part.place) }</th>
                <td>{ part.layers }</td>
                { for [memory.weights, memory.kv_cache, rest, memory.total].map(|size| html! { <td>{ size_or_none(size) }</td> }) }
                <td>{ part.budget.map_or_else(text::none, text::bytes) }</td>
            </tr>
        }
    };
    table(text::where_it_lies(), &text::place_columns(), parts.iter().map(row).collect())
}

fn size_or_none(size: Bytes) -> String {
    if size > Bytes::ZERO { text::bytes(size) } else { text::none() }
}

fn table(title: &'static str, columns: &[&'static str], rows: Html) -> Html {
    html! {
        <section class="wide" tabindex="0" aria-label={title}>
            <table>
                <caption>{ title }</caption>
                <thead><tr>{ for columns.iter().enumerate().map(|(key, name)| sortable_head(key, *name)) }</tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </section>
    }
}
