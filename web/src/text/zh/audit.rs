//! The audit of Python packages.

use crate::report::{Report, Table};
use rooftop_core::audit::{
    Advice, Answer, Audit, Elsewhere, Format, MOST_PACKAGES, Refusal, Row, Summary, Target, Verdict,
};
use rooftop_core::catalog::Package;

/// Most rows that are shown; all are counted.
const MOST_ROWS: usize = 80;

/// Title and description of the page.
pub fn audit_meta() -> (&'static str, &'static str) {
    (
        "你的 CUDA 代码能在 Arm 上运行吗？ – Rooftop",
        "粘贴 requirements.txt、pyproject.toml、uv.lock、environment.yml 或 Dockerfile：逐个包查看\
         是否有适用于带 CUDA 的 Windows on Arm、WSL2、DGX Spark、x86-64 和 macOS 的 wheel。",
    )
}

/// Heading and prose.
pub(super) fn audit_prose() -> (&'static str, &'static [&'static str]) {
    (
        "你的 CUDA 代码在那里能运行吗？",
        &[
            "Arm 上的 CUDA 是两个平台。RTX Spark 原生运行 Windows on Arm，使用 win_arm64 wheel；在 WSL2 里，\
             以及在 DGX Spark 上，则是 Linux on Arm，使用 aarch64 wheel。有其中一种 wheel 的包，\
             往往没有另一种。",
            "表中有 146 个包，并写明核对的是哪个版本；知道 wheel 何时出现的，会与所要求的版本比较。\
             表中没有的包即为未知，除非锁文件自己列出了 wheel。有 wheel 并不证明每个内核\
             都能在某款芯片上运行：sm_121 还很新。",
            "文本只留在这个标签页里：不会发送，不会保存，也不会放进网址。",
        ],
    )
}

/// Label of the field.
pub fn audit_label() -> &'static str {
    "粘贴 requirements.txt、pip freeze、pyproject.toml、uv.lock、environment.yml 或 Dockerfile 的内容"
}

/// Below the field.
pub fn audit_hint() -> &'static str {
    "最多 2 MB。文本只留在这个标签页里。"
}

/// Label of the field for files.
pub fn audit_files_label() -> &'static str {
    "或选择文件，也可拖放到这里：多个文件会一并读取"
}

/// Label of the button beside a file.
pub fn audit_remove(name: &str) -> String {
    format!("移除 {name}")
}

/// What stands in the field at first: a usual stack.
pub fn audit_example() -> &'static str {
    "torch>=2.14\ntransformers\npeft\ndatasets\nbitsandbytes>=0.50.1\nflash-attn; sys_platform == \"linux\"\nvllm\ntiktoken\n\
     opencv-python\nfaiss-gpu\n"
}

/// Name of a target.
pub fn target_name(target: Target) -> &'static str {
    match target {
        Target::WindowsArm64 => "RTX Spark，Windows on Arm",
        Target::Wsl2 => "RTX Spark，WSL2 内",
        Target::DgxSpark => "DGX Spark",
        Target::LinuxX86 => "带显卡的 x86-64 Linux",
        Target::WindowsX86 => "带显卡的 x86-64 Windows",
        Target::Macos => "Mac",
    }
}

/// A verdict in a word or two.
fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Gpu => "GPU",
        Verdict::OtherIndex => "GPU，其他索引",
        Verdict::Wheel => "wheel",
        Verdict::CpuOnly => "仅 CPU",
        Verdict::PurePython => "纯 Python",
        Verdict::RunTime => "运行时才有内核",
        Verdict::NeedsBuild => "需要构建",
        Verdict::NoWheel => "无 wheel",
        Verdict::NoCuda => "无 CUDA",
        Verdict::OtherVersion => "其他版本",
        Verdict::NotInstalled => "不安装",
        Verdict::Unknown => "未知",
    }
}

fn advice(row: &Row, answer: Answer) -> String {
    let name = &row.requirement.name;
    let advice = match answer.advice {
        Advice::Nothing => String::new(),
        Advice::UseOtherIndex => "从这里写明的索引安装。".to_owned(),
        Advice::Build => "在那里从源码构建。".to_owned(),
        Advice::UseWsl2 => "没有原生 wheel：在 WSL2 里使用，那里有。".to_owned(),
        Advice::AtLeast(version) => format!("要求 {version} 或更新的版本：更早的版本在那里没有 wheel。"),
        Advice::AtMost(version) => format!("要求 {version} 或更早的版本：更新的版本在那里没有 wheel。"),
        Advice::Check => format!("到 https://pypi.org/project/{name}/#files 查看。"),
        Advice::Replace => "在那里不用它，或换成别的包。".to_owned(),
    };
    let version = match row.package.and_then(|package| package.checked) {
        Some(read) if answer.other_version_read => format!("核对的是 {read}，不是所要求的版本。"),
        _ => String::new(),
    };
    let note = row.package.and_then(|package| package.note).map_or("", super::package_note);
    [advice.as_str(), version.as_str(), note].concat()
}

/// The whole answer for a target.
pub fn audit_report(answer: &Result<Audit, Refusal>, target: Target) -> Report {
    match answer {
        Ok(audit) => report(audit, target),
        Err(refusal) => Report {
            lead: "什么都没有读取。".to_owned(),
            rest: match refusal {
                Refusal::TooLong => "文本超过 2 MB。请只粘贴列出包的那一部分。",
                Refusal::NotText => "其中有空字节，文本文件不会有。粘贴的是 wheel 或压缩包吗？",
                Refusal::Nothing => "文本中没有找到包。每行写一个即可，例如 numpy>=2。",
            }
            .to_owned(),
            ..Report::default()
        },
    }
}

fn report(audit: &Audit, target: Target) -> Report {
    let (lead, rest) = summary(audit, target);
    Report {
        lead: lead.to_owned(),
        rest,
        tables: if audit.rows.is_empty() {
            Vec::new()
        } else {
            vec![todo(audit, target), counts(audit), packages_table(audit)]
        },
        notes: notes(audit),
        ..Report::default()
    }
}

fn summary(audit: &Audit, target: Target) -> (&'static str, String) {
    let (n, blocking) = (audit.rows.len(), audit.blocking(target).count());
    let asked = n - audit.with(target, Verdict::NotInstalled).count();
    let names: Vec<_> = audit.blocking(target).take(6).map(|row| row.requirement.name.as_str()).collect();
    let more = if blocking > names.len() {
        format!("，另有 {} 个", blocking - names.len())
    } else {
        String::new()
    };
    let (on, of) = (target_name(target), texts(audit));
    let attention =
        || format!("{on}：{of}中的 {n} 个包，有 {blocking} 个需要处理（{}{more}）。", names.join("、"));
    match audit.summary(target) {
        Summary::Yes => ("能。", format!("{on}：{of}中的 {asked} 个包都能用 wheel 安装。")),
        Summary::NotAsked => ("无需安装。", format!("{on}：{of}中的 {n} 个包在那里都不要求安装。")),
        Summary::Perhaps if blocking == 0 => (
            "也许能。",
            format!("{on}：{of}中的 {asked} 个包能用 wheel 安装，但并非所有内容都已读取，见下方说明。"),
        ),
        Summary::Perhaps => ("也许能。", attention()),
        Summary::No => ("现在这样还不能。", attention()),
        Summary::Nothing => {
            let to =
                audit.elsewhere.iter().take(6).map(|it| it.what.to.as_str()).collect::<Vec<_>>().join("、");
            let instead =
                if to.is_empty() { String::new() } else { format!("它引用了 {to}，请一并添加。") };
            ("没有读到任何包。", format!("{of}本身没有列出包。{instead}"))
        }
    }
}

/// "这份 uv.lock 文件", "这 3 个文件".
fn texts(audit: &Audit) -> String {
    match audit.formats.as_slice() {
        [one] => format!("这份 {}", format(*one)),
        several => format!("这 {} 个文件", several.len()),
    }
}

fn format(format: Format) -> &'static str {
    match format {
        Format::Requirements => "requirements 列表",
        Format::Pyproject => "pyproject.toml 文件",
        Format::UvLock => "uv.lock 文件",
        Format::Conda => "environment.yml 文件",
        Format::Docker => "Dockerfile 文件",
    }
}

fn named(row: &Row) -> String {
    match row.requirement.asked.as_str() {
        "" => row.requirement.name.clone(),
        asked => format!("{} {asked}", row.requirement.name),
    }
}

fn todo(audit: &Audit, target: Target) -> Table {
    let mut rows: Vec<&Row> =
        audit.rows.iter().filter(|row| row.on(target).verdict != Verdict::NotInstalled).collect();
    rows.sort_by_key(|row| !row.on(target).verdict.blocks());
    let rows = rows.into_iter().take(MOST_ROWS).map(|row| {
        let answer = row.on(target);
        vec![named(row), format!("{}。{}", verdict(answer.verdict), advice(row, answer))]
    });
    let heading = format!("{}：要做什么", target_name(target));
    Table::new(&heading, &["包", "现有什么，要做什么"], rows.collect())
}

fn counts(audit: &Audit) -> Table {
    let rows = Target::ALL.map(|target| {
        let count = |holds: fn(Verdict) -> bool| {
            audit.rows.iter().filter(|row| holds(row.on(target).verdict)).count().to_string()
        };
        vec![
            target_name(target).to_owned(),
            count(|it| !it.blocks() && !matches!(it, Verdict::NotInstalled | Verdict::CpuOnly)),
            count(|it| it == Verdict::CpuOnly),
            count(|it| it.blocks() && it != Verdict::Unknown),
            count(|it| it == Verdict::Unknown),
            count(|it| it == Verdict::NotInstalled),
        ]
    });
    let columns = ["机器", "可安装", "仅 CPU", "需要处理", "未知", "那里不要求"];
    Table::new("在每台机器上", &columns, rows.to_vec())
}

fn packages_table(audit: &Audit) -> Table {
    let rows = audit.rows.iter().take(MOST_ROWS).map(|row| {
        let answers = row.answers.iter().map(|answer| verdict(answer.verdict).to_owned());
        let read = row.package.and_then(|package: &Package| package.checked).unwrap_or("–");
        [named(row)].into_iter().chain(answers).chain([read.to_owned()]).collect()
    });
    let columns: Vec<_> =
        ["包"].into_iter().chain(Target::ALL.map(target_name)).chain(["核对 wheel 的版本"]).collect();
    Table::new("所有包", &columns, rows.collect())
}

fn notes(audit: &Audit) -> Vec<String> {
    let mut notes = Vec::new();
    if audit.rows.len() > MOST_ROWS {
        notes.push(format!("列出了 {} 个包中的前 {MOST_ROWS} 个；全部都已计数。", audit.rows.len()));
    }
    if audit.left_out > 0 {
        notes.push(format!("前 {MOST_PACKAGES} 个之后的 {} 个包没有读取。", audit.left_out));
    }
    if audit.cut {
        notes.push("文本太长，没有读到末尾。".to_owned());
    }
    let named = |kinds: &[Elsewhere]| -> Option<String> {
        let of_kind = audit.elsewhere.iter().filter(|it| kinds.contains(&it.what.kind));
        let names: Vec<_> = of_kind.map(|it| it.what.to.as_str()).collect();
        (!names.is_empty()).then(|| names.join("、"))
    };
    if let Some(files) = named(&[Elsewhere::File, Elsewhere::Constraints]) {
        notes.push(format!("没有添加，因此没有读取：{files}。"));
    }
    if let Some(projects) = named(&[Elsewhere::Project]) {
        notes.push(format!("自带依赖的项目，没有读取：{projects}。"));
    }
    if let Some(addresses) = named(&[Elsewhere::Address]) {
        notes.push(format!("从网址或文件安装，PyPI 的 wheel 不能说明其情况：{addresses}。"));
    }
    if let Some(first) = audit.unread.first() {
        let of = if first.file.is_empty() { String::new() } else { format!(" {} ", first.file) };
        notes.push(format!(
            "有 {} 行无法读取；第一处是{of}第 {} 行：{}",
            audit.n_unread, first.line, first.what
        ));
    }
    if audit.formats.contains(&Format::Conda) {
        notes.push("Conda 自行构建包；这里的结论针对 PyPI 的 wheel。".to_owned());
    }
    notes.push(
        "2026-11-20 读取自 PyPI，以及 2026 年 3 月至 8 月的锁文件；此后可能出现了新的 wheel。".to_owned(),
    );
    notes
}
