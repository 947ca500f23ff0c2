//! What is best on a machine.

use rooftop_core::Scenario;
use rooftop_core::catalog::{Record, Task};
use rooftop_core::explore::{Aim, Entry, LossClass, Standing, best};
use rooftop_tests::best::Case;
use rooftop_tests::files;

fn cases() -> Vec<files::Filed<Case>> {
    files::read("best").unwrap_or_else(|problems| panic!("{}", problems.join("\n")))
}

/// Every answer of every case, with a name for messages.
fn answers() -> Vec<(String, Vec<Entry>)> {
    let cases = cases();
    let named = |filed: &files::Filed<Case>| -> Vec<(String, Vec<Entry>)> {
        let answers = filed.case.answers().unwrap();
        answers.into_iter().map(|(task, entries)| (format!("{}, {task}", filed.file), entries)).collect()
    };
    cases.iter().flat_map(named).collect()
}

fn top(entries: &[Entry]) -> impl Iterator<Item = &Entry> {
    entries.iter().filter(|entry| entry.standing == Standing::Top)
}

#[test]
fn what_was_reviewed_is_at_the_top() {
    let cases = cases();
    assert!(cases.len() >= 12);
    let problems: Vec<String> = cases
        .iter()
        .flat_map(|filed| {
            filed.case.problems().into_iter().map(|problem| format!("{}: {problem}", filed.file))
        })
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn nothing_at_the_top_is_in_a_file_that_loses_much() {
    for (name, entries) in answers() {
        assert!(top(&entries).count() > 0, "{name}");
        for entry in top(&entries) {
            assert!(entry.class() < LossClass::Large, "{name}: {}", entry.model().id);
            assert!(entry.run.scenario.quantization.nominal_bits() >= 2.0, "{name}: {}", entry.model().id);
        }
        // Whoever wants no noticeable loss is answered too, where anything of that sort runs.
        let fresh = |entry: &&Entry| entry.class() < LossClass::Noticeable && entry.group > 0;
        assert!(entries.iter().all(|it| !fresh(&it)) || top(&entries).any(|it| fresh(&it)), "{name}");
    }
}

#[test]
fn a_file_with_experts_in_ram_is_preferred_to_one_that_loses_noticeably() {
    let about = Scenario::read_query("device=rtx-4060-ti-16").scenario;
    let aim = Aim::new(about, Task::find("coding").unwrap());
    let entry = best(&aim).into_iter().find(|it| it.model().id == "qwen3.6-35b-a3b").unwrap();
    assert!(entry.class() < LossClass::Noticeable);
    assert!(entry.run.estimate.placement.is_split());
    let speed = entry.run.estimate.speed.unwrap();
    assert!(speed.decode.low.get() >= f64::from(aim.least_speed), "its whole range is fast enough");
}

#[test]
fn old_models_do_not_lead() {
    for (name, entries) in answers() {
        for entry in top(&entries) {
            let released = entry.model().details().released;
            assert!(released >= "2025-02", "{name}: {} of {released}", entry.model().id);
        }
    }
}

#[test]
fn a_model_without_a_score_has_no_place() {
    for (name, entries) in answers() {
        for entry in &entries {
            assert_eq!(
                entry.group > 0,
                entry.score.is_some() && entry.standing < Standing::Unmeasured,
                "{name}"
            );
        }
        assert!(entries.is_sorted_by_key(|entry| entry.standing), "{name}");
    }
}

#[test]
fn no_model_that_scores_lower_and_is_slower_is_ahead_in_its_test() {
    for (name, entries) in answers() {
        let ranked: Vec<&Entry> = entries.iter().filter(|entry| entry.group > 0).collect();
        for (at, entry) in ranked.iter().enumerate() {
            for next in &ranked[at + 1..] {
                let [a, b] = [entry, next].map(|it| it.score.unwrap());
                if a.index() == b.index() && next.group < entry.group {
                    // Only the second half of the answer: what loses little, beside what loses noticeably.
                    assert_eq!(next.standing, Standing::Below, "{name}: {}", next.model().id());
                }
            }
        }
    }
}
