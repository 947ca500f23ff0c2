//! Serving.

use super::super::answer::duration_range;
use super::super::numbers::{fixed, significant};
use super::super::words;
use super::super::{bytes, duration, several};
use crate::report::{Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::serving::{Load, Serving, ServingAnswer};
use rooftop_core::speed::Range;
use rooftop_core::units::numbers::short;
use rooftop_core::units::{Secs, TokensPerSec};

/// Title and description of the page.
pub(super) fn serving_meta() -> (&'static str, &'static str) {
    (words::serving_title(), words::serving_description())
}

/// Heading and prose.
pub(super) fn serving_prose() -> (&'static str, Vec<String>) {
    (
        words::serving_prose_how_many_can(),
        [
            words::serving_prose_runtime(),
            words::serving_prose_decode(),
            words::serving_prose_wait(),
            words::serving_prose_agents(),
        ]
        .map(str::to_owned)
        .to_vec(),
    )
}

/// The answer.
pub fn serving_report(question: &Serving, answer: &ServingAnswer) -> Report {
    let Serving { scenario, .. } = question;
    let (device, runtime) = (several(scenario.placing.gpus, scenario.device), scenario.runtime.name());
    let device = &device;
    let rate = super::super::grouped(&short(question.least_rate));
    let wait = super::super::grouped(&short(question.longest_wait));
    let (lead, rest) = match (answer.most, answer.estimate.speed.is_some()) {
        (None, false) => (
            words::serving_report_not_measured().to_owned(),
            words::serving_report_speed_not_measured(device, runtime),
        ),
        (None, true) => (
            words::serving_report_nobody().to_owned(),
            words::serving_report_serves_nobody(device, &rate, &wait, runtime),
        ),
        (Some(most), _) => (
            words::serving_report_at_once(fixed(f64::from(most), 0)),
            words::serving_report_serves(device, &rate, &wait, scenario.model.name(), runtime),
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

/// Names of the curves of speed: of each, of all together, of what is asked for.
pub fn people_lines() -> [&'static str; 3] {
    [words::people_lines_each(), words::people_lines_all_together(), words::people_lines_asked_for()]
}

/// The speeds in words; the loads that are drawn.
pub fn people_summary(drawn: &[Load]) -> String {
    let part = |load: &Load| {
        let (each, all) = (load.each?.mid.get(), load.together?.mid.get());
        Some(words::people_summary_each_together(
            significant(all, 2),
            significant(each, 2),
            people(load.users),
        ))
    };
    let ends: Vec<_> = drawn.first().into_iter().chain(drawn.last()).filter_map(part).collect();
    words::people_summary_text(ends.join(words::people_summary_separator()))
}

/// The waits in words.
pub fn waiting_summary(drawn: &[Load]) -> String {
    let part = |load: &Load| Some(words::waiting_summary_users(people(load.users), duration(load.wait?.mid)));
    let ends: Vec<_> = drawn.first().into_iter().chain(drawn.last()).filter_map(part).collect();
    words::waiting_summary_all(ends.join(words::waiting_summary_separator()))
}

fn people(users: u32) -> String {
    words::people_count(users)
}

fn rate(it: Option<Range<TokensPerSec>>) -> String {
    it.map_or_else(
        || words::serving_rate_not_measured().to_owned(),
        |it| {
            let number = |rate: TokensPerSec| significant(rate.get(), 2);
            words::serving_rate_to(number(it.high), number(it.low), number(it.mid))
        },
    )
}

fn time(it: Option<Range<Secs>>) -> String {
    it.map_or_else(|| words::serving_time_text().to_owned(), |it| duration_range(&it))
}

fn loads(answer: &ServingAnswer) -> Table {
    let row = |load: &Load| {
        let if_fits = |cell: String| if load.fits { cell } else { "–".to_owned() };
        vec![
            fixed(f64::from(load.users), 0),
            if_fits(rate(load.each)),
            if_fits(rate(load.together)),
            if_fits(time(load.wait)),
            bytes(load.cache),
            if load.fits { words::serving_loads_yes() } else { words::serving_loads_no() }.to_owned(),
        ]
    };
    let asked = answer.asked.users;
    let fewer = answer.loads.iter().filter(|load| load.users < asked);
    let loads = fewer.chain([&answer.asked]).chain(answer.loads.iter().filter(|load| load.users > asked));
    let columns = [
        words::serving_loads_people(),
        words::serving_loads_tokens_second_each(),
        words::serving_loads_all_together(),
        words::serving_loads_wait_last(),
        words::serving_loads_cache_all(),
        words::serving_loads_fits(),
    ];
    Table::new(words::serving_loads_by_people_at(), &columns, loads.map(row).collect())
}

fn newcomer(question: &Serving, answer: &ServingAnswer) -> Option<Table> {
    let mixed = answer.mixed?;
    let row = |what: &str, value: String| vec![what.to_owned(), value];
    let rows = vec![
        row(words::serving_newcomer_first_token_newcomer(), time(Some(mixed.first_token))),
        row(words::serving_newcomer_others(), rate(Some(mixed.others))),
        row(words::serving_newcomer_same_before_and(), rate(answer.estimate.speed.map(|it| it.decode))),
    ];
    let others = question.scenario.users.saturating_sub(1);
    let heading = words::serving_newcomer_caption(others);
    Some(Table::new(&heading, &[words::serving_newcomer_what(), words::serving_newcomer_how_much()], rows))
}

fn agent(question: &Serving, answer: &ServingAnswer) -> Table {
    let [kept, lost] = answer.task.map_or([None, None], |it| it.map(Some));
    let cached = words::serving_agent_what_was_read(short(question.cache_hits));
    let rows =
        vec![vec![cached, time(kept)], vec![words::serving_agent_nothing_is_kept().to_owned(), time(lost)]];
    let heading =
        words::serving_agent_text(fixed(f64::from(question.calls), 0), fixed(f64::from(question.growth), 0));
    Table::new(&heading, &[words::serving_agent_prefix_cache(), words::serving_agent_time()], rows)
}

fn notes(answer: &ServingAnswer) -> Vec<String> {
    let mut notes = Vec::new();
    notes.push(
        if answer.mixed.is_some() {
            words::serving_notes_interleaved()
        } else {
            words::serving_notes_not_interleaved()
        }
        .to_owned(),
    );
    notes
}
