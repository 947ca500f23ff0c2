//! What a file says of its model, and the question that can be asked about it.

use rooftop_core::Describable;
use rooftop_core::catalog::{MODELS, Model, Quantization, Recipe, Record as _, Runtime, block};
use rooftop_core::memory::WeightSizes;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

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

/// What was read.
#[derive(Clone, Debug, Serialize)]
pub struct Record {
    /// Kind of the file.
    pub format: Format,
    /// As the file names it.
    pub name: Option<String>,
    /// Architecture as the file names it.
    pub architecture: String,
    /// Weights of all tensors of this file.
    pub params: u64,
    /// Bytes of all tensors of this file, exactly; none where the file lists none.
    pub weights_bytes: Option<u64>,
    /// The same by type.
    pub types: BTreeMap<&'static str, Stored>,
    /// Of several files this is one; the others have weights too.
    pub parts: u32,
    /// Dimensions.
    pub shape: Shape,
    /// The catalogue's model with this shape, or a description of it: what stands for it in a question.
    pub model: Option<String>,
    /// The nearest format of the catalogue, whose kernels read it.
    pub quantization: Option<&'static str>,
    /// What of the shape the description cannot hold.
    pub notes: Vec<&'static str>,
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
    /// Layers.
    pub layers: Option<f64>,
    /// Width of the residual stream.
    pub hidden: Option<f64>,
    /// Query heads.
    pub heads: Option<f64>,
    /// Key-value heads; of several numbers the largest.
    pub kv_heads: Option<f64>,
    /// Length of a key.
    pub head_size: Option<f64>,
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
    /// Length of the latent of MLA.
    pub latent: Option<f64>,
    /// The output head is the embedding.
    pub tied: Option<bool>,
}

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
    /// Rows of the embedding.
    pub vocab: Option<f64>,
    pub has_output: bool,
}

impl Tally {
    pub fn add(&mut self, name: &str, kind: &'static str, params: u64, bytes: u64, row: u64, rows: u64) {
        let stored = self.types.entry(kind).or_default();
        stored.tensors += 1;
        stored.params = stored.params.saturating_add(params);
        stored.bytes = stored.bytes.saturating_add(bytes);
        self.params = self.params.saturating_add(params);
        self.bytes = self.bytes.saturating_add(bytes);
        if name.contains("_exps") || name.contains(".experts.") {
            self.routed = self.routed.saturating_add(params);
        }
        if matches!(name, "output.weight" | "lm_head.weight") {
            self.has_output = true;
        }
        if name == "token_embd.weight" || name.ends_with("model.embed_tokens.weight") {
            self.vocab = Some(if name == "token_embd.weight" { rows } else { row } as f64);
        }
    }
}

impl Record {
    pub fn new(
        format: Format,
        name: Option<String>,
        architecture: String,
        shape: Shape,
        tally: Tally,
        parts: u32,
    ) -> Self {
        let whole = parts == 1 && tally.params > 0;
        let known = known(&architecture, &shape, whole.then_some(tally.params));
        let described = if known.is_none() && whole { described(&shape, &tally) } else { None };
        let quantization = known
            .filter(|_| whole)
            .and_then(|model| nearest(model, format, &tally))
            .or_else(|| by_type(&tally));
        let mut notes = Vec::new();
        if known.is_none() {
            let has = |value: Option<f64>| value.is_some_and(|value| value > 0.0);
            if has(shape.latent) {
                notes.push("keys and values are a latent here; the description counts them as heads");
            }
            if has(shape.window) {
                notes.push("some layers see a window only; the description lets every layer see all");
            }
        }
        if parts > 1 {
            notes.push("this is one of several files; the weights of the others are not counted");
        }
        Self {
            format,
            name,
            architecture,
            params: tally.params,
            weights_bytes: (tally.bytes > 0).then_some(tally.bytes),
            types: tally.types,
            parts,
            shape,
            model: known.map(|model| model.id.to_owned()).or(described),
            quantization: quantization.map(|it| it.id),
            notes,
        }
    }

    /// The part of a question that stands for it: model, format, and the size of its weights; none where the shape is not
    /// known.
    pub fn query(&self) -> Option<String> {
        let mut query = format!("model={}", self.model.as_ref()?);
        if let Some(id) = self.quantization {
            query.push_str("&quant=");
            query.push_str(id);
        }
        if let Some(bytes) = self.weights_bytes.filter(|_| self.parts == 1 && self.format != Format::Config) {
            // Writing to a string does not fail.
            let _ = write!(query, "&file-size={:.6}", bytes as f64 / 1e9);
        }
        Some(query)
    }
}

/// The catalogue's model of this shape: all dimensions that both have are the same, and the parameters nearly so.
fn known(architecture: &str, shape: &Shape, params: Option<u64>) -> Option<&'static Model> {
    let same =
        |given: Option<f64>, model: u32| given.is_none_or(|given| (given - f64::from(model)).abs() < 0.5);
    let alike = |model: &&Model| {
        let layers = same(shape.layers, model.n_entries)
            || same(shape.layers, model.n_entries - model.prediction_layers);
        let names =
            model.architecture == architecture || model.architecture.is_empty() || architecture.is_empty();
        let near = params.is_none_or(|params| (params as f64 / model.params.value.get() - 1.0).abs() < 0.02);
        let experts = shape.experts.unwrap_or(0.0) as u32 == model.experts.map_or(0, |experts| experts.count);
        let has_any = shape.layers.is_some() && shape.hidden.is_some();
        has_any
            && layers
            && near
            && experts
            && same(shape.hidden, model.hidden)
            && same(shape.heads, model.n_heads)
            && (names || params.is_some())
            && shape.vocab.is_none_or(|vocab| (vocab / f64::from(model.vocab) - 1.0).abs() < 0.05)
    };
    // Of several with these dimensions the one whose other figures are nearest.
    let off = |model: &Model| {
        let ratio = |given: Option<f64>, known: f64| given.map_or(0.0, |given| (given / known - 1.0).abs());
        f64::from(u8::from(model.architecture != architecture))
            + 100.0 * ratio(params.map(|params| params as f64), model.params.value.get())
            + 10.0 * ratio(shape.vocab, f64::from(model.vocab))
            + ratio(shape.context, f64::from(model.max_context.value)).min(1.0)
    };
    MODELS.iter().filter(alike).min_by(|a, b| off(a).total_cmp(&off(b)))
}

/// The format whose files have nearly this size: of those that a program for this kind of file loads, and, where there are
/// some, of those that store most weights in the type that most weights have here.
fn nearest(model: &'static Model, format: Format, tally: &Tally) -> Option<&'static Quantization> {
    let program = if format == Format::Gguf { "llama.cpp" } else { "vllm" };
    let loaded: Vec<_> = Runtime::find(program)?.proposed().collect();
    let (common, _) = tally.types.iter().max_by_key(|(_, stored)| stored.bytes)?;
    let usual = crate::types::called(common);
    let of_type =
        |it: &Quantization| matches!(it.recipe, Recipe::Mix { base, .. } if Some(block(base)) == usual);
    let alike: Vec<_> = loaded.iter().copied().filter(|it| of_type(it)).collect();
    let bytes = tally.bytes as f64;
    let off = |it: &Quantization| {
        let size = WeightSizes::of(model, it).total.get();
        (size / bytes).max(bytes / size)
    };
    let all = if alike.is_empty() { loaded } else { alike };
    all.into_iter().min_by(|a, b| off(a).total_cmp(&off(b)))
}

/// The format named like the type that most weights have.
fn by_type(tally: &Tally) -> Option<&'static Quantization> {
    let (name, _) = tally.types.iter().max_by_key(|(_, stored)| stored.bytes)?;
    let id = match *name {
        "Q3_K" => "q3-k-m",
        "Q4_K" => "q4-k-m",
        "Q5_K" => "q5-k-m",
        "IQ2_S" => "iq2-m",
        "IQ3_S" => "iq3-s",
        "F8_E4M3" | "F8_E5M2" => "fp8",
        other => return Quantization::find(other),
    };
    Quantization::find(id)
}

/// The description of a model that is not in the catalogue.
fn described(shape: &Shape, tally: &Tally) -> Option<String> {
    let (layers, hidden, heads) = (shape.layers?, shape.hidden?, shape.heads.filter(|heads| *heads >= 1.0)?);
    let kv_heads = shape.kv_heads.filter(|heads| *heads >= 1.0).unwrap_or(heads);
    let params = (tally.params as f64 / 1e6).round();
    let mut id = format!(
        "custom~params:{params}~layers:{layers}~hidden:{hidden}~heads:{heads}~kv-heads:{kv_heads}~head-size:{}~vocab:{}",
        shape.head_size.unwrap_or(hidden / heads).round(),
        shape.vocab?
    );
    if let (Some(experts), Some(used)) = (shape.experts.filter(|it| *it >= 2.0), shape.experts_used) {
        let active =
            (tally.params.saturating_sub(tally.routed) as f64 + tally.routed as f64 * used / experts) / 1e6;
        let embedding = if shape.tied == Some(true) { 0.0 } else { hidden * shape.vocab? / 1e6 };
        let _ = write!(id, "~active:{}~experts:{experts}~experts-used:{used}", (active - embedding).round());
    }
    if shape.tied == Some(true) {
        id += "~tied:1";
    }
    let mut problems = Vec::new();
    Model::described(&id, &mut problems)?;
    problems.is_empty().then_some(id)
}
