//! Bytes of the weights, by what they do.

use super::mix::Rules;
use super::types::{Made, Types};
use crate::catalog::{BlockType, Model, Quantization, Recipe, Role, Tensors, Widths, block};
use crate::units::{Bytes, Params};
use serde::Serialize;

/// Bytes of all weights, by what they do, and what a step of decode reads of them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct WeightSizes {
    /// Input embedding, and tables that are looked up like it.
    pub embedding: Bytes,
    /// Output head, where it is not the input embedding.
    pub output: Bytes,
    /// Attention and recurrent layers.
    pub attention: Bytes,
    /// Feed-forward parts, shared experts, the choice of experts.
    pub feed_forward: Bytes,
    /// Routed experts.
    pub experts: Bytes,
    /// Norms, biases, parts for images and sound, and what is in none of the classes.
    pub other: Bytes,
    /// All of it.
    pub total: Bytes,
    /// Read in every step: all but routed experts, looked-up embeddings and layers for multi-token prediction. Layers that
    /// a token passes twice are read twice.
    pub streamed: Bytes,
    /// Routed experts of all layers that a step reads from.
    pub routed: Bytes,
    /// Weights behind `streamed`.
    pub streamed_params: Params,
    /// Weights behind `routed`.
    pub routed_params: Params,
}

impl WeightSizes {
    /// Sizes of files as people publish them.
    pub fn of(model: &'static Model, quantization: &Quantization) -> Self {
        Self::made(model, quantization, Made::usual(model, quantization))
    }

    /// Sizes of files made in a certain way; only llama.cpp's mixes ask for it.
    pub fn made(model: &'static Model, quantization: &Quantization, made: Made) -> Self {
        Self::cut(model, quantization, made, &Slice::ALL)
    }

    fn cut(model: &'static Model, quantization: &Quantization, made: Made, slice: &Slice) -> Self {
        let sizes = match quantization.recipe {
            Recipe::Mix { mix, base, .. } => {
                let rules = Rules::new(model, mix, base, made);
                summed(model, slice, Apart { small: 32, tower: 0, tables: 0 }, |group| {
                    Layout::Blocks(rules.types(group))
                })
            }
            Recipe::Widths(widths) => {
                let rest = widths.rest as u64;
                let within = |bits: u64| if quantization.is_gguf() { 0 } else { bits };
                let apart = Apart {
                    small: rest,
                    tower: within(rest),
                    tables: within(widths.linear.max(LEAST_OF_A_TABLE) as u64),
                };
                summed(model, slice, apart, |group| Layout::Bits(bits_of_one(model, group, &widths)))
            }
        };
        quantization.spread.map_or(sizes, |spread| sizes.scaled(spread.mid))
    }

    /// Sizes of some of a model's tensors.
    pub fn slice(model: &'static Model, quantization: &Quantization, slice: &Slice) -> Self {
        Self::cut(model, quantization, Made::usual(model, quantization), slice)
    }

    /// The sizes in a file with another total. Where makers differ in what they quantize, all of them quantize the routed experts,
    /// so whatever a larger file adds is in the rest.
    #[must_use]
    pub fn of_file(self, total: Bytes, quantization: &Quantization) -> Self {
        let varies = matches!(quantization.recipe, Recipe::Widths(widths) if widths.varies);
        if !varies || total <= self.total {
            return self.scaled(total / self.total);
        }
        let Self { experts, routed, .. } = self;
        Self { experts, total, routed, ..self.scaled((total - experts) / (self.total - experts)) }
    }

    /// Every size times a factor; the parameters stay.
    #[must_use]
    pub fn scaled(self, factor: f64) -> Self {
        Self {
            embedding: self.embedding * factor,
            output: self.output * factor,
            attention: self.attention * factor,
            feed_forward: self.feed_forward * factor,
            experts: self.experts * factor,
            other: self.other * factor,
            total: self.total * factor,
            streamed: self.streamed * factor,
            routed: self.routed * factor,
            ..self
        }
    }
}

/// Which of a model's tensors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// Those of these layers, routed experts apart.
    pub layers: u128,
    /// The routed experts of these layers.
    pub experts: u128,
    /// The input embedding, unless the output head is the same, and what is looked up for every layer.
    pub input: bool,
    /// The output head.
    pub output: bool,
}

impl Slice {
    /// All of them.
    pub const ALL: Self = Self { layers: u128::MAX, experts: u128::MAX, input: true, output: true };

    /// The layers of a group that are in it; for what is outside the layers any bit.
    fn of(&self, group: &Tensors, tied: bool) -> u128 {
        let if_in = |is: bool| if is { group.layers.bits() } else { 0 };
        match group.role {
            Role::Output => if_in(self.output),
            Role::TokenEmbedding if tied => if_in(self.output),
            Role::TokenEmbedding | Role::LayerEmbedding => if_in(self.input),
            role if role.is_routed() => group.layers.bits() & self.experts,
            _ => group.layers.bits() & self.layers,
        }
    }
}

/// Checkpoints of fewer bits keep their tables in 8, as that of Qwen3.8-Flash-Next does.
const LEAST_OF_A_TABLE: f64 = 8.0;

/// How the tensors of a group are stored.
enum Layout {
    /// In blocks of these types.
    Blocks(Types),
    /// One tensor takes this many bits.
    Bits(u64),
}

impl Layout {
    /// Bits of the tensors in some of a group's layers.
    fn bits(&self, group: &Tensors, layers: u128) -> u64 {
        let count = |set: u128| u64::from(set.count_ones());
        match self {
            Self::Bits(each) => each * count(layers),
            Self::Blocks(types) => {
                let special = layers & types.layers;
                let mut bits = stored(group, types.usual) * count(layers & !types.layers);
                if special != 0 {
                    bits += stored(group, types.special) * count(special);
                }
                bits
            }
        }
    }
}

/// Bits of one tensor in blocks of a type.
fn stored(group: &Tensors, kind: BlockType) -> u64 {
    let block = block(kind);
    group.elements() / u64::from(block.elements) * u64::from(block.bytes) * 8
}

/// Widths of what is in no group.
struct Apart {
    /// Norms, biases and the like.
    small: u64,
    /// Parts for images and sound; 0 where they are not loaded.
    tower: u64,
    /// Tables that are looked up; 0 where they are read from disk.
    tables: u64,
}

/// Adds up all groups.
fn summed(model: &Model, slice: &Slice, apart: Apart, layout: impl Fn(&Tensors) -> Layout) -> WeightSizes {
    let read_layers = crate::catalog::first(model.n_entries - model.prediction_layers);
    let passes = u64::from(model.passes());
    let mut class = [0_u64; 6];
    let (mut streamed, mut routed, mut streamed_params, mut routed_params) = (0, 0, 0, 0);
    for group in model.tensors {
        let all = slice.of(group, model.tied_embeddings);
        if all == 0 {
            continue;
        }
        let layout = layout(group);
        let bits = layout.bits(group, all);
        if let Some(sum) = class.get_mut(class_of(group.role)) {
            *sum += bits;
        }
        if group.role.is_looked_up(model.tied_embeddings) {
            continue;
        }
        let read = all & read_layers;
        let times = if group.role.is_in_layers() { passes } else { 1 };
        let bits_read = times * if read == all { bits } else { layout.bits(group, read) };
        let params = times * group.elements() * u64::from(read.count_ones());
        if group.role.is_routed() {
            routed += bits_read;
            routed_params += params;
        } else {
            streamed += bits_read;
            streamed_params += params;
        }
    }
    let entries = crate::catalog::first(model.n_entries);
    let layers = f64::from((slice.layers & entries).count_ones());
    // As a fraction, so that the slices of a model are together what the whole is.
    let small = f64::from(model.small) * layers / f64::from(model.n_entries.max(1));
    let small_bits = small * apart.small as f64;
    let (tower_bits, table_bits) = if slice.input {
        (u64::from(model.tower) * apart.tower, model.tables * apart.tables)
    } else {
        (0, 0)
    };
    let unread_bits = tower_bits + table_bits;
    let [embedding, output, attention, feed_forward, experts, other] = class;
    let bytes = |bits: f64| Bytes::new(bits / 8.0);
    let params = |count: u64| Params::new(count as f64);
    WeightSizes {
        embedding: bytes((embedding + table_bits) as f64),
        output: bytes(output as f64),
        attention: bytes(attention as f64),
        feed_forward: bytes(feed_forward as f64),
        experts: bytes(experts as f64),
        other: bytes((other + tower_bits) as f64 + small_bits),
        total: bytes((class.iter().sum::<u64>() + unread_bits) as f64 + small_bits),
        streamed: bytes(streamed as f64 + small_bits),
        routed: bytes(routed as f64),
        streamed_params: Params::new(streamed_params as f64 + small),
        routed_params: params(routed_params),
    }
}

/// Place in the sums of [`summed`].
fn class_of(role: Role) -> usize {
    match role {
        Role::TokenEmbedding | Role::LayerEmbedding => 0,
        Role::Output => 1,
        Role::FusedQkv
        | Role::FusedKv
        | Role::Query
        | Role::Key
        | Role::Value
        | Role::AttentionOutput
        | Role::OtherAttention
        | Role::Recurrent => 2,
        Role::Up
        | Role::Gate
        | Role::Down
        | Role::SharedUp
        | Role::SharedGate
        | Role::SharedDown
        | Role::Router => 3,
        Role::ExpertUp | Role::ExpertGate | Role::ExpertDown | Role::ExpertBias => 4,
        Role::Kept16 | Role::Streams | Role::Other => 5,
    }
}

/// Bits of one tensor where each class has a width.
fn bits_of_one(model: &Model, group: &Tensors, widths: &Widths) -> u64 {
    let kept = model.experts.and_then(|experts| experts.kept);
    let width = match group.role {
        Role::ExpertUp | Role::ExpertGate | Role::ExpertDown => match kept {
            Some(kept) => return stored(group, kept.value),
            None => widths.experts,
        },
        Role::TokenEmbedding | Role::LayerEmbedding => widths.embedding,
        Role::Output => widths.output,
        Role::Router => widths.router,
        Role::ExpertBias | Role::Kept16 => widths.rest,
        // MLX treats the plain feed-forward part beside the experts of Gemma 4 like their choice.
        Role::Up | Role::Gate | Role::Down
            if model.architecture == "gemma4" && model.experts.is_some() && widths.router < widths.rest =>
        {
            widths.router
        }
        _ => widths.linear,
    };
    let elements = group.elements() as f64;
    let divides = |shared: u32| group.row.is_multiple_of(shared);
    let width = if width >= widths.rest {
        widths.rest
    } else if divides(widths.group) {
        width
    } else if divides(widths.narrow) {
        // The fraction of a width is the scale that a group shares.
        let whole = libm::floor(width);
        whole + (width - whole) * f64::from(widths.group) / f64::from(widths.narrow)
    } else {
        widths.rest
    };
    if width >= widths.rest {
        return (elements * width) as u64;
    }
    let edges = f64::from(group.depth) * (f64::from(group.row) + f64::from(group.rows)) * widths.edges;
    (elements * width + edges) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Record;

    /// 22 layers that a token passes twice, beside an embedding and an output head of their own
    /// (Nanbeige4.2-3B, `num_loops` of its config.json).
    #[test]
    fn layers_of_a_looped_model_are_stored_once_and_read_twice() {
        let (Some(looped), Some(bits16)) = (Model::find("nanbeige4.2-3b"), Quantization::find("f16")) else {
            panic!("not in the catalogue")
        };
        let sizes = WeightSizes::of(looped, bits16);
        let table = 3072.0 * 166_144.0 * 2.0;
        let layers = 22.0 * (2.0 * 6144.0 + 2.0 * 1024.0 + 3.0 * 10_752.0) * 3072.0 * 2.0;
        let close = |size: Bytes, expected: f64| (size.get() / expected - 1.0).abs() < 1e-3;
        assert!(close(sizes.total, 2.0 * table + layers), "{:?}", sizes.total);
        assert!(close(sizes.streamed, table + 2.0 * layers), "{:?}", sizes.streamed);
        assert_eq!(looped.passes(), 2);
        // Two entries of Nemotron-H are one block.
        assert_eq!(Model::find("nemotron-3-nano-4b").map(Model::passes), Some(1));
    }
}
