//! From a file in Fluent's syntax to messages. What the syntax allows beyond text, arguments, choices and references is
//! refused: every part of a message is paid for in the browser.

use crate::language::{CATEGORIES, Language};
use crate::message::{Message, Part, Pattern, Variant, number_arguments};
use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::HashMap;

type Patterns<'a> = HashMap<String, &'a ast::Pattern<&'a str>>;

/// Messages of a file, in their order. What is wrong is added to `problems`.
pub fn read_topic(
    language: &'static Language,
    topic: &str,
    source: &str,
    problems: &mut Vec<String>,
) -> Vec<Message> {
    let file = format!("web/text/{}/{topic}.ftl", language.id);
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, errors)| {
        problems.extend(errors.iter().map(|error| {
            let line = source.get(..error.pos.start).unwrap_or(source).lines().count().max(1);
            format!("{file}, line {line}: {error}")
        }));
        resource
    });
    let mut patterns = Patterns::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(ast::Message { id, value: Some(value), .. }) => {
                patterns.insert(id.name.to_owned(), value);
            }
            Entry::Term(term) => {
                patterns.insert(format!("-{}", term.id.name), &term.value);
            }
            _ => {}
        }
    }
    let mut messages: Vec<Message> = Vec::new();
    for entry in &resource.body {
        let Entry::Message(ast::Message { id, value, attributes, comment }) = entry else { continue };
        let place = format!("{file}: {}", id.name);
        let mut reader = Reader { language, patterns: &patterns, open: Vec::new(), wrong: None };
        let mut pattern = value.as_ref().map(|value| reader.pattern(value)).unwrap_or_default();
        number_arguments(&mut pattern);
        let wrong = match reader.wrong {
            _ if !attributes.is_empty() => Some("has attributes: make each a message".to_owned()),
            _ if value.is_none() => Some("says nothing".to_owned()),
            _ if messages.iter().any(|it| it.id == id.name) => Some("stands here twice".to_owned()),
            wrong => wrong,
        };
        if let Some(wrong) = wrong {
            problems.push(format!("{place} {wrong}"));
            continue;
        }
        let comment = comment.iter().flat_map(|it| &it.content).map(|line| (*line).to_owned()).collect();
        let (topic, index) = (topic.to_owned(), messages.len());
        messages.push(Message {
            language: language.id,
            topic,
            id: id.name.to_owned(),
            index,
            comment,
            pattern,
        });
    }
    messages
}

struct Reader<'a> {
    language: &'static Language,
    patterns: &'a Patterns<'a>,
    /// References being filled in, so that none holds itself.
    open: Vec<String>,
    wrong: Option<String>,
}

impl Reader<'_> {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) -> Pattern {
        let mut parts = Pattern::new();
        for element in &pattern.elements {
            let read = match element {
                PatternElement::TextElement { value } => vec![Part::Text((*value).to_owned())],
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            for part in read {
                match (parts.last_mut(), part) {
                    (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
                    (_, part) => parts.push(part),
                }
            }
        }
        parts
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Pattern {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                vec![Part::Select(id.name.to_owned(), 0, self.variants(variants))]
            }
            Expression::Select { .. } => self.refuse("chooses by something that is no argument"),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Pattern {
        match inline {
            InlineExpression::StringLiteral { value } => {
                vec![Part::Text(unescape_unicode_to_string(value).into_owned())]
            }
            InlineExpression::VariableReference { id } => vec![Part::Argument(id.name.to_owned(), 0)],
            InlineExpression::MessageReference { id, attribute: None } => self.reference(id.name.to_owned()),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.reference(format!("-{}", id.name))
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => self.refuse("uses a part of Fluent that is not supported here: see web/text/README.md"),
        }
    }

    fn reference(&mut self, name: String) -> Pattern {
        let Some(pattern) = self.patterns.get(&name).copied() else {
            return self.refuse(&format!("refers to {name}, which is not in this file"));
        };
        if self.open.contains(&name) || self.open.len() > 8 {
            return self.refuse(&format!("refers to {name}, which refers back"));
        }
        self.open.push(name);
        let parts = self.pattern(pattern);
        self.open.pop();
        parts
    }

    /// A plural category becomes the numbers in it; what is said otherwise comes last.
    fn variants(&mut self, variants: &[ast::Variant<&str>]) -> Vec<Variant> {
        let mut read = Vec::new();
        let mut otherwise = Vec::new();
        for ast::Variant { key, value, default } in variants {
            let pattern = self.pattern(value);
            let variant =
                |key: &str, counts| Variant { key: Some(key.to_owned()), counts, pattern: pattern.clone() };
            match key {
                VariantKey::NumberLiteral { value } => read.push(variant(value, true)),
                VariantKey::Identifier { name } if CATEGORIES.contains(name) => {
                    match self.language.plurals.iter().find(|(category, _)| category == name) {
                        Some((_, numbers)) => read.extend(numbers.iter().map(|it| variant(it, true))),
                        None => {
                            drop(self.refuse(&format!("has the plural {name}, which the language has not")));
                        }
                    }
                }
                VariantKey::Identifier { name } if !default => read.push(variant(name, false)),
                VariantKey::Identifier { .. } => {}
            }
            if *default {
                otherwise.push(Variant { key: None, counts: false, pattern });
            }
        }
        read.append(&mut otherwise);
        read
    }

    fn refuse(&mut self, why: &str) -> Pattern {
        self.wrong.get_or_insert_with(|| why.to_owned());
        Pattern::new()
    }
}
