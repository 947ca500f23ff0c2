//! A machine or a model that the catalogue does not know.

use super::super::{answer, bytes, caveat, duration, range};
use crate::report::{Bar, Report, Table};
use rooftop_core::catalog::{Record, family_example};
use rooftop_core::custom::{Custom, described};
use rooftop_core::format::{fixed, significant};
use rooftop_core::speed::Speed;
use rooftop_core::{Caveat, Estimate, Scenario, estimate, longest_context};

/// Title and description of the page.
pub(super) fn custom_meta() -> (&'static str, &'static str) {
    (
        "自定义机器或模型 – Rooftop",
        "用内存、带宽和芯片系列描述一台机器，或用大小和形状描述一个模型：得到内存、速度及其区间，以及把描述带\
         到其他各个页面的链接。",
    )
}

/// Heading and prose.
pub(super) fn custom_prose() -> (&'static str, &'static [&'static str]) {
    (
        "目录里没有？自己描述",
        &[
            "一台机器就是它的内存、GPU 可寻址的比例、公布的带宽，以及着色单元的 FP32 速率：2 × lane 数 × 频\
             率。两者各能达到多少由它的系列得出，即实测过的同一芯片架构的机器。先选最接近的机器，再选“我描述\
             的机器”，然后改掉不同之处。",
            "一个模型就是它的参数量和配置文件中的形状：num_hidden_layers、hidden_size、num_attention_heads、\
             num_key_value_heads、head_dim、vocab_size。前馈部分占用它们剩下的参数。对混合专家（MoE）来说，激\
             活参数是一个 token 经过的参数，不含输入嵌入。每一层都视为全注意力：滑动窗口、潜在注意力和循环层\
             需要的缓存会更少。",
            "你描述的一切都未实测。区间取自拟合时留出的机器，描述写在网址里：一个链接就带着全部描述，不发送也\
             不保存任何内容。",
        ],
    )
}

/// A family, by a machine of it.
pub(super) fn family(id: &str) -> String {
    family_example(id).map_or_else(|| id.to_owned(), |device| format!("{id}，如 {}", device.name()))
}

/// The answer.
pub fn custom_report(question: &Custom) -> Report {
    if let Some(problem) = question.contradiction() {
        return Report {
            lead: "这些数字互相矛盾。".to_owned(),
            rest: contradiction(&super::super::problem(&problem), problem.field),
            ..Report::default()
        };
    }
    let scenario = &question.scenario;
    let estimate = estimate(scenario);
    let (lead, rest) = answer(scenario, &estimate);
    Report {
        lead: lead.to_owned(),
        rest,
        tables: vec![numbers(scenario, &estimate)],
        links: links(scenario),
        notes: notes(scenario, &estimate),
        explanation: Some(estimate.explanation),
    }
}

/// The label of the field in place of its key.
fn contradiction(problem: &str, field: &str) -> String {
    let label = super::super::calculator_label(field);
    problem.strip_prefix(field).map_or_else(|| problem.to_owned(), |rest| format!("{label}{rest}"))
}

/// Its memory to scale; none where the numbers contradict each other.
pub fn custom_bar(question: &Custom) -> Option<Bar> {
    if question.contradiction().is_some() {
        return None;
    }
    let estimate = estimate(&question.scenario);
    let memory = &estimate.memory;
    let part = |id, size| (id, super::super::memory_part(id).to_owned(), size);
    Some(Bar {
        parts: vec![
            part("weights", memory.weights),
            part("kv", memory.kv_cache),
            part("state", memory.state),
            part("buffers", memory.compute_buffers),
            part("overhead", memory.overhead),
        ],
        budget: estimate.fit.budget,
        installed: estimate.fit.installed,
    })
}

fn numbers(scenario: &Scenario, estimate: &Estimate) -> Table {
    let unknown = || "未实测".to_owned();
    let speed =
        |of: fn(&Speed) -> Option<String>| estimate.speed.as_ref().and_then(of).unwrap_or_else(unknown);
    let row = |name: &str, value: String| vec![name.to_owned(), value];
    Table::new(
        "数值",
        &["项目", "预测值，附五分之四情形的区间"],
        vec![
            row("所需内存", bytes(estimate.memory.total)),
            row("可用内存", bytes(estimate.fit.budget)),
            row(
                "生成，token/秒",
                speed(|it| Some(format!("{}（{}）", significant(it.decode.mid.get(), 2), range(&it.decode)))),
            ),
            row("仅按带宽可达", speed(|it| Some(significant(it.decode_bound.get(), 2)))),
            row(
                "读取提示词，token/秒",
                speed(|it| {
                    it.prefill.map(|it| format!("{}（{}）", significant(it.mid.get(), 2), range(&it)))
                }),
            ),
            row("首个词需等待", speed(|it| it.time_to_first_token.map(|it| duration(it.mid)))),
            row(
                "放得下的最长上下文，token",
                longest_context(scenario).map_or_else(|| "无".to_owned(), |it| fixed(f64::from(it), 0)),
            ),
        ],
    )
}

fn notes(scenario: &Scenario, estimate: &Estimate) -> Vec<String> {
    let (machine, model) = described(scenario);
    // What these say of a record is said below of what was described.
    let said = |it: &&Caveat| match it {
        Caveat::MachineNotMeasured | Caveat::BandwidthEstimated => machine,
        Caveat::ShapeEstimated => model,
        _ => false,
    };
    let others = estimate.caveats.iter().filter(|it| !said(it));
    let mut notes: Vec<String> = others.map(|it| caveat(*it, scenario)).collect();
    if machine {
        notes.push("未实测：机器按描述，速度取自它的系列，区间取自拟合时留出的机器。".to_owned());
    }
    if model {
        notes.push("未实测：模型按描述，每一层都是全注意力，前馈部分带门控。".to_owned());
    }
    notes
}

/// Pages that read the same description.
fn links(scenario: &Scenario) -> Vec<(&'static str, String)> {
    let (machine, model) = described(scenario);
    let (device, of_model) = (scenario.device.id(), scenario.model.id());
    let rival = Scenario::default().device.id();
    let mut links = vec![("在估算器中提问", format!("?{}", scenario.to_query()))];
    if machine {
        links.push(("它能运行什么？", format!("runs/?machine={device}")));
        links.push(("比较这台机器", format!("compare/?machines={device},{rival}&models={of_model}")));
    }
    if model {
        links.push(("这个模型需要什么机器？", format!("needs/?model={of_model}")));
        links.push(("用这个模型比较机器", format!("compare/?models={of_model}")));
    }
    links
}
