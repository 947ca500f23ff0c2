//! A table read row by row and written back with predictions.

use anyhow::{Context, Result, bail};
use csv::{ByteRecord, Position, ReaderBuilder, StringRecord, Writer};
use std::collections::BTreeSet;
use std::io::{self, Cursor, Write};
use std::path::Path;
use std::rc::Rc;

/// Quotation marks left open in a table before the rest of it is given up: each costs another look at what follows.
const MOST_OPEN: usize = 100;

/// An open table.
pub struct Table {
    text: Rc<[u8]>,
    reader: csv::Reader<Cursor<Rc<[u8]>>>,
    header: Rc<StringRecord>,
    /// Positions of the columns that pass through.
    others: Vec<usize>,
    /// Quotation marks that were left open so far.
    open: usize,
}

/// A row with the names of its columns.
pub struct Row {
    header: Rc<StringRecord>,
    cells: StringRecord,
    /// Line it begins on, from 1.
    line: u64,
    /// Why it is no row of this table.
    broken: Option<String>,
}

/// How many rows were predicted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Rows in the table.
    pub rows: usize,
    /// Rows without a prediction.
    pub failed: usize,
    /// Why the first of them has none.
    pub first: Option<String>,
}

/// A table with the rows of the files in the folder of its name, one for each source: `speed.csv` and `speed/*.csv`. Each of those
/// begins with lines of provenance and the same header.
fn gathered(path: &Path) -> Result<Vec<u8>> {
    let read = |path: &Path| std::fs::read(path).with_context(|| format!("cannot read {}", path.display()));
    let mut text = read(path)?;
    let folder = path.with_extension("");
    if folder == *path || !folder.is_dir() {
        return Ok(text);
    }
    let entries = std::fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "csv")) {
        let own = read(file)?;
        let rows = own.split(|byte| *byte == b'\n').skip_while(|line| line.starts_with(b"#")).skip(1);
        for row in rows.filter(|row| !row.is_empty()) {
            text.extend_from_slice(row);
            text.push(b'\n');
        }
    }
    Ok(text)
}

impl Table {
    /// Opens `file`; every column of `needed` must be there, those of `known` do not pass through.
    pub fn open(path: &Path, needed: &[&str], known: &[&str]) -> Result<Self> {
        let file = path.display();
        let text = gathered(path)?;
        let text: Rc<[u8]> = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text).into();
        if text.starts_with(b"\xff\xfe") || text.starts_with(b"\xfe\xff") || text.contains(&0) {
            bail!("{file}: this is not UTF-8 but UTF-16 or binary; save it as “CSV UTF-8” and try again");
        }
        // Rows of a wrong length are answered one by one.
        let mut reader = ReaderBuilder::new().flexible(true).from_reader(Cursor::new(Rc::clone(&text)));
        let header =
            reader.headers().with_context(|| format!("{file}: line 1: the header is not UTF-8"))?.clone();
        let end = reader.position().byte() as usize;
        let written = text.get(..end).unwrap_or_default();
        if is_open(written) && written.trim_ascii_end().contains(&b'\n') {
            bail!("{file}: line 1: a quotation mark opens a column's name and none closes it");
        }
        let columns: BTreeSet<&str> = header.iter().map(str::trim).collect();
        let missing: Vec<&str> = needed.iter().copied().filter(|name| !columns.contains(name)).collect();
        if !missing.is_empty() {
            bail!(
                "{file}: line 1: the column {} is missing; needed are {}",
                missing.join(", "),
                needed.join(", ")
            );
        }
        let mut seen = BTreeSet::new();
        if let Some(twice) = header.iter().map(str::trim).find(|name| !name.is_empty() && !seen.insert(*name))
        {
            bail!("{file}: line 1: the column {twice} is there twice; rename or delete one");
        }
        let others = header
            .iter()
            .enumerate()
            .filter(|(_, name)| !known.contains(&name.trim()))
            .map(|(at, _)| at)
            .collect();
        Ok(Self { text, reader, header: Rc::new(header), others, open: 0 })
    }

    /// Writes `id`, the columns of `predict` or nothing in their place, status and reason, and what passes through.
    pub fn predict(
        mut self,
        out: &mut impl Write,
        columns: &[&str],
        predict: impl Fn(&Row) -> Result<(Vec<String>, &'static str), String>,
    ) -> io::Result<Outcome> {
        let mut outcome = Outcome::default();
        let mut out = Writer::from_writer(out);
        let others = std::mem::take(&mut self.others);
        let passing = |cells: &StringRecord| -> Vec<String> {
            others.iter().map(|at| as_text(cells.get(*at).unwrap_or_default())).collect()
        };
        let names = ["id"].into_iter().chain(columns.iter().copied()).chain(["status", "reason"]);
        let passing_names = passing(&self.header);
        write(&mut out, names.chain(passing_names.iter().map(String::as_str)))?;
        for row in self {
            let answer = row.whole().and_then(|row| predict(row).map_err(|reason| row.on_its_line(&reason)));
            outcome.rows += 1;
            let (values, status, reason) = match answer {
                Ok((values, status)) => (values, status, String::new()),
                Err(reason) => {
                    outcome.failed += 1;
                    outcome.first.get_or_insert_with(|| reason.clone());
                    (vec![String::new(); columns.len()], "error", reason)
                }
            };
            let id = as_text(row.get("id"));
            let cells = [id].into_iter().chain(values).chain([status.to_owned(), as_text(&reason)]);
            write(&mut out, cells.chain(passing(&row.cells)))?;
        }
        out.flush()?;
        Ok(outcome)
    }

    /// Where the record that begins at `from`, or after line ends there, begins: byte and line.
    fn start(&self, from: &Position) -> (usize, u64) {
        let byte = from.byte() as usize;
        let rest = self.text.get(byte..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let ends = rest.get(..length).unwrap_or_default();
        (byte + length, from.line() + count(ends, b'\n') as u64)
    }

    /// Why the record from `start` to where the reader is now is no row, where it is none; and whether it may have
    /// swallowed the lines after its first.
    fn broken(&self, start: usize, line: u64, found: usize) -> Option<(String, bool)> {
        let end = self.reader.position().byte() as usize;
        let written = self.text.get(start..end).unwrap_or_default().trim_ascii_end();
        let several = written.contains(&b'\n');
        let wanted = self.header.len();
        // Within a field, as in 5" disk, a quotation mark is text.
        let quoted = written.starts_with(b"\"") || written.windows(2).any(|pair| pair == b",\"");
        let last = quoted && end == self.text.len();
        if is_open(written) && (several || last) {
            return Some((format!("line {line}: a quotation mark opens a field and none closes it"), true));
        }
        let and = if several { ", over several lines: is a quotation mark left open?" } else { "" };
        (found != wanted)
            .then(|| (format!("line {line}: {found} fields where the header has {wanted}{and}"), several))
    }

    /// Goes on with the line after `start`: an open quotation mark costs one line, not the file.
    fn resume_after(&mut self, start: usize, line: u64) -> Option<()> {
        let rest = self.text.get(start..)?;
        let length = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
        let mut next = Position::new();
        next.set_byte((start + length) as u64).set_line(line + 1);
        self.reader.seek(next).ok()
    }
}

impl Iterator for Table {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        if self.open > MOST_OPEN {
            return None;
        }
        let mut bytes = ByteRecord::new();
        let (start, line) = self.start(self.reader.position());
        // Text in memory is always read; a row of any length is one.
        if !self.reader.read_byte_record(&mut bytes).unwrap_or(false) {
            return None;
        }
        let mut broken = None;
        if let Some((reason, swallowed)) = self.broken(start, line, bytes.len()) {
            broken = Some(reason);
            if swallowed {
                self.open += 1;
                self.resume_after(start, line)?;
                bytes.truncate(1);
                if self.open > MOST_OPEN {
                    broken = Some(format!(
                        "line {line}: more than {MOST_OPEN} quotation marks are left open; the rest is not read"
                    ));
                }
            }
        }
        let cells = StringRecord::from_byte_record(bytes).unwrap_or_else(|error| {
            let column = self.header.get(error.utf8_error().field()).unwrap_or_default();
            broken.get_or_insert_with(|| format!("line {line}: {column}: this is not UTF-8 text"));
            StringRecord::from_byte_record_lossy(error.into_byte_record())
        });
        Some(Row { header: Rc::clone(&self.header), cells, line, broken })
    }
}

/// Whether a quotation mark of a record is left open: those that are closed or doubled come in pairs.
fn is_open(record: &[u8]) -> bool {
    count(record, b'"') % 2 == 1
}

fn count(text: &[u8], byte: u8) -> usize {
    text.split(|it| *it == byte).count() - 1
}

/// Text that no spreadsheet takes for a formula: an apostrophe in front of what begins like one and is no number.
fn as_text(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.trim().parse::<f64>().is_err();
    if formula { format!("'{cell}") } else { cell.to_owned() }
}

fn write<W: Write>(out: &mut Writer<W>, cells: impl Iterator<Item = impl AsRef<[u8]>>) -> io::Result<()> {
    out.write_record(cells).map_err(|error| match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    })
}

impl Row {
    /// A reason with the line it is about.
    fn on_its_line(&self, reason: &str) -> String {
        format!("line {}: {reason}", self.line)
    }

    /// Itself, unless the line is broken: then why.
    pub fn whole(&self) -> Result<&Self, String> {
        self.broken.clone().map_or(Ok(self), Err)
    }

    /// A cell; empty where there is no such column.
    pub fn get(&self, column: &str) -> &str {
        let at = self.header.iter().position(|name| name.trim() == column);
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
