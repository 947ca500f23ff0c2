//! Which type each tensor gets in a mix of llama.cpp, after `src/llama-quant.cpp` of autumn 2026.
//!
//! A rule picks layers either by their number or by the rank of a tensor among its like. The answer for a group of
//! tensors is therefore two types and the set of layers that get the second one.

use super::types::{Made, Types, fitting};
use crate::catalog::{BlockType, Mix, Model, Role, Tensors, block, first, more, ranked};

/// What the rules ask about a model and a mix.
pub struct Rules {
    model: &'static Model,
    mix: Mix,
    base: BlockType,
    made: Made,
    /// Layers with a tensor that counts as values.
    values: u128,
    /// The number that thirds and eighths of values are taken of.
    n_values: u32,
}

impl Rules {
    pub fn new(model: &'static Model, mix: Mix, base: BlockType, made: Made) -> Self {
        let fused = |t: &&Tensors| matches!(t.role, Role::FusedQkv | Role::FusedKv);
        let plain = layers_of(model, |role| role == Role::Value);
        let fused = model.tensors.iter().filter(fused).fold(0, |set, t| set | t.layers.bits());
        Self {
            model,
            mix,
            base,
            made,
            values: if made.old_fused { plain } else { plain | fused },
            n_values: plain.count_ones() + fused.count_ones(),
        }
    }

    /// Types of a group.
    pub fn types(&self, group: &Tensors) -> Types {
        let kept = self.model.experts.and_then(|experts| experts.kept);
        match group.role {
            Role::ExpertBias | Role::Router => return Types::all(BlockType::F32),
            Role::Kept16 => return Types::all(BlockType::F16),
            Role::ExpertUp | Role::ExpertGate | Role::ExpertDown if !self.made.from_half => {
                if let Some(kept) = kept {
                    return Types::all(kept.value);
                }
            }
            _ => {}
        }
        if matches!(self.mix, Mix::F32 | Mix::F16 | Mix::Bf16) {
            return Types::all(self.base);
        }
        let types = match group.role {
            _ if self.mix == Mix::Mxfp4Moe => {
                Types::all(if group.depth > 1 { BlockType::Mxfp4 } else { BlockType::Q80 })
            }
            Role::Output => Types::all(self.output(group)),
            Role::TokenEmbedding | Role::LayerEmbedding if self.model.tied_embeddings => {
                Types::all(self.output(group))
            }
            Role::TokenEmbedding | Role::LayerEmbedding => Types::all(self.embedding()),
            _ if self.is_very_small() => self.very_small(group),
            _ => self.usual(group),
        };
        types.map(|kind| fitting(kind, group.row))
    }

    fn is_very_small(&self) -> bool {
        matches!(self.mix, Mix::Iq1S | Mix::Iq1M | Mix::Iq2Xxs | Mix::Iq2Xs | Mix::Iq2S | Mix::Iq2M)
    }

    fn output(&self, group: &Tensors) -> BlockType {
        if self.mix == Mix::Q40Qat && self.model.architecture == "gemma3" {
            // Google's files of Gemma 4 have what llama.cpp itself would take.
            BlockType::F16
        } else if !group.row.is_multiple_of(block(self.base).elements) || self.base == BlockType::Q80 {
            BlockType::Q80
        } else if self.is_very_small() || self.mix == Mix::Iq3Xxs {
            BlockType::Q5K
        } else {
            BlockType::Q6K
        }
    }

    fn embedding(&self) -> BlockType {
        match self.mix {
            Mix::Iq2Xxs | Mix::Iq2Xs | Mix::Iq1S | Mix::Iq1M => BlockType::Q2K,
            Mix::Iq2S | Mix::Iq2M | Mix::Iq3Xxs => BlockType::Iq3S,
            Mix::Tq10 | Mix::Tq20 => BlockType::Q4K,
            _ => self.base,
        }
    }

    fn eight_experts(&self) -> bool {
        self.n_experts() == 8
    }

    fn n_experts(&self) -> u32 {
        self.model.experts.map_or(0, |experts| experts.count)
    }

    fn shares_heads(&self) -> bool {
        self.model.heads_per_kv >= 4
    }

    /// Models that llama.cpp takes for one of 70 billion parameters.
    fn is_70b(&self) -> bool {
        let model = self.model;
        model.n_entries == 80
            && match model.architecture {
                "llama" => model.heads_per_kv != 1 && !self.eight_experts(),
                "qwen2" | "deci" | "olmo" => true,
                _ => false,
            }
    }

    /// Mixes of one and two bits.
    fn very_small(&self, group: &Tensors) -> Types {
        let big = matches!(self.mix, Mix::Iq2S | Mix::Iq2M);
        let raised = if big { BlockType::Iq3S } else { BlockType::Q2K };
        match group.role {
            role if self.is_value(role) => {
                Types::all(if self.shares_heads() || self.n_experts() >= 4 { BlockType::Q4K } else { raised })
            }
            Role::Key if self.eight_experts() => Types::all(BlockType::Q4K),
            Role::Down | Role::ExpertDown | Role::SharedDown => {
                Types::some(self.base, raised, self.first_downs(group, self.model.n_entries / 8))
            }
            Role::AttentionOutput if self.eight_experts() => Types::all(BlockType::Q5K),
            Role::AttentionOutput if big => Types::all(BlockType::Iq3S),
            Role::AttentionOutput if matches!(self.mix, Mix::Iq1S | Mix::Iq1M) => {
                Types::all(BlockType::Iq2Xxs)
            }
            _ => Types::all(self.base),
        }
    }

    /// All other mixes.
    fn usual(&self, group: &Tensors) -> Types {
        match group.role {
            role if self.is_value(role) => self.value(),
            Role::FusedQkv | Role::FusedKv => Types::all(self.old_fused()),
            Role::Key if self.eight_experts() => Types::all(BlockType::Q80),
            Role::Key | Role::Query => Types::all(match self.mix {
                Mix::Iq3Xxs => BlockType::Iq2S,
                Mix::Iq3Xs => BlockType::Iq3Xxs,
                _ => self.base,
            }),
            Role::AttentionOutput => Types::all(self.attention_output()),
            Role::Down | Role::ExpertDown | Role::SharedDown => self.down(group),
            Role::Up | Role::Gate | Role::ExpertUp | Role::ExpertGate | Role::SharedUp | Role::SharedGate
                if self.mix == Mix::Iq3Xs =>
            {
                let n = self.model.n_entries;
                let middle = first(7 * n / 8) & !first(n / 8);
                Types::some(self.base, BlockType::Iq3Xxs, self.feed_forward(group, middle))
            }
            _ => Types::all(self.base),
        }
    }

    fn is_value(&self, role: Role) -> bool {
        role == Role::Value || !self.made.old_fused && matches!(role, Role::FusedQkv | Role::FusedKv)
    }

    fn value(&self) -> Types {
        use BlockType::{Iq3S, Iq3Xxs, Q3K, Q4K, Q5K, Q6K, Q80};
        if self.eight_experts() {
            return Types::all(Q80);
        }
        let shared = self.shares_heads();
        let of_values = |ranks: u128| ranked(ranks, self.values);
        let types = match self.mix {
            Mix::Q2K => Types::all(if shared { Q4K } else { Q3K }),
            Mix::Q2KS | Mix::Iq3Xxs | Mix::Iq3Xs | Mix::Iq3S if shared => Types::all(Q4K),
            Mix::Q3KM => Types::some(Q4K, Q5K, of_values(first(2))),
            Mix::Q3KL => Types::all(Q5K),
            Mix::Q4KS => Types::some(Q4K, Q5K, of_values(first(4))),
            Mix::Q4KM | Mix::Q5KM => Types::some(self.base, Q6K, of_values(more(self.n_values))),
            Mix::Iq3Xxs => Types::all(if self.made.imatrix { Iq3Xxs } else { Iq3S }),
            Mix::Iq3M => Types::all(Q4K),
            Mix::Iq4Nl | Mix::Iq4Xs if shared => Types::all(Q5K),
            _ => Types::all(self.base),
        };
        if self.is_70b() {
            return types.map(|kind| if matches!(kind, Q3K | Q4K) { Q5K } else { kind });
        }
        types
    }

    fn old_fused(&self) -> BlockType {
        match self.mix {
            Mix::Q3KM | Mix::Q3KL | Mix::Iq3M => BlockType::Q4K,
            Mix::Q4KM => BlockType::Q5K,
            Mix::Q5KM => BlockType::Q6K,
            _ => self.base,
        }
    }

    fn attention_output(&self) -> BlockType {
        if self.eight_experts() {
            return match self.mix {
                Mix::Q2K
                | Mix::Q3KS
                | Mix::Q3KM
                | Mix::Q4KS
                | Mix::Q4KM
                | Mix::Iq3Xxs
                | Mix::Iq3Xs
                | Mix::Iq3S
                | Mix::Iq3M
                | Mix::Iq4Xs
                | Mix::Iq4Nl => BlockType::Q5K,
                _ => self.base,
            };
        }
        match self.mix {
            Mix::Q2K => BlockType::Q3K,
            Mix::Q3KM | Mix::Iq3M => BlockType::Q4K,
            Mix::Q3KL => BlockType::Q5K,
            Mix::Iq3Xxs => BlockType::Iq3S,
            _ => self.base,
        }
    }

    fn down(&self, group: &Tensors) -> Types {
        use BlockType::{Q3K, Q4K, Q5K, Q6K, Q41, Q51};
        let n = self.model.n_entries;
        let some = |usual, special, ranks| Types::some(usual, special, self.feed_forward(group, ranks));
        match self.mix {
            Mix::Q2K => Types::all(Q3K),
            Mix::Q3KM => some(Q4K, Q5K, first(n / 16)),
            Mix::Q3KL => Types::all(Q5K),
            Mix::Q40 if self.made.imatrix => some(self.base, Q41, first(n / 8)),
            Mix::Q50 if self.made.imatrix => some(self.base, Q51, first(n / 8)),
            Mix::Q4KS => some(self.base, Q5K, first(n / 8)),
            Mix::Q4KM | Mix::Q5KM => some(self.base, Q6K, more(n)),
            Mix::Iq3Xxs if !self.made.imatrix => some(Q3K, Q4K, first(n / 8)),
            Mix::Iq3M if self.eight_experts() => some(self.base, Q4K, more(n)),
            Mix::Q2KS | Mix::Iq3M => some(self.base, Q4K, first(n / 8)),
            Mix::Iq4Nl | Mix::Iq4Xs if !self.made.imatrix => some(self.base, Q5K, first(n / 8)),
            _ => Types::all(self.base),
        }
    }

    /// Layers picked by the number of the layer in models with experts, by rank among tensors of the kind in others.
    fn feed_forward(&self, group: &Tensors, ranks: u128) -> u128 {
        if self.model.experts.is_some() {
            return ranks;
        }
        ranked(ranks, layers_of(self.model, |role| role == group.role))
    }

    /// Layers of a group of down projections that are among the first `count` of all of them, counted layer by
    /// layer: plain ones, experts, shared experts.
    fn first_downs(&self, group: &Tensors, count: u32) -> u128 {
        let place = |role| match role {
            Role::Down => Some(0),
            Role::ExpertDown => Some(1),
            Role::SharedDown => Some(2),
            _ => None,
        };
        let mut picked = 0;
        let mut rest = group.layers.bits();
        while rest != 0 {
            let layer = rest & rest.wrapping_neg();
            let before = self.model.tensors.iter().filter_map(|other| {
                let set = other.layers.bits();
                let same_layer = u32::from(place(other.role)? < place(group.role)? && set & layer != 0);
                Some((set & (layer - 1)).count_ones() + same_layer)
            });
            if before.sum::<u32>() >= count {
                break;
            }
            picked |= layer;
            rest ^= layer;
        }
        picked
    }
}

fn layers_of(model: &Model, is: impl Fn(Role) -> bool) -> u128 {
    model.tensors.iter().filter(|t| is(t.role)).fold(0, |set, t| set | t.layers.bits())
}
