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
        "Does your CUDA code run on Arm? – Rooftop",
        "Paste a requirements.txt, pyproject.toml, uv.lock, environment.yml or Dockerfile: for each package, whether there \
         is a wheel for Windows on Arm with CUDA, WSL2, DGX Spark, x86-64 and macOS.",
    )
}

/// Heading and prose.
pub(super) fn audit_prose() -> (&'static str, &'static [&'static str]) {
    (
        "Does your CUDA code run there?",
        &[
            "CUDA on Arm is two platforms. Natively, RTX Spark runs Windows on Arm and takes win_arm64 wheels; inside WSL2, \
             and on DGX Spark, it is Linux on Arm and takes aarch64 wheels. A package that has the one often lacks the other.",
            "The table covers 146 packages. It says which version was read; versions asked for are compared where it is known \
             when a wheel appeared. What is not in the table is unknown, unless the lock file itself lists wheels. A wheel \
             being there does not prove that every kernel runs on a chip: sm_121 is young.",
            "The text stays in this tab: it is not sent, not stored and not put into the address.",
        ],
    )
}

/// Label of the field.
pub fn audit_label() -> &'static str {
    "Paste requirements.txt, pip freeze, pyproject.toml, uv.lock, environment.yml or Dockerfile lines"
}

/// Below the field.
pub fn audit_hint() -> &'static str {
    "Up to 2 MB. The text stays in this tab."
}

/// Label of the field for files.
pub fn audit_files_label() -> &'static str {
    "Or choose files, or drop them here: they are read together"
}

/// Label of the button beside a file.
pub fn audit_remove(name: &str) -> String {
    format!("Remove {name}")
}

/// What stands in the field at first: a usual stack.
pub fn audit_example() -> &'static str {
    "torch>=2.14\ntransformers\npeft\ndatasets\nbitsandbytes>=0.50.1\nflash-attn; sys_platform == \"linux\"\nvllm\ntiktoken\n\
     opencv-python\nfaiss-gpu\n"
}

/// Name of a target.
pub fn target_name(target: Target) -> &'static str {
    match target {
        Target::WindowsArm64 => "RTX Spark, Windows on Arm",
        Target::Wsl2 => "RTX Spark, inside WSL2",
        Target::DgxSpark => "DGX Spark",
        Target::LinuxX86 => "x86-64 Linux with a card",
        Target::WindowsX86 => "x86-64 Windows with a card",
        Target::Macos => "Mac",
    }
}

/// A verdict in a word or two.
fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Gpu => "GPU",
        Verdict::OtherIndex => "GPU, other index",
        Verdict::Wheel => "wheel",
        Verdict::CpuOnly => "CPU only",
        Verdict::PurePython => "pure Python",
        Verdict::RunTime => "kernels at run time",
        Verdict::NeedsBuild => "needs a build",
        Verdict::NoWheel => "no wheel",
        Verdict::NoCuda => "no CUDA",
        Verdict::OtherVersion => "other version",
        Verdict::NotInstalled => "not installed",
        Verdict::Unknown => "unknown",
    }
}

fn advice(row: &Row, answer: Answer) -> String {
    let name = &row.requirement.name;
    let advice = match answer.advice {
        Advice::Nothing => String::new(),
        Advice::UseOtherIndex => "Take it from the index named here.".to_owned(),
        Advice::Build => "Build it there from source.".to_owned(),
        Advice::UseWsl2 => "No native wheel: use it inside WSL2, which has one.".to_owned(),
        Advice::AtLeast(version) => format!("Ask for {version} or later: earlier ones have no wheel there."),
        Advice::AtMost(version) => format!("Ask for {version} or earlier: later ones have no wheel there."),
        Advice::Check => format!("Look under https://pypi.org/project/{name}/#files."),
        Advice::Replace => "Do without it there, or replace it.".to_owned(),
    };
    let version = match row.package.and_then(|package| package.checked) {
        Some(read) if answer.other_version_read => format!("Read for {read}, not for the version asked."),
        _ => String::new(),
    };
    let note = row.package.and_then(|package| package.note).map_or("", super::package_note);
    [advice.as_str(), note, version.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The whole answer for a target.
pub fn audit_report(answer: &Result<Audit, Refusal>, target: Target) -> Report {
    match answer {
        Ok(audit) => report(audit, target),
        Err(refusal) => Report {
            lead: "Nothing was read.".to_owned(),
            rest: match refusal {
                Refusal::TooLong => "The text is longer than 2 MB. Paste the part that lists packages.",
                Refusal::NotText => {
                    "It holds null bytes, which no text file has. Was a wheel or an archive pasted?"
                }
                Refusal::Nothing => {
                    "No package was found in the text. One to a line, as in numpy>=2, is enough."
                }
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
    let packages = |n: usize| if n == 1 { "package" } else { "packages" };
    let names: Vec<_> = audit.blocking(target).take(6).map(|row| row.requirement.name.as_str()).collect();
    let more =
        if blocking > names.len() { format!(" and {} more", blocking - names.len()) } else { String::new() };
    let (on, of) = (target_name(target), texts(audit));
    let attention = || {
        format!(
            "On {on}, {blocking} of {n} {} of {of} need attention: {}{more}.",
            packages(n),
            names.join(", ")
        )
    };
    match audit.summary(target) {
        Summary::Yes => {
            ("Yes.", format!("All {asked} {} of {of} install on {on} from wheels.", packages(asked)))
        }
        Summary::NotAsked => {
            ("Nothing to install.", format!("None of the {n} {} of {of} is required on {on}.", packages(n)))
        }
        Summary::Perhaps if blocking == 0 => (
            "Perhaps.",
            format!(
                "{asked} {} of {of} install on {on} from wheels, but not everything was read: see the notes.",
                packages(asked)
            ),
        ),
        Summary::Perhaps => ("Perhaps.", attention()),
        Summary::No => ("Not as it stands.", attention()),
        Summary::Nothing => {
            let to =
                audit.elsewhere.iter().take(6).map(|it| it.what.to.as_str()).collect::<Vec<_>>().join(", ");
            let instead =
                if to.is_empty() { String::new() } else { format!(" It refers to {to}; add that too.") };
            ("No package was read.", format!("{} lists none itself.{instead}", capital(&of)))
        }
    }
}

/// "this uv.lock", "these 3 files".
fn texts(audit: &Audit) -> String {
    match audit.formats.as_slice() {
        [one] => format!("this {}", format(*one)),
        several => format!("these {} files", several.len()),
    }
}

fn format(format: Format) -> &'static str {
    match format {
        Format::Requirements => "list of requirements",
        Format::Pyproject => "pyproject.toml",
        Format::UvLock => "uv.lock",
        Format::Conda => "environment.yml",
        Format::Docker => "Dockerfile",
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
        vec![named(row), format!("{}. {}", capital(verdict(answer.verdict)), advice(row, answer))]
    });
    let heading = format!("What to do on {}", target_name(target));
    Table::new(&heading, &["Package", "What there is, and what to do"], rows.collect())
}

fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
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
    let columns = ["Machine", "Installs", "CPU only", "Needs work", "Unknown", "Not asked for there"];
    Table::new("On every machine", &columns, rows.to_vec())
}

fn packages_table(audit: &Audit) -> Table {
    let rows = audit.rows.iter().take(MOST_ROWS).map(|row| {
        let answers = row.answers.iter().map(|answer| verdict(answer.verdict).to_owned());
        let read = row.package.and_then(|package: &Package| package.checked).unwrap_or("–");
        [named(row)].into_iter().chain(answers).chain([read.to_owned()]).collect()
    });
    let columns: Vec<_> =
        ["Package"].into_iter().chain(Target::ALL.map(target_name)).chain(["Wheels read for"]).collect();
    Table::new("Every package", &columns, rows.collect())
}

fn notes(audit: &Audit) -> Vec<String> {
    let mut notes = Vec::new();
    if audit.rows.len() > MOST_ROWS {
        notes.push(format!(
            "The first {MOST_ROWS} of {} packages are listed; all are counted.",
            audit.rows.len()
        ));
    }
    if audit.left_out > 0 {
        notes.push(format!("{} packages beyond the first {MOST_PACKAGES} were not read.", audit.left_out));
    }
    if audit.cut {
        notes.push("The text was too long to be read to its end.".to_owned());
    }
    let named = |kinds: &[Elsewhere]| -> Option<String> {
        let of_kind = audit.elsewhere.iter().filter(|it| kinds.contains(&it.what.kind));
        let names: Vec<_> = of_kind.map(|it| it.what.to.as_str()).collect();
        (!names.is_empty()).then(|| names.join(", "))
    };
    if let Some(files) = named(&[Elsewhere::File, Elsewhere::Constraints]) {
        notes.push(format!("Not read, because it was not added: {files}."));
    }
    if let Some(projects) = named(&[Elsewhere::Project]) {
        notes.push(format!("Projects with dependencies of their own, not read: {projects}."));
    }
    if let Some(addresses) = named(&[Elsewhere::Address]) {
        notes.push(format!(
            "Installed from an address, so the wheels of PyPI say nothing about it: {addresses}."
        ));
    }
    if let Some(first) = audit.unread.first() {
        let of = if first.file.is_empty() { String::new() } else { format!(" of {}", first.file) };
        let lines = if audit.n_unread == 1 {
            "One line could not be read:".to_owned()
        } else {
            format!("{} lines could not be read; the first is", audit.n_unread)
        };
        notes.push(format!("{lines} line {}{of}: {}", first.line, first.what));
    }
    if audit.formats.contains(&Format::Conda) {
        notes.push("Conda builds packages of its own; the verdicts are those of PyPI’s wheels.".to_owned());
    }
    notes.push(
        "Read on 2026-11-20 from PyPI and from lock files of March to August 2026; wheels may have appeared since."
            .to_owned(),
    );
    notes
}
