//! Programs and their flags, for `crates/command`.

use crate::schema::Flags;
use std::fmt::Write;

/// The Rust file. Writing to a string does not fail.
pub fn file(flags: &Flags) -> String {
    let mut out = String::from(
        "//! Written from `data/flags.toml` by `cargo xtask generate`; edits here are lost.\n\n\
         #![cfg_attr(rustfmt, rustfmt_skip)]\n\n\
         use super::{Flag, Place, Program, Published};\n\n\
         /// Programs.\npub static PROGRAMS: &[Program] = &[\n",
    );
    for it in &flags.program {
        let _ = writeln!(
            out,
            "    Program {{ id: {:?}, runtime: {:?}, command: &{:?}, also: &{:?} }},",
            it.id, it.runtime, it.command, it.also
        );
    }
    out += "];\n\n/// Their flags.\npub static FLAGS: &[Flag] = &[\n";
    for it in &flags.flag {
        let _ = writeln!(
            out,
            "    Flag {{ program: {:?}, names: &{:?}, field: {:?}, place: Place::{:?}, meaning: {:?}, since: {:?}, left_out: {:?}, source: {:?} }},",
            it.program, it.names, it.field, it.place, it.meaning, it.since, it.left_out, it.source
        );
    }
    out += "];\n\n/// Formats in which models are published.\npub static PUBLISHED: &[Published] = &[\n";
    for it in &flags.published {
        let _ = writeln!(
            out,
            "    Published {{ quantization: {:?}, models: &{:?} }},",
            it.quantization, it.models
        );
    }
    out += "];\n";
    out
}
