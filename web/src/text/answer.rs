//! The answer of the estimator, and what every page says of figures: units, sources, caveats.

use super::common::{count, without_unit_of};
use super::numbers::{fixed, significant, written};
use super::words;
use rooftop_core::catalog::{
    CODING, CacheLoss, Citation, Coding, GpuVendor, Kind, POLICY, Record, Source, Target,
};
use rooftop_core::explain::Value;
use rooftop_core::memory::{Fit, Memory, Verdict};
use rooftop_core::speed::{Basis, Limit, Range, Speed};
use rooftop_core::units::{Bytes, MemoryUnit, Secs, TokensPerSec};
use rooftop_core::{Caveat, Change, Estimate, Impossible, Problem, ProblemKind, Scenario, Suggestion};

/// What is wrong with an address or a field.
pub fn problem(Problem { field, given, kind }: &Problem) -> String {
    match kind {
        ProblemKind::UnknownId { nearest } => words::problem_unknown_id(field, given, nearest),
        ProblemKind::Empty => words::problem_empty(field),
        ProblemKind::NotOffered { allowed } => {
            words::problem_not_offered(allowed.join(words::problem_separator()), field, given)
        }
        ProblemKind::NotBetween { min, max } => {
            words::problem_not_between(field, given, written(*max), written(*min))
        }
        ProblemKind::OutOfRange { min, max } => {
            words::problem_out_of_range(field, given, max.to_string(), min.to_string())
        }
        ProblemKind::TooLong { most } => words::problem_too_long(field, given, most.to_string()),
        ProblemKind::TooMany { most } => words::problem_too_many(field, given, most.to_string()),
        ProblemKind::MoreThan { most } => words::problem_more_than(field, given, most.to_string()),
        ProblemKind::UnknownField => unknown_field(given),
        ProblemKind::Repeated => words::problem_repeated(given),
        ProblemKind::Impossible(why) => words::problem_impossible(field, given, impossible(why)),
        ProblemKind::FutureVersion { known } => {
            words::problem_future_version(field, given, known.to_string())
        }
    }
}

/// A page does not have this field, `name=value`.
pub fn unknown_field(given: &str) -> String {
    words::problem_unknown_field(given)
}

/// Why a field is not possible.
fn impossible(why: &Impossible) -> String {
    match why {
        Impossible::OneCard => words::impossible_one_card().to_owned(),
        Impossible::OneMemory => words::impossible_one_memory().to_owned(),
        Impossible::NoOffload { runtime } => words::impossible_no_offload(runtime),
        Impossible::OneMachine { runtime } => words::impossible_one_machine(runtime),
        Impossible::NoExperts => words::impossible_no_experts().to_owned(),
        Impossible::WholeLayers { runtime } => words::impossible_whole_layers(runtime),
        Impossible::FewerLayers { layers } => words::impossible_fewer_layers(layers),
        Impossible::NoTensorSplit { runtime } => words::impossible_no_tensor_split(runtime),
        Impossible::UnevenHeads { runtime, heads } => words::impossible_uneven_heads(heads, runtime),
        Impossible::Needs { other, least } => words::impossible_needs(least, other),
        Impossible::Without { other } => words::impossible_without(other),
        Impossible::NoLayers => words::impossible_no_layers().to_owned(),
        Impossible::OwnContexts => words::impossible_own_contexts().to_owned(),
        Impossible::NoSlots { runtime } => words::impossible_no_slots(runtime),
        Impossible::NoShare { runtime } => words::impossible_no_share(runtime),
        Impossible::TextOnly => words::impossible_text_only().to_owned(),
        Impossible::OnProcessor => words::impossible_on_processor().to_owned(),
        Impossible::UsualPowerUnknown => words::impossible_power_unknown().to_owned(),
    }
}

/// The answer as one sentence: its first word, and the rest.
pub fn answer(scenario: &Scenario, estimate: &Estimate) -> (&'static str, String) {
    let Fit { installed, budget, used, headroom, verdict } = estimate.fit;
    let who = if scenario.device.gpu == GpuVendor::None { "programs" } else { "gpu" };
    let lead = match verdict {
        Verdict::Fits => words::answer_yes(),
        Verdict::Tight => words::answer_barely(),
        Verdict::Placed => words::answer_placed(),
        Verdict::TooLarge => {
            let missing = bytes(Bytes::ZERO - headroom);
            let rest = if used <= budget {
                words::answer_too_large_beside_gpu(missing)
            } else {
                words::answer_too_large(bytes(budget), bytes(installed), missing, bytes(used), who)
            };
            return (words::answer_no(), rest);
        }
    };
    let (need, budget) = (bytes(used), bytes(budget));
    let need = if words::unit_once() == "yes" { without_unit_of(&need, &budget) } else { &need };
    let memory = words::answer_memory(budget, need, who);
    let split = estimate.placement.is_split();
    let elsewhere = if split { estimate.placement.elsewhere().total } else { Bytes::ZERO };
    let memory = if elsewhere > Bytes::ZERO {
        words::answer_memory_elsewhere(bytes(elsewhere), memory)
    } else {
        memory
    };
    let Some(speed) = &estimate.speed else {
        return (lead, words::answer_not_measured(memory));
    };
    let writes = words::answer_writes(
        memory,
        pace_in_words(speed.decode.mid),
        range(&speed.decode),
        significant(speed.decode.mid.get(), 2),
        scenario.users,
    );
    let first = speed
        .time_to_first_token
        .map(|time| words::answer_first_word(duration(time.mid), scenario.prompt_tokens));
    (lead, first.map_or(writes.clone(), |first| [writes.as_str(), &first].join(words::sentence_space())))
}

/// "4.1 to 7.0".
pub fn range(range: &Range<TokensPerSec>) -> String {
    words::range_text(significant(range.high.get(), 2), significant(range.low.get(), 2))
}

fn pace_in_words(rate: TokensPerSec) -> &'static str {
    let pace = |id| POLICY.paces.iter().find(|pace| pace.id == id).map(|pace| rate / pace.rate.value);
    match (pace("aloud"), pace("reading"), pace("fast-reading")) {
        (Some(aloud), ..) if aloud < 0.8 => words::pace_in_words_slower_than_people(),
        (Some(aloud), ..) if aloud < 1.1 => words::pace_in_words_reading_aloud(),
        (_, Some(reading), _) if reading < 1.1 => words::pace_in_words_reading(),
        (.., Some(fast)) if fast < 1.1 => words::pace_in_words_some(),
        _ => words::pace_in_words_faster_than_people(),
    }
}

/// Memory, counted as on the box: "46.5 GB", "24 GB", "512 MB".
pub fn bytes(size: Bytes) -> String {
    let (number, unit) = size.as_memory();
    let number = if number.fract() == 0.0 { fixed(number, 0) } else { significant(number, 3) };
    match unit {
        MemoryUnit::Tera => words::bytes_tb(number),
        MemoryUnit::Giga => words::bytes_gb(number),
        MemoryUnit::Mega => words::bytes_mb(number),
        MemoryUnit::Kilo => words::bytes_kb(number),
        MemoryUnit::Byte => words::bytes_bytes(number),
    }
}

/// A file, counted as downloads are: "42.5 GB".
pub fn file_size(size: Bytes) -> String {
    words::bytes_gb(significant(size.gb(), 3))
}

/// "6 seconds", "2 minutes".
pub fn duration(time: Secs) -> String {
    let unit = time_unit(time);
    in_unit(count(time / unit), unit)
}

fn in_unit(number: String, unit: Secs) -> String {
    match unit.get() {
        length if length > 60.0 => words::duration_hours(number),
        length if length > 1.0 => words::duration_minutes(number),
        _ => words::duration_seconds(number),
    }
}

/// "1.7 minutes (1.4 to 2.1)": where times are compared.
pub(super) fn compared_duration(range: &Range<Secs>) -> String {
    let unit = time_unit(range.mid);
    let [low, mid, high] = [range.low, range.mid, range.high].map(|time| significant(time / unit, 2));
    words::duration_range_text(low, high, in_unit(mid, unit))
}

/// "7 seconds (5 to 11)": all in the unit of the prediction.
pub(super) fn duration_range(range: &Range<Secs>) -> String {
    let divisor = time_unit(range.mid);
    words::duration_range_text(count(range.low / divisor), count(range.high / divisor), duration(range.mid))
}

/// The length of the unit in which people would say it.
fn time_unit(time: Secs) -> Secs {
    Secs::new(match time.get() {
        s if s >= 5400.0 => 3600.0,
        s if s >= 90.0 => 60.0,
        _ => 1.0,
    })
}

/// A value with its unit.
pub fn value(value: Value) -> String {
    match value {
        Value::Number(n) if n.fract() == 0.0 && n.abs() < 1e7 => fixed(n, 0),
        Value::Number(n) if n.abs() >= 1e7 => words::value_number(significant(n / 1e9, 3)),
        Value::Number(n) => significant(n, 3),
        // The exact count too: what it is multiplied with and divided by is in powers of 1,000.
        Value::Bytes(size) => words::value_memory(significant(size.gb(), 3), bytes(size)),
        Value::BytesPerSec(rate) => words::value_bytes_per_sec(significant(rate.gb_per_sec(), 3)),
        Value::Flops(count) => words::value_flops(significant(count.get() / 1e12, 3)),
        Value::FlopsPerSec(rate) => words::value_flops_per_sec(significant(rate.tflops(), 3)),
        Value::Secs(time) if time.get() >= 1.0 => words::value_in_seconds(significant(time.get(), 3)),
        Value::Secs(time) if time.get() >= 1e-3 => words::value_ms(significant(time.millis(), 3)),
        Value::Secs(time) => words::value_in_microseconds(significant(time.millis() * 1e3, 3)),
        Value::TokensPerSec(rate) => words::value_tokens_per_sec(significant(rate.get(), 3)),
        Value::Params(count) => words::value_params(significant(count.billions(), 3)),
        Value::Watts(power) => words::value_watts(significant(power.get(), 3)),
        Value::Joules(energy) if energy.get() >= 36_000.0 => {
            words::value_in_watt_hours(significant(energy.watt_hours(), 3))
        }
        Value::Joules(energy) => words::value_in_joules(significant(energy.get(), 3)),
        Value::Usd(price) => words::value_usd(significant(price.get(), 3)),
        Value::BitsPerWeight(bits) => words::value_bits_per_weight(significant(bits.get(), 3)),
    }
}

/// Name of a step.
pub fn term(name: &str) -> &str {
    match words::term_text(name) {
        "" => name,
        text => text,
    }
}

/// Name of a part of memory.
pub fn memory_part(part: &str) -> &str {
    match words::memory_part_text(part) {
        "" => part,
        text => text,
    }
}

/// The memory bar in words.
pub fn memory_summary(memory: &Memory, fit: &Fit) -> String {
    words::memory_summary_text(
        bytes(fit.budget),
        bytes(fit.installed),
        bytes(memory.kv_cache),
        bytes(memory.total),
        bytes(memory.weights),
    )
}

/// At the line where the budget ends.
pub fn budget_label(budget: Bytes) -> String {
    words::budget_label_text(bytes(budget))
}

/// The speed strip in words.
pub fn speed_summary(decode: &Range<TokensPerSec>, bound: TokensPerSec) -> String {
    words::speed_summary_text(significant(bound.get(), 2), range(decode), significant(decode.mid.get(), 2))
}

/// At the bandwidth wall.
pub fn bound_label(bound: TokensPerSec) -> String {
    words::bound_label_text(significant(bound.get(), 2))
}

/// What people do at a pace.
pub fn pace(id: &str) -> &str {
    match words::pace_text(id) {
        "" => id,
        text => text,
    }
}

/// Prefill, full context, basis: the lines below the strip. Where requests wait for room, not all contexts are ever full at once.
pub fn speed_details(scenario: &Scenario, estimate: &Estimate, speed: &Speed) -> Vec<(&'static str, String)> {
    let unmeasured = || words::speed_details_not_measured_on().to_owned();
    let prefill = speed.prefill.map_or_else(unmeasured, |rate| {
        words::speed_details_tokens_second(range(&rate), significant(rate.mid.get(), 2))
    });
    let first = speed
        .time_to_first_token
        .map_or_else(unmeasured, |time| words::speed_details_model_already_loaded(duration_range(&time)));
    let full = estimate.fits_in_full().then(|| {
        words::speed_details_full_context(
            fixed(f64::from(scenario.context_tokens), 0),
            range(&speed.decode_full_context),
            significant(speed.decode_full_context.mid.get(), 2),
        )
    });
    let limit = match speed.limit {
        Limit::Bandwidth => words::speed_details_bandwidth(),
        Limit::Compute => words::speed_details_compute(),
        Limit::Overhead => words::speed_details_overhead(),
    };
    let basis = match speed.basis {
        Basis::Measured => words::speed_details_measured(),
        Basis::Combined => words::speed_details_combined(),
        Basis::Near => words::speed_details_near(),
        Basis::SameFamily => words::speed_details_same_family(),
        Basis::Estimated => words::speed_details_estimated(),
    };
    let mut details = vec![
        (words::speed_details_reads_prompt_at(), prefill),
        (words::speed_details_first_token_after(), first),
    ];
    details.extend(full.map(|full| (words::speed_details_slows_down_to(), full)));
    details.push((words::speed_details_limited_by(), limit.to_owned()));
    details.push((words::speed_details_basis(), basis.to_owned()));
    details
}

/// What was assumed of the run: the backend, and whether tokens are guessed.
pub fn assumed(scenario: &Scenario) -> Vec<String> {
    let backend =
        scenario.target().map(|target| words::assumed_backend(words::setting_name(target.backend_word())));
    let guesses = scenario.draft().map(|draft| match scenario.settings.draft {
        None => words::guesses_by_default(scenario.runtime.name(), draft.tokens),
        Some(_) => words::guesses_as_asked(draft.tokens),
    });
    backend.into_iter().chain(guesses).collect()
}

/// What another backend would give.
pub fn other_backend(target: &Target, decode: &Range<TokensPerSec>) -> String {
    words::other_backend_text(
        words::setting_name(target.backend_word()),
        range(decode),
        significant(decode.mid.get(), 2),
    )
}

/// What to be careful about.
pub fn caveat(caveat: Caveat, scenario: &Scenario) -> String {
    let (runtime, device) = (scenario.runtime.name(), scenario.device.name());
    match caveat {
        Caveat::RuntimeNotHere => words::caveat_runtime_not_here(device, scenario.os.name(), runtime),
        Caveat::SystemOfRuntime => {
            words::caveat_system_of_runtime(scenario.os.name(), runtime, scenario.device.usual_os().name())
        }
        Caveat::QuantizationNotLoaded => {
            words::caveat_quantization_not_loaded(scenario.quantization.name(), runtime)
        }
        Caveat::SpeedNotMeasured => words::caveat_speed_not_measured(device, runtime),
        Caveat::PrefillNotMeasured => words::caveat_prefill_not_measured().to_owned(),
        Caveat::MachineNotMeasured => words::caveat_machine_not_measured(device),
        Caveat::BandwidthEstimated => words::caveat_bandwidth_estimated(device),
        Caveat::UsersNotCalibrated => words::caveat_users_not_calibrated().to_owned(),
        Caveat::ContextBeyondModel => words::caveat_context_beyond_model(
            fixed(f64::from(scenario.model.max_context.value), 0),
            scenario.model.name(),
        ),
        Caveat::ContextAboveDefault => words::caveat_context_above_default(
            fixed(f64::from(scenario.default_context().unwrap_or_default()), 0),
            scenario.runtime.name(),
        ),
        Caveat::MeanWidth => words::caveat_mean_width().to_owned(),
        Caveat::MixOfItsOwn => scenario.quantization.spread.map_or_else(String::new, |spread| {
            let percent = |factor: f64| significant((factor - 1.0) * 100.0, 2);
            if spread.points == 0 {
                return words::caveat_mix_estimated(percent(spread.high), percent(spread.low));
            }
            words::caveat_mix_differs(percent(spread.high), percent(spread.low), spread.points)
        }),
        Caveat::CacheLoses => cache_loses(scenario),
        Caveat::ShapeEstimated => words::caveat_shape_estimated().to_owned(),
        Caveat::SplitNotStated => {
            let of_it = scenario.runtime.differs.map_or("", |_| words::caveat_split_of_ollama());
            [words::caveat_split_not_stated(), of_it].join(" ")
        }
        Caveat::RequestsWait => words::caveat_requests_wait(runtime),
        Caveat::FewerRequests => words::caveat_fewer_requests(runtime, scenario.users),
        Caveat::Crowded => words::caveat_crowded().to_owned(),
        Caveat::OwnRuns => scenario
            .settings
            .own
            .map_or_else(String::new, |own| words::caveat_own_runs(significant(own.ratio, 2), own.runs)),
    }
}

fn cache_loses(scenario: &Scenario) -> String {
    let Some(loss) = CacheLoss::of(scenario.model, scenario.cache_type) else { return String::new() };
    let measured = loss.cache().map_or("", |cache| cache.name);
    words::caveat_cache_loses(measured, scenario.model.name(), significant(loss.changed_percent(), 2))
}

/// After a source's title and publisher.
pub fn source_details(source: &Source, citation: &Citation) -> String {
    words::source_details_text(citation.accessed, kind(source.kind))
}

/// A citation by number: "[12, measured]".
pub fn cited(number: usize, of: Kind) -> String {
    words::cited_text(number, kind(of))
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Vendor => words::kind_vendor(),
        Kind::Measured => words::kind_measured(),
        Kind::Paper => words::kind_paper(),
        Kind::Code => words::kind_code(),
        Kind::Derived => words::kind_derived(),
        Kind::Estimate => words::kind_estimate(),
    }
}

/// What it gives.
pub fn suggestion(suggestion: &Suggestion) -> String {
    let what = match suggestion.change {
        Change::Memory => words::suggestion_memory().to_owned(),
        Change::Quantization => words::suggestion_quantization().to_owned(),
        Change::Model => suggestion.scores.map_or_else(|| words::suggestion_model().to_owned(), not_worse),
        Change::Device => words::suggestion_device().to_owned(),
    };
    let speed = suggestion.estimate.speed.map_or_else(String::new, |speed| {
        words::suggestion_about_tokens_second(range(&speed.decode), significant(speed.decode.mid.get(), 2))
    });
    words::suggestion_text(&speed, bytes(suggestion.estimate.memory.total), what)
}

fn not_worse(scores: (u16, u16)) -> String {
    let percent = |tenths: u16| fixed(f64::from(tenths) / 10.0, 1);
    let how = if Coding::differ(scores) { "better" } else { "level" };
    words::suggestion_model_not_worse(how, percent(scores.0), CODING.test, percent(scores.1))
}
