//! Models and ways to store them.

use super::value::{Value, choice, flag, list, option, pair, place, text, texts, whole};
use super::{Writer, rust};
use crate::schema::{Attention, Block, Graph, Model, Quantization, Source, Tensors, Widths, role};
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Licences without terms of the makers' own.
const PERMISSIVE: [&str; 2] = ["apache-2.0", "mit"];

pub(super) fn details(it: &Model) -> String {
    let fields = [("family", &it.family), ("license", &it.license), ("released", &it.released)];
    rust::record("ModelDetails", &fields.map(|(name, value)| (name, rust::text(value))))
}

/// The makers by name, and of each model its maker, age and licence.
pub(super) fn traits(models: &[Model], sources: &[Source]) -> Result<(Vec<String>, Vec<String>)> {
    let maker = |it: &Model| sources.iter().find(|source| source.id == it.source).map(|it| &it.publisher);
    let makers: BTreeSet<&String> = models.iter().filter_map(maker).collect();
    let one = |it: &Model| {
        let maker = maker(it).and_then(|maker| makers.iter().position(|known| *known == maker));
        let maker = maker.with_context(|| format!("{}: there is no source `{}`", it.id, it.source))?;
        let mut date = it.released.split('-').map(str::parse::<u32>);
        let (Some(Ok(year)), Some(Ok(month))) = (date.next(), date.next()) else {
            bail!("{}: `released` is no day: `{}`", it.id, it.released);
        };
        let permissive = PERMISSIVE.contains(&it.license.as_str());
        Ok(format!("Traits {{ maker: {maker}, month: {}, permissive: {permissive} }}", year * 12 + month))
    };
    let traits = models.iter().map(one).collect::<Result<_>>()?;
    Ok((makers.iter().map(|maker| format!("{maker:?}")).collect(), traits))
}

impl Writer<'_> {
    pub(super) fn model(&self, it: &Model, graphs: &[Graph], fused_changed: &str) -> Result<Value> {
        let recurrent = it.recurrent.as_ref().map(|it| {
            let elements = f64::from(it.conv_steps) * f64::from(it.conv_channels) + f64::from(it.state);
            let fields =
                vec![("layers", whole(it.layers)), ("state_per_layer", Value::Number(4.0 * elements))];
            Value::Record("Recurrent", fields)
        });
        let kept =
            it.experts_kept.as_ref().map(|it| self.sourced(choice("BlockType", it.r#type), &it.source));
        let kept = option(kept.transpose()?);
        let experts = it.experts_used.map(|used| {
            let fields = vec![("count", whole(it.experts())), ("used", whole(used)), ("kept", kept)];
            Value::Record("Experts", fields)
        });
        let context_source = it.max_context_source.as_ref().unwrap_or(&it.source);
        let tensors = it.tensors.iter().map(|group| self.tensors(group)).collect::<Result<Vec<_>>>()?;
        Ok(Value::Record(
            "Model",
            vec![
                ("id", text(&it.id)),
                ("name", text(&it.name)),
                ("aliases", texts(&it.aliases)),
                ("old_fused", flag(it.released.as_str() < fused_changed)),
                ("params", self.sourced(Value::Number(it.params as f64), &it.source)?),
                ("max_context", self.sourced(whole(it.max_context), context_source)?),
                ("shape_source", self.source_at(&it.source)?),
                ("architecture", text(&it.architecture)),
                ("graph", Self::place_of(graphs, |graph| graph.architecture == it.architecture)),
                ("n_layers", whole(it.layers)),
                ("n_entries", whole(it.entries())),
                ("prediction_layers", whole(it.prediction_layers)),
                ("hidden", whole(it.hidden)),
                ("n_heads", whole(it.heads)),
                ("heads_per_kv", whole(it.heads_per_kv)),
                ("vocab", whole(it.vocab)),
                ("tied_embeddings", flag(it.tied_embeddings())),
                ("attention", list(it.attention.iter().map(attention))),
                ("recurrent", option(recurrent)),
                ("experts", option(experts)),
                ("tensors", list(tensors.into_iter().flatten())),
                ("small", whole(it.small)),
                ("tower", whole(it.tower)),
                ("tables", whole(it.tables)),
            ],
        ))
    }

    /// One entry for each name.
    fn tensors(&self, it: &Tensors) -> Result<Vec<Value>> {
        let set = self.layer_sets.iter().position(|&set| set == it.layers).context("unknown layers")?;
        let [row, rows, rest @ ..] = it.shape.as_slice() else { bail!("no shape") };
        let depth = rest.first().unwrap_or(&1);
        let one = |name: &String| {
            let role = role(name).with_context(|| format!("unknown tensor {name}"))?;
            Ok(Value::Record(
                "Tensors",
                vec![
                    ("role", Value::Choice("Role", role.to_owned())),
                    ("row", whole(*row)),
                    ("rows", whole(*rows)),
                    ("depth", whole(*depth)),
                    ("layers", place(set)),
                ],
            ))
        };
        it.names.iter().map(one).collect()
    }

    /// The table that tensors point into: the lower half of the bits, and the upper one.
    pub(super) fn layer_sets(&self) -> Value {
        list(self.layer_sets.iter().map(|&set| pair(whole(set as u64), whole((set >> 64) as u64))))
    }

    pub(super) fn quantization(&self, it: &Quantization) -> Result<Value> {
        let recipe = match (&it.mix, &it.widths) {
            (Some(mix), _) => Value::Variant(
                "Recipe",
                "Mix",
                vec![
                    ("mix", choice("Mix", mix.rules)),
                    ("base", choice("BlockType", mix.base)),
                    ("imatrix", flag(mix.imatrix)),
                ],
            ),
            (None, Some(widths)) => Value::Variant("Recipe", "Widths", vec![("0", self::widths(widths))]),
            (None, None) => bail!("quantization {}: no recipe", it.id),
        };
        let spread = it.spread.as_ref().map(|it| {
            anyhow::Ok(Value::Record(
                "Spread",
                vec![
                    ("low", Value::Number(it.low)),
                    ("mid", Value::Number(it.mid)),
                    ("high", Value::Number(it.high)),
                    ("points", whole(it.points)),
                    ("source", self.source_at(&it.source)?),
                ],
            ))
        });
        Ok(Value::Record(
            "Quantization",
            vec![
                ("id", text(&it.id)),
                ("name", text(&it.name)),
                ("aliases", texts(&it.aliases)),
                ("recipe", recipe),
                ("spread", option(spread.transpose()?)),
                ("source", self.source_at(&it.source)?),
                ("for_trained", flag(it.for_trained)),
                ("kernel", self.indices.class(&it.kernel)?),
            ],
        ))
    }
}

fn widths(it: &Widths) -> Value {
    Value::Record(
        "Widths",
        vec![
            ("linear", Value::Number(it.linear)),
            ("experts", Value::Number(it.experts.unwrap_or(it.linear))),
            ("embedding", Value::Number(it.embedding)),
            ("output", Value::Number(it.output)),
            ("router", Value::Number(it.router)),
            ("rest", Value::Number(it.rest)),
            ("group", whole(it.group)),
            ("narrow", whole(it.narrow.unwrap_or(it.group))),
            ("edges", Value::Number(it.edges)),
            ("varies", flag(it.varies)),
        ],
    )
}

fn attention(it: &Attention) -> Value {
    let variant = |name, fields: &[(&'static str, u32)]| {
        let fields = fields.iter().map(|&(name, value)| (name, whole(value)));
        Value::Variant("Attention", name, fields.collect())
    };
    match *it {
        Attention::Full { layers, kv_heads, k_dim, v_dim } => {
            variant("Full", &[("layers", layers), ("kv_heads", kv_heads), ("k_dim", k_dim), ("v_dim", v_dim)])
        }
        Attention::Sliding { layers, kv_heads, k_dim, v_dim, window } => variant(
            "Sliding",
            &[
                ("layers", layers),
                ("kv_heads", kv_heads),
                ("k_dim", k_dim),
                ("v_dim", v_dim),
                ("window", window),
            ],
        ),
        Attention::Latent { layers, rank, rope_dim } => {
            variant("Latent", &[("layers", layers), ("rank", rank), ("rope_dim", rope_dim)])
        }
        Attention::Compressed { layers, dim, ratio } => {
            variant("Compressed", &[("layers", layers), ("dim", dim), ("ratio", ratio)])
        }
    }
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
