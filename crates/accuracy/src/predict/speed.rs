//! Speeds of a table's rows: decode and prefill in tokens a second, time to first token in milliseconds.

use super::table::{Outcome, Row, Table};
use super::{MOST_TOKENS, record};
use anyhow::Result;
use rooftop_core::catalog::{
    Backend, CacheType, Device, Engine, FIT, Family, KernelClass, MemoryOption, Model, POLICY, Quantization,
    Record, Runtime,
};
use rooftop_core::memory::{Layout, Placement, WeightSizes, best, fits};
use rooftop_core::speed::{
    Basis, Beside, DecodeRates, Limited, Range, Setup, Work, bound, decode_certainty, decode_rates,
    placed_speed, prefill_certainty, prefill_time, step, widened,
};
use rooftop_core::units::{BitsPerWeight, Bytes, Secs, TokensPerSec};
use rooftop_core::{Placing, Scenario};
use std::io::Write;
use std::path::Path;

/// Sequences taken from a table: ten times what servers run.
const MOST_SEQUENCES: u32 = 4096;
/// Cards taken from a table.
const MOST_CARDS: u32 = 64;
/// Builds of `ROCm` from here on take the products that `hipBLASLt` brought from kernels of their own: whether it was named
/// makes no difference any more. In the points: plain HIP on Strix Halo, July against October 2025.
const TUNED_BY_DEFAULT: f64 = 2025.7;
/// Tokens generated where a table does not say: what llama-bench does by default.
const USUAL_GENERATED: u32 = 128;

/// Tokens read where a table does not say: the same.
const USUAL_PROMPT: u32 = 512;

/// Labels of quantizations that the catalogue does not have, and the one whose kernels and mix are nearest. Only the
/// speed of rows that bring their file's size is taken from it.
const STAND_INS: [(&str, &str); 24] = [
    ("int4", "awq-4bit"),
    ("int8", "fp8"),
    ("gptq-int8", "fp8"),
    ("mlx-2bit", "mlx-3bit"),
    ("mlx-nvfp4", "mlx-mxfp4"),
    ("ud-q2-k-xl", "q2-k"),
    ("ud-q3-k-xl", "q3-k-m"),
    ("ud-q3-k-m", "q3-k-m"),
    ("ud-q3-k-s", "q3-k-s"),
    ("ud-q4-k-m", "q4-k-m"),
    ("ud-q5-k-xl", "q5-k-m"),
    ("ud-q6-k", "q6-k"),
    ("iq6-k", "q6-k"),
    ("q4-k-r4", "q4-k-m"),
    ("q8-k-r8", "q8-0"),
    ("ud-iq2-xxs", "iq2-xxs"),
    ("iq2-ks", "iq2-s"),
    ("iq3-ks-r4", "iq3-s"),
    ("iq3-kt", "iq3-s"),
    ("exl-2.5bpw", "exl3-3.0bpw"),
    ("exl-3.0bpw", "exl3-3.0bpw"),
    ("exl-4.0bpw", "exl2-4.0bpw"),
    ("exl-5.0bpw", "exl2-5.0bpw"),
    ("custom iq4-xs/q5-k/q6-k", "q5-k-m"),
];

/// What a row measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Tokens written a second, over all sequences.
    Decode,
    /// Tokens read a second.
    Prefill,
    /// Milliseconds until the first token.
    FirstToken,
}

/// A row's run: everything that its speed depends on.
#[derive(Clone, Debug)]
pub struct Run {
    /// What is measured.
    pub kind: Kind,
    /// The machine.
    pub device: &'static Device,
    /// The model.
    pub model: &'static Model,
    /// Its weights; where the row brings the size of the file, scaled to it.
    pub weights: WeightSizes,
    /// Kernel class of the quantization.
    pub kernel: &'static str,
    /// Kernels.
    pub backend: &'static str,
    /// Program.
    pub engine: String,
    /// Build of the kernels, where it is not the usual one.
    pub variant: Option<&'static str>,
    /// Year of the build.
    pub built: Option<f64>,
    /// Cache types, flash attention, micro-batch.
    pub layout: Layout,
    /// Whether the row says that flash attention was off.
    pub plain_attention: bool,
    /// Tokens of the prompt.
    pub prompt: u32,
    /// Tokens behind each sequence: in decode in the mean over what is generated.
    pub depth: f64,
    /// Tokens generated.
    pub generated: u32,
    /// Sequences.
    pub sequences: u32,
    /// Cards.
    pub cards: u32,
    /// Tokens are counted over whole requests, prompts included.
    pub over_requests: bool,
}

/// A prediction with its range.
#[derive(Clone, Copy, Debug)]
pub struct Prediction {
    /// In the row's unit.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// How near the measurements are.
    pub basis: Basis,
}

impl Prediction {
    /// Under a power limit.
    fn under(self, kind: Kind, limited: &Limited) -> Self {
        let (share, unsure) = match kind {
            Kind::Decode => (limited.decode, 1.0),
            Kind::Prefill => (limited.prefill, limited.unsure),
            Kind::FirstToken => (1.0 / limited.prefill, limited.unsure),
        };
        let value = self.value * share;
        Self { value, low: self.low * share / unsure, high: self.high * share * unsure, ..self }
    }
}

/// Predicts the speed of each row.
pub fn speed(file: &Path, out: &mut impl Write) -> Result<Outcome> {
    let known = [
        "id",
        "device",
        "device_label",
        "gpu_count",
        "engine",
        "backend",
        "build_date",
        "model",
        "quant",
        "weight_gib",
        "weight_source",
        "kind",
        "n_prompt",
        "n_gen",
        "depth",
        "batch",
        "flash_attn",
        "kv_dtype",
        "value",
        "stddev",
        "speculative",
        "ram_gb",
        "power_w",
        "source_url",
        "source",
        "raw_backend",
        "raw_model",
        "note",
    ];
    let table = Table::open(file, &["id", "device", "model", "quant", "kind"], &known)?;
    let predict = |row: &Row| {
        let (prediction, status) = Run::read(row)?.predict_placed(row)?;
        let number = |value: f64| format!("{value:.4}");
        let values = vec![
            number(prediction.value),
            number(prediction.low),
            number(prediction.high),
            word(prediction.basis).to_owned(),
        ];
        Ok((values, status))
    };
    Ok(table.predict(out, &["predicted", "low", "high", "basis"], predict)?)
}

/// The basis in a word.
pub fn word(basis: Basis) -> &'static str {
    match basis {
        Basis::Measured => "measured",
        Basis::Near => "near",
        Basis::SameFamily => "same-family",
        Basis::Estimated => "estimated",
    }
}

impl Run {
    /// Reads a row; the reason names the column and what is allowed.
    pub fn read(row: &Row) -> Result<Self, String> {
        let kind = match row.get("kind") {
            "decode" => Kind::Decode,
            "prefill" => Kind::Prefill,
            "ttft_ms" => Kind::FirstToken,
            other => return Err(format!("kind: `{other}` is not known; allowed: decode, prefill, ttft_ms")),
        };
        if !matches!(row.get("speculative"), "" | "no" | "0" | "false") {
            return Err("speculative: only `no` is predicted; it depends on the acceptance rate".to_owned());
        }
        let device: &'static Device = record(row, "device")?;
        let model: &'static Model = record(row, "model")?;
        let engine = engine(row);
        let backend = backend(row, &engine, device)?;
        let (weights, kernel) = weights(row, model)?;
        let (prompt, depth) = prompt_and_depth(row, kind)?;
        let generated = tokens(row, "n_gen")?.unwrap_or(0);
        let flash = row.flag("flash_attn", true)?;
        let layout = layout(row, &engine, backend)?;
        let sequences = row.number("batch", 1, MOST_SEQUENCES)?;
        let built = built(row)?;
        Ok(Self {
            kind,
            device,
            model,
            weights,
            kernel,
            backend,
            variant: variant(row, backend, built),
            built,
            layout: Layout { flash_attention: flash, sequences, ..layout },
            plain_attention: !flash,
            prompt,
            depth: if kind == Kind::Decode { depth + f64::from(generated) / 2.0 } else { depth },
            generated: if generated == 0 { USUAL_GENERATED } else { generated },
            sequences,
            cards: row.number("gpu_count", 1, MOST_CARDS)?,
            over_requests: !row.get("note").contains("S_TG") && !row.get("note").contains("batched-bench"),
            engine,
        })
    }

    /// The setup with its coefficients.
    pub fn setup(&self) -> Result<Setup, String> {
        let backend = Backend::find(self.backend);
        let family = backend.and_then(|it| Family::find(it, self.device.architecture)).ok_or_else(|| {
            format!(
                "backend: nothing was measured with `{}` on machines like {}",
                self.backend, self.device.id
            )
        })?;
        let engine = Engine::find(&self.engine).or_else(|| Engine::find("other"));
        Ok(Setup {
            device: self.device,
            model: self.model,
            weights: self.weights,
            kernel: KernelClass::find(self.kernel).ok_or("quant: its kernels are not known")?,
            family,
            engine: engine.ok_or("engine: not known")?,
            layout: self.layout,
            built: self.built,
            variant: self.variant,
        })
    }

    /// The speed with its range.
    pub fn predict(&self) -> Result<Prediction, String> {
        let setup = self.setup()?;
        let missing = || format!("device: the arithmetic rate of {} is not known", self.device.id);
        if self.kind == Kind::Prefill {
            let time = prefill_time(&setup, self.prompt, self.depth).ok_or_else(|| self.no_prefill())?;
            let (basis, factor) = prefill_certainty(&setup).ok_or_else(|| self.no_prefill())?;
            let rate = f64::from(self.prompt) / time.get() * self.parallel();
            return Ok(self.around(rate, basis, factor));
        }
        let sequences = if self.kind == Kind::FirstToken { 1 } else { self.sequences };
        let work = Work::of(self.model, &self.weights, &self.layout, sequences, self.depth);
        let rates = decode_rates(&setup, &work).ok_or_else(missing)?;
        let (basis, factor) = decode_certainty(&setup, self.sequences);
        let step = step(&work, &rates).total;
        if self.kind == Kind::FirstToken {
            let time = prefill_time(&setup, self.prompt, self.depth).ok_or_else(|| self.no_prefill())?;
            let (basis, factor) = prefill_certainty(&setup).ok_or_else(|| self.no_prefill())?;
            // Prompts that arrive together are read one after the other: half of them in the mean.
            let waiting = f64::midpoint(f64::from(self.sequences), 1.0);
            let millis = ((time * waiting) + step).get() * 1e3 / self.parallel();
            return Ok(self.around(millis, basis, factor));
        }
        let step = step + self.prompt_time_a_step(&setup);
        let rate = f64::from(self.sequences) / step.get() * self.parallel();
        Ok(self.bounded(self.around(rate, basis, factor), &work, &rates))
    }

    /// The same where the row says how much system RAM there is, with part of the model in it where the cards do not hold it,
    /// and under a power limit.
    fn predict_placed(&self, row: &Row) -> Result<(Prediction, &'static str), String> {
        let given = |column: &str| {
            if row.get(column).is_empty() { Ok(None) } else { row.real(column).map(Some) }
        };
        let (ram, power) = (given("ram_gb")?, given("power_w")?);
        let placed = ram.map(|gib| self.placed(Bytes::from_gib(gib))).transpose()?.flatten();
        let (prediction, status) = match placed {
            Some(prediction) => (prediction, "placed"),
            None => (self.predict()?, "ok"),
        };
        let most = self.device.power_w.map(f64::from);
        let limited = power.zip(most).map_or(1.0, |(limit, most)| limit / most);
        Ok((prediction.under(self.kind, &Limited::to(limited)), status))
    }

    /// With part of it in so much system RAM, as the program places it; none where the cards hold it or the program
    /// moves nothing.
    fn placed(&self, ram: Bytes) -> Result<Option<Prediction>, String> {
        let runtime = Runtime::find(&self.engine).filter(|runtime| runtime.offloads);
        let Some(runtime) = runtime.filter(|_| self.sequences == 1) else { return Ok(None) };
        let there = Scenario { model: self.model, runtime, ..Scenario::default().with_device(self.device) };
        let behind = self.depth as u32 + if self.kind == Kind::Decode { 0 } else { self.prompt };
        let context = behind.saturating_add(self.generated).clamp(512, POLICY.max_context_tokens);
        let there = there.with_context(context);
        let host_memory = MemoryOption { label: ram.gib() as u32, installed: ram };
        let placing = Placing { gpus: self.cards.min(POLICY.max_gpus), host_memory, ..there.placing };
        let asked = Scenario { placing, cache_type: self.cache_type(), ..there };
        if !asked.has_host() || fits(&asked, &self.weights) {
            return Ok(None);
        }
        let placing = best(&asked, &self.weights)
            .ok_or("ram_gb: the rest of the model does not fit there and is read from disk: no speed")?;
        let prompt = if self.kind == Kind::Decode { self.depth as u32 } else { self.prompt };
        let scenario = Scenario { placing, prompt_tokens: prompt.max(1), ..asked };
        let placement = Placement::of(&scenario, &self.weights);
        let speed = placed_speed(&scenario, &self.setup()?, &placement, &Beside::fitted())
            .ok_or("device: no speed was measured for the processor beside it")?;
        let of = |low: f64, value: f64, high: f64| Prediction { value, low, high, basis: speed.basis };
        Ok(Some(match self.kind {
            Kind::Decode => {
                let Range { low, mid, high } = speed.decode.map(TokensPerSec::get);
                of(low, mid, high)
            }
            Kind::Prefill => {
                let Range { low, mid, high } =
                    speed.prefill.ok_or_else(|| self.no_prefill())?.map(TokensPerSec::get);
                of(low, mid, high)
            }
            Kind::FirstToken => {
                let time = speed.time_to_first_token.ok_or_else(|| self.no_prefill())?;
                let Range { low, mid, high } = time.map(Secs::millis);
                of(low, mid, high)
            }
        }))
    }

    fn cache_type(&self) -> &'static CacheType {
        let same = CacheType::ALL.iter().find(|it| it.bits.value == self.layout.key_bits);
        same.unwrap_or_else(|| CacheType::find_or_first("f16"))
    }

    /// Where tokens are counted over whole requests: the part of a step that reading the prompts takes.
    pub fn prompt_time_a_step(&self, setup: &Setup) -> Secs {
        if self.sequences <= 1 || !self.over_requests {
            return Secs::ZERO;
        }
        let prompt = self.prompt_behind();
        let time = if prompt == 0 { None } else { prefill_time(setup, prompt, 0.0) };
        let share = f64::from(setup.engine.prompt_share) * f64::from(self.sequences)
            / f64::from(self.generated.max(16));
        time.map_or(Secs::ZERO, |time| time * share)
    }

    /// Tokens of each request's prompt.
    pub fn prompt_behind(&self) -> u32 {
        let depth = (self.depth - f64::from(self.generated) / 2.0).max(0.0) as u32;
        if self.prompt > 0 { self.prompt } else { depth }
    }

    /// What several cards are worth: servers share every tensor, others take turns.
    fn parallel(&self) -> f64 {
        let cards = if self.backend.ends_with("-server") { &FIT.cards_at_once } else { &FIT.cards_in_turn };
        let exponent = if self.kind == Kind::Decode { cards.decode } else { cards.prefill };
        f64::from(self.cards).powf(f64::from(exponent))
    }

    fn around(&self, value: f64, basis: Basis, factor: f64) -> Prediction {
        let (basis, factor) =
            if self.cards > 1 { (Basis::Estimated, widened(factor)) } else { (basis, factor) };
        Prediction { value, low: value / factor, high: value * factor, basis }
    }

    /// Never above what bandwidth allows.
    fn bounded(&self, prediction: Prediction, work: &Work, rates: &DecodeRates) -> Prediction {
        let most = bound(work, rates.published).get() * f64::from(self.sequences) * f64::from(self.cards);
        Prediction {
            value: prediction.value.min(most),
            low: prediction.low.min(most),
            high: prediction.high.min(most),
            ..prediction
        }
    }

    fn no_prefill(&self) -> String {
        format!("backend: prefill was not measured with `{}`", self.backend)
    }
}

/// A count of tokens, where there is one; means over several runs are rounded.
fn tokens(row: &Row, column: &str) -> Result<Option<u32>, String> {
    if row.get(column).is_empty() {
        return Ok(None);
    }
    let tokens = row.real(column)?;
    if tokens > f64::from(MOST_TOKENS) {
        return Err(format!("{column}: `{}` is more than {MOST_TOKENS}", row.get(column)));
    }
    Ok(Some(tokens.round() as u32))
}

/// Tokens of the prompt, and those behind it. Where only one of both is given, decode comes after the prompt, a first
/// token after all that was read; where a prompt's length is missing it is the usual one.
fn prompt_and_depth(row: &Row, kind: Kind) -> Result<(u32, f64), String> {
    let (prompt, depth) = (tokens(row, "n_prompt")?, tokens(row, "depth")?);
    Ok(match (kind, prompt, depth) {
        (Kind::Decode, prompt, depth) => (prompt.unwrap_or(0), f64::from(depth.or(prompt).unwrap_or(0))),
        (_, Some(prompt), depth) if prompt > 0 => (prompt, f64::from(depth.unwrap_or(0))),
        (Kind::FirstToken, _, Some(depth)) if depth > 0 => (depth, 0.0),
        (Kind::Prefill, None, depth) => (USUAL_PROMPT, f64::from(depth.unwrap_or(0))),
        _ => return Err("n_prompt: a prompt of at least 1 token is needed".to_owned()),
    })
}

/// The program; a note may name a variant that is one of its own.
fn engine(row: &Row) -> String {
    let note = row.get("note");
    match row.get("engine") {
        "" => "llama.cpp".to_owned(),
        "mlx" if note.contains("mlx-vlm") || note.contains("test TQ_") => "mlx-vlm".to_owned(),
        engine => engine.to_owned(),
    }
}

/// The kernels: servers and some programs bring their own.
fn backend(row: &Row, engine: &str, device: &Device) -> Result<&'static str, String> {
    let given = row.get("backend");
    let is_server = matches!(engine, "vllm" | "sglang" | "tensorrt-llm");
    Ok(match (given, engine) {
        ("cuda", _) if is_server => "cuda-server",
        ("rocm", _) if is_server => "rocm-server",
        ("cuda", "exllamav2") => "cuda-exl",
        ("cuda", "other" | "onnxruntime-genai") => "cuda-other",
        ("cuda", _) => "cuda",
        ("rocm", _) => "rocm",
        ("vulkan", _) => "vulkan",
        ("metal", _) => "metal",
        ("mlx", _) => "mlx",
        ("cpu", _) => "cpu",
        ("sycl", _) => "sycl",
        ("opencl", _) => "opencl",
        ("openvino", _) => "openvino",
        ("npu", _) => "npu",
        ("", _) => usual_backend(engine, device)
            .ok_or("backend: is missing, and the engine has no usual one here")?,
        (other, _) => {
            return Err(format!(
                "backend: `{other}` is not known; allowed: cuda, rocm, vulkan, metal, mlx, cpu, sycl, opencl, \
                 openvino, npu"
            ));
        }
    })
}

fn usual_backend(engine: &str, device: &Device) -> Option<&'static str> {
    let runtime = Runtime::find(engine)?;
    let mut targets = device.systems.iter().filter_map(|system| runtime.target(device, system.os));
    targets.next().map(|target| target.backend.name())
}

/// Kernels that are not the usual ones, as tables name them.
fn variant(row: &Row, backend: &str, built: Option<f64>) -> Option<&'static str> {
    let name = row.get("raw_backend").to_ascii_lowercase();
    match backend {
        "rocm" => {
            let tuned = name.contains("hipblaslt")
                || name.starts_with("rocm") && row.get("note").contains("hipblaslt env: 1");
            let untuned = name.starts_with("hip") && built.is_some_and(|built| built < TUNED_BY_DEFAULT);
            match (name.contains("wmma"), tuned, untuned) {
                (true, true, _) => Some("rocwmma-hipblaslt"),
                (true, false, true) => Some("hip-rocwmma"),
                (true, false, false) => Some("rocwmma"),
                (false, true, true) => Some("hipblaslt"),
                (false, false, true) => Some("hip"),
                (false, _, false) => None,
            }
        }
        "vulkan" if name.contains("amdvlk") => Some("amdvlk"),
        _ => None,
    }
}

/// `2026-04` as a year with its fraction; the middle of what is known.
fn built(row: &Row) -> Result<Option<f64>, String> {
    let given = row.get("build_date");
    let mut parts = given.split('-');
    let year = parts.next().unwrap_or_default();
    if year.is_empty() {
        return Ok(None);
    }
    let error = || format!("build_date: `{given}` is not a date; allowed: YYYY, YYYY-MM");
    let year: f64 =
        year.parse::<u16>().ok().filter(|year| (2020..2100).contains(year)).ok_or_else(error)?.into();
    let Some(month) = parts.next() else { return Ok(Some(year + 0.5)) };
    let month: f64 =
        month.parse::<u8>().ok().filter(|month| (1..=12).contains(month)).ok_or_else(error)?.into();
    Ok(Some(year + (month - 0.5) / 12.0))
}

/// Weights of the row's model and quantization, scaled to the file where its size is given.
fn weights(row: &Row, model: &'static Model) -> Result<(WeightSizes, &'static str), String> {
    let label = row.get("quant");
    let plain = label.to_ascii_lowercase().replace('_', "-");
    let known = Quantization::find(label);
    let stand_in =
        || STAND_INS.iter().find(|(name, _)| *name == plain).and_then(|(_, id)| Quantization::find(id));
    let Some(quantization) = known.or_else(stand_in) else {
        return record::<Quantization>(row, "quant")
            .map(|_| (WeightSizes::of(model, Quantization::find_or_first("")), ""));
    };
    let sizes = WeightSizes::of(model, quantization);
    let given = if row.get("weight_gib").is_empty() { None } else { Some(row.real("weight_gib")?) };
    let scale = given.map(|gib| Bytes::from_gib(gib) / sizes.total);
    // The size of the file counts where it was read from it; a computed one is no news, unless the label is not known.
    let counts = row.get("weight_source") != "computed" || known.is_none();
    let sizes = match scale {
        Some(scale) if counts && (0.5..2.0).contains(&scale) => sizes.scaled(scale),
        _ => sizes,
    };
    Ok((sizes, quantization.kernel.name()))
}

/// Cache types and micro-batch.
fn layout(row: &Row, engine: &str, backend: &str) -> Result<Layout, String> {
    let large = backend.ends_with("-server") || backend == "mlx";
    let usual = if large { "mlx" } else { "llama.cpp" };
    let runtime =
        Runtime::find(engine).or_else(|| Runtime::find(usual)).unwrap_or(Runtime::find_or_first(usual));
    let mut layout = Layout::of(runtime, CacheType::find_or_first("f16"), 1);
    let (keys, values) = cache_bits(row.get("kv_dtype"));
    layout.key_bits = keys;
    layout.value_bits = values;
    layout.micro_batch = match row.get("note").split("ubatch=").nth(1) {
        None => layout.micro_batch,
        Some(rest) => {
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            digits
                .parse()
                .ok()
                .filter(|size| (1..=1 << 20).contains(size))
                .ok_or("note: ubatch= is no number")?
        }
    };
    Ok(layout)
}

/// Widths of keys and values, as tables write them: `q8_0`, `q8_0/f16`, `fp8_e4m3`; 16 bits for what is not known.
fn cache_bits(label: &str) -> (BitsPerWeight, BitsPerWeight) {
    let width = |label: &str| {
        let label = label.to_ascii_lowercase();
        let id = if ["q8", "fp8", "int8"].iter().any(|name| label.contains(name)) {
            "q8-0"
        } else if ["q4", "kv4", "int4"].iter().any(|name| label.contains(name)) {
            "q4-0"
        } else {
            "f16"
        };
        CacheType::find_or_first(id).bits.value
    };
    label
        .split_once('/')
        .map_or_else(|| (width(label), width(label)), |(keys, values)| (width(keys), width(values)))
}
