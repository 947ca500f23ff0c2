//! Who should buy what.

use super::{bytes, dollars, range};
use rooftop_core::catalog::{CHOOSING, Model, Other, Question, Record, SizeClass, Want, When};
use rooftop_core::choose::{Advice, Answers, Ranking};
use rooftop_core::format::{fixed, significant};
use rooftop_core::speed::Basis;

/// Title and description of the page.
pub fn advisor_meta() -> (&'static str, &'static str) {
    (
        "本地 AI，谁该买什么？ – Rooftop",
        "六个问题，一份机器排名，每个名次都有理由；什么会改变排名，以及何时该继续用现有的机器、租用或等待。",
    )
}

/// Heading of the page.
pub fn advisor_heading() -> &'static str {
    "谁该买什么？"
}

/// Below the heading.
pub fn advisor_lead() -> &'static str {
    "六个问题。排名由计分规则得出，规则列在下方；什么都不买也是一种答案。"
}

/// Field of a question.
pub fn advisor_field(question: Question) -> &'static str {
    match question {
        Question::Cuda => "ask-cuda",
        Question::Tuning => "ask-tuning",
        Question::Portable => "ask-portable",
        Question::Os => "ask-os",
    }
}

/// An answer to a question.
pub fn advisor_answer(question: Question, answer: &str) -> &'static str {
    match (question, answer) {
        (Question::Cuda, "no") => "没有",
        (Question::Cuda, "nice") => "有一些，最好能运行",
        (Question::Cuda, _) => "有，必须能运行",
        (Question::Portable, "no") => "不需要",
        (Question::Portable, "nice") => "最好可以",
        (Question::Portable, _) => "必须是笔记本",
        (Question::Os, "windows") => "Windows",
        (Question::Os, "macos") => "macOS",
        (Question::Os, "linux") => "Linux",
        (Question::Os, _) => "都可以",
        (Question::Tuning, "yes") => "是",
        (Question::Tuning, _) => "否",
    }
}

/// A size of models, with the one that stands for it.
pub fn advisor_size(size: &SizeClass) -> String {
    let name = match size.id {
        "small" => "小型",
        "middle" => "中型",
        "large" => "大型",
        "experts" => "大型，混合专家（MoE）",
        "huge" => "超大型",
        other => other,
    };
    format!("{name}，例如 {}", Model::find_or_first(size.model).name())
}

/// The answer in a sentence.
pub fn advisor_sentence(given: &Answers, ranking: &Ranking) -> String {
    let model = given.model().name();
    let Some(first) = ranking.machines.first() else {
        return format!("目录中没有机器能用 {model} 满足全部要求。");
    };
    let speed = first.estimate.speed.map_or_else(String::new, |speed| {
        format!("，约每秒 {} 个 token（{}）", significant(speed.decode.mid.get(), 2), range(&speed.decode))
    });
    let next =
        ranking.machines.get(1).map_or_else(String::new, |next| format!("其次：{}。", next.machine.name()));
    format!("对于 {model}：{}{speed}。{next}", first.machine.name())
}

/// An answer that is no purchase.
pub fn instead(other: Other) -> &'static str {
    match other {
        Other::Keep => "继续用现有的机器。",
        Other::Rent => "租用。",
        Other::Wait => "等待。",
    }
}

/// Why.
pub fn instead_reason(when: When, given: &Answers) -> String {
    let model = given.model().name();
    match when {
        When::SmallEnough => format!(
            "{model} 需要的内存不到 {} 的一半：有这么多内存的电脑就能运行它，尽管会慢。先在那里试试。",
            bytes(CHOOSING.usual_memory)
        ),
        When::NothingAffordable => match given.budget {
            Some(budget) => format!(
                "已知价格的机器中，没有一台能以 {} 做到。按小时租用的机器在关机时不花钱。",
                dollars(f64::from(budget))
            ),
            None => "这里没有机器能做到。按小时租用的机器有你要求的内存和系统。".to_owned(),
        },
        When::TuningLarge => {
            format!("微调 {model} 比运行它需要更多内存，而且只是偶尔才做：按小时租用的机器也许就够了。")
        }
        When::FirstIsNew => format!("第一名的机器开售不到 {} 个月：对它的实测还很少。", CHOOSING.new_months),
        When::PriceUnknown => "第一名的机器的价格不在我们的数据中：决定之前请查一下。".to_owned(),
    }
}

/// Heading of the ranking.
pub fn advisor_places(count: usize, shown: usize) -> String {
    match count {
        0 => "没有机器".to_owned(),
        count if count > shown => format!("{count} 台机器中的前 {shown} 台"),
        1 => "一台机器".to_owned(),
        count => format!("{count} 台机器"),
    }
}

/// Heads of the ranking.
pub fn advisor_columns() -> [&'static str; 5] {
    ["名次", "机器", "为何排在这里", "价格", "分数"]
}

/// Points.
pub fn points(points: f64) -> String {
    fixed(points, 0)
}

/// Why a machine stands where it does.
pub fn advisor_reasons(it: &Advice) -> String {
    let mut reasons = Vec::new();
    if let Some(speed) = it.estimate.speed {
        let basis = if speed.basis == Basis::Measured {
            "在这台机器上实测"
        } else {
            "在同系列机器上实测"
        };
        reasons.push(format!(
            "每秒 {} 个 token（{}），{basis}",
            significant(speed.decode.mid.get(), 2),
            range(&speed.decode)
        ));
    }
    for (rule, met) in &it.wants {
        reasons.push(want(rule.wants, *met).to_owned());
    }
    if it.price.is_none() {
        reasons.push("价格未知".to_owned());
    }
    format!("{}。", reasons.join("；"))
}

fn want(want: Want, met: bool) -> &'static str {
    match (want, met) {
        (Want::Cuda, true) => "能运行 CUDA",
        (Want::Cuda, false) => "不能运行 CUDA",
        (Want::Battery, true) => "是笔记本",
        (Want::Battery, false) => "不是笔记本",
        (Want::Windows, true) => "能运行 Windows",
        (Want::Windows, false) => "不能运行 Windows",
        (Want::Macos, true) => "能运行 macOS",
        (Want::Macos, false) => "不能运行 macOS",
        (Want::Linux, true) => "能运行 Linux",
        (Want::Linux, false) => "不能运行 Linux",
    }
}

/// The rules in words.
pub fn advisor_note() -> String {
    format!(
        "分数：速度最多 {} 分，每秒 {} 个 token 时为零分，{} 个时为满分；预算的剩余部分最多 {} 分；\
         机器本身有实测得 {} 分；你说“最好”的项目另外加分。“必须”的项目是条件，\
         模型以 {} 格式和 {} 个 token 的上下文放得下也是条件。每款芯片只列出够用的最小内存。\
         多数机器的价格我们不知道，不设预算时价格不计入。分数是我们的判断：",
        fixed(CHOOSING.speed_points, 0),
        fixed(CHOOSING.slow.get(), 0),
        fixed(CHOOSING.fast.get(), 0),
        fixed(CHOOSING.price_points, 0),
        fixed(CHOOSING.measured_points, 0),
        rooftop_core::Scenario::default().quantization.name(),
        fixed(f64::from(rooftop_core::Scenario::default().context_tokens), 0),
    )
}

/// Heading over what would change the ranking.
pub fn otherwise_heading() -> &'static str {
    "什么会改变第一名"
}

/// A changed answer.
pub fn otherwise(question: Question, answer: &str) -> String {
    let question_name = match question {
        Question::Cuda => "CUDA 代码",
        Question::Tuning => "微调",
        Question::Portable => "便携",
        Question::Os => "操作系统",
    };
    format!("{question_name}：{}", advisor_answer(question, answer))
}

/// After a changed answer, the machine that comes first with it.
pub fn otherwise_first(machine: &str) -> String {
    format!("：{machine}。")
}
