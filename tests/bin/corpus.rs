//! Writes the corpus with the native answers, a line of JSON a query, to standard output:
//! `cargo run -p rooftop-tests --bin corpus > target/corpus.jsonl`.

use rooftop_tests::corpus;
use std::error::Error;
use std::io::{self, BufWriter, Write};

fn main() -> Result<(), Box<dyn Error>> {
    let queries = corpus::queries().map_err(|problems| problems.join("\n"))?;
    let mut out = BufWriter::new(io::stdout().lock());
    for query in queries {
        let result = rooftop_wasm::answer(&query).map_err(|problems| format!("{query}: {problems:?}"))?;
        serde_json::to_writer(&mut out, &serde_json::json!({ "query": query, "result": result }))?;
        writeln!(out)?;
    }
    Ok(out.flush()?)
}
