//! The articles, checked.

use rooftop_claims::{About, Check, Fact, FactValue, Metric, Unit, Verdict};
use rooftop_core::Scenario;
use rooftop_core::catalog::Record;
use rooftop_core::format::{fixed, significant};

/// Title and description of the page.
pub fn articles_meta() -> (&'static str, &'static str) {
    (
        "Two articles about RTX Spark, checked – Rooftop",
        "Every claim of two articles about NVIDIA’s RTX Spark held against arithmetic and sources: memory, speed, CUDA, price, \
         dates, and where the two disagree.",
    )
}

/// Heading of the page.
pub fn articles_heading() -> &'static str {
    "Two articles, checked"
}

/// Below it.
pub fn articles_lead(count: usize) -> String {
    format!(
        "Two articles of June 2026 praised the laptops with NVIDIA’s RTX Spark before anyone could buy one. Here are their \
         claims, in {count} parts. Where a number can be computed, ours was computed when this page was made, from the same \
         data as every other page; where it can be looked up, the source stands beside it."
    )
}

/// "A: title, by whom, June 2026".
pub fn about_article(about: &About) -> String {
    format!("{:?}: “{}”, {}, {}", about.id, about.title, about.by, about.dated)
}

/// Heading over an article's claims.
pub fn article_heading(about: &About) -> String {
    format!("Article {:?}, {}", about.id, about.by)
}

/// Heading of the disagreements.
pub fn disagreements_heading() -> &'static str {
    "Where the two disagree"
}

/// "A37", "B37, quantized".
pub fn claim_name(id: &str) -> String {
    match id.split_once('-') {
        Some((number, part)) => format!("{}, {}", number_of(number), part.replace('-', " ")),
        None => number_of(id),
    }
}

/// "a07" → "A7".
fn number_of(id: &str) -> String {
    let (letter, number) = id.split_at(id.len().min(1));
    format!("{}{}", letter.to_uppercase(), number.trim_start_matches('0'))
}

/// The article's own words.
pub fn quoted(quote: &str) -> String {
    format!("“{quote}”")
}

/// A verdict in words.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "Holds",
        Verdict::Depends => "Depends",
        Verdict::Impossible => "Impossible",
        Verdict::Contradicted => "Contradicted",
        Verdict::CannotBeChecked => "Cannot be checked",
    }
}

/// The bar of verdicts in words.
pub fn counts_summary(counts: &[(Verdict, usize)]) -> String {
    let parts: Vec<String> = counts.iter().map(|(of, count)| format!("{}: {count}", verdict(*of))).collect();
    format!("Verdicts. {}.", parts.join(", "))
}

/// What was computed, of what.
pub fn check_name(check: &Check, scenario: &Scenario) -> String {
    let model = || format!("{} at {}", scenario.model.name(), scenario.quantization.name());
    let machine = || format!("{}, {} GB", scenario.device.name(), scenario.memory.label);
    let context = || format!("{} tokens", fixed(f64::from(scenario.context_tokens), 0));
    match check.metric {
        Metric::Parameters => format!("Parameters of {}", scenario.model.name()),
        Metric::MaxContext => format!("Longest context of {}", scenario.model.name()),
        Metric::Weights => format!("Weights of {}", model()),
        Metric::KvCache => format!("KV cache of {} for {}", scenario.model.name(), context()),
        Metric::Total => format!("Memory needed by {} with {}", model(), context()),
        Metric::Installed => format!("Installed in {}", machine()),
        Metric::Budget => format!("Usable by the GPU of {}", machine()),
        Metric::Headroom => format!("Left on {} by {} with {}", machine(), model(), context()),
        Metric::Bandwidth => format!("Memory bandwidth of {}", scenario.device.name()),
        Metric::Decode => format!("Predicted speed of {} on {}", model(), scenario.device.name()),
        Metric::DecodeLow => {
            format!("Low end of the prediction for {} on {}", model(), scenario.device.name())
        }
        Metric::DecodeHigh => {
            format!("High end of the prediction for {} on {}", model(), scenario.device.name())
        }
        Metric::DecodeBound => format!("What bandwidth allows for {} on {}", model(), scenario.device.name()),
        Metric::RequiredBandwidth => format!("Bandwidth that speed would take with {}", model()),
        Metric::Acceptance => format!(
            "Guesses of speculative decoding that must be right for that speed with {}, four before each check",
            model()
        ),
        Metric::TimeToFirstToken => format!(
            "Reading a prompt of {} tokens with {} on {}",
            fixed(f64::from(scenario.prompt_tokens), 0),
            model(),
            scenario.device.name()
        ),
    }
}

/// Our value with its unit.
pub fn check_value(check: &Check, value: f64) -> String {
    format!("{} {}", check.rounded(value), unit(check.unit))
}

/// "; claimed 20 to 25 tokens/s".
pub fn check_claimed(check: &Check, [low, high]: [f64; 2]) -> String {
    // What a speed would take is claimed as a speed.
    let unit = if matches!(check.metric, Metric::RequiredBandwidth | Metric::Acceptance) {
        "tokens/s"
    } else {
        unit(check.unit)
    };
    let number = |number: f64| if number.fract() == 0.0 { fixed(number, 0) } else { significant(number, 3) };
    if (high - low).abs() < f64::EPSILON {
        format!("; claimed {} {unit}", number(low))
    } else {
        format!("; claimed {} to {} {unit}", number(low), number(high))
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Gb => "GB",
        Unit::Gib => "GiB",
        Unit::GbPerSec => "GB/s",
        Unit::TokensPerSec => "tokens/s",
        Unit::Billion => "billion",
        Unit::Tokens => "tokens",
        Unit::Secs => "s",
        Unit::Percent => "%",
    }
}

/// What was looked up.
pub fn fact_name(fact: &Fact) -> String {
    let mut letters = fact.what.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What is so.
pub fn fact_actual(fact: &Fact) -> String {
    with_unit(&fact.actual, fact.unit.as_deref())
}

/// "; claimed 900 GB/s", where that differs.
pub fn fact_claimed(fact: &Fact) -> String {
    if fact.claimed == fact.actual {
        return String::new();
    }
    format!("; claimed {}", with_unit(&fact.claimed, fact.unit.as_deref()))
}

fn with_unit(value: &FactValue, unit: Option<&str>) -> String {
    // A year has no thousands.
    let number = |number: f64| match unit {
        Some("year") => format!("{number:.0}"),
        _ if number.fract() == 0.0 => fixed(number, 0),
        _ => fixed(number, 2),
    };
    let text = match value {
        FactValue::Number(one) => number(*one),
        FactValue::Range([low, high]) => format!("{} to {}", number(*low), number(*high)),
        FactValue::Text(text) => super::day(text),
        FactValue::Dates([first, last]) => format!("{} to {}", super::day(first), super::day(last)),
    };
    match unit {
        None | Some("year" | "generation") => text,
        Some("USD") => format!("${text}"),
        Some(unit) => format!("{text} {unit}"),
    }
}

/// After a source's title.
pub fn source_of_claim(publisher: &str, weak: bool) -> String {
    format!(". {publisher}{}", if weak { "; weak: hearsay, or without an address" } else { "" })
}

/// The strip of a claimed speed in words.
pub fn claim_strip_summary(predicted: &str, claimed: [f64; 2], bound: f64) -> String {
    format!(
        "Claimed: {} to {} tokens a second. Predicted: {predicted}. Bandwidth allows {}.",
        significant(claimed[0], 2),
        significant(claimed[1], 2),
        significant(bound, 2)
    )
}

/// At the claimed speed.
pub fn claimed_label() -> &'static str {
    "claimed"
}

/// At the predicted speed.
pub fn predicted_label() -> &'static str {
    "predicted"
}
