//! The question as a sentence of native controls.

use super::state::Change;
use crate::components::{Choice, Entry, NumberField};
use crate::text;
use rooftop_core::catalog::{
    CacheType, Device, MemoryOption, Model, Os, POLICY, Quantization, Record, Runtime,
};
use rooftop_core::{Problem, Scenario};
use yew::prelude::*;

/// A question and what was wrong with the address it came from.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The question.
    pub scenario: Scenario,
    /// Fields that could not be used.
    pub problems: Vec<Problem>,
    /// Called with every change.
    pub on_change: Callback<Change>,
}

/// See [`Props`].
#[component]
pub fn Question(Props { scenario, problems, on_change }: &Props) -> Html {
    let Scenario { device, runtime, .. } = *scenario;
    let problems =
        problems.iter().map(|problem| html! { <li key={problem.field}>{ problem.to_string() }</li> });
    let memories = device.memory.iter().map(|option| Entry {
        item: *option,
        id: option.label.to_string(),
        name: text::memory_option(option),
        group: None,
    });
    let systems = device.systems.iter().map(|system| Entry {
        item: system.os,
        id: system.os.id().to_owned(),
        name: system.os.name().to_owned(),
        group: None,
    });
    let runtimes = Runtime::ALL.iter().filter(|runtime| runtime.runs_on(device));
    html! {
        <form class="question" aria-label={text::question_label()}>
            <ul class="problems" role="alert">{ for problems }</ul>
            <div class="sentence">
                <span class="word">{ text::will() }</span>
                <Choice<&'static Model> id="model" label={text::label("model")} value={scenario.model.id()}
                    entries={records(Model::ALL)} on_change={on_change.reform(Change::Model)} />
                <span class="word">{ text::at() }</span>
                <Choice<&'static Quantization> id="quant" label={text::label("quant")}
                    value={scenario.quantization.id()} entries={named::<Quantization>(runtime.quantizations)}
                    on_change={on_change.reform(Change::Quantization)} />
                <span class="word">{ text::run_on() }</span>
                <Choice<&'static Device> id="device" label={text::label("device")} value={device.id()}
                    entries={devices()} on_change={on_change.reform(Change::Device)} />
                <span class="word">{ text::with() }</span>
                <Choice<MemoryOption> id="memory" label={text::label("memory")} value={scenario.memory.label.to_string()}
                    entries={memories.collect::<Vec<_>>()} on_change={on_change.reform(Change::Memory)} />
                <span class="word">{ text::and() }</span>
                <NumberField id="context" label={text::label("context")} unit={text::tokens()}
                    value={scenario.context_tokens} max={POLICY.max_context_tokens}
                    stops={context_stops(scenario.model.max_context.value)}
                    on_change={on_change.reform(Change::Context)} />
                <span class="word">{ text::of_context_for() }</span>
                <NumberField id="users" label={text::label("users")} unit={text::people(scenario.users)}
                    value={scenario.users} max={POLICY.max_users} stops={(1..=32).collect::<Vec<_>>()}
                    on_change={on_change.reform(Change::Users)} />
                <span class="word">{ text::people_in(scenario.users) }</span>
                <Choice<&'static Runtime> id="runtime" label={text::label("runtime")} value={runtime.id()}
                    entries={records(runtimes)} on_change={on_change.reform(Change::Runtime)} />
                <span class="word end">{ "?" }</span>
            </div>
            <details class="more">
                <summary>{ text::more(scenario) }</summary>
                <div class="rows">
                    <Choice<Os> id="os" label={text::label("os")} value={scenario.os.id()}
                        entries={systems.collect::<Vec<_>>()} on_change={on_change.reform(Change::Os)} />
                    <Choice<&'static CacheType> id="cache" label={text::label("cache")}
                        value={scenario.cache_type.id()} entries={named::<CacheType>(runtime.cache_types)}
                        on_change={on_change.reform(Change::CacheType)} />
                    <NumberField id="prompt" label={text::label("prompt")} unit={text::tokens()}
                        value={scenario.prompt_tokens} max={scenario.context_tokens}
                        on_change={on_change.reform(Change::Prompt)} />
                </div>
            </details>
        </form>
    }
}

fn record<R: Record>(item: &'static R) -> Entry<&'static R> {
    Entry { item, id: item.id().to_owned(), name: item.name().to_owned(), group: None }
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
