//! The measured points, and which of them a fit uses.

use crate::predict;
use crate::predict::speed::{Kind, Run};
use anyhow::Result;
use rooftop_core::speed::{PromptWork, Work};
use std::collections::BTreeMap;
use std::path::Path;

/// How much a point counts among near copies: n of them count as n^(1 − this).
const CROWDING: f64 = 0.4;

/// A measured speed.
pub struct Point {
    /// What was run.
    pub run: Run,
    /// The work of one decode step.
    pub work: Work,
    /// The work of the prompt.
    pub prompt: Option<PromptWork>,
    /// In the unit of its kind.
    pub value: f64,
    /// Month of the build, where it is known.
    pub built: String,
    /// Its weight in a fit.
    pub weight: f64,
    /// Whose.
    pub source: String,
}

/// What is fitted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// One sequence, written.
    Decode,
    /// One prompt, read; or the time to its first token.
    Prefill,
    /// Several sequences, written.
    Batch,
}

impl Point {
    /// Whether a task's fit uses it: one card, and what the task is about.
    pub fn is_for(&self, task: Task) -> bool {
        let alone = self.run.sequences == 1;
        self.run.cards == 1
            && match task {
                Task::Decode => self.run.kind == Kind::Decode && alone,
                Task::Prefill => self.run.kind != Kind::Decode && alone,
                Task::Batch => self.run.kind == Kind::Decode && !alone,
            }
    }

    /// Backend and architecture.
    pub fn family(&self) -> (&'static str, &'static str) {
        self.run.family()
    }

    /// Kernels that its backend shares with others.
    pub fn kernels(&self) -> &'static str {
        kernels(self.run.backend)
    }

    /// Kind of its model's recurrent layers.
    pub fn recurrent(&self) -> Option<&'static str> {
        self.run.model.recurrent.map(|_| recurrent(self.run.model.architecture))
    }

    /// Machines without a GPU and accelerators whose backends nobody has settled: rough.
    pub fn is_rough(&self) -> bool {
        matches!(self.kernels(), "cpu" | "sycl")
    }
}

/// Backends that run the same kernels.
pub fn kernels(backend: &str) -> &'static str {
    match backend {
        "cuda" => "cuda",
        "cuda-server" | "rocm-server" => "server",
        "cuda-exl" | "cuda-other" => "other",
        "vulkan" => "vulkan",
        "metal" => "metal",
        "mlx" => "mlx",
        "rocm" => "rocm",
        "cpu" => "cpu",
        _ => "sycl",
    }
}

/// Whether these kernels have their products on matrix units throughout: the coefficients say so to the core.
pub fn on_matrix_units(kernels: &str) -> bool {
    kernels == "server"
}

/// Kernels of a compute graph's recurrent layers.
pub fn recurrent(architecture: &str) -> &'static str {
    match architecture {
        "qwen35" | "qwen35moe" | "qwen3next" | "qwen4exp" | "kimi-linear" => "delta",
        "lfm2" | "lfm2moe" => "convolution",
        _ => "mamba",
    }
}

/// Reads the points, and why the others cannot be used.
pub fn load(file: &Path) -> Result<(Vec<Point>, BTreeMap<String, usize>)> {
    let (mut points, mut left_out) = (Vec::new(), BTreeMap::new());
    for row in predict::rows(file, &["id", "device", "model", "quant", "kind", "value", "source"])? {
        match row.whole().and_then(point) {
            Ok(point) => points.push(point),
            Err(reason) => *left_out.entry(reason).or_default() += 1,
        }
    }
    weigh(&mut points);
    Ok((points, left_out))
}

/// Why a fit does not use a row, where its note says so.
pub fn doubted(row: &predict::Row) -> Result<(), String> {
    row.get("note").strip_prefix("left out: ").map_or(Ok(()), |reason| Err(format!("note: {reason}")))
}

fn point(row: &predict::Row) -> Result<Point, String> {
    doubted(row)?;
    let run = Run::read(row)?;
    let value = row.real("value")?;
    if value <= 0.0 {
        return Err("value: is 0".to_owned());
    }
    if run.device.alu.is_none() {
        return Err(format!("device: the arithmetic rate of {} is not known", run.device.id));
    }
    let prompt = (run.prompt > 0).then(|| {
        PromptWork::of(
            run.model,
            &run.weights,
            &run.layout,
            run.prompt,
            if run.kind == Kind::Decode { 0.0 } else { run.depth },
        )
    });
    Ok(Point {
        work: Work::of(run.model, &run.weights, &run.layout, run.sequences, run.depth),
        prompt,
        value,
        built: row.get("build_date").to_owned(),
        weight: 1.0,
        source: row.get("source").to_owned(),
        run,
    })
}

/// Points of one machine, kernels, model, source and kind are near copies.
fn weigh(points: &mut [Point]) {
    let key = |point: &Point| {
        let run = &point.run;
        let kind = (run.kind == Kind::Decode, run.sequences > 1);
        (run.device.id, run.backend, run.model.id, point.source.clone(), kind)
    };
    let mut crowds: BTreeMap<_, u32> = BTreeMap::new();
    for point in points.iter() {
        *crowds.entry(key(point)).or_default() += 1;
    }
    for point in points {
        let crowd = crowds.get(&key(point)).copied().unwrap_or(1);
        point.weight = libm::pow(f64::from(crowd), -CROWDING);
    }
}
