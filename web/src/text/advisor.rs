//! Who should buy what.

use super::numbers::{fixed, significant};
use super::words;
use super::{bytes, dollars, models, range};
use rooftop_core::Scenario;
use rooftop_core::catalog::{CHOOSING, Model, Other, Question, Record, SizeClass, Want, When};
use rooftop_core::explore::{Advice, Answers, Offer, Ranking};
use rooftop_core::speed::Basis;

/// Title and description of the page.
pub fn advisor_meta() -> (&'static str, &'static str) {
    (words::advisor_title(), words::advisor_description())
}

/// Field of a question.
pub fn advisor_field(question: Question) -> &'static str {
    match question {
        Question::Cuda => "ask-cuda",
        Question::Tuning => "ask-tuning",
        Question::Portable => "ask-portable",
        Question::Os => "ask-os",
    }
}

/// An answer to a question.
pub fn advisor_answer(question: Question, answer: &str) -> &'static str {
    match (question, answer) {
        (Question::Cuda, "no") => words::advisor_answer_i_have_none(),
        (Question::Cuda, "nice") => words::advisor_answer_some_it_should(),
        (Question::Cuda, _) => words::advisor_answer_yes_it_must(),
        (Question::Portable, "no") => words::advisor_answer_no_need(),
        (Question::Portable, "nice") => words::advisor_answer_would_be_nice(),
        (Question::Portable, _) => words::advisor_answer_it_must_be(),
        (Question::Os, "windows") => words::advisor_answer_windows(),
        (Question::Os, "macos") => words::advisor_answer_macos(),
        (Question::Os, "linux") => words::advisor_answer_linux(),
        (Question::Os, _) => words::advisor_answer_any(),
        (Question::Tuning, "yes") => words::advisor_answer_yes(),
        (Question::Tuning, _) => words::advisor_answer_no(),
    }
}

/// A size of models, with the one that stands for it.
pub fn advisor_size(size: &SizeClass) -> String {
    let name = match size.id {
        "small" => words::advisor_size_small(),
        "middle" => words::advisor_size_middling(),
        "large" => words::advisor_size_large(),
        "experts" => words::advisor_size_large_mixture_experts(),
        "huge" => words::advisor_size_very_large(),
        other => other,
    };
    words::advisor_size_such_as(Model::find_or_first(size.model).name(), name)
}

/// The answer in a sentence.
pub fn advisor_sentence(given: &Answers, ranking: &Ranking) -> String {
    let what = models(given.model(), given.task, given.good_enough());
    let Some(Offer { machine, scenario, speed, .. }) = ranking.machines.first().map(|it| &it.offer) else {
        return if given.task.is_some() { words::advisor_none_good(what) } else { words::advisor_none(what) };
    };
    let (range, speed) = (range(&speed.decode), significant(speed.decode.mid.get(), 2));
    let answer = if given.task.is_some() {
        let machine = words::needs_machine_with(machine.name(), scenario.model.name());
        words::advisor_first_good(machine, range, speed, what)
    } else {
        words::advisor_first(machine.name(), what, range, speed)
    };
    match ranking.machines.get(1) {
        Some(next) => {
            [answer, words::advisor_second(next.offer.machine.name())].join(words::sentence_space())
        }
        None => answer,
    }
}

/// An answer that is no purchase.
pub fn instead(other: Other) -> &'static str {
    match other {
        Other::Keep => words::instead_keep(),
        Other::Rent => words::instead_rent(),
        Other::Wait => words::instead_wait(),
    }
}

/// Why.
pub fn instead_reason(when: When, given: &Answers) -> String {
    let model = given.lightest().map_or_else(|| given.model().name(), |(model, _)| model.name());
    match when {
        When::SmallEnough => words::instead_reason_small_enough(model, bytes(CHOOSING.usual_memory)),
        When::NothingAffordable => match given.budget {
            Some(budget) => words::instead_reason_some(dollars(f64::from(budget))),
            None => words::instead_reason_none().to_owned(),
        },
        When::TuningLarge => words::instead_reason_tuning_large(model),
        When::FirstIsNew => words::instead_reason_first_is_new(CHOOSING.new_months),
        When::PriceUnknown => words::instead_reason_price_unknown().to_owned(),
    }
}

/// Heading of the ranking.
pub fn advisor_places(count: usize, shown: usize) -> String {
    match count {
        0 => words::advisor_places_no_machine().to_owned(),
        count if count > shown => words::advisor_places_first_machines(count, shown),
        1 => words::advisor_places_one_machine().to_owned(),
        count => words::advisor_places_machines(count),
    }
}

/// Heads of the ranking.
pub fn advisor_columns() -> [&'static str; 5] {
    [
        words::advisor_columns_place(),
        words::advisor_columns_machine(),
        words::advisor_columns_why_it_stands(),
        words::advisor_columns_price(),
        words::advisor_columns_points(),
    ]
}

/// Points.
pub fn points(points: f64) -> String {
    fixed(points, 0)
}

/// Why a machine ranks where it does.
pub fn advisor_reasons(given: &Answers, it: &Advice) -> String {
    let Offer { scenario, speed, outlay, .. } = &it.offer;
    let mut reasons = Vec::new();
    if given.task.is_some() {
        reasons.push(words::advisor_reasons_file(scenario.model.name(), scenario.quantization.name()));
    }
    let basis = if speed.basis == Basis::Measured {
        words::advisor_reasons_measured_on_this()
    } else {
        words::advisor_reasons_measured_on_relatives()
    };
    reasons.push(words::advisor_reasons_tokens_second(
        basis,
        range(&speed.decode),
        significant(speed.decode.mid.get(), 2),
    ));
    for (rule, met) in &it.wants {
        reasons.push(want(rule.wants, *met).to_owned());
    }
    if outlay.is_none() {
        reasons.push(words::advisor_reasons_price_not_known().to_owned());
    }
    words::advisor_reasons_text(reasons.join(words::advisor_reasons_separator()))
}

fn want(want: Want, met: bool) -> &'static str {
    match (want, met) {
        (Want::Cuda, true) => words::advisor_want_runs_cuda(),
        (Want::Cuda, false) => words::advisor_want_lacks_cuda(),
        (Want::Battery, true) => words::advisor_want_laptop(),
        (Want::Battery, false) => words::advisor_want_not_laptop(),
        (Want::Windows, true) => words::advisor_want_runs_windows(),
        (Want::Windows, false) => words::advisor_want_lacks_windows(),
        (Want::Macos, true) => words::advisor_want_runs_macos(),
        (Want::Macos, false) => words::advisor_want_lacks_macos(),
        (Want::Linux, true) => words::advisor_want_runs_linux(),
        (Want::Linux, false) => words::advisor_want_lacks_linux(),
    }
}

/// The rules in words.
pub fn advisor_note(given: &Answers) -> String {
    let usual = Scenario::default();
    let context = given.task.map_or(usual.context_tokens, |task| task.context_tokens);
    let rules = words::advisor_note_text(
        dollars(CHOOSING.cheap.get()),
        fixed(f64::from(context), 0),
        dollars(CHOOSING.dear.get()),
        fixed(CHOOSING.fast.get(), 0),
        fixed(CHOOSING.measured_points, 0),
        fixed(CHOOSING.open_price_points, 0),
        CHOOSING.price_months,
        fixed(CHOOSING.price_points, 0),
        usual.quantization.name(),
        fixed(CHOOSING.slow.get(), 0),
        fixed(CHOOSING.speed_points, 0),
    );
    match given.task {
        Some(task) => [words::advisor_note_task(task.tokens_per_sec), rules].join(words::sentence_space()),
        None => rules,
    }
}

/// A changed answer.
pub fn otherwise(question: Question, answer: &str) -> String {
    let question_name = match question {
        Question::Cuda => words::otherwise_cuda(),
        Question::Tuning => words::otherwise_tuning(),
        Question::Portable => words::otherwise_portable(),
        Question::Os => words::otherwise_os(),
    };
    words::otherwise_text(advisor_answer(question, answer), question_name)
}
