//! `cargo run -p rooftop-words`: checks the messages and writes their functions; with `--check`, fails where these are not as
//! they would be written.
#![allow(clippy::print_stdout, reason = "a command-line tool speaks on standard output")]

use rooftop_words::{functions, read_all, unused, write_functions};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let web = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web");
    let only_check = std::env::args().any(|argument| argument == "--check");
    match run(&web, only_check) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in &problems {
                eprintln!("error: {problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(web: &Path, only_check: bool) -> Result<(), Vec<String>> {
    let wrong = |error: std::io::Error| vec![error.to_string()];
    let all = read_all(&web.join("text"))?;
    let Some((_, english)) = all.first() else { return Ok(()) };
    let text = web.join("src/text");
    if only_check {
        let stale = functions(english).into_iter().filter(|(name, content)| {
            std::fs::read_to_string(text.join(name)).ok().as_ref() != Some(content)
        });
        let stale: Vec<String> = stale
            .map(|(name, _)| format!("web/src/text/{name} is out of date: run `cargo run -p rooftop-words`"))
            .collect();
        let problems = [stale, unused(english, &web.join("src")).map_err(wrong)?].concat();
        return if problems.is_empty() { Ok(()) } else { Err(problems) };
    }
    for name in write_functions(english, &text).map_err(wrong)? {
        println!("wrote web/src/text/{name}");
    }
    println!("{} messages in {} languages", english.len(), all.len());
    let unused = unused(english, &web.join("src")).map_err(wrong)?;
    for problem in &unused {
        println!("note: {problem}");
    }
    Ok(())
}
