//! Reads what a program printed. Every reader gets every line: outputs of several programs come in one piece.

mod bench;
mod flags;
mod labels;
mod llama;
mod lm_studio;
mod mlx;
mod number;
mod nvidia_smi;
mod ollama;
mod vllm;

pub use flags::flags;
pub use llama::backend;
pub use number::rate_in;

use crate::output::{Output, Program};

/// Bytes of an output that are read; logs of hours are longer, what matters is at their beginning and end.
pub const MOST_BYTES: usize = 4 << 20;
/// Characters of a line that are read.
const LONGEST_LINE: usize = 4000;

/// Reads an output.
pub fn read(text: &str) -> Output {
    let mut out = Output::default();
    let mut table = bench::Table::default();
    for line in text.lines() {
        let line = cut(line, LONGEST_LINE);
        table.line(line, &mut out);
        llama::line(line, &mut out);
        ollama::line(line, &mut out);
        lm_studio::line(line, &mut out);
        vllm::line(line, &mut out);
        mlx::line(line, &mut out);
        nvidia_smi::line(line, &mut out);
        labels::line(line, &mut out);
        if is_command(line) {
            flags(line, &mut out.facts);
        }
    }
    bench::json(text, &mut out);
    if out.decode.is_empty() && out.prefill.is_empty() {
        number::text(text, &mut out);
    }
    if out.programs.is_empty() && !(out.decode.is_empty() && out.prefill.is_empty()) {
        out.by(Program::Number);
    }
    out
}

/// Whether a line holds the command that was run.
fn is_command(line: &str) -> bool {
    ["--n-gpu-layers", "--ctx-size", "-ngl ", "--model ", " -m ", "vllm serve", "mlx_lm"]
        .iter()
        .any(|it| line.contains(it))
}

/// The beginning of a text, at most so many bytes and only whole characters.
pub fn cut(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// What a log without a line of its own says about the program.
impl Output {
    /// The program whose way of running counts, as an id of the catalogue.
    pub fn runtime(&self) -> Option<&'static str> {
        let first = |program| self.is_by(program);
        [
            (Program::Ollama, "ollama"),
            (Program::Vllm, "vllm"),
            (Program::Mlx, "mlx"),
            (Program::LlamaBench, "llama.cpp"),
            (Program::LlamaCpp, "llama.cpp"),
            (Program::LmStudio, "lmstudio"),
        ]
        .into_iter()
        .find(|(program, _)| first(*program))
        .map(|(_, id)| id)
    }
}
