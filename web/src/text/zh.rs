//! Simplified Chinese.

mod accuracy;
mod advisor;
#[cfg(feature = "prerender")]
mod articles;
mod audit;
mod calculators;
mod charts;
mod compare;
#[cfg(feature = "prerender")]
mod embeds;
mod form;
mod formulas;
mod limits;
mod needs;
mod notes;
mod offline;
#[cfg(feature = "prerender")]
mod open_data;
mod pages;
#[cfg(feature = "prerender")]
mod previews;
#[cfg(feature = "prerender")]
mod prose;
mod records;
mod runs;
mod search;
#[cfg(feature = "prerender")]
mod share;
mod speed;
mod terms;

pub use super::common::*;
pub use accuracy::*;
pub use advisor::*;
#[cfg(feature = "prerender")]
pub use articles::*;
pub use audit::*;
pub use calculators::*;
pub use charts::*;
pub use compare::*;
#[cfg(feature = "prerender")]
pub use embeds::*;
pub use form::*;
pub use formulas::formula;
pub use limits::*;
pub use needs::*;
pub use notes::{device_note, package_note};
pub use offline::*;
#[cfg(feature = "prerender")]
pub use open_data::*;
pub use pages::*;
#[cfg(feature = "prerender")]
pub use previews::*;
pub use records::*;
pub use runs::*;
pub use search::*;
#[cfg(feature = "prerender")]
pub use share::*;
pub use speed::*;
pub use terms::*;

use rooftop_core::catalog::{Citation, GpuVendor, Kind, POLICY, Record, Source};
use rooftop_core::explain::Value;
use rooftop_core::format::{fixed, significant};
use rooftop_core::memory::{Fit, Memory, Verdict};
use rooftop_core::speed::{Basis, Limit, Range, Speed};
use rooftop_core::units::{Bytes, Secs, TokensPerSec};
use rooftop_core::{Caveat, Change, Estimate, Impossible, Problem, ProblemKind, Scenario, Suggestion};

/// Name of the site.
pub const SITE: &str = "Rooftop";
/// Language of the pages, as HTML wants it.
pub const LANGUAGE: &str = "zh-Hans";
/// The same as those who show links want it.
pub const LOCALE: &str = "zh_CN";
/// Between two sentences.
pub const SPACE: &str = "";
/// After a sentence that another one follows.
pub const STOP: &str = "。";
/// Before what is said of something.
pub const COLON: &str = "：";
/// At the end of the question.
pub const QUESTION_MARK: &str = "？";

/// What is wrong with an address or a field.
pub fn problem(Problem { field, given, kind }: &Problem) -> String {
    match kind {
        ProblemKind::UnknownId { nearest } => {
            format!("{field}：不认识“{given}”。最接近的是“{nearest}”。")
        }
        ProblemKind::NotOffered { allowed } => {
            format!("{field}：这里没有“{given}”这个选项。可用的有：{}。", allowed.join("、"))
        }
        ProblemKind::NotBetween { min, max } => {
            format!("{field}：不能用“{given}”。请填 {min} 到 {max} 之间的数字。")
        }
        ProblemKind::OutOfRange { min, max } => {
            format!("{field}：不能用“{given}”。请填 {min} 到 {max} 之间的整数。")
        }
        ProblemKind::TooLong { most } => {
            format!("{field}：“{given}”超过了可读取的 {most} 字节。请缩短；这里显示的是默认问题。")
        }
        ProblemKind::TooMany { most } => {
            format!("{field}：“{given}”超出了可保存的 {most} 个描述。请重新加载页面，或重新启动程序。")
        }
        ProblemKind::Impossible(why) => format!("{field}：“{given}”在这里行不通。{}", impossible(why)),
        ProblemKind::FutureVersion { known } => {
            format!(
                "{field}：这个网址是为版本“{given}”写的，本页只认识版本 {known}。请重新加载以取得最新页面；能读懂的部分已经采用。"
            )
        }
    }
}

/// Why a placing is not possible.
fn impossible(why: &Impossible) -> String {
    match why {
        Impossible::OneCard => "这台机器装不了多张卡；多台机器请用“linked”。".to_owned(),
        Impossible::OneMemory => "这台机器只有一个内存，旁边没有别的内存。请去掉这个字段。".to_owned(),
        Impossible::NoOffload { runtime } => {
            format!("{runtime} 把整个模型放在 GPU 上。请换用能卸载到内存的程序，例如 llama.cpp。")
        }
        Impossible::NoExperts => "这个模型没有路由专家。要把层放进内存，请用“gpu-layers”。".to_owned(),
        Impossible::NoTensorSplit { runtime } => format!("{runtime} 给每张卡分配各自的层。请去掉这个字段。"),
        Impossible::UnevenHeads { runtime, heads } => {
            format!("{runtime} 要求卡数能整除模型的 {heads} 个注意力头。")
        }
    }
}

/// Prose of the data that only the page builder reads, from its English.
#[cfg(feature = "prerender")]
pub fn prose(english: &str) -> String {
    prose::of(english)
}

/// The answer as one sentence: its first word, and the rest.
pub fn answer(scenario: &Scenario, estimate: &Estimate) -> (&'static str, String) {
    let Fit { installed, budget, used, headroom, verdict } = estimate.fit;
    let need = bytes(used);
    let who = if scenario.device.gpu == GpuVendor::None { "程序" } else { " GPU " };
    let lead = match verdict {
        Verdict::Fits => "能。",
        Verdict::Tight => "勉强能。",
        Verdict::TooLarge => {
            let missing = bytes(Bytes::ZERO - headroom);
            if used <= budget {
                let rest = format!("不在 GPU 上的部分，比周围的内存多出 {missing}。");
                return ("不能。", rest);
            }
            let rest = format!(
                "需要 {need}，而已装的 {} 中可供{who}使用的是 {}：超出 {missing}。",
                bytes(installed),
                bytes(budget)
            );
            return ("不能。", rest);
        }
    };
    let memory = format!("可供{who}使用的 {} 中需要 {need}", bytes(budget));
    let memory = if estimate.placement.is_whole() {
        memory
    } else {
        let elsewhere = estimate.placement.elsewhere().total;
        if elsewhere > Bytes::ZERO {
            format!("{memory}，另需 {} 系统内存", bytes(elsewhere))
        } else {
            memory
        }
    };
    let Some(speed) = &estimate.speed else {
        return (lead, format!("{memory}。速度未实测。"));
    };
    let each = if scenario.users > 1 { "每人" } else { "" };
    let first = speed.time_to_first_token.map_or_else(String::new, |time| {
        format!(
            "{} 个 token 的提示词，要等 {}才有第一个词。",
            fixed(f64::from(scenario.prompt_tokens), 0),
            duration(time.mid)
        )
    });
    let rest = format!(
        "{memory}；{each}每秒约生成 {} 个 token（{}），{}。{first}",
        significant(speed.decode.mid.get(), 2),
        range(&speed.decode),
        pace_in_words(speed.decode.mid),
    );
    (lead, rest)
}

/// "4.1–7.0".
pub fn range(range: &Range<TokensPerSec>) -> String {
    format!("{}–{}", significant(range.low.get(), 2), significant(range.high.get(), 2))
}

fn pace_in_words(rate: TokensPerSec) -> &'static str {
    let pace = |id| POLICY.paces.iter().find(|pace| pace.id == id).map(|pace| rate / pace.rate.value);
    match (pace("aloud"), pace("reading"), pace("fast-reading")) {
        (Some(aloud), ..) if aloud < 0.8 => "比朗读慢",
        (Some(aloud), ..) if aloud < 1.1 => "与朗读速度相当",
        (_, Some(reading), _) if reading < 1.1 => "与阅读速度相当",
        (.., Some(fast)) if fast < 1.1 => "与读得快的人相当",
        _ => "比阅读快",
    }
}

/// "46.5 GB", "512 MB".
pub fn bytes(size: Bytes) -> String {
    match size.get() {
        b if b >= 1e12 => format!("{} TB", significant(b / 1e12, 3)),
        b if b >= 1e9 => format!("{} GB", significant(b / 1e9, 3)),
        b if b >= 1e6 => format!("{} MB", significant(b / 1e6, 3)),
        b if b >= 1e3 => format!("{} kB", significant(b / 1e3, 3)),
        b => format!("{} 字节", significant(b, 3)),
    }
}

/// "6 秒", "2 分钟".
pub fn duration(time: Secs) -> String {
    let (divisor, unit) = time_unit(time);
    format!("{} {unit}", count(time / divisor))
}

/// "7 秒（5–11）": all in the unit of the prediction.
fn duration_range(range: &Range<Secs>) -> String {
    let (divisor, _) = time_unit(range.mid);
    format!("{}（{}–{}）", duration(range.mid), count(range.low / divisor), count(range.high / divisor))
}

/// The unit in which people would say it, and its length.
fn time_unit(time: Secs) -> (Secs, &'static str) {
    match time.get() {
        s if s >= 5400.0 => (Secs::new(3600.0), "小时"),
        s if s >= 90.0 => (Secs::new(60.0), "分钟"),
        _ => (Secs::new(1.0), "秒"),
    }
}

/// A value with its unit.
pub fn value(value: Value) -> String {
    match value {
        Value::Number(n) if n.fract() == 0.0 && n.abs() < 1e7 => fixed(n, 0),
        Value::Number(n) if n.abs() >= 1e7 => format!("{} × 10⁹", significant(n / 1e9, 3)),
        Value::Number(n) => significant(n, 3),
        Value::Bytes(size) => bytes(size),
        Value::BytesPerSec(rate) => format!("{} GB/s", significant(rate.gb_per_sec(), 3)),
        Value::Flops(count) => format!("{} TFLOP", significant(count.get() / 1e12, 3)),
        Value::FlopsPerSec(rate) => format!("{} TFLOP/s", significant(rate.tflops(), 3)),
        Value::Secs(time) if time.get() >= 1.0 => format!("{} s", significant(time.get(), 3)),
        Value::Secs(time) if time.get() >= 1e-3 => format!("{} ms", significant(time.millis(), 3)),
        Value::Secs(time) => format!("{} µs", significant(time.millis() * 1e3, 3)),
        Value::TokensPerSec(rate) => format!("{} token/秒", significant(rate.get(), 3)),
        Value::Params(count) => format!("{}B", significant(count.billions(), 3)),
        Value::Watts(power) => format!("{} W", significant(power.get(), 3)),
        Value::Joules(energy) if energy.get() >= 36_000.0 => {
            format!("{} Wh", significant(energy.watt_hours(), 3))
        }
        Value::Joules(energy) => format!("{} J", significant(energy.get(), 3)),
        Value::Usd(price) => format!("${}", significant(price.get(), 3)),
        Value::BitsPerWeight(bits) => format!("{} 位", significant(bits.get(), 3)),
    }
}

/// Name of a step.
pub fn term(name: &str) -> &str {
    match name {
        "weights" => "权重",
        "kv-cache" => "KV 缓存",
        "kv-window" => "窗口层的 KV 缓存",
        "state" => "循环状态",
        "compute-buffers" => "计算缓冲区",
        "overhead" => "推理程序开销",
        "total" => "所需内存",
        "on-gpus" => "在 GPU 上",
        "share" => "推理程序可占用的部分",
        "budget" => "可用内存",
        "reading-weights" => "读一遍权重",
        "reading-cache" => "读一遍缓存",
        "computing" => "一个 token 的运算",
        "overhead-time" => "启动各层",
        "step" => "一步",
        "decode" => "生成速度",
        "products" => "提示词的矩阵乘积",
        "states" => "推进循环状态",
        "weights-once-a-pass" => "每轮读一遍权重",
        "attention" => "提示词的注意力",
        "watts-writing" => "生成时的瓦数",
        "watts-reading" => "读取时的瓦数",
        "joules-per-token" => "每个 token 的能量",
        "charge" => "一次充电",
        "machine-a-day" => "机器，每天",
        "electricity-a-day" => "电费，每天",
        "api-a-day" => "API，每天",
        "rent-a-day" => "租用的 GPU，每天",
        "days-until-paid" => "机器回本所需天数",
        "tuning-base" => "基础模型",
        "tuning-adapters" => "适配器",
        "tuning-gradients" => "梯度",
        "tuning-optimizer" => "优化器",
        "tuning-activations" => "激活值",
        "tuning-logits" => "logits",
        "tuning-overhead" => "开销",
        "tuning-operations" => "每个 token 的运算次数",
        "tuning-reached" => "达到的速率",
        "tuning-rate" => "训练速度",
        "prompt-time" => "读取提示词",
        "mixed-step" => "带一段提示词的一步",
        "time-to-first-token" => "首个 token 延迟",
        other => other,
    }
}

/// Name of a part of memory.
pub fn memory_part(part: &str) -> &str {
    match part {
        "weights" => "权重",
        "kv" => "KV 缓存",
        "state" => "循环状态",
        "buffers" => "计算缓冲区",
        "overhead" => "推理程序和驱动",
        "free" => "空闲",
        "beyond" => "已装但不可用",
        other => other,
    }
}

/// The memory bar in words.
pub fn memory_summary(memory: &Memory, fit: &Fit) -> String {
    format!(
        "需要 {}，其中权重 {}，KV 缓存 {}。已装的 {} 中可用 {}。",
        bytes(memory.total),
        bytes(memory.weights),
        bytes(memory.kv_cache),
        bytes(fit.installed),
        bytes(fit.budget)
    )
}

/// At the line where the budget ends.
pub fn budget_label(budget: Bytes) -> String {
    format!("可用 {}", bytes(budget))
}

/// The speed strip in words.
pub fn speed_summary(decode: &Range<TokensPerSec>, bound: TokensPerSec) -> String {
    format!(
        "预测：每秒 {} 个 token，五次中有四次在 {} 之间。仅按带宽可达 {}。",
        significant(decode.mid.get(), 2),
        range(decode),
        significant(bound.get(), 2)
    )
}

/// At the bandwidth wall.
pub fn bound_label(bound: TokensPerSec) -> String {
    format!("带宽允许 {}", significant(bound.get(), 2))
}

/// Below the speed strip.
pub fn strip_caption() -> &'static str {
    "读完提示词之后，每秒的 token 数。色带应能涵盖五次结果中的四次；没有推测解码，任何设置都越不过带宽线。"
}

/// What people do at a pace.
pub fn pace(id: &str) -> &str {
    match id {
        "aloud" => "朗读",
        "reading" => "阅读",
        "fast-reading" => "快速阅读",
        other => other,
    }
}

/// What the typing line writes.
pub fn sample() -> &'static str {
    "这一行以预测的速度写出，字符数按英文计。一个 token 约为四分之三个英文单词，所以听起来很大的数字，仍可能\
     比你阅读得慢；听起来很小的数字，也可能足够跟着思考。"
}

/// Prefill, full context, basis: the lines below the strip.
pub fn speed_details(scenario: &Scenario, speed: &Speed) -> Vec<(&'static str, String)> {
    let unmeasured = || "这个系列的机器未实测".to_owned();
    let prefill = speed.prefill.map_or_else(unmeasured, |rate| {
        format!("每秒 {} 个 token（{}）", significant(rate.mid.get(), 2), range(&rate))
    });
    let first = speed
        .time_to_first_token
        .map_or_else(unmeasured, |time| format!("{}，模型已加载", duration_range(&time)));
    let full = format!(
        "每秒 {} 个 token（{}），{} 个 token 全部用上时",
        significant(speed.decode_full_context.mid.get(), 2),
        range(&speed.decode_full_context),
        fixed(f64::from(scenario.context_tokens), 0)
    );
    let limit = match speed.limit {
        Limit::Bandwidth => "内存带宽：每个 token 都要读一遍全部激活权重",
        Limit::Compute => "运算",
        Limit::Overhead => "启动各层，而不是内存",
        Limit::Memory => "内存：放不下；所列速度属于同种内存更多的机器",
    };
    let basis = match speed.basis {
        Basis::Measured => "实测：这台机器的数据点参与了拟合",
        Basis::Near => "相近机器实测：同系列的许多机器测过，这台未实测",
        Basis::SameFamily => "同系列：测过的同类机器很少，这台未实测",
        Basis::Estimated => "估计：这个系列没有任何机器这样测过",
    };
    vec![
        ("读取提示词", prefill),
        ("首个 token 延迟", first),
        ("减慢到", full),
        ("受限于", limit.to_owned()),
        ("依据", basis.to_owned()),
    ]
}

/// What to be careful about.
pub fn caveat(caveat: Caveat, scenario: &Scenario) -> String {
    let (runtime, device) = (scenario.runtime.name(), scenario.device.name());
    match caveat {
        Caveat::RuntimeNotHere => format!(
            "在 {} 下，{runtime} 不能在 {device} 上原生运行：只计算内存，不计算速度。",
            scenario.os.name()
        ),
        Caveat::QuantizationNotLoaded => format!("{runtime} 不加载 {} 文件。", scenario.quantization.name()),
        Caveat::PlacingNotMeasured => {
            "跨多张显卡或有一部分在系统内存里时，速度由各处的速度合成，未经校准；有一部分在磁盘上时不给出。"
                .to_owned()
        }
        Caveat::SpeedNotMeasured => format!("{runtime} 在 {device} 这类机器上的速度未实测：不给出估计。"),
        Caveat::PrefillNotMeasured => "这个系列的机器读取提示词的速度未实测。".to_owned(),
        Caveat::MachineNotMeasured => format!("没有 {device} 的实测参与拟合：因此它的区间更宽。"),
        Caveat::BandwidthEstimated => format!("{device} 的带宽不是从其厂商的页面读到的，而速度随带宽而定。"),
        Caveat::UsersNotCalibrated => "多人同时使用的速度由字节数和运算次数算出，未经校准。".to_owned(),
        Caveat::ContextBeyondModel => format!(
            "{} 的上下文最多为 {} 个 token。",
            scenario.model.name(),
            fixed(f64::from(scenario.model.max_context.value), 0)
        ),
        Caveat::ContextAboveDefault => format!(
            "除非另行指定，{} 在这台机器上打开 {} 个 token 的上下文。",
            scenario.runtime.name(),
            fixed(f64::from(scenario.default_context().unwrap_or_default()), 0)
        ),
        Caveat::MeanWidth => {
            "这种格式的文件，各制作者量化的部分不同：单个文件可能有百分之几的偏差。".to_owned()
        }
        Caveat::MixOfItsOwn => scenario.quantization.spread.map_or_else(String::new, |spread| {
            let percent = |factor: f64| significant((factor - 1.0) * 100.0, 2);
            format!(
                "这种混合格式因模型而异：{} 个文件比同名的普通混合格式大 {}% 至 {}%。",
                spread.points,
                percent(spread.low),
                percent(spread.high)
            )
        }),
        Caveat::ShapeEstimated => "这个模型的结构有一部分是判断得出的：它的配置没有全部列出。".to_owned(),
    }
}

/// Heading of the sources.
pub fn sources_heading() -> &'static str {
    "来源"
}

/// After a source's title and publisher.
pub fn source_details(source: &Source, citation: &Citation) -> String {
    format!("；{}；{}。", kind(source.kind), citation.accessed)
}

/// A citation by number: "[12，实测]".
pub fn cited(number: usize, of: Kind) -> String {
    format!("[{number}，{}]", kind(of))
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Vendor => "厂商说法",
        Kind::Measured => "实测",
        Kind::Paper => "论文",
        Kind::Code => "代码",
        Kind::Derived => "推算",
        Kind::Estimate => "估计",
    }
}

/// Origin of an input the visitor chose.
pub fn from_question() -> &'static str {
    "你的选择"
}

/// Origin of an input computed before.
pub fn from_step() -> &'static str {
    "计算得出"
}

/// Heading of the answer.
pub fn answer_heading() -> &'static str {
    "答案"
}

/// Heading of the memory bar.
pub fn memory_heading() -> &'static str {
    "内存"
}

/// Heading of the speed strip.
pub fn speed_heading() -> &'static str {
    "速度"
}

/// Opens the steps.
pub fn why_heading() -> &'static str {
    "为什么是这些数字：每一步"
}

/// Heading of the suggestions.
pub fn changes_heading() -> &'static str {
    "什么能改变它"
}

/// What it gives.
pub fn suggestion(suggestion: &Suggestion) -> String {
    let what = match suggestion.change {
        Change::Quantization => "更小的权重",
        Change::Model => "混合专家（MoE），每个 token 只读取一部分权重",
        Change::Device => "另一台机器",
    };
    let speed = suggestion.estimate.speed.map_or_else(String::new, |speed| {
        format!("，每秒约 {} 个 token（{}）", significant(speed.decode.mid.get(), 2), range(&speed.decode))
    });
    format!("：{what}：{}{speed}。", bytes(suggestion.estimate.memory.total))
}
