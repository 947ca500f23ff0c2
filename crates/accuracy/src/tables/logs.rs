//! Whole runs: what llama.cpp and vLLM printed while loading, and peaks that people reported.

use super::memory::{attention, beyond_rounding};
use super::report::{Point, Report, Table};
use crate::peers;
use crate::predict::{self, Row};
use anyhow::Result;
use rooftop_core::catalog::{Device, Model, Quantization, Record, Runtime};
use rooftop_core::memory::{Memory, Placement, WeightSizes};
use rooftop_core::units::Bytes;
use rooftop_core::{Placing, Scenario, Split};
use std::collections::BTreeMap;
use std::path::Path;

/// What is asked of cache and state.
const EXACT: f64 = 0.01;
/// What is asked of the weights.
const WEIGHTS: f64 = 0.005;
/// What is asked of compute buffers.
const NEAR: f64 = 0.12;
/// What is asked of the total.
const TOTAL: f64 = 0.05;

/// Deviations by term.
pub fn report(file: &Path) -> Result<Report> {
    let needed =
        ["id", "runtime", "kind", "model", "quant", "mix", "context", "gpus", "backend", "total_mib"];
    let mut left_out = BTreeMap::new();
    let mut terms: [Vec<Point>; 4] = Default::default();
    let mut peers = Vec::new();
    for row in predict::rows(file, &needed)? {
        let memory = match row.whole().and_then(predicted) {
            Ok(memory) => memory,
            Err(reason) => {
                *left_out.entry(reason).or_default() += 1;
                continue;
            }
        };
        let printed = memory.total - memory.overhead;
        let total = if row.get("kind") == "peak" { memory.total } else { printed };
        peers.extend(beside_peers(&row, total));
        let columns = [
            ("weights_mib", memory.weights),
            ("kv_mib", memory.kv_cache),
            ("compute_mib", memory.compute_buffers),
            ("total_mib", total),
        ];
        for (points, (column, predicted)) in terms.iter_mut().zip(columns) {
            if let Ok(measured) = row.real(column)
                && measured > 0.0
            {
                let miss = predicted.mib() - measured;
                let deviation = beyond_rounding(predicted.mib(), measured);
                let name =
                    format!("{} {}, context {}", row.get("model"), row.get("quant"), row.get("context"));
                let by = if column == "kv_mib" { attention(row.get("model")) } else { mix(&row) };
                let group = vec![row.get("runtime").to_owned(), kind(&row).to_owned(), by.to_owned()];
                points.push(Point {
                    group,
                    deviation,
                    in_range: None,
                    width: None,
                    miss_mib: Some(miss),
                    name,
                });
            }
        }
    }
    let [weights, caches, buffers, totals] = terms;
    // What vLLM prints of a cache is a pool, of a graph no buffer.
    let buffers = buffers.into_iter().filter(|point| point.group.first().is_some_and(|it| it != "vllm"));
    let by = ["runtime", "printed-by", "mix"];
    Ok(Report {
        id: "logs".to_owned(),
        tables: vec![
            Table::new("logs-total", &by, TOTAL, totals),
            Table::new("logs-weights", &by, WEIGHTS, weights),
            Table::new("logs-cache", &["runtime", "printed-by", "attention"], EXACT, caches),
            Table::new("logs-compute", &by, NEAR, buffers),
            Table::new("logs-peers", &["rule", "who"], TOTAL, peers),
        ],
        left_out,
    })
}

/// What the rules of other calculators say of a run whose log names every buffer, and what we say of it. Peaks that people
/// reported are no benchmark: many are of cards that were full.
fn beside_peers(row: &Row, ours: Bytes) -> Vec<Point> {
    let asked = || {
        let plain = row.get("kv_type_k") == "f16" && row.get("kv_type_v") == "f16";
        let single = row.get("runtime") == "llama.cpp"
            && row.get("kind") == "log"
            && row.number("sequences", 1, 1).is_ok()
            && plain;
        let model = Model::find(row.get("model")).filter(|_| single)?;
        let quantization = Quantization::find(row.get("quant"))?;
        let context = row.number("context", 1, u32::MAX).ok()?;
        let measured = row.real("total_mib").ok().filter(|measured| *measured > 0.0)?;
        Some((model, quantization, context, measured))
    };
    let Some((model, quantization, context, measured)) = asked() else { return Vec::new() };
    let file = WeightSizes::of(model, quantization);
    let rules = peers::MEMORY
        .iter()
        .filter_map(|rule| Some((rule.peer.id, rule.of(model, quantization.kernel.name(), &file, context)?)));
    let name = format!("{} {}, context {context}", row.get("model"), row.get("quant"));
    let of = |id: &str, who: &str, said: Bytes| Point {
        group: vec![id.to_owned(), who.to_owned()],
        deviation: beyond_rounding(said.mib(), measured),
        in_range: None,
        width: None,
        miss_mib: None,
        name: name.clone(),
    };
    rules.flat_map(|(id, said)| [of(id, "peer", said), of(id, "rooftop", ours)]).collect()
}

fn mix(row: &Row) -> &str {
    if row.get("mix") == "own" { "own-mix" } else { "standard-mix" }
}

fn kind(row: &Row) -> &str {
    row.get("kind")
}

/// What a row's run needs: on one GPU for vLLM, which prints it so, in all places for llama.cpp.
fn predicted(row: &Row) -> Result<Memory, String> {
    let model = Model::find(row.get("model")).ok_or("model: not known")?;
    let quantization = Quantization::find(row.get("quant")).ok_or("quant: not known")?;
    let runtime = Runtime::find(row.get("runtime")).ok_or("runtime: not known")?;
    let gpus = row.number("gpus", 1, 64)?;
    let like = match row.get("backend") {
        "MTL" => "apple-m4-max-40",
        "CPU" => "cpu-ddr5-5600-dual",
        "Vulkan" | "ROCm" => "amd-ryzen-ai-max-395",
        _ => "rtx-3090",
    };
    let device = Device::find(like).ok_or_else(|| format!("{like}: not known"))?;
    let layout = predict::layout(row)?;
    // Builds of the time of these logs keep room for an output of every token.
    let layout = rooftop_core::memory::Layout { all_outputs: runtime.offloads, ..layout };
    let split = if runtime.offloads { Split::Layer } else { Split::Tensor };
    let scenario = Scenario {
        device,
        memory: device.largest_memory(),
        os: device.usual_os(),
        model,
        quantization,
        runtime,
        placing: Placing { gpus, split, ..Placing::default() },
        users: layout.sequences,
        ..Scenario::default().with_context(layout.context_tokens)
    };
    let placement = Placement::laid_out(&scenario, &layout, &WeightSizes::of(model, quantization));
    if row.get("kind") == "peak" {
        return Ok(placement.on_gpus());
    }
    if runtime.offloads {
        Ok(placement.total())
    } else {
        placement.parts.first().map(|part| part.memory).ok_or("no part".to_owned())
    }
}
