//! The case files.

use rooftop_tests::articles::{self, Verdict};
use rooftop_tests::files::{self, Filed};
use rooftop_tests::memory;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Fails with everything that is wrong in a folder of cases. A known failure must fail.
fn check<T: DeserializeOwned>(
    folder: &str,
    problems: fn(&T) -> Vec<String>,
    known: fn(&T) -> Option<&str>,
) -> Vec<Filed<T>> {
    let cases = files::read::<T>(folder).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    assert!(!cases.is_empty(), "no cases in {folder}");
    let mut messages = Vec::new();
    for Filed { file, case } in &cases {
        let found = problems(case);
        match known(case) {
            None => messages.extend(found.iter().map(|problem| format!("{file}: {problem}"))),
            Some(reason) if found.is_empty() => {
                messages.push(format!("{file}: known_failure: passes now, remove it ({reason})"));
            }
            Some(_) => {}
        }
    }
    assert!(messages.is_empty(), "\n{}\n", messages.join("\n"));
    cases
}

#[test]
fn the_articles_numbers_come_out_as_their_cases_say() {
    let cases =
        check::<articles::Case>("articles", articles::Case::problems, |case| case.known_failure.as_deref());
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
fn caches_are_as_large_as_the_allocator_said() {
    check::<memory::Case>("memory", memory::Case::problems, |case| case.known_failure.as_deref());
}
