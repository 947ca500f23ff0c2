//! Speeds of a table's rows: decode and prefill in tokens a second, time to first token in milliseconds.

use super::cards::Team;
use super::columns::{backend, built, engine, layout, prompt_and_depth, tokens, variant, weights};
use super::record;
use super::running::running;
use super::table::{Outcome, Row, Table};
use anyhow::Result;
use rooftop_core::catalog::{
    Backend, CARDS, CacheType, Device, Engine, FIT, Family, KernelClass, MemoryOption, Model, Os, POLICY,
    Record, Runtime,
};
use rooftop_core::memory::{Layout, Placement, WeightSizes, best, fits};
use rooftop_core::speed::{
    Basis, Beside, Cards, Limited, Range, Setup, Work, combined, combined_with, decode_certainty,
    decode_rates, placed_speed, prefill_certainty, prefill_time_on, step,
};
use rooftop_core::units::{Bytes, Secs, TokensPerSec};
use rooftop_core::{Placing, Scenario};
use std::io::Write;
use std::path::Path;

/// No chip or card takes more watts, for those whose limit is not known.
const MOST_WATTS: f64 = 2000.0;
/// As many times its usual limit is the most that a card can be set to.
const MOST_OVER: f64 = 1.5;

/// Sequences taken from a table: ten times what servers run.
const MOST_SEQUENCES: u32 = 4096;
/// Cards taken from a table.
const MOST_CARDS: u32 = 64;
/// Tokens of prompts that servers read in one step, at least.
const READ_TOGETHER: u32 = 2048;
/// Tokens generated where a table does not say: what llama-bench does by default.
const USUAL_GENERATED: u32 = 128;
/// The ratio of prompt to answer that the exponent of a crowd is given for.
const USUAL_TIMES: f64 = 4.0;
/// The largest exponent, however short the answers: a little slower than if every prompt were read one after the other.
const MOST_CROWDED: f64 = 1.2;

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
    /// Sequences offered at once.
    pub sequences: u32,
    /// Of these, those that run at once: the others wait until there is room for their cache.
    pub running: u32,
    /// Cards.
    pub cards: u32,
    /// How they work together, where there are several.
    pub team: Option<Team>,
    /// Tokens are counted over whole requests, prompts included.
    pub over_requests: bool,
    /// What a power limit leaves of the speed.
    pub limited: Limited,
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
    /// As many times the value.
    fn times(self, share: f64) -> Self {
        Self { value: self.value * share, low: self.low * share, high: self.high * share, ..self }
    }

    /// With a range that is wider by this factor.
    fn unsure(self, factor: f64) -> Self {
        Self { low: self.low / factor, high: self.high * factor, ..self }
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
        "os",
        "split",
        "link",
        "machines",
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

/// How prompts of several requests are in each other's way.
#[derive(Clone, Copy, Debug, Default)]
pub struct Crowd {
    /// Exponent where an answer is a quarter as long as its prompt.
    pub exponent: f64,
    /// How it grows with the logarithm of prompt ÷ answer.
    pub slope: f64,
}

impl Crowd {
    /// Prompts that are read until the first token of the mean request. Of those that arrive together it would be half; servers
    /// read short ones at once, and where answers are long most newcomers arrive while nobody else's is read.
    pub fn waiting(&self, run: &Run) -> f64 {
        let times = f64::from(run.prompt.max(1)) / f64::from(run.generated.max(1));
        let exponent = self.exponent + self.slope * libm::log(times / USUAL_TIMES);
        libm::pow(f64::midpoint(f64::from(run.running), 1.0), exponent.clamp(0.0, MOST_CROWDED))
    }
}

/// The basis in a word.
pub fn word(basis: Basis) -> &'static str {
    match basis {
        Basis::Measured => "measured",
        Basis::Combined => "combined",
        Basis::Near => "near",
        Basis::SameFamily => "same-family",
        Basis::Estimated => "estimated",
    }
}

/// The system that a row names, with or without its release: `Windows 11 Arm64`. Any other name, such as that of a
/// distribution of Linux, widens nothing.
fn os(row: &Row) -> Option<Os> {
    let given = row.get("os").to_lowercase();
    Os::ALL.into_iter().find(|os| given.starts_with(os.id()))
}

/// A number of a column that may be empty.
fn given(row: &Row, column: &str) -> Result<Option<f64>, String> {
    if row.get(column).is_empty() { Ok(None) } else { row.real(column).map(Some) }
}

/// The share of speed that a row's power limit, in watts per card, leaves. It does not apply to batches on several cards: servers
/// whose cards wait for their links lose less than one card does.
fn limited(row: &Row, device: &Device, batch_on_cards: bool) -> Result<Limited, String> {
    let most = device.power_w.map(f64::from);
    let power = given(row, "power_w")?;
    // Makers sell a card with more than its reference has; with nothing, or with several times as much, none runs.
    let possible = 1.0..=most.unwrap_or(MOST_WATTS) * MOST_OVER;
    if let Some(watts) = power.filter(|watts| !possible.contains(watts)) {
        return Err(format!(
            "power_w: `{watts}` is not a number from 1 to {:.0}, what the device can be set to",
            possible.end()
        ));
    }
    let felt = power.filter(|_| !batch_on_cards);
    Ok(Limited::to(felt.zip(most).map_or(1.0, |(limit, most)| limit / most)))
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
        let cards = row.number("gpu_count", 1, MOST_CARDS)?;
        let run = Self {
            kind,
            device,
            model,
            weights,
            kernel,
            backend,
            variant: variant(row, (device, backend, &engine), built),
            built,
            layout: Layout { flash_attention: flash, sequences, ..layout },
            plain_attention: !flash,
            prompt,
            depth: if kind == Kind::Decode { depth + f64::from(generated) / 2.0 } else { depth },
            generated: if generated == 0 { USUAL_GENERATED } else { generated },
            sequences,
            running: sequences,
            team: Team::read(row, cards, (device, backend, &engine), built)?,
            cards,
            over_requests: !row.get("note").contains("S_TG") && !row.get("note").contains("batched-bench"),
            limited: limited(row, device, cards > 1 && sequences > 1 && kind == Kind::Decode)?,
            engine,
        };
        Ok(Self { running: running(&run), ..run })
    }

    /// Backend and architecture.
    pub fn family(&self) -> (&'static str, &'static str) {
        (self.backend, self.device.architecture.name())
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
        self.predict_within([None; 2])
    }

    /// The same with a range that is wider by these factors.
    fn predict_within(&self, wider: [Option<f64>; 2]) -> Result<Prediction, String> {
        let setup = self.setup()?;
        let cards = self.team.map(|team| team.cards(&setup));
        let (value, most) = self.value(&setup, cards.as_ref())?;
        let (basis, factor) = match self.kind {
            Kind::Decode => decode_certainty(&setup, self.sequences, self.behind()),
            _ => prefill_certainty(&setup, self.behind()).ok_or_else(|| self.no_prefill())?,
        };
        let factor = wider.into_iter().fold(factor, combined_with);
        let around = self.around(value, basis, factor);
        Ok(Prediction { low: around.low.min(most), high: around.high.min(most), ..around })
    }

    /// What is measured, in its unit, where several cards work together like this; and the most that bandwidth allows.
    pub fn value(&self, setup: &Setup, cards: Option<&Cards>) -> Result<(f64, f64), String> {
        let reading = || {
            let time = prefill_time_on(setup, cards, self.prompt, self.depth);
            time.map(|time| time / self.limited.prefill).ok_or_else(|| self.no_prefill())
        };
        if self.kind == Kind::Prefill {
            return Ok((f64::from(self.prompt) / reading()?.get(), f64::INFINITY));
        }
        if self.kind == Kind::FirstToken {
            let [exponent, slope] = FIT.crowd;
            let read = reading()? * Crowd { exponent, slope }.waiting(self);
            return Ok(((read + self.queueing(setup, cards)?).millis(), f64::INFINITY));
        }
        let work = Work::of(self.model, &self.weights, &self.layout, self.running, self.depth);
        let missing = || format!("device: the arithmetic rate of {} is not known", self.device.id);
        let rates = decode_rates(setup, &work).ok_or_else(missing)?;
        let (step, least) = match cards {
            Some(cards) => (
                cards.step(setup, &work, &rates).ok_or_else(missing)?.total,
                cards.own(self.model, &work).bytes() / rates.published,
            ),
            None => (step(&work, &rates).total, work.bytes() / rates.published),
        };
        let step = step / self.limited.decode + self.prompt_time_a_step(setup, cards) / rates.batch.factor;
        let rate = |time: Secs| f64::from(self.running) / time.get();
        Ok((rate(step.max(least)), rate(least)))
    }

    /// The same where the row says how much system RAM there is, with part of the model in it where the cards do not hold it.
    fn predict_placed(&self, row: &Row) -> Result<(Prediction, &'static str), String> {
        let ram = given(row, "ram_gb")?;
        let os = os(row);
        let placed = ram.map(|gib| self.placed(Bytes::from_gib(gib), os)).transpose()?.flatten();
        let (prediction, status) = match placed {
            Some(prediction) => (prediction.times(self.of_limit()), "placed"),
            None => (self.predict_within(self.wider(os))?, "ok"),
        };
        let unsure = if self.kind == Kind::Decode { 1.0 } else { self.limited.unsure };
        Ok((prediction.unsure(unsure), status))
    }

    /// What the power limit makes of a value.
    fn of_limit(&self) -> f64 {
        match self.kind {
            Kind::Decode => self.limited.decode,
            Kind::Prefill => self.limited.prefill,
            Kind::FirstToken => 1.0 / self.limited.prefill,
        }
    }

    /// By what an answer's range is wider than those of the fit, whose rows name no system: by how much versions of the program
    /// differ, and Windows.
    fn wider(&self, os: Option<Os>) -> [Option<f64>; 2] {
        let versions = Runtime::find(&self.engine).and_then(|runtime| runtime.versions_differ_by(self.model));
        let asked = Scenario { device: self.device, os: os.unwrap_or(Os::Linux), ..Scenario::default() };
        let is_slower = self.kind == Kind::Decode && asked.is_card_under_windows();
        [versions, is_slower.then_some(POLICY.windows.value)]
    }

    /// With part of it in so much system RAM, as the program places it; none where the cards hold it or the program
    /// moves nothing.
    fn placed(&self, ram: Bytes, os: Option<Os>) -> Result<Option<Prediction>, String> {
        let runtime = Runtime::find(&self.engine).filter(|runtime| runtime.offloads);
        let Some(runtime) = runtime.filter(|_| self.sequences == 1) else { return Ok(None) };
        let there = Scenario { model: self.model, runtime, ..Scenario::default().with_device(self.device) };
        let behind = self.depth as u32 + if self.kind == Kind::Decode { 0 } else { self.prompt };
        let context = behind.saturating_add(self.generated).clamp(512, POLICY.max_context_tokens);
        let there = there.with_context(context);
        let host_memory = MemoryOption { label: ram.gib() as u32, installed: ram };
        let placing = Placing { gpus: self.cards.min(POLICY.max_gpus), host_memory, ..there.placing };
        let asked = Scenario { placing, cache_type: self.cache_type(), os: os.unwrap_or(there.os), ..there };
        if !asked.has_host() || fits(&asked, &self.weights) {
            return Ok(None);
        }
        let placing = best(&asked, &self.weights)
            .ok_or("ram_gb: the rest of the model does not fit there and is read from disk: no speed")?;
        let prompt = if self.kind == Kind::Decode { self.depth as u32 } else { self.prompt };
        let scenario = Scenario { placing, prompt_tokens: prompt.max(1), ..asked };
        let placement = Placement::of(&scenario, &self.weights);
        let speed = placed_speed(&scenario, &self.setup()?, &placement, &Beside::fitted())
            .map(|speed| speed.however_split(runtime))
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

    pub(super) fn cache_type(&self) -> &'static CacheType {
        let same = CacheType::ALL.iter().find(|it| it.bits.value == self.layout.key_bits);
        same.unwrap_or_else(|| CacheType::find_or_first("f16"))
    }

    /// Until one of those that run is done, for each that is ahead: requests that are answered make room.
    fn queueing(&self, setup: &Setup, cards: Option<&Cards>) -> Result<Secs, String> {
        let ahead = f64::from(self.sequences - self.running);
        if ahead <= 0.0 {
            return Ok(Secs::ZERO);
        }
        let depth = f64::from(self.prompt) + f64::from(self.generated) / 2.0;
        let writing = Self { kind: Kind::Decode, depth, ..self.clone() };
        let (rate, _) = writing.value(setup, cards)?;
        Ok(Secs::new(ahead * f64::from(self.generated) / rate))
    }

    /// Where tokens are counted over whole requests: the part of a step that reading the prompts takes.
    fn prompt_time_a_step(&self, setup: &Setup, cards: Option<&Cards>) -> Secs {
        if self.sequences <= 1 || !self.over_requests {
            return Secs::ZERO;
        }
        let share = f64::from(setup.engine.prompt_share) * f64::from(self.running)
            / f64::from(self.generated.max(16));
        let prompt = self.prompt_among_others(|tokens| prefill_time_on(setup, cards, tokens, 0.0));
        prompt * (share / self.limited.prefill)
    }

    /// Time of one request's prompt, where this is the time of so many tokens: short prompts of several requests are read
    /// together.
    pub fn prompt_among_others(&self, time: impl Fn(u32) -> Option<Secs>) -> Secs {
        let prompt = self.prompt_behind();
        let together = READ_TOGETHER.checked_div(prompt).map_or(0, |them| them.clamp(1, self.running));
        let all = if together > 0 { time(prompt.saturating_mul(together)) } else { None };
        all.map_or(Secs::ZERO, |all| all / f64::from(together))
    }

    /// Tokens behind the last one.
    pub fn behind(&self) -> f64 {
        self.depth + if self.kind == Kind::Decode { 0.0 } else { f64::from(self.prompt) }
    }

    /// Tokens of each request's prompt.
    pub fn prompt_behind(&self) -> u32 {
        let depth = (self.depth - f64::from(self.generated) / 2.0).max(0.0) as u32;
        if self.prompt > 0 { self.prompt } else { depth }
    }

    fn around(&self, value: f64, basis: Basis, factor: f64) -> Prediction {
        let (basis, factor) = if self.cards > 1 {
            let [decode, prefill, together, first_token] = CARDS.ranges.map(f64::from);
            let own = match self.kind {
                Kind::Decode if self.sequences > 1 => together,
                Kind::Decode => decode,
                Kind::Prefill => prefill,
                Kind::FirstToken => first_token,
            };
            (if basis == Basis::Measured { Basis::Near } else { basis }, combined(factor, own))
        } else {
            (basis, factor)
        };
        Prediction { value, low: value / factor, high: value * factor, basis }
    }

    fn no_prefill(&self) -> String {
        format!("backend: prefill was not measured with `{}`", self.backend)
    }
}
