//! The packages that the commands of a `Dockerfile` install.

use super::requirements::requirement_or_address;
use super::{Read, is_wheel, joined};

/// Whether a line installs Python packages.
pub(super) fn installs(line: &str) -> bool {
    const COMMANDS: [&str; 5] = ["pip install", "pip3 install", "uv add", "conda install", "mamba install"];
    COMMANDS.iter().any(|command| line.contains(command))
}

pub(super) fn read(text: &str) -> Read {
    let mut read = Read::default();
    for (number, line) in joined(text) {
        for command in line.split("&&").flat_map(|part| part.split(['|', ';'].as_slice())) {
            read.command(&words(command), number);
        }
    }
    read
}

impl Read {
    fn command(&mut self, words: &[String], number: usize) {
        let Some(at) = words.iter().position(|word| matches!(word.as_str(), "install" | "add")) else {
            return;
        };
        let tool = at.checked_sub(1).and_then(|before| words.get(before)).map_or("", String::as_str);
        let of_conda = matches!(tool, "conda" | "mamba" | "micromamba");
        if !of_conda && !tool.starts_with("pip") && tool != "uv" {
            return;
        }
        let mut rest = words.iter().skip(at + 1);
        while let Some(word) = rest.next() {
            if let Some(option) = word.strip_prefix('-') {
                let takes_value = !word.contains('=') && takes_value(option);
                let value = if takes_value { rest.next() } else { None };
                if let ("r" | "-requirement", Some(file)) = (option, value) {
                    self.files.push(file.chars().take(80).collect());
                }
            } else if of_conda {
                self.take_item(word, number);
            } else if !is_path(word) {
                self.take(requirement_or_address(word), number, word);
            }
        }
    }
}

fn takes_value(option: &str) -> bool {
    const WITH_VALUE: [&str; 16] = [
        "r",
        "-requirement",
        "c",
        "-constraint",
        "i",
        "-index-url",
        "-extra-index-url",
        "f",
        "-find-links",
        "t",
        "-target",
        "-prefix",
        "-python",
        "-channel",
        "n",
        "-index",
    ];
    WITH_VALUE.contains(&option)
}

/// A folder or a file, as `pip install .` names the project itself.
fn is_path(word: &str) -> bool {
    word.starts_with(['.', '/', '$']) || is_wheel(word)
}

/// Words of a command; what stands in quotes is one.
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
