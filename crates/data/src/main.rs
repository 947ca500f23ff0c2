//! `cargo run -p rooftop-data`: checks `data/` and writes the catalogue, without the tools of wasm.

use std::process::ExitCode;

fn main() -> ExitCode {
    match rooftop_data::generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
