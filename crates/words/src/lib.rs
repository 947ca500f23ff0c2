//! The messages of every language, `web/text/LANGUAGE/TOPIC.ftl`: read, compared with the English ones, compiled to a short
//! form that the browser fills in, and made into Rust functions whose arguments the compiler checks.
//!
//! English is the reference: it says which messages there are, in which files, and with which arguments.
//!
//! ```
//! use rooftop_words::{LANGUAGES, compile, read_topic};
//!
//! let mut problems = Vec::new();
//! let source = "rows = { $count ->\n    [one] A row\n   *[other] { $count } rows\n }\n";
//! let messages = read_topic(&LANGUAGES[0], "tables", source, &mut problems);
//! assert_eq!(problems, Vec::<String>::new());
//! assert_eq!(compile(&messages[0].pattern), "\u{2}a1\u{3}A row\u{4}\u{3}\u{1}a rows\u{4}");
//! ```

mod check;
mod compile;
mod generate;
mod language;
mod message;
mod parse;

pub use check::{check, unused};
pub use compile::{compile, key, words_in};
pub use generate::{functions, write_functions};
pub use language::{LANGUAGES, Language};
pub use message::{Message, Part, Pattern, Shape, Variant};
pub use parse::read_topic;

use std::collections::BTreeMap;
use std::path::Path;

/// All messages of a language, by id.
pub type Messages = BTreeMap<String, Message>;

/// Reads `TEXT/LANGUAGE/*.ftl`. What is wrong is added to `problems`, each naming file and message.
pub fn read(text: &Path, language: &'static Language, problems: &mut Vec<String>) -> Messages {
    let folder = text.join(language.id);
    let mut all = Messages::new();
    let files = match files(&folder) {
        Ok(files) => files,
        Err(error) => {
            problems.push(format!("{}: {error}", folder.display()));
            return all;
        }
    };
    for (topic, source) in files {
        for message in read_topic(language, &topic, &source, problems) {
            if let Some(other) = all.get(&message.id) {
                let place = message.place();
                problems.push(format!("{place}: there is a message of that name in {}.ftl", other.topic));
            } else {
                all.insert(message.id.clone(), message);
            }
        }
    }
    all
}

/// The messages of every language, or all that is wrong with them.
pub fn read_all(text: &Path) -> Result<Vec<(&'static Language, Messages)>, Vec<String>> {
    let mut problems = Vec::new();
    let all: Vec<_> =
        LANGUAGES.iter().map(|language| (language, read(text, language, &mut problems))).collect();
    check(&all, &mut problems);
    if problems.is_empty() { Ok(all) } else { Err(problems) }
}

/// Name and content of the message files in a folder, sorted by name.
fn files(folder: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let topic = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            files.push((topic, std::fs::read_to_string(&path)?));
        }
    }
    files.sort();
    Ok(files)
}
