//! An answer as words and tables, whatever it answers: what the page shows, and what can be copied from it.

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

/// The answer as Markdown: to be pasted into an issue or a document.
pub fn markdown(report: &Report) -> String {
    let mut text = format!("**{}** {}\n", report.lead, report.rest);
    for table in &report.tables {
        text.extend(["\n### ", &table.heading, "\n\n"]);
        text.push_str(&line(&table.columns));
        text.push_str(&line(&table.columns.iter().map(|_| "---".to_owned()).collect::<Vec<_>>()));
        for row in &table.rows {
            text.push_str(&line(row));
        }
    }
    for note in &report.notes {
        text.extend(["\n- ", note]);
    }
    text
}

fn line(cells: &[String]) -> String {
    let cells: Vec<_> = cells.iter().map(|cell| cell.replace('|', "\\|").replace('\n', " ")).collect();
    format!("| {} |\n", cells.join(" | "))
}

/// The tables as CSV, each with its heading on a line above it where there are several.
pub fn csv(report: &Report) -> String {
    let mut text = String::new();
    for table in &report.tables {
        if report.tables.len() > 1 {
            text.extend([&field(&table.heading), "\r\n"]);
        }
        for row in [&table.columns].into_iter().chain(&table.rows) {
            let fields: Vec<_> = row.iter().map(|cell| field(cell)).collect();
            text.extend([&fields.join(","), "\r\n"]);
        }
    }
    text
}

/// A field of CSV. A program for tables takes what begins with `=`, `+`, `-` or `@` for a formula: not what was pasted.
fn field(cell: &str) -> String {
    let cell =
        if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        let rows =
            vec![vec!["a|b".to_owned(), "1,5".to_owned()], vec!["=1+1".to_owned(), "say \"x\"".to_owned()]];
        let table = Table::new("Sizes", &["name", "size"], rows);
        Report {
            lead: "Yes.".to_owned(),
            rest: "It fits.".to_owned(),
            tables: vec![table],
            ..Report::default()
        }
    }

    #[test]
    fn markdown_keeps_its_columns() {
        let text = markdown(&report());
        assert!(text.starts_with("**Yes.** It fits.\n"));
        assert!(text.contains("| a\\|b | 1,5 |\n"), "{text}");
    }

    #[test]
    fn csv_is_quoted_and_holds_no_formula() {
        assert_eq!(csv(&report()), "name,size\r\na|b,\"1,5\"\r\n'=1+1,\"say \"\"x\"\"\"\r\n");
    }
}
