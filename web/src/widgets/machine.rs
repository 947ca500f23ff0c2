//! The visitor's own machine: which it is, how fast its memory reads, and what its own speeds say of the estimates.

mod runs;

use super::asked::{Asked, changes};
use crate::address::question_address;
use crate::browser::{
    file_address, keep, kept, query, renderer, today, typed, use_query_in_address, use_room,
};
use crate::components::{Entry, choice, format_box, machine_box, model_box, problems};
use crate::text;
use rooftop_core::catalog::{
    Device, MemoryOption, Model, Os, Quantization, Record, Runtime, Setup, machines_with,
};
use rooftop_core::explore::custom::MachineDescription;
use rooftop_core::explore::{Refused, own_ratio};
use rooftop_core::form::read_figure;
use rooftop_core::{Reading, Scenario, Settings, brief};
use runs::Run;
use yew::prelude::*;

/// Path from this page to the root of the site.
const UP: &str = "../";
/// No machine generates, or reads, more per second.
const MOST_FIGURE: u32 = 100_000;

impl MyMachine {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "machine";
    /// Id of the field that what was measured is written into.
    pub const MEASURED: &'static str = "measured";
}

/// What the visitor changes of the question.
#[derive(Clone, Copy)]
enum Change {
    Device(&'static Device, Setup),
    Memory(MemoryOption),
    Os(Os),
    Model(&'static Model),
    Quantization(&'static Quantization),
    Runtime(&'static Runtime),
}

impl Change {
    fn apply(scenario: &mut Scenario, change: Self) {
        *scenario = match change {
            Self::Device(device, setup) => scenario.with_device(device).with_setup(setup),
            Self::Memory(option) => scenario.with_memory(option),
            Self::Os(os) => scenario.with_os(os),
            Self::Model(model) => scenario.with_model(model),
            Self::Quantization(quantization) => scenario.with_quantization(quantization),
            Self::Runtime(runtime) => scenario.with_runtime(runtime),
        };
    }
}

/// Three parts, one below the other; nothing is applied that the visitor did not choose.
#[component]
pub fn MyMachine() -> Html {
    let state = use_reducer(|| {
        let Reading { scenario, problems } = Scenario::read_query(&query());
        Asked::read((scenario, problems))
    });
    let runs = use_state(|| runs::read(&kept(runs::KEY).unwrap_or_default()));
    use_query_in_address(state.it.to_query(), state.touched);
    let room = use_room();
    let on_change = changes(&state, Change::apply);
    html! {
        <div class="estimator machine">
            { problems(&state.problems) }
            <Seen on_change={on_change.clone()} />
            <form class="question" aria-label={text::question_label()}>{ fields(&state.it, room, &on_change) }</form>
            <Measured device={state.it.device} memory={state.it.memory} />
            { calibration(&state.it, room, &on_change, &runs) }
        </div>
    }
}

/// What the browser calls the GPU, and the machines that have it.
#[derive(Properties, PartialEq)]
struct SeenProps {
    on_change: Callback<Change>,
}

#[component]
fn Seen(SeenProps { on_change }: &SeenProps) -> Html {
    let seen = use_state(|| None::<Option<String>>);
    let onclick = {
        let seen = seen.clone();
        Callback::from(move |_: MouseEvent| seen.set(Some(renderer())))
    };
    let found = seen.as_ref().map(|name| {
        let machines = machines_with(name.as_deref().unwrap_or_default());
        let says = match name {
            None => text::machine_unseen().to_owned(),
            Some(name) if machines.is_empty() => text::machine_unknown_gpu(name),
            Some(name) => text::machine_seen(name),
        };
        let options = machines.into_iter().map(|device| {
            let onclick = on_change.reform(move |_: MouseEvent| Change::Device(device, Setup::default()));
            html! { <li key={device.id()}><button type="button" {onclick}>{ device.name() }</button></li> }
        });
        html! { <><p>{ says }</p><ul class="found">{ for options }</ul></> }
    });
    html! {
        <section aria-labelledby="seen-heading">
            <h2 id="seen-heading">{ text::machine_which() }</h2>
            <div class="tools"><button type="button" {onclick}>{ text::machine_look() }</button></div>
            <div role="status">{ for found }</div>
        </section>
    }
}

fn fields(scenario: &Scenario, room: usize, on_change: &Callback<Change>) -> Html {
    let device = scenario.device;
    let memories = device.memory.iter().map(|option| Entry {
        item: *option,
        id: option.label.to_string().into(),
        name: text::memory_option(option).into(),
        group: None,
    });
    let systems = device.systems.iter().map(|system| Entry {
        item: system.os,
        id: system.os.id().into(),
        name: system.os.name().into(),
        group: None,
    });
    html! {
        <div class="rows">
            { machine_box("device", (device, 1), AttrValue::default(), on_change.reform(|(device, setup)| Change::Device(device, setup))) }
            { choice("memory", scenario.memory.label.to_string(), memories, room, on_change.reform(Change::Memory)) }
            { choice("os", scenario.os.id(), systems, room, on_change.reform(Change::Os)) }
        </div>
    }
}

/// The memory's bandwidth, published and measured.
#[derive(Properties, PartialEq)]
struct MeasuredProps {
    device: &'static Device,
    memory: MemoryOption,
}

#[component]
fn Measured(MeasuredProps { device, memory }: &MeasuredProps) -> Html {
    let asked = use_state(String::new);
    let oninput = {
        let asked = asked.clone();
        Callback::from(move |event: InputEvent| asked.set(typed(&event).unwrap_or_default()))
    };
    let published = device.bandwidth.value.gb_per_sec();
    let measured = read_figure(&text::as_typed(&asked), 0, MOST_FIGURE).filter(|it| *it > 0.0);
    let says = measured.map(|measured| {
        let described = MachineDescription::measured(device, *memory, measured);
        html! {
            <p>
                { text::machine_measured(text::significant(measured, 3), text::significant(measured / published * 100.0, 2)) }
                { " " }
                <a href={format!("{UP}?v=1&device={}", described.id())}>{ text::machine_with_bandwidth() }</a>
            </p>
        }
    });
    html! {
        <section aria-labelledby="measure-heading">
            <h2 id="measure-heading">{ text::machine_bandwidth() }</h2>
            <p>{ text::machine_published(device.name(), text::significant(published, 3)) }</p>
            <span class="field">
                <label for={MyMachine::MEASURED}>{ text::machine_measured_label() }</label>
                <input id={MyMachine::MEASURED} type="text" inputmode="decimal" autocomplete="off" placeholder="…" value={(*asked).clone()} {oninput} />
            </span>
            <div role="status">{ for says }</div>
        </section>
    }
}

/// What ran how fast, and what that says.
fn calibration(
    scenario: &Scenario,
    room: usize,
    on_change: &Callback<Change>,
    runs: &UseStateHandle<Vec<Run>>,
) -> Html {
    let own = runs::own(runs, scenario);
    let calibrated = Scenario { settings: Settings { own, ..scenario.settings }, ..*scenario };
    let says = own.map(|own| {
        let ranges = [scenario, &calibrated].map(|it| {
            let decode = brief(it).speed.map(|speed| speed.decode);
            decode.map_or_else(String::new, |it| text::range(&it))
        });
        let [before, after] = ranges;
        html! {
            <p>
                { text::machine_calibrated(after, before, text::significant(own.ratio, 2), own.runs) }
                { " " }
                <a href={question_address(UP, &calibrated)}>{ text::machine_ask_with_runs() }</a>
            </p>
        }
    });
    let runtimes = Runtime::ALL.iter().filter(|it| it.runs_on(scenario.device)).map(|it| entry(it));
    html! {
        <section aria-labelledby="runs-heading">
            <h2 id="runs-heading">{ text::machine_own_speeds() }</h2>
            <p>{ text::machine_own_speeds_lead() }</p>
            <div class="rows">
                { model_box("model", scenario.model, on_change.reform(Change::Model)) }
                { format_box("quant", scenario.quantization, scenario.runtime.quantizations, on_change.reform(Change::Quantization)) }
                { choice("runtime", scenario.runtime.id(), runtimes, room, on_change.reform(Change::Runtime)) }
            </div>
            <AddRun scenario={*scenario} runs={runs.clone()} />
            { list(runs) }
            <div role="status">{ for says }</div>
        </section>
    }
}

fn entry<R: Record>(item: &'static R) -> Entry<&'static R> {
    Entry { item, id: item.id().into(), name: item.name().into(), group: None }
}

#[derive(Properties, PartialEq)]
struct AddProps {
    scenario: Scenario,
    runs: UseStateHandle<Vec<Run>>,
}

/// The field for one more; what cannot be used stays in it, with the reason.
#[component]
fn AddRun(AddProps { scenario, runs }: &AddProps) -> Html {
    let asked = use_state(String::new);
    let wrong = use_state(|| None::<String>);
    let oninput = {
        let (asked, wrong) = (asked.clone(), wrong.clone());
        Callback::from(move |event: InputEvent| {
            asked.set(typed(&event).unwrap_or_default());
            wrong.set(None);
        })
    };
    let onsubmit = {
        let (asked, wrong, runs, scenario) = (asked.clone(), wrong.clone(), runs.clone(), *scenario);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let speed = read_figure(&text::as_typed(&asked), 0, MOST_FIGURE).unwrap_or(f64::NAN);
            if runs.len() >= runs::MOST {
                wrong.set(Some(text::machine_too_many(runs::MOST)));
                return;
            }
            match own_ratio(&scenario, speed) {
                Ok(_) => {
                    let run = Run { day: today(), speed, scenario };
                    let kept = store(&runs, runs.iter().cloned().chain([run]).collect());
                    wrong.set((!kept).then(|| text::storage_blocked().to_owned()));
                    asked.set(String::new());
                }
                Err(why) => wrong.set(Some(refused(why, &scenario))),
            }
        })
    };
    html! {
        <form {onsubmit} aria-label={text::machine_own_speeds()}>
            <span class={classes!("field", wrong.is_some().then_some("wrong"))}>
                <label for="own-tokens">{ text::machine_speed_label() }</label>
                <input id="own-tokens" type="text" inputmode="decimal" autocomplete="off" placeholder="…" value={(*asked).clone()} {oninput}
                    aria-invalid={wrong.is_some().then_some("true")} aria-describedby="own-message" />
            </span>
            <div class="tools"><button type="submit">{ text::machine_add() }</button></div>
            <p id="own-message" class="message" role="alert">{ for wrong.as_ref() }</p>
        </form>
    }
}

fn refused(why: Refused, scenario: &Scenario) -> String {
    match why {
        Refused::NotASpeed => text::machine_not_a_speed().to_owned(),
        Refused::NotPredicted => text::machine_not_predicted(scenario.runtime.name()),
        Refused::AboveBandwidth { bound } => text::machine_above_bandwidth(text::significant(bound.get(), 2)),
    }
}

fn list(runs: &UseStateHandle<Vec<Run>>) -> Html {
    if runs.is_empty() {
        return Html::default();
    }
    let items = runs.iter().enumerate().map(|(at, run)| {
        let Scenario { device, model, quantization, runtime, .. } = run.scenario;
        let ratio = run.ratio().map_or_else(|| "–".to_owned(), |ratio| text::significant(ratio, 2));
        let what = text::machine_run(
            &run.day,
            device.name(),
            format!("{} {}", model.name(), quantization.name()),
            ratio,
            runtime.name(),
            text::significant(run.speed, 3),
        );
        let onclick = {
            let runs = runs.clone();
            Callback::from(move |_: MouseEvent| {
                let left = runs.iter().enumerate().filter(|(other, _)| *other != at);
                store(&runs, left.map(|(_, run)| run.clone()).collect());
            })
        };
        let label = text::machine_remove(&what);
        html! { <li>{ what }{ " " }<button type="button" {onclick} aria-label={label.clone()} title={label}>{ "×" }</button></li> }
    });
    let table = file_address(&runs::csv(runs));
    html! {
        <>
            <ul class="dropped">{ for items }</ul>
            <p><a href={table} download="rooftop-runs.csv">{ text::machine_export() }</a></p>
        </>
    }
}

/// Shows runs and keeps them; whether they were kept.
fn store(state: &UseStateHandle<Vec<Run>>, runs: Vec<Run>) -> bool {
    let kept = keep(runs::KEY, &runs::written(&runs));
    let beginnings: Vec<String> = {
        let mut devices: Vec<&'static Device> = Vec::new();
        for run in &runs {
            if !devices.contains(&run.scenario.device) {
                devices.push(run.scenario.device);
            }
        }
        devices.into_iter().map(|device| runs::beginning(&runs, device)).filter(|it| !it.is_empty()).collect()
    };
    let kept = keep(runs::KEY_OWN, &beginnings.join("\n")) && kept;
    state.set(runs);
    kept
}
