//! The case files.

use rooftop_claims::{self as claims, Overview, Verdict};
use rooftop_tests::audit;
use rooftop_tests::check as outputs;
use rooftop_tests::cost;
use rooftop_tests::energy;
use rooftop_tests::files::{self, Case, Expectation, Filed};
use rooftop_tests::memory;
use rooftop_tests::public;
use rooftop_tests::serving;
use rooftop_tests::studio;
use rooftop_tests::tuning;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// Fails with everything that is wrong in a folder of cases. A known failure must fail.
fn check<T: DeserializeOwned>(
    folder: &str,
    problems: fn(&T) -> Vec<String>,
    known: fn(&T) -> Option<&str>,
) -> Vec<Filed<T>> {
    let cases = files::read::<T>(folder).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    assert!(!cases.is_empty(), "no cases in {folder}");
    let verdict = |filed: &Filed<T>| files::verdict(&filed.file, &problems(&filed.case), known(&filed.case));
    let messages: Vec<String> = cases.iter().flat_map(verdict).collect();
    assert!(messages.is_empty(), "\n{}\n", messages.join("\n"));
    cases
}

/// The same for cases with the usual head.
fn check_all<E: Expectation>(folder: &str) {
    check::<Case<E>>(folder, |case| case.expected.problems(), |case| case.known_failure.as_deref());
}

#[test]
fn the_articles_numbers_come_out_as_their_cases_say() {
    let cases =
        check::<claims::Case>("articles", claims::Case::problems, |case| case.known_failure.as_deref());
    let mut ids = BTreeMap::new();
    for Filed { file, case } in &cases {
        let stem = file.rsplit('/').next().unwrap_or_default();
        assert!(
            stem.starts_with(&format!("{}-", case.id)) || stem == format!("{}.toml", case.id),
            "{file}: id: {:?} does not begin the file's name",
            case.id
        );
        assert!(
            case.id.to_uppercase().starts_with(&format!("{:?}", case.article)),
            "{file}: article: not that of the id"
        );
        if let Some(other) = ids.insert(&case.id, file) {
            panic!("{file}: id: {} stands in {other} too", case.id);
        }
    }
    for verdict in [
        Verdict::Holds,
        Verdict::Depends,
        Verdict::Impossible,
        Verdict::Contradicted,
        Verdict::CannotBeChecked,
    ] {
        assert!(cases.iter().any(|filed| filed.case.verdict == verdict), "no case with {verdict:?}");
    }
}

#[test]
fn every_claim_of_both_articles_is_answered() {
    let cases = claims::read(&files::root().join("tests/cases/articles")).expect("the cases");
    let overview: Overview =
        claims::read_file(&files::root().join("tests/cases/articles.toml")).expect("the overview");
    for about in &overview.article {
        let of_it = cases.iter().filter(|case| case.article == about.id);
        let numbers: BTreeSet<usize> = of_it.filter_map(|case| Some(case.number()? as usize)).collect();
        assert_eq!(numbers, (1..=about.claims).collect(), "claims of {:?}", about.id);
    }
    for disagreement in &overview.disagreement {
        for id in &disagreement.claims {
            assert!(cases.iter().any(|case| case.id == *id), "{}: no claim {id}", disagreement.topic);
        }
    }
}

#[test]
fn what_people_asked_in_public_is_answered_as_they_measured_it() {
    check_all::<public::Expected>("public");
}

#[test]
fn what_programs_printed_is_explained_as_it_was_found() {
    check_all::<outputs::Expected>("check");
}

#[test]
fn packages_are_found_where_they_are_known_to_be() {
    check_all::<audit::Expected>("audit");
}

#[test]
fn fine_tuning_takes_what_was_published() {
    check_all::<tuning::Expected>("tuning");
}

#[test]
fn tokens_take_the_energy_that_was_measured() {
    check_all::<energy::Expected>("energy");
}

#[test]
fn people_are_served_as_was_measured() {
    check_all::<serving::Expected>("serving");
}

#[test]
fn calls_cost_what_was_published() {
    check_all::<cost::Expected>("cost");
}

#[test]
fn frames_and_scenes_take_what_was_published() {
    check_all::<studio::Expected>("studio");
}

#[test]
fn caches_are_as_large_as_the_allocator_said() {
    check_all::<memory::Expected>("memory");
}

const CASE: &str = r#"
    id = "a00"
    article = "A"
    quote = "43GB"
    verdict = "holds"
    finding = "It is."
    [[check]]
    scenario = "model=llama-3.3-70b&quant=q4-k-m"
    metric = "weights"
    unit = "GB"
    computed = 42.5
    claimed = [43, 43]
    tolerance = 0.02
    relation = "within"
"#;

#[test]
fn the_harness_names_the_field_that_is_wrong() {
    let problems = |from: &str, to: &str| {
        assert!(CASE.contains(from));
        toml::from_str::<claims::Case>(&CASE.replace(from, to)).expect("well formed").problems()
    };
    assert_eq!(problems("43GB", "43 GB"), [""; 0]);
    for (from, to, start) in [
        ("42.5", "43.5", "check 1, computed: 43.5 is typed, the core says 42.5"),
        ("[43, 43]", "[50, 50]", "check 1, relation: Within is not true"),
        ("\"within\"", "\"needs-more\"", "check 1, relation: NeedsMore is not true"),
        ("\"holds\"", "\"impossible\"", "verdict: Impossible is typed, Holds follows"),
        ("llama-3.3-70b", "llama-3.3-70", "check 1, scenario: model: “llama-3.3-70” is not known"),
        ("\"GB\"", "\"GB/s\"", "check 1, unit: GB or GiB"),
        ("It is.", "", "finding: not a sentence"),
    ] {
        let found = problems(from, to);
        assert!(found.iter().any(|problem| problem.starts_with(start)), "{start}: {found:?}");
    }
    assert!(
        toml::from_str::<claims::Case>(&CASE.replace("metric", "metrik")).is_err(),
        "unknown keys are errors"
    );
}

#[test]
fn a_case_names_its_source_and_no_key_that_nobody_knows() {
    let wrong = |text: &str| toml::from_str::<Case<energy::Expected>>(text).expect_err(text).to_string();
    let good = "query = \"v=1\"\njoules_per_token = 2.0\n";
    assert!(wrong(good).contains("source"));
    assert!(wrong(&format!("source = 3\n{good}")).contains("source: 3 is no text"));
    assert!(wrong(&format!("source = \"a paper\"\njoules = 2.0\n{good}")).contains("joules"));
}

#[test]
fn a_known_failure_must_fail() {
    let failing = ["too low".to_owned()];
    assert_eq!(files::verdict("x.toml", &failing, None), ["x.toml: too low"]);
    assert!(files::verdict("x.toml", &failing, Some("prefill is too simple")).is_empty());
    assert!(files::verdict("x.toml", &[], Some("prefill is too simple"))[0].contains("passes now"));
}
