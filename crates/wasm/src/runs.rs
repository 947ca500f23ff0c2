//! A run: the command of a question, the question of a command, and whether what it printed is normal.

use crate::{Problems, worded};
use rooftop_check::Said;
use rooftop_command::{Command, PROGRAMS, Program};
use rooftop_core::{Problem, ProblemKind, Scenario};
use serde::Serialize;

/// What `command` returns.
#[derive(Debug, Serialize)]
pub struct Commanded {
    /// The question as understood.
    pub query: String,
    /// Whether it fits as it is placed.
    pub fits: bool,
    /// The command.
    pub command: Command,
}

/// What `questionOf` returns.
#[derive(Debug, Serialize)]
pub struct QuestionOf {
    /// Id of the program.
    pub program: &'static str,
    /// The question that the command asks.
    pub query: String,
    /// Flags without effect on the estimate, or not known.
    pub ignored: Vec<String>,
    /// The model or file it names, where the catalogue does not have it.
    pub unknown_model: Option<String>,
    /// It asks for all layers on the GPU: the program stops where they do not fit.
    pub all_layers: bool,
}

/// Whether what a program printed is normal.
pub fn checked(text: &str, machine: &str, model: &str, settings: &str) -> rooftop_check::Answer {
    rooftop_check::check(text, &Said { machine, model, settings })
}

/// The command of a query; the program of the query's runtime where none is named.
pub fn commanded(query: &str, program: &str) -> Result<Commanded, Problems> {
    let reading = Scenario::read_query(query);
    worded(reading.problems)?;
    let asked = reading.scenario;
    let found =
        if program.is_empty() { Program::of_runtime(asked.runtime.id) } else { Program::find(program) };
    let Some(program) = found else {
        let allowed = PROGRAMS.iter().map(|program| program.id.to_owned()).collect();
        let given = program.chars().take(80).collect();
        let problem = Problem { field: "program", given, kind: ProblemKind::NotOffered { allowed } };
        return Err(Problems::of(vec![problem]));
    };
    let answer = rooftop_core::estimate(&asked);
    let placed = Scenario { placing: answer.placing, ..asked };
    let command = rooftop_command::command(&placed, program);
    Ok(Commanded { query: asked.to_query(), fits: answer.fit.fits(), command })
}

/// The question that a command asks on the machine of a query.
pub fn question_of(command: &str, query: &str) -> Result<QuestionOf, Problems> {
    let reading = Scenario::read_query(query);
    worded(reading.problems)?;
    let asked = rooftop_command::read(command, &reading.scenario)
        .ok_or_else(|| Problems::of_text("nothing", "text: no program is known in it."))?;
    Ok(QuestionOf {
        program: asked.program.id,
        query: asked.scenario.to_query(),
        ignored: asked.ignored,
        unknown_model: asked.unknown_model,
        all_layers: asked.all_layers,
    })
}

/// What JavaScript calls.
mod exports {
    use crate::{given, to_js};
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Whether what a program printed is normal; what it does not say comes in words.
    #[wasm_bindgen(unchecked_return_type = "Checked")]
    pub fn check(text: &str, machine: &str, model: &str, settings: &str) -> Result<JsValue, JsValue> {
        to_js(&super::checked(text, machine, model, settings))
    }

    /// The command that does what a query estimates.
    #[wasm_bindgen(unchecked_return_type = "Commanded")]
    pub fn command(query: &str, program: &str) -> Result<JsValue, JsValue> {
        given(super::commanded(query, program))
    }

    /// The question that a command asks, on the machine of a query.
    #[wasm_bindgen(js_name = "questionOf", unchecked_return_type = "QuestionOf")]
    pub fn question_of(command: &str, query: &str) -> Result<JsValue, JsValue> {
        given(super::question_of(command, query))
    }
}
