//! Who should buy what.

use super::{bytes, dollars, range};
use rooftop_core::catalog::{CHOOSING, Model, Other, Question, Record, SizeClass, Want, When};
use rooftop_core::choose::{Advice, Answers, Ranking};
use rooftop_core::format::{fixed, significant};
use rooftop_core::speed::Basis;

/// Title and description of the page.
pub fn advisor_meta() -> (&'static str, &'static str) {
    (
        "Who should buy what for local AI? – Rooftop",
        "Six questions, a ranking of machines with the reason for each place, what would change it, and when to keep what you \
         have, rent, or wait.",
    )
}

/// Heading of the page.
pub fn advisor_heading() -> &'static str {
    "Who should buy what?"
}

/// Below the heading.
pub fn advisor_lead() -> &'static str {
    "Six questions. The ranking follows from rules with points, which stand below it; buying nothing is an answer too."
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
        (Question::Cuda, "no") => "I have none",
        (Question::Cuda, "nice") => "some, it should run",
        (Question::Cuda, _) => "yes, it must run",
        (Question::Portable, "no") => "no need",
        (Question::Portable, "nice") => "would be nice",
        (Question::Portable, _) => "it must be a laptop",
        (Question::Os, "windows") => "Windows",
        (Question::Os, "macos") => "macOS",
        (Question::Os, "linux") => "Linux",
        (Question::Os, _) => "any",
        (Question::Tuning, "yes") => "yes",
        (Question::Tuning, _) => "no",
    }
}

/// A size of models, with the one that stands for it.
pub fn advisor_size(size: &SizeClass) -> String {
    let name = match size.id {
        "small" => "small",
        "middle" => "middling",
        "large" => "large",
        "experts" => "large, mixture of experts",
        "huge" => "very large",
        other => other,
    };
    format!("{name}, such as {}", Model::find_or_first(size.model).name())
}

/// The answer in a sentence.
pub fn advisor_sentence(given: &Answers, ranking: &Ranking) -> String {
    let model = given.model().name();
    let Some(first) = ranking.machines.first() else {
        return format!("No machine of the catalogue meets all of this with {model}.");
    };
    let speed = first.estimate.speed.map_or_else(String::new, |speed| {
        format!(
            ", about {} tokens a second ({})",
            significant(speed.decode.mid.get(), 2),
            range(&speed.decode)
        )
    });
    let next =
        ranking.machines.get(1).map_or_else(String::new, |next| format!(" Next: {}.", next.machine.name()));
    format!("For {model}: {}{speed}.{next}", first.machine.name())
}

/// An answer that is no purchase.
pub fn instead(other: Other) -> &'static str {
    match other {
        Other::Keep => "Keep what you have.",
        Other::Rent => "Rent.",
        Other::Wait => "Wait.",
    }
}

/// Why.
pub fn instead_reason(when: When, given: &Answers) -> String {
    let model = given.model().name();
    match when {
        When::SmallEnough => format!(
            "{model} needs less than half of {}: a computer with that much runs it, if slowly. Try it there first.",
            bytes(CHOOSING.usual_memory)
        ),
        When::NothingAffordable => match given.budget {
            Some(budget) => format!(
                "Nothing of known price does this for {}. A machine by the hour costs nothing while it is off.",
                dollars(f64::from(budget))
            ),
            None => {
                "Nothing here does this. A machine by the hour has the memory and the system you ask for."
                    .to_owned()
            }
        },
        When::TuningLarge => format!(
            "Fine-tuning {model} takes more memory than running it, and is done now and then: a machine by the hour may be \
             enough for it."
        ),
        When::FirstIsNew => format!(
            "The first machine has been sold for less than {} months: there are few measurements of it yet.",
            CHOOSING.new_months
        ),
        When::PriceUnknown => {
            "The price of the first machine is not in our data: look it up before you decide.".to_owned()
        }
    }
}

/// Heading of the ranking.
pub fn advisor_places(count: usize, shown: usize) -> String {
    match count {
        0 => "No machine".to_owned(),
        count if count > shown => format!("The first {shown} of {count} machines"),
        1 => "One machine".to_owned(),
        count => format!("{count} machines"),
    }
}

/// Heads of the ranking.
pub fn advisor_columns() -> [&'static str; 5] {
    ["Place", "Machine", "Why it stands here", "Price", "Points"]
}

/// Points.
pub fn points(points: f64) -> String {
    fixed(points, 0)
}

/// Why a machine stands where it does.
pub fn advisor_reasons(it: &Advice) -> String {
    let mut reasons = Vec::new();
    if let Some(speed) = it.estimate.speed {
        let basis =
            if speed.basis == Basis::Measured { "measured on this machine" } else { "measured on relatives" };
        reasons.push(format!(
            "{} tokens a second ({}), {basis}",
            significant(speed.decode.mid.get(), 2),
            range(&speed.decode)
        ));
    }
    for (rule, met) in &it.wants {
        reasons.push(want(rule.wants, *met).to_owned());
    }
    if it.price.is_none() {
        reasons.push("price not known".to_owned());
    }
    format!("{}.", reasons.join("; "))
}

fn want(want: Want, met: bool) -> &'static str {
    match (want, met) {
        (Want::Cuda, true) => "runs CUDA",
        (Want::Cuda, false) => "does not run CUDA",
        (Want::Battery, true) => "a laptop",
        (Want::Battery, false) => "not a laptop",
        (Want::Windows, true) => "runs Windows",
        (Want::Windows, false) => "does not run Windows",
        (Want::Macos, true) => "runs macOS",
        (Want::Macos, false) => "does not run macOS",
        (Want::Linux, true) => "runs Linux",
        (Want::Linux, false) => "does not run Linux",
    }
}

/// The rules in words.
pub fn advisor_note() -> String {
    format!(
        "Points: up to {} for speed, none at {} tokens a second and all at {}; up to {} for what is left of a budget; {} for a \
         machine that was itself measured; more for what you called nice to have. What must be is a condition, and so is that \
         the model fits at {} with {} tokens of context. Of each chip the smallest memory that will do is listed. Prices of \
         most machines are not known to us, and without a budget they do not count. The points are our judgement:",
        fixed(CHOOSING.speed_points, 0),
        fixed(CHOOSING.slow.get(), 0),
        fixed(CHOOSING.fast.get(), 0),
        fixed(CHOOSING.price_points, 0),
        fixed(CHOOSING.measured_points, 0),
        rooftop_core::Scenario::default().quantization.name(),
        fixed(f64::from(rooftop_core::Scenario::default().context_tokens), 0),
    )
}

/// Heading over what would change the ranking.
pub fn otherwise_heading() -> &'static str {
    "What would change the first place"
}

/// A changed answer.
pub fn otherwise(question: Question, answer: &str) -> String {
    let question_name = match question {
        Question::Cuda => "CUDA code",
        Question::Tuning => "Fine-tuning",
        Question::Portable => "To carry",
        Question::Os => "Operating system",
    };
    format!("{question_name}: {}", advisor_answer(question, answer))
}

/// After a changed answer, the machine that comes first with it.
pub fn otherwise_first(machine: &str) -> String {
    format!(": {machine}.")
}
