//! Addresses of every page: `PAGE?QUERY`, or a query of the estimator alone.

use super::hold;
use super::sound::{sound, sound_or_never};
use rooftop_core::catalog::{Model, POLICY, Record, search_all};
use rooftop_core::cost::{Cost, cost};
use rooftop_core::custom::Custom;
use rooftop_core::energy::{Energy, energy};
use rooftop_core::explain::Explanation;
use rooftop_core::explore::{Answers, Comparison, Need, Wish, advise, best, give_up, needed, wins};
use rooftop_core::form::Question;
use rooftop_core::media::{Studio, studio};
use rooftop_core::memory::Memory;
use rooftop_core::serving::{Serving, serving};
use rooftop_core::tuning::{Tuning, tuning};
use rooftop_core::units::Bytes;
use rooftop_core::{
    Estimate, Problem, Scenario, Split, Suggestion, best_quantization, estimate, fit, longest_context,
    most_users, other_cache_types, other_runtimes, placing_that_fits, suggestions,
};
use std::fmt::Debug;

/// Characters that a message quotes at most.
const QUOTED: usize = 80;

/// Reads an address, answers it, writes the question and reads it again. Pages that ask one machine about one model.
pub fn address(text: &str) -> Result<(), String> {
    let (page, query) = text.split_once('?').unwrap_or(("", text));
    match page {
        "cost" => form::<Cost>(query, |it| sound_or_never(&cost(it))),
        "custom" => custom(query),
        "energy" => form::<Energy>(query, |it| sound(&energy(it))),
        "serving" => form::<Serving>(query, |it| sound(&serving(it))),
        "studio" => form::<Studio>(query, |it| sound(&studio(it))),
        "tuning" => form::<Tuning>(query, |it| sound(&tuning(it))),
        "search" => sound(&search_all(query, &[query])),
        _ => estimator(query),
    }
}

/// The same for pages that ask many machines or models, and for what is around an estimate: each takes milliseconds.
pub fn choice(text: &str) -> Result<(), String> {
    let (page, query) = text.split_once('?').unwrap_or(("", text));
    match page {
        "advisor" => {
            let (answers, problems) = Answers::read_query(query);
            named(&problems)?;
            again(&answers, &answers.to_query(), Answers::read_query)?;
            advise(&answers).machines.iter().try_for_each(|it| brief(&it.offer.estimate))
        }
        "compare" => {
            let (question, problems) = Comparison::read_query(query);
            named(&problems)?;
            again(&question, &question.to_query(), Comparison::read_query)?;
            again(&question, &question.query_in_full(), Comparison::read_query)?;
            question.models.iter().try_for_each(|model| {
                let answers = question.answers(model);
                answers.iter().try_for_each(brief)?;
                sound(&wins(&question.machines, &answers))
            })
        }
        "needs" => {
            let (need, problems) = Need::read_query(query);
            named(&problems)?;
            again(&need, &need.to_query(), Need::read_query)?;
            let found = needed(&need);
            found.priced.iter().chain(&found.nearest).try_for_each(|it| brief(&it.estimate))?;
            give_up(&need)
                .iter()
                .try_for_each(|(_, changed, _)| again(changed, &changed.to_query(), Need::read_query))
        }
        "runs" => {
            let (wish, problems) = Wish::read_query(query);
            named(&problems)?;
            let fields: Vec<String> =
                wish.fields().iter().map(|field| format!("{}={}", field.id, field.value)).collect();
            again(&wish, &fields.join("&"), Wish::read_query)?;
            let entries = best(&wish.aim());
            hold(entries.len() == Model::ALL.len(), || format!("{} models of all", entries.len()))?;
            entries.iter().try_for_each(|entry| {
                sound(&(entry.loss, entry.answer, entry.ahead))?;
                brief(&entry.run.estimate)
            })
        }
        _ => around(query),
    }
}

/// Every figure of an answer and of its steps. What enters a step is a figure of the catalogue, of the question, or an earlier
/// step; printing those too would take most of the time of a case.
fn figures(answer: &Estimate) -> Result<(), String> {
    brief(answer)?;
    sound(&answer.placement)?;
    answer.explanation.terms().iter().try_for_each(|term| sound(&term.value))
}

/// The figures of an answer without its explanation: these pages have hundreds of answers.
fn brief(answer: &Estimate) -> Result<(), String> {
    sound(&(answer.memory, answer.fit, answer.speed))
}

fn form<Q: Question + PartialEq + Debug>(
    query: &str,
    answer: impl FnOnce(&Q) -> Result<(), String>,
) -> Result<(), String> {
    let (question, problems) = Q::read_query(query);
    named(&problems)?;
    again(&question, &question.to_query(), Q::read_query)?;
    answer(&question)
}

/// Numbers that contradict each other stay in the form and in its address, and so does the problem.
fn custom(query: &str) -> Result<(), String> {
    let (question, problems) = Custom::read_query(query);
    named(&problems)?;
    let read = |query: &str| {
        let (question, mut problems) = Custom::read_query(query);
        problems.retain(|problem| Some(problem) != question.contradiction().as_ref());
        (question, problems)
    };
    again(&question, &question.to_query(), read)?;
    estimated(&question.scenario).map(drop)
}

fn estimator(query: &str) -> Result<(), String> {
    let reading = Scenario::read_query(query);
    named(&reading.problems)?;
    estimated(&reading.scenario).map(drop)
}

/// What the estimator's page shows around an answer.
fn around(query: &str) -> Result<(), String> {
    let scenario = Scenario::read_query(query).scenario;
    let answer = estimated(&scenario)?;
    for Suggestion { scenario, estimate, .. } in suggestions(&scenario, &answer) {
        // A list has the same answer, without its steps.
        let again = Estimate { explanation: Explanation::NONE, ..estimated(&scenario)? };
        hold(again == estimate, || "the address of a suggestion has another answer".to_owned())?;
    }
    sound(&(other_runtimes(&scenario), other_cache_types(&scenario), most_users(&scenario)))?;
    if let Some(tokens) = longest_context(&scenario) {
        let placed = scenario.placed_to_fit();
        let fits = |tokens| fit(&Scenario { context_tokens: tokens, ..placed }).fits();
        hold(fits(tokens), || format!("{tokens} tokens do not fit"))?;
        let most = POLICY.max_context_tokens.min(scenario.model.max_context.value);
        hold(tokens == most || !fits(tokens + 1), || format!("{tokens} tokens and more"))?;
    }
    if let Some((best, answer)) = best_quantization(&scenario) {
        hold(answer.fit.fits(), || format!("{} does not fit", best.quantization.id))?;
        readable(&best)?;
    }
    if let Some(placing) = placing_that_fits(&scenario) {
        let placed = Scenario { placing, ..scenario };
        hold(estimated(&placed)?.fit.fits(), || format!("{placing:?} does not fit"))?;
        hold(scenario.placing.is_offloaded() || answer.placing == placing, || {
            format!("{placing:?} is not {:?}", answer.placing)
        })?;
    }
    Ok(())
}

/// Every problem names a field and quotes no more of it than a line holds.
fn named(problems: &[Problem]) -> Result<(), String> {
    problems.iter().try_for_each(|problem| {
        hold(!problem.field.is_empty(), || format!("{problem:?} names no field"))?;
        hold(problem.given.chars().count() <= QUOTED, || format!("{problem:?} quotes too much"))?;
        hold(problem.to_string().len() > problem.field.len(), || format!("{problem:?} says nothing"))
    })
}

/// What is written is read as the same, without a problem.
fn again<Q: PartialEq + Debug>(
    question: &Q,
    query: &str,
    read: impl FnOnce(&str) -> (Q, Vec<Problem>),
) -> Result<(), String> {
    let (read, problems) = read(query);
    hold(problems.is_empty(), || format!("`{query}`, as written, has {problems:?}"))?;
    hold(read == *question, || format!("`{query}` is read as {read:?}, but it was written for {question:?}"))
}

fn readable(scenario: &Scenario) -> Result<(), String> {
    let read = |query: &str| {
        let reading = Scenario::read_query(query);
        (reading.scenario, reading.problems)
    };
    again(scenario, &scenario.to_query(), read)
}

/// A scenario's answer, checked.
fn estimated(scenario: &Scenario) -> Result<Estimate, String> {
    valid(scenario)?;
    readable(scenario)?;
    let answer = estimate(scenario);
    figures(&answer)?;
    placed(scenario, &answer)?;
    hold(answer.fit.fits() == (answer.fit.headroom >= Bytes::ZERO), || format!("{:?}", answer.fit))?;
    if let Some(speed) = answer.speed {
        hold(answer.fit.fits(), || format!("{:?} of what does not fit", speed.decode))?;
        hold(speed.decode.high.get() <= speed.decode_bound.get() * (1.0 + 1e-9), || {
            format!("{:?} is above the bound of {:?}", speed.decode, speed.decode_bound)
        })?;
        hold(speed.decode.low.get() > 0.0, || format!("{:?} is no speed", speed.decode))?;
    }
    Ok(answer)
}

fn valid(scenario: &Scenario) -> Result<(), String> {
    let Scenario { device, memory, os, context_tokens, prompt_tokens, users, placing, .. } = *scenario;
    let holds = device.memory.contains(&memory)
        && device.system(os).is_some()
        && (1..=POLICY.max_context_tokens).contains(&context_tokens)
        && (1..=context_tokens).contains(&prompt_tokens)
        && (1..=POLICY.max_users).contains(&users)
        && (1..=POLICY.max_gpus).contains(&placing.gpus)
        && (1..=POLICY.max_gpus).contains(&placing.linked)
        && placing.host.memory.contains(&placing.host_memory);
    hold(holds, || format!("{scenario:?} is not valid"))
}

/// The parts of a placement add up to the whole, layers and bytes.
fn placed(scenario: &Scenario, answer: &Estimate) -> Result<(), String> {
    let (sum, whole) = (answer.placement.total(), answer.memory);
    let terms = |it: Memory| {
        [it.weights, it.kv_cache, it.state, it.compute_buffers, it.overhead, it.total].map(Bytes::get)
    };
    for (sum, whole) in terms(sum).into_iter().zip(terms(whole)) {
        hold(sum >= 0.0 && (sum - whole).abs() <= whole.abs() * 1e-9 + 1.0, || {
            format!("{:?} is not the sum of {:?}", answer.memory, answer.placement)
        })?;
    }
    let layers: u32 = answer.placement.parts.iter().map(|part| part.layers).sum();
    let dealt = scenario.placing.split == Split::Layer || scenario.placing.n_gpus() == 1;
    hold(!dealt || layers == scenario.model.n_entries, || {
        format!("{layers} layers of {}: {:?}", scenario.model.n_entries, answer.placement)
    })
}
