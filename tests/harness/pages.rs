//! Questions to the pages, through their addresses: what a browser shows must be what is rendered natively.

use crate::{audit, corpus, files};
use rooftop_audit::Target;
use rooftop_core::catalog::{DEVICES, Device, MODELS, Model, Record};
use rooftop_core::cost::Cost;
use rooftop_core::custom::Custom;
use rooftop_core::energy::Energy;
use rooftop_core::explore::{Answers, Need, Wish};
use rooftop_core::form::{Kind, Question};
use rooftop_core::media::Studio;
use rooftop_core::serving::Serving;
use rooftop_core::tuning::Tuning;
use rooftop_core::{Scenario, write_text};
use serde::Serialize;

/// A question to a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// Path below base.
    pub page: &'static str,
    /// In the address.
    pub query: String,
    /// What is pasted into the page's field.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// Questions to every page that reads its address, `count` to each where there are as many; always the same ones.
pub fn asked(count: usize) -> Result<Vec<Asked>, Vec<String>> {
    let mut all = audits(count)?;
    let of = |page: &'static str, queries: Vec<String>| {
        let kept = evenly(queries.into_iter().filter(|query| !query.is_empty()).collect(), count);
        kept.into_iter().map(move |query| Asked { page, query, text: String::new() })
    };
    all.extend(of("", estimates()));
    all.extend(of("check/", checks()));
    all.extend(of("compare/", corpus::comparisons()));
    all.extend(of("method/", scenarios(corpus::scattered())));
    all.extend(of("advisor/", combined::<Answers>(count)));
    all.extend(of("cost/", combined::<Cost>(count)));
    all.extend(of("custom/", combined::<Custom>(count)));
    all.extend(of("energy/", combined::<Energy>(count)));
    all.extend(of("needs/", combined::<Need>(count)));
    all.extend(of("runs/", combined::<Wish>(count)));
    all.extend(of("serving/", combined::<Serving>(count)));
    all.extend(of("studio/", combined::<Studio>(count)));
    all.extend(of("tuning/", combined::<Tuning>(count)));
    Ok(all)
}

/// Speeds of models on machines, in words.
fn checks() -> Vec<String> {
    let pairs = DEVICES.iter().zip(MODELS.iter().cycle());
    let query = |(device, model): (&Device, &Model)| {
        let field = |id, text: &str| write_text(id, text);
        [field("rate", "20"), field("machine", device.name()), field("model", model.name())].join("&")
    };
    pairs.map(query).collect()
}

/// As many of a list, from all over it.
fn evenly<T>(list: Vec<T>, count: usize) -> Vec<T> {
    let (length, count) = (list.len(), count.min(list.len()));
    let mut taken = 0;
    let mut wanted = |at: usize| {
        let this = at * count >= taken * length && taken < count;
        taken += usize::from(this);
        this
    };
    list.into_iter().enumerate().filter(|(at, _)| wanted(*at)).map(|(_, it)| it).collect()
}

fn scenarios(list: Vec<Scenario>) -> Vec<String> {
    list.iter().map(Scenario::to_query).collect()
}

/// The catalogue, scattered ones, placings, descriptions, and what is refused, in turns.
fn estimates() -> Vec<String> {
    let kinds = [
        scenarios(corpus::product()),
        scenarios(corpus::scattered()),
        scenarios(corpus::placed()),
        corpus::described(),
        corpus::refused().into_iter().filter(|query| query.len() < 4000).collect(),
    ];
    let most = kinds.iter().map(Vec::len).min().unwrap_or(0);
    let mut kinds = kinds.map(|kind| evenly(kind, most).into_iter());
    (0..most).flat_map(|_| kinds.each_mut().map(Iterator::next)).flatten().collect()
}

fn audits(count: usize) -> Result<Vec<Asked>, Vec<String>> {
    let cases = files::read::<files::Case<audit::Expected>>("audit")?;
    let targets = Target::ALL.into_iter().cycle();
    let asked = cases.iter().zip(targets).map(|(filed, target)| Asked {
        page: "audit/",
        query: format!("v=1&target={}", target.id()),
        text: filed.case.expected.text().to_owned(),
    });
    Ok(evenly(asked.collect(), count))
}

/// Questions in which every field has one of its values, by a linear congruential generator; a number is as often small as
/// large. Every fourth one has a field that cannot be read.
fn combined<Q: Question>(count: usize) -> Vec<String> {
    let mut state: u64 = 12;
    let mut next = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u32
    };
    let mut one = |at: usize| {
        let mut question = Q::default();
        let mut place = 0;
        while let Some(field) = question.fields().get(place).cloned() {
            place += 1;
            // Half of the fields keep their usual value.
            let value = match field.kind {
                _ if next() % 2 == 0 => continue,
                Kind::Choice(choices) => {
                    let nth = next() as usize % choices.len().max(1);
                    choices.into_iter().nth(nth).map(|choice| choice.id.into_owned())
                }
                Kind::Number { min, max } => Some((min + (max - min) / (1 << (next() % 16))).to_string()),
                Kind::Flag => Some((next() % 2).to_string()),
                Kind::Text if field.id == "machine" => {
                    DEVICES.get(next() as usize % DEVICES.len()).map(|device| device.id.to_owned())
                }
                Kind::Text => None,
            };
            if let Some(value) = value {
                let _ = question.set(field.id, &value);
            }
        }
        let wrong = question.fields().first().filter(|_| at % 4 == 3).map(|field| field.id);
        let query = question.to_query();
        wrong.map_or(query.clone(), |field| format!("{field}=%3Cb%3E&{query}"))
    };
    (0..count).map(&mut one).collect()
}
