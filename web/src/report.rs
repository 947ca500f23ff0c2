//! An answer as words and tables, whatever it answers.

use rooftop_core::explain::Explanation;
use rooftop_core::units::Bytes;

/// The whole answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// Its first words.
    pub lead: String,
    /// The rest of the sentence.
    pub rest: String,
    /// The numbers.
    pub tables: Vec<Table>,
    /// Where the question can be asked on: name and address below the root of the site.
    pub links: Vec<(&'static str, String)>,
    /// What to know before relying on it.
    pub notes: Vec<String>,
    /// Every step.
    pub explanation: Option<Explanation>,
}

/// Parts of memory to scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Class of the drawing, name, size.
    pub parts: Vec<(&'static str, String, Bytes)>,
    /// What may be used.
    pub budget: Bytes,
    /// What is there.
    pub installed: Bytes,
}

/// A table whose first column names the row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Its heading.
    pub heading: String,
    /// Heads of the columns.
    pub columns: Vec<String>,
    /// Cells, row by row.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// A table of words.
    pub fn new(heading: &str, columns: &[&str], rows: Vec<Vec<String>>) -> Self {
        let columns = columns.iter().map(|column| (*column).to_owned()).collect();
        Self { heading: heading.to_owned(), columns, rows }
    }
}
