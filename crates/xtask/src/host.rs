//! Programs of this repository that the build runs: each is compiled when it is first needed, and none before.

use crate::process;
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// A program, by its package, its name and the features it is built with.
pub struct Program {
    package: &'static str,
    name: &'static str,
    features: &'static str,
    compiled: Mutex<bool>,
}

/// Binds wasm to JavaScript.
pub static BIND: Program = Program::new("rooftop-bind", "rooftop-bind", "");
/// Draws the pictures beside links.
pub static PREVIEW: Program = Program::new("rooftop-preview", "rooftop-preview", "");
/// Writes the pages of a language.
pub static PRERENDER: Program = Program::new("rooftop-web", "prerender", "prerender");
/// Minifies the stylesheet, compresses.
pub static PRESS: Program = Program::new("rooftop-press", "rooftop-press", "");

impl Program {
    /// What cargo calls it.
    pub const fn new(package: &'static str, name: &'static str, features: &'static str) -> Self {
        Self { package, name, features, compiled: Mutex::new(false) }
    }

    /// Compiles it, once a run. Quiet unless it fails: something else is compiled at the same time.
    pub fn compile(&self) -> Result<()> {
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        if !*compiled {
            let mut cargo = process::cargo();
            cargo.args(["build", "--package", self.package, "--bin", self.name, "--locked", "--quiet"]);
            cargo.args(["--features", self.features]);
            process::output(&mut cargo).with_context(|| format!("{} does not compile", self.package))?;
            // Cargo has one place for a name; with other features it puts another program there.
            let built = format!("debug/{}{}", self.name, std::env::consts::EXE_SUFFIX);
            let own = self.file()?;
            std::fs::create_dir_all(own.parent().unwrap_or(&own))?;
            std::fs::copy(process::target_dir().join(&built), own)
                .with_context(|| format!("cannot copy {built}"))?;
            *compiled = true;
        }
        Ok(())
    }

    /// Ready to run, in the root of the repository.
    pub fn command(&self) -> Result<Command> {
        self.compile()?;
        Ok(process::command(self.file()?))
    }

    fn file(&self) -> Result<PathBuf> {
        let features = self.features.replace(',', "-");
        let name = format!("{}-{features}{}", self.name, std::env::consts::EXE_SUFFIX);
        Ok(process::work_dir()?.join("programs").join(name))
    }
}
