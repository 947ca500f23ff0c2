//! English.

mod accuracy;
mod advisor;
#[cfg(feature = "prerender")]
mod articles;
mod audit;
mod calculators;
mod charts;
mod compare;
#[cfg(feature = "prerender")]
mod embeds;
mod form;
mod limits;
mod needs;
mod offline;
#[cfg(feature = "prerender")]
mod open_data;
mod pages;
#[cfg(feature = "prerender")]
mod previews;
mod records;
mod runs;
mod search;
#[cfg(feature = "prerender")]
mod share;
mod speed;
mod terms;

pub use super::common::*;
pub use accuracy::*;
pub use advisor::*;
#[cfg(feature = "prerender")]
pub use articles::*;
pub use audit::*;
pub use calculators::*;
pub use charts::*;
pub use compare::*;
#[cfg(feature = "prerender")]
pub use embeds::*;
pub use form::*;
pub use limits::*;
pub use needs::*;
pub use offline::*;
#[cfg(feature = "prerender")]
pub use open_data::*;
pub use pages::*;
#[cfg(feature = "prerender")]
pub use previews::*;
pub use records::*;
pub use runs::*;
pub use search::*;
#[cfg(feature = "prerender")]
pub use share::*;
pub use speed::*;
pub use terms::*;

use rooftop_core::catalog::{Citation, GpuVendor, Kind, POLICY, Record, Source};
use rooftop_core::explain::Value;
use rooftop_core::format::{fixed, significant};
use rooftop_core::memory::{Fit, Memory, Verdict};
use rooftop_core::speed::{Basis, Limit, Range, Speed};
use rooftop_core::units::{Bytes, Secs, TokensPerSec};
use rooftop_core::{Caveat, Change, Estimate, Problem, Scenario, Suggestion};

/// Name of the site.
pub const SITE: &str = "Rooftop";
/// Language of the pages, as HTML wants it.
pub const LANGUAGE: &str = "en";
/// The same as those who show links want it.
pub const LOCALE: &str = "en_US";
/// Between two sentences.
pub const SPACE: &str = " ";
/// After a sentence that another one follows.
pub const STOP: &str = ". ";
/// Before what is said of something.
pub const COLON: &str = ": ";
/// At the end of the question.
pub const QUESTION_MARK: &str = "?";

/// A name in a formula, or a formula, from its English.
pub fn formula(english: &'static str) -> &'static str {
    english
}

/// A note on a machine, from its English.
pub fn device_note(english: &'static str) -> &'static str {
    english
}

/// A note on a package, from its English.
pub fn package_note(english: &'static str) -> &'static str {
    english
}

/// What is wrong with an address or a field.
pub fn problem(problem: &Problem) -> String {
    problem.to_string()
}

/// Prose of the data that only the page builder reads, from its English.
#[cfg(feature = "prerender")]
pub fn prose(english: &str) -> String {
    english.to_owned()
}

/// The answer as one sentence: its first word, and the rest.
pub fn answer(scenario: &Scenario, estimate: &Estimate) -> (&'static str, String) {
    let Fit { installed, budget, used, headroom, verdict } = estimate.fit;
    let need = bytes(used);
    let who = if scenario.device.gpu == GpuVendor::None { "programs" } else { "the GPU" };
    let lead = match verdict {
        Verdict::Fits => "Yes.",
        Verdict::Tight => "Barely.",
        Verdict::TooLarge => {
            let missing = bytes(Bytes::ZERO - headroom);
            if used <= budget {
                let rest =
                    format!("What does not lie on the GPU is {missing} too much for the memory around it.");
                return ("No.", rest);
            }
            let rest = format!(
                "It needs {need}, and {who} may use {} of the {} installed: {missing} too much.",
                bytes(budget),
                bytes(installed)
            );
            return ("No.", rest);
        }
    };
    let budget = bytes(budget);
    let need = without_unit_of(&need, &budget);
    let memory = format!("It needs {need} of the {budget} {who} may use");
    let memory = if estimate.placement.is_whole() {
        memory
    } else {
        let elsewhere = estimate.placement.elsewhere().total;
        if elsewhere > Bytes::ZERO {
            format!("{memory}, and {} of system RAM", bytes(elsewhere))
        } else {
            memory
        }
    };
    let Some(speed) = &estimate.speed else {
        return (lead, format!("{memory}. How fast it would be was not measured."));
    };
    let each = if scenario.users > 1 { " for each person" } else { "" };
    let first = speed.time_to_first_token.map_or_else(String::new, |time| {
        format!(
            " A {}-token prompt takes {} before the first word.",
            fixed(f64::from(scenario.prompt_tokens), 0),
            duration(time.mid)
        )
    });
    let rest = format!(
        "{memory}, and writes about {} tokens a second{each} ({}), {}.{first}",
        significant(speed.decode.mid.get(), 2),
        range(&speed.decode),
        pace_in_words(speed.decode.mid),
    );
    (lead, rest)
}

/// "4.1 to 7.0".
pub fn range(range: &Range<TokensPerSec>) -> String {
    format!("{} to {}", significant(range.low.get(), 2), significant(range.high.get(), 2))
}

fn pace_in_words(rate: TokensPerSec) -> &'static str {
    let pace = |id| POLICY.paces.iter().find(|pace| pace.id == id).map(|pace| rate / pace.rate.value);
    match (pace("aloud"), pace("reading"), pace("fast-reading")) {
        (Some(aloud), ..) if aloud < 0.8 => "slower than people read aloud",
        (Some(aloud), ..) if aloud < 1.1 => "about as fast as people read aloud",
        (_, Some(reading), _) if reading < 1.1 => "about as fast as people read",
        (.., Some(fast)) if fast < 1.1 => "as fast as quick readers read",
        _ => "faster than people read",
    }
}

/// "46.5 GB", "512 MB".
pub fn bytes(size: Bytes) -> String {
    match size.get() {
        b if b >= 1e12 => format!("{} TB", significant(b / 1e12, 3)),
        b if b >= 1e9 => format!("{} GB", significant(b / 1e9, 3)),
        b if b >= 1e6 => format!("{} MB", significant(b / 1e6, 3)),
        b if b >= 1e3 => format!("{} kB", significant(b / 1e3, 3)),
        b => format!("{} bytes", significant(b, 3)),
    }
}

/// "6 seconds", "2 minutes".
pub fn duration(time: Secs) -> String {
    let (divisor, unit) = time_unit(time);
    let number = count(time / divisor);
    let plural = if number == "1" { "" } else { "s" };
    format!("{number} {unit}{plural}")
}

/// "7 seconds (5 to 11)": all in the unit of the prediction.
fn duration_range(range: &Range<Secs>) -> String {
    let (divisor, _) = time_unit(range.mid);
    format!("{} ({} to {})", duration(range.mid), count(range.low / divisor), count(range.high / divisor))
}

/// The unit in which people would say it, and its length.
fn time_unit(time: Secs) -> (Secs, &'static str) {
    match time.get() {
        s if s >= 5400.0 => (Secs::new(3600.0), "hour"),
        s if s >= 90.0 => (Secs::new(60.0), "minute"),
        _ => (Secs::new(1.0), "second"),
    }
}

/// A value with its unit.
pub fn value(value: Value) -> String {
    match value {
        Value::Number(n) if n.fract() == 0.0 && n.abs() < 1e7 => fixed(n, 0),
        Value::Number(n) if n.abs() >= 1e7 => format!("{} billion", significant(n / 1e9, 3)),
        Value::Number(n) => significant(n, 3),
        Value::Bytes(size) => bytes(size),
        Value::BytesPerSec(rate) => format!("{} GB/s", significant(rate.gb_per_sec(), 3)),
        Value::Flops(count) => format!("{} TFLOP", significant(count.get() / 1e12, 3)),
        Value::FlopsPerSec(rate) => format!("{} TFLOP/s", significant(rate.tflops(), 3)),
        Value::Secs(time) if time.get() >= 1.0 => format!("{} s", significant(time.get(), 3)),
        Value::Secs(time) if time.get() >= 1e-3 => format!("{} ms", significant(time.millis(), 3)),
        Value::Secs(time) => format!("{} µs", significant(time.millis() * 1e3, 3)),
        Value::TokensPerSec(rate) => format!("{} tokens/s", significant(rate.get(), 3)),
        Value::Params(count) => format!("{} billion", significant(count.billions(), 3)),
        Value::Watts(power) => format!("{} W", significant(power.get(), 3)),
        Value::Joules(energy) if energy.get() >= 36_000.0 => {
            format!("{} Wh", significant(energy.watt_hours(), 3))
        }
        Value::Joules(energy) => format!("{} J", significant(energy.get(), 3)),
        Value::Usd(price) => format!("${}", significant(price.get(), 3)),
        Value::BitsPerWeight(bits) => format!("{} bits", significant(bits.get(), 3)),
    }
}

/// Name of a step.
pub fn term(name: &str) -> &str {
    match name {
        "weights" => "Weights",
        "kv-cache" => "KV cache",
        "kv-window" => "KV cache of windowed layers",
        "state" => "Recurrent state",
        "compute-buffers" => "Compute buffers",
        "overhead" => "Runtime overhead",
        "total" => "Memory needed",
        "on-gpus" => "On the GPU",
        "share" => "What the runtime may take",
        "budget" => "Memory that may be used",
        "reading-weights" => "Reading the weights once",
        "reading-cache" => "Reading the cache once",
        "computing" => "Arithmetic of one token",
        "overhead-time" => "Launching the layers",
        "step" => "One step",
        "decode" => "Decode speed",
        "products" => "Matrix products of the prompt",
        "states" => "Carrying the recurrent states on",
        "weights-once-a-pass" => "Reading the weights once a pass",
        "attention" => "Attention of the prompt",
        "watts-writing" => "Watts while writing",
        "watts-reading" => "Watts while reading",
        "joules-per-token" => "Energy of a token",
        "charge" => "One charge",
        "machine-a-day" => "The machine, a day",
        "electricity-a-day" => "Electricity, a day",
        "api-a-day" => "The API, a day",
        "rent-a-day" => "The rented GPU, a day",
        "days-until-paid" => "Days until the machine is paid",
        "tuning-base" => "Base model",
        "tuning-adapters" => "Adapters",
        "tuning-gradients" => "Gradients",
        "tuning-optimizer" => "Optimizer",
        "tuning-activations" => "Activations",
        "tuning-logits" => "Logits",
        "tuning-overhead" => "Overhead",
        "tuning-operations" => "Operations of a token",
        "tuning-reached" => "Rate reached",
        "tuning-rate" => "Training speed",
        "prompt-time" => "Reading the prompt",
        "mixed-step" => "One step with a piece of a prompt",
        "time-to-first-token" => "Time to first token",
        other => other,
    }
}

/// Name of a part of memory.
pub fn memory_part(part: &str) -> &str {
    match part {
        "weights" => "Weights",
        "kv" => "KV cache",
        "state" => "Recurrent state",
        "buffers" => "Compute buffers",
        "overhead" => "Runtime and driver",
        "free" => "Free",
        "beyond" => "Installed, not usable",
        other => other,
    }
}

/// The memory bar in words.
pub fn memory_summary(memory: &Memory, fit: &Fit) -> String {
    format!(
        "Needed: {}, of which weights {} and KV cache {}. Usable are {} of {} installed.",
        bytes(memory.total),
        bytes(memory.weights),
        bytes(memory.kv_cache),
        bytes(fit.budget),
        bytes(fit.installed)
    )
}

/// At the line where the budget ends.
pub fn budget_label(budget: Bytes) -> String {
    format!("usable {}", bytes(budget))
}

/// The speed strip in words.
pub fn speed_summary(decode: &Range<TokensPerSec>, bound: TokensPerSec) -> String {
    format!(
        "Predicted: {} tokens a second, {} in four of five cases. Bandwidth alone would allow {}.",
        significant(decode.mid.get(), 2),
        range(decode),
        significant(bound.get(), 2)
    )
}

/// At the bandwidth wall.
pub fn bound_label(bound: TokensPerSec) -> String {
    format!("bandwidth allows {}", significant(bound.get(), 2))
}

/// Below the speed strip.
pub fn strip_caption() -> &'static str {
    "Tokens a second, after the prompt. The band is meant to hold four of five outcomes; no setting passes the bandwidth line \
     without speculative decoding."
}

/// What people do at a pace.
pub fn pace(id: &str) -> &str {
    match id {
        "aloud" => "reading aloud",
        "reading" => "reading",
        "fast-reading" => "reading fast",
        other => other,
    }
}

/// What the typing line writes.
pub fn sample() -> &'static str {
    "This line is written at the predicted speed. A token is about three quarters of an English word, so what \
     sounds like a large number can still be slower than you read, and what sounds small can be enough to think along."
}

/// Prefill, full context, basis: the lines below the strip.
pub fn speed_details(scenario: &Scenario, speed: &Speed) -> Vec<(&'static str, String)> {
    let unmeasured = || "not measured on this family of machines".to_owned();
    let prefill = speed.prefill.map_or_else(unmeasured, |rate| {
        format!("{} tokens a second ({})", significant(rate.mid.get(), 2), range(&rate))
    });
    let first = speed
        .time_to_first_token
        .map_or_else(unmeasured, |time| format!("{}, the model already loaded", duration_range(&time)));
    let full = format!(
        "{} tokens a second ({}) with all {} tokens in use",
        significant(speed.decode_full_context.mid.get(), 2),
        range(&speed.decode_full_context),
        fixed(f64::from(scenario.context_tokens), 0)
    );
    let limit = match speed.limit {
        Limit::Bandwidth => "memory bandwidth: every token reads all active weights",
        Limit::Compute => "arithmetic",
        Limit::Overhead => "launching layers, not memory",
        Limit::Memory => {
            "memory: it does not fit; the speeds are those of a machine with more of the same memory"
        }
    };
    let basis = match speed.basis {
        Basis::Measured => "measured here: points of this machine entered the fit",
        Basis::Near => "measured nearby: many machines of its family were measured, this one was not",
        Basis::SameFamily => "same family: few relatives were measured, this machine was not",
        Basis::Estimated => "estimated: nothing of its family was measured this way",
    };
    vec![
        ("Reads the prompt at", prefill),
        ("First token after", first),
        ("Slows down to", full),
        ("Limited by", limit.to_owned()),
        ("Basis", basis.to_owned()),
    ]
}

/// What to be careful about.
pub fn caveat(caveat: Caveat, scenario: &Scenario) -> String {
    let (runtime, device) = (scenario.runtime.name(), scenario.device.name());
    match caveat {
        Caveat::RuntimeNotHere => format!(
            "{runtime} does not run natively on {device} under {}: memory is computed, speed is not.",
            scenario.os.name()
        ),
        Caveat::QuantizationNotLoaded => {
            format!("{runtime} does not load {} files.", scenario.quantization.name())
        }
        Caveat::PlacingNotMeasured => {
            "Speed across several cards, or with a part in system RAM, is put together from those of its places, which \
             was not calibrated; with a part on disk none is given."
                .to_owned()
        }
        Caveat::SpeedNotMeasured => {
            format!("No speed of {runtime} on machines like {device} was measured: no estimate is given.")
        }
        Caveat::PrefillNotMeasured => "Reading prompts was not measured on this family of machines.".to_owned(),
        Caveat::MachineNotMeasured => {
            format!("No measurement of {device} entered the fit: the range is wider for it.")
        }
        Caveat::BandwidthEstimated => format!(
            "The bandwidth of {device} was not read on its maker’s page, and speed follows bandwidth."
        ),
        Caveat::UsersNotCalibrated => {
            "Speed for several people at once is computed from bytes and operations, not calibrated.".to_owned()
        }
        Caveat::ContextBeyondModel => format!(
            "{} was made for {} tokens of context at most.",
            scenario.model.name(),
            fixed(f64::from(scenario.model.max_context.value), 0)
        ),
        Caveat::ContextAboveDefault => format!(
            "{} opens {} tokens of context on this machine unless told otherwise.",
            scenario.runtime.name(),
            fixed(f64::from(scenario.default_context().unwrap_or_default()), 0)
        ),
        Caveat::MeanWidth => {
            "Makers of files of this format differ in what they quantize: a single file may be some per cent off."
                .to_owned()
        }
        Caveat::MixOfItsOwn => scenario.quantization.spread.map_or_else(String::new, |spread| {
            let percent = |factor: f64| significant((factor - 1.0) * 100.0, 2);
            format!(
                "This mix differs from model to model: {} files were from {} to {} % larger than the plain mix of that \
                 name.",
                spread.points,
                percent(spread.low),
                percent(spread.high)
            )
        }),
        Caveat::ShapeEstimated => {
            "Part of this model’s shape is a judgement: its configuration does not list all of it.".to_owned()
        }
    }
}

/// Heading of the sources.
pub fn sources_heading() -> &'static str {
    "Sources"
}

/// After a source's title and publisher.
pub fn source_details(source: &Source, citation: &Citation) -> String {
    format!("; {}; {}.", kind(source.kind), citation.accessed)
}

/// A citation by number: "[12, measured]".
pub fn cited(number: usize, of: Kind) -> String {
    format!("[{number}, {}]", kind(of))
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Vendor => "maker’s claim",
        Kind::Measured => "measured",
        Kind::Paper => "paper",
        Kind::Code => "code",
        Kind::Derived => "derived",
        Kind::Estimate => "estimate",
    }
}

/// Origin of an input the visitor chose.
pub fn from_question() -> &'static str {
    "your choice"
}

/// Origin of an input computed before.
pub fn from_step() -> &'static str {
    "computed"
}

/// Heading of the answer.
pub fn answer_heading() -> &'static str {
    "Answer"
}

/// Heading of the memory bar.
pub fn memory_heading() -> &'static str {
    "Memory"
}

/// Heading of the speed strip.
pub fn speed_heading() -> &'static str {
    "Speed"
}

/// Opens the steps.
pub fn why_heading() -> &'static str {
    "Why these numbers: every step"
}

/// Heading of the suggestions.
pub fn changes_heading() -> &'static str {
    "What would change it"
}

/// What it gives.
pub fn suggestion(suggestion: &Suggestion) -> String {
    let what = match suggestion.change {
        Change::Quantization => "smaller weights",
        Change::Model => "a mixture of experts, which reads a part of its weights for each token",
        Change::Device => "another machine",
    };
    let speed = suggestion.estimate.speed.map_or_else(String::new, |speed| {
        format!(
            ", about {} tokens a second ({})",
            significant(speed.decode.mid.get(), 2),
            range(&speed.decode)
        )
    });
    format!(": {what}: {}{speed}.", bytes(suggestion.estimate.memory.total))
}
