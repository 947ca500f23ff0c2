//! Words of the memory section.

use super::numbers::significant;
use super::words;
use rooftop_core::explore::Limiting;
use rooftop_core::memory::Place;
use rooftop_core::units::{BytesPerSec, TokensPerSec};
use rooftop_core::{Estimate, Scenario};

/// Columns of both.
pub fn term_columns() -> [&'static str; 9] {
    [
        words::term_columns_with(),
        words::term_columns_weights_as(),
        words::term_columns_weights(),
        words::term_columns_kv_cache(),
        words::term_columns_state(),
        words::term_columns_buffers(),
        words::term_columns_overhead(),
        words::term_columns_together(),
        words::term_columns_fits(),
    ]
}

/// In the last column.
pub fn fits_or_not(fits: bool) -> &'static str {
    if fits { words::fits_or_not_yes() } else { words::fits_or_not_no() }
}

/// Its columns.
pub fn place_columns() -> [&'static str; 7] {
    [
        "",
        words::place_columns_layers(),
        words::place_columns_weights(),
        words::place_columns_kv_cache(),
        words::place_columns_other(),
        words::place_columns_together(),
        words::place_columns_there_is(),
    ]
}

/// A place.
pub fn place(place: Place) -> String {
    match place {
        Place::Gpu { machine: 0, card } => words::place_gpu(card + 1),
        Place::Gpu { machine, card } => words::place_machine_gpu(card + 1, machine + 1),
        Place::Ram => words::place_ram().to_owned(),
        Place::Disk => words::place_disk().to_owned(),
    }
}

/// Above the section, where programs differ.
pub fn runtimes_differ(share: f64) -> String {
    words::runtimes_differ_text(significant(share * 100.0, 2))
}

/// How the model is placed, in which computer, and with which flag.
pub fn how_placed(scenario: &Scenario, estimate: &Estimate) -> String {
    let placing = &estimate.placing;
    let (runtime, n) = (scenario.runtime, scenario.model.n_entries);
    let what = match (placing.gpu_layers, placing.cpu_experts) {
        (Some(layers), _) => words::how_placed_layers(layers, n + 1, runtime.name),
        (None, experts) => words::how_placed_experts(experts, n, runtime.name),
    };
    let host = words::how_placed_host(placing.host.name, placing.host_memory.label);
    let options = placing.options(runtime, &estimate.placement).map(words::how_placed_options);
    let sentences: Vec<String> = [Some(what), options, Some(host)].into_iter().flatten().collect();
    sentences.join(words::sentence_space())
}

/// What decides beside the GPU, and what the next better would give.
pub fn what_decides(scenario: &Scenario, decides: Limiting) -> String {
    let rate = |bytes: BytesPerSec| significant(bytes.get() / 1e9, 3);
    let speed = |rate: TokensPerSec| significant(rate.get(), 2);
    let reported = Some(words::limit_gpu_memory().to_owned());
    let sentences = match decides {
        Limiting::Ram { host, faster, single } => [
            Some(words::limit_ram(rate(host.bandwidth.value))),
            faster.map(|(it, decode)| {
                words::limit_ram_faster(it.name, rate(it.bandwidth.value), speed(decode))
            }),
            single.map(|decode| words::limit_ram_single(speed(decode))),
        ],
        Limiting::Link { link, faster } => {
            let better = faster.map(|(it, first)| {
                words::limit_link_faster(rate(it.bandwidth.value), significant(first.get(), 2))
            });
            [Some(words::limit_link(rate(link.bandwidth.value))), better, None]
        }
        Limiting::Disk => [Some(words::limit_disk(scenario.runtime.name)), None, None],
        Limiting::CarveOut { assumed } => {
            let carved = assumed.map(|size| words::limit_carve_out_assumed(super::bytes(size)));
            [carved.or_else(|| Some(words::limit_carve_out().to_owned())), reported, None]
        }
        Limiting::WorkingSet => [Some(words::limit_working_set().to_owned()), reported, None],
    };
    sentences.into_iter().flatten().collect::<Vec<_>>().join(words::sentence_space())
}

/// Button: nothing in system RAM any more.
pub fn move_back() -> String {
    words::move_back_text().to_owned()
}
