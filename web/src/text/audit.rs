//! The audit of Python packages.

use super::capital;
use super::words;
use crate::report::{Report, Table};
use rooftop_audit::{
    Advice, Answer, Audit, Elsewhere, Format, MOST_PACKAGES, Refusal, Row, Summary, Target, Verdict,
};
use rooftop_audit::{PACKAGES, Package};

/// Most rows that are shown; all are counted.
const MOST_ROWS: usize = 80;

/// Title and description of the page.
pub fn audit_meta() -> (&'static str, &'static str) {
    (words::audit_title(), words::audit_description())
}

/// Heading and prose.
pub(super) fn audit_prose() -> (&'static str, Vec<String>) {
    (
        words::audit_prose_does_your_cuda(),
        vec![
            words::audit_prose_two_platforms().to_owned(),
            words::audit_prose_table(PACKAGES.len()),
            words::audit_prose_stays_here().to_owned(),
        ],
    )
}

/// Initial content of the field: a common stack.
pub fn audit_example() -> &'static str {
    "torch>=2.14\ntransformers\npeft\ndatasets\nbitsandbytes>=0.50.1\nflash-attn; sys_platform == \"linux\"\nvllm\ntiktoken\n\
     opencv-python\nfaiss-gpu\n"
}

/// Name of a target.
pub fn target_name(target: Target) -> &'static str {
    match target {
        Target::WindowsArm64 => words::target_name_windows_arm64(),
        Target::Wsl2 => words::target_name_wsl2(),
        Target::DgxSpark => words::target_name_dgx_spark(),
        Target::LinuxX86 => words::target_name_linux_x86(),
        Target::WindowsX86 => words::target_name_windows_x86(),
        Target::Macos => words::target_name_macos(),
    }
}

/// A verdict in a word or two.
fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Gpu => words::verdict_gpu(),
        Verdict::OtherIndex => words::verdict_other_index(),
        Verdict::Wheel => "wheel",
        Verdict::CpuOnly => words::verdict_cpu_only(),
        Verdict::PurePython => words::verdict_pure_python(),
        Verdict::RunTime => words::verdict_run_time(),
        Verdict::NeedsBuild => words::verdict_needs_build(),
        Verdict::NoWheel => words::verdict_no_wheel(),
        Verdict::NoCuda => words::verdict_no_cuda(),
        Verdict::OtherVersion => words::verdict_other_version(),
        Verdict::OtherPython => words::verdict_other_python(),
        Verdict::NotInstalled => words::verdict_not_installed(),
        Verdict::Unknown => words::verdict_unknown(),
    }
}

fn advice(row: &Row, answer: Answer) -> String {
    let name = &row.requirement.name;
    let advice = match answer.advice {
        Advice::Nothing => String::new(),
        Advice::UseOtherIndex => words::advice_other_index().to_owned(),
        Advice::Build => words::advice_build().to_owned(),
        Advice::UseWsl2 => words::advice_wsl2().to_owned(),
        Advice::AtLeast(version) => words::advice_at_least(version.to_string()),
        Advice::AtMost(version) => words::advice_at_most(version.to_string()),
        Advice::ChangePython => words::advice_other_python().to_owned(),
        Advice::Check => words::advice_check(name),
        Advice::Replace => words::advice_replace().to_owned(),
    };
    let version = match row.package.and_then(|package| package.checked) {
        Some(read) if answer.other_version_read => words::advice_other_version(read),
        _ => String::new(),
    };
    let note = row.package.and_then(|package| package.note).map_or("", super::package_note);
    [advice.as_str(), note, version.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(words::sentence_space())
}

/// The whole answer for a target.
pub fn audit_report(answer: &Result<Audit, Refusal>, target: Target) -> Report {
    match answer {
        Ok(audit) => report(audit, target),
        Err(refusal) => Report {
            lead: words::audit_report_nothing_was_read().to_owned(),
            rest: match refusal {
                Refusal::TooLong => words::audit_report_too_long(),
                Refusal::NotText => words::audit_report_not_text(),
                Refusal::Nothing => words::audit_report_nothing(),
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
    let listed = names.join(words::audit_names_separator());
    let (on, of) = (target_name(target), texts(audit));
    let attention = || {
        if blocking > names.len() {
            words::audit_some_of_many(blocking, blocking - names.len(), &listed, n, on, &of)
        } else {
            words::audit_some(blocking, &listed, n, on, &of)
        }
    };
    match audit.summary(target) {
        Summary::Yes => (words::audit_lead_yes(), words::audit_all_install(asked, on, &of)),
        Summary::NotAsked => (words::audit_lead_not_asked(), words::audit_none_required(n, on, &of)),
        Summary::Perhaps if blocking == 0 => {
            (words::audit_lead_perhaps(), words::audit_not_all_read(asked, on, &of))
        }
        Summary::Perhaps => (words::audit_lead_perhaps(), attention()),
        Summary::No => (words::audit_lead_no(), attention()),
        Summary::Nothing => {
            let to: Vec<_> = audit.elsewhere.iter().take(6).map(|it| it.what.to.as_str()).collect();
            let rest = if to.is_empty() {
                words::audit_lists_none(of)
            } else {
                words::audit_refers(of, to.join(words::audit_names_separator()))
            };
            (words::audit_lead_nothing(), capital(&rest))
        }
    }
}

/// "this uv.lock", "these 3 files".
fn texts(audit: &Audit) -> String {
    match audit.formats.as_slice() {
        [one] => words::texts_this(format(*one)),
        several => words::texts_these_files(several.len()),
    }
}

fn format(format: Format) -> &'static str {
    match format {
        Format::Requirements => words::audit_format_requirements(),
        Format::Pyproject => words::audit_format_pyproject(),
        Format::UvLock => words::audit_format_uv_lock(),
        Format::Conda => words::audit_format_conda(),
        Format::Docker => words::audit_format_docker(),
    }
}

fn named(row: &Row) -> String {
    match row.requirement.asked.as_str() {
        "" => row.requirement.name.clone(),
        asked => words::audit_named_text(asked, &row.requirement.name),
    }
}

fn todo(audit: &Audit, target: Target) -> Table {
    let mut rows: Vec<&Row> =
        audit.rows.iter().filter(|row| row.on(target).verdict != Verdict::NotInstalled).collect();
    rows.sort_by_key(|row| !row.on(target).verdict.blocks());
    let rows = rows.into_iter().take(MOST_ROWS).map(|row| {
        let answer = row.on(target);
        let verdict = capital(verdict(answer.verdict));
        vec![named(row), words::todo_row(advice(row, answer), verdict)]
    });
    let heading = words::todo_heading(target_name(target));
    Table::new(&heading, &[words::todo_package(), words::todo_what()], rows.collect())
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
    let columns = [
        words::audit_counts_machine(),
        words::audit_counts_installs(),
        words::audit_counts_cpu_only(),
        words::audit_counts_needs_work(),
        words::audit_counts_unknown(),
        words::audit_counts_not_asked_for(),
    ];
    Table::new(words::audit_counts_on_every_machine(), &columns, rows.to_vec())
}

fn packages_table(audit: &Audit) -> Table {
    let rows = audit.rows.iter().take(MOST_ROWS).map(|row| {
        let answers = row.answers.iter().map(|answer| verdict(answer.verdict).to_owned());
        let read = row.package.and_then(|package: &Package| package.checked).unwrap_or("–");
        [named(row)].into_iter().chain(answers).chain([read.to_owned()]).collect()
    });
    let columns: Vec<_> = [words::audit_packages_table_package()]
        .into_iter()
        .chain(Target::ALL.map(target_name))
        .chain([words::audit_packages_table_wheels_read_for()])
        .collect();
    Table::new(words::audit_packages_table_every_package(), &columns, rows.collect())
}

fn notes(audit: &Audit) -> Vec<String> {
    let mut notes = Vec::new();
    if audit.rows.len() > MOST_ROWS {
        notes.push(words::audit_note_first(audit.rows.len(), MOST_ROWS));
    }
    if audit.left_out > 0 {
        notes.push(words::audit_note_left_out(audit.left_out, MOST_PACKAGES.to_string()));
    }
    if audit.cut {
        notes.push(words::audit_note_cut().to_owned());
    }
    let named = |kinds: &[Elsewhere]| -> Option<String> {
        let of_kind = audit.elsewhere.iter().filter(|it| kinds.contains(&it.what.kind));
        let names: Vec<_> = of_kind.map(|it| it.what.to.as_str()).collect();
        (!names.is_empty()).then(|| names.join(words::audit_names_separator()))
    };
    if let Some(files) = named(&[Elsewhere::File, Elsewhere::Constraints]) {
        notes.push(words::audit_note_files(files));
    }
    if let Some(projects) = named(&[Elsewhere::Project]) {
        notes.push(words::audit_note_projects(projects));
    }
    if let Some(addresses) = named(&[Elsewhere::Address]) {
        notes.push(words::audit_note_addresses(addresses));
    }
    if let Some(first) = audit.unread.first() {
        let (count, line) = (audit.n_unread, first.line.to_string());
        notes.push(if first.file.is_empty() {
            words::audit_note_unread(count, line, &first.what)
        } else {
            words::audit_note_unread_in(count, &first.file, line, &first.what)
        });
    }
    if audit.formats.contains(&Format::Conda) {
        notes.push(words::audit_note_conda().to_owned());
    }
    notes.push(words::audit_note_read().to_owned());
    notes
}
