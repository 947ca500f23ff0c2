//! Questions that are forms on the page, as flags: a flag for each field, so that a question reads the same in both.

use crate::BadQuestion;
use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};
use rooftop_core::form::Question;
use rooftop_core::write_text;
use std::marker::PhantomData;

/// What the fields mean, by key; a test compares them with the questions.
const MEANINGS: [(&str, &str); 12] = [
    (
        "machines",
        "Ids of machines with commas between them, each with its memory behind a point where it is not the largest; 2x-rtx-3090 for two cards",
    ),
    ("models", "Ids of models with commas between them"),
    ("model", "The model, as in data/models"),
    ("quant", "The format of the weights, such as q4-k-m"),
    ("context", "Context kept for each user: 8192 or 8K"),
    ("users", "Users served at once"),
    ("speed", "Least tokens per second for each user"),
    ("budget", "The most it may cost, US dollars"),
    ("computer", "owned where there is a computer for cards already"),
    ("task", "What it is for, in place of a model"),
    ("level", "How good it has to be at that"),
    ("gpus", "Cards in each machine"),
];

/// The flags that were given.
#[derive(Debug)]
pub struct Form<Q> {
    query: String,
    question: PhantomData<Q>,
}

impl<Q: Question> Form<Q> {
    /// The question they ask.
    pub fn question(&self) -> Result<Q, BadQuestion> {
        let (question, problems) = Q::read_query(&self.query);
        if problems.is_empty() {
            return Ok(question);
        }
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        Err(BadQuestion(problems.join("\n")))
    }
}

fn keys<Q: Question>() -> Vec<&'static str> {
    Q::default().fields().into_iter().map(|field| field.id).collect()
}

impl<Q: Question> Args for Form<Q> {
    fn augment_args(command: Command) -> Command {
        let meaning = |key| MEANINGS.iter().find(|(id, _)| *id == key).map_or("", |(_, meaning)| *meaning);
        let flag = |key: &'static str| {
            Arg::new(key).long(key).value_name("VALUE").help(meaning(key)).allow_negative_numbers(true)
        };
        command
            .next_help_heading("Question")
            .args(keys::<Q>().into_iter().map(flag))
            .next_help_heading(None::<&str>)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<Q: Question> FromArgMatches for Form<Q> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = |key: &str| Some(write_text(key, matches.get_one::<String>(key)?));
        let fields: Vec<String> = keys::<Q>().into_iter().filter_map(given).collect();
        Ok(Self { query: fields.join("&"), question: PhantomData })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rooftop_core::explore::{Comparison, Need};

    #[test]
    fn every_field_has_a_meaning() {
        for key in keys::<Comparison>().into_iter().chain(keys::<Need>()) {
            assert!(MEANINGS.iter().any(|(id, _)| *id == key), "{key}");
        }
    }
}
