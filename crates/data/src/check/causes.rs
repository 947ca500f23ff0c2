//! Rules of `data/causes.toml`.

use crate::schema::Causes;

/// What is wrong with it.
pub fn problems(causes: &Causes) -> Vec<String> {
    let mut problems = Vec::new();
    let mut complain = |what: String| problems.push(format!("causes.toml: {what}"));
    for (at, cause) in causes.cause.iter().enumerate() {
        if causes.cause.iter().take(at).any(|other| other.id == cause.id) {
            complain(format!("{} is there twice", cause.id));
        }
        if !cause.source.starts_with("https://") {
            complain(format!("{}: source: `{}` is no address", cause.id, cause.source));
        }
        if !causes.sign.iter().any(|sign| sign.cause == cause.id) {
            complain(format!("{} has no sign", cause.id));
        }
    }
    for sign in &causes.sign {
        if !causes.cause.iter().any(|cause| cause.id == sign.cause) {
            complain(format!("a sign of {}, which is no cause", sign.cause));
        }
        if !(1..=10).contains(&sign.weight) {
            complain(format!("a sign of {}: weight: {} is not from 1 to 10", sign.cause, sign.weight));
        }
        if sign.when.is_empty() && sign.says.is_empty() && sign.said.is_empty() {
            complain(format!("a sign of {} holds always", sign.cause));
        }
        for condition in &sign.when {
            let words: Vec<&str> = condition.split(' ').collect();
            let is_one = match words.as_slice() {
                ["no", _] => true,
                [_, op, _] => matches!(*op, "<" | "<=" | "=" | ">=" | ">"),
                _ => false,
            };
            if !is_one {
                complain(format!("a sign of {}: when: `{condition}` is no condition", sign.cause));
            }
        }
        for phrase in sign.says.iter().chain(&sign.said).filter(|it| !is_lower(it)) {
            complain(format!("a sign of {}: `{phrase}` is not in lower case", sign.cause));
        }
    }
    for fact in &causes.fact {
        for phrase in fact.said.iter().chain(&fact.unless).filter(|it| !is_lower(it)) {
            complain(format!("fact {}: `{phrase}` is not in lower case", fact.fact));
        }
    }
    problems
}

fn is_lower(phrase: &str) -> bool {
    phrase == phrase.to_lowercase()
}
