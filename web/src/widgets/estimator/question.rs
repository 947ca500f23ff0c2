//! The question as a sentence of native controls.

use super::change::Change;
use super::settings::settings;
use crate::components::{Entry, NumberField, Setting, choice, format_box, machine_box, model_box, problems};
use crate::text;
use rooftop_core::catalog::{CacheType, Device, GpuVendor, POLICY, Record, Runtime};
use rooftop_core::memory::addressable_by;
use rooftop_core::{Placing, Problem, Scenario};
use yew::prelude::*;

/// The form, with what was wrong with the address it came from; lists hold as many options as there is room for.
pub fn question(scenario: &Scenario, wrong: &[Problem], room: usize, on_change: &Callback<Change>) -> Html {
    let Scenario { device, runtime, .. } = *scenario;
    let reported = scenario.gpu_memory_mib.map_or_else(String::new, |mib| mib.to_string());
    let usual = text::whole(addressable_by(scenario).mib().floor());
    let placing = scenario.placing;
    let memories = device.memory.iter().map(|option| Entry {
        item: *option,
        id: option.label.to_string().into(),
        name: text::memory_option(option).into(),
        group: None,
    });
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
            { problems(wrong) }
            <div class="sentence">
                { word(text::will()) }
                { model_box("model", scenario.model, on_change.reform(Change::Model)) }
                { word(text::at()) }
                { format_box("quant", scenario.quantization, runtime.quantizations, on_change.reform(Change::Quantization)) }
                { word(text::run_on()) }
                { machine_box("device", (device, placing.gpus), AttrValue::default(), on_change.reform(Change::machine)) }
                { word(text::with()) }
                { choice("memory", label, memories, room, on_change.reform(Change::Memory)) }
                { for scenario.has_host().then(|| html! { <>{ word(text::and_ram()) }{ ram(placing, room, on_change) }{ word(text::of_ram()) }</> }) }
                { word(text::and()) }
                <NumberField id="context" label={text::label("context")} unit={text::tokens()}
                    value={scenario.context_tokens} max={POLICY.max_context_tokens}
                    stops={super::super::context_stops(scenario.model.max_context.value)}
                    on_change={on_change.reform(Change::Context)} />
                { word(text::of_context_for()) }
                <NumberField id="users" label={text::label("users")} unit={text::people(scenario.users)}
                    value={scenario.users} max={POLICY.max_users} stops={(1..=32).collect::<Vec<_>>()}
                    on_change={on_change.reform(Change::Users)} />
                { word(text::people_in(scenario.users)) }
                { choice("runtime", runtime.id(), records(runtimes), room, on_change.reform(Change::Runtime)) }
                { word(text::question_mark()) }
            </div>
            <details class="more">
                <summary>{ text::more(scenario) }</summary>
                <div class="rows">
                    { choice("os", scenario.os.id(), systems, room, on_change.reform(Change::Os)) }
                    { choice("cache", scenario.cache_type.id(), cache_types, room, on_change.reform(Change::CacheType)) }
                    <NumberField id="prompt" label={text::label("prompt")} unit={text::tokens()}
                        value={scenario.prompt_tokens} max={scenario.context_tokens}
                        on_change={on_change.reform(Change::Prompt)} />
                    <Setting id="gpu-mib" scenario={*scenario} value={reported} {usual} on_change={on_change.reform(reports)} />
                    { for device.takes_several_cards().then(|| choice("gpus", placing.gpus.to_string(), counts(), room,
                        on_change.reform(move |gpus| Change::Placing(Placing { gpus, ..placing })))) }
                    { for runtime.links.then(|| choice("linked", placing.linked.to_string(), counts(), room,
                        on_change.reform(move |linked| Change::Placing(Placing { linked, ..placing })))) }
                    { settings(scenario, room, on_change) }
                    { for scenario.has_host().then(|| host(placing, on_change)) }
                </div>
            </details>
        </form>
    }
}

/// What the machine reports moves what does not fit; without a report the rule counts again.
fn reports(to: Scenario) -> Change {
    to.gpu_memory_mib.map_or(Change::To(to), Change::GpuMemory)
}

/// How many cards, how many machines.
fn counts() -> impl Iterator<Item = Entry<u32>> {
    let entry = |count: u32| Entry {
        item: count,
        id: count.to_string().into(),
        name: text::cards(count).into(),
        group: None,
    };
    (1..=POLICY.max_gpus).map(entry)
}

/// The memory of the computer around a card.
fn ram(placing: Placing, room: usize, on_change: &Callback<Change>) -> Html {
    let memories = placing.host.memory.iter().map(|option| Entry {
        item: *option,
        id: option.label.to_string().into(),
        name: text::memory_option(option).into(),
        group: None,
    });
    let on_memory = on_change.reform(move |host_memory| Change::Placing(Placing { host_memory, ..placing }));
    choice("ram", placing.host_memory.label.to_string(), memories, room, on_memory)
}

/// That computer.
fn host(placing: Placing, on_change: &Callback<Change>) -> Html {
    let hosts = Device::ALL.iter().filter(|device| device.gpu == GpuVendor::None);
    let hosts: Vec<&str> = hosts.map(|host| host.id).collect();
    let on_host = on_change.reform(move |(host, _)| Change::Placing(placing.with_host(host)));
    machine_box("host", (placing.host, 1), hosts.join(" ").into(), on_host)
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
