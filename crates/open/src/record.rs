//! What the files of a model say together, and the question that can be asked about it.

use crate::piece::{Format, Group, Packed, Piece, Shape, Stored, Tally};
use crate::recognized::{by_packing, by_type, described, known, nearest};
use rooftop_core::catalog::{Quantization, Record as _};
use rooftop_core::{Reading, Scenario};
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
