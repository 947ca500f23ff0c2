//! The articles, checked.

use rooftop_claims::{About, Check, Fact, FactValue, Metric, Unit, Verdict};
use rooftop_core::Scenario;
use rooftop_core::catalog::Record;
use rooftop_core::format::{fixed, significant};

/// Title and description of the page.
pub fn articles_meta() -> (&'static str, &'static str) {
    (
        "核对两篇关于 RTX Spark 的文章 – Rooftop",
        "用计算和来源逐条核对两篇关于 NVIDIA RTX Spark 的文章的每个说法：内存、速度、CUDA、价格、日期，以及两\
         篇文章互相矛盾之处。",
    )
}

/// Heading of the page.
pub fn articles_heading() -> &'static str {
    "核对两篇文章"
}

/// Below it.
pub fn articles_lead(count: usize) -> String {
    format!(
        "2026 年 6 月的两篇文章称赞了搭载 NVIDIA RTX Spark 的笔记本，那时还没有人能买到。这里是它们的说法，分\
         为 {count} 条。能计算的数字，我们的结果在生成本页时算出，所用数据与其他各页相同；能查证的，来源列在\
         旁边。"
    )
}

/// "A：“title”，by whom，2026 年 6 月".
pub fn about_article(about: &About) -> String {
    format!("{:?}：“{}”，{}，{}", about.id, about.title, about.by, about.dated)
}

/// Heading over an article's claims.
pub fn article_heading(about: &About) -> String {
    format!("文章 {:?}，{}", about.id, about.by)
}

/// Heading of the disagreements.
pub fn disagreements_heading() -> &'static str {
    "两篇文章互相矛盾之处"
}

/// "A37", "B37，量化".
pub fn claim_name(id: &str) -> String {
    match id.split_once('-') {
        Some((number, part)) => format!("{}，{}", number_of(number), part_name(part)),
        None => number_of(id),
    }
}

/// What a part of a claim is about.
fn part_name(part: &str) -> &str {
    match part {
        "full-precision" => "全精度",
        "quantized" => "量化",
        other => other,
    }
}

/// "a07" → "A7".
fn number_of(id: &str) -> String {
    let (letter, number) = id.split_at(id.len().min(1));
    format!("{}{}", letter.to_uppercase(), number.trim_start_matches('0'))
}

/// The article's own words.
pub fn quoted(quote: &str) -> String {
    format!("“{quote}”")
}

/// A verdict in words.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "成立",
        Verdict::Depends => "视情况而定",
        Verdict::Impossible => "不可能",
        Verdict::Contradicted => "与来源矛盾",
        Verdict::CannotBeChecked => "无法核实",
    }
}

/// The bar of verdicts in words.
pub fn counts_summary(counts: &[(Verdict, usize)]) -> String {
    let parts: Vec<String> = counts.iter().map(|(of, count)| format!("{} {count}", verdict(*of))).collect();
    format!("结论：{}。", parts.join("，"))
}

/// What was computed, of what.
pub fn check_name(check: &Check, scenario: &Scenario) -> String {
    let model = || format!("{}（{}）", scenario.model.name(), scenario.quantization.name());
    let machine = || format!("{}（{} GB）", scenario.device.name(), scenario.memory.label);
    let context = || format!("{} 个 token", fixed(f64::from(scenario.context_tokens), 0));
    match check.metric {
        Metric::Parameters => format!("{} 的参数量", scenario.model.name()),
        Metric::MaxContext => format!("{} 的最长上下文", scenario.model.name()),
        Metric::Weights => format!("{}的权重", model()),
        Metric::KvCache => format!("{} 存放 {} 的 KV 缓存", scenario.model.name(), context()),
        Metric::Total => format!("{}在上下文为 {} 时所需的内存", model(), context()),
        Metric::Installed => format!("{}的已装内存", machine()),
        Metric::Budget => format!("{}的 GPU 可用内存", machine()),
        Metric::Headroom => format!("{}运行 {}、上下文为 {} 时的余量", machine(), model(), context()),
        Metric::Bandwidth => format!("{} 的内存带宽", scenario.device.name()),
        Metric::Decode => format!("{}在 {} 上的预测速度", model(), scenario.device.name()),
        Metric::DecodeLow => format!("{}在 {} 上的预测下限", model(), scenario.device.name()),
        Metric::DecodeHigh => format!("{}在 {} 上的预测上限", model(), scenario.device.name()),
        Metric::DecodeBound => format!("带宽允许 {}在 {} 上达到的速度", model(), scenario.device.name()),
        Metric::RequiredBandwidth => format!("用 {}达到这一速度所需的带宽", model()),
        Metric::Acceptance => {
            format!("用 {}达到这一速度时，推测解码必须猜对的比例，每次检查前猜四个", model())
        }
        Metric::TimeToFirstToken => format!(
            "{}在 {} 上读取 {} 个 token 的提示词",
            model(),
            scenario.device.name(),
            fixed(f64::from(scenario.prompt_tokens), 0)
        ),
    }
}

/// Our value with its unit.
pub fn check_value(check: &Check, value: f64) -> String {
    in_unit(&check.rounded(value), check.unit)
}

/// "；说法：20–25 token/秒".
pub fn check_claimed(check: &Check, [low, high]: [f64; 2]) -> String {
    // What a speed would take is claimed as a speed.
    let unit = if matches!(check.metric, Metric::RequiredBandwidth | Metric::Acceptance) {
        Unit::TokensPerSec
    } else {
        check.unit
    };
    let number = |number: f64| if number.fract() == 0.0 { fixed(number, 0) } else { significant(number, 3) };
    let claimed = if (high - low).abs() < f64::EPSILON {
        number(low)
    } else {
        format!("{}–{}", number(low), number(high))
    };
    format!("；说法：{}", in_unit(&claimed, unit))
}

fn in_unit(number: &str, unit: Unit) -> String {
    let unit = match unit {
        Unit::Gb => " GB",
        Unit::Gib => " GiB",
        Unit::GbPerSec => " GB/s",
        Unit::TokensPerSec => " token/秒",
        Unit::Billion => "B",
        Unit::Tokens => " 个 token",
        Unit::Secs => " 秒",
        Unit::Percent => "%",
    };
    format!("{number}{unit}")
}

/// What was looked up.
pub fn fact_name(fact: &Fact) -> String {
    fact.what.clone()
}

/// What is so.
pub fn fact_actual(fact: &Fact) -> String {
    with_unit(&fact.actual, fact.unit.as_deref())
}

/// "；说法：900 GB/s", where that differs.
pub fn fact_claimed(fact: &Fact) -> String {
    if fact.claimed == fact.actual {
        return String::new();
    }
    format!("；说法：{}", with_unit(&fact.claimed, fact.unit.as_deref()))
}

fn with_unit(value: &FactValue, unit: Option<&str>) -> String {
    // A year has no thousands.
    let number = |number: f64| match unit {
        Some("year") => format!("{number:.0}"),
        _ if number.fract() == 0.0 => fixed(number, 0),
        _ => fixed(number, 2),
    };
    let text = match value {
        FactValue::Number(one) => number(*one),
        FactValue::Range([low, high]) => format!("{}–{}", number(*low), number(*high)),
        FactValue::Text(text) => super::day(text),
        FactValue::Dates([first, last]) => format!("{}至 {}", super::day(first), super::day(last)),
    };
    match unit {
        None => text,
        Some("year") => format!("{text} 年"),
        Some("generation") => format!("第 {text} 代"),
        Some("USD") => format!("${text}"),
        Some("billion USD") => format!("${text}B"),
        Some("cores") => format!("{text} 个核心"),
        Some(unit) => format!("{text} {unit}"),
    }
}

/// After a source's title.
pub fn source_of_claim(publisher: &str, weak: bool) -> String {
    format!("。{publisher}{}", if weak { "；依据薄弱：传闻，或没有网址" } else { "" })
}

/// The strip of a claimed speed in words.
pub fn claim_strip_summary(predicted: &str, claimed: [f64; 2], bound: f64) -> String {
    format!(
        "说法：每秒 {}–{} 个 token。预测：{predicted}。带宽允许 {}。",
        significant(claimed[0], 2),
        significant(claimed[1], 2),
        significant(bound, 2)
    )
}

/// At the claimed speed.
pub fn claimed_label() -> &'static str {
    "说法"
}

/// At the predicted speed.
pub fn predicted_label() -> &'static str {
    "预测"
}
