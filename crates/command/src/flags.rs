//! Programs and their flags, from `data/flags.toml`.

mod generated;

pub use generated::{FLAGS, PROGRAMS, PUBLISHED};

use serde::Serialize;

/// A program that runs a model.
#[derive(Debug)]
pub struct Program {
    /// Kebab-case.
    pub id: &'static str,
    /// Id of the runtime whose estimate it is.
    pub runtime: &'static str,
    /// Words that begin the command.
    pub command: &'static [&'static str],
    /// Other programs with the same flags.
    pub also: &'static [&'static str],
}

/// A flag, a variable or a parameter.
#[derive(Debug, PartialEq)]
pub struct Flag {
    /// Id of the program.
    pub program: &'static str,
    /// Long and short; the first is written.
    pub names: &'static [&'static str],
    /// What of the question it says.
    pub field: &'static str,
    /// Where it belongs.
    pub place: Place,
    /// In a sentence.
    pub meaning: &'static str,
    /// Version or month since which it exists, where that is known.
    pub since: Option<&'static str>,
    /// What the program itself takes where it is left out, for requests that share a context.
    pub left_out: Option<&'static str>,
    /// Where that is written.
    pub source: &'static str,
}

/// A format in which makers publish models, where it is neither of 16 bits nor said by the catalogue.
#[derive(Debug)]
pub struct Published {
    /// Id of the format.
    pub quantization: &'static str,
    /// Ids of the models.
    pub models: &'static [&'static str],
}

/// Where a flag belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The command.
    Command,
    /// The environment.
    Environment,
    /// Ollama's Modelfile.
    Modelfile,
}

impl Program {
    /// The program of this id.
    pub fn find(id: &str) -> Option<&'static Self> {
        PROGRAMS.iter().find(|program| program.id == id)
    }

    /// The program for a runtime's estimate.
    pub fn of_runtime(runtime: &str) -> Option<&'static Self> {
        PROGRAMS.iter().find(|program| program.runtime == runtime)
    }

    /// Its flags.
    pub fn flags(&self) -> impl Iterator<Item = &'static Flag> + use<> {
        let id = self.id;
        FLAGS.iter().filter(move |flag| flag.program == id)
    }

    /// Its first flag for a field.
    pub fn flag(&self, field: &str) -> Option<&'static Flag> {
        self.flags().find(|flag| flag.field == field)
    }

    /// Its flag of this name.
    pub fn named(&self, name: &str) -> Option<&'static Flag> {
        self.flags().find(|flag| flag.names.contains(&name))
    }
}
