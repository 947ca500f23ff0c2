//! Programs of this repository that the build runs: each is compiled when it is first needed, and none before.

use crate::process;
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// A program of the workspace, by its name.
pub struct Program(&'static str);

/// Binds wasm to JavaScript.
pub static BIND: Program = Program("rooftop-bind");
/// Draws the pictures beside links.
pub static PREVIEW: Program = Program("rooftop-preview");
/// Writes the pages of a language.
pub static PRERENDER: Program = Program("prerender");

/// Those that this run has compiled.
static COMPILED: Mutex<Vec<&str>> = Mutex::new(Vec::new());

/// Compiles programs, once a run, with the features that the tests of the workspace have: by `--package` each would have its
/// own, and most of what they depend on would be compiled once more for each. Quiet unless it fails: something else is
/// compiled at the same time.
pub fn compile(programs: &[&Program]) -> Result<()> {
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let new: Vec<&str> = programs.iter().map(|it| it.0).filter(|name| !compiled.contains(name)).collect();
    if new.is_empty() {
        return Ok(());
    }
    let mut cargo = process::cargo();
    cargo.args(["build", "--locked", "--quiet", "--features", "rooftop-web/prerender"]);
    cargo.args(new.iter().flat_map(|name| ["--bin", name]));
    process::output(&mut cargo).with_context(|| format!("{} do not compile", new.join(", ")))?;
    compiled.extend(new);
    Ok(())
}

impl Program {
    /// Ready to run, in the root of the repository.
    pub fn command(&self) -> Result<Command> {
        compile(&[self])?;
        Ok(process::command(self.file()))
    }

    fn file(&self) -> PathBuf {
        let name = format!("debug/{}{}", self.0, std::env::consts::EXE_SUFFIX);
        process::target_dir().join(name)
    }
}
