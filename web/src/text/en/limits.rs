//! What the method page says of its limits, and the report of a wrong number.

use super::{bytes, range};
use rooftop_core::catalog::{Record, VERSION};
use rooftop_core::format::{fixed, significant};
use rooftop_core::{Estimate, Scenario};

/// Heading of the list of contents.
pub fn contents_heading() -> &'static str {
    "On this page"
}

/// Places on the method page: id and name.
pub fn contents() -> [(&'static str, &'static str); 7] {
    [
        ("idea", "The idea"),
        ("roofline-picture", "The roofline"),
        ("coefficients", "Coefficients"),
        ("accuracy", "How near it comes"),
        ("failures", "Known failures"),
        ("unknown", "What we do not know"),
        ("report", "A number is wrong"),
    ]
}

/// Heading of the idea.
pub fn idea_heading() -> &'static str {
    "The idea"
}

/// The whole model in plain words.
pub fn idea() -> [&'static str; 3] {
    [
        "A language model writes one token at a time, and for each it reads all the weights that take part, and all it \
         remembers of the text so far. How much that is follows from the model’s shape and from how it is stored, and can \
         be counted to the byte. How fast memory can be read is published. So the first estimate of speed is a division.",
        "= tokens a second ≤ memory bandwidth ÷ bytes read for a token",
        "No machine reaches it. Kernels read a little slower than the memory could, every layer takes time to start, weak \
         machines have too little arithmetic, and reading a prompt needs arithmetic more than bandwidth. These losses differ \
         by the family of machines and by the program, and they are measured: fitted on published measurements, a few \
         numbers for each family, listed below with the number of points behind each.",
    ]
}

/// Heading of what is known to be wrong.
pub fn failures_heading() -> &'static str {
    "Known failures"
}

/// Where the estimates are known to be wrong, in which direction, and what to do.
pub fn failures() -> [(&'static str, &'static str); 9] {
    [
        (
            "Speculative decoding",
            "A small model that guesses ahead lets a large one write faster than bandwidth ÷ bytes. Where it is on, the \
             speeds here are too low, by a factor of up to two or three for text that is easy to guess.",
        ),
        (
            "Power limits of laptops",
            "Laptops with the same chip are sold with 45 to 80 watts. Writing hardly suffers, as it waits for memory; reading \
             prompts does, and comes out too fast here for a machine at its lower limit or on battery.",
        ),
        (
            "Community files under a standard name",
            "Some files called Q4_K_M hold another mix and are up to a quarter larger or smaller. Where you have the file, its \
             size is right and ours is wrong.",
        ),
        (
            "Several people at once",
            "Memory is computed exactly, speed from bytes and operations. Schedulers, batching windows and prompts that arrive \
             in the middle of an answer are not in it.",
        ),
        (
            "Versions of the programs",
            "Kernels improve. Measurements with builds of 2024 are up to 60 % slower on cards for servers than those of \
             today, and a fit over both is right for neither.",
        ),
        (
            "Carved-out memory",
            "Firmware of machines with RTX Spark and Strix Halo can reserve a part of the memory for the GPU, and makers \
             choose differently. Where your machine reports another number, give it to the estimator under “More”.",
        ),
        (
            "Other programs in the same memory",
            "Browsers and editors take memory too. Where processor and GPU share it, what is usable here is what the \
             operating system allows, not what is free.",
        ),
        (
            "Very long prompts",
            "The time for attention grows with the square of the prompt. Of the measured points about 7 % go beyond 32,768 \
             tokens, on ten machines: the rest is extrapolated.",
        ),
        (
            "New architectures",
            "For a model whose layers no program runs well yet, the speeds are those of a program that does.",
        ),
    ]
}

/// Heading of what is not known.
pub fn unknown_heading() -> &'static str {
    "What we do not know"
}

/// Open questions.
pub fn unknown() -> [&'static str; 7] {
    [
        "How fast RTX Spark itself writes with common models: measurements of it were found for two models, and its estimates \
         come from DGX Spark, which has the same chip with slower memory and more power.",
        "Its dense rates at 8 and 16 bits, and what it sustains at 45, 65 and 80 watts: not published.",
        "How fast any laptop is on battery: hardly anybody measures it.",
        "Whether the desktops with RTX Spark announced for November 2026 have shipped, and whether Linux will be supported \
         on these machines.",
        "Energy for a token, of Apple and NVIDIA under the same conditions.",
        "Prices in most countries; those here are dollars without tax, with the day they were seen.",
        "How good the answers are. A model that fits at 2 bits fits; whether it is still worth asking is not computed here.",
    ]
}

/// Heading of the report.
pub fn report_heading() -> &'static str {
    "A number is wrong"
}

/// How to report.
pub fn report_intro() -> [&'static str; 2] {
    [
        "If you measured something else, we want to know. Below is a text to copy and to complete; below every answer of the \
         estimator it stands with the question and our numbers filled in. Nothing is sent from here: send it to those who run \
         this site, or to the project as an issue.",
        "A measurement helps most with the exact file, the version of the program, the whole command, and more than one run. A \
         figure of the catalogue (memory, bandwidth, price) helps with the address of the page that says otherwise.",
    ]
}

/// Opens the report below an answer.
pub fn report_summary() -> &'static str {
    "Is a number wrong? A report to copy"
}

/// Name of the field that holds the report.
pub fn report_label() -> &'static str {
    "Report, to be copied"
}

/// Link to the section about reports.
pub fn report_link() -> &'static str {
    "Is a number on this page wrong?"
}

/// The report: with question and answer where there is one.
pub fn report(asked: Option<(&Scenario, &Estimate)>) -> String {
    let (question, answer) = asked.map_or_else(Default::default, |(scenario, estimate)| {
        (question_line(scenario), answer_line(estimate))
    });
    format!(
        "A number of Rooftop seems wrong (data of {VERSION})\n\
         Question or page: {question}\n\
         Rooftop says: {answer}\n\
         I measured, or a source says: \n\
         Address of the source, if any: \n\
         Program, version, command: \n\
         File and its size in bytes: \n\
         Machine, memory, power mode, driver, system: \n"
    )
}

fn question_line(scenario: &Scenario) -> String {
    format!(
        "{} at {} on {}, {} GB, {} under {}, context {}, prompt {}, {} at once [?{}]",
        scenario.model.name(),
        scenario.quantization.name(),
        scenario.device.name(),
        scenario.memory.label,
        scenario.runtime.name(),
        scenario.os.name(),
        fixed(f64::from(scenario.context_tokens), 0),
        fixed(f64::from(scenario.prompt_tokens), 0),
        scenario.users,
        scenario.to_query(),
    )
}

fn answer_line(estimate: &Estimate) -> String {
    let memory = format!("needs {} of {}", bytes(estimate.memory.total), bytes(estimate.fit.budget));
    let Some(speed) = &estimate.speed else { return format!("{memory}; speed not measured") };
    let writes = format!("{} tokens/s ({})", significant(speed.decode.mid.get(), 2), range(&speed.decode));
    let reads = speed.prefill.map_or_else(String::new, |rate| {
        format!("; reads {} tokens/s ({})", significant(rate.mid.get(), 2), range(&rate))
    });
    format!("{memory}; writes {writes}{reads}")
}
