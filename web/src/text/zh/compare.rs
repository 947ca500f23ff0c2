//! The comparison.

use super::{answer_word, bandwidth, bytes, duration, memory_option, outcome, price, range};
use rooftop_core::catalog::{Model, Record};
use rooftop_core::choose::{At, Comparison, Machine, Outcome, Win};
use rooftop_core::energy::{PowerBasis, token_energy};
use rooftop_core::format::{fixed, significant};
use rooftop_core::speed::Range;
use rooftop_core::units::Joules;
use rooftop_core::{Estimate, Scenario};

/// Title and description of the page.
pub fn compare_meta() -> (&'static str, &'static str) {
    (
        "比较用于本地 AI 的机器 – Rooftop",
        "最多四台机器并排：内存以及其中 GPU 可用的部分、速度随上下文的变化及其区间、带来源的规格，\
         以及哪台强在哪里。",
    )
}

/// Title and description of the page of a pair.
pub fn pair_meta(a: &str, b: &str) -> (String, String) {
    (
        format!("本地 AI 用 {a} 还是 {b}？ – Rooftop"),
        format!("{a} 与 {b} 对比：可供模型使用的内存、带区间的预测速度、带来源的规格，以及哪台强在哪里。"),
    )
}

/// Heading of the page.
pub fn compare_heading() -> &'static str {
    "这几台中选哪台？"
}

/// Heading of the page of a pair.
pub fn pair_heading(a: &str, b: &str) -> String {
    format!("{a} 还是 {b}？")
}

/// Below the heading.
pub fn compare_lead() -> &'static str {
    "向每台机器提出同一个问题：同一个模型、同一种量化格式、同一个程序，只要它能在那里运行。"
}

/// Heading over links to prerendered pairs.
pub fn pairs_heading() -> &'static str {
    "常见的比较"
}

/// Name of the form.
pub fn compare_form() -> &'static str {
    "比较什么"
}

/// Heading of the machines that were picked.
pub fn compare_machines() -> &'static str {
    "机器"
}

/// Heading of the models that were picked.
pub fn compare_models() -> &'static str {
    "模型"
}

/// In place of a search field when there is no more room.
pub fn compare_full(field: &str) -> &'static str {
    match field {
        "add-machine" => "已有四台机器并排。删除一台后才能再添加。",
        _ => "已选了三个模型。删除一个后才能再添加。",
    }
}

/// Button that takes something away.
pub fn remove(name: &str) -> String {
    format!("删除 {name}")
}

/// Where no machine is left.
pub fn compare_none() -> &'static str {
    "没有选择机器。请在上方按产品或芯片搜索一台。"
}

/// Heading over what the numbers say.
pub fn findings_heading() -> &'static str {
    "哪台强在哪里"
}

/// One thing a machine is better at, and why, as far as the numbers say.
pub fn finding(win: &Win, machines: &[Machine], answers: &[Estimate], model: &Model) -> Option<String> {
    let (best, next) = (machines.get(win.best)?, machines.get(win.next)?);
    let (ours, theirs) = (answers.get(win.best)?, answers.get(win.next)?);
    let (a, b) = (best.name(), next.name());
    let unsure = if win.certain {
        ""
    } else {
        "两者的区间有重叠，具体的两台机器相比，结果可能相反。"
    };
    let speeds = |of: fn(&Estimate) -> Option<(f64, String)>| {
        let ((fast, fast_range), (slow, slow_range)) = (of(ours)?, of(theirs)?);
        let (fast, slow) = (significant(fast, 2), significant(slow, 2));
        Some(format!("每秒 {fast} 个 token（{fast_range}），后者为 {slow}（{slow_range}）"))
    };
    let sentence = match win.at {
        At::Decode => {
            let speeds = speeds(|it| it.speed.map(|it| (it.decode.mid.get(), range(&it.decode))))?;
            let (ours, theirs) = (best.device.bandwidth.value, next.device.bandwidth.value);
            let why = if ours > theirs {
                format!("：其内存带宽为 {}，后者为 {}", bandwidth(ours), bandwidth(theirs))
            } else {
                "，尽管其内存并不更快：它的程序能用到其中更大的份额".to_owned()
            };
            format!("{a} 比 {b} 生成得快，{speeds}{why}。{unsure}")
        }
        At::Prefill => {
            let speeds = speeds(|it| it.speed?.prefill.map(|it| (it.mid.get(), range(&it))))?;
            format!("{a} 比 {b} 读取提示词快，{speeds}。读取提示词等的是运算，不是内存。{unsure}")
        }
        At::Memory => {
            format!(
                "{a} 的空间更大：其 GPU 可用 {}，{b} 为 {}。",
                bytes(ours.fit.budget),
                bytes(theirs.fit.budget)
            )
        }
        At::Price => {
            format!(
                "按最近一次看到的价格，{a} 比 {b} 便宜：前者 {}；后者 {}。",
                price(best.price()?),
                price(next.price()?)
            )
        }
    };
    Some(if matches!(win.at, At::Decode | At::Prefill) {
        format!("{}：{sentence}", model.name())
    } else {
        sentence
    })
}

/// Machines a model does not fit on.
pub fn misfit(scenario: &Scenario, machine: &Machine, answer: &Estimate) -> String {
    format!(
        "{}（{}）在 {} 上放不下：{} 个 token 的上下文需要 {}，而可用的是 {}。",
        scenario.model.name(),
        scenario.quantization.name(),
        machine.name(),
        fixed(f64::from(scenario.context_tokens), 0),
        bytes(answer.memory.total),
        bytes(answer.fit.budget)
    )
}

/// Where nothing can be told apart.
pub fn no_finding() -> &'static str {
    "从这些数值分不出这几台机器的高下。"
}

/// Title of the picture of speeds.
pub fn curves_title(model: &Model, comparison: &Comparison) -> String {
    format!("{}，{}：速度与上下文", model.name(), comparison.quantization.name())
}

/// Ends of a curve, each tokens and speed.
pub struct Ends {
    /// Of whom.
    pub name: String,
    /// Where it begins.
    pub first: (f64, f64),
    /// Where it ends.
    pub last: (f64, f64),
}

/// The picture in words: where the curves begin and end.
pub fn curves_summary(ends: &[Ends]) -> String {
    if ends.is_empty() {
        return "没有曲线：模型在这里哪台都放不下，或者其速度未实测。".to_owned();
    }
    let each = ends.iter().map(|Ends { name, first: (from, fast), last: (to, slow) }| {
        format!(
            "{name}：在 {} 个 token 之后每秒 {} 个 token，在 {} 个之后每秒 {} 个",
            fixed(*from, 0),
            significant(*fast, 2),
            fixed(*to, 0),
            significant(*slow, 2)
        )
    });
    let each: Vec<String> = each.collect();
    format!("{}。线止于上下文不再放得下之处。色带意在包含五次结果中的四次。", each.join("；"))
}

/// Along the bottom.
pub fn context_axis() -> &'static str {
    "上下文中的 token 数"
}

/// Upwards.
pub fn speed_axis() -> &'static str {
    "token/秒"
}

/// Head of the rows of a table of answers.
pub fn answer_rows() -> [&'static str; 8] {
    [
        "是否放得下",
        "需要 / GPU 可用",
        "生成，token/秒",
        "上下文占满时生成",
        "读取提示词，token/秒",
        "首个 token 延迟",
        "每个 token 的能耗",
        "放得下的最长上下文",
    ]
}

/// A machine's cells of that table.
pub fn answer_column(scenario: &Scenario, answer: &Estimate, longest: Option<u32>) -> Vec<String> {
    let fits = answer.fit.fits();
    let unknown = || if fits { "未实测".to_owned() } else { "–".to_owned() };
    let speed = answer.speed.filter(|_| fits);
    let ranged = |mid: f64, range: String| format!("{}（{range}）", significant(mid, 2));
    vec![
        match Outcome::of(scenario, &answer.fit) {
            it @ (Outcome::Partly | Outcome::Beyond) => outcome(it).to_owned(),
            Outcome::Fits | Outcome::Tight | Outcome::No => answer_word(&answer.fit).to_owned(),
        },
        format!("{} / {}", bytes(answer.memory.total), bytes(answer.fit.budget)),
        speed.map_or_else(unknown, |it| ranged(it.decode.mid.get(), range(&it.decode))),
        speed.map_or_else(unknown, |it| {
            ranged(it.decode_full_context.mid.get(), range(&it.decode_full_context))
        }),
        speed.and_then(|it| it.prefill).map_or_else(unknown, |it| ranged(it.mid.get(), range(&it))),
        speed.and_then(|it| it.time_to_first_token).map_or_else(unknown, |it| {
            format!("{}（{} 个 token）", duration(it.mid), fixed(f64::from(scenario.prompt_tokens), 0))
        }),
        token_energy(scenario).filter(|_| fits).map_or_else(unknown, energy_cell),
        longest.map_or_else(|| "无".to_owned(), |tokens| format!("{} 个 token", fixed(f64::from(tokens), 0))),
    ]
}

/// "2.8 J（2.1–3.9），功率为实测".
fn energy_cell((joules, basis): (Range<Joules>, PowerBasis)) -> String {
    let basis = match basis {
        PowerBasis::Measured(_) | PowerBasis::Given => "功率为实测",
        PowerBasis::Limit => "取自功率上限，未实测",
    };
    let number = |joules: Joules| significant(joules.get(), 2);
    format!("{} J（{}–{}），{basis}", number(joules.mid), number(joules.low), number(joules.high))
}

/// Caption of that table.
pub fn answers_caption(model: &Model) -> String {
    format!("关于 {} 的答案", model.name())
}

/// Heading of the specifications.
pub fn specifications_heading() -> &'static str {
    "规格及其来源"
}

/// Below them.
pub fn specifications_note() -> &'static str {
    "矩阵单元的速率是稠密运算的。厂商常印出两倍的数值，那是带稀疏的，语言模型用不到；这里一概不计。\
     价格不含税，是旁边所注日期的价格。"
}

/// Where a maker says nothing.
pub fn unpublished() -> &'static str {
    "未公布"
}

/// Where nothing was found.
pub fn not_known() -> &'static str {
    "未知"
}

/// What the GPU may use of a machine's memory, under a system: "Windows 下，128 GB 中的 102 GB".
pub fn usable_of(machine: &Machine, system: &rooftop_core::catalog::System) -> String {
    let usable = system.budget.value.apply(machine.memory.installed);
    format!("{} 下，{} 中的 {}", system.os.name(), memory_option(&machine.memory), bytes(usable))
}

/// Name of the row of what the GPU may use.
pub fn usable_row() -> &'static str {
    "GPU 可用"
}

/// Above the tables: heads of the first columns.
pub fn measure_column() -> &'static str {
    "项目"
}
