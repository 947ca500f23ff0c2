//! Which model and format of the catalogue files are of, or a description of the model.

use crate::piece::{Packed, Shape, Tally};
use rooftop_core::Describable as _;
use rooftop_core::catalog::{
    Attention, MODELS, Model, Quantization, Recipe, Record as _, Role, Runtime, block,
};
use rooftop_core::memory::WeightSizes;
use std::fmt::Write;

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
pub(crate) fn known(
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
pub(crate) fn nearest(model: &'static Model, runtime: &str, tally: &Tally) -> Option<&'static Quantization> {
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
pub(crate) fn by_type(tally: &Tally) -> Option<&'static Quantization> {
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
pub(crate) fn by_packing(packed: &Packed) -> Option<&'static Quantization> {
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
pub(crate) fn described(shape: &Shape, tally: &Tally) -> Option<String> {
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
