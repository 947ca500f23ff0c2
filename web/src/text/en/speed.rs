//! Around the pictures of speed.

use rooftop_core::Scenario;
use rooftop_core::catalog::Record;
use rooftop_core::format::{fixed, significant};
use rooftop_core::speed::{Done, DoneKind, Limit, Roofline, Speed, Step};
use rooftop_core::units::Secs;

/// Heading of the bar of time.
pub fn time_heading() -> &'static str {
    "Where the time goes"
}

/// A part of a step.
pub fn time_part(key: &str) -> &str {
    match key {
        "weights" => "Reading weights",
        "cache" => "Reading the cache",
        "compute" => "Arithmetic",
        "overhead" => "Launching layers, sampling",
        other => other,
    }
}

/// "52 ms, 91 %".
pub fn share_of_time(time: Secs, all: Secs) -> String {
    format!("{} ms, {} %", significant(time.millis(), 2), fixed(time / all * 100.0, 0))
}

/// The bar in words.
pub fn time_summary(step: &Step) -> String {
    let millis = |time: Secs| significant(time.millis(), 2);
    format!(
        "One token takes {} ms: reading weights {}, reading the cache {}, arithmetic {}, launching and sampling {}.",
        millis(step.total),
        millis(step.weights),
        millis(step.cache),
        millis(step.compute),
        millis(step.overhead)
    )
}

/// Heading of the curve.
pub fn curve_heading() -> &'static str {
    "Speed against context"
}

/// Title of the saved picture.
pub fn curve_title(scenario: &Scenario) -> String {
    format!(
        "{} at {} on {}: speed against context",
        scenario.model.name(),
        scenario.quantization.name(),
        scenario.device.name()
    )
}

/// The curve in words: where it begins and ends, each tokens and speed.
pub fn curve_summary(ends: Option<[(f64, f64); 2]>) -> String {
    let Some([(from, fast), (to, slow)]) = ends else {
        return "There is no curve: it does not fit.".to_owned();
    };
    format!(
        "It writes {} tokens a second after {} tokens and {} after {}. The band is meant to hold four of five outcomes; \
         the curve ends where memory does.",
        significant(fast, 2),
        fixed(from, 0),
        significant(slow, 2),
        fixed(to, 0)
    )
}

/// After the curve in words: how many points were measured.
pub fn points_summary(count: usize) -> String {
    match count {
        0 => {
            " Not measured: no speed of this model at this quantization is known for this machine.".to_owned()
        }
        1 => " The mark is a measured speed.".to_owned(),
        count => format!(" The {count} marks are measured speeds."),
    }
}

/// A measured point as a row of the table.
pub fn point_row(depth: f64, runtime: &str, tokens_per_sec: f64) -> Vec<String> {
    vec![format!("{} (measured, {runtime})", super::whole(depth)), significant(tokens_per_sec, 3)]
}

/// Heading of the roofline that can be moved.
pub fn movable_heading() -> &'static str {
    "The roofline, to be moved"
}

/// Above it.
pub fn movable_intro() -> [&'static str; 2] {
    [
        "Along the bottom stands how many operations are done for each byte read, upwards how many a second. Left of the \
         bend the memory decides: the slope is its bandwidth. Right of it arithmetic does: the roof is what the matrix \
         units reach. The points are what is predicted for this model.",
        "Writing for one person stands far left, at the foot of the slope. More people share what is read, so their point \
         moves to the right and up; a long prompt stands below the roof. A narrower format moves the points to the right: \
         the same operations, fewer bytes.",
    ]
}

/// Name of its form.
pub fn roofline_form() -> &'static str {
    "Machine and model of the roofline"
}

/// What the picture says, in a sentence.
pub fn roofline_sentence(scenario: &Scenario, speed: Option<&Speed>) -> String {
    let question = format!(
        "{} at {} on {}, for {} at once",
        scenario.model.name(),
        scenario.quantization.name(),
        scenario.device.name(),
        scenario.users
    );
    let Some(speed) = speed else {
        return format!("{question}: no speed was measured on machines like it, so there is no picture.");
    };
    let waits = match speed.limit {
        Limit::Bandwidth => "it waits for memory",
        Limit::Compute => "it waits for arithmetic",
        Limit::Overhead => "it waits for the launch of its layers",
        Limit::Memory => "it does not fit: this is a machine with more of the same memory",
    };
    format!(
        "{question}: {} tokens a second for each ({}); bandwidth alone would allow {}. When writing, {waits}.",
        significant(speed.decode.mid.get(), 2),
        super::range(&speed.decode),
        significant(speed.decode_bound.get(), 2)
    )
}

/// Heading of the roofline.
pub fn roofline_heading() -> &'static str {
    "Roofline"
}

/// Title of the saved picture.
pub fn roofline_title(scenario: &Scenario) -> String {
    format!("{} on {}: roofline", scenario.model.name(), scenario.device.name())
}

/// Along the bottom.
pub fn intensity_axis() -> &'static str {
    "Operations for each byte read"
}

/// Upwards.
pub fn rate_axis() -> &'static str {
    "Tera-operations a second"
}

/// A kind of work.
pub fn done(done: &Done) -> String {
    match done.kind {
        DoneKind::Decode(1) => "writing, 1 user".to_owned(),
        DoneKind::Decode(users) => format!("writing, {users} users"),
        DoneKind::Prefill(tokens) => format!("reading {} tokens", fixed(f64::from(tokens), 0)),
    }
}

/// Heads of the table.
pub fn roofline_columns() -> [&'static str; 3] {
    ["Work", "Operations for each byte", "Tera-operations a second"]
}

/// A row of it.
pub fn roofline_row(it: &Done) -> Vec<String> {
    vec![done(it), significant(it.intensity, 2), significant(it.rate.get() / 1e12, 2)]
}

/// The picture in words.
pub fn roofline_summary(roof: &Roofline) -> String {
    let works: Vec<String> = roof
        .work
        .iter()
        .map(|it| format!("{} reaches {}", done(it), significant(it.rate.get() / 1e12, 2)))
        .collect();
    format!(
        "Under the slope memory bandwidth ({} GB/s) sets the speed, under the flat part arithmetic ({} tera-operations a \
         second, what matrix kernels of this family reach). Of tera-operations a second, {}.",
        fixed(roof.bandwidth.get() / 1e9, 0),
        significant(roof.compute.get() / 1e12, 2),
        works.join(", ")
    )
}

/// Heading of the table of speculative decoding.
pub fn speculation_heading() -> &'static str {
    "With speculative decoding"
}

/// Above the table.
pub fn speculation_intro(guesses: u32, cost: f64) -> String {
    format!(
        "A small model, or a head that the model brings along, guesses {guesses} tokens; the model checks them in one step. \
         That can pass the bandwidth bound, as far as the guesses are right: often in code, seldom in prose. A guess is \
         taken to cost {} of a step. This is arithmetic, not measured.",
        percent(cost)
    )
}

/// Heads of the table.
pub fn speculation_columns() -> [&'static str; 3] {
    ["Guesses that are right", "Tokens a check", "Tokens a second"]
}

/// "80 %".
pub fn percent(share: f64) -> String {
    format!("{} %", fixed(share * 100.0, 0))
}
