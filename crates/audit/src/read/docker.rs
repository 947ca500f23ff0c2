//! The packages that the commands of a `Dockerfile` install.

use super::requirements::is_address;
use super::{Elsewhere, Read, joined};

pub(super) fn read(text: &str) -> Read {
    let mut read = Read::default();
    for (number, line) in joined(text) {
        for command in line.split("&&").flat_map(|part| part.split(['|', ';'].as_slice())) {
            let before = read.size();
            read.command(&words(command), number);
            // A command in quotes or brackets, or made of variables.
            if read.size() == before && installs(command) {
                read.take(None, number, command);
            }
        }
    }
    read
}

/// Programs that install Python packages, by the last part of their path.
fn tool(word: &str) -> Option<&str> {
    let name = word.rsplit('/').next().unwrap_or(word);
    let is_tool =
        matches!(name, "uv" | "conda" | "mamba" | "micromamba" | "poetry" | "pdm" | "pip-sync" | "pipenv");
    (is_tool || name.starts_with("pip")).then_some(name)
}

/// Whether a command names such a program and then an installation.
pub(super) fn installs(command: &str) -> bool {
    let words: Vec<&str> =
        command.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '.' | '/')).collect();
    let at = |found: fn(&str) -> bool| words.iter().position(|word| found(word));
    let of_system = at(|word| matches!(word, "apt-get" | "apt" | "apk" | "yum" | "dnf"));
    match (at(|word| tool(word).is_some()), at(is_verb)) {
        (Some(tool), Some(verb)) => tool < verb && of_system.is_none(),
        _ => false,
    }
}

fn is_verb(word: &str) -> bool {
    matches!(word, "install" | "add" | "sync" | "create" | "update")
}

impl Read {
    fn command(&mut self, words: &[String], number: usize) {
        let verb = |word: &String| is_verb(word);
        let Some((at, tool)) = words.iter().enumerate().find_map(|(at, word)| Some((at, tool(word)?))) else {
            return;
        };
        let before = words.get(..at).unwrap_or_default();
        if before.iter().any(verb) {
            return;
        }
        let after = words.get(at + 1..).unwrap_or_default();
        let of_conda = matches!(tool, "conda" | "mamba" | "micromamba");
        let Some(verb_at) = after.iter().position(verb) else {
            if tool == "pip-sync" {
                self.words(after, false, true, number);
            }
            return;
        };
        let (verb, rest) =
            (after.get(verb_at).map_or("", String::as_str), after.get(verb_at + 1..).unwrap_or_default());
        let of_pip = after.iter().take(verb_at).any(|word| word == "pip");
        match (tool, verb) {
            ("uv", "sync") if !of_pip => self.elsewhere(Elsewhere::File, "uv.lock", number),
            ("poetry" | "pdm", "install" | "sync") => {
                self.elsewhere(Elsewhere::File, "pyproject.toml", number);
            }
            ("pipenv", "install" | "sync") if rest.iter().all(|word| word.starts_with('-')) => {
                self.elsewhere(Elsewhere::File, "Pipfile", number);
            }
            (_, "sync") => self.words(rest, false, true, number),
            (_, "install" | "add") => self.words(rest, of_conda, false, number),
            _ if of_conda => self.words(rest, true, false, number),
            _ => {}
        }
    }

    /// What follows the verb; `of_files`: every word is a file that lists packages.
    fn words(&mut self, words: &[String], of_conda: bool, of_files: bool, number: usize) {
        let mut rest = words.iter();
        while let Some(word) = rest.next() {
            if let Some(option) = word.strip_prefix('-') {
                let (name, inside) =
                    option.split_once('=').map_or((option, None), |(name, it)| (name, Some(it)));
                let value = match inside {
                    None if takes_value(name) => rest.next().map(String::as_str),
                    _ => inside,
                };
                match (name, value) {
                    ("r" | "-requirement" | "-requirements", Some(file)) => {
                        self.elsewhere(Elsewhere::File, file, number);
                    }
                    ("f" | "-file", Some(file)) if of_conda => self.elsewhere(Elsewhere::File, file, number),
                    ("c" | "-constraint", Some(file)) if !of_conda => {
                        self.elsewhere(Elsewhere::Constraints, file, number);
                    }
                    ("e" | "-editable", Some(place)) => self.address(place, number),
                    (_, None) if !name.starts_with('-') && name.len() > 1 => self.attached(word, number),
                    _ => {}
                }
            } else if word.contains('$') {
                self.take(None, number, word);
            } else if of_files {
                self.elsewhere(Elsewhere::File, word, number);
            } else if is_address(word) {
                self.address(word, number);
            } else if of_conda {
                self.take_item(word, number);
            } else {
                self.requirement_or_address(word, number);
            }
        }
    }

    /// `-rbase.txt`; other letters in a row are flags.
    fn attached(&mut self, word: &str, number: usize) {
        if word.starts_with("-r") || word.starts_with("-c") || word.starts_with("-e") {
            self.option(word, number);
        }
    }
}

fn takes_value(option: &str) -> bool {
    const WITH_VALUE: [&str; 40] = [
        "C",
        "c",
        "e",
        "f",
        "i",
        "n",
        "p",
        "r",
        "t",
        "-abi",
        "-cache-dir",
        "-channel",
        "-config-settings",
        "-constraint",
        "-editable",
        "-extra",
        "-extra-index-url",
        "-file",
        "-find-links",
        "-group",
        "-implementation",
        "-index",
        "-index-strategy",
        "-index-url",
        "-name",
        "-no-binary",
        "-only-binary",
        "-platform",
        "-prefix",
        "-progress-bar",
        "-python",
        "-python-version",
        "-requirement",
        "-requirements",
        "-retries",
        "-root",
        "-src",
        "-target",
        "-timeout",
        "-trusted-host",
    ];
    WITH_VALUE.contains(&option)
}

/// Words of a command; what is in quotes is one.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quote = None;
    for c in command.chars() {
        if quote.is_some_and(|end| c == end) {
            quote = None;
        } else if quote.is_none() && matches!(c, '"' | '\'') {
            quote = Some(c);
        } else if quote.is_some() || !c.is_whitespace() {
            word.push(c);
        } else if !word.is_empty() {
            words.push(core::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}
