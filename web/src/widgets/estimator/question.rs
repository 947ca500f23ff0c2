//! The question as a sentence of native controls.

use super::state::Change;
use crate::components::{Entry, NumberField, choice};
use crate::text;
use rooftop_core::catalog::{CacheType, Device, Model, POLICY, Quantization, Record, Runtime};
use rooftop_core::{Problem, Scenario};
use yew::prelude::*;

/// The form, with what was wrong with the address it came from; lists hold as many options as there is room for.
pub fn question(
    scenario: &Scenario,
    problems: &[Problem],
    room: usize,
    on_change: &Callback<Change>,
) -> Html {
    let Scenario { device, runtime, .. } = *scenario;
    let usable = rooftop_core::fit(scenario).budget.mib() as u32;
    let intro = if problems.is_empty() { "" } else { text::problems_intro() };
    let list = problems.iter().map(|problem| html! { <li key={problem.field}>{ problem.to_string() }</li> });
    let memories = device.memory.iter().map(|option| Entry {
        item: *option,
        id: option.label.to_string().into(),
        name: text::memory_option(option).into(),
        group: None,
    });
    let quantizations = named::<Quantization>(runtime.quantizations);
    let cache_types = named::<CacheType>(runtime.cache_types);
    let label = scenario.memory.label.to_string();
    let systems = device.systems.iter().map(|system| Entry {
        item: system.os,
        id: system.os.id().into(),
        name: system.os.name().into(),
        group: None,
    });
    let runtimes = Runtime::ALL.iter().filter(|runtime| runtime.runs_on(device));
    html! {
        <form class="question" aria-label={text::question_label()}>
            <div class="problems" role="alert">
                <p>{ intro }</p>
                <ul class="list">{ for list }</ul>
            </div>
            <div class="sentence">
                { word(text::will()) }
                { choice("model", scenario.model.id(), records(Model::ALL), room, on_change.reform(Change::Model)) }
                { word(text::at()) }
                { choice("quant", scenario.quantization.id(), quantizations, room, on_change.reform(Change::Quantization)) }
                { word(text::run_on()) }
                { choice("device", device.id(), devices(), room, on_change.reform(Change::Device)) }
                { word(text::with()) }
                { choice("memory", label, memories, room, on_change.reform(Change::Memory)) }
                { word(text::and()) }
                <NumberField id="context" label={text::label("context")} unit={text::tokens()}
                    value={scenario.context_tokens} max={POLICY.max_context_tokens}
                    stops={context_stops(scenario.model.max_context.value)}
                    on_change={on_change.reform(Change::Context)} />
                { word(text::of_context_for()) }
                <NumberField id="users" label={text::label("users")} unit={text::people(scenario.users)}
                    value={scenario.users} max={POLICY.max_users} stops={(1..=32).collect::<Vec<_>>()}
                    on_change={on_change.reform(Change::Users)} />
                { word(text::people_in(scenario.users)) }
                { choice("runtime", runtime.id(), records(runtimes), room, on_change.reform(Change::Runtime)) }
                { word("?") }
            </div>
            <details class="more">
                <summary>{ text::more(scenario) }</summary>
                <div class="rows">
                    { choice("os", scenario.os.id(), systems, room, on_change.reform(Change::Os)) }
                    { choice("cache", scenario.cache_type.id(), cache_types, room, on_change.reform(Change::CacheType)) }
                    <NumberField id="prompt" label={text::label("prompt")} unit={text::tokens()}
                        value={scenario.prompt_tokens} max={scenario.context_tokens}
                        on_change={on_change.reform(Change::Prompt)} />
                    <NumberField id="gpu-mib" label={text::label("gpu-mib")} unit="MiB" value={usable}
                        max={scenario.memory.installed.mib() as u32}
                        on_change={on_change.reform(Change::GpuMemory)} />
                </div>
            </details>
        </form>
    }
}

fn word(text: &'static str) -> Html {
    html! { <span class="word">{ text }</span> }
}

fn record<R: Record>(item: &'static R) -> Entry<&'static R> {
    Entry { item, id: item.id().into(), name: item.name().into(), group: None }
}

fn records<R: Record>(items: impl IntoIterator<Item = &'static R>) -> Vec<Entry<&'static R>> {
    items.into_iter().map(record).collect()
}

fn named<R: Record>(ids: &'static [&'static str]) -> Vec<Entry<&'static R>> {
    records(ids.iter().filter_map(|id| R::find(id)))
}

fn devices() -> Vec<Entry<&'static Device>> {
    let entry =
        |device: &'static Device| Entry { group: Some(text::gpu_vendor(device.gpu)), ..record(device) };
    Device::ALL.iter().map(entry).collect()
}

/// Four stops to each doubling, from 512 tokens to what the model was made for.
fn context_stops(max: u32) -> Vec<u32> {
    let stops = (9..24).flat_map(|power| (4..8).map(move |quarter| (1_u32 << power) / 4 * quarter));
    stops.take_while(|stop| *stop <= max).collect()
}
