//! What the method page says of its limits, and the report of a wrong number.

use super::{bytes, range};
use rooftop_core::catalog::{Record, VERSION};
use rooftop_core::format::{fixed, significant};
use rooftop_core::{Estimate, Scenario};

/// Heading of the list of contents.
pub fn contents_heading() -> &'static str {
    "本页内容"
}

/// Places on the method page: id and name.
pub fn contents() -> [(&'static str, &'static str); 7] {
    [
        ("idea", "思路"),
        ("roofline-picture", "roofline（屋顶线）"),
        ("coefficients", "系数"),
        ("accuracy", "有多接近"),
        ("failures", "已知不准的地方"),
        ("unknown", "我们不知道的"),
        ("report", "数值有误"),
    ]
}

/// Heading of the idea.
pub fn idea_heading() -> &'static str {
    "思路"
}

/// The whole model in plain words.
pub fn idea() -> [&'static str; 3] {
    [
        "语言模型一次生成一个 token，每生成一个，都要读取所有参与的权重，以及它记住的到此为止的全部文本。这有\
         多少，取决于模型的形状和存储方式，可以精确算到字节。内存能读多快，是公布的。所以速度的第一个估计就是\
         一次除法。",
        "= 每秒 token 数 ≤ 内存带宽 ÷ 每个 token 读取的字节数",
        "没有机器能达到它。内核的读取比内存所能达到的慢一些，每一层都要花时间启动，弱的机器运算能力太小，而读\
         取提示词更需要运算，而不是带宽。这些损失因机器系列和程序而异，并且是实测的：用公开发表的测量拟合，每\
         个系列几个数，列在下面，并注明每个数背后的点数。",
    ]
}

/// Heading of what is known to be wrong.
pub fn failures_heading() -> &'static str {
    "已知不准的地方"
}

/// Where the estimates are known to be wrong, in which direction, and what to do.
pub fn failures() -> [(&'static str, &'static str); 9] {
    [
        (
            "推测解码",
            "由一个小模型先行猜测，大模型的生成可以快于带宽 ÷ 字节数。启用它时，这里的速度偏低，对容易猜的文\
             本最多差两到三倍。",
        ),
        (
            "笔记本的功率上限",
            "使用同一芯片的笔记本，出售时的功率为 45–80 瓦。生成几乎不受影响，因为它等待的是内存；读取提示词\
             会受影响，对处于功率下限或使用电池的机器，这里给出的速度偏快。",
        ),
        (
            "使用标准名称的社区文件",
            "有些名为 Q4_K_M 的文件用的是另一种混合，最多大或小四分之一。如果你有这个文件，以它的大小为准，我\
             们的数值是错的。",
        ),
        (
            "多人同时使用",
            "内存是精确计算的，速度由字节数和运算次数算出。调度器、批处理窗口，以及在答案中途到来的提示词，没\
             有计入。",
        ),
        (
            "程序的版本",
            "内核在改进。用 2024 年的构建所做的测量，在服务器显卡上比如今的构建最多慢 60%，而同时对两者做的拟\
             合对哪个都不准。",
        ),
        (
            "划出的内存",
            "RTX Spark 和 Strix Halo 机器的固件可以为 GPU 保留一部分内存，各厂商的选择不同。如果你的机器报告\
             的是另一个数值，请在估算器的“更多”中填入。",
        ),
        (
            "同一内存中的其他程序",
            "浏览器和编辑器也占内存。处理器和 GPU 共用内存时，这里的可用内存是操作系统允许的量，不是空闲的\
             量。",
        ),
        (
            "很长的提示词",
            "注意力的时间随提示词长度的平方增长。实测的点中约 7% 超过 32,768 个 token，来自十台机器：其余是外\
             推。",
        ),
        ("新架构", "如果还没有程序能很好地运行一个模型的层，给出的速度是能很好运行的程序的速度。"),
    ]
}

/// Heading of what is not known.
pub fn unknown_heading() -> &'static str {
    "我们不知道的"
}

/// Open questions.
pub fn unknown() -> [&'static str; 7] {
    [
        "RTX Spark 本身用常见模型生成有多快：只找到了它运行两个模型的实测，它的估计来自 DGX Spark，后者芯片相\
         同，内存更慢，功率更大。",
        "它在 8 位和 16 位下的稠密速率，以及它在 45、65 和 80 瓦下能持续多少：未公布。",
        "任何笔记本使用电池时有多快：几乎没有人测量。",
        "预告于 2026 年 11 月推出的 RTX Spark 台式机是否已经发货，以及这些机器是否会支持 Linux。",
        "相同条件下，Apple 和 NVIDIA 每个 token 的能耗。",
        "多数国家的价格；这里的价格是不含税的美元价，并注明看到的日期。",
        "答案有多好。在 2 位下放得下的模型就是放得下；它是否还值得一问，这里不计算。",
    ]
}

/// Heading of the report.
pub fn report_heading() -> &'static str {
    "数值有误"
}

/// How to report.
pub fn report_intro() -> [&'static str; 2] {
    [
        "如果你测到的不一样，我们想知道。下面是一段供复制和补全的文字；估算器的每个答案下方也有它，并已填好问\
         题和我们的数值。这里不会发送任何内容：请把它发给运行本站的人，或作为 issue 提交给项目。",
        "实测最好附上确切的文件、程序版本、完整命令，并且不止运行一次。目录中的数值（内存、带宽、价格）最好附\
         上给出不同说法的页面的网址。",
    ]
}

/// Opens the report below an answer.
pub fn report_summary() -> &'static str {
    "数值有误？可复制的报告"
}

/// Name of the field that holds the report.
pub fn report_label() -> &'static str {
    "报告，供复制"
}

/// Link to the section about reports.
pub fn report_link() -> &'static str {
    "本页有数值错误？"
}

/// The report: with question and answer where there is one.
pub fn report(asked: Option<(&Scenario, &Estimate)>) -> String {
    let (question, answer) = asked.map_or_else(Default::default, |(scenario, estimate)| {
        (question_line(scenario), answer_line(estimate))
    });
    format!(
        "Rooftop 的一个数值似乎有误（数据版本 {VERSION}）\n\
         问题或页面：{question}\n\
         Rooftop 的说法：{answer}\n\
         我实测到的，或某个来源的说法：\n\
         来源的网址（如有）：\n\
         程序、版本、命令：\n\
         文件及其字节数：\n\
         机器、内存、功率模式、驱动、系统：\n"
    )
}

fn question_line(scenario: &Scenario) -> String {
    format!(
        "{}（{}），{}，{} GB，{}，{}，上下文 {}，提示词 {}，{} 人同时使用 [?{}]",
        scenario.model.name(),
        scenario.quantization.name(),
        scenario.device.name(),
        scenario.memory.label,
        scenario.runtime.name(),
        scenario.os.name(),
        fixed(f64::from(scenario.context_tokens), 0),
        fixed(f64::from(scenario.prompt_tokens), 0),
        scenario.users,
        scenario.to_query(),
    )
}

fn answer_line(estimate: &Estimate) -> String {
    let memory = format!("需要 {}，可用 {}", bytes(estimate.memory.total), bytes(estimate.fit.budget));
    let Some(speed) = &estimate.speed else { return format!("{memory}；速度未实测") };
    let writes = format!("{} token/秒（{}）", significant(speed.decode.mid.get(), 2), range(&speed.decode));
    let reads = speed.prefill.map_or_else(String::new, |rate| {
        format!("；读取 {} token/秒（{}）", significant(rate.mid.get(), 2), range(&rate))
    });
    format!("{memory}；生成 {writes}{reads}")
}
