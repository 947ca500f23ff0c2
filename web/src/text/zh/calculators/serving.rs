//! Serving.

use super::super::{bytes, duration, duration_range};
use crate::report::{Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::format::{fixed, short, significant};
use rooftop_core::serving::{Load, Serving, ServingAnswer};
use rooftop_core::speed::Range;
use rooftop_core::units::{Secs, TokensPerSec};

/// Title and description of the page.
pub(super) fn serving_meta() -> (&'static str, &'static str) {
    (
        "用一台机器服务团队和智能体 – Rooftop",
        "每人和全部合计每秒多少 token、首个 token 的等待、所有上下文占用的内存、延迟从哪里开始失控，以及智能\
         体的一个任务在有和没有前缀缓存时各需多久。",
    )
}

/// Heading and prose.
pub(super) fn serving_prose() -> (&'static str, &'static [&'static str]) {
    (
        "它能同时服务多少人？",
        &[
            "生成的一步为所有人只读一次权重，另外再读每个人的缓存。所以全部合计的 token 随人数增长，直到缓存\
             或运算占了主导，而每人得到的变少。混合专家（MoE）起初获益较少：人越多，经过的专家越多。",
            "等待指所有人同时提问、提示词一个接一个读取时，排在最后的人的等待。所有提示词共同的开头只读一次，\
             前提是推理程序把它保留下来。",
            "智能体一次又一次地调用，提示词不断增长。如果已读内容得到保留，每次调用只读新的部分；如果没有保\
             留，就读整个提示词。多人时的速度由字节数和运算次数算出；其区间更宽。",
        ],
    )
}

/// The answer.
pub fn serving_report(question: &Serving, answer: &ServingAnswer) -> Report {
    let Serving { scenario, .. } = question;
    let (device, runtime) = (scenario.device.name(), scenario.runtime.name());
    let target = format!(
        "每人每秒至少 {} 个 token、等待最多 {} 秒",
        super::super::grouped(&short(question.least_rate)),
        super::super::grouped(&short(question.longest_wait))
    );
    let (lead, rest) = match (answer.most, answer.estimate.speed.is_some()) {
        (_, false) => {
            ("未实测。".to_owned(), format!("{runtime} 在 {device} 这类机器上的速度未实测；内存是算出来的。"))
        }
        (None, true) => {
            ("一个人也不行。".to_owned(), format!("{device} 用 {runtime} 连一个人也达不到{target}。"))
        }
        (Some(most), true) => (
            format!("同时 {} 人。", fixed(f64::from(most), 0)),
            format!("{device} 用 {runtime} 可向这么多人提供 {}，{target}。", scenario.model.name()),
        ),
    };
    Report {
        lead,
        rest,
        tables: [Some(loads(answer)), newcomer(question, answer), Some(agent(question, answer))]
            .into_iter()
            .flatten()
            .collect(),
        notes: notes(answer),
        explanation: Some(answer.estimate.explanation.clone()),
        ..Report::default()
    }
}

/// Title of the chart of speed.
pub fn people_title() -> &'static str {
    "速度随同时使用人数的变化"
}

/// Title of the chart of waiting.
pub fn waiting_title() -> &'static str {
    "首个 token 的等待随同时使用人数的变化"
}

/// Along the bottom of both.
pub fn people_axis() -> &'static str {
    "同时使用的人数"
}

/// Upwards: waiting.
pub fn waiting_axis() -> &'static str {
    "秒"
}

/// Names of the curves of speed: of each, of all together, of what is asked for.
pub fn people_lines() -> [&'static str; 3] {
    ["每人", "全部合计", "要求"]
}

/// The speeds in words; the loads that are drawn.
pub fn people_summary(drawn: &[Load]) -> String {
    let part = |load: &Load| {
        let (each, all) = (load.each?.mid.get(), load.together?.mid.get());
        Some(format!("{}：每人 {}，合计 {}", people(load.users), significant(each, 2), significant(all, 2)))
    };
    let ends: Vec<_> = drawn.first().into_iter().chain(drawn.last()).filter_map(part).collect();
    format!("每秒 token 数。{}。曲线在内存用尽处终止。", ends.join("；"))
}

/// The waits in words.
pub fn waiting_summary(drawn: &[Load]) -> String {
    let part = |load: &Load| Some(format!("{}：{}", people(load.users), duration(load.wait?.mid)));
    let ends: Vec<_> = drawn.first().into_iter().chain(drawn.last()).filter_map(part).collect();
    format!("所有人同时提问时最后一人的等待。{}。", ends.join("；"))
}

fn people(users: u32) -> String {
    format!("{} 人", fixed(f64::from(users), 0))
}

fn rate(it: Option<Range<TokensPerSec>>) -> String {
    it.map_or_else(
        || "未实测".to_owned(),
        |it| {
            let number = |rate: TokensPerSec| significant(rate.get(), 2);
            format!("{}（{}–{}）", number(it.mid), number(it.low), number(it.high))
        },
    )
}

fn time(it: Option<Range<Secs>>) -> String {
    it.map_or_else(|| "未实测".to_owned(), |it| duration_range(&it))
}

fn loads(answer: &ServingAnswer) -> Table {
    let row = |load: &Load| {
        vec![
            fixed(f64::from(load.users), 0),
            rate(load.each),
            rate(load.together),
            time(load.wait),
            bytes(load.cache),
            if load.fits { "是" } else { "否" }.to_owned(),
        ]
    };
    let asked = answer.asked.users;
    let fewer = answer.loads.iter().filter(|load| load.users < asked);
    let loads = fewer.chain([&answer.asked]).chain(answer.loads.iter().filter(|load| load.users > asked));
    let columns = ["人数", "每人 token/秒", "全部合计", "最后一人的等待", "所有人的缓存", "放得下"];
    Table::new("按同时使用的人数", &columns, loads.map(row).collect())
}

fn newcomer(question: &Serving, answer: &ServingAnswer) -> Option<Table> {
    let mixed = answer.mixed?;
    let row = |what: &str, value: String| vec![what.to_owned(), value];
    let rows = vec![
        row("新来者的首个 token 需等待", time(Some(mixed.first_token))),
        row("其他人其间每人 token/秒", rate(Some(mixed.others))),
        row("同一速度在此前和此后", rate(answer.asked.each)),
    ];
    let others = question.scenario.users.saturating_sub(1);
    let heading = format!("正在回答 {others} 人时又有一人提问（估计）");
    Some(Table::new(&heading, &["项目", "数值"], rows))
}

fn agent(question: &Serving, answer: &ServingAnswer) -> Table {
    let [kept, lost] = answer.task.map_or([None, None], |it| it.map(Some));
    let cached = format!("保留已读内容的 {}%", short(question.cache_hits));
    let rows = vec![vec![cached, time(kept)], vec!["什么都不保留".to_owned(), time(lost)]];
    let heading = format!(
        "智能体的一个任务：{} 次调用，提示词每次增长 {} 个 token",
        fixed(f64::from(question.calls), 0),
        fixed(f64::from(question.growth), 0)
    );
    Table::new(&heading, &["前缀缓存", "时间"], rows)
}

fn notes(answer: &ServingAnswer) -> Vec<String> {
    let mut notes = Vec::new();
    if answer.loads.iter().any(|load| !load.fits) {
        notes.push("放不下之处，速度按同种内存更多的机器给出。".to_owned());
    }
    notes.push(
        if answer.mixed.is_some() {
            "最后一人的等待不计交错处理。这个推理程序在每一步里混合提示词和回答：读取一个提示词时，所有人都继\
             续生成，但较慢。这样的步没有逐一实测；其区间已加宽。"
        } else {
            "这里不同的人的提示词和回答不交错处理；交错处理的推理程序是用一个人的等待换另一个人的速度。"
        }
        .to_owned(),
    );
    notes
}
