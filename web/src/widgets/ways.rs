//! How to run what the page asks about: the command for each program, with every flag explained, and how to measure it.

use super::place::Place;
use crate::browser::{alive, use_asked};
use crate::components::tools;
use crate::text;
use rooftop_command::{Command, PROGRAMS, Program, command};
use rooftop_core::catalog::{DeviceClass, Record, Runtime};
use rooftop_core::{Scenario, brief};
use yew::prelude::*;

impl Ways {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "ways";
}

/// What measures a run by llama.cpp.
const BENCH: &str = "llama-bench";

/// A choice of programs, and the command of the chosen one. It follows the address.
#[component]
pub fn Ways(place: &Place) -> Html {
    let query = use_asked();
    let chosen = use_state(|| None::<&'static str>);
    let asked = Scenario::read_query(&query).scenario;
    let programs: Vec<(&'static Program, Scenario)> =
        PROGRAMS.iter().filter_map(|program| Some((program, placed(&asked, program)?))).collect();
    let usual = programs.iter().find(|(program, _)| program.runtime == asked.runtime.id);
    let shown =
        programs.iter().find(|(program, _)| Some(program.id) == *chosen).or(usual).or(programs.first());
    let Some((program, scenario)) = shown else {
        return html! { <p data-alive={alive()}>{ text::ways_none() }</p> };
    };
    let choices = programs.iter().map(|(it, _)| {
        let (id, chosen) = (it.id, chosen.clone());
        let onchange = Callback::from(move |_: Event| chosen.set(Some(id)));
        html! {
            <label key={id}>
                <input type="radio" name="way" value={id} checked={id == program.id} {onchange} />
                <span>{ text::way_name(id) }</span>
            </label>
        }
    });
    let bench = Program::find(BENCH).filter(|_| program.runtime == "llama.cpp" && program.id != BENCH);
    let measured = bench.map(|bench| {
        html! { <><h3>{ text::ways_measure() }</h3>{ way(scenario, bench) }</> }
    });
    let check = format!("{}check/?{}", place.base, scenario.to_query());
    html! {
        <div class="running" data-alive={alive()}>
            <fieldset><legend class="visually-hidden">{ text::ways_program() }</legend>{ for choices }</fieldset>
            { way(scenario, program) }
            { for measured }
            <p><a href={check}>{ text::ways_check() }</a></p>
        </div>
    }
}

/// The question for a program, placed as the estimate places it; none where the program does not run it. On a phone it is part of
/// an app, which nobody starts by a command.
fn placed(asked: &Scenario, program: &Program) -> Option<Scenario> {
    let runtime = Runtime::find(program.runtime)?;
    let runs = asked.device.class != DeviceClass::Mobile
        && runtime.runs_on(asked.device)
        && runtime.quantizations.contains(&asked.quantization.id);
    let scenario = if runtime.id == asked.runtime.id { *asked } else { asked.with_runtime(runtime) };
    runs.then(|| Scenario { placing: brief(&scenario).placing, ..scenario })
}

/// A command with a button to copy it, and its flags in words.
fn way(scenario: &Scenario, program: &'static Program) -> Html {
    let command = &command(scenario, program);
    let flags = command.flags.iter().map(|flag| {
        let name = format!("{} {}", flag.name, flag.value);
        html! {
            <div key={flag.name}>
                <dt><code>{ name }</code></dt>
                <dd>{ text::flag_words(command.program, flag) }{ " " }<a href={flag.source} rel="noreferrer">{ text::check_source() }</a></dd>
            </div>
        }
    });
    let window = text::ways_in_the_window(program.id, scenario);
    let unsaid = text::ways_left_open(&command.unsaid);
    html! {
        <div data-result="command">
            <pre><code>{ marked(command) }</code></pre>
            { tools(&[("text", text::ways_copy())]) }
            <details><summary>{ text::ways_flags() }</summary><dl>{ for flags }</dl></details>
            { for window.map(|words| html! { <p>{ words }</p> }) }
            { for unsaid.map(|words| html! { <p class="hint">{ words }</p> }) }
        </div>
    }
}

/// The command, each flag with its meaning on hover.
fn marked(command: &Command) -> Html {
    let mut rest = command.text.trim_end();
    let mut parts = Vec::new();
    for flag in &command.flags {
        if let Some((before, after)) = rest.split_once(flag.name) {
            parts.push(html! { { before.to_owned() } });
            parts.push(html! { <span title={text::flag_words(command.program, flag)}>{ flag.name }</span> });
            rest = after;
        }
    }
    parts.push(html! { { rest.to_owned() } });
    parts.into_iter().collect()
}
