//! Addresses that people have: each still means what it meant, on every page with a question.

use rooftop_audit::Asked;
use rooftop_core::cost::Cost;
use rooftop_core::custom::Custom;
use rooftop_core::energy::Energy;
use rooftop_core::explore::{Answers, Comparison, Need, Wish};
use rooftop_core::form::Question;
use rooftop_core::media::Studio;
use rooftop_core::serving::Serving;
use rooftop_core::tuning::Tuning;
use rooftop_core::{Problem, ProblemKind, Reading, Scenario};
use rooftop_tests::files::root;
use std::fs;

fn read<Q: Question>(query: &str) -> (String, Vec<Problem>) {
    let (question, problems) = Q::read_query(query);
    (question.to_query(), problems)
}

/// The query that a page makes of one, and what is wrong with it.
fn on(page: &str, query: &str) -> (String, Vec<Problem>) {
    match page {
        "estimator" => {
            let Reading { scenario, problems } = Scenario::read_query(query);
            (scenario.to_query(), problems)
        }
        "needs" => read::<Need>(query),
        "runs" => read::<Wish>(query),
        "compare" => read::<Comparison>(query),
        "advisor" => read::<Answers>(query),
        "custom" => read::<Custom>(query),
        "tuning" => read::<Tuning>(query),
        "serving" => read::<Serving>(query),
        "cost" => read::<Cost>(query),
        "energy" => read::<Energy>(query),
        "studio" => read::<Studio>(query),
        "audit" => read::<Asked>(query),
        _ => panic!("no page {page}"),
    }
}

/// The kind of a problem, without its words.
fn kind(problem: &Problem) -> String {
    let what = match &problem.kind {
        ProblemKind::UnknownId { nearest } => format!("unknown, {nearest}"),
        ProblemKind::NotOffered { .. } => "not offered".to_owned(),
        ProblemKind::NotBetween { min, max } => format!("not from {min} to {max}"),
        ProblemKind::OutOfRange { min, max } => format!("not from {min} to {max}"),
        ProblemKind::FutureVersion { .. } => "later version".to_owned(),
        other => format!("{other:?}"),
    };
    format!("{}: {what}", problem.field)
}

/// Rows of `page, query, query that is written back (without its version), problems`.
#[test]
fn old_addresses_mean_what_they_meant() {
    let rows = fs::read_to_string(root().join("tests/cases/addresses.tsv")).unwrap();
    let mut wrong = Vec::new();
    for row in rows.lines() {
        let [page, query, ..] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let (written, problems) = on(page, query);
        let bare = written.strip_prefix("v=1&").unwrap_or(&written);
        let problems: Vec<String> = problems.iter().map(kind).collect();
        let found = format!("{page}\t{query}\t{bare}\t{}", problems.join("; "));
        let (again, _) = on(page, &written);
        if found != row || again != written {
            wrong.push(format!("{found}\n  was {row}\n  and again {again}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_says_that_an_address_is_of_a_later_version() {
    for page in [
        "estimator",
        "needs",
        "runs",
        "compare",
        "advisor",
        "custom",
        "tuning",
        "serving",
        "cost",
        "energy",
        "studio",
        "audit",
    ] {
        let (_, problems) = on(page, "v=2&device=rtx-4090");
        let later = |problem: &Problem| matches!(problem.kind, ProblemKind::FutureVersion { known: 1 });
        assert!(problems.iter().any(later), "{page}: {problems:?}");
        assert!(!on(page, "v=1&device=rtx-4090").1.iter().any(later), "{page}");
    }
}
