//! What can be wrong with a field of a question, and the sentence that says it.

use super::Impossible;
use super::form::typed;
use core::fmt::{self, Display};
use serde::Serialize;

/// A field of a query that could not be used.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problem {
    /// Key of the field.
    pub field: &'static str,
    /// The text that was given, shortened to 80 characters.
    pub given: String,
    /// What is wrong with it.
    #[serde(flatten)]
    pub kind: ProblemKind,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "problem")]
pub enum ProblemKind {
    /// No record has this id; this one is nearest and is used instead.
    UnknownId {
        /// Its id.
        nearest: &'static str,
    },
    /// A record was to be named, and nothing was given.
    Empty,
    /// Not one of a short list.
    NotOffered {
        /// The list.
        allowed: Vec<String>,
    },
    /// Not a number in a range.
    NotBetween {
        /// Smallest allowed.
        min: f64,
        /// Largest allowed.
        max: f64,
    },
    /// Not a whole number in a range.
    OutOfRange {
        /// Smallest allowed.
        min: u32,
        /// Largest allowed.
        max: u32,
    },
    /// Longer than any question.
    TooLong {
        /// Bytes that are read.
        most: u32,
    },
    /// Machines or models were described, and there is no room for one more.
    TooMany {
        /// As many are kept.
        most: u32,
    },
    /// More than are taken side by side; they are left out.
    MoreThan {
        /// As many are taken.
        most: u32,
    },
    /// No field has this name; it is left out.
    UnknownField,
    /// The field was given before, which counts.
    Repeated,
    /// Not possible with the rest of the question; it is left out.
    Impossible(Impossible),
    /// Written by a later version of the site.
    FutureVersion {
        /// What this one knows.
        known: u32,
    },
}

impl Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { field, given, kind } = self;
        match kind {
            ProblemKind::UnknownId { nearest } => {
                write!(f, "{field}: “{given}” is not known. The nearest is “{nearest}”.")
            }
            ProblemKind::Empty => {
                write!(f, "{field} is empty. Give a name or an id, or leave the field out.")
            }
            ProblemKind::NotOffered { allowed } => {
                write!(f, "{field}: “{given}” is not available here. Use one of: {}.", allowed.join(", "))
            }
            ProblemKind::NotBetween { min, max } => self.beyond(f, "a number", *min, *max),
            ProblemKind::OutOfRange { min, max } => {
                self.beyond(f, "a whole number", f64::from(*min), f64::from(*max))
            }
            ProblemKind::TooLong { most } => write!(
                f,
                "{field}: “{given}” is longer than the {most} bytes that are read. Shorten it; the usual question is shown."
            ),
            ProblemKind::TooMany { most } => write!(
                f,
                "{field}: “{given}” is one description too many: {most} are kept. Reload the page, or start the program \
                 again."
            ),
            ProblemKind::MoreThan { most } => {
                write!(f, "{field}: “{given}” was left out. At most {most} can be given.")
            }
            ProblemKind::UnknownField => {
                write!(f, "{field}: “{given}” is not a field of this question. It was left out.")
            }
            ProblemKind::Repeated => {
                write!(f, "{field}: “{given}” names a field that was given before. The first counts.")
            }
            ProblemKind::Impossible(why) => write!(f, "{field}: “{given}” is not possible. {why}"),
            ProblemKind::FutureVersion { known } => write!(
                f,
                "{field}: this address was written for version “{given}”, this page knows {known}. Reload to get the \
                 newest page; what could be read is used."
            ),
        }
    }
}

impl Problem {
    fn beyond(&self, f: &mut fmt::Formatter<'_>, what: &str, min: f64, max: f64) -> fmt::Result {
        let Self { field, given, .. } = self;
        write!(f, "{field}: “{given}” cannot be used. Give {what} from {} to {}.", typed(min), typed(max))
    }

    /// What is wrong with what was given for a field.
    pub(crate) fn new(field: &'static str, given: String, kind: ProblemKind) -> Self {
        Self { field, given: shortened(given), kind }
    }
}

/// What a message may quote.
fn shortened(given: String) -> String {
    if given.chars().count() <= 80 { given } else { given.chars().take(79).chain(['…']).collect() }
}
