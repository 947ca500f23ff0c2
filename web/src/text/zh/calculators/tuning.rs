//! Fine-tuning.

use super::super::{bytes, duration_range};
use crate::report::{Bar, Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::format::{fixed, short, significant};
use rooftop_core::memory::Verdict;
use rooftop_core::tuning::{Method, Tuning, TuningAnswer, largest_model};
use rooftop_core::units::Bytes;

/// Title and description of the page.
pub(super) fn tuning_meta() -> (&'static str, &'static str) {
    (
        "微调：放得下吗，要多久？ – Rooftop",
        "全量微调、LoRA 和 QLoRA 在笔记本、工作站和显卡上逐项所需的内存，一个数据集需要多久，以及放得下的最长\
         序列。",
    )
}

/// Heading and prose.
pub(super) fn tuning_prose() -> (&'static str, &'static [&'static str]) {
    (
        "能在这台机器上微调吗？",
        &[
            "训练时要存放基础模型、被训练的部分、每个被训练的权重的梯度、优化器记住的内容，以及各层为反向传播\
             保留的内容。LoRA 在大矩阵旁边训练小矩阵；QLoRA 以 4 位存放大矩阵，不在各层之内的部分用 32 位。",
            "对照已发表的单 GPU 峰值，偏差的中位数 QLoRA 为 8%（30 次运行），LoRA 为 9%（23 次运行），因库而\
             异，或多或少；全量微调极大地取决于库，为 43%（17 次运行）。速度偏差的中位数为两倍。表格在方法页\
             面上。各个库保留的内容不同：见各项假设。",
            "时间由运算得出：每个权重每遍两次运算，按实测训练达到的矩阵单元公布速率的比例计算；没有公布速率\
             时，按读取提示词的速率计算。两种区间都宽，因为实测的运行就是如此。超出芯片运算能力的峰值数值已排\
             除。",
        ],
    )
}

/// The answer.
pub fn tuning_report(question: &Tuning, answer: &TuningAnswer) -> Report {
    let lead = match answer.fit.verdict {
        Verdict::Fits => "能。",
        Verdict::Tight => "勉强能。",
        Verdict::TooLarge => "不能。",
    };
    Report {
        lead: lead.to_owned(),
        rest: sentence(question, answer),
        tables: vec![terms(answer), limits(question, answer)],
        notes: notes(question, answer),
        explanation: Some(answer.explanation.clone()),
        links: Vec::new(),
    }
}

fn method(question: &Tuning) -> &'static str {
    match question.method {
        Method::Full => "全量微调",
        Method::Lora => "LoRA ",
        Method::Qlora => "QLoRA ",
    }
}

fn sentence(question: &Tuning, answer: &TuningAnswer) -> String {
    let model = question.scenario.model.name();
    let (need, budget) = (bytes(answer.memory.total), bytes(answer.fit.budget));
    let memory = format!("{model}：{}需要 {need}；可用 {budget}", method(question));
    let time = answer.speed.map_or_else(
        || "在这类机器上需要多久未实测".to_owned(),
        |speed| {
            let million = super::super::grouped(&short(question.million_tokens));
            format!("{million} 百万 token 约需 {}", duration_range(&speed.time))
        },
    );
    if answer.fit.fits() { format!("{memory}，{time}。") } else { format!("{memory}。") }
}

fn parts(answer: &TuningAnswer) -> [(&'static str, &'static str, Bytes); 7] {
    let memory = &answer.memory;
    [
        ("weights", "基础模型", memory.base),
        ("state", "适配器", memory.adapters),
        ("kv", "梯度", memory.gradients),
        ("buffers", "优化器", memory.optimizer),
        ("activations", "激活值", memory.activations),
        ("logits", "logits", memory.logits),
        ("overhead", "开销", memory.overhead),
    ]
}

/// Its memory to scale.
pub fn tuning_bar(answer: &TuningAnswer) -> Bar {
    let parts = parts(answer).map(|(class, name, size)| (class, name.to_owned(), size));
    Bar { parts: parts.to_vec(), budget: answer.fit.budget, installed: answer.fit.installed }
}

fn terms(answer: &TuningAnswer) -> Table {
    let total = ("", "所需内存", answer.memory.total);
    let rows =
        parts(answer).into_iter().chain([total]).map(|(_, name, size)| vec![name.to_owned(), bytes(size)]);
    let trained =
        vec!["被训练的权重".to_owned(), format!("{} 百万", significant(answer.memory.trained / 1e6, 3))];
    let rate = answer.speed.map(|speed| {
        let number = |rate: rooftop_core::units::TokensPerSec| significant(rate.get(), 2);
        let rate = speed.rate;
        vec![
            "每秒 token 数".to_owned(),
            format!("{}（{}–{}）", number(rate.mid), number(rate.low), number(rate.high)),
        ]
    });
    Table::new("需要多少", &["项目", "数值"], rows.chain([trained]).chain(rate).collect())
}

fn limits(question: &Tuning, answer: &TuningAnswer) -> Table {
    let none = || "都放不下".to_owned();
    let number = |number: Option<u32>| number.map_or_else(none, |number| fixed(f64::from(number), 0));
    let with = |method| {
        let model = largest_model(&Tuning { method, ..*question });
        model.map_or_else(none, |model| model.name().to_owned())
    };
    let rows = [
        ("最长序列，token", number(answer.longest_sequence)),
        ("最大微批", number(answer.largest_batch)),
        ("最大模型，QLoRA", with(Method::Qlora)),
        ("最大模型，LoRA", with(Method::Lora)),
        ("最大模型，全量微调", with(Method::Full)),
    ];
    let rows = rows.map(|(name, value)| vec![name.to_owned(), value]);
    Table::new("在这里能走多远", &["极限", "其余不变时"], rows.to_vec())
}

fn notes(question: &Tuning, answer: &TuningAnswer) -> Vec<String> {
    let mut notes = Vec::new();
    if !question.with_cuda() {
        notes.push("这些假设背后的库需要 CUDA。在 Mac 上 MLX 用 LoRA 训练；其内存未实测。".to_owned());
    }
    if question.scenario.model.experts.is_some() {
        notes.push(
            "混合专家（MoE）：存放全部专家，一个 token 训练它经过的专家。在单个 GPU 上，没有哪次这类运行的实\
             测详细到足以核对这一点。"
                .to_owned(),
        );
    }
    if question.method == Method::Full {
        notes.push("全量微调预测得不好：各个库之间相差两倍。".to_owned());
    }
    if answer.speed.is_none() {
        notes.push("这台机器的矩阵单元速率和它所属系列读取提示词的速率都未知。".to_owned());
    }
    notes
}
