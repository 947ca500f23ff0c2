//! Energy and battery.

use crate::report::{Report, Table};
use rooftop_core::catalog::{MeterPlace, Record};
use rooftop_core::energy::{AtLimit, Draw, Energy, EnergyAnswer, PowerBasis, at_limit};
use rooftop_core::format::{short, significant};
use rooftop_core::speed::Range;
use rooftop_core::units::{Joules, Usd};

/// Power limits of the chip that are listed, watts: those that RTX Spark is sold with, and less.
pub const LIMITS: [f64; 4] = [30.0, 45.0, 65.0, 80.0];

/// Title and description of the page.
pub(super) fn energy_meta() -> (&'static str, &'static str) {
    (
        "本地 AI 的能耗与电池 – Rooftop",
        "读取和生成时的瓦数、每个 token 的焦耳数、一块电池能支持的 token 数和小时数、费用与热量：有人实测过的\
         用实测值，只知道功率上限时给出宽区间。",
    )
}

/// Heading and prose.
pub(super) fn energy_prose() -> (&'static str, &'static [&'static str]) {
    (
        "电池能用多久？",
        &[
            "每个 token 的焦耳数等于瓦数除以每秒 token 数。瓦数只在少数机器上实测过，而且测量的位置不全相同：\
             在插座处、用机器自己的传感器，或用芯片的传感器，后者不含屏幕、磁盘和损耗。页面会注明是哪一种。只\
             知道功率上限时，区间从最低功率上限的 40% 到最高功率上限再加十分之一。",
            "速度是完整功率上限下的速度。生成要等待内存，功率上限较低时损失很小；读取提示词损失更多。具体多少\
             在 RTX Spark 上未实测。",
            "超过 100 Wh 的电池未经批准不得带上飞机，所以笔记本止步于此：对一切用电池的情形，这都是上端。",
        ],
    )
}

/// The answer.
pub fn energy_report(question: &Energy, answer: &EnergyAnswer) -> Report {
    let Some(hours) = answer.hours_per_charge else {
        return Report {
            lead: "未知。".to_owned(),
            rest: format!(
                "数据中既没有 {} 的功率实测值，也没有它的功率上限。请在下方填写整机瓦数。",
                question.scenario.device.name()
            ),
            tables: vec![limits(question, answer)],
            ..Report::default()
        };
    };
    let tokens = answer.tokens_per_charge.map_or_else(
        || "，生成速度未实测".to_owned(),
        |tokens| format!("，token 数约为 {}（{}–{}）", big(tokens.mid), big(tokens.low), big(tokens.high)),
    );
    Report {
        lead: format!("{} 小时。", number(hours.mid)),
        rest: format!(
            "{} Wh 的电池可让 {} 不间断地生成 {}–{} 小时{tokens}。",
            super::super::grouped(&short(question.battery_wh)),
            question.scenario.device.name(),
            number(hours.low),
            number(hours.high)
        ),
        tables: vec![amounts(question, answer), limits(question, answer)],
        notes: notes(question, answer),
        explanation: Some(answer.explanation.clone()),
        ..Report::default()
    }
}

fn number(value: f64) -> String {
    significant(value, 2)
}

fn big(value: f64) -> String {
    if value >= 1e6 { format!("{} 百万", significant(value / 1e6, 2)) } else { significant(value, 2) }
}

fn joules(energy: Joules) -> String {
    match energy.get() {
        j if j >= 36_000.0 => format!("{} Wh", number(energy.watt_hours())),
        j if j >= 0.1 => format!("{} J", number(j)),
        j => format!("{} mJ", number(j * 1000.0)),
    }
}

fn usd(price: Usd) -> String {
    if price.get() < 0.01 {
        format!("{} 美分", number(price.get() * 100.0))
    } else {
        format!("${}", number(price.get()))
    }
}

fn row<T: Copy>(name: &str, range: Option<Range<T>>, unit: impl Fn(T) -> String) -> Vec<String> {
    let none = || vec![name.to_owned(), "未实测".to_owned(), String::new()];
    range.map_or_else(none, |range| {
        vec![name.to_owned(), unit(range.mid), format!("{}–{}", unit(range.low), unit(range.high))]
    })
}

fn amounts(question: &Energy, answer: &EnergyAnswer) -> Table {
    let watts = |draw: Option<Draw>| draw.map(|draw| draw.watts);
    let per_million = answer.joules_per_token.map(|it| {
        let cost = |energy: Joules| Usd::new(energy.watt_hours() * 1000.0 * question.kwh_price);
        Range { low: cost(it.low), mid: cost(it.mid), high: cost(it.high) }
    });
    let rows = vec![
        row("生成时的功率，整机", watts(answer.decode), |it| format!("{} W", number(it.get()))),
        row("读取时的功率，整机", watts(answer.prefill), |it| format!("{} W", number(it.get()))),
        row("生成一个 token 的能量", answer.joules_per_token, joules),
        row("读取一个 token 的能量", answer.joules_per_prompt_token, joules),
        row("一个提示词及其回答的能量", answer.joules_per_answer, joules),
        row("为此所需的电费", answer.cost_per_answer, usd),
        row("生成一百万个 token 的电费", per_million, usd),
        row("一次充电的 token 数", answer.tokens_per_charge, big),
        row("一次充电的小时数，不间断生成", answer.hours_per_charge, number),
        row("生成时散到房间里的热量", watts(answer.decode), |it| {
            format!("{} W", number(it.get()))
        }),
    ];
    Table::new("能耗", &["项目", "数值", "区间"], rows)
}

fn limits(question: &Energy, answer: &EnergyAnswer) -> Table {
    let row = |chip: f64| {
        let AtLimit { chip, hours, tokens } = at_limit(question, answer, chip);
        let tokens = tokens.map_or_else(|| "未实测".to_owned(), tokens_in_range);
        vec![watts(chip.get()), number(hours), tokens]
    };
    let columns = ["芯片", "小时", "token 数，按预测的速度"];
    Table::new(&charge_heading(question), &columns, LIMITS.map(row).to_vec())
}

/// Heading over what a battery allows.
pub fn charge_heading(question: &Energy) -> String {
    format!(
        "芯片耗电如下、其余部分耗电 {} W 时，{} Wh 能支持多少",
        super::super::grouped(&short(question.rest_watts)),
        super::super::grouped(&short(question.battery_wh))
    )
}

/// "45 W".
pub fn watts(watts: f64) -> String {
    format!("{} W", super::super::grouped(&short(watts)))
}

fn tokens_in_range(it: Range<f64>) -> String {
    format!("{}（{}–{}）", big(it.mid), big(it.low), big(it.high))
}

/// Along the bottom.
pub fn chip_axis() -> &'static str {
    "芯片功率，W"
}

/// Upwards.
pub fn charge_axis() -> &'static str {
    "一次充电的 token 数，千"
}

/// The curve in words.
pub fn charge_summary(limits: &[AtLimit]) -> String {
    let part =
        |it: &AtLimit| it.tokens.map(|tokens| format!("{} 时 {}", watts(it.chip.get()), big(tokens.mid)));
    let parts: Vec<_> = limits.iter().filter_map(part).collect();
    format!(
        "一次充电的 token 数：{}。速度是无限制时预测的速度，所以曲线左侧偏高；色带是该速度的区间。",
        parts.join("；")
    )
}

fn notes(question: &Energy, answer: &EnergyAnswer) -> Vec<String> {
    let mut notes = Vec::new();
    let (basis, device) = (answer.decode.map(|draw| draw.basis), question.scenario.device.name());
    match basis {
        Some(PowerBasis::Measured(power)) => {
            let place = match power.place {
                MeterPlace::Wall => "在插座处：含屏幕、磁盘和损耗",
                MeterPlace::System => "用机器自己的整机传感器",
                MeterPlace::Package => "用芯片自己的传感器；机器的其余部分另加",
                MeterPlace::Card => "用显卡自己的传感器；机器的其余部分另加",
            };
            notes.push(format!("{device} 的功率经过实测，{} 个点，{place}。", power.points));
        }
        Some(PowerBasis::Limit) => {
            notes.push(format!("{device} 的功率未实测：区间由它的功率上限得出。"));
        }
        Some(PowerBasis::Given) | None => {}
    }
    if !answer.estimate.fit.fits() {
        notes.push("模型放不下：速度按同种内存更多的机器给出。".to_owned());
    }
    notes
}
