//! The articles, checked.

use super::capital;
use super::numbers::{fixed, significant};
use super::words;
use rooftop_claims::{About, Article, Check, Fact, FactValue, Metric, Unit, Verdict};
use rooftop_core::Scenario;
use rooftop_core::catalog::Record;

/// Title and description of the page.
pub fn articles_meta() -> (&'static str, &'static str) {
    (words::articles_title(), words::articles_description())
}

/// "A: title, by whom, June 2026".
pub fn about_article(about: &About) -> String {
    words::about_article_text(&about.by, &about.dated, letter(about.id), &about.title)
}

/// Heading over an article's claims.
pub fn article_heading(about: &About) -> String {
    words::article_heading_text(&about.by, letter(about.id))
}

fn letter(article: Article) -> &'static str {
    match article {
        Article::A => "A",
        Article::B => "B",
    }
}

/// "A37", "B37, quantized".
pub fn claim_name(id: &str) -> String {
    match id.split_once('-') {
        Some((number, part)) => words::claim_name_part(number_of(number), words::claim_part(part)),
        None => number_of(id),
    }
}

/// "a07" → "A7".
fn number_of(id: &str) -> String {
    let (letter, number) = id.split_at(id.len().min(1));
    words::number_of_text(letter.to_uppercase(), number.trim_start_matches('0'))
}

/// A verdict in words.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => words::verdict_holds(),
        Verdict::Depends => words::verdict_depends(),
        Verdict::Impossible => words::verdict_impossible(),
        Verdict::Contradicted => words::verdict_contradicted(),
        Verdict::CannotBeChecked => words::verdict_cannot_be_checked(),
    }
}

/// The bar of verdicts in words.
pub fn counts_summary(counts: &[(Verdict, usize)]) -> String {
    let parts: Vec<String> =
        counts.iter().map(|(of, count)| words::counts_summary_text(count, verdict(*of))).collect();
    words::counts_summary_verdicts(parts.join(words::counts_summary_separator()))
}

/// What was computed, of what.
pub fn check_name(check: &Check, scenario: &Scenario) -> String {
    let model = || words::check_name_at(scenario.model.name(), scenario.quantization.name());
    let machine = || words::check_name_gb(scenario.device.name(), scenario.memory.label);
    let context = || words::check_name_tokens(fixed(f64::from(scenario.context_tokens), 0));
    match check.metric {
        Metric::Parameters => words::check_name_parameters(scenario.model.name()),
        Metric::MaxContext => words::check_name_max_context(scenario.model.name()),
        Metric::Weights => words::check_name_weights(model()),
        Metric::KvCache => words::check_name_kv_cache(context(), scenario.model.name()),
        Metric::Total => words::check_name_total(context(), model()),
        Metric::Installed => words::check_name_installed(machine()),
        Metric::Budget => words::check_name_budget(machine()),
        Metric::Headroom => words::check_name_headroom(context(), machine(), model()),
        Metric::Bandwidth => words::check_name_bandwidth(scenario.device.name()),
        Metric::Decode => words::check_name_decode(scenario.device.name(), model()),
        Metric::DecodeLow => words::check_name_decode_low(scenario.device.name(), model()),
        Metric::DecodeHigh => words::check_name_decode_high(scenario.device.name(), model()),
        Metric::DecodeBound => words::check_name_decode_bound(scenario.device.name(), model()),
        Metric::RequiredBandwidth => words::check_name_required_bandwidth(model()),
        Metric::TimeToFirstToken => words::check_name_time_to_first_token(
            scenario.device.name(),
            model(),
            fixed(f64::from(scenario.prompt_tokens), 0),
        ),
    }
}

/// Our value with its unit.
pub fn check_value(check: &Check, value: f64) -> String {
    in_unit(&check.rounded(value), check.unit)
}

/// "; claimed 20 to 25 tokens/s".
pub fn check_claimed(check: &Check, [low, high]: [f64; 2]) -> String {
    // What a speed would take is claimed as a speed.
    let unit = if check.metric == Metric::RequiredBandwidth { Unit::TokensPerSec } else { check.unit };
    let number = |number: f64| if number.fract() == 0.0 { fixed(number, 0) } else { significant(number, 3) };
    let claimed = if (high - low).abs() < f64::EPSILON {
        number(low)
    } else {
        words::claim_range(number(high), number(low))
    };
    words::check_claimed_text(in_unit(&claimed, unit))
}

fn in_unit(number: &str, unit: Unit) -> String {
    match unit {
        Unit::Gb => words::claim_unit_gb(number),
        Unit::Gib => words::claim_unit_gib(number),
        Unit::GbPerSec => words::claim_unit_gb_per_sec(number),
        Unit::TokensPerSec => words::claim_unit_tokens_per_sec(number),
        Unit::Billion => words::claim_unit_billion(number),
        Unit::Tokens => words::claim_unit_tokens(number),
        Unit::Secs => words::claim_unit_secs(number),
        Unit::Percent => words::claim_unit_percent(number),
    }
}

/// What was looked up, as it begins a line.
pub fn fact_name(fact: &Fact) -> String {
    capital(&fact.what)
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
    words::fact_claimed_text(with_unit(&fact.claimed, fact.unit.as_deref()))
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
        FactValue::Range([low, high]) => words::claim_range(number(*high), number(*low)),
        FactValue::Text(text) => super::day(text),
        FactValue::Dates([first, last]) => words::fact_dates(super::day(first), super::day(last)),
    };
    match unit {
        None => text,
        Some("year") => words::fact_year(&text),
        Some("generation") => words::fact_generation(&text),
        Some("USD") => words::fact_dollars(&text),
        Some("billion USD") => words::fact_billion_dollars(&text),
        Some("cores") => words::fact_cores(&text),
        Some(unit) => words::fact_unit(unit, &text),
    }
}

/// After a source's title.
pub fn source_of_claim(publisher: &str, weak: bool) -> String {
    if weak { words::source_of_claim_weak(publisher) } else { words::source_of_claim_usual(publisher) }
}

/// The strip of a claimed speed in words.
pub fn claim_strip_summary(predicted: &str, claimed: [f64; 2], bound: f64) -> String {
    words::claim_strip_summary_text(
        significant(bound, 2),
        significant(claimed[0], 2),
        significant(claimed[1], 2),
        predicted,
    )
}
