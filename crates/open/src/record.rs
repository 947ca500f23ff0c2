//! What the files of a model say together, and the question that can be asked about it.

use crate::piece::{Format, Group, Packed, Piece, Shape, Stored, Tally};
use rooftop_core::catalog::{
    Attention, MODELS, Model, Quantization, Recipe, Record as _, Role, Runtime, block,
};
use rooftop_core::memory::WeightSizes;
use rooftop_core::{Describable, Reading, Scenario};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What was read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Record {
    /// Kind of the file that lists the weights, or of the only one.
    pub format: Format,
    /// As the file names it.
    pub name: Option<String>,
    /// Architecture as the file names it.
    pub architecture: String,
    /// Weights of all tensors that were listed; where none were, what follows from the configuration. 0 where neither is known.
    pub params: u64,
    /// Bytes of all tensors that were listed, exactly; none where none were.
    pub weights_bytes: Option<u64>,
    /// The same by type.
    pub types: BTreeMap<&'static str, Stored>,
    /// Files that the model has.
    pub parts: u32,
    /// Files of these that were opened.
    pub opened: u32,
    /// Dimensions.
    pub shape: Shape,
    /// The catalogue's model with this shape, or a description of it: its id in a question.
    pub model: Option<String>,
    /// The nearest format of the catalogue, whose kernels read it.
    pub quantization: Option<&'static str>,
    /// A program that reads such files.
    pub runtime: &'static str,
    /// What is not known, or not as the description has it.
    pub notes: Vec<Note>,
    /// Tensors by name and size, a bit for each layer; for an entry of the catalogue.
    #[serde(skip)]
    pub groups: BTreeMap<Group, u128>,
}

/// What is not known, or not as the description has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// Layers that keep a state: its size is not in the file.
    State,
    /// Some layers see a window, how many is not in the file.
    Windows,
    /// One of several files.
    Parts,
    /// An index, or weights without a configuration: the shape is in `config.json`.
    NoShape,
    /// A configuration alone: the parameters follow from its numbers.
    Computed,
    /// No rule here counts the parameters of this architecture from its configuration.
    NotCounted,
    /// Neither in the catalogue nor describable: no more than its size can be said.
    Unknown,
    /// Weights are packed into whole numbers, how many into one is in `config.json`.
    Packed,
}

impl Note {
    /// A sentence.
    pub fn text(self) -> &'static str {
        match self {
            Self::State => {
                "Some layers keep a state instead of keys and values; its size is not in the file and is not counted."
            }
            Self::Windows => {
                "Some layers see only a window; how many is not in the file, so every layer is taken to see the whole context."
            }
            Self::Parts => "This is one of several files; the weights of the others are not counted.",
            Self::NoShape => "The shape of the model is not in this file: open config.json with it.",
            Self::Computed => {
                "The file lists no tensors; the number of parameters follows from its dimensions."
            }
            Self::NotCounted => {
                "The file lists no tensors, and its dimensions do not say how many parameters there are."
            }
            Self::Unknown => "A model of this shape cannot be described here; only its size is known.",
            Self::Packed => {
                "The weights are packed; how many bits each has is in config.json: open it with this file."
            }
        }
    }
}

impl Record {
    /// What the files of one model say together, in any order.
    pub fn of(pieces: &[Piece]) -> Self {
        let Joined {
            mut tally,
            mut shape,
            name,
            architecture,
            packed,
            planned,
            format,
            parts,
            opened,
            index_bytes,
        } = Joined::of(pieces);
        let mut notes = Vec::new();
        if opened < parts && opened > 0 {
            notes.push(Note::Parts);
        }
        // The output head is where the tensors are, whatever the part that has it.
        if opened > 0 && opened >= parts {
            shape.tied = Some(!tally.has_output);
        }
        let mlx = packed.as_ref().is_some_and(|it| it.method.is_none());
        match packed.as_ref().and_then(|it| it.bits).filter(|bits| *bits >= 1.0) {
            Some(bits) => {
                tally.params = tally.params.saturating_add((tally.packed as f64 * 32.0 / bits) as u64);
                tally.routed = tally.routed.saturating_add((tally.packed_routed as f64 * 32.0 / bits) as u64);
            }
            None if tally.packed > 0 => {
                tally.params = 0;
                notes.push(Note::Packed);
            }
            None => {}
        }
        let listed = opened >= parts && tally.params > 0;
        if !listed {
            tally.params = if opened == 0 { shape.computed.unwrap_or(0.0) as u64 } else { tally.params };
            tally.routed =
                if opened == 0 { shape.computed_routed.unwrap_or(0.0) as u64 } else { tally.routed };
        }
        let known = known(name.as_deref(), &architecture, &shape, listed.then_some(tally.params));
        if let (Some(model), false) = (known, listed) {
            if opened == 0 {
                tally.params = model.params.value.get() as u64;
            }
        } else if opened == 0 && shape.hidden.is_some() {
            notes.push(if tally.params > 0 { Note::Computed } else { Note::NotCounted });
        }
        if shape.hidden.is_none() {
            notes.push(Note::NoShape);
        }
        let whole = listed || opened == 0 && tally.params > 0;
        let described = if known.is_none() && whole { described(&shape, &tally) } else { None };
        if known.is_none() {
            let has = |value: Option<f64>| value.is_some_and(|value| value > 0.0);
            if has(shape.cached) && !has(shape.state) {
                notes.push(Note::State);
            }
            if has(shape.window) && !has(shape.windowed) {
                notes.push(Note::Windows);
            }
            if described.is_none() && whole && shape.hidden.is_some() {
                notes.push(Note::Unknown);
            }
        }
        let runtime = match (format, mlx) {
            (Format::Gguf, _) => "llama.cpp",
            (_, true) => "mlx",
            _ => "vllm",
        };
        let bytes = tally.bytes.max(if opened < parts || opened == 0 { index_bytes } else { 0 });
        let quantization = match &packed {
            Some(it) => by_packing(it),
            None => known
                .filter(|_| listed)
                .and_then(|model| nearest(model, runtime, &tally))
                .or_else(|| by_type(&tally)),
        };
        let quantization = quantization.or_else(|| {
            let usual = if runtime == "llama.cpp" { "q4-k-m" } else { "safetensors-bf16" };
            Quantization::find(usual).filter(|_| opened == 0)
        });
        Self {
            format,
            name,
            architecture,
            params: tally.params,
            weights_bytes: (bytes > 0 && format != Format::Config).then_some(bytes),
            types: tally.types,
            parts,
            opened,
            shape,
            model: known.map(|model| model.id.to_owned()).or(described),
            quantization: quantization.map(|it| it.id),
            runtime,
            notes,
            groups: if format == Format::Gguf { tally.groups } else { planned },
        }
    }

    /// The part of a question that asks about it: model, format, program, and the size of its weights; none where the shape is
    /// not known.
    pub fn query(&self) -> Option<String> {
        let mut query = format!("model={}", self.model.as_ref()?);
        if let Some(id) = self.quantization {
            // Writing to a string does not fail.
            let _ = write!(query, "&runtime={}&quant={id}", self.runtime);
        }
        if let Some(bytes) = self.weights_bytes.filter(|_| self.parts <= self.opened.max(1)) {
            let _ = write!(query, "&file-size={:.6}", bytes as f64 / 1e9);
        }
        Some(query)
    }
}

impl Record {
    /// The question about it, with what else is asked as in an address, which counts before what the file says; none where its
    /// shape is not known. Where the machine does not run the program that such files are for, the model is asked about with
    /// the usual one.
    pub fn question(&self, rest: &str) -> Option<Reading> {
        let read = |query: &str| Scenario::read_query(&format!("{rest}&{query}"));
        let own = self.query()?;
        let unsaid = own.split('&').filter(|it| !rest.split('&').any(|said| key(said) == key(it)));
        let asked = read(&unsaid.collect::<Vec<_>>().join("&"));
        let programs = ["runtime", "quant", "file-size"];
        if asked.problems.iter().any(|it| programs.contains(&it.field)) {
            return Some(read(&format!("model={}", self.model.as_ref()?)));
        }
        Some(asked)
    }
}

/// The field of a pair of a query.
fn key(pair: &str) -> &str {
    pair.split('=').next().unwrap_or_default()
}

/// What the files of one model say, before it is looked for.
struct Joined {
    tally: Tally,
    shape: Shape,
    name: Option<String>,
    architecture: String,
    packed: Option<Packed>,
    planned: BTreeMap<Group, u128>,
    format: Format,
    parts: u32,
    /// Files that list tensors.
    opened: u32,
    /// Bytes of all files, as an index says.
    index_bytes: u64,
}

impl Joined {
    fn of(pieces: &[Piece]) -> Self {
        let lists = |piece: &Piece| matches!(piece.format, Format::Gguf | Format::Safetensors);
        let mut it = Self {
            tally: Tally::default(),
            shape: Shape::default(),
            name: None,
            architecture: String::new(),
            packed: None,
            planned: BTreeMap::new(),
            format: Format::Config,
            parts: 1,
            opened: pieces.iter().filter(|piece| lists(piece)).count() as u32,
            index_bytes: 0,
        };
        // The files that say most come first: a configuration, the first of several.
        let mut order: Vec<&Piece> = pieces.iter().collect();
        order.sort_by_key(|piece| (piece.format != Format::Config, piece.part));
        for piece in order {
            it.shape = it.shape.or(piece.shape);
            it.name = it.name.or_else(|| piece.name.clone());
            it.packed = it.packed.or_else(|| piece.packed.clone());
            if it.planned.is_empty() {
                it.planned.clone_from(&piece.planned);
            }
            it.parts = it.parts.max(piece.parts);
            if it.architecture.is_empty() {
                it.architecture.clone_from(&piece.architecture);
            }
            if piece.format == Format::SafetensorsIndex {
                it.index_bytes = piece.tally.bytes;
            } else {
                it.tally.join(&piece.tally);
            }
            if lists(piece) || it.format == Format::Config {
                it.format = piece.format;
            }
        }
        it
    }
}

/// Whether a model has the heads and the feed-forward width that a file names. What either does not have may be anything.
fn has_parts(model: &Model, shape: &Shape) -> bool {
    let is_one_of = |given: Option<f64>, own: Vec<u32>| {
        given.is_none_or(|given| own.is_empty() || own.into_iter().any(|own| same(Some(given), own)))
    };
    // Beside a latent the only heads are those of an indexer, which files name elsewhere.
    let groups = model.attention.iter().filter(|_| !model.is_latent());
    let heads = groups.filter_map(|group| match *group {
        Attention::Full { kv_heads, k_dim, .. } | Attention::Sliding { kv_heads, k_dim, .. } => {
            Some((kv_heads, k_dim))
        }
        Attention::Latent { .. } | Attention::Compressed { .. } => None,
    });
    let (kv_heads, head_sizes) = heads.unzip();
    let (width, down) = match model.experts {
        Some(_) => (shape.expert_feed_forward, Role::ExpertDown),
        None => (shape.feed_forward, Role::Down),
    };
    let widths = model.tensors.iter().filter(|it| it.role == down).map(|it| it.row).collect();
    is_one_of(shape.kv_heads, kv_heads) && is_one_of(shape.head_size, head_sizes) && is_one_of(width, widths)
}

/// Whether a file names this number, if it names one.
fn same(given: Option<f64>, own: u32) -> bool {
    given.is_none_or(|given| (given - f64::from(own)).abs() < 0.5)
}

/// The catalogue's model of this shape: all dimensions that both have are the same, and the parameters nearly so.
fn known(
    name: Option<&str>,
    architecture: &str,
    shape: &Shape,
    params: Option<u64>,
) -> Option<&'static Model> {
    let alike = |model: &&Model| {
        let layers = same(shape.layers, model.n_entries)
            || same(shape.layers, model.n_entries - model.prediction_layers);
        let names =
            model.architecture == architecture || model.architecture.is_empty() || architecture.is_empty();
        let near = params.is_none_or(|params| (params as f64 / model.params.value.get() - 1.0).abs() < 0.02);
        let experts = shape.experts.unwrap_or(0.0) as u32 == model.experts.map_or(0, |experts| experts.count);
        let has_any = shape.layers.is_some() && shape.hidden.is_some();
        // A configuration names its architecture in a way of its own, and its experts may be those of every kind of layer.
        let computed = shape.computed.is_none_or(|computed| {
            params.is_some() || (computed / model.params.value.get() - 1.0).abs() < 0.05
        });
        has_any
            && layers
            && near
            && computed
            && experts
            && same(shape.hidden, model.hidden)
            && same(shape.heads, model.n_heads)
            && has_parts(model, shape)
            && (names || params.is_some() || shape.computed.is_some())
            && shape.vocab.is_none_or(|vocab| (vocab / f64::from(model.vocab) - 1.0).abs() < 0.05)
    };
    let letters = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let name = letters(name.unwrap_or_default());
    // Of several with these dimensions the one that the file names, or whose other figures are nearest.
    let off = |model: &Model| {
        let ratio = |given: Option<f64>, known: f64| given.map_or(0.0, |given| (given / known - 1.0).abs());
        f64::from(u8::from(!name.contains(&letters(model.id))))
            + f64::from(u8::from(model.architecture != architecture))
            + 100.0 * ratio(params.map(|params| params as f64), model.params.value.get())
            + 10.0 * ratio(shape.vocab, f64::from(model.vocab))
            + ratio(shape.context, f64::from(model.max_context.value)).min(1.0)
    };
    // Of equals the oldest, from which the others are made: the table has the newest first.
    MODELS.iter().rev().filter(alike).min_by(|a, b| off(a).total_cmp(&off(b)))
}

/// The format whose files have nearly this size: of those that a program for this kind of file loads, and, where there are
/// some, of those that store most weights in the type that most weights have here.
fn nearest(model: &'static Model, runtime: &str, tally: &Tally) -> Option<&'static Quantization> {
    let loaded: Vec<_> = Runtime::find(runtime)?.proposed().collect();
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
    let lower = name.to_ascii_lowercase().replace('_', "-");
    let id = match *name {
        "Q3_K" => "q3-k-m",
        "Q4_K" => "q4-k-m",
        "Q5_K" => "q5-k-m",
        "IQ2_S" => "iq2-m",
        "F8_E4M3" | "F8_E5M2" => "fp8",
        _ => lower.as_str(),
    };
    Quantization::find(id)
}

/// The format that packs weights so.
fn by_packing(packed: &Packed) -> Option<&'static Quantization> {
    let id = match packed.method.as_deref() {
        None => format!("mlx-{}bit", packed.bits.unwrap_or(4.0)),
        Some("fp8" | "fbgemm_fp8") => "fp8".to_owned(),
        Some("mxfp4") => "mxfp4".to_owned(),
        Some("modelopt" | "nvfp4") => "nvfp4".to_owned(),
        Some("bitsandbytes") => "nf4".to_owned(),
        Some(other) => format!("{other}-{}bit", packed.bits.unwrap_or(4.0)),
    };
    Quantization::find(&id)
}

/// The description of a model that is not in the catalogue.
fn described(shape: &Shape, tally: &Tally) -> Option<String> {
    let (layers, hidden, heads) = (shape.layers?, shape.hidden?, shape.heads.filter(|heads| *heads >= 1.0)?);
    let layers = layers - shape.prediction_layers.unwrap_or(0.0);
    let latent = shape.latent.filter(|latent| *latent >= 1.0);
    let kv_heads = shape.kv_heads.filter(|heads| *heads >= 1.0).unwrap_or(heads).min(heads);
    let head_size =
        if latent.is_some() { shape.value_size.filter(|it| Some(*it) != latent) } else { shape.head_size };
    let params = (tally.params as f64 / 1e6).round();
    let mut id = format!(
        "custom~params:{params}~layers:{layers}~hidden:{hidden}~heads:{heads}~kv-heads:{kv_heads}~head-size:{}~vocab:{}",
        head_size.unwrap_or(if latent.is_some() { 128.0 } else { hidden / heads }).round(),
        shape.vocab?
    );
    // Writing to a string does not fail.
    let mut put = |key: &str, value: f64| {
        let _ = write!(id, "~{key}:{}", value.round());
    };
    if let (Some(experts), Some(used)) = (shape.experts.filter(|it| *it >= 2.0), shape.experts_used) {
        let active =
            (tally.params.saturating_sub(tally.routed) as f64 + tally.routed as f64 * used / experts) / 1e6;
        let embedding = if shape.tied == Some(true) { 0.0 } else { hidden * shape.vocab? / 1e6 };
        put("active", active - embedding);
        put("experts", experts);
        put("experts-used", used);
    }
    if shape.tied == Some(true) {
        put("tied", 1.0);
    }
    if let Some(cached) = shape.cached.filter(|cached| (1.0..layers).contains(cached)) {
        put("cached", cached);
        put("state", shape.state.unwrap_or(0.0));
    }
    if let Some((window, windowed)) =
        shape.window.filter(|it| *it >= 1.0).zip(shape.windowed.filter(|it| *it >= 1.0))
    {
        put("window", window);
        put("windowed", windowed.min(layers));
    }
    if let Some(latent) = latent {
        put("latent", latent);
        put("latent-rope", shape.latent_rope.unwrap_or(0.0));
    }
    let mut problems = Vec::new();
    Model::described(&id, &mut problems)?;
    problems.is_empty().then_some(id)
}
