//! What the method page says of its limits, and the report of a wrong number.

use super::numbers::{fixed, significant};
use super::words;
use super::{bytes, range};
use rooftop_core::catalog::{Gap, Gaps, Record, VERSION};
use rooftop_core::{Estimate, Scenario};

/// Places on the method page: id and name.
pub fn contents() -> [(&'static str, &'static str); 7] {
    [
        ("idea", words::contents_idea()),
        ("roofline-picture", words::contents_roofline()),
        ("coefficients", words::contents_coefficients()),
        ("accuracy", words::contents_how_near_it()),
        ("failures", words::contents_known_failures()),
        ("unknown", words::contents_what_we_do()),
        ("report", words::contents_number_is_wrong()),
    ]
}

/// The whole model in plain words.
pub fn idea() -> [&'static str; 3] {
    [words::idea_division(), words::idea_formula(), words::idea_losses()]
}

/// Where the estimates are known to be wrong, in which direction, and what to do.
pub fn failures() -> [(&'static str, &'static str); 9] {
    [
        (words::failures_speculative_decoding(), words::failures_speculative_decoding_text()),
        (words::failures_power_limits_laptops(), words::failures_power_limits_text()),
        (words::failures_community_files_under(), words::failures_community_files_text()),
        (words::failures_several_people_at(), words::failures_several_people_text()),
        (words::failures_versions_programs(), words::failures_versions_text()),
        (words::failures_carved_out_memory(), words::failures_carved_out_text()),
        (words::failures_other_programs_in(), words::failures_other_programs_text()),
        (words::failures_very_long_prompts(), words::failures_long_prompts_text()),
        (words::failures_new_architectures(), words::failures_new_architectures_text()),
    ]
}

/// Open questions.
pub fn unknown() -> [&'static str; 7] {
    [
        words::unknown_rtx_spark_speed(),
        words::unknown_rtx_spark_rates(),
        words::unknown_on_battery(),
        words::unknown_desktops_and_linux(),
        words::unknown_energy(),
        words::unknown_prices(),
        words::unknown_quality(),
    ]
}

/// How to report.
pub fn report_intro() -> [&'static str; 2] {
    [words::report_intro_how(), words::report_intro_what_helps()]
}

/// The report: with question and answer where there is one.
pub fn report(asked: Option<(&Scenario, &Estimate)>) -> String {
    let (question, answer) = asked.map_or_else(Default::default, |(scenario, estimate)| {
        (question_line(scenario), answer_line(estimate))
    });
    words::report_text(&answer, &question, VERSION)
}

fn question_line(scenario: &Scenario) -> String {
    words::question_line_text(
        fixed(f64::from(scenario.context_tokens), 0),
        scenario.device.name(),
        scenario.memory.label,
        scenario.model.name(),
        scenario.os.name(),
        fixed(f64::from(scenario.prompt_tokens), 0),
        scenario.quantization.name(),
        scenario.runtime.name(),
        scenario.to_query(),
        scenario.users,
    )
}

fn answer_line(estimate: &Estimate) -> String {
    let memory = words::answer_line_needs(bytes(estimate.fit.budget), bytes(estimate.memory.total));
    if !estimate.fit.fits() {
        return memory;
    }
    let Some(speed) = &estimate.speed else { return words::answer_line_speed_not_measured(&memory) };
    let writes = words::answer_line_tokens_s(significant(speed.decode.mid.get(), 2), range(&speed.decode));
    let reads = speed.prefill.map_or_else(String::new, |rate| {
        words::answer_line_reads_tokens_s(significant(rate.mid.get(), 2), range(&rate))
    });
    words::answer_line_writes(&memory, &reads, &writes)
}

/// Summary of a list of records with a gap.
pub fn gap(gaps: &Gaps) -> String {
    let count = fixed(gaps.records.len() as f64, 0);
    match gaps.gap {
        Gap::MachinePrices => words::gap_machine_prices(count),
        Gap::OtherPrices => words::gap_other_prices(count),
        Gap::Scores => words::gap_scores(count),
        Gap::Wheels => words::gap_wheels(count),
        Gap::Models => words::gap_models(count),
        Gap::Bandwidths => words::gap_bandwidths(count),
        Gap::Families => words::gap_families(count),
    }
}
