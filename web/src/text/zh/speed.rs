//! Around the pictures of speed.

use rooftop_core::Scenario;
use rooftop_core::catalog::Record;
use rooftop_core::format::{fixed, significant};
use rooftop_core::speed::{Done, DoneKind, Limit, Roofline, Speed, Step};
use rooftop_core::units::Secs;

/// Heading of the bar of time.
pub fn time_heading() -> &'static str {
    "时间花在哪里"
}

/// A part of a step.
pub fn time_part(key: &str) -> &str {
    match key {
        "weights" => "读取权重",
        "cache" => "读取缓存",
        "compute" => "运算",
        "overhead" => "启动各层、采样",
        other => other,
    }
}

/// "52 ms，91%".
pub fn share_of_time(time: Secs, all: Secs) -> String {
    format!("{} ms，{}%", significant(time.millis(), 2), fixed(time / all * 100.0, 0))
}

/// The bar in words.
pub fn time_summary(step: &Step) -> String {
    let millis = |time: Secs| significant(time.millis(), 2);
    format!(
        "一个 token 用时 {} ms：读取权重 {}，读取缓存 {}，运算 {}，启动各层和采样 {}。",
        millis(step.total),
        millis(step.weights),
        millis(step.cache),
        millis(step.compute),
        millis(step.overhead)
    )
}

/// Heading of the curve.
pub fn curve_heading() -> &'static str {
    "速度随上下文的变化"
}

/// Title of the saved picture.
pub fn curve_title(scenario: &Scenario) -> String {
    format!(
        "{}（{}）在 {} 上：速度随上下文的变化",
        scenario.model.name(),
        scenario.quantization.name(),
        scenario.device.name()
    )
}

/// The curve in words: where it begins and ends, each tokens and speed.
pub fn curve_summary(ends: Option<[(f64, f64); 2]>) -> String {
    let Some([(from, fast), (to, slow)]) = ends else {
        return "没有曲线：放不下。".to_owned();
    };
    format!(
        "在 {} 个 token 之后每秒生成 {} 个 token，在 {} 个之后每秒 {} 个。色带应能涵盖五次结果中的四次；曲线\
         在内存用尽处结束。",
        fixed(from, 0),
        significant(fast, 2),
        fixed(to, 0),
        significant(slow, 2)
    )
}

/// After the curve in words: how many points were measured.
pub fn points_summary(count: usize) -> String {
    match count {
        0 => "未实测：没有找到这台机器上这个模型在这种量化格式下的速度。".to_owned(),
        count => format!("{count} 个标记是实测速度。"),
    }
}

/// A measured point as a row of the table.
pub fn point_row(depth: f64, runtime: &str, tokens_per_sec: f64) -> Vec<String> {
    vec![format!("{}（实测，{runtime}）", super::whole(depth)), significant(tokens_per_sec, 3)]
}

/// Heading of the roofline that can be moved.
pub fn movable_heading() -> &'static str {
    "屋顶线，可以移动"
}

/// Above it.
pub fn movable_intro() -> [&'static str; 2] {
    [
        "横轴是每读取一个字节所做的运算次数，纵轴是每秒多少次运算。拐点左侧由内存决定：斜线就是它的带宽。右侧\
         由运算决定：屋顶是矩阵单元所能达到的水平。各点是对这个模型的预测。",
        "为一个人生成时，点在最左边，斜线的底部。人多时，读取的内容由大家分摊，点就向右上方移动；长提示词的点\
         在屋顶之下。更窄的格式让点向右移动：运算次数相同，字节更少。",
    ]
}

/// Name of its form.
pub fn roofline_form() -> &'static str {
    "屋顶线的机器和模型"
}

/// What the picture says, in a sentence.
pub fn roofline_sentence(scenario: &Scenario, speed: Option<&Speed>) -> String {
    let question = format!(
        "{}（{}）在 {} 上，{} 人同时使用",
        scenario.model.name(),
        scenario.quantization.name(),
        scenario.device.name(),
        scenario.users
    );
    let Some(speed) = speed else {
        return format!("{question}：同类机器上没有实测过速度，所以没有图。");
    };
    let waits = match speed.limit {
        Limit::Bandwidth => "等待的是内存",
        Limit::Compute => "等待的是运算",
        Limit::Overhead => "等待的是各层的启动",
        Limit::Memory => "放不下：这里按内存相同但更大的机器计算",
    };
    format!(
        "{question}：每人每秒 {} 个 token（{}）；单看带宽，可达 {} 个。生成时{waits}。",
        significant(speed.decode.mid.get(), 2),
        super::range(&speed.decode),
        significant(speed.decode_bound.get(), 2)
    )
}

/// Heading of the roofline.
pub fn roofline_heading() -> &'static str {
    "roofline（屋顶线）"
}

/// Title of the saved picture.
pub fn roofline_title(scenario: &Scenario) -> String {
    format!("{} 在 {} 上：roofline（屋顶线）", scenario.model.name(), scenario.device.name())
}

/// Along the bottom.
pub fn intensity_axis() -> &'static str {
    "每读取一个字节的运算次数"
}

/// Upwards.
pub fn rate_axis() -> &'static str {
    "每秒万亿次运算"
}

/// A kind of work.
pub fn done(done: &Done) -> String {
    match done.kind {
        DoneKind::Decode(users) => format!("生成，{users} 个用户"),
        DoneKind::Prefill(tokens) => format!("读取 {} 个 token", fixed(f64::from(tokens), 0)),
    }
}

/// Heads of the table.
pub fn roofline_columns() -> [&'static str; 3] {
    ["工作", "每字节运算次数", "每秒万亿次运算"]
}

/// A row of it.
pub fn roofline_row(it: &Done) -> Vec<String> {
    vec![done(it), significant(it.intensity, 2), significant(it.rate.get() / 1e12, 2)]
}

/// The picture in words.
pub fn roofline_summary(roof: &Roofline) -> String {
    let works: Vec<String> = roof
        .work
        .iter()
        .map(|it| format!("{}：{}", done(it), significant(it.rate.get() / 1e12, 2)))
        .collect();
    format!(
        "斜线之下，速度由内存带宽（{} GB/s）决定；平线之下，由运算决定（每秒 {} 万亿次运算，即这个系列的矩阵\
         内核所能达到的）。各项工作达到的每秒万亿次运算：{}。",
        fixed(roof.bandwidth.get() / 1e9, 0),
        significant(roof.compute.get() / 1e12, 2),
        works.join("；")
    )
}

/// Heading of the table of speculative decoding.
pub fn speculation_heading() -> &'static str {
    "使用推测解码"
}

/// Above the table.
pub fn speculation_intro(guesses: u32, cost: f64) -> String {
    format!(
        "一个小模型，或模型自带的一个头，猜测 {guesses} 个 token；模型用一步检查它们。猜得对时，速度可以超过\
         带宽上限：在代码中经常如此，在散文中很少。一次猜测按一步的 {} 计。这是算出来的，未实测。",
        percent(cost)
    )
}

/// Heads of the table.
pub fn speculation_columns() -> [&'static str; 3] {
    ["猜对的比例", "每次检查的 token 数", "token/秒"]
}

/// "80%".
pub fn percent(share: f64) -> String {
    format!("{}%", fixed(share * 100.0, 0))
}
