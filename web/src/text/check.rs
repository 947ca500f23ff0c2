//! Whether a printed speed or memory is normal.

use super::words;
use super::{bytes, significant};
use crate::address::question_address;
use crate::report::{Report, Table};
use rooftop_check::{Answer, Class, Expected, Likely, Program};
use rooftop_command::Asked;
use rooftop_core::catalog::{Device, Model, Quantization, Record};
use rooftop_core::units::Bytes;
use rooftop_core::{Scenario, brief};

/// Why nothing was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// There is no text.
    Nothing,
    /// The text is too long to be pasted.
    TooLong,
    /// It is no text.
    NotText,
}

/// A cause in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Cause {
    /// As in `data/causes.toml`.
    pub id: &'static str,
    /// What it is.
    pub words: &'static str,
    /// What to do, and what speaks for it.
    pub check: String,
    /// Where it is described.
    pub source: &'static str,
}

/// Title and description of the page.
pub fn check_meta() -> (&'static str, &'static str) {
    (words::check_title(), words::check_description())
}

/// Heading and prose.
pub(super) fn check_prose() -> (&'static str, Vec<String>) {
    let prose = [words::check_prose_reads(), words::check_prose_judges(), words::check_prose_stays()];
    (words::check_heading(), prose.map(str::to_owned).to_vec())
}

/// Label of a field, and an example of what to type.
pub fn check_field(id: &str) -> (&'static str, &'static str) {
    match id {
        "rate" => (words::check_rate(), words::check_rate_example()),
        "machine" => (words::check_machine(), words::check_machine_example()),
        "model" => (words::check_model(), words::check_model_example()),
        _ => (words::check_settings(), words::check_settings_example()),
    }
}

/// Initial content of the text area: a log of a model that is larger than the card.
pub fn check_example() -> &'static str {
    "load_tensors: offloaded 65/65 layers to GPU\n\
     load_tensors:        CUDA0 model buffer size = 18423.30 MiB\n\
     load_tensors:   CPU_Mapped model buffer size =   417.66 MiB\n\
     llama_context: n_ctx         = 32768\n\
     llama_kv_cache:      CUDA0 KV buffer size =  8192.00 MiB\n\
     llama_context:      CUDA0 compute buffer size =   444.00 MiB\n\
     prompt eval time =    2467.61 ms /   512 tokens (    4.82 ms per token,   207.49 tokens per second)\n\
     \u{20}      eval time =   29906.54 ms /   128 tokens (  233.64 ms per token,     4.28 tokens per second)\n"
}

/// Field and content of what is said about the example.
pub fn check_example_said() -> [(&'static str, &'static str); 3] {
    [("machine", "RTX 4090"), ("model", "Qwen3 32B Q4_K_M"), ("settings", "Windows")]
}

/// Nothing was read.
pub fn check_unread(why: Unread) -> Report {
    let rest = match why {
        Unread::Nothing => words::check_nothing(),
        Unread::TooLong => words::check_too_long(),
        Unread::NotText => words::check_not_text(),
    };
    Report {
        lead: words::check_class_not_enough_said().to_owned(),
        rest: rest.to_owned(),
        ..Report::default()
    }
}

/// The answer in words, without its causes.
pub fn check_report(answer: &Answer, is_cut: bool) -> Report {
    let mut notes: Vec<String> = answer.missing.iter().map(|what| missing(what).to_owned()).collect();
    if is_cut {
        notes.push(words::check_cut().to_owned());
    }
    let tables = [speeds(answer), memory(answer), read(answer)];
    Report {
        lead: class(answer.class).to_owned(),
        rest: rest(answer),
        tables: tables.into_iter().filter(|table| !table.rows.is_empty()).collect(),
        links: answer
            .predicted
            .as_ref()
            .map(|it| (words::check_on_estimator(), format!("?{}", it.query)))
            .into_iter()
            .collect(),
        notes,
        ..Report::default()
    }
}

/// What a command asks, and whether it fits.
pub fn check_command(asked: &Asked) -> Report {
    let answer = brief(&asked.scenario);
    let stops = asked.all_layers && answer.placement.is_split();
    let fits = answer.fit.fits() && !stops;
    let mut notes = Vec::new();
    if stops {
        notes.push(words::check_all_layers().to_owned());
    }
    if let Some(name) = &asked.unknown_model {
        notes.push(words::check_unknown_model(name));
    }
    if !asked.ignored.is_empty() {
        notes.push(words::check_ignored(asked.ignored.join(words::check_separator())));
    }
    let Scenario { device, model, quantization, context_tokens, users, .. } = asked.scenario;
    let rows = [
        (words::check_row_programs(), asked.program.id.to_owned()),
        (words::check_row_machine(), device.name().to_owned()),
        (words::check_row_model(), model.name().to_owned()),
        (words::check_row_format(), quantization.name().to_owned()),
        (words::check_fact("context"), super::whole(f64::from(context_tokens))),
        (words::check_fact("slots"), super::whole(f64::from(users))),
    ];
    let lead =
        if fits { words::check_class_command_fits() } else { words::check_class_command_does_not_fit() };
    Report {
        lead: lead.to_owned(),
        rest: words::check_command_needs(bytes(answer.memory.total), bytes(answer.fit.budget)),
        tables: vec![read_table(rows.map(|(name, value)| vec![super::capital(name), value]).to_vec())],
        links: vec![(words::check_on_estimator(), question_address("", &asked.scenario))],
        notes,
        ..Report::default()
    }
}

/// The causes in words, most likely first.
pub fn causes_found(answer: &Answer) -> Vec<Cause> {
    answer.causes.iter().map(cause).collect()
}

fn cause(likely: &Likely) -> Cause {
    let signs: Vec<String> = likely.evidence.iter().filter_map(|sign| evidence(sign)).collect();
    let how = format!("{} {}", words::check_how_to_check(), words::check_how(likely.id));
    let check = if signs.is_empty() {
        how
    } else {
        [how, words::check_shown_by(signs.join(words::check_separator()))].join(words::sentence_space())
    };
    Cause { id: likely.id, words: words::check_cause(likely.id), check, source: likely.source }
}

/// A sign: a phrase in quotes, or a number by name where the name is for readers.
fn evidence(sign: &str) -> Option<String> {
    match sign.rsplit_once(' ') {
        Some((fact, value)) if !sign.starts_with('“') => {
            let name = words::check_fact(fact);
            let value: f64 = value.parse().ok()?;
            (!name.is_empty()).then(|| format!("{name} {}", figure(fact, value)))
        }
        _ => sign.starts_with('“').then(|| sign.to_owned()),
    }
}

/// The value of a fact.
fn figure(fact: &str, value: f64) -> String {
    let is_flag = matches!(fact, "flash" | "cache-on-cpu" | "speculation" | "eager" | "projector");
    match (is_flag, value > 0.0) {
        (true, true) => words::check_on().to_owned(),
        (true, false) => words::check_off().to_owned(),
        (false, _) if value.fract() == 0.0 || value >= 1000.0 => super::whole(value),
        (false, _) => significant(value, 3),
    }
}

fn class(class: Class) -> &'static str {
    match class {
        Class::AsExpected => words::check_class_as_expected(),
        Class::Slower => words::check_class_slower(),
        Class::Faster => words::check_class_faster(),
        Class::DoesNotLoad => words::check_class_does_not_load(),
        Class::OutOfMemory => words::check_class_out_of_memory(),
        Class::NotEnoughSaid => words::check_class_not_enough_said(),
    }
}

/// Where the speed is in its range, or why no speed could be compared.
fn rest(answer: &Answer) -> String {
    let stopped = matches!(answer.class, Class::DoesNotLoad | Class::OutOfMemory);
    let predicted = answer.predicted.as_ref();
    let pairs = [
        (answer.measured.decode_tokens_per_sec, predicted.and_then(|it| it.decode_tokens_per_sec)),
        (answer.measured.prefill_tokens_per_sec, predicted.and_then(|it| it.prefill_tokens_per_sec)),
    ];
    let measured = pairs.into_iter().find(|(measured, _)| measured.is_some());
    match measured {
        Some((Some(measured), Some(Expected { low, mid, high }))) if !stopped => {
            let [low, mid, high] = [low, mid, high].map(|it| significant(it, 2));
            let said = significant(measured, 3);
            let within = pairs
                .iter()
                .find_map(|(rate, expected)| rate.zip(*expected))
                .is_some_and(|(rate, it)| (it.low..=it.high).contains(&rate));
            match answer.class {
                Class::Slower if !within => words::check_speed_below(high, low, said, mid),
                Class::Faster => words::check_speed_above(high, low, said, mid),
                _ if within => words::check_speed_within(high, low, said, mid),
                _ => words::check_speed_near(high, low, said, mid),
            }
        }
        Some((Some(measured), None)) if !stopped => words::check_speed_only(significant(measured, 3)),
        _ => match answer.class {
            Class::NotEnoughSaid => words::check_unknown(),
            Class::AsExpected => words::check_no_fault(),
            _ => words::check_by_signs(),
        }
        .to_owned(),
    }
}

fn missing(what: &str) -> &'static str {
    if what == "machine" { words::check_say_machine() } else { words::check_say_model() }
}

fn speeds(answer: &Answer) -> Table {
    let predicted = answer.predicted.as_ref();
    let measured = &answer.measured;
    let rows = [
        (
            words::check_row_decode(),
            measured.decode_tokens_per_sec,
            predicted.and_then(|it| it.decode_tokens_per_sec),
        ),
        (
            words::check_row_prefill(),
            measured.prefill_tokens_per_sec,
            predicted.and_then(|it| it.prefill_tokens_per_sec),
        ),
    ];
    let rows = rows.into_iter().filter_map(|(name, measured, expected)| {
        let number = |value| significant(value, 2);
        let (mid, range) = expected.map_or(("–".to_owned(), "–".to_owned()), |it| {
            (number(it.mid), words::check_range(number(it.high), number(it.low)))
        });
        Some(vec![name.to_owned(), significant(measured?, 3), mid, range])
    });
    let columns = [
        words::check_column_what(),
        words::check_column_measured(),
        words::check_column_predicted(),
        words::check_column_range(),
    ];
    Table::new(words::check_speeds(), &columns, rows.collect())
}

fn memory(answer: &Answer) -> Table {
    let (printed, predicted) =
        (answer.measured.memory_mib, answer.predicted.as_ref().map(|it| it.memory_mib).unwrap_or_default());
    let size = |mib: Option<f64>| mib.map_or("–".to_owned(), |mib| bytes(Bytes::from_mib(mib)));
    let terms = [
        (words::check_row_weights(), printed.weights, predicted.weights),
        (words::check_row_cache(), printed.cache, predicted.cache),
        (words::check_row_buffers(), printed.compute_buffers, predicted.compute_buffers),
        (words::check_row_total(), printed.total, predicted.total),
    ];
    let is_any = terms.iter().any(|(_, printed, _)| printed.is_some());
    let rows = terms.into_iter().filter(|(_, printed, predicted)| is_any && printed.or(*predicted).is_some());
    let rows = rows.map(|(name, printed, predicted)| vec![name.to_owned(), size(printed), size(predicted)]);
    let columns =
        [words::check_column_what(), words::check_column_printed(), words::check_column_predicted()];
    Table::new(words::check_memory(), &columns, rows.collect())
}

fn read(answer: &Answer) -> Table {
    let found = &answer.read;
    if found.programs.is_empty() {
        return Table::default();
    }
    let named = |name: Option<&str>| name.map_or(words::check_not_found(), |name| name).to_owned();
    let programs: Vec<&str> = found.programs.iter().map(|it| program(*it)).collect();
    let mut rows = vec![
        vec![words::check_row_programs().to_owned(), programs.join(words::check_separator())],
        vec![
            words::check_row_machine().to_owned(),
            named(found.machine.and_then(Device::find).map(Record::name)),
        ],
        vec![words::check_row_model().to_owned(), named(found.model.and_then(Model::find).map(Record::name))],
        vec![
            words::check_row_format().to_owned(),
            named(found.quantization.and_then(Quantization::find).map(Record::name)),
        ],
    ];
    for (fact, value) in &found.facts {
        let name = words::check_fact(fact);
        if !name.is_empty() {
            rows.push(vec![super::capital(name), figure(fact, *value)]);
        }
    }
    read_table(rows)
}

fn read_table(rows: Vec<Vec<String>>) -> Table {
    Table::new(words::check_read(), &[words::check_column_what(), words::check_column_value()], rows)
}

fn program(program: Program) -> &'static str {
    match program {
        Program::LlamaBench => "llama-bench",
        Program::LlamaCpp => "llama.cpp",
        Program::Ollama => "Ollama",
        Program::LmStudio => "LM Studio",
        Program::Vllm => "vLLM",
        Program::Mlx => "MLX",
        Program::NvidiaSmi => "nvidia-smi",
        Program::Number => words::check_program_number(),
    }
}
