//! Memory of video and 3D.

use super::super::bytes;
use crate::report::{Bar, Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::studio::{Part, Room, Studio, Work, frame, rooms, studio};
use rooftop_core::units::Bytes;

/// Title and description of the page.
pub(super) fn studio_meta() -> (&'static str, &'static str) {
    (
        "视频时间线和 3D 场景的内存 – Rooftop",
        "一条 8K 时间线或一个 3D 场景要占多少内存，逐项列出，以及显卡或统一内存能否放下。每个假设都可以更\
         改。",
    )
}

/// Heading and prose.
pub(super) fn studio_prose() -> (&'static str, &'static [&'static str]) {
    (
        "时间线或场景放得下吗？",
        &[
            "这是算术：像素、通道和位数，三角形和体素。它说的是在表单的假设下必须同时存放什么，而不是运行得多\
             快；各个程序存放的或多或少，以流方式载入纹理或图块的程序要少得多。",
            "一帧带 alpha 的半精度浮点 8K 画面是 283 MB，所以每秒 24 帧时五秒的成品帧就是 34 GB：填满内存的是\
             缓存，而不是解码。在场景中则是纹理和供光线搜索的结构。",
            "供光线搜索的结构每个三角形 57 字节，是 AMD 的一个驱动在一个场景中占用的；Intel 的为 45，NVIDIA \
             的为 19–27。",
            "GPU 能用多少统一内存，遵循方法页面上的规则。",
        ],
    )
}

/// The answer.
pub fn studio_report(question: &Studio) -> Report {
    let parts = studio(question);
    let total: Bytes = parts.iter().map(|part| part.size).sum();
    let rooms = rooms();
    let smallest = smallest(&rooms, total);
    let what = match question.work {
        Work::Video => "这条时间线",
        Work::Scene => "这个场景",
    };
    let fits = smallest.map_or_else(
        || "这里列出的机器都没有这么多。".to_owned(),
        |room| format!("列出的机器中放得下它的最小的一台：{}。", place(room)),
    );
    let rows =
        parts.iter().map(|part| vec![name(part).to_owned(), bytes(part.size), formula(part).to_owned()]);
    let total_row = vec!["合计".to_owned(), bytes(total), String::new()];
    let mut rows: Vec<_> = rows.chain([total_row]).collect();
    if question.work == Work::Video {
        rows.push(vec!["一帧".to_owned(), bytes(frame(question)), "宽 × 高 × 通道数 × 位数 ÷ 8".to_owned()]);
    }
    let sizes = rooms.iter().map(|room| {
        let verdict = if total <= room.budget {
            format!("放得下，剩余 {}", bytes(room.budget - total))
        } else {
            format!("放不下，超出 {}", bytes(total - room.budget))
        };
        vec![place(room), bytes(room.budget), verdict]
    });
    Report {
        lead: format!("{}。", bytes(total)),
        rest: format!("在上面的假设下，{what}同时需要这么多。{fits}"),
        tables: vec![
            Table::new("需要多少", &["项目", "大小", "算法"], rows),
            Table::new("在哪里放得下", &["机器", "GPU 可用", "是否放得下"], sizes.collect()),
        ],
        ..Report::default()
    }
}

/// The smallest that holds so much.
fn smallest(rooms: &[Room], total: Bytes) -> Option<&Room> {
    let holds = rooms.iter().filter(|room| room.budget >= total);
    holds.min_by(|a, b| a.budget.get().total_cmp(&b.budget.get()))
}

/// Its memory to scale, in the smallest machine listed that has it.
pub fn studio_bar(question: &Studio) -> Bar {
    let parts = studio(question);
    let total: Bytes = parts.iter().map(|part| part.size).sum();
    let budget = smallest(&rooms(), total).map_or(total, |room| room.budget);
    let parts = parts.iter().map(|part| (class(part), name(part).to_owned(), part.size));
    Bar { parts: parts.collect(), budget, installed: budget }
}

fn place(room: &Room) -> String {
    format!("{}，{} GB", room.device.name(), room.memory.label)
}

fn name(part: &Part) -> &'static str {
    match part.name {
        "decoded" => "已解码的帧",
        "cached" => "缓存的帧",
        "denoising" => "降噪",
        "effects" => "特效",
        "display" => "显示",
        "textures" => "纹理",
        "geometry" => "几何体",
        "structure" => "光线加速结构",
        "instances" => "实例",
        "volumes" => "体积",
        "passes" => "渲染通道（pass）",
        "denoiser" => "降噪器",
        _ => "程序和驱动",
    }
}

/// How it is computed; the formula of the data where it has no words here.
fn formula(part: &Part) -> &'static str {
    match part.name {
        "decoded" => "视频流数 × 提前解码的帧数 × 一帧",
        "cached" => "缓存秒数 × 每秒帧数 × 一帧",
        "denoising" => "视频流数 × (2 × 前后帧数 + 1) × 一帧",
        "effects" => "保留结果的特效数 × 一帧",
        "display" => "送往屏幕途中的 3 帧",
        "textures" => "纹理数 × 边长² × 通道数 × 位数 ÷ 8 × 4⁄3（有 Mip 链时）÷ 压缩倍数",
        "geometry" | "structure" => "三角形数 × 4^细分级数 × 字节数",
        "instances" => "实例数 × 字节数",
        "volumes" => "体素数 × 字节数",
        "passes" => "渲染通道数 × 宽 × 高 × 16 字节",
        "denoiser" => "8 × 宽 × 高 × 16 字节",
        "program" => "程序、驱动和显示",
        _ => part.formula,
    }
}

fn class(part: &Part) -> &'static str {
    match part.name {
        "decoded" | "textures" => "weights",
        "cached" | "geometry" => "kv",
        "denoising" | "structure" => "state",
        "effects" | "volumes" => "buffers",
        "display" | "instances" => "activations",
        "passes" | "denoiser" => "logits",
        _ => "overhead",
    }
}
