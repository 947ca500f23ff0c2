//! Models and ways to store them.

use super::tables::{bytes, text};
use super::{Writer, option, record, slice, strings};
use crate::schema::{Attention, Block, Graph, Model, Quantization, Tensors, Widths, role};
use anyhow::{Context, Result, bail};
use std::fmt::Write;

pub(super) fn details(it: &Model) -> String {
    let fields = [("family", &it.family), ("license", &it.license), ("released", &it.released)];
    record("ModelDetails", &fields.map(|(name, value)| (name, text(value))))
}

impl Writer<'_> {
    pub(super) fn model(&self, it: &Model, graphs: &[Graph], fused_changed: &str) -> Result<String> {
        let recurrent = it.recurrent.as_ref().map(|it| {
            let elements = f64::from(it.conv_steps) * f64::from(it.conv_channels) + f64::from(it.state);
            format!("Recurrent {{ layers: {}, state_per_layer: {} }}", it.layers, bytes(4.0 * elements))
        });
        let kept = it.experts_kept.as_ref().map(|it| {
            let kind = format!("BlockType::{:?}", it.r#type);
            self.figure(&kind, &it.source)
        });
        let kept = option(kept.transpose()?);
        let experts = it
            .experts_used
            .map(|used| format!("Experts {{ count: {}, used: {used}, kept: {kept} }}", it.experts()));
        let params = format!("Params::new({:?})", it.params as f64);
        let context_source = it.max_context_source.as_ref().unwrap_or(&it.source);
        let tensors = it.tensors.iter().map(|group| self.tensors(group)).collect::<Result<Vec<_>>>()?;
        Ok(record(
            "Model",
            &[
                ("id", text(&it.id)),
                ("name", text(&it.name)),
                ("aliases", strings(&it.aliases)),
                ("old_fused", (it.released.as_str() < fused_changed).to_string()),
                ("params", self.figure(&params, &it.source)?),
                ("max_context", self.figure(&it.max_context.to_string(), context_source)?),
                ("shape_source", self.source(&it.source)?),
                ("architecture", text(&it.architecture)),
                (
                    "graph",
                    option(Self::place_of("GraphId", graphs, |graph| graph.architecture == it.architecture)),
                ),
                ("n_layers", it.layers.to_string()),
                ("n_entries", it.entries().to_string()),
                ("prediction_layers", it.prediction_layers.to_string()),
                ("hidden", it.hidden.to_string()),
                ("n_heads", it.heads.to_string()),
                ("heads_per_kv", it.heads_per_kv.to_string()),
                ("vocab", it.vocab.to_string()),
                ("tied_embeddings", it.tied_embeddings().to_string()),
                ("attention", slice(&it.attention.iter().map(attention).collect::<Vec<_>>())),
                ("recurrent", option(recurrent)),
                ("experts", option(experts)),
                ("tensors", slice(&tensors.concat())),
                ("small", it.small.to_string()),
                ("tower", it.tower.to_string()),
                ("tables", it.tables.to_string()),
            ],
        ))
    }

    /// One entry for each name.
    fn tensors(&self, it: &Tensors) -> Result<Vec<String>> {
        let set = self.layer_sets.iter().position(|&set| set == it.layers).context("unknown layers")?;
        let [row, rows, rest @ ..] = it.shape.as_slice() else { bail!("no shape") };
        let depth = rest.first().unwrap_or(&1);
        let one = |name: &String| {
            let role = role(name).with_context(|| format!("unknown tensor {name}"))?;
            Ok(format!("Tensors::new(Role::{role}, {row}, {rows}, {depth}, {set})"))
        };
        it.names.iter().map(one).collect()
    }

    /// The table that tensors point into.
    pub(super) fn layer_sets(&self) -> String {
        let sets: Vec<_> = self.layer_sets.iter().map(|set| format!("{set:#x}")).collect();
        slice(&sets)
    }

    pub(super) fn quantization(&self, it: &Quantization) -> Result<String> {
        let recipe = match (&it.mix, &it.widths) {
            (Some(mix), _) => format!(
                "Recipe::Mix {{ mix: Mix::{:?}, base: BlockType::{:?}, imatrix: {} }}",
                mix.rules, mix.base, mix.imatrix
            ),
            (None, Some(widths)) => format!("Recipe::Widths({})", self::widths(widths)),
            (None, None) => bail!("quantization {}: no recipe", it.id),
        };
        let spread = it.spread.as_ref().map(|it| {
            let source = self.source(&it.source)?;
            anyhow::Ok(format!(
                "Spread {{ low: {:?}, mid: {:?}, high: {:?}, points: {}, source: {source} }}",
                it.low, it.mid, it.high, it.points
            ))
        });
        Ok(record(
            "Quantization",
            &[
                ("id", text(&it.id)),
                ("name", text(&it.name)),
                ("aliases", strings(&it.aliases)),
                ("recipe", recipe),
                ("spread", option(spread.transpose()?)),
                ("source", self.source(&it.source)?),
                ("for_trained", it.for_trained.to_string()),
                ("kernel", self.indices.class(&it.kernel)?),
            ],
        ))
    }
}

fn widths(it: &Widths) -> String {
    format!(
        "Widths {{ linear: {:?}, experts: {:?}, embedding: {:?}, output: {:?}, router: {:?}, rest: {:?}, group: {}, \
         edges: {:?}, varies: {} }}",
        it.linear,
        it.experts.unwrap_or(it.linear),
        it.embedding,
        it.output,
        it.router,
        it.rest,
        it.group,
        it.edges,
        it.varies
    )
}

/// A function from type to block: the compiler sees whether a type is missing.
pub fn blocks(blocks: &[Block]) -> Result<String> {
    let mut out = String::from(
        "\n/// Block of a type.\npub const fn block(kind: BlockType) -> Block {\n    match kind {\n",
    );
    for Block { r#type, elements, bytes } in blocks {
        let value = format!("Block {{ elements: {elements}, bytes: {bytes} }}");
        writeln!(out, "        BlockType::{type:?} => {value},")?;
    }
    out.push_str("    }\n}\n");
    Ok(out)
}

fn attention(it: &Attention) -> String {
    match it {
        Attention::Full { layers, kv_heads, k_dim, v_dim } => format!(
            "Attention::Full {{ layers: {layers}, kv_heads: {kv_heads}, k_dim: {k_dim}, v_dim: {v_dim} }}"
        ),
        Attention::Sliding { layers, kv_heads, k_dim, v_dim, window } => format!(
            "Attention::Sliding {{ layers: {layers}, kv_heads: {kv_heads}, k_dim: {k_dim}, v_dim: {v_dim}, \
             window: {window} }}"
        ),
        Attention::Latent { layers, rank, rope_dim } => {
            format!("Attention::Latent {{ layers: {layers}, rank: {rank}, rope_dim: {rope_dim} }}")
        }
        Attention::Compressed { layers, dim, ratio } => {
            format!("Attention::Compressed {{ layers: {layers}, dim: {dim}, ratio: {ratio} }}")
        }
    }
}
