//! What one file of a model says: its shape, as far as the file has it, and its tensors summed up.

use serde::Serialize;
use std::collections::BTreeMap;

/// Kind of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// llama.cpp's.
    Gguf,
    /// The Hub's.
    Safetensors,
    /// The list of a model's safetensors files.
    SafetensorsIndex,
    /// A configuration without weights.
    Config,
}

/// What one file says.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Kind of the file.
    pub format: Format,
    /// As the file names it.
    pub name: Option<String>,
    /// Architecture as the file names it.
    pub architecture: String,
    /// Dimensions.
    pub shape: Shape,
    /// Its tensors.
    pub(crate) tally: Tally,
    /// Files of which this is one.
    pub parts: u32,
    /// Which of them, from 0.
    pub part: u32,
    /// How the weights beside it are packed.
    pub(crate) packed: Option<Packed>,
    /// Tensors that follow from a configuration, named as in a GGUF file.
    pub(crate) planned: BTreeMap<Group, u128>,
}

/// Weights packed into whole numbers, as a configuration says.
#[derive(Clone, Debug, PartialEq)]
pub struct Packed {
    /// Bits of a weight.
    pub bits: Option<f64>,
    /// Who packed them; none for MLX.
    pub method: Option<String>,
}

impl Piece {
    pub(crate) fn new(format: Format) -> Self {
        Self {
            format,
            name: None,
            architecture: String::new(),
            shape: Shape::default(),
            tally: Tally::default(),
            parts: 1,
            part: 0,
            packed: None,
            planned: BTreeMap::new(),
        }
    }
}

/// Tensors of one type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Stored {
    /// How many.
    pub tensors: u64,
    /// Their weights.
    pub params: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// Dimensions as the file has them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Shape {
    /// Layers, those for several predictions included.
    pub layers: Option<f64>,
    /// Of these, the last ones: only for several predictions at once.
    pub prediction_layers: Option<f64>,
    /// Width of the residual stream.
    pub hidden: Option<f64>,
    /// Query heads.
    pub heads: Option<f64>,
    /// Key-value heads; of several numbers the largest.
    pub kv_heads: Option<f64>,
    /// Length of a key.
    pub head_size: Option<f64>,
    /// Length of a value.
    pub value_size: Option<f64>,
    /// Width of a dense feed-forward part.
    pub feed_forward: Option<f64>,
    /// Width of a routed expert.
    pub expert_feed_forward: Option<f64>,
    /// Words.
    pub vocab: Option<f64>,
    /// Longest context, tokens.
    pub context: Option<f64>,
    /// Experts of a layer.
    pub experts: Option<f64>,
    /// Experts that a token visits.
    pub experts_used: Option<f64>,
    /// Window of sliding attention, tokens.
    pub window: Option<f64>,
    /// Layers that see the window only.
    pub windowed: Option<f64>,
    /// Length of the latent of MLA.
    pub latent: Option<f64>,
    /// Length of its rotary part.
    pub latent_rope: Option<f64>,
    /// Layers that keep keys and values, where others keep a state.
    pub cached: Option<f64>,
    /// Elements of the state of one of the others.
    pub state: Option<f64>,
    /// The output head is the embedding.
    pub tied: Option<bool>,
    /// Parameters that follow from a configuration, where no tensors are listed.
    pub computed: Option<f64>,
    /// Of these, those of routed experts.
    pub computed_routed: Option<f64>,
}

impl Shape {
    /// What this says, and where it says nothing, what the other says.
    pub(crate) fn or(self, other: Self) -> Self {
        macro_rules! first {
            ($($field:ident)*) => { Self { $($field: self.$field.or(other.$field)),* } };
        }
        first!(layers prediction_layers hidden heads kv_heads head_size value_size feed_forward expert_feed_forward vocab context
            experts experts_used window windowed latent latent_rope cached state tied computed computed_routed)
    }
}

/// A tensor as it is listed.
pub struct Named<'a> {
    pub name: &'a str,
    pub kind: &'static str,
    pub params: u64,
    pub bytes: u64,
    /// Length of a row, rows, matrices.
    pub dimensions: [u64; 3],
}

/// Tensors of one name and size in several layers, as `data/models/` lists them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    /// Name without the layer.
    pub name: String,
    /// Length of a row, rows, matrices.
    pub dimensions: [u64; 3],
}

/// Groups that are kept: real models have up to sixty.
const MOST_GROUPS: usize = 1000;

/// Tensors, summed up.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    pub types: BTreeMap<&'static str, Stored>,
    pub params: u64,
    pub bytes: u64,
    /// Where the last tensor ends, from the first.
    pub stored: u64,
    /// Weights of routed experts.
    pub routed: u64,
    /// Whole numbers into which other weights are packed.
    pub packed: u64,
    /// The same of routed experts.
    pub packed_routed: u64,
    /// Rows of the embedding.
    pub vocab: Option<f64>,
    pub has_output: bool,
    /// A bit for each layer, by name and size.
    pub groups: BTreeMap<Group, u128>,
}

impl Tally {
    pub fn add(&mut self, it: &Named) {
        let Named { name, kind, bytes, dimensions, .. } = *it;
        let stored = self.types.entry(kind).or_default();
        stored.tensors += 1;
        // Numbers beside the weights: scales are no parameters.
        let aside =
            [".scales", ".biases", "_scale_inv", ".qzeros", ".g_idx", "_scale", "_scales", "_scale_2"];
        let params = if aside.iter().any(|end| name.ends_with(end)) { 0 } else { it.params };
        let routed = name.contains("_exps") || name.contains(".experts.") || name.contains(".switch_mlp.");
        // Two weights of four bits in a byte.
        let params = if kind == "U8" { params.saturating_mul(2) } else { params };
        if matches!(kind, "U32" | "I32") && params > 0 {
            self.packed = self.packed.saturating_add(params);
            if routed {
                self.packed_routed = self.packed_routed.saturating_add(params);
            }
        } else {
            self.params = self.params.saturating_add(params);
            if routed {
                self.routed = self.routed.saturating_add(params);
            }
        }
        stored.params = stored.params.saturating_add(params);
        stored.bytes = stored.bytes.saturating_add(bytes);
        self.bytes = self.bytes.saturating_add(bytes);
        if matches!(name, "output.weight" | "lm_head.weight") {
            self.has_output = true;
        }
        if name == "token_embd.weight" || name.ends_with("embed_tokens.weight") {
            self.vocab = dimensions.get(1).map(|rows| *rows as f64);
        }
        if let Some((name, layer)) = in_layers(name) {
            let room = self.groups.len() < MOST_GROUPS;
            let group = Group { name: name.to_owned(), dimensions };
            if let Some(bits) = self.groups.get_mut(&group) {
                *bits |= layer;
            } else if room {
                self.groups.insert(group, layer);
            }
        }
    }

    pub fn join(&mut self, other: &Self) {
        for (name, stored) in &other.types {
            let all = self.types.entry(name).or_default();
            all.tensors += stored.tensors;
            all.params = all.params.saturating_add(stored.params);
            all.bytes = all.bytes.saturating_add(stored.bytes);
        }
        self.params = self.params.saturating_add(other.params);
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.routed = self.routed.saturating_add(other.routed);
        self.packed = self.packed.saturating_add(other.packed);
        self.packed_routed = self.packed_routed.saturating_add(other.packed_routed);
        self.vocab = self.vocab.or(other.vocab);
        self.has_output |= other.has_output;
        for (group, layers) in &other.groups {
            *self.groups.entry(group.clone()).or_default() |= layers;
        }
    }
}

/// The name without its layer, and the layer as a bit; outside the layers the first one.
fn in_layers(name: &str) -> Option<(&str, u128)> {
    let Some(rest) = name.strip_prefix("blk.") else { return Some((name, 1)) };
    let (layer, name) = rest.split_once('.')?;
    let layer = layer.parse::<u32>().ok().filter(|layer| *layer < u128::BITS)?;
    Some((name, 1 << layer))
}
