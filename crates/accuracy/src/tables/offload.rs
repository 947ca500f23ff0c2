//! Models that are partly in system RAM: what people measured, by source.
//!
//! Sources differ in how many runs they have, so each weighs the same; and a source is judged by coefficients fitted to the
//! others.

use super::report::{Point, Report, Table};
use crate::predict::{self, Row};
use anyhow::Result;
use rooftop_core::catalog::{CacheType, Device, Model, Quantization, Record, Runtime};
use rooftop_core::memory::{Placement, WeightSizes, best};
use rooftop_core::speed::{Beside, Setup, Speed, placed_speed};
use rooftop_core::units::Bytes;
use rooftop_core::{Placing, Scenario, Settings};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What is asked of a source's median.
const NEAR: f64 = 0.15;

/// Weight of plausible values beside the mean over sources.
const DOUBT: f64 = 0.01;

/// What a range is meant to hold.
const FOUR_OF_FIVE: f64 = 0.8;

/// A run, and what was measured.
pub struct Run {
    /// Whose.
    pub group: String,
    /// Its id.
    pub id: String,
    scenario: Scenario,
    setup: Setup,
    placement: Placement,
    prompt: u32,
    /// Tokens a second of decode, and of prefill where that was measured too.
    pub measured: [Option<f64>; 2],
}

/// The runs of a table, and why others were left out.
pub fn load(file: &Path) -> Result<(Vec<Run>, BTreeMap<String, usize>)> {
    let needed = ["id", "group", "device", "host", "runtime", "model", "quant", "depth", "value"];
    let (mut runs, mut left_out) = (Vec::new(), BTreeMap::new());
    for row in predict::rows(file, &needed)? {
        match row.whole().and_then(Run::read) {
            Ok(run) => runs.push(run),
            Err(reason) => *left_out.entry(reason).or_default() += 1,
        }
    }
    Ok((runs, left_out))
}

impl Run {
    fn read(row: &Row) -> Result<Self, String> {
        let found = |column: &str| format!("{column}: not in the catalogue");
        let device = Device::find(row.get("device")).ok_or_else(|| found("device"))?;
        let host = Device::find(row.get("host")).ok_or_else(|| found("host"))?;
        let model = Model::find(row.get("model")).ok_or_else(|| found("model"))?;
        let quantization = Quantization::find(row.get("quant")).ok_or_else(|| found("quant"))?;
        let runtime = Runtime::find(row.get("runtime")).ok_or_else(|| found("runtime"))?;
        let given = |column: &str| -> Result<Option<f64>, String> {
            if row.get(column).is_empty() { Ok(None) } else { row.real(column).map(Some) }
        };
        let count = |column: &str| Ok::<_, String>(given(column)?.map(|number| number as u32));
        let depth = count("depth")?.unwrap_or(0);
        let context = count("context")?.unwrap_or(4096).max(depth + 128);
        // Nobody says whether the part for images was loaded.
        let settings = Settings { images: Some(false), ..Settings::default() };
        let there =
            Scenario { model, settings, ..Scenario::default().with_device(device).with_context(context) };
        let cache_type =
            CacheType::find_or_first(if row.get("cache").is_empty() { "f16" } else { row.get("cache") });
        let asked = Scenario { runtime, quantization, cache_type, prompt_tokens: depth.max(1), ..there };
        // What the host has is not the question here: everything has room.
        let room = Placing { gpus: row.number("gpus", 1, 16)?, ..asked.placing.with_host(host) };
        let placing = Placing {
            gpu_layers: count("gpu_layers")?,
            cpu_experts: count("cpu_experts")?.unwrap_or(0),
            host_memory: host.largest_memory(),
            ..room
        };
        let sizes = WeightSizes::of(model, quantization);
        let scale = given("weight_gib")?.map_or(1.0, |gib| Bytes::from_gib(gib) / sizes.total);
        let sizes = if (0.8..1.25).contains(&scale) { sizes.scaled(scale) } else { sizes };
        let asked = Scenario { placing, ..asked };
        let placing = if placing.is_offloaded() { Some(placing) } else { best(&asked, &sizes) };
        let scenario = Scenario { placing: placing.ok_or("placing: nothing fits")?, ..asked };
        let mut setup = Setup::of(&scenario, &sizes).ok_or("device: speed not known")?;
        setup.layout.micro_batch = count("micro_batch")?.unwrap_or(setup.layout.micro_batch);
        Ok(Self {
            group: row.get("group").to_owned(),
            id: row.get("id").to_owned(),
            placement: Placement::of(&scenario, &sizes),
            scenario,
            setup,
            prompt: count("prompt")?.unwrap_or(0),
            measured: [given("value")?, given("prefill")?],
        })
    }

    fn speed(&self, prompt: u32, beside: &Beside) -> Option<Speed> {
        let scenario = Scenario { prompt_tokens: prompt.max(1), ..self.scenario };
        placed_speed(&scenario, &self.setup, &self.placement, beside)
    }

    /// Decode (0) or prefill (1), tokens a second, where it was measured and can be predicted.
    pub fn predicted(&self, what: usize, beside: &Beside) -> Option<f64> {
        self.measured.get(what)?.as_ref()?;
        if what == 0 {
            return self.speed(self.scenario.prompt_tokens, beside).map(|it| it.decode.mid.get());
        }
        self.speed(self.prompt, beside)?.prefill.map(|it| it.mid.get()).filter(|_| self.prompt > 0)
    }

    /// Logarithm of predicted ÷ measured.
    pub fn off(&self, what: usize, beside: &Beside) -> Option<f64> {
        Some((self.predicted(what, beside)? / self.measured.get(what)?.as_ref()?).ln())
    }
}

/// Mean over sources of the mean deviation of their runs: a median jumps where one run or another is the middle one.
fn loss(runs: &[&Run], what: usize, beside: &Beside) -> f64 {
    let mut by_source: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for run in runs {
        if let Some(off) = run.off(what, beside) {
            by_source.entry(&run.group).or_default().push(off.abs());
        }
    }
    let means = by_source.values().map(|list| list.iter().sum::<f64>() / list.len() as f64);
    let sum: f64 = means.sum();
    sum / by_source.len().max(1) as f64
}

/// What a few sources do not decide stays near what is plausible: as fast as a processor alone, experts nearly as fast as
/// other weights, some loss with fast memory.
fn doubt(beside: &Beside) -> f64 {
    let off = |value: f64, mean: f64, deviation: f64| {
        let off = (value - mean) / deviation;
        off * off
    };
    let Beside { weights, slope, experts, layers, .. } = *beside;
    let of_rates = off(weights.ln(), 0.0, 0.3) + off(slope, 0.3, 0.3);
    DOUBT * (of_rates + off(experts.ln(), -0.1, 0.3) + off(layers.ln(), 0.0, 0.5))
}

/// Coefficients with the smallest loss, one after the other on grids.
fn fitted(runs: &[&Run]) -> Beside {
    let mut best =
        Beside { weights: 1.0, slope: 0.0, experts: 1.0, layers: 1.0, link: 1.0, ..Beside::fitted() };
    let tenths = |from: u32, to: u32| (from..=to).map(|step| f64::from(step) / 10.0);
    for _ in 0..3 {
        let experts = tenths(5, 15).map(|experts| Beside { experts, ..best });
        best = least(experts, |it| loss(runs, 0, it) + doubt(it)).unwrap_or(best);
        let slopes = tenths(0, 8)
            .flat_map(|slope| tenths(6, 16).map(move |weights| Beside { weights, slope, ..best }));
        best = least(slopes, |it| loss(runs, 0, it) + doubt(it)).unwrap_or(best);
        let layers = tenths(2, 12).map(|layers| Beside { layers, ..best });
        best = least(layers, |it| loss(runs, 0, it) + doubt(it)).unwrap_or(best);
    }
    let links = tenths(1, 10).map(|link| Beside { link, ..best });
    least(links, |it| loss(runs, 1, it)).unwrap_or(best)
}

fn least(of: impl Iterator<Item = Beside>, loss: impl Fn(&Beside) -> f64) -> Option<Beside> {
    let losses = of.map(|it| (loss(&it), it));
    losses.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, it)| it)
}

/// Deviations by source, with the coefficients in use and with those fitted to all other sources.
pub fn report(file: &Path) -> Result<Report> {
    let (runs, left_out) = load(file)?;
    let groups: BTreeSet<&str> = runs.iter().map(|run| run.group.as_str()).collect();
    let mut tables: [Vec<Point>; 4] = Default::default();
    for group in groups {
        let others: Vec<&Run> = runs.iter().filter(|run| run.group != group).collect();
        let without = fitted(&others);
        for run in runs.iter().filter(|run| run.group == group) {
            for (what, (name, points)) in ["decode", "prefill"].iter().zip([0, 2]).enumerate() {
                for (add, beside) in [Beside::fitted(), without].iter().enumerate() {
                    let Some(off) = run.off(what, beside) else { continue };
                    let factor = Beside::fitted().ranges.get(what).copied().unwrap_or(1.0);
                    let Some(table) = tables.get_mut(points + add) else { continue };
                    table.push(Point {
                        group: vec![run.group.clone()],
                        deviation: off.exp() - 1.0,
                        in_range: Some(off.abs() <= factor.ln()),
                        width: Some(factor),
                        miss_mib: None,
                        name: format!("{} {name}", run.id),
                    });
                }
            }
        }
    }
    let all = |points: &[Point]| {
        let all = points.iter().cloned().map(|point| Point { group: vec!["all".to_owned()], ..point });
        points.iter().cloned().chain(all).collect::<Vec<_>>()
    };
    let ids = ["offload-decode", "offload-decode-left-out", "offload-prefill", "offload-prefill-left-out"];
    let tables = ids.iter().zip(&tables).map(|(id, points)| Table::new(id, &["source"], NEAR, all(points)));
    Ok(Report { id: "offload".to_owned(), tables: tables.collect(), left_out })
}

/// The coefficients that fit best, with the factors within which four of five runs were of sources left out, every source
/// with the same weight: what `data/policy.toml` has.
pub fn best_coefficients(file: &Path) -> Result<Beside> {
    let (runs, _) = load(file)?;
    let groups: BTreeSet<&str> = runs.iter().map(|run| run.group.as_str()).collect();
    let mut off: [Vec<(f64, f64)>; 2] = Default::default();
    for group in groups {
        let (own, others): (Vec<&Run>, Vec<&Run>) = runs.iter().partition(|run| run.group == group);
        let without = fitted(&others);
        for (what, off) in off.iter_mut().enumerate() {
            let own: Vec<f64> = own.iter().filter_map(|run| run.off(what, &without)).collect();
            off.extend(own.iter().map(|it| (it.abs(), 1.0 / own.len() as f64)));
        }
    }
    let ranges = off.map(|mut list| {
        list.sort_by(|a, b| a.0.total_cmp(&b.0));
        let all: f64 = list.iter().map(|it| it.1).sum();
        let mut sum = 0.0;
        let last = list.iter().find(|it| {
            sum += it.1;
            sum >= FOUR_OF_FIVE * all
        });
        last.map_or(1.0, |it| it.0.exp())
    });
    Ok(Beside { ranges, ..fitted(&runs.iter().collect::<Vec<_>>()) })
}
