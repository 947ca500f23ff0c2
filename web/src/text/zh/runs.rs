//! What runs here.

use super::{bytes, duration, params, range, without_unit_of};
use rooftop_core::catalog::{POLICY, Record};
use rooftop_core::choose::{Outcome, Run, Wish};
use rooftop_core::format::{fixed, significant};

/// Title and description of the page.
pub fn runs_meta() -> (&'static str, &'static str) {
    (
        "我的机器能运行什么？ – Rooftop",
        "你的机器上的每个语言模型，都取放得下且够快的最佳量化格式：内存、带区间的速度、首个 token 延迟。\
         可排序和筛选；你的选择不会离开页面。",
    )
}

/// Heading of the page, and of its table.
pub fn runs_heading() -> &'static str {
    "这台机器能运行什么？"
}

/// Below the heading.
pub fn runs_lead() -> &'static str {
    "选择你的机器和用途。每个模型都取放得下且达到你所要速度的最宽格式，最多 8 位；没有这样的格式时，\
     取放得下的最宽格式。"
}

/// Above the machine.
pub fn runs_machine() -> &'static str {
    "机器"
}

/// Name of a task.
pub fn task(id: &str) -> &'static str {
    match id {
        "chat" => "聊天",
        "coding" => "编程智能体",
        "documents" => "长文档",
        _ => "",
    }
}

/// Unit of the speed slider.
pub fn tokens_a_second() -> &'static str {
    "token/秒"
}

/// The answer in a sentence.
pub fn runs_sentence(wish: &Wish, runs: &[Run]) -> String {
    let fits = |run: &&Run| matches!(run.outcome, Outcome::Fits | Outcome::Tight);
    let fitting = runs.iter().filter(fits).count();
    let partly = runs.iter().filter(|run| run.outcome == Outcome::Partly).count();
    let fast: Vec<&Run> = runs.iter().filter(|run| run.fast_enough).collect();
    let size = |run: &&&Run| run.scenario.model.params.value.get();
    let largest = fast.iter().max_by(|a, b| size(a).total_cmp(&size(b)));
    let largest = largest.map_or_else(String::new, |run| {
        let speed = run.estimate.speed.map_or_else(String::new, |speed| {
            format!("，每秒 {} 个 token（{}）", significant(speed.decode.mid.get(), 2), range(&speed.decode))
        });
        let place = if run.outcome == Outcome::Partly { "，部分在系统内存中" } else { "" };
        format!(
            "其中最大的：{}（{}）{place}{speed}。",
            run.scenario.model.name(),
            run.scenario.quantization.name()
        )
    });
    let partly =
        if partly > 0 { format!("，另有 {partly} 个部分放在系统内存中") } else { String::new() };
    format!(
        "{} 个模型中，上下文为 {} 个 token 时，有 {fitting} 个在 {} 上放得下{partly}；\
         其中 {} 个每秒至少生成 {} 个 token。{largest}",
        runs.len(),
        fixed(f64::from(wish.context_tokens), 0),
        wish.machine.name(),
        fast.len(),
        wish.least_speed
    )
}

/// Where nothing is left in the table, what would bring something.
pub fn runs_none(wish: &Wish, runs: &[Run]) -> String {
    let fits = |run: &&Run| matches!(run.outcome, Outcome::Fits | Outcome::Tight);
    let speed = |run: &Run| run.estimate.speed.map_or(0.0, |speed| speed.decode.mid.get());
    let fastest = runs.iter().filter(fits).max_by(|a, b| speed(a).total_cmp(&speed(b)));
    let need = |run: &Run| run.estimate.memory.total.get();
    let smallest = runs.iter().min_by(|a, b| need(a).total_cmp(&need(b)));
    match (fastest, smallest) {
        (Some(run), _) if speed(run) > 0.0 && speed(run) < f64::from(wish.least_speed) => format!(
            "放得下的都没有这么快。最快的是 {}，每秒 {} 个 token：请降低速度要求，或缩短上下文。",
            run.scenario.model.name(),
            significant(speed(run), 2)
        ),
        (None, Some(run)) => format!(
            "上下文为 {} 个 token 时什么都放不下。最小的是 {}（{}），需要 {}，而可用的是 {}：\
             缩短上下文会有帮助，或换一台内存更大的机器。",
            fixed(f64::from(wish.context_tokens), 0),
            run.scenario.model.name(),
            run.scenario.quantization.name(),
            bytes(run.estimate.memory.total),
            bytes(run.estimate.fit.budget)
        ),
        _ => "这里没有叫这个名称的模型。请清空搜索，或显示所有模型。".to_owned(),
    }
}

/// Heads of the table.
pub fn runs_columns() -> [&'static str; 7] {
    ["模型", "参数量", "量化格式", "是否放得下", "需要 / 可用", "token/秒", "首个 token 延迟"]
}

/// Cells of a model, without its name.
pub fn runs_cells(run: &Run) -> [String; 6] {
    let (need, budget) = (bytes(run.estimate.memory.total), bytes(run.estimate.fit.budget));
    let speed = run.estimate.speed.filter(|_| run.outcome.runs());
    let unknown = || match run.outcome {
        Outcome::No | Outcome::Beyond => "–".to_owned(),
        Outcome::Partly | Outcome::Fits | Outcome::Tight => "未实测".to_owned(),
    };
    let slow = if run.fast_enough || speed.is_none() { "" } else { "，太慢" };
    [
        params(run.scenario.model.params.value),
        run.scenario.quantization.name().to_owned(),
        outcome(run.outcome).to_owned(),
        format!("{} / {budget}", without_unit_of(&need, &budget)),
        speed.map_or_else(unknown, |it| {
            format!("{}（{}）{slow}", significant(it.decode.mid.get(), 2), range(&it.decode))
        }),
        speed.and_then(|it| it.time_to_first_token).map_or_else(unknown, |it| duration(it.mid)),
    ]
}

/// Whether it fits, in a sign and words.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Fits => "✓ 放得下",
        Outcome::Tight => "≈ 勉强放得下",
        Outcome::Partly => "◐ 部分在系统内存中",
        Outcome::Beyond => "✗ 模型的上下文较短",
        Outcome::No => "✗ 放不下",
    }
}

/// Below the table.
pub fn runs_note() -> String {
    format!(
        "点名称可看到列出每一步的估算。窄格式会让模型写出的内容改变多少，这里不计算。部分在系统内存中：\
         显卡装在一台自有 {} GB 内存的电脑里；这种速度由两处拼合得出，未经校准。",
        POLICY.default_host_memory
    )
}

/// Button that shows the rest of the table.
pub fn more_rows(count: usize) -> String {
    format!("再显示 {count} 个")
}

/// Label of the search in the table.
pub fn runs_find() -> &'static str {
    "名称包含"
}

/// Label of what is shown.
pub fn runs_show() -> &'static str {
    "显示"
}

/// What fits and is fast enough.
pub fn runs_show_fast() -> &'static str {
    "放得下且够快的"
}

/// Everything.
pub fn runs_show_all() -> &'static str {
    "所有模型"
}

/// "180 个中的 84 个，按“token/秒”从大到小排列。"
pub fn rows_status(shown: usize, all: usize, column: &str, down: bool) -> String {
    let order = match (column, down) {
        ("模型", true) => "从 Z 到 A ",
        ("模型", false) => "从 A 到 Z ",
        (_, true) => "从大到小",
        (_, false) => "从小到大",
    };
    format!("{all} 个中的 {shown} 个，按“{column}”{order}排列。")
}

/// A model in the picture.
pub fn run_dot(run: &Run) -> String {
    let speed = run.estimate.speed.map_or_else(String::new, |speed| {
        format!("：每秒 {} 个 token", significant(speed.decode.mid.get(), 2))
    });
    format!("{}，{}{speed}", run.scenario.model.name(), run.scenario.quantization.name())
}

/// Along the bottom.
pub fn size_axis() -> &'static str {
    "参数量（十亿）"
}

/// At the line of the least speed.
pub fn least_line(speed: u32) -> String {
    format!("至少 {speed}")
}

/// Heads of the numbers of the picture.
pub fn scatter_columns() -> [&'static str; 5] {
    ["模型", "参数量（十亿）", "token/秒", "区间下端", "区间上端"]
}

/// Title of the picture.
pub fn scatter_title(wish: &Wish) -> String {
    format!("{}：速度与规模", wish.machine.name())
}

/// The picture in words.
pub fn scatter_summary(wish: &Wish, count: usize) -> String {
    format!(
        "{} 上放得下的 {count} 个模型：预测速度与参数量，两轴都是等比刻度。圆圈是稠密模型，\
         三角是混合专家（MoE）模型，后者在同等规模下更快。",
        wish.machine.name()
    )
}
