//! Types of tensors, and how a file was made.

use crate::catalog::{Block, BlockType, Model, Quantization, Recipe, block};

/// How a file was made, apart from its mix: what its maker chose and with which program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    /// With an importance matrix.
    pub imatrix: bool,
    /// By a llama.cpp from before mid-2026: fused `attn_qkv` tensors had types of their own.
    pub old_fused: bool,
    /// From 16-bit weights: experts that a maker publishes in another type are quantized like all others.
    pub from_half: bool,
}

/// Types of the tensors of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Types {
    /// In most layers.
    pub usual: BlockType,
    /// In some.
    pub special: BlockType,
    /// In which.
    pub layers: u128,
}

impl Made {
    /// As most people publish files of a model: soon after it appears, with the rules of that day.
    pub fn usual(model: &Model, quantization: &Quantization) -> Self {
        let imatrix = matches!(quantization.recipe, Recipe::Mix { imatrix: true, .. });
        Self { imatrix, old_fused: model.old_fused, from_half: false }
    }
}

impl Types {
    pub fn all(kind: BlockType) -> Self {
        Self { usual: kind, special: kind, layers: 0 }
    }

    pub fn some(usual: BlockType, special: BlockType, layers: u128) -> Self {
        Self { usual, special, layers }
    }

    pub fn map(self, change: impl Fn(BlockType) -> BlockType) -> Self {
        Self { usual: change(self.usual), special: change(self.special), layers: self.layers }
    }
}

/// The type itself, or what llama.cpp takes where its block does not divide a row.
pub fn fitting(kind: BlockType, row: u32) -> BlockType {
    use BlockType::{F16, Iq4Nl, Q2K, Q3K, Q4K, Q5K, Q6K, Q40, Q50, Q51, Q80, Tq10, Tq20};
    let divides = |kind: BlockType| {
        let Block { elements, .. } = block(kind);
        row.is_multiple_of(elements)
    };
    if divides(kind) {
        return kind;
    }
    let other = match kind {
        Q2K | Q3K | Tq10 | Tq20 => Q40,
        Q4K => Q50,
        Q5K => Q51,
        Q6K => Q80,
        _ => Iq4Nl,
    };
    if divides(other) { other } else { F16 }
}
