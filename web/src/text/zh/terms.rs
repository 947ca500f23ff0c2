//! Words of the memory section.

use super::bytes;
use rooftop_core::format::significant;
use rooftop_core::memory::Place;
use rooftop_core::{Placing, Scenario, fit};

/// Summary of the section.
pub fn terms_heading() -> &'static str {
    "逐项看内存：其他程序，其他缓存"
}

/// Title of the table of programs.
pub fn in_each_runtime() -> &'static str {
    "在这里能运行的各个推理程序中；程序不能加载的格式，按最接近的位宽列出"
}

/// Title of the table of cache types.
pub fn with_each_cache() -> &'static str {
    "使用各种缓存类型"
}

/// Columns of both.
pub fn term_columns() -> [&'static str; 9] {
    ["使用", "权重格式", "权重", "KV 缓存", "状态", "缓冲区", "开销", "合计", "放得下"]
}

/// In the last column.
pub fn fits_or_not(fits: bool) -> &'static str {
    if fits { "是" } else { "否" }
}

/// Title of the table of places.
pub fn where_it_lies() -> &'static str {
    "放在哪里"
}

/// Its columns.
pub fn place_columns() -> [&'static str; 7] {
    ["", "层", "权重", "KV 缓存", "其他", "合计", "可用"]
}

/// A place.
pub fn place(place: Place) -> String {
    match place {
        Place::Gpu { machine: 0, card } => format!("GPU {}", card + 1),
        Place::Gpu { machine, card } => format!("机器 {}，GPU {}", machine + 1, card + 1),
        Place::Ram => "系统内存".to_owned(),
        Place::Disk => "磁盘：每个 token 都要重新读取".to_owned(),
    }
}

/// Above the section, where programs differ.
pub fn runtimes_differ(share: f64) -> String {
    format!("各推理程序在这里有差别：需要最多的比需要最少的多 {}%。", significant(share * 100.0, 2))
}

/// Button: what is moved off the card so that it fits.
pub fn move_off(scenario: &Scenario, placing: &Placing) -> String {
    let used = bytes(fit(&Scenario { placing: *placing, ..*scenario }).used);
    let ram = placing.host_memory.label;
    let n = scenario.model.n_entries + 1;
    match placing.gpu_layers {
        Some(layers) => {
            format!("把 {n} 层中的 {layers} 层放在 GPU 上（{used}），其余放进 {ram} GB 系统内存：这样放得下")
        }
        None => format!(
            "把 {} 层中 {} 层的专家放在 {ram} GB 系统内存里（{used} 留在 GPU 上）：这样放得下",
            n - 1,
            placing.cpu_experts
        ),
    }
}

/// Button: nothing in system RAM any more.
pub fn move_back() -> String {
    "全部放回 GPU".to_owned()
}

/// Name of a number of cards.
pub fn cards(count: u32) -> String {
    count.to_string()
}
