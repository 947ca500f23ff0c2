//! The page that opens models.

use super::numbers::{fixed, significant};
use super::words;
use super::{bytes, params};
use crate::report::Table;
use rooftop_core::Scenario;
use rooftop_core::catalog::{Model, Record as _};
use rooftop_core::units::{Bytes, Params};
use rooftop_open::{Format, HUB, HubFile, HubProblem, NoAddress, Note, Record, Refused, Why};

/// Title and description of the page.
pub fn open_meta() -> (&'static str, &'static str) {
    (words::open_title(), words::open_description())
}

/// Heading and prose.
pub(super) fn open_prose() -> (&'static str, Vec<String>) {
    let prose = [words::open_prose_files(), words::open_prose_stays_here(), words::open_prose_exact()];
    (words::open_heading(), prose.map(str::to_owned).to_vec())
}

/// Why a file was not opened.
pub fn open_refused(name: impl AsRef<str>, refused: &Refused) -> String {
    let why = match &refused.why {
        Why::Empty => words::open_why_empty().to_owned(),
        Why::Ends { announced, left } => words::open_why_ends(whole(*announced), whole(*left)),
        Why::Cut { end, whole: file } => words::open_why_cut(whole(*end), whole(*file)),
        Why::ByteOrder => words::open_why_byte_order().to_owned(),
        Why::Version(version) => words::open_why_version(version.to_string()),
        Why::TooMany(count) => words::open_why_too_many(whole(*count)),
        Why::NotText => words::open_why_not_text().to_owned(),
        Why::UnknownType(number) => words::open_why_unknown_type(number.to_string()),
        Why::TooDeep => words::open_why_too_deep().to_owned(),
        Why::TooLarge => words::open_why_too_large().to_owned(),
        Why::Row { row, kind } => words::open_why_row(kind, whole(*row)),
        Why::LongHeader { announced, most } => words::open_why_long_header(whole(*announced), whole(*most)),
        Why::Json(said) => words::open_why_json(said),
        Why::NoShape => words::open_why_no_shape().to_owned(),
        Why::Zip => words::open_why_zip().to_owned(),
        Why::Old => words::open_why_old().to_owned(),
        Why::Pointer => words::open_why_pointer().to_owned(),
        Why::WebPage => words::open_why_web_page().to_owned(),
        Why::Unknown => words::open_why_unknown().to_owned(),
    };
    let at = whole(refused.offset as u64);
    match name.as_ref() {
        "" => words::open_refused_text(at, why),
        name => words::open_refused_file(at, name, why),
    }
}

fn whole(count: u64) -> String {
    fixed(count as f64, 0)
}

/// What is not known of a model, or not as the description has it.
pub fn open_note(note: Note) -> &'static str {
    match note {
        Note::State => words::open_note_state(),
        Note::Windows => words::open_note_windows(),
        Note::Parts => words::open_note_parts(),
        Note::NoShape => words::open_note_no_shape(),
        Note::Computed => words::open_note_computed(),
        Note::NotCounted => words::open_note_not_counted(),
        Note::Unknown => words::open_note_unknown(),
        Note::Packed => words::open_note_packed(),
    }
}

/// Why a text is no address of a model.
pub fn open_no_address(why: NoAddress) -> &'static str {
    match why {
        NoAddress::Nothing => words::open_no_address_nothing(),
        NoAddress::TooLong => words::open_no_address_too_long(),
        NoAddress::OtherHost => words::open_no_address_other_host(),
        NoAddress::NoModel => words::open_no_address_no_model(),
        NoAddress::NoName => words::open_no_address_no_name(),
    }
}

/// What the Hub answered in place of a file.
pub fn open_hub_problem(problem: HubProblem, of: &str) -> String {
    match problem {
        HubProblem::NoNetwork => words::open_hub_no_network(HUB),
        HubProblem::Missing => words::open_hub_missing(of),
        HubProblem::Gated => words::open_hub_gated(of),
        HubProblem::TooMany => words::open_hub_too_many(HUB),
        HubProblem::Status(status) => words::open_hub_status(HUB, status.to_string()),
    }
}

/// The Hub's list of files is none.
pub fn open_hub_unreadable() -> String {
    words::open_hub_unreadable_text(HUB)
}

/// It lists none that can be opened.
pub fn open_hub_no_files(id: &str) -> String {
    words::open_hub_no_files_text(id)
}

/// Beside the button: what is asked of whom.
pub fn open_hub_ask(id: &str) -> String {
    words::open_hub_ask_text(HUB, id)
}

/// The same while nothing is typed.
pub fn open_hub_ask_any() -> String {
    words::open_hub_ask_any_text(HUB)
}

/// While the Hub is asked for a list.
pub fn open_hub_asking(id: &str) -> String {
    words::open_hub_asking_text(HUB, id)
}

/// What the second button asks for.
pub fn open_hub_fetch(files: usize) -> String {
    words::open_hub_fetch_text(files, HUB)
}

/// A file of the list.
pub fn open_hub_file(file: &HubFile) -> String {
    let name = match (file.path.as_str(), file.parts.len()) {
        ("config.json", parts) if parts > 1 => words::open_hub_original().to_owned(),
        (path, _) => path.to_owned(),
    };
    file.bytes.map_or(name.clone(), |size| words::open_hub_file_size(name, bytes(Bytes::new(size as f64))))
}

/// While a file is read.
pub fn open_reading(name: impl AsRef<str>) -> String {
    words::open_reading_text(name.as_ref())
}

/// When it was.
pub fn open_done(record: &Record) -> String {
    words::open_done_text(record.name.as_deref().unwrap_or(&record.architecture))
}

/// What was read, name and value.
pub fn open_facts(record: &Record) -> Vec<(&'static str, Option<String>)> {
    let shape = &record.shape;
    let number = |value: f64| fixed(value, 0);
    let positive = |value: Option<f64>| value.filter(|value| *value > 0.0);
    let kind = match record.format {
        Format::Gguf => "GGUF",
        Format::Safetensors => "safetensors",
        Format::SafetensorsIndex => "safetensors (index)",
        Format::Config => "config.json",
    };
    let files = if record.parts > 1 {
        words::open_value_parts(whole(record.opened.into()), kind, whole(record.parts.into()))
    } else {
        kind.to_owned()
    };
    let known = record.model.as_deref().filter(|id| !id.contains('~')).and_then(Model::find);
    let place = match (known, &record.model) {
        (Some(model), _) => words::open_value_known(model.name()),
        (None, Some(_)) => words::open_value_described().to_owned(),
        (None, None) => words::open_value_neither().to_owned(),
    };
    let attention = positive(shape.latent)
        .map(|rank| words::open_value_latent(number(rank + shape.latent_rope.unwrap_or(0.0))))
        .or_else(|| {
            let (heads, kv) = positive(shape.heads).zip(positive(shape.kv_heads))?;
            let size = shape.head_size.unwrap_or_else(|| shape.hidden.unwrap_or(0.0) / heads);
            Some(words::open_value_heads(number(heads), number(kv), number(size)))
        });
    let window = positive(shape.window).map(|window| {
        words::open_value_window(positive(shape.windowed).map_or("–".to_owned(), number), number(window))
    });
    let cached = positive(shape.cached).map(|cached| words::open_value_cached(number(cached)));
    let experts = positive(shape.experts)
        .map(|count| words::open_value_experts(number(count), number(shape.experts_used.unwrap_or(0.0))));
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    vec![
        (words::open_fact_name(), record.name.clone()),
        (words::open_fact_file(), Some(files)),
        (words::open_fact_architecture(), text(&record.architecture)),
        (words::open_fact_catalogue(), Some(place)),
        (
            words::open_fact_parameters(),
            (record.params > 0).then(|| params(Params::new(record.params as f64))),
        ),
        (
            words::open_fact_weights(),
            record
                .weights_bytes
                .map(|size| words::open_value_bytes(whole(size), bytes(Bytes::new(size as f64)))),
        ),
        (words::open_fact_layers(), positive(shape.layers).map(number)),
        (words::open_fact_hidden(), positive(shape.hidden).map(number)),
        (words::open_fact_attention(), attention),
        (words::open_fact_window(), window),
        (words::open_fact_cached(), cached),
        (words::open_fact_experts(), experts),
        (words::open_fact_context(), positive(shape.context).map(number)),
        (words::open_fact_vocabulary(), positive(shape.vocab).map(number)),
    ]
}

/// The tensors by type.
pub fn open_types(record: &Record) -> Option<Table> {
    let all: u64 = record.types.values().map(|stored| stored.bytes).sum();
    let rows = record.types.iter().map(|(name, stored)| {
        let share = significant(stored.bytes as f64 / all.max(1) as f64 * 100.0, 2);
        vec![
            (*name).to_owned(),
            whole(stored.tensors),
            whole(stored.params),
            whole(stored.bytes),
            words::percent_text(share),
        ]
    });
    let columns = [
        words::open_types_type(),
        words::open_types_tensors(),
        words::open_types_parameters(),
        words::open_types_bytes(),
        words::open_types_share(),
    ];
    (!record.types.is_empty()).then(|| Table::new(words::open_types_heading(), &columns, rows.collect()))
}

/// Heading of the answer.
pub fn open_answer(machine: &str, model: &str) -> String {
    words::open_answer_heading(machine, model)
}

/// What is still to be filled in.
pub fn open_entry_missing(fields: String) -> String {
    words::open_entry_missing_text(fields)
}

/// Pages that ask about the same model.
pub fn open_links(scenario: &Scenario) -> Vec<(&'static str, String)> {
    let id = scenario.model.id();
    let query = scenario.to_query();
    let format = scenario.quantization.id();
    vec![
        (words::open_link_estimator(), format!("?{query}")),
        (words::open_link_compare(), format!("compare/?models={id}")),
        (words::open_link_needs(), format!("needs/?model={id}&quant={format}")),
        (words::open_link_serving(), format!("serving/?model={id}")),
        (words::open_link_tuning(), format!("tuning/?model={id}")),
        (words::open_link_cost(), format!("cost/?model={id}")),
        (words::open_link_custom(), format!("custom/?model={id}")),
    ]
}
