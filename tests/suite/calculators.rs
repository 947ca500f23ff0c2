//! What is true of every calculator.

use rooftop_core::cost::{Cost, cost};
use rooftop_core::energy::{Energy, energy};
use rooftop_core::form::{Field, Kind, Question};
use rooftop_core::media::{Studio, studio};
use rooftop_core::serving::{Serving, serving};
use rooftop_core::tuning::{Tuning, tuning};

/// Values to try in a field: its ends, every choice of a short list, and what cannot be read.
fn values(field: &Field) -> Vec<String> {
    match &field.kind {
        Kind::Number { min, max } => {
            [min.to_string(), max.to_string(), "-1".to_owned(), "NaN".to_owned(), String::new()].into()
        }
        Kind::Flag => ["0", "1", "2"].map(str::to_owned).into(),
        Kind::Text => Vec::new(),
        Kind::Choice(choices) => {
            let step = (choices.len() / 12).max(1);
            choices
                .iter()
                .step_by(step)
                .map(|choice| choice.id.to_string())
                .chain(["nothing".to_owned()])
                .collect()
        }
    }
}

/// Every field alone at each of its values: answered, and the same after a round trip through the address.
fn every_field<Q: Question + PartialEq + std::fmt::Debug>(answer: fn(&Q)) {
    let usual = Q::example();
    assert_eq!(usual.to_query(), "");
    answer(&usual);
    answer(&Q::default());
    for field in usual.fields() {
        for value in values(&field) {
            let mut question = usual.clone();
            if question.set(field.id, &value).is_ok() {
                answer(&question);
                let query = question.to_query();
                let (read, problems) = Q::read_query(&query);
                assert!(problems.is_empty(), "{query}: {problems:?}");
                assert_eq!(read, question, "{query}");
            }
        }
    }
}

#[test]
fn every_calculator_answers_whatever_its_fields_say() {
    every_field::<Tuning>(|question| drop(tuning(question)));
    every_field::<Serving>(|question| drop(serving(question)));
    every_field::<Cost>(|question| drop(cost(question)));
    every_field::<Energy>(|question| drop(energy(question)));
    every_field::<Studio>(|question| drop(studio(question)));
}

#[test]
fn an_address_is_read_to_the_fields_that_its_own_choices_bring() {
    let (question, problems) = Studio::read_query("work=scene&million-triangles=7&textures=3");
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!((question.million_triangles, question.textures), (7.0, 3));
    assert_eq!(question.to_query(), "v=1&work=scene&million-triangles=7&textures=3");
}

#[test]
fn a_field_that_cannot_be_read_is_told_and_the_others_hold() {
    let (question, problems) = Tuning::read_query("v=1&rank=many&sequence=4096&model=lama-3.3-70b");
    assert_eq!(question.sequence, 4096);
    let fields: Vec<_> = problems.iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["model", "rank"]);
}

#[test]
fn a_rating_in_watt_hours_bounds_what_a_battery_does() {
    // 99.9 Wh at 80 W are 1.25 hours at most: rooftop's arithmetic is below it, because 5 % cannot be used.
    let question = Energy { battery_wh: 99.9, rest_watts: 0.0, ..Energy::default() };
    let hours = rooftop_core::energy::at_limit(&question, &energy(&question), 80.0).hours;
    assert!((1.1..1.25).contains(&hours), "{hours}");
}

// Agrawal and others, "Taming throughput-latency tradeoff in LLM inference with Sarathi-Serve" (2024): a piece of a prompt
// beside the answers slows them, and nobody stands still; the newcomer waits longer than alone.
#[test]
fn who_writes_writes_on_while_a_prompt_is_read() {
    let (question, problems) = Serving::read_query(
        "device=rtx-4090&model=llama-3.1-8b&runtime=llama.cpp&quant=q4-k-m&prompt=8192&context=16384&users=4",
    );
    assert!(problems.is_empty(), "{problems:?}");
    let answer = serving(&question);
    let (mixed, each) = (answer.mixed.unwrap(), answer.asked.each.unwrap());
    let alone = answer.estimate.speed.unwrap().time_to_first_token.unwrap();
    assert!(mixed.others.mid < each.mid && mixed.others.mid.get() > 0.5);
    assert!(mixed.first_token.mid > alone.mid && mixed.first_token.mid.get() < 2.0 * alone.mid.get());
    // With nobody else there is nothing to mix.
    let (single, _) = Serving::read_query("device=rtx-4090&model=llama-3.1-8b&users=1");
    assert_eq!(serving(&single).mixed, None);
}
