//! Sizes of weights that llama.cpp's quantizer computed in a dry run, and of files that people published: the rows of
//! the tables in `cases/sizes/`.

use crate::files;
use rooftop_core::catalog::{Model, Quantization, Record};
use rooftop_core::memory::{Made, WeightSizes};
use std::fs;

/// One size.
#[derive(Clone, Debug)]
pub struct Row {
    /// Id of the row.
    pub id: String,
    /// Id of the model.
    pub model: &'static Model,
    /// Id of the quantization.
    pub quantization: &'static Quantization,
    /// How the file was made, where that is said; a published file says nothing.
    pub made: Option<Made>,
    /// Size of all tensors, GiB.
    pub weights_gib: f64,
    /// Decimals of the size.
    pub decimals: usize,
    /// Why it is not what the recipe gives.
    pub known_deviation: Option<String>,
}

const HEAD: &str = "id,model,quant,imatrix,rule,weights_gib,known_deviation,source";

/// All rows of a table in `cases/sizes/`.
pub fn read(name: &str) -> Result<Vec<Row>, String> {
    let path = files::root().join("tests/cases/sizes").join(name);
    let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
    let mut lines = text.lines();
    if lines.next() != Some(HEAD) {
        return Err(format!("{name}, line 1: the columns are {HEAD}"));
    }
    lines.enumerate().map(|(i, line)| row(line).map_err(|e| format!("{name}, line {}: {e}", i + 2))).collect()
}

fn row(line: &str) -> Result<Row, String> {
    let fields: Vec<_> = line.split(',').collect();
    let [id, model, quant, imatrix, rule, size, known, source] = fields.as_slice() else {
        return Err(format!("{} fields", fields.len()));
    };
    if source.is_empty() {
        return Err("source: empty".to_owned());
    }
    let made = match (*imatrix, *rule) {
        (_, "") => None,
        (imatrix @ ("0" | "1"), rule @ ("mid-2026+" | "pre-2026-refactor")) => {
            Some(Made { imatrix: imatrix == "1", old_fused: rule == "pre-2026-refactor", from_half: true })
        }
        _ => return Err(format!("imatrix, rule: {imatrix}, {rule}")),
    };
    Ok(Row {
        id: (*id).to_owned(),
        model: Model::ALL.iter().find(|it| it.id == *model).ok_or(format!("model: {model} is not known"))?,
        quantization: Quantization::find(quant).ok_or(format!("quant: {quant} is not known"))?,
        made,
        weights_gib: size.parse().map_err(|_| format!("weights_gib: {size}"))?,
        decimals: size.split_once('.').map_or(0, |(_, decimals)| decimals.len()),
        known_deviation: (!known.is_empty()).then(|| (*known).to_owned()),
    })
}

impl Row {
    /// What the core says, GiB.
    pub fn predicted_gib(&self) -> f64 {
        let made = self.made.unwrap_or_else(|| Made::usual(self.model, self.quantization));
        WeightSizes::made(self.model, self.quantization, made).total.gib()
    }

    /// Relative deviation beyond what rounding explains.
    pub fn deviation(&self) -> f64 {
        let decimals = 0.5 * 0.1_f64.powi(i32::try_from(self.decimals).unwrap_or(0));
        // The quantizer prints MiB with two decimals.
        let rounding = decimals + if self.made.is_some() { 0.005 / 1024.0 } else { 0.0 };
        let off = (self.predicted_gib() - self.weights_gib).abs() - rounding;
        off.max(0.0) / self.weights_gib
    }
}
