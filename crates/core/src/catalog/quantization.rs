//! Ways to store weights.

use super::index::KernelClass;
use super::{SourceId, block};
use serde::Serialize;

/// A format of weights: which bits each tensor gets, and which kernels read it.
#[derive(Debug, Serialize)]
pub struct Quantization {
    /// Kebab-case, never changed.
    pub id: &'static str,
    /// As in file names.
    pub name: &'static str,
    /// What else it is called.
    pub aliases: &'static [&'static str],
    /// Which tensor gets how many bits.
    pub recipe: Recipe,
    /// For mixes of a maker's own: sizes of its files relative to the recipe.
    pub spread: Option<Spread>,
    /// Where the recipe is written down.
    pub source: SourceId,
    /// Only models trained in it keep their sense: it is never proposed, and answered where it is asked for.
    pub for_trained: bool,
    /// Kernels that read it; coefficients of speed are fitted for each class.
    pub kernel: KernelClass,
}

/// Sizes of published files of a mix whose rules differ from model to model, relative to a recipe that is known.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Spread {
    /// Smallest.
    pub low: f64,
    /// Median.
    pub mid: f64,
    /// Largest.
    pub high: f64,
    /// Files.
    pub points: u32,
    /// Where they are listed.
    pub source: SourceId,
}

impl Quantization {
    /// Bits of most weights: what the name means, for any model.
    pub fn nominal_bits(&self) -> f64 {
        match self.recipe {
            Recipe::Mix { base, .. } => base.bits(),
            Recipe::Widths(widths) => widths.linear,
        }
    }

    /// Whether its files are those of llama.cpp, which keep what is small in 32 bits and the part for images apart.
    pub fn is_gguf(&self) -> bool {
        match self.recipe {
            Recipe::Mix { .. } => true,
            Recipe::Widths(widths) => widths.rest >= 32.0,
        }
    }
}

/// Which tensor gets how many bits.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Recipe {
    /// A mix of llama.cpp: the type of each tensor follows from rules.
    Mix {
        /// Whose rules.
        mix: Mix,
        /// The type of a tensor for which no rule says otherwise.
        base: BlockType,
        /// Files of this mix are usually made with an importance matrix.
        imatrix: bool,
    },
    /// A width for each class of tensors.
    Widths(Widths),
}

/// Bits per weight by class of tensors, scales included.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Widths {
    /// Attention, recurrent and feed-forward matrices.
    pub linear: f64,
    /// Routed experts.
    pub experts: f64,
    /// Input embedding.
    pub embedding: f64,
    /// Output head.
    pub output: f64,
    /// The choice of experts.
    pub router: f64,
    /// Norms, biases, convolutions, and rows that no group divides.
    pub rest: f64,
    /// Weights that share a scale.
    pub group: u32,
    /// Weights that share one in rows that `group` does not divide; a row that neither divides is not quantized.
    pub narrow: u32,
    /// Bits for each row and each column of a quantized matrix, in addition to the weights.
    pub edges: f64,
    /// Makers of such files differ in what they quantize.
    pub varies: bool,
}

/// Mixes of llama.cpp, by the name of the file type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names of the file types say all there is")]
pub enum Mix {
    F32,
    F16,
    Bf16,
    Q2K,
    Q2KS,
    Q3KS,
    Q3KM,
    Q3KL,
    Q40,
    Q41,
    Q4KS,
    Q4KM,
    Q50,
    Q51,
    Q5KS,
    Q5KM,
    Q6K,
    Q80,
    Iq1S,
    Iq1M,
    Iq2Xxs,
    Iq2Xs,
    Iq2S,
    Iq2M,
    Iq3Xxs,
    Iq3Xs,
    Iq3S,
    Iq3M,
    Iq4Xs,
    Iq4Nl,
    Tq10,
    Tq20,
    Mxfp4Moe,
    /// Google's files trained for `Q4_0`.
    Q40Qat,
}

/// Types of ggml in which a tensor is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names of the types say all there is")]
pub enum BlockType {
    F32,
    F16,
    Bf16,
    Q2K,
    Q3K,
    Q40,
    Q41,
    Q4K,
    Q50,
    Q51,
    Q5K,
    Q6K,
    Q80,
    Iq1S,
    Iq1M,
    Iq2Xxs,
    Iq2Xs,
    Iq2S,
    Iq3Xxs,
    Iq3S,
    Iq4Xs,
    Iq4Nl,
    Tq10,
    Tq20,
    Mxfp4,
}

impl BlockType {
    /// Bits of a weight, scales included.
    pub fn bits(self) -> f64 {
        let Block { elements, bytes } = block(self);
        8.0 * f64::from(bytes) / f64::from(elements)
    }
}

/// Weights that are stored together, and the room they take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Weights of one block.
    pub elements: u32,
    /// Bytes of one block, scales included.
    pub bytes: u32,
}
