//! The commands and their flags.

use crate::BadQuestion;
use crate::best::TaskFlags;
use crate::form::Form;
use crate::question::Question;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use rooftop_core::Scenario;
use rooftop_core::explore::{Comparison, Need};
use rooftop_core::speed::Draft;
use std::path::PathBuf;

/// Roofline estimates for local AI: memory, fit and speed of a model on a machine.
#[derive(Debug, Parser)]
#[command(name = "rooftop", version, after_help = EXIT_CODES)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

const EXIT_CODES: &str = "\
Exit codes:
  0    answered: it fits, or is as expected; of a table, at least one row
  1    it does not fit, or is not as expected; or not answered: no row of a table, an unreadable file, an output that cannot
       be written
  2    arguments or values that cannot be used
  141  the reader of the output closed it, as `head` does";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answer one question: memory, fit and speed
    #[command(after_help = "\
The exit code is 0 where it fits, 1 where it does not, 2 where the question cannot be used.

Examples:
  rooftop estimate --device apple-m4-max-40 --model gpt-oss-120b --quant mxfp4
  rooftop estimate --device rtx-4090 --model qwen3-32b --context 16K --json
  rooftop estimate --device rtx-4090 --draft 4 --acceptance 0.8
  rooftop estimate --device custom~gb:24~usable:92~bandwidth:1008~compute:82.6~family:ada
  rooftop estimate --model custom~params:8030~layers:32~hidden:4096~heads:32~kv-heads:8~head-size:128~vocab:128256

A machine or model that is not in the catalogue is described in place of its id; whatever is left out is that of the
usual one. For a mixture of experts add ~active:…~experts:…~experts-used:… (parameters in millions), for tied embeddings
~tied:1.")]
    Estimate {
        #[command(flatten)]
        question: Question,
        #[command(flatten)]
        draft: DraftFlags,
        /// Print JSON in the shape of crates/cli/estimate.schema.json
        #[arg(long)]
        json: bool,
    },
    /// Find the best models for a task on a machine, each in the file that loses least and is fast enough
    #[command(after_help = "\
Examples:
  rooftop best --device rtx-4090 --task coding
  rooftop best --device rtx-3090 --gpus 2 --task reasoning --thinking off --json

Models whose scores cannot be told apart form a group; within it the faster come first. A model without an independent score
for the task has no place in the order. Scores by Artificial Analysis (https://artificialanalysis.ai) and LMArena.")]
    Best {
        #[command(flatten)]
        question: Question,
        #[command(flatten)]
        task: TaskFlags,
        /// Print JSON in the shape of crates/cli/best.schema.json
        #[arg(long)]
        json: bool,
    },
    /// List which models run on a machine, the best at chat first, each in the file that loses least
    #[command(after_help = "\
The exit code is 0 where one fits, 1 where none does, 2 where the question cannot be used.

Examples:
  rooftop fits --device rtx-4090 --context 16K
  rooftop fits --device dgx-spark-128 --runtime vllm --json")]
    Fits {
        #[command(flatten)]
        question: Question,
        /// Print JSON with every figure
        #[arg(long)]
        json: bool,
    },
    /// Compare machines by the same models
    #[command(after_help = "\
The exit code is 0 where all of it fits, 1 where something does not, 2 where the question cannot be used.

Examples:
  rooftop compare --machines rtx-4090,apple-m4-max-40.64 --models qwen3-32b,gpt-oss-120b
  rooftop compare --machines rtx-3090,rtx-5090 --context 32K --json")]
    Compare {
        #[command(flatten)]
        form: Form<Comparison>,
        /// Print JSON in the shape of crates/cli/compare.schema.json
        #[arg(long)]
        json: bool,
    },
    /// Find the machines that run a model fast enough, cheapest first
    #[command(after_help = "\
The exit code is 0 where a machine does it, 1 where none with a known price does, 2 where the question cannot be used.

Examples:
  rooftop needs --model qwen3-32b --speed 20 --budget 2000
  rooftop needs --model gpt-oss-120b --users 4 --json")]
    Needs {
        #[command(flatten)]
        form: Form<Need>,
        /// Print JSON in the shape of crates/cli/needs.schema.json
        #[arg(long)]
        json: bool,
    },
    /// Predict the rows of a table
    #[command(after_help = "\
The table is CSV in UTF-8 with a header. Predictions go to standard output, also as CSV: `id`, the predicted columns,
`status`, `reason`, and all columns that are not part of the question. A row that cannot be predicted says why, with its
line and column. Where a table of speeds has `ram_gb`, what the cards do not hold is in that much system RAM, status
`placed`; `power_w` is a power limit and widens the range of reading a prompt; `os` is the system, and `windows` widens
the range of decode on a card. Text that a spreadsheet would take for a formula gets an apostrophe in front.

Examples:
  rooftop predict speed data/measurements/speed.csv
  rooftop predict memory layouts.csv > predicted.csv")]
    Predict {
        /// What the table asks for
        table: Table,
        /// The table
        file: PathBuf,
    },
    /// Say whether a speed is normal, from what a program printed, and what may be the cause where it is not
    #[command(after_help = "\
The output may be that of llama-bench (table, CSV, JSON), the log or timings of llama.cpp, Ollama's log, `ollama run
--verbose` or `ollama ps`, LM Studio, vLLM, mlx_lm or nvidia-smi, or a number. What it does not say is said in words.
The exit code is 0 where it is as expected or faster, 1 where it is slower or did not load, 2 where too little was said.

Examples:
  llama-bench -m qwen3-8b-q4_k_m.gguf | rooftop check - --machine 'RTX 4070 12 GB'
  rooftop check server.log --machine 'M4 Max, 64 GB' --model 'Qwen3 32B Q4_K_M' --settings '-c 32768 -fa' --json")]
    Check {
        /// What was printed; - for standard input
        file: PathBuf,
        /// The machine, as people write it
        #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
        machine: String,
        /// The model and its format
        #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
        model: String,
        /// Flags, or what was set
        #[arg(
            long,
            value_name = "TEXT",
            default_value = "",
            hide_default_value = true,
            allow_hyphen_values = true
        )]
        settings: String,
        /// Print JSON in the shape of crates/cli/check.schema.json
        #[arg(long)]
        json: bool,
    },
    /// Print the command that does what is estimated, every flag explained, or the question that a command asks
    #[command(after_help = "\
The exit code is 0 where it fits, 1 where it does not, 2 where the question cannot be used.

Examples:
  rooftop command --device rtx-4090 --model qwen3-32b --context 32K
  rooftop command --device rtx-4090 --model gpt-oss-120b --program llama-bench
  rooftop command --device rtx-4090 --read 'llama-server -m qwen3-32b-Q4_K_M.gguf -c 32768 -ngl 99'")]
    #[command(name = "command")]
    Run {
        #[command(flatten)]
        question: Question,
        /// The program: llama-server, llama-bench, ollama, vllm, mlx or lm-studio [default: that of the runtime]
        #[arg(long, value_name = "ID")]
        program: Option<String>,
        /// Answer what this command asks, on the machine of the question
        #[arg(long, value_name = "COMMAND", conflicts_with = "program")]
        read: Option<String>,
        /// Print JSON in the shape of crates/cli/command.schema.json
        #[arg(long)]
        json: bool,
    },
    /// Say which machine this is, as far as the system tells, and how to ask about it
    #[command(after_help = "\
Reads the processor, the memory and the GPUs with the tools that drivers bring along; nothing leaves the machine.

Examples:
  rooftop here
  rooftop here --json")]
    Here {
        /// Print JSON in the shape of crates/cli/here.schema.json
        #[arg(long)]
        json: bool,
    },
    /// Open a model's files and answer the question about it
    #[command(after_help = "\
A GGUF (also the first of several, also only its beginning), safetensors files or their index, config.json: several files are
read together. Only headers are read. Exits with 0 where it fits, 1 where it does not, 2 where it cannot be said.

Examples:
  rooftop open qwen3-32b-Q4_K_M.gguf --device rtx-4090 --context 16K
  rooftop open config.json model.safetensors --json")]
    Open {
        /// The files
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        #[command(flatten)]
        question: Question,
        /// Print JSON in the shape of crates/cli/open.schema.json
        #[arg(long)]
        json: bool,
    },
    /// Answer an assistant's questions over the Model Context Protocol, on standard input and output
    #[command(after_help = "\
Example of an assistant's settings:
  { \"mcpServers\": { \"rooftop\": { \"command\": \"rooftop\", \"args\": [\"mcp\"] } } }")]
    Mcp,
    /// Print completions for a shell
    #[command(after_help = "\
Examples:
  rooftop completions bash > ~/.local/share/bash-completion/completions/rooftop
  rooftop completions fish > ~/.config/fish/completions/rooftop.fish")]
    Completions {
        /// The shell
        shell: Shell,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Table {
    /// Weights of models and quantizations: columns id, model, quant
    Sizes,
    /// Decode, prefill or time to first token of runs: columns id, device, model, quant, kind
    Speed,
    /// Cache, state and compute buffers of layouts: columns id, model, context
    Memory,
    /// Peak memory and tokens per second of training runs: columns method, model, `seq_len`
    Tuning,
}

/// Guesses that come otherwise than one after the other from a head of the model.
#[derive(Args, Debug)]
#[command(next_help_heading = "Speculative decoding")]
pub struct DraftFlags {
    /// All guesses come from one pass of the drafter, as in `DFlash`
    #[arg(long, requires = "draft")]
    draft_block: bool,
    /// Time of a pass of the drafter in steps of the model, 0 to 1
    #[arg(long, value_name = "STEPS", value_parser = share, requires = "draft")]
    draft_cost: Option<f64>,
}

impl DraftFlags {
    /// The guessing that is asked for, where it differs from the usual one.
    pub fn draft(&self, scenario: &Scenario) -> Result<Option<Draft>, BadQuestion> {
        if !self.draft_block && self.draft_cost.is_none() {
            return Ok(None);
        }
        let Some(usual) = scenario.draft() else {
            let message = "draft: “0” guesses nothing, so there is no drafter. Give 1 or more.";
            return Err(BadQuestion(message.to_owned()));
        };
        let passes = if self.draft_block { 1 } else { usual.passes };
        Ok(Some(Draft { passes, cost: self.draft_cost.or(usual.cost), ..usual }))
    }
}

fn share(given: &str) -> Result<f64, &'static str> {
    let number = given.parse().ok().filter(|number| (0.0..=1.0).contains(number));
    number.ok_or("give a number from 0 to 1")
}
