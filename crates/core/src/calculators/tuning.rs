//! Fine-tuning: what has to be in memory, how long it takes, and how far one can go on a machine.

mod limits;
mod memory;
mod shape;
mod speed;

pub use limits::{largest_batch, largest_model, longest_sequence};
pub use memory::{TuningMemory, memory};
pub use shape::{Targets, adapter_params};
pub use speed::{TuningSpeed, speed};

use crate::Scenario;
use crate::catalog::{Os, tuning as assumed};
use crate::explain::Explanation;
use crate::memory::Fit;
use crate::question::form::{Field, Question, Refusal, figure, flag, one_of, whole};
use serde::Serialize;

/// A fine-tuning run: model, machine, method, and the size of its batches.
#[expect(clippy::struct_excessive_bools, reason = "a switch of the form each")]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tuning {
    /// The machine, its memory, its system, and the model.
    pub scenario: Scenario,
    /// What is trained.
    pub method: Method,
    /// Rank of the adapters.
    pub rank: u32,
    /// Which matrices get adapters.
    pub targets: Targets,
    /// Scales of 4-bit blocks are quantized too.
    pub double_quantization: bool,
    /// How weights, gradients and their running means are held.
    pub precision: Precision,
    /// What turns gradients into steps.
    pub optimizer: Optimizer,
    /// Length of a training sequence, tokens.
    pub sequence: u32,
    /// Sequences computed at once.
    pub micro_batch: u32,
    /// What is kept of the layers' results.
    pub checkpointing: Checkpointing,
    /// In QLoRA, what is not quantized is held in 32 bits.
    pub upcast: bool,
    /// Attention without a table of scores.
    pub flash_attention: bool,
    /// The loss is computed piece by piece, so that the logits of all tokens are never in memory at once.
    pub chunked_loss: bool,
    /// Each weight takes its step as soon as its gradient is known, so that gradients are never in memory at once.
    pub step_in_backward: bool,
    /// Tokens of the data set, millions, over all epochs.
    pub million_tokens: f64,
}

/// What is trained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Every weight.
    Full,
    /// Adapters on weights in 16 bits.
    Lora,
    /// Adapters on weights in 4 bits.
    Qlora,
}

/// How trained weights are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// 16 bits, with a copy in 32 bits that takes the steps.
    Mixed,
    /// 16 bits throughout.
    Half,
    /// 32 bits throughout.
    Single,
}

/// What turns gradients into steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Optimizer {
    /// Two running means for each trained weight.
    AdamW,
    /// The same in 8 bits.
    AdamW8,
    /// The same in 8 bits, which move to the processor's memory when there is no room.
    PagedAdamW8,
    /// Means of rows and columns only.
    Adafactor,
    /// Nothing.
    Sgd,
}

/// What is kept of the layers' results for the way back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Checkpointing {
    /// All of them.
    Off,
    /// The input of each layer; the rest is computed again.
    Inputs,
    /// The input of each layer, in the processor's memory.
    Offloaded,
}

impl Checkpointing {
    const ALL: [Self; 3] = [Self::Inputs, Self::Offloaded, Self::Off];

    const fn id(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Inputs => "on",
            Self::Offloaded => "offloaded",
        }
    }
}

impl Method {
    const ALL: [Self; 3] = [Self::Full, Self::Lora, Self::Qlora];

    /// Kebab-case, for addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Lora => "lora",
            Self::Qlora => "qlora",
        }
    }
}

impl Precision {
    const ALL: [Self; 3] = [Self::Mixed, Self::Half, Self::Single];

    const fn id(self) -> &'static str {
        match self {
            Self::Mixed => "mixed",
            Self::Half => "16-bit",
            Self::Single => "32-bit",
        }
    }
}

impl Optimizer {
    const ALL: [Self; 5] = [Self::AdamW, Self::AdamW8, Self::PagedAdamW8, Self::Adafactor, Self::Sgd];

    const fn id(self) -> &'static str {
        match self {
            Self::AdamW => "adamw",
            Self::AdamW8 => "adamw-8bit",
            Self::PagedAdamW8 => "paged-adamw-8bit",
            Self::Adafactor => "adafactor",
            Self::Sgd => "sgd",
        }
    }
}

impl Default for Tuning {
    fn default() -> Self {
        Self {
            scenario: Scenario::unnamed(),
            method: Method::Qlora,
            rank: 16,
            targets: Targets::AllLinear,
            double_quantization: true,
            precision: Precision::Mixed,
            optimizer: Optimizer::AdamW,
            sequence: 2048,
            micro_batch: 1,
            checkpointing: Checkpointing::Inputs,
            upcast: true,
            flash_attention: true,
            chunked_loss: false,
            step_in_backward: false,
            million_tokens: 10.0,
        }
    }
}

/// Longest sequence accepted, tokens.
const MOST_TOKENS: u32 = 1 << 20;
/// Largest micro-batch accepted.
const MOST_SEQUENCES: u32 = 1024;
/// Largest rank accepted.
const MOST_RANK: u32 = 4096;

impl Question for Tuning {
    fn fields(&self) -> Vec<Field> {
        let Self { scenario, .. } = self;
        let mut fields = vec![
            scenario.field("device"),
            scenario.field("memory"),
            scenario.field("os"),
            scenario.field("model"),
            Field::choice("method", self.method.id(), Method::ALL.map(Method::id)),
        ];
        if self.method != Method::Full {
            fields.push(Field::number("rank", f64::from(self.rank), 1, MOST_RANK));
            fields.push(Field::choice("targets", self.targets.id(), Targets::ALL.map(Targets::id)));
        }
        if self.method == Method::Qlora {
            fields.push(Field::flag("double-quant", self.double_quantization));
            fields.push(Field::flag("upcast", self.upcast));
        }
        fields.extend([
            Field::number("sequence", f64::from(self.sequence), 1, MOST_TOKENS),
            Field::number("micro-batch", f64::from(self.micro_batch), 1, MOST_SEQUENCES),
            Field::number("million-tokens", self.million_tokens, 0, 1_000_000),
            Field::choice("optimizer", self.optimizer.id(), Optimizer::ALL.map(Optimizer::id)),
            Field::choice("precision", self.precision.id(), Precision::ALL.map(Precision::id)),
            Field::choice(
                "checkpointing",
                self.checkpointing.id(),
                Checkpointing::ALL.map(Checkpointing::id),
            ),
            Field::flag("flash", self.flash_attention),
            Field::flag("chunked-loss", self.chunked_loss),
            Field::flag("step-in-backward", self.step_in_backward),
        ]);
        fields
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match field {
            "method" => self.method = one_of(to, &Method::ALL, Method::id)?,
            "rank" => self.rank = whole(to, 1, MOST_RANK)?,
            "targets" => self.targets = one_of(to, &Targets::ALL, Targets::id)?,
            "double-quant" => self.double_quantization = flag(to)?,
            "upcast" => self.upcast = flag(to)?,
            "sequence" => self.sequence = whole(to, 1, MOST_TOKENS)?,
            "micro-batch" => self.micro_batch = whole(to, 1, MOST_SEQUENCES)?,
            "million-tokens" => self.million_tokens = figure(to, 0, 1_000_000)?,
            "optimizer" => self.optimizer = one_of(to, &Optimizer::ALL, Optimizer::id)?,
            "precision" => self.precision = one_of(to, &Precision::ALL, Precision::id)?,
            "checkpointing" => self.checkpointing = one_of(to, &Checkpointing::ALL, Checkpointing::id)?,
            "flash" => self.flash_attention = flag(to)?,
            "chunked-loss" => self.chunked_loss = flag(to)?,
            "step-in-backward" => self.step_in_backward = flag(to)?,
            _ => {
                self.scenario.set_field(field, to)?;
            }
        }
        Ok(())
    }
}

/// Memory, fit and duration of a fine-tuning run.
#[derive(Clone, Debug, PartialEq)]
pub struct TuningAnswer {
    /// What it needs.
    pub memory: TuningMemory,
    /// Whether the machine has it.
    pub fit: Fit,
    /// How fast it is; none where nothing of the kind was measured.
    pub speed: Option<TuningSpeed>,
    /// Longest sequence that fits.
    pub longest_sequence: Option<u32>,
    /// Largest micro-batch that fits.
    pub largest_batch: Option<u32>,
    /// Every step.
    pub explanation: Explanation,
}

/// Memory, fit, speed and limits of a question.
pub fn tuning(question: &Tuning) -> TuningAnswer {
    let mut explanation = Explanation::new();
    let memory = memory(question, &mut explanation);
    let fit = Fit::of_total(&question.scenario, memory.total, &mut explanation);
    let speed = speed(question, &mut explanation);
    TuningAnswer {
        memory,
        fit,
        speed,
        longest_sequence: longest_sequence(question),
        largest_batch: largest_batch(question),
        explanation,
    }
}

impl Tuning {
    /// Tokens of one step.
    fn tokens(&self) -> f64 {
        f64::from(self.sequence) * f64::from(self.micro_batch)
    }

    /// Whether it is trained with CUDA, for which the assumptions were read; `bitsandbytes` and flash attention need it.
    pub fn with_cuda(&self) -> bool {
        self.scenario.device.gpu.runs_cuda() && self.scenario.os != Os::Macos
    }

    /// Bits of a weight in the base model.
    fn base_bits(&self) -> f64 {
        match (self.method, self.double_quantization) {
            (Method::Qlora, true) => assumed::NF4_DOUBLE_BITS.value.get(),
            (Method::Qlora, false) => assumed::NF4_BITS.value.get(),
            (Method::Full, _) if self.precision == Precision::Single => 32.0,
            _ => 16.0,
        }
    }
}
