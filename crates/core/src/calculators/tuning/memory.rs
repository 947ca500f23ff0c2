//! Memory of fine-tuning by term.

use super::shape::{adapter_params, kept_per_layer, linear_and_other, params, rows_and_columns};
use super::{Checkpointing, Method, Optimizer, Precision, Tuning};
use crate::catalog::{MemoryKind, tuning as assumed};
use crate::explain::{Explanation, Input, Notes};
use crate::units::Bytes;
use serde::Serialize;

/// Memory needed, by term.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct TuningMemory {
    /// Weights of the base model.
    pub base: Bytes,
    /// Weights of the adapters.
    pub adapters: Bytes,
    /// Gradients of what is trained.
    pub gradients: Bytes,
    /// Running means, and the copy in 32 bits.
    pub optimizer: Bytes,
    /// What the layers keep for the way back.
    pub activations: Bytes,
    /// The logits of a step and their gradients.
    pub logits: Bytes,
    /// Driver context, kernels, allocator slack.
    pub overhead: Bytes,
    /// All of it.
    pub total: Bytes,
    /// Number of trained parameters.
    pub trained: f64,
}

/// Size of a number of 16 bits.
const HALF: f64 = 2.0;
/// Size of a number of 32 bits.
const SINGLE: f64 = 4.0;

/// Memory of a question, each term noted.
pub fn memory(question: &Tuning, explanation: &mut Explanation) -> TuningMemory {
    let base = base(question, explanation);
    let trained = trained(question);
    let adapters =
        if question.method == Method::Full { Bytes::ZERO } else { adapters(question, trained, explanation) };
    let width = if question.precision == Precision::Half
        || question.method == Method::Full && question.precision == Precision::Mixed
    {
        HALF
    } else {
        SINGLE
    };
    let gradients = explanation.note(
        "tuning-gradients",
        "trained weights × bytes",
        Bytes::new(if question.step_in_backward { 0.0 } else { trained * width }),
        &[Input::step("trained weights", trained), Input::asked("bytes", width)],
    );
    let optimizer = optimizer(question, trained, explanation);
    let activations = activations(question, explanation);
    let logits = logits(question, explanation);
    let overhead = explanation.note(
        "tuning-overhead",
        "driver, kernels and allocator + a share of activations and logits",
        assumed::OVERHEAD.value + (activations + logits) * assumed::FRAGMENTATION.value,
        &[
            Input::known("driver, kernels and allocator", assumed::OVERHEAD.value, assumed::OVERHEAD.source),
            Input::known("share", assumed::FRAGMENTATION.value, assumed::FRAGMENTATION.source),
        ],
    );
    let parts = [base, adapters, gradients, optimizer, activations, logits, overhead];
    let total = explanation.note("total", "all terms together", parts.into_iter().sum::<Bytes>(), &[]);
    TuningMemory { base, adapters, gradients, optimizer, activations, logits, overhead, total, trained }
}

fn trained(question: &Tuning) -> f64 {
    match question.method {
        Method::Full => params(question.scenario.model),
        Method::Lora | Method::Qlora => {
            adapter_params(question.scenario.model, question.targets, question.rank)
        }
    }
}

/// In QLoRA, weights outside the layers are not quantized; PEFT keeps them in 32 bits.
fn base(question: &Tuning, explanation: &mut Explanation) -> Bytes {
    let model = question.scenario.model;
    let (linear, other) = linear_and_other(model);
    let bits = question.base_bits();
    let other_bits = match question.method {
        Method::Qlora if question.upcast => 32.0,
        Method::Qlora => 16.0,
        _ => bits,
    };
    explanation.note(
        "tuning-base",
        "(weights in layers × bits + other weights × their bits) ÷ 8",
        Bytes::new((linear * bits + other * other_bits) / 8.0),
        &[
            Input::known("weights in layers", linear, model.shape_source),
            Input::known("bits", bits, assumed::NF4_BITS.source),
            Input::known("other weights", other, model.shape_source),
            Input::known("their bits", other_bits, assumed::NF4_BITS.source),
        ],
    )
}

fn adapters(question: &Tuning, trained: f64, explanation: &mut Explanation) -> Bytes {
    let width = if question.precision == Precision::Half { HALF } else { SINGLE };
    explanation.note(
        "tuning-adapters",
        "rank × (inputs + outputs) of every matrix with an adapter × bytes",
        Bytes::new(trained * width),
        &[
            Input::asked("rank", question.rank),
            Input::step("weights of the adapters", trained),
            Input::asked("bytes", width),
        ],
    )
}

fn optimizer(question: &Tuning, trained: f64, explanation: &mut Explanation) -> Bytes {
    // Adapters are 32 bits wide themselves unless all is in 16: they need no copy.
    let copy =
        if question.precision == Precision::Mixed && question.method == Method::Full { SINGLE } else { 0.0 };
    let mean = if question.precision == Precision::Half { HALF } else { SINGLE };
    let paged_out = question.optimizer == Optimizer::PagedAdamW8
        && question.scenario.device.memory_kind == MemoryKind::Vram;
    let means = match question.optimizer {
        Optimizer::AdamW => trained * 2.0 * mean,
        Optimizer::PagedAdamW8 if paged_out => 0.0,
        Optimizer::AdamW8 | Optimizer::PagedAdamW8 => trained * assumed::ADAM_8BIT_BYTES.value.get(),
        Optimizer::Adafactor if question.method == Method::Full => {
            rows_and_columns(question.scenario.model) * SINGLE
        }
        // The sides of an adapter are nearly all of it.
        Optimizer::Adafactor => trained * SINGLE / f64::from(question.rank),
        Optimizer::Sgd => 0.0,
    };
    explanation.note(
        "tuning-optimizer",
        "running means + copy in 32 bits",
        Bytes::new(means + trained * copy),
        &[
            Input::step("running means", Bytes::new(means)),
            Input::step("copy in 32 bits", Bytes::new(trained * copy)),
        ],
    )
}

/// With checkpointing every layer keeps its input, and one layer at a time all it makes.
fn activations(question: &Tuning, explanation: &mut Explanation) -> Bytes {
    let model = question.scenario.model;
    let layers = f64::from(model.n_layers);
    let width = if question.precision == Precision::Single { SINGLE } else { HALF };
    let kept = kept_per_layer(model) + widened_by_4_bits(question) * f64::from(model.hidden);
    let tokens = question.tokens();
    let scores = if question.flash_attention {
        0.0
    } else {
        // Scores and their softmax for the way back, and a mask: five bytes a pair in 16 bits.
        f64::from(model.n_heads) * f64::from(question.sequence) * 2.5 * width
    };
    let one = tokens * (kept * width + scores);
    let inputs = tokens * layers * f64::from(model.hidden) * width;
    // Beside one layer's results stand their gradients, unless they take their place.
    let (formula, size) = match (question.checkpointing, question.scenario.device.memory_kind) {
        (Checkpointing::Off, _) => ("tokens × layers × results of one layer", one * layers),
        // The input of a layer is back while it is computed again, and so is its gradient.
        (Checkpointing::Offloaded, MemoryKind::Vram) => (
            "tokens × (2 × hidden × bytes + results of one layer)",
            2.0 * tokens * f64::from(model.hidden) * width + one,
        ),
        (Checkpointing::Inputs | Checkpointing::Offloaded, _) => {
            ("tokens × (layers × hidden × bytes + 2 × results of one layer)", inputs + 2.0 * one)
        }
    };
    explanation.note(
        "tuning-activations",
        formula,
        Bytes::new(size),
        &[
            Input::asked("tokens", tokens),
            Input::known("layers", model.n_layers, model.shape_source),
            Input::known("hidden", model.hidden, model.shape_source),
            Input::step("results of one layer", Bytes::new(kept * width + scores)),
        ],
    )
}

/// Rows as wide as the residual stream that a layer keeps besides where its weights are in 4 bits. Libraries that move results to
/// the processor's memory bring kernels of their own, which do not.
fn widened_by_4_bits(question: &Tuning) -> f64 {
    let is_so = question.method == Method::Qlora && question.checkpointing != Checkpointing::Offloaded;
    if is_so { assumed::QUANTIZED_RESULTS.value } else { 0.0 }
}

fn logits(question: &Tuning, explanation: &mut Explanation) -> Bytes {
    let model = question.scenario.model;
    let tokens = if question.chunked_loss {
        question.tokens().min(assumed::CHUNK_TOKENS.value)
    } else {
        question.tokens()
    };
    let width = assumed::LOGIT_BYTES;
    explanation.note(
        "tuning-logits",
        "tokens at once × vocabulary × bytes",
        Bytes::new(tokens * f64::from(model.vocab) * width.value.get()),
        &[
            Input::asked("tokens at once", tokens),
            Input::known("vocabulary", model.vocab, model.shape_source),
            Input::known("bytes", width.value, width.source),
        ],
    )
}
