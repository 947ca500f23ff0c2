//! A record as an entry of `data/models/`, and what it still lacks.

use crate::piece::{Format, Group};
use crate::record::Record;
use rooftop_core::catalog::MODELS;
use rooftop_core::units::numbers::significant;
use std::collections::BTreeMap;
use std::fmt::Write;

/// An entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// As TOML.
    pub toml: String,
    /// Its id.
    pub id: String,
    /// Parameters of the file, and those that the entry's tensors have together.
    pub params: [u64; 2],
    /// Fields that somebody has to fill in.
    pub missing: Vec<&'static str>,
    /// Models of the catalogue with the same width and layers, by id.
    pub relatives: Vec<&'static str>,
}

/// What a field says that nobody has filled in.
const FILL: &str = "FILL IN";

/// The entry of a record; none where the record has no dimensions or its tensors are not known.
pub fn entry(record: &Record) -> Option<Entry> {
    let shape = &record.shape;
    let (layers, hidden, heads) = (shape.layers? as u64, shape.hidden? as u64, shape.heads? as u64);
    let name = record.name.clone().unwrap_or_else(|| FILL.to_owned());
    let id = id(&name);
    let (lines, small, listed) = lines(record);
    if lines.is_empty() {
        return None;
    }
    let predictions = shape.prediction_layers.unwrap_or(0.0) as u64;
    let kv_heads = shape.kv_heads.unwrap_or(heads as f64).max(1.0) as u64;
    let mut missing = vec!["family", "license", "released", "source"];
    if record.name.is_none() {
        missing.push("name");
    }
    if shape.context.is_none() {
        missing.push("max_context");
    }
    let keys = record.groups.keys().filter(|group| group.name == "attn_k.weight");
    if keys.count() > 1 {
        // Layers with windows have heads of their own.
        missing.push("attention");
    }
    let architecture = if record.format == Format::Gguf && !record.architecture.is_empty() {
        record.architecture.clone()
    } else {
        missing.push("architecture");
        FILL.to_owned()
    };
    let mut toml = String::from("[[model]]\n");
    // Writing to a string does not fail.
    let mut text = |key: &str, value: &str| {
        let _ = writeln!(toml, "{key} = {}", quoted(value));
    };
    text("id", &id);
    text("name", &name);
    for key in ["family", "license", "released", "source"] {
        text(key, FILL);
    }
    let params = if record.params > 0 { record.params } else { listed };
    let _ = writeln!(toml, "params = {params}\nmax_context = {}", shape.context.unwrap_or(0.0) as u64);
    let _ = writeln!(toml, "architecture = {}", quoted(&architecture));
    let _ = writeln!(toml, "layers = {}", layers.saturating_sub(predictions));
    if predictions > 0 {
        let _ = writeln!(toml, "prediction_layers = {predictions}");
    }
    let _ = writeln!(toml, "hidden = {hidden}\nheads = {heads}\nheads_per_kv = {}", heads / kv_heads);
    let _ = writeln!(toml, "vocab = {}", shape.vocab.unwrap_or(0.0) as u64);
    if let Some(used) = shape.experts_used.filter(|used| *used >= 1.0) {
        let _ = writeln!(toml, "experts_used = {}", used as u64);
    }
    let _ = writeln!(
        toml,
        "attention = [{}]",
        attention(record, layers.saturating_sub(predictions), kv_heads, hidden / heads.max(1))
    );
    if let Some(cached) = shape.cached.filter(|cached| *cached < layers as f64) {
        // All that a state takes is in `state`; the catalogue has its convolution apart.
        missing.push("recurrent");
        let state = shape.state.unwrap_or(0.0);
        let others = layers.saturating_sub(predictions).saturating_sub(cached as u64);
        let _ = writeln!(
            toml,
            "recurrent = {{ layers = {others}, conv_steps = 0, conv_channels = 0, state = {} }}",
            state as u64
        );
    }
    let _ = writeln!(toml, "small = {small}\ntensors = [");
    for line in &lines {
        let _ = writeln!(toml, "    {},", quoted(line));
    }
    toml.push_str("]\n");
    let alike =
        MODELS.iter().filter(|it| u64::from(it.hidden) == hidden && u64::from(it.n_entries) == layers);
    Some(Entry { toml, id, params: [params, listed], missing, relatives: alike.map(|it| it.id).collect() })
}

/// As TOML writes a text.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars().filter(|letter| !letter.is_control()) {
        if matches!(letter, '"' | '\\') {
            out.push('\\');
        }
        out.push(letter);
    }
    out.push('"');
    out
}

/// "qwen3.8-27b" of "Qwen3.8 27B".
fn id(name: &str) -> String {
    let fine = |letter: char| {
        if letter.is_ascii_alphanumeric() || letter == '.' { letter.to_ascii_lowercase() } else { '-' }
    };
    let all: String = name.rsplit('/').next().unwrap_or_default().chars().map(fine).collect();
    all.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

fn attention(record: &Record, layers: u64, kv_heads: u64, usual: u64) -> String {
    let shape = &record.shape;
    let all = shape.cached.map_or(layers, |cached| cached as u64);
    let dims = |value: Option<f64>, usual: u64| value.map_or(usual, |value| value as u64);
    let key = dims(shape.head_size, usual);
    let value = dims(shape.value_size, key);
    if let Some(rank) = shape.latent {
        let rope = shape.latent_rope.unwrap_or(0.0) as u64;
        return format!("{{ kind = \"latent\", layers = {all}, rank = {}, rope_dim = {rope} }}", rank as u64);
    }
    let heads = format!("kv_heads = {kv_heads}, k_dim = {key}, v_dim = {value}");
    let windowed = shape.window.and(shape.windowed).map_or(0, |count| count as u64).min(all);
    let mut groups = Vec::new();
    if windowed < all {
        groups.push(format!("{{ kind = \"full\", layers = {}, {heads} }}", all - windowed));
    }
    if windowed > 0 {
        let window = shape.window.unwrap_or(0.0) as u64;
        groups.push(format!("{{ kind = \"sliding\", layers = {windowed}, {heads}, window = {window} }}"));
    }
    groups.join(", ")
}

/// The matrices as lines, elements of everything else, and parameters of both.
fn lines(record: &Record) -> (Vec<String>, u64, u64) {
    let mut small = 0_u64;
    let mut listed = 0_u64;
    let mut named: BTreeMap<([u64; 3], u128), Vec<&str>> = BTreeMap::new();
    let mut order = Vec::new();
    for (Group { name, dimensions }, layers) in &record.groups {
        let each = dimensions.iter().fold(1_u64, |all, length| all.saturating_mul(*length));
        let elements = each.saturating_mul(u64::from(layers.count_ones()));
        listed = listed.saturating_add(elements);
        let short = name.strip_suffix(".weight").unwrap_or(name);
        let [_, rows, depth] = *dimensions;
        let kept = ["ssm_conv1d", "ssm_a", "ssm_d", "ssm_dt", "shortconv.conv", "rope_freqs", "exp_probs_b"];
        let is_small = rows.saturating_mul(depth) == 1
            || kept.contains(&short)
            || short.ends_with("_norm")
            || short.rsplit('.').next() == Some("bias") && !short.contains("_exps");
        if is_small {
            small = small.saturating_add(elements);
            continue;
        }
        let key = (*dimensions, *layers);
        if !named.contains_key(&key) {
            order.push(key);
        }
        named.entry(key).or_default().push(short);
    }
    // Norms that no configuration lists.
    if record.format != Format::Gguf && small == 0 {
        let (layers, hidden) = (record.shape.layers.unwrap_or(0.0), record.shape.hidden.unwrap_or(0.0));
        small = (hidden * (2.0 * layers + 1.0)) as u64;
        listed = listed.saturating_add(small);
    }
    let line = |key: ([u64; 3], u128)| {
        let ([row, rows, depth], layers) = key;
        let all = named.get(&key).map(|names| names.join(" ")).unwrap_or_default();
        let depth = if depth > 1 { format!("x{depth}") } else { String::new() };
        let outside = ["token_embd", "output", "per_layer_token_embd", "per_layer_model_proj"];
        let is_outside = layers == 1 && outside.iter().any(|name| all.split(' ').any(|it| it == *name));
        let layers = if is_outside { String::new() } else { format!(" {}", ranges(layers)) };
        format!("{all} {row}x{rows}{depth}{layers}")
    };
    (order.into_iter().map(line).collect(), small, listed)
}

/// "0-2,5" of the bits 0, 1, 2 and 5.
fn ranges(layers: u128) -> String {
    let mut out = Vec::new();
    let mut from = None;
    for layer in 0..=u128::BITS {
        let is_in = layer < u128::BITS && layers >> layer & 1 == 1;
        match (from, is_in) {
            (None, true) => from = Some(layer),
            (Some(first), false) => {
                let last = layer - 1;
                out.push(if first == last { first.to_string() } else { format!("{first}-{last}") });
                from = None;
            }
            _ => {}
        }
    }
    out.join(",")
}

impl Entry {
    /// How far the entry's tensors are from the file's parameters, as a sentence; none where they are the same within 0.1 %.
    pub fn difference(&self) -> Option<String> {
        let [params, listed] = self.params;
        let off = listed as f64 / params as f64 - 1.0;
        (off.abs() > 0.001).then(|| {
            let percent = significant(off * 100.0, 2);
            format!("the tensors have {listed} parameters, {percent} % more than the {params} of the file")
        })
    }
}
