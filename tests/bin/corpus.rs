//! Writes the corpus with the native answers, a line of JSON a question, to standard output:
//! `cargo run -p rooftop-tests --bin corpus > target/corpus.jsonl`.

use rooftop_tests::corpus;
use std::error::Error;
use std::io::{self, BufWriter, Write};

fn main() -> Result<(), Box<dyn Error>> {
    let lines = corpus::lines().map_err(|problems| problems.join("\n"))?;
    let mut out = BufWriter::new(io::stdout().lock());
    for line in lines {
        serde_json::to_writer(&mut out, &line.answered()?)?;
        writeln!(out)?;
    }
    Ok(out.flush()?)
}
