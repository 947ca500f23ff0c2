//! What must hold of all messages: the same in every language, each used, no figures among the words.

use crate::compile::topic_number;
use crate::message::{Message, Shape};
use crate::{Language, Messages};
use std::collections::BTreeMap;
use std::path::Path;

/// Begins the line of a comment that says why a number among the words is no figure of `data/`.
const NUMBER: &str = "number:";
/// Words that Rust keeps for itself.
const KEYWORDS: [&str; 14] = [
    "as", "break", "const", "continue", "else", "for", "if", "in", "loop", "match", "move", "type", "use",
    "where",
];

/// Compares every language with the first; what is wrong is added to `problems`.
pub fn check(all: &[(&'static Language, Messages)], problems: &mut Vec<String>) {
    let Some(((_, english), others)) = all.split_first() else { return };
    let mut topics: BTreeMap<usize, &str> = BTreeMap::new();
    for message in english.values() {
        let place = message.place();
        let topic = topics.entry(topic_number(&message.topic)).or_insert(&message.topic);
        if *topic != message.topic {
            problems
                .push(format!("{place}: {}.ftl and {topic}.ftl get the same key: rename one", message.topic));
        }
        if KEYWORDS.contains(&message.id.as_str()) {
            problems.push(format!("{place}: Rust keeps this word for itself: rename the message"));
        }
        if message.comment.is_empty() {
            problems.push(format!("{place} has no comment: say in a line what it is or where it is shown"));
        }
        if message.arguments().len() > 26 || message.index >= 4096 {
            problems.push(format!("{place}: too many arguments, or messages in this file"));
        }
    }
    for (_, messages) in all {
        for message in messages.values().filter(|it| it.has_digit()) {
            let explained = english.get(&message.id).is_some_and(is_explained);
            if !explained {
                problems.push(format!(
                    "{} has a digit among its words: pass the figure as an argument, or say in the English file \
                     `# {NUMBER} why it is no figure`",
                    message.place()
                ));
            }
        }
    }
    for (language, messages) in others {
        for message in english.values() {
            let file = format!("web/text/{}/{}.ftl", language.id, message.topic);
            match messages.get(&message.id) {
                None => problems.push(format!("{file}: {} is missing", message.id)),
                Some(translation) => compare(message, translation, problems),
            }
        }
        for message in messages.values().filter(|it| !english.contains_key(&it.id)) {
            problems.push(format!("{} is in no English file", message.place()));
        }
    }
}

fn is_explained(message: &Message) -> bool {
    message.comment.iter().any(|line| line.strip_prefix(NUMBER).is_some_and(|why| !why.trim().is_empty()))
}

fn compare(english: &Message, translation: &Message, problems: &mut Vec<String>) {
    let place = translation.place();
    if translation.topic != english.topic {
        problems.push(format!("{place} is in {}.ftl in English", english.topic));
    }
    let (expected, given) = (english.arguments(), translation.arguments());
    problems.extend(expected.difference(&given).map(|name| {
        format!("{place} lacks ${name}; where the language makes no difference: {{ ${name} -> *[other] … }}")
    }));
    problems.extend(
        given
            .difference(&expected)
            .map(|name| format!("{place} has ${name}, which the English message has not")),
    );
    let choice = |shape| shape == Shape::Choice;
    if choice(english.shape()) != choice(translation.shape()) {
        problems.push(format!(
            "{place} must be one choice and nothing around it, or not, as the English message is"
        ));
    }
    let (expected, given) = (english.choices(), translation.choices());
    for (name, keys) in &given {
        let of_english = expected.get(name).cloned().unwrap_or_default();
        for key in keys.symmetric_difference(&of_english) {
            let which = if keys.contains(key) { "has" } else { "lacks" };
            problems
                .push(format!("{place} {which} the variant [{key}] of ${name}, unlike the English message"));
        }
    }
    // A choice among words left out altogether says that they make no difference, but not where the choice is all.
    if english.shape() == Shape::Choice && given.len() < expected.len() {
        problems.push(format!("{place} chooses nothing, unlike the English message"));
    }
}

/// Messages whose function is named nowhere below `sources` but in what was generated.
pub fn unused(english: &Messages, sources: &Path) -> std::io::Result<Vec<String>> {
    let mut code = String::new();
    collect(sources, &mut code)?;
    let is_word = |char: char| char.is_alphanumeric() || char == '_';
    let named: std::collections::HashSet<&str> = code.split(|char| !is_word(char)).collect();
    let is_named = |it: &Message| {
        named.contains(crate::generate::name(it).as_str()) || code.contains(&format!("\"{}\"", it.id))
    };
    let missing = english.values().filter(|it| !is_named(it));
    Ok(missing.map(|it| format!("{} is used nowhere", it.place())).collect())
}

fn collect(folder: &Path, code: &mut String) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("text/words") {
            collect(&path, code)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("text/words.rs") {
            code.push_str(&std::fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::{LANGUAGES, Messages, read_topic};

    /// What is said of a translation of `english`.
    fn problems(english: &str, translation: &str) -> Vec<String> {
        let mut problems = Vec::new();
        let all = [(&LANGUAGES[0], english), (&LANGUAGES[1], translation)].map(|(language, source)| {
            let messages = read_topic(language, "topic", source, &mut problems);
            (language, messages.into_iter().map(|it| (it.id.clone(), it)).collect::<Messages>())
        });
        check(&all, &mut problems);
        problems
    }

    #[test]
    fn a_faithful_translation_has_no_problems() {
        let english = "# Rows.\nrows = { $count ->\n [one] A row\n *[other] { $count } rows\n }\n";
        assert_eq!(problems(english, "rows = { $count } 行\n"), Vec::<String>::new());
    }

    #[test]
    fn each_fault_names_file_and_message() {
        let english = "# A.\na = { $x }\n";
        for (translation, said) in [
            ("", "web/text/zh/topic.ftl: a is missing"),
            ("a = x\n", "web/text/zh/topic.ftl: a lacks $x"),
            ("a = { $x }{ $y }\n", "web/text/zh/topic.ftl: a has $y"),
            ("a = { $x }\nb = c\n", "web/text/zh/topic.ftl: b is in no English file"),
            ("a = { $x } 7\n", "web/text/zh/topic.ftl: a has a digit"),
            ("a = { $x }\n{\n", "web/text/zh/topic.ftl, line 2"),
            ("a = { c }\n", "web/text/zh/topic.ftl: a refers to c"),
        ] {
            let found = problems(english, translation);
            assert!(found.iter().any(|it| it.starts_with(said)), "{translation:?}: {found:?}");
        }
    }

    #[test]
    fn a_choice_has_the_same_words_in_every_language() {
        let english = "# A.\na = { $x ->\n [b] B\n *[c] C\n }\n";
        let found = problems(english, "a = { $x ->\n [d] D\n *[c] C\n }\n");
        assert!(found.iter().any(|it| it.contains("has the variant [d]")), "{found:?}");
        assert!(found.iter().any(|it| it.contains("lacks the variant [b]")), "{found:?}");
    }
}
