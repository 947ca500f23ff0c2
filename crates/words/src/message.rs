//! A message as it was read.

use std::collections::{BTreeMap, BTreeSet};

/// One message of one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Folder of the language.
    pub language: &'static str,
    /// Name of the file, without its ending.
    pub topic: String,
    /// `runs-heading`.
    pub id: String,
    /// Place in the file, from 0.
    pub index: usize,
    /// Lines above it, for translators and for the documentation of its function.
    pub comment: Vec<String>,
    /// What it says, references filled in.
    pub pattern: Pattern,
}

/// Parts one after the other.
pub type Pattern = Vec<Part>;

/// A part of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Said as it is.
    Text(String),
    /// An argument; its place among the arguments in alphabetical order.
    Argument(String, usize),
    /// The first variant whose key the argument is; the last has no key and takes all others.
    Select(String, usize, Vec<Variant>),
}

/// What a message says for a value of an argument.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// The value; none for any other.
    pub key: Option<String>,
    /// The key is a number or a plural category, of which every language has its own.
    pub counts: bool,
    /// What is said.
    pub pattern: Pattern,
}

/// What kind of function a message becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// The same words always.
    Fixed,
    /// Words for each value of its only argument.
    Choice,
    /// Words with arguments between them.
    Filled,
}

impl Message {
    /// `web/text/en/runs.ftl: runs-heading`, for complaints.
    pub fn place(&self) -> String {
        format!("web/text/{}/{}.ftl: {}", self.language, self.topic, self.id)
    }

    /// Names of its arguments, in the order in which its function takes them: that of the alphabet, so that rewording a
    /// sentence cannot swap them.
    pub fn arguments(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        arguments_in(&self.pattern, &mut found);
        found
    }

    /// See [`Shape`].
    pub fn shape(&self) -> Shape {
        let is_fixed = |pattern: &Pattern| pattern.iter().all(|part| matches!(part, Part::Text(_)));
        match self.pattern.as_slice() {
            _ if is_fixed(&self.pattern) => Shape::Fixed,
            [Part::Select(.., variants)] if variants.iter().all(|it| is_fixed(&it.pattern)) => Shape::Choice,
            _ => Shape::Filled,
        }
    }

    /// What it says with these arguments, by name. Of numbers it knows no plurals.
    pub fn said(&self, arguments: &[(&str, &str)]) -> String {
        said(&self.pattern, arguments)
    }

    /// Whether the core says the same in English, so that only other languages need the words: a line `in core: …` above it.
    pub fn is_in_core(&self) -> bool {
        self.comment.iter().any(|line| line.starts_with("in core:"))
    }

    /// By argument, the words among which a sentence is chosen; numbers left out.
    pub fn choices(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let mut found = BTreeMap::new();
        choices_in(&self.pattern, &mut found);
        found
    }

    /// Whether a digit is part of the words.
    pub fn has_digit(&self) -> bool {
        has_digit(&self.pattern)
    }
}

fn said(pattern: &Pattern, arguments: &[(&str, &str)]) -> String {
    let of = |name: &str| arguments.iter().find(|(it, _)| *it == name).map_or("", |(_, value)| *value);
    let part = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Argument(name, _) => of(name).to_owned(),
        Part::Select(name, _, variants) => {
            let fits = |it: &&Variant| it.key.as_deref().is_none_or(|key| key == of(name));
            variants.iter().find(fits).map_or_else(String::new, |it| said(&it.pattern, arguments))
        }
    };
    pattern.iter().map(part).collect()
}

/// Gives every argument its place.
pub(crate) fn number_arguments(pattern: &mut Pattern) {
    let mut names = BTreeSet::new();
    arguments_in(pattern, &mut names);
    let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
    number(pattern, &names);
}

fn number(pattern: &mut Pattern, names: &[String]) {
    for part in pattern {
        if let Part::Argument(name, place) | Part::Select(name, place, _) = part {
            *place = names.iter().position(|it| it == name).unwrap_or_default();
        }
        if let Part::Select(.., variants) = part {
            for variant in variants {
                number(&mut variant.pattern, names);
            }
        }
    }
}

fn arguments_in<'a>(pattern: &'a Pattern, found: &mut BTreeSet<&'a str>) {
    for part in pattern {
        match part {
            Part::Text(_) => {}
            Part::Argument(name, _) => {
                found.insert(name);
            }
            Part::Select(name, _, variants) => {
                found.insert(name);
                for variant in variants {
                    arguments_in(&variant.pattern, found);
                }
            }
        }
    }
}

fn choices_in<'a>(pattern: &'a Pattern, found: &mut BTreeMap<&'a str, BTreeSet<&'a str>>) {
    for part in pattern {
        if let Part::Select(name, _, variants) = part {
            for variant in variants {
                if let Some(key) = variant.key.as_deref().filter(|_| !variant.counts) {
                    found.entry(name).or_default().insert(key);
                }
                choices_in(&variant.pattern, found);
            }
        }
    }
}

fn has_digit(pattern: &Pattern) -> bool {
    pattern.iter().any(|part| match part {
        Part::Text(text) => text.contains(|char: char| char.is_ascii_digit()),
        Part::Argument(..) => false,
        Part::Select(.., variants) => variants.iter().any(|it| has_digit(&it.pattern)),
    })
}
