//! Predictions for tables of points.
//!
//! A table is CSV with a header. Columns that are not known pass through at the end; a row that cannot be predicted says
//! why, and the others are done. Output: `id`, the columns predicted, `status,reason`.

pub mod cards;
pub(crate) mod columns;
mod running;
pub mod speed;
mod table;
mod tuning;

use anyhow::Result;
use rooftop_core::Describable;
use rooftop_core::catalog::{CacheType, Model, Quantization, Record, Runtime, nearest};
use rooftop_core::memory::{Layout, Made, WeightSizes, compute_buffers_size, kv_cache_size, state_size};
use rooftop_core::units::Bytes;
use std::io::Write;
use std::path::Path;
use table::Table;

pub use table::{Outcome, Row};
pub use tuning::{question as tuning_question, tuning};

/// Largest context taken from a table, tokens: a thousand times what any model is made for.
pub(crate) const MOST_TOKENS: u32 = 1 << 30;

/// What is predicted of a row; none where the row does not ask for it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sizes {
    /// The weights.
    pub weights: Option<Bytes>,
    /// Keys and values of all sequences.
    pub cache: Option<Bytes>,
    /// State of recurrent layers, all sequences.
    pub state: Option<Bytes>,
    /// Results of a micro-batch.
    pub compute: Option<Bytes>,
}

/// The rows of a table in which these columns are needed.
pub fn rows(file: &Path, needed: &[&str]) -> Result<impl Iterator<Item = Row>> {
    Table::open(file, needed, &[])
}

/// Predicts the weights of each row's model and quantization.
pub fn sizes(file: &Path, out: &mut impl Write) -> Result<Outcome> {
    let known =
        ["id", "model", "quant", "imatrix", "rule", "kind", "weights_gib", "exactness", "source", "note"];
    let table = Table::open(file, &["id", "model", "quant"], &known)?;
    let predict =
        |row: &Row| Ok((columns(&Sizes { weights: Some(weights(row)?), ..Sizes::default() }), "ok"));
    Ok(table.predict(out, &HEADER, predict)?)
}

/// Predicts weights (where a quantization is given), cache, state and compute buffers of each row's layout.
pub fn memory(file: &Path, out: &mut impl Write) -> Result<Outcome> {
    let known = [
        "id",
        "runtime",
        "model",
        "quant",
        "context",
        "n_batch",
        "n_ubatch",
        "flash_attn",
        "kv_type_k",
        "kv_type_v",
        "sequences",
        "swa_full",
        "outputs",
        "weights_mib",
        "kv_mib",
        "state_mib",
        "compute_mib",
        "total_mib",
        "kind",
        "source",
        "note",
    ];
    let table = Table::open(file, &["id", "model", "context"], &known)?;
    Ok(table.predict(out, &HEADER, |row| Ok((columns(&layout_sizes(row)?), "ok")))?)
}

const HEADER: [&str; 5] = ["weights_bytes", "kv_bytes", "state_bytes", "compute_bytes", "total_bytes"];

fn columns(sizes: &Sizes) -> Vec<String> {
    let parts = [sizes.weights, sizes.cache, sizes.state, sizes.compute];
    let total: Bytes = parts.into_iter().flatten().sum();
    let whole = |size: Option<Bytes>| size.map_or_else(String::new, |size| format!("{:.0}", size.get()));
    parts.into_iter().chain([Some(total)]).map(whole).collect()
}

/// The weights of a row's model and quantization.
pub fn weights(row: &Row) -> Result<Bytes, String> {
    let model: &'static Model = record(row, "model")?;
    let quantization: &'static Quantization = record(row, "quant")?;
    let usual = Made::usual(model, quantization);
    let imatrix = row.flag("imatrix", usual.imatrix)?;
    let old_fused = match row.get("rule") {
        "" => usual.old_fused,
        rule => rule == "pre-2026-refactor",
    };
    let made = Made { imatrix, old_fused, from_half: row.get("kind") == "quantizer dry run" };
    Ok(WeightSizes::made(model, quantization, made).total)
}

/// Weights, cache, state and compute buffers of a row's layout.
pub fn layout_sizes(row: &Row) -> Result<Sizes, String> {
    let model: &'static Model = record(row, "model")?;
    let weights = if row.get("quant").is_empty() { None } else { Some(weights(row)?) };
    let layout = layout(row)?;
    Ok(Sizes {
        weights,
        cache: Some(kv_cache_size(model, &layout)),
        state: Some(state_size(model, layout.sequences)),
        compute: Some(compute_buffers_size(model, &layout)),
    })
}

/// The layout of a row's run.
pub fn layout(row: &Row) -> Result<Layout, String> {
    let runtime: &'static Runtime = if row.get("runtime").is_empty() {
        Runtime::find_or_first("llama.cpp")
    } else {
        record(row, "runtime")?
    };
    let cache_type = |column| -> Result<&'static CacheType, String> {
        if row.get(column).is_empty() { Ok(runtime.usual_cache_type()) } else { record(row, column) }
    };
    let (keys, values) = (cache_type("kv_type_k")?, cache_type("kv_type_v")?);
    let sequences = row.number("sequences", 1, 1 << 16)?;
    let context = row.number("context", 0, MOST_TOKENS)?;
    // A table gives the tokens of all sequences together, as the runtime's own option does.
    let layout = Layout::of(runtime, keys, context.div_ceil(sequences));
    Ok(Layout {
        sequences,
        value_bits: values.bits.value,
        windowed_cache: layout.windowed_cache && !row.flag("swa_full", false)?,
        micro_batch: row.number("n_ubatch", layout.micro_batch, 1 << 20)?,
        flash_attention: row.flag("flash_attn", true)?,
        all_outputs: if row.get("outputs").is_empty() {
            layout.all_outputs
        } else {
            row.get("outputs") == "0"
        },
        ..layout
    })
}

/// The record that a column names, or a reason with the nearest one.
pub(crate) fn record<R: Describable>(row: &Row, column: &str) -> Result<&'static R, String> {
    let given = row.get(column);
    if given.is_empty() {
        return Err(format!("{column} is empty: give a name or an id"));
    }
    R::resolve(given).ok_or_else(|| {
        let near =
            nearest::<R>(given).map_or_else(String::new, |near| format!("; the nearest is {}", near.id()));
        format!("{column}: `{given}` is not known{near}")
    })
}
