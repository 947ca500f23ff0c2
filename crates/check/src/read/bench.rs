//! Tables of benchmarks: llama-bench (Markdown, CSV, JSON), llama-batched-bench, llama-sweep-bench.

use crate::output::{Output, Program, Rate};
use crate::text::{leading, leading_size};

/// A table that is being read.
#[derive(Default)]
pub struct Table {
    columns: Vec<String>,
    is_csv: bool,
}

impl Table {
    /// Reads a line: a head, a row, or none of the table.
    pub fn line(&mut self, line: &str, out: &mut Output) {
        let line = line.trim();
        let is_markdown = line.starts_with('|') || line.contains(" | ");
        let cells = if is_markdown { markdown(line) } else { csv(line) };
        let lower: Vec<String> = cells.iter().map(|cell| cell.to_ascii_lowercase()).collect();
        let has = |name: &str| lower.iter().any(|cell| cell == name);
        let by_hand = is_markdown && lower.iter().any(|cell| typed_speed(cell).is_some());
        // "t/s master" and "t/s PR" of a comparison: the first of them.
        let by_program = has("t/s")
            || has("test") && lower.iter().any(|cell| cell.starts_with("t/s "))
            || has("s_tg t/s")
            || has("avg_ts") && has("n_gen");
        let is_head = by_program || by_hand;
        if is_head {
            self.is_csv = has("avg_ts");
            self.columns = lower;
            if by_program {
                out.by(Program::LlamaBench);
            }
        } else if !self.columns.is_empty() && cells.len() == self.columns.len() && !is_rule(line) {
            let row = Row { columns: &self.columns, cells: &cells };
            row.read(out);
        } else if !is_markdown && !self.is_csv {
            self.columns.clear();
        }
    }
}

/// Whether a column of a table that somebody typed has speeds, and whether of reading: "Narr TPS", "prompt tok/s", "time per
/// token".
fn typed_speed(column: &str) -> Option<bool> {
    let is_speed =
        is_time(column) || ["tps", " tok/s", " t/s", "tokens/s"].iter().any(|unit| column.ends_with(unit));
    let is_read = ["prompt", "prefill", "pp", "input"].iter().any(|word| column.starts_with(word));
    is_speed.then_some(is_read)
}

/// Whether a column has milliseconds.
fn is_time(column: &str) -> bool {
    ["time per token", "ms per token", "ms/token"].contains(&column)
}

fn is_rule(line: &str) -> bool {
    line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

fn markdown(line: &str) -> Vec<String> {
    line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
}

/// Cells of a line of CSV; a quote is doubled inside quotes.
fn csv(line: &str) -> Vec<String> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
    }
    cells.push(cell);
    cells
}

/// Objects that llama-bench prints with `-o json` or `-o jsonl`: flat, so that pairs suffice.
pub fn json(text: &str, out: &mut Output) {
    if !text.contains("\"avg_ts\"") {
        return;
    }
    for object in text.split('{').skip(1).take(500) {
        let (mut columns, mut cells) = (Vec::new(), Vec::new());
        for pair in object.split(['\n', '}']).flat_map(pairs) {
            let Some((key, value)) = pair.split_once(':') else { continue };
            columns.push(key.trim().trim_matches('"').to_ascii_lowercase());
            cells.push(value.trim().trim_end_matches(',').trim_matches('"').to_owned());
        }
        if columns.iter().any(|column| column == "avg_ts") {
            out.by(Program::LlamaBench);
            Row { columns: &columns, cells: &cells }.read(out);
        }
    }
}

/// Pairs of a line, where it holds several.
fn pairs(line: &str) -> Vec<&str> {
    if line.matches("\":").count() > 1 { line.split(", \"").collect() } else { vec![line] }
}

struct Row<'a> {
    columns: &'a [String],
    cells: &'a [String],
}

impl Row<'_> {
    fn text(&self, names: &[&str]) -> Option<&str> {
        let at = self.columns.iter().position(|column| names.contains(&column.as_str()))?;
        self.cells.get(at).map(String::as_str).filter(|cell| !cell.is_empty())
    }

    fn number(&self, names: &[&str]) -> Option<f64> {
        leading(self.text(names)?).map(|(number, _)| number)
    }

    /// `true` and `false` as JSON writes them.
    fn yes(&self, names: &[&str]) -> Option<f64> {
        match self.text(names)? {
            "true" | "on" => Some(1.0),
            "false" | "off" => Some(0.0),
            other => leading(other).map(|(number, _)| number),
        }
    }

    fn read(&self, out: &mut Output) {
        if let Some(rate) = self.number(&["s_tg t/s"]) {
            let depth = self.number(&["n_kv"]).unwrap_or(0.0);
            let sequences = self.number(&["b", "pl"]).unwrap_or(1.0);
            let tokens = self.number(&["tg"]).unwrap_or(0.0);
            out.decode(Rate { tokens_per_sec: rate, tokens, depth, sequences });
            if let Some(read) = self.number(&["s_pp t/s"]) {
                let tokens = self.number(&["pp"]).unwrap_or(0.0);
                out.prefill(Rate { tokens_per_sec: read, tokens, depth, sequences });
            }
            return;
        }
        let compared = self.columns.iter().find(|column| column.starts_with("t/s "));
        let compared = compared.filter(|_| self.text(&["test"]).is_some()).map_or("t/s", String::as_str);
        let Some(rate) = self.number(&["t/s", "avg_ts", compared]) else {
            return self.typed(out);
        };
        self.settings(out);
        let (read, written, depth) = match self.text(&["test"]) {
            Some(test) => test_of(test),
            None => (
                self.number(&["n_prompt"]).unwrap_or(0.0),
                self.number(&["n_gen"]).unwrap_or(0.0),
                self.number(&["n_depth"]).unwrap_or(0.0),
            ),
        };
        if read > 0.0 && written <= 0.0 {
            out.prefill(Rate { depth, ..Rate::of(rate, read) });
        } else if written > 0.0 && read <= 0.0 {
            out.decode(Rate { depth, ..Rate::of(rate, written) });
        }
    }

    fn typed(&self, out: &mut Output) {
        // Of several models the first.
        if let Some(model) = self.text(&["model"]) {
            if out.models.first().is_some_and(|first| first != model) {
                return;
            }
            Output::name(&mut out.models, model);
            Output::name(&mut out.formats, model);
        }
        for (column, cell) in self.columns.iter().zip(self.cells) {
            if let Some(is_read) = typed_speed(column)
                && let Some((number, _)) = leading(cell).filter(|(number, _)| *number > 0.0)
            {
                let rate = if is_time(column) { 1000.0 / number } else { number };
                let note = if is_read { Output::prefill } else { Output::decode };
                note(out, Rate::of(rate, 0.0));
            }
        }
    }

    fn settings(&self, out: &mut Output) {
        for name in ["model", "model_type", "model_filename"] {
            if let Some(label) = self.text(&[name]) {
                Output::name(&mut out.models, label);
                Output::name(&mut out.formats, label);
            }
        }
        if let Some(gpu) = self.text(&["gpu_info"]).or(self.text(&["cpu_info"])) {
            Output::name(&mut out.machines, gpu);
        }
        let size = self.text(&["size"]).and_then(leading_size).map(|(mib, _)| mib);
        let facts = &mut out.facts;
        facts.set("weights-mib", size.or(self.number(&["model_size"]).map(|bytes| bytes / 1_048_576.0)));
        let params = self.number(&["params"]).or(self.number(&["model_n_params"]).map(|params| params / 1e9));
        facts.set("params-b", params);
        facts.set("gpu-layers", self.number(&["ngl", "n_gpu_layers"]));
        facts.set("cache-on-cpu", self.yes(&["nkvo", "no_kv_offload"]));
        facts.set("flash", self.yes(&["fa", "flash_attn"]));
        facts.set("threads", self.number(&["threads", "n_threads"]));
        facts.set("cpu-experts", self.number(&["ncmoe", "n_cpu_moe"]));
        facts.set("micro-batch", self.number(&["n_ubatch", "ubatch"]));
        if let Some(kind) = self.text(&["type_k"]) {
            facts.set("cache-bits", if kind.contains("16") { 16.0 } else { 8.0 });
        }
        if let Some(backend) = self.text(&["backend", "backends"]) {
            super::llama::backend(backend, facts);
        }
    }
}

/// Tokens read, written, and in the context before: "pp2048 @ d4096", "tg 128".
fn test_of(test: &str) -> (f64, f64, f64) {
    let behind = |key: &str| test.split_once(key).and_then(|(_, rest)| leading(rest)).map_or(0.0, |(n, _)| n);
    let depth = behind("@ d");
    (behind("pp"), behind("tg"), depth)
}
