//! What the files of a model say together, and the question that can be asked about it.

use crate::piece::{Format, Group, Packed, Piece, Shape, Stored, Tally};
use crate::recognized::{by_packing, by_type, described, known, nearest};
use rooftop_core::catalog::{Model, Quantization, Record as _};
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
        let mut it = Joined::of(pieces);
        let mut notes = Vec::new();
        if it.opened > 0 && !it.is_complete() {
            notes.push(Note::Parts);
        }
        notes.extend(it.unpack());
        let listed = it.is_complete() && it.tally.params > 0;
        let known = known(it.name.as_deref(), &it.architecture, &it.shape, listed.then_some(it.tally.params));
        if it.opened == 0 {
            notes.extend(it.count(known));
        }
        if it.shape.hidden.is_none() {
            notes.push(Note::NoShape);
        }
        let whole = listed || it.opened == 0 && it.tally.params > 0;
        let described = if known.is_none() && whole { described(&it.shape, &it.tally) } else { None };
        if known.is_none() {
            notes.extend(it.unsaid());
            if described.is_none() && whole && it.shape.hidden.is_some() {
                notes.push(Note::Unknown);
            }
        }
        let quantization = it.quantization(known.filter(|_| listed));
        let bytes = it.tally.bytes.max(if it.is_complete() { 0 } else { it.index_bytes });
        Self {
            model: known.map(|model| model.id.to_owned()).or(described),
            quantization: quantization.map(|it| it.id),
            runtime: it.runtime(),
            params: it.tally.params,
            weights_bytes: (bytes > 0 && it.format != Format::Config).then_some(bytes),
            groups: if it.format == Format::Gguf { it.tally.groups } else { it.planned },
            types: it.tally.types,
            format: it.format,
            name: it.name,
            architecture: it.architecture,
            parts: it.parts,
            opened: it.opened,
            shape: it.shape,
            notes,
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
        // The output head is where the tensors are, whatever the part that has it.
        if it.is_complete() {
            it.shape.tied = Some(!it.tally.has_output);
        }
        it
    }

    /// Whether every file that lists tensors was opened.
    fn is_complete(&self) -> bool {
        self.opened >= self.parts
    }

    /// Counts weights that are packed into whole numbers; a note where nobody says how many bits each has.
    fn unpack(&mut self) -> Option<Note> {
        let tally = &mut self.tally;
        match self.packed.as_ref().and_then(|it| it.bits).filter(|bits| *bits >= 1.0) {
            Some(bits) => {
                let weights = |numbers: u64| (numbers as f64 * 32.0 / bits) as u64;
                tally.params = tally.params.saturating_add(weights(tally.packed));
                tally.routed = tally.routed.saturating_add(weights(tally.packed_routed));
                None
            }
            None if tally.packed > 0 => {
                tally.params = 0;
                Some(Note::Packed)
            }
            None => None,
        }
    }

    /// Counts the parameters of a configuration alone: those of the catalogue's model, or what follows from its dimensions.
    fn count(&mut self, known: Option<&Model>) -> Option<Note> {
        let whole = |count: Option<f64>| count.unwrap_or(0.0) as u64;
        self.tally.params =
            known.map_or_else(|| whole(self.shape.computed), |model| model.params.value.get() as u64);
        self.tally.routed = whole(self.shape.computed_routed);
        let note = if self.tally.params > 0 { Note::Computed } else { Note::NotCounted };
        Some(note).filter(|_| known.is_none() && self.shape.hidden.is_some())
    }

    /// What of the shape the files leave open.
    fn unsaid(&self) -> impl Iterator<Item = Note> + use<> {
        let has = |value: Option<f64>| value.is_some_and(|value| value > 0.0);
        let shape = &self.shape;
        let state = has(shape.cached) && !has(shape.state);
        let windows = has(shape.window) && !has(shape.windowed);
        state.then_some(Note::State).into_iter().chain(windows.then_some(Note::Windows))
    }

    /// A program that reads such files.
    fn runtime(&self) -> &'static str {
        let of_mlx = self.packed.as_ref().is_some_and(|it| it.method.is_none());
        match self.format {
            Format::Gguf => "llama.cpp",
            _ if of_mlx => "mlx",
            _ => "vllm",
        }
    }

    /// The nearest format, by all tensors of `listed` where they are known.
    fn quantization(&self, listed: Option<&'static Model>) -> Option<&'static Quantization> {
        let runtime = self.runtime();
        let found = match &self.packed {
            Some(it) => by_packing(it),
            None => {
                listed.and_then(|model| nearest(model, runtime, &self.tally)).or_else(|| by_type(&self.tally))
            }
        };
        let usual = if runtime == "llama.cpp" { "q4-k-m" } else { "safetensors-bf16" };
        found.or_else(|| Quantization::find(usual).filter(|_| self.opened == 0))
    }
}
