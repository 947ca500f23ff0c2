//! `rooftop best`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that stops is a test that fails")]

mod schema;

use schema::follows;
use serde_json::Value;
use std::process::Command;

fn best(flags: &[&str]) -> Value {
    let mut rooftop = Command::new(env!("CARGO_BIN_EXE_rooftop"));
    let output = rooftop.args(["best", "--json"]).args(flags).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_answer_has_the_shape_of_its_schema() {
    let schema: Value = serde_json::from_str(include_str!("../best.schema.json")).unwrap();
    for task in ["coding", "chat", "small"] {
        follows(&schema, &best(&["--device", "rtx-4090", "--task", task]), task);
    }
}

#[test]
fn only_models_that_are_asked_about_are_named() {
    let answer = best(&["--device", "rtx-4090", "--maker", "Google", "--vision", "yes"]);
    let names: Vec<&str> =
        answer.as_array().unwrap().iter().map(|it| it["model"].as_str().unwrap()).collect();
    assert!(names.len() > 5 && names.iter().all(|name| name.starts_with("gemma")), "{names:?}");
    // Scores are written as they were published, with one decimal.
    let score = answer[0]["score"]["score"].as_f64().unwrap();
    assert!((score * 10.0 - (score * 10.0).round()).abs() < 1e-9, "{score}");
}
