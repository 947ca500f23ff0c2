//! Types of tensors by their number in a GGUF file, as `ggml.h` numbers them.

use rooftop_core::catalog::{Block, BlockType, block};

/// A type: its name, and weights that are stored together with the room they take.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    pub name: &'static str,
    pub block: Block,
}

const fn own(name: &'static str, elements: u32, bytes: u32) -> Type {
    Type { name, block: Block { elements, bytes } }
}

/// The type of a number; none where it is not known.
pub fn of(number: u32) -> Option<Type> {
    let known = |name, kind: BlockType| Some(Type { name, block: block(kind) });
    match number {
        0 => known("F32", BlockType::F32),
        1 => known("F16", BlockType::F16),
        2 => known("Q4_0", BlockType::Q40),
        3 => known("Q4_1", BlockType::Q41),
        6 => known("Q5_0", BlockType::Q50),
        7 => known("Q5_1", BlockType::Q51),
        8 => known("Q8_0", BlockType::Q80),
        10 => known("Q2_K", BlockType::Q2K),
        11 => known("Q3_K", BlockType::Q3K),
        12 => known("Q4_K", BlockType::Q4K),
        13 => known("Q5_K", BlockType::Q5K),
        14 => known("Q6_K", BlockType::Q6K),
        16 => known("IQ2_XXS", BlockType::Iq2Xxs),
        17 => known("IQ2_XS", BlockType::Iq2Xs),
        18 => known("IQ3_XXS", BlockType::Iq3Xxs),
        19 => known("IQ1_S", BlockType::Iq1S),
        20 => known("IQ4_NL", BlockType::Iq4Nl),
        21 => known("IQ3_S", BlockType::Iq3S),
        22 => known("IQ2_S", BlockType::Iq2S),
        23 => known("IQ4_XS", BlockType::Iq4Xs),
        29 => known("IQ1_M", BlockType::Iq1M),
        30 => known("BF16", BlockType::Bf16),
        34 => known("TQ1_0", BlockType::Tq10),
        35 => known("TQ2_0", BlockType::Tq20),
        39 => known("MXFP4", BlockType::Mxfp4),
        // Types that no mix of the catalogue uses: whole numbers, and 8 bits with sums for products.
        9 => Some(own("Q8_1", 32, 36)),
        15 => Some(own("Q8_K", 256, 292)),
        24 => Some(own("I8", 1, 1)),
        25 => Some(own("I16", 1, 2)),
        26 => Some(own("I32", 1, 4)),
        27 => Some(own("I64", 1, 8)),
        28 => Some(own("F64", 1, 8)),
        // Sixteen weights share a scale of 8 bits, four groups are a block.
        40 => Some(own("NVFP4", 64, 36)),
        _ => None,
    }
}

/// The block of the type of this name.
pub fn called(name: &str) -> Option<Block> {
    (0..64).filter_map(of).find(|kind| kind.name == name).map(|kind| kind.block)
}

/// Bytes of an element of a safetensors file, by the name of its type; half a byte for four bits.
pub fn named(dtype: &str) -> Option<f64> {
    Some(match dtype {
        "F64" | "I64" | "U64" | "C64" => 8.0,
        "F32" | "I32" | "U32" => 4.0,
        "F16" | "BF16" | "I16" | "U16" => 2.0,
        "I8" | "U8" | "BOOL" | "F8_E4M3" | "F8_E5M2" | "F8_E8M0" => 1.0,
        "F6_E2M3" | "F6_E3M2" => 0.75,
        "F4" => 0.5,
        _ => return None,
    })
}
