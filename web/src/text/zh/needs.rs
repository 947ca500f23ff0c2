//! What do I need.

use super::{bytes, dollars, range, without_unit_of};
use rooftop_core::catalog::Record;
use rooftop_core::choose::{Candidate, GiveUp, Need, Needed};
use rooftop_core::format::{fixed, significant};
use rooftop_core::speed::Basis;
use rooftop_core::units::Usd;

/// Title and description of the page.
pub fn needs_meta() -> (&'static str, &'static str) {
    (
        "运行这个模型，我需要什么机器？ – Rooftop",
        "哪些机器能以你要求的速度运行某个语言模型，从最便宜的开始，价格注明日期；再上一档能换来什么，\
         以及要不超预算该放弃什么。",
    )
}

/// Heading of the page.
pub fn needs_heading() -> &'static str {
    "我需要什么机器？"
}

/// Below the heading.
pub fn needs_lead() -> &'static str {
    "给出一个模型和它该有的生成速度。目录中的每台机器都会被问到，包括它出售的每种内存容量。"
}

/// Label of no budget.
pub fn no_budget() -> &'static str {
    "不限价格"
}

fn price_of(it: &Candidate) -> String {
    it.price.map_or_else(|| "价格未知".to_owned(), |price| dollars(price.get()))
}

fn speed_of(it: &Candidate) -> String {
    let speed = it.estimate.speed.map(|it| it.decode);
    speed.map_or_else(
        || "速度未实测".to_owned(),
        |it| format!("每秒 {} 个 token（{}）", significant(it.mid.get(), 2), range(&it)),
    )
}

/// The answer in a sentence.
pub fn needs_sentence(need: &Need, answer: &Needed) -> String {
    let what = format!(
        "{}（{}），{} 个 token 的上下文，每秒 {} 个 token",
        need.model.name(),
        need.quantization.name(),
        fixed(f64::from(need.context_tokens), 0),
        need.least_speed
    );
    let count = answer.priced.len() + answer.unpriced.len();
    if let Some(first) = answer.first() {
        let within = if need.budget.is_some() { "预算内" } else { "" };
        return format!(
            "{what}：有 {count} 台机器能做到。{within}已知价格的机器中，最便宜的是 {}，{}：{}。",
            first.machine.name(),
            price_of(first),
            speed_of(first)
        );
    }
    if let (Some(cheapest), Some(budget)) = (answer.priced.first(), need.budget) {
        return format!(
            "{what}：已知价格的机器中，没有一台能以 {} 做到。能做到的最便宜的是 {}，{}。",
            dollars(f64::from(budget)),
            cheapest.machine.name(),
            price_of(cheapest)
        );
    }
    if let Some(least) = answer.unpriced.first() {
        return format!(
            "{what}：有 {count} 台机器能做到，但价格都未知。能做到的最慢的是 {}：{}。",
            least.machine.name(),
            speed_of(least)
        );
    }
    if let Some(nearest) = &answer.nearest {
        return format!(
            "{what}：没有机器能做到。它在 {} 台机器上放得下，其中最快的是 {}：{}。\
             请降低速度要求、减少同时使用的人，或用更窄的格式。",
            answer.fitting,
            nearest.machine.name(),
            speed_of(nearest)
        );
    }
    format!(
        "{what}：它在目录中的任何机器上都放不下。上下文更短、同时使用的人更少或格式更窄，需要的内存就更少；\
         也可以在估算器中把它分到多张显卡或多台机器上。"
    )
}

/// What more money buys.
pub fn next_step(first: &Candidate, next: &Candidate) -> String {
    let more = next.price.zip(first.price).map_or(Usd::ZERO, |(next, first)| next - first);
    format!(
        "再上一档：多花 {} 可买到 {}，{}，速度是前者的 {} 倍。",
        dollars(more.get()),
        next.machine.name(),
        speed_of(next),
        significant(next.speed() / first.speed(), 2)
    )
}

/// Heading over what can be given up.
pub fn give_up_heading() -> &'static str {
    "要不超预算，可以放弃什么"
}

/// What is given up.
pub fn give_up_name(what: GiveUp, changed: &Need) -> String {
    match what {
        GiveUp::Quantization => format!("更窄的格式：{}", changed.quantization.name()),
        GiveUp::Context => format!("上下文：{} 个 token", fixed(f64::from(changed.context_tokens), 0)),
        GiveUp::Speed => format!("速度：每秒 {} 个 token", changed.least_speed),
        GiveUp::Users => format!("同时使用的人：{}", changed.users),
    }
}

/// Who does it then.
pub fn give_up(candidate: &Candidate) -> String {
    format!(
        "。这样 {} 就能做到，{}：{}。",
        candidate.machine.name(),
        price_of(candidate),
        speed_of(candidate)
    )
}

/// Heading of the machines of known price.
pub fn priced_heading(count: usize) -> String {
    if count == 1 {
        "一台已知价格的机器".to_owned()
    } else {
        format!("{count} 台已知价格的机器，从最便宜的开始")
    }
}

/// Heading of the others.
pub fn unpriced_heading(count: usize, shown: usize) -> String {
    let some = if count > shown { format!("，其中最慢的 {shown} 台") } else { String::new() };
    format!("{count} 台价格未知的机器{some}")
}

/// Below the prices.
pub fn prices_note() -> &'static str {
    "价格是旁边所注日期在美国的要价，不含税。显卡需要配一台电脑，电脑不在其价格之内。"
}

/// Where a list is empty.
pub fn none_listed() -> &'static str {
    "无。"
}

/// Heads of the lists.
pub fn needs_columns() -> [&'static str; 5] {
    ["机器", "价格", "需要 / 可用", "token/秒", "备注"]
}

/// Cells of a machine after name and price.
pub fn needs_cells(it: &Candidate, on_front: bool) -> [String; 3] {
    let (need, budget) = (bytes(it.estimate.memory.total), bytes(it.estimate.fit.budget));
    let speed = it.estimate.speed.map_or_else(String::new, |speed| {
        format!("{}（{}）", significant(speed.decode.mid.get(), 2), range(&speed.decode))
    });
    let basis = match it.estimate.speed.map(|speed| speed.basis) {
        Some(Basis::Measured) => "这台机器有实测",
        Some(Basis::SameFamily) => "同系列机器有实测",
        _ => "估计",
    };
    let partly = if it.scenario.placing.is_offloaded() { "，部分在系统内存中" } else { "" };
    let front = if on_front { "，更便宜的都没有这么快" } else { "" };
    let dear = if it.affordable || it.price.is_none() { "" } else { "，超出预算" };
    [
        format!("{} / {budget}", without_unit_of(&need, &budget)),
        speed,
        format!("{basis}{partly}{front}{dear}"),
    ]
}

/// A machine in the picture.
pub fn candidate_dot(it: &Candidate) -> String {
    format!("{}，{}：{}", it.machine.name(), price_of(it), speed_of(it))
}

/// Heads of the numbers of the picture.
pub fn candidate_columns() -> [&'static str; 3] {
    ["机器", "美元", "token/秒"]
}

/// A machine among the numbers of the picture.
pub fn candidate_row(it: &Candidate) -> Vec<String> {
    let price = it.price.map_or_else(String::new, |price| fixed(price.get(), 0));
    vec![it.machine.name(), price, significant(it.speed(), 2)]
}

/// Along the bottom.
pub fn price_axis() -> &'static str {
    "美元"
}

/// Title of the picture.
pub fn front_title(need: &Need) -> String {
    format!("{}，{}：价格与速度", need.model.name(), need.quantization.name())
}

/// The picture in words.
pub fn front_summary(answer: &Needed) -> String {
    let front = answer.front.iter().filter_map(|at| answer.priced.get(*at));
    let front: Vec<String> = front
        .map(|it| format!("{}，{}，{} token/秒", it.machine.name(), price_of(it), significant(it.speed(), 2)))
        .collect();
    format!("已知价格的机器中，没有一台比线上的这些既便宜又快：{}。", front.join("；"))
}
