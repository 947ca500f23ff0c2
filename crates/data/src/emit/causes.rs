//! Causes and their signs, for `crates/check`.

use crate::schema::Causes;
use std::fmt::Write;

/// The Rust file. Writing to a string does not fail.
pub fn file(causes: &Causes) -> String {
    let mut out = String::from(
        "//! Written from `data/causes.toml` by `cargo xtask generate`; edits here are lost.\n\n\
         #![cfg_attr(rustfmt, rustfmt_skip)]\n\n\
         use super::{Cause, Class, SaidFact, Sign, Words};\n\n",
    );
    let _ = write!(
        out,
        "/// A speed counts as slower or faster from this factor beyond the range.\npub const SLACK: f64 = {:?};\n\n\
         /// The same on its lower end where a part is in system RAM that was not named.\n\
         pub const UNSAID_RAM: f64 = {:?};\n\
         /// The same for the speed of reading a prompt.\n\
         pub const READING: f64 = {:?};\n\n",
        causes.slack, causes.unsaid_ram, causes.reading
    );
    out += "/// What was said, as numbers.\npub static SAID_FACTS: &[SaidFact] = &[\n";
    for it in &causes.fact {
        let _ = writeln!(
            out,
            "    SaidFact {{ fact: {:?}, value: {:?}, said: &{:?}, unless: &{:?} }},",
            it.fact, it.value, it.said, it.unless
        );
    }
    out += "];\n\n/// Causes.\npub static CAUSES: &[Cause] = &[\n";
    for it in &causes.cause {
        let _ = writeln!(out, "    Cause {{ id: {:?}, source: {:?} }},", it.id, it.source);
    }
    out += "];\n\n/// What they are in words.\npub static WORDS: &[Words] = &[\n";
    for it in &causes.cause {
        let _ = writeln!(out, "    Words {{ words: {:?}, check: {:?} }},", it.words, it.check);
    }
    out += "];\n\n/// Signs of them.\npub static SIGNS: &[Sign] = &[\n";
    for it in &causes.sign {
        let class = it.class.map_or("None".to_owned(), |class| format!("Some(Class::{class:?})"));
        let _ = writeln!(
            out,
            "    Sign {{ cause: {:?}, class: {class}, weight: {}, when: &{:?}, says: &{:?}, said: &{:?} }},\n",
            it.cause, it.weight, it.when, it.says, it.said
        );
    }
    out += "];\n";
    out
}
