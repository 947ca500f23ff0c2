//! What was read from an output: speeds, buffers and named facts.

use serde::Serialize;

/// A number by name, such as `layers-on-gpu`; the names are those of `data/causes.toml`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Facts(Vec<(&'static str, f64)>);

impl Facts {
    /// The number of this name.
    pub fn get(&self, name: &str) -> Option<f64> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// Notes a number; a later one of the same name takes its place.
    pub fn set(&mut self, name: &'static str, value: impl Into<Option<f64>>) {
        let Some(value) = value.into().filter(|value| value.is_finite()) else { return };
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name, value)),
        }
    }

    /// Notes a number unless there is one.
    pub fn usual(&mut self, name: &'static str, value: impl Into<Option<f64>>) {
        if self.get(name).is_none() {
            self.set(name, value);
        }
    }

    /// Adds to a number.
    pub fn add(&mut self, name: &'static str, value: f64) {
        self.set(name, self.get(name).unwrap_or(0.0) + value);
    }

    /// Keeps the largest.
    pub fn most(&mut self, name: &'static str, value: impl Into<Option<f64>>) {
        if let Some(value) = value.into() {
            self.set(name, self.get(name).map_or(value, |old| old.max(value)));
        }
    }

    /// Every number with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, f64)> + '_ {
        self.0.iter().copied()
    }
}

/// 1 for yes, 0 for no.
pub fn flag(yes: bool) -> f64 {
    f64::from(u8::from(yes))
}

/// A speed that was printed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Rate {
    /// Over all sequences.
    pub tokens_per_sec: f64,
    /// Tokens read or written; 0 where that is not said.
    pub tokens: f64,
    /// Tokens in the context before.
    pub depth: f64,
    /// Sequences at once.
    pub sequences: f64,
}

impl Rate {
    /// Of one sequence from the beginning.
    pub fn of(tokens_per_sec: f64, tokens: f64) -> Self {
        Self { tokens_per_sec, tokens, depth: 0.0, sequences: 1.0 }
    }
}

/// The program that printed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Program {
    /// llama-bench, and the benchmarks of forks.
    LlamaBench,
    /// llama.cpp's server and command line, and programs around it.
    LlamaCpp,
    /// Ollama.
    Ollama,
    /// LM Studio.
    LmStudio,
    /// vLLM.
    Vllm,
    /// MLX.
    Mlx,
    /// nvidia-smi.
    NvidiaSmi,
    /// A number alone.
    Number,
}

/// What was read.
#[derive(Clone, Debug, Default)]
pub struct Output {
    /// Programs whose lines were recognised, in the order in which they came.
    pub programs: Vec<Program>,
    /// Numbers by name.
    pub facts: Facts,
    /// Speeds of writing.
    pub decode: Vec<Rate>,
    /// Speeds of reading a prompt.
    pub prefill: Vec<Rate>,
    /// Machines as the program names them.
    pub machines: Vec<String>,
    /// Models and files as the program names them.
    pub models: Vec<String>,
    /// Formats as the program names them.
    pub formats: Vec<String>,
}

impl Output {
    /// Notes whose line it is.
    pub fn by(&mut self, program: Program) {
        if !self.programs.contains(&program) {
            self.programs.push(program);
        }
    }

    /// Whether lines of a program were found.
    pub fn is_by(&self, program: Program) -> bool {
        self.programs.contains(&program)
    }

    /// Notes a speed of writing.
    pub fn decode(&mut self, rate: Rate) {
        keep(&mut self.decode, rate);
    }

    /// Notes a speed of reading.
    pub fn prefill(&mut self, rate: Rate) {
        keep(&mut self.prefill, rate);
    }

    /// Notes a name.
    pub fn name(list: &mut Vec<String>, name: &str) {
        let name: String = name.trim().chars().take(200).collect();
        if !name.is_empty() && list.len() < 16 && !list.contains(&name) {
            list.push(name);
        }
    }
}

/// Speeds that are kept.
const MOST_RATES: usize = 1000;

fn keep(rates: &mut Vec<Rate>, rate: Rate) {
    if rate.tokens_per_sec > 0.0 && rate.tokens_per_sec.is_finite() && rates.len() < MOST_RATES {
        rates.push(rate);
    }
}
