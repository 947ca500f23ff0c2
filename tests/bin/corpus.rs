//! Writes the corpus with the native answers, a line of JSON a question, to standard output:
//! `cargo run -p rooftop-tests --bin corpus > target/corpus.jsonl`. With `pages COUNT`: questions to the pages, as many to
//! each, without answers.

use rooftop_tests::{corpus, pages};
use std::error::Error;
use std::io::{self, BufWriter, Write};

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("pages") {
        let count = arguments.next().ok_or("usage: corpus [pages COUNT]")?.parse()?;
        for asked in pages::asked(count).map_err(|problems| problems.join("\n"))? {
            serde_json::to_writer(&mut out, &asked)?;
            writeln!(out)?;
        }
        return Ok(out.flush()?);
    }
    let lines = corpus::lines().map_err(|problems| problems.join("\n"))?;
    for line in lines {
        serde_json::to_writer(&mut out, &line.answered()?)?;
        writeln!(out)?;
    }
    Ok(out.flush()?)
}
