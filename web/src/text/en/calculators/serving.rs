//! Serving.

use super::super::{bytes, duration, duration_range};
use crate::report::{Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::format::{fixed, short, significant};
use rooftop_core::serving::{Load, Serving, ServingAnswer};
use rooftop_core::speed::Range;
use rooftop_core::units::{Secs, TokensPerSec};

/// Title and description of the page.
pub(super) fn serving_meta() -> (&'static str, &'static str) {
    (
        "Serving a team and agents from one machine – Rooftop",
        "Tokens a second for each and for all, the wait for the first token, the memory of all contexts, where latency breaks, \
         and how long an agent’s task takes with and without a prefix cache.",
    )
}

/// Heading and prose.
pub(super) fn serving_prose() -> (&'static str, &'static [&'static str]) {
    (
        "How many can it serve?",
        &[
            "One step of decode reads the weights once for everybody, and each person’s cache besides. So the tokens of all \
             together grow with the people until caches or arithmetic take over, while each gets less. A mixture of experts \
             gains less at first: more people visit more experts.",
            "The wait is that of the last in line when all ask at the same moment and prompts are read one after the other. What \
             all prompts begin with is read once if the runtime keeps it.",
            "An agent calls again and again with a growing prompt. If what was read is kept, each call reads only what is new; \
             where it is not kept, the whole prompt. Speeds for several people are computed from bytes and operations; their \
             range is wider.",
        ],
    )
}

/// The answer.
pub fn serving_report(question: &Serving, answer: &ServingAnswer) -> Report {
    let Serving { scenario, .. } = question;
    let (device, runtime) = (scenario.device.name(), scenario.runtime.name());
    let target = format!(
        "at least {} tokens a second each and a wait of at most {} seconds",
        super::super::grouped(&short(question.least_rate)),
        super::super::grouped(&short(question.longest_wait))
    );
    let (lead, rest) = match (answer.most, answer.estimate.speed.is_some()) {
        (_, false) => (
            "Not measured.".to_owned(),
            format!("No speed of {runtime} on machines like {device} was measured; memory is computed."),
        ),
        (None, true) => {
            ("Nobody.".to_owned(), format!("{device} with {runtime} does not give even one person {target}."))
        }
        (Some(most), true) => (
            format!("{} at once.", fixed(f64::from(most), 0)),
            format!(
                "{device} with {runtime} serves {} to that many people with {target}.",
                scenario.model.name()
            ),
        ),
    };
    Report {
        lead,
        rest,
        tables: [Some(loads(answer)), newcomer(question, answer), Some(agent(question, answer))]
            .into_iter()
            .flatten()
            .collect(),
        notes: notes(answer),
        explanation: Some(answer.estimate.explanation.clone()),
        ..Report::default()
    }
}

/// Title of the chart of speed.
pub fn people_title() -> &'static str {
    "Speed against people at once"
}

/// Title of the chart of waiting.
pub fn waiting_title() -> &'static str {
    "Wait for the first token against people at once"
}

/// Along the bottom of both.
pub fn people_axis() -> &'static str {
    "people at once"
}

/// Upwards: waiting.
pub fn waiting_axis() -> &'static str {
    "seconds"
}

/// Names of the curves of speed: of each, of all together, of what is asked for.
pub fn people_lines() -> [&'static str; 3] {
    ["each", "all together", "asked for"]
}

/// The speeds in words; the loads that are drawn.
pub fn people_summary(drawn: &[Load]) -> String {
    let part = |load: &Load| {
        let (each, all) = (load.each?.mid.get(), load.together?.mid.get());
        Some(format!(
            "{}: {} each, {} together",
            people(load.users),
            significant(each, 2),
            significant(all, 2)
        ))
    };
    let ends: Vec<_> = drawn.first().into_iter().chain(drawn.last()).filter_map(part).collect();
    format!("Tokens a second. {}. The curves end where memory does.", ends.join("; "))
}

/// The waits in words.
pub fn waiting_summary(drawn: &[Load]) -> String {
    let part = |load: &Load| Some(format!("{}: {}", people(load.users), duration(load.wait?.mid)));
    let ends: Vec<_> = drawn.first().into_iter().chain(drawn.last()).filter_map(part).collect();
    format!("Wait of the last when all ask at the same moment. {}.", ends.join("; "))
}

fn people(users: u32) -> String {
    if users == 1 { "1 person".to_owned() } else { format!("{} people", fixed(f64::from(users), 0)) }
}

fn rate(it: Option<Range<TokensPerSec>>) -> String {
    it.map_or_else(
        || "not measured".to_owned(),
        |it| {
            let number = |rate: TokensPerSec| significant(rate.get(), 2);
            format!("{} ({} to {})", number(it.mid), number(it.low), number(it.high))
        },
    )
}

fn time(it: Option<Range<Secs>>) -> String {
    it.map_or_else(|| "not measured".to_owned(), |it| duration_range(&it))
}

fn loads(answer: &ServingAnswer) -> Table {
    let row = |load: &Load| {
        vec![
            fixed(f64::from(load.users), 0),
            rate(load.each),
            rate(load.together),
            time(load.wait),
            bytes(load.cache),
            if load.fits { "yes" } else { "no" }.to_owned(),
        ]
    };
    let asked = answer.asked.users;
    let fewer = answer.loads.iter().filter(|load| load.users < asked);
    let loads = fewer.chain([&answer.asked]).chain(answer.loads.iter().filter(|load| load.users > asked));
    let columns =
        ["People", "Tokens a second, each", "All together", "Wait of the last", "Cache of all", "Fits"];
    Table::new("By people at once", &columns, loads.map(row).collect())
}

fn newcomer(question: &Serving, answer: &ServingAnswer) -> Option<Table> {
    let mixed = answer.mixed?;
    let row = |what: &str, value: String| vec![what.to_owned(), value];
    let rows = vec![
        row("First token of the newcomer after", time(Some(mixed.first_token))),
        row("Tokens a second, each of the others meanwhile", rate(Some(mixed.others))),
        row("The same before and after", rate(answer.asked.each)),
    ];
    let others = question.scenario.users.saturating_sub(1);
    let heading = format!("One asks while {others} are being answered (estimated)");
    Some(Table::new(&heading, &["What", "How much"], rows))
}

fn agent(question: &Serving, answer: &ServingAnswer) -> Table {
    let [kept, lost] = answer.task.map_or([None, None], |it| it.map(Some));
    let cached = format!("{} % of what was read is kept", short(question.cache_hits));
    let rows = vec![vec![cached, time(kept)], vec!["Nothing is kept".to_owned(), time(lost)]];
    let heading = format!(
        "A task of an agent: {} calls, the prompt growing by {} tokens each",
        fixed(f64::from(question.calls), 0),
        fixed(f64::from(question.growth), 0)
    );
    Table::new(&heading, &["Prefix cache", "Time"], rows)
}

fn notes(answer: &ServingAnswer) -> Vec<String> {
    let mut notes = Vec::new();
    if answer.loads.iter().any(|load| !load.fits) {
        notes.push(
            "Where it does not fit, the speeds are those of a machine with more of the same memory."
                .to_owned(),
        );
    }
    notes.push(
        if answer.mixed.is_some() {
            "The wait of the last is without interleaving. This runtime mixes prompts and answers in its steps: everybody \
             writes on, slowly, while a prompt is read. Such steps were not measured one by one; their ranges are widened."
        } else {
            "Prompts and answers of different people are not interleaved here; a runtime that does so trades the wait of one \
             for the speed of another."
        }
        .to_owned(),
    );
    notes
}
