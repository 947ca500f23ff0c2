//! A table read row by row and written back with predictions.

use anyhow::{Context, Result, bail};
use csv::{ReaderBuilder, StringRecord, Writer};
use std::fs::File;
use std::path::Path;
use std::rc::Rc;

/// An open table.
pub struct Table {
    reader: csv::Reader<File>,
    header: Rc<StringRecord>,
    /// Positions of the columns that pass through.
    others: Vec<usize>,
}

/// A row with the names of its columns.
pub struct Row {
    header: Rc<StringRecord>,
    cells: StringRecord,
    /// Why it is no row of this table.
    broken: Option<String>,
}

impl Table {
    /// Opens `file`; every column of `needed` must be there, those of `known` do not pass through.
    pub fn open(path: &Path, needed: &[&str], known: &[&str]) -> Result<Self> {
        let file = path.display();
        // Rows of a wrong length are answered one by one.
        let mut reader = ReaderBuilder::new()
            .flexible(true)
            .from_path(path)
            .with_context(|| format!("cannot read {file}"))?;
        let header =
            reader.headers().with_context(|| format!("{file}: the first line is no header"))?.clone();
        let has = |name: &str| header.iter().any(|column| column == name);
        let missing: Vec<&str> = needed.iter().copied().filter(|name| !has(name)).collect();
        if !missing.is_empty() {
            bail!(
                "{file}: line 1: the column {} is missing; needed are {}",
                missing.join(", "),
                needed.join(", ")
            );
        }
        let others =
            header.iter().enumerate().filter(|(_, name)| !known.contains(name)).map(|(at, _)| at).collect();
        Ok(Self { reader, header: Rc::new(header), others })
    }

    /// The rows, one after the other.
    pub fn rows(self) -> impl Iterator<Item = Row> {
        let header = self.header;
        self.reader.into_records().map(move |cells| {
            // Only what is not text fails to be read as a row; the next line is another try.
            let (cells, broken) = match cells {
                Ok(cells) => {
                    let broken = (cells.len() != header.len()).then(|| {
                        let line = cells.position().map_or(0, csv::Position::line);
                        format!("line {line}: {} fields where the header has {}", cells.len(), header.len())
                    });
                    (cells, broken)
                }
                Err(error) => (StringRecord::new(), Some(error.to_string())),
            };
            Row { header: Rc::clone(&header), cells, broken }
        })
    }

    /// Writes `id`, the columns of `predict` or nothing in their place, status and reason, and what passes through.
    pub fn predict(
        mut self,
        columns: &[&str],
        predict: impl Fn(&Row) -> Result<Vec<String>, String>,
    ) -> Result<()> {
        let mut out = Writer::from_writer(std::io::stdout().lock());
        let passing = self.others.iter().filter_map(|at| self.header.get(*at));
        out.write_record(
            ["id"].into_iter().chain(columns.iter().copied()).chain(["status", "reason"]).chain(passing),
        )?;
        let others = std::mem::take(&mut self.others);
        for row in self.rows() {
            let answer = row.whole().and_then(&predict);
            let (values, status, reason) = match answer {
                Ok(values) => (values, "ok", String::new()),
                Err(reason) => (vec![String::new(); columns.len()], "error", reason),
            };
            out.write_field(row.get("id"))?;
            values.iter().try_for_each(|value| out.write_field(value))?;
            out.write_field(status)?;
            out.write_field(reason)?;
            others.iter().try_for_each(|at| out.write_field(row.cells.get(*at).unwrap_or_default()))?;
            out.write_record(None::<&[u8]>)?;
        }
        out.flush()?;
        Ok(())
    }
}

impl Row {
    /// Itself, unless the line is broken: then why.
    pub fn whole(&self) -> Result<&Self, String> {
        self.broken.clone().map_or(Ok(self), Err)
    }

    /// A cell; empty where there is no such column.
    pub fn get(&self, column: &str) -> &str {
        let at = self.header.iter().position(|name| name == column);
        at.and_then(|at| self.cells.get(at)).unwrap_or_default().trim()
    }

    /// A whole number up to `most`; `usual` where the cell is empty, unless that is 0: then the cell is needed.
    pub fn number(&self, column: &str, usual: u32, most: u32) -> Result<u32, String> {
        let given = self.get(column);
        if given.is_empty() && usual > 0 {
            return Ok(usual);
        }
        // Tables written by other tools say 4096.0.
        let digits = given.strip_suffix(".0").unwrap_or(given);
        let number = digits.parse::<u32>().ok().filter(|number| (1..=most).contains(number));
        number.ok_or_else(|| format!("{column}: `{given}` is not a whole number from 1 to {most}"))
    }

    /// A number that is not negative.
    pub fn real(&self, column: &str) -> Result<f64, String> {
        let given = self.get(column);
        let number = given.parse::<f64>().ok().filter(|number| number.is_finite() && *number >= 0.0);
        number.ok_or_else(|| format!("{column}: `{given}` is not a number from 0"))
    }

    /// 0 or 1; `usual` where the cell is empty.
    pub fn flag(&self, column: &str, usual: bool) -> Result<bool, String> {
        match self.get(column) {
            "" => Ok(usual),
            "0" | "0.0" | "false" => Ok(false),
            "1" | "1.0" | "true" => Ok(true),
            other => Err(format!("{column}: `{other}` is neither 0 nor 1")),
        }
    }
}
