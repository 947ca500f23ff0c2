//! Does my CUDA code run there? For each Python package of a project, whether a machine's platform gets a wheel for it,
//! and of which kind.
//!
//! What is known is in `data/wheels.toml`, with the version it was read for; a package that is not there is unknown,
//! unless a lock file lists its wheels. Pure and total, as the core is.
//!
//! ```
//! use rooftop_audit::{Summary, Target, Verdict, audit};
//!
//! let audit = audit("torch==2.15.0\nnumpy\n").expect("it names packages");
//! // PyTorch's wheel for Windows on Arm is on its own index.
//! assert_eq!(audit.rows[0].on(Target::WindowsArm64).verdict, Verdict::OtherIndex);
//! assert_eq!(audit.summary(Target::LinuxX86), Summary::Yes);
//! ```

#![deny(missing_docs)]
#![warn(clippy::use_debug)] // A bundle traps there (`bind/src/panics.rs`).

mod generated;
mod marker;
mod package;
mod project;
mod python;
mod read;
mod requirement;
mod verdict;
mod version;

pub use generated::PACKAGES;
pub use package::{Cuda, Package, PackageKind, Wheel, WheelCell};
pub use python::{Python, Pythons};
pub use read::{Elsewhere, Format, Reference};
pub use requirement::Requirement;
pub use verdict::{Advice, Answer, Verdict};

use project::Project;
use rooftop_core::form::{self, Field, Question, one_of};
use serde::Serialize;

/// Longest text that is read, bytes. Lock files of large projects have one or two million.
pub const MOST_BYTES: usize = 2 << 20;
/// Most packages that are answered.
pub const MOST_PACKAGES: usize = 1000;
/// Most lines that are named as unreadable.
const MOST_UNREAD: usize = 20;

/// Where a project is to run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// Windows on Arm with CUDA: RTX Spark.
    #[default]
    WindowsArm64,
    /// Linux on Arm inside Windows: RTX Spark with WSL2.
    Wsl2,
    /// Linux on Arm: DGX Spark.
    DgxSpark,
    /// Linux on x86-64 with a card.
    LinuxX86,
    /// Windows on x86-64 with a card.
    WindowsX86,
    /// macOS on Apple's chips.
    Macos,
}

/// What the address of an audit says; the packages are never in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Where it is to run.
    pub target: Target,
    /// Under which Python; none where that is open.
    pub python: Option<Python>,
}

impl Asked {
    /// What the field says where the version of Python is open.
    pub const ANY: &'static str = "any";

    /// Values of the field for the version of Python.
    pub fn pythons() -> [&'static str; 7] {
        let mut all = [Self::ANY; 7];
        for (place, python) in all.iter_mut().skip(1).zip(Python::ALL) {
            *place = python.id();
        }
        all
    }
}

impl Question for Asked {
    fn fields(&self) -> Vec<Field> {
        vec![
            Field::choice("target", self.target.id(), Target::ALL.map(Target::id)),
            Field::choice("python", self.python.map_or(Self::ANY, Python::id), Self::pythons()),
        ]
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), form::Refusal> {
        match field {
            "target" => self.target = one_of(to, &Target::ALL, Target::id)?,
            "python" => self.python = Python::find(one_of(to, &Self::pythons(), |id| id)?),
            _ => {}
        }
        Ok(())
    }
}

impl Target {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::WindowsArm64, Self::Wsl2, Self::DgxSpark, Self::LinuxX86, Self::WindowsX86, Self::Macos];

    /// Kebab-case, for addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::WindowsArm64 => "windows-arm64",
            Self::Wsl2 => "wsl2",
            Self::DgxSpark => "dgx-spark",
            Self::LinuxX86 => "linux-x86-64",
            Self::WindowsX86 => "windows-x86-64",
            Self::Macos => "macos",
        }
    }

    /// Value of a variable of a marker, as CPython has it there; none where that differs from one installation to the
    /// next.
    fn variable(self, name: &str) -> Option<&'static str> {
        let windows = matches!(self, Self::WindowsArm64 | Self::WindowsX86);
        let macos = self == Self::Macos;
        let by_system = |on_windows, on_macos, on_linux| match (windows, macos) {
            (true, _) => on_windows,
            (_, true) => on_macos,
            _ => on_linux,
        };
        match name {
            "sys_platform" | "sys.platform" => Some(by_system("win32", "darwin", "linux")),
            "platform_system" => Some(by_system("Windows", "Darwin", "Linux")),
            "os_name" | "os.name" => Some(if windows { "nt" } else { "posix" }),
            "platform_machine" => Some(match self {
                Self::WindowsArm64 => "ARM64",
                Self::WindowsX86 => "AMD64",
                Self::LinuxX86 => "x86_64",
                Self::Wsl2 | Self::DgxSpark => "aarch64",
                Self::Macos => "arm64",
            }),
            "platform_python_implementation" => Some("CPython"),
            "implementation_name" => Some("cpython"),
            _ => None,
        }
    }
}

/// A package with its answer for each target.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What was asked for.
    pub requirement: Requirement,
    /// What is known of the package.
    pub package: Option<&'static Package>,
    /// One for each of [`Target::ALL`].
    pub answers: [Answer; 6],
}

/// A text of a project: a file, or what was pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct File<'a> {
    /// Its name; empty for what was pasted.
    pub name: &'a str,
    /// What is in it.
    pub text: &'a str,
}

/// Something that belongs to a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InLine<T> {
    /// The file; empty for what was pasted.
    pub file: String,
    /// Number of the line, from 1.
    pub line: usize,
    /// What it is.
    pub what: T,
}

/// The answer for a project.
#[derive(Clone, Debug, PartialEq)]
pub struct Audit {
    /// What the texts were taken for; one for each.
    pub formats: Vec<Format>,
    /// Packages, in the order of the texts.
    pub rows: Vec<Row>,
    /// The first lines that could not be read.
    pub unread: Vec<InLine<String>>,
    /// Number of unreadable lines, those beyond the list included.
    pub n_unread: usize,
    /// What the texts refer to and was not read: the first of it.
    pub elsewhere: Vec<InLine<Reference>>,
    /// How many there are.
    pub n_elsewhere: usize,
    /// Packages left out because there are too many.
    pub left_out: usize,
    /// The end of a text was not even read.
    pub cut: bool,
}

/// Why texts are not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Longer than [`MOST_BYTES`], all together.
    TooLong,
    /// One holds bytes that no text file has.
    NotText,
    /// Nothing in them looks like a package.
    Nothing,
}

/// The answer for a project in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Summary {
    /// Everything was read, and all of it installs.
    Yes,
    /// Everything was read, and none of it is asked for there.
    NotAsked,
    /// Nothing is known to be missing, but not everything was read or is known.
    Perhaps,
    /// Something needs attention.
    No,
    /// No package was read: the texts only refer to others.
    Nothing,
}

/// Answers for every package of one text.
pub fn audit(text: &str) -> Result<Audit, Refusal> {
    audit_files(&[File { name: "", text }])
}

/// Answers for every package of a project's files; what one refers to is looked for among the others.
pub fn audit_files(files: &[File]) -> Result<Audit, Refusal> {
    audit_under(files, None)
}

/// The same under a version of Python.
pub fn audit_under(files: &[File], python: Option<Python>) -> Result<Audit, Refusal> {
    if files.iter().map(|file| file.text.len()).sum::<usize>() > MOST_BYTES {
        return Err(Refusal::TooLong);
    }
    if files.iter().any(|file| file.text.contains('\0')) {
        return Err(Refusal::NotText);
    }
    let Project { formats, requirements, mut unread, mut elsewhere, cut } = Project::of(files);
    if requirements.is_empty() && elsewhere.is_empty() {
        return Err(Refusal::Nothing);
    }
    let (requirements, left_out) = distinct(requirements);
    let (n_unread, n_elsewhere) = (unread.len(), elsewhere.len());
    unread.truncate(MOST_UNREAD);
    elsewhere.truncate(MOST_UNREAD);
    let rows = requirements.into_iter().map(|requirement| row(requirement, python)).collect();
    Ok(Audit { formats, rows, unread, n_unread, elsewhere, n_elsewhere, left_out, cut })
}

/// Each requirement once, and how many were too many.
fn distinct(all: Vec<Requirement>) -> (Vec<Requirement>, usize) {
    let mut seen = std::collections::BTreeSet::new();
    let is_new: Vec<bool> = all.iter().map(|it| seen.insert((&it.name, &it.asked, &it.marker))).collect();
    let mut kept: Vec<Requirement> =
        all.into_iter().zip(is_new).filter(|(_, new)| *new).map(|(it, _)| it).collect();
    let left_out = kept.len().saturating_sub(MOST_PACKAGES);
    kept.truncate(MOST_PACKAGES);
    (kept, left_out)
}

fn row(requirement: Requirement, python: Option<Python>) -> Row {
    let package = PACKAGES
        .iter()
        .find(|it| it.name == requirement.name || it.aliases.contains(&requirement.name.as_str()));
    let answers = Target::ALL.map(|target| verdict::answer(&requirement, package, target, python));
    Row { requirement, package, answers }
}

impl Row {
    /// The answer for one target.
    pub fn on(&self, target: Target) -> Answer {
        let at = Target::ALL.iter().position(|it| *it == target);
        at.and_then(|at| self.answers.get(at)).copied().unwrap_or_default()
    }
}

impl Audit {
    /// Packages with this verdict on a target.
    pub fn with(&self, target: Target, verdict: Verdict) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.on(target).verdict == verdict)
    }

    /// Whether all was read: every line, to the end, and nothing is elsewhere.
    pub fn is_whole(&self) -> bool {
        self.n_unread == 0 && self.n_elsewhere == 0 && self.left_out == 0 && !self.cut
    }

    /// The answer for a target in a word. Nothing read is never a yes.
    pub fn summary(&self, target: Target) -> Summary {
        let blocking = self.blocking(target).count();
        let unknown = self.with(target, Verdict::Unknown).count();
        let not_asked = self.with(target, Verdict::NotInstalled).count();
        match blocking {
            _ if self.rows.is_empty() => Summary::Nothing,
            _ if blocking > unknown => Summary::No,
            0 if !self.is_whole() => Summary::Perhaps,
            0 if not_asked == self.rows.len() => Summary::NotAsked,
            0 => Summary::Yes,
            _ => Summary::Perhaps,
        }
    }

    /// Packages that stop an installation on a target, or that nothing is known of.
    pub fn blocking(&self, target: Target) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.on(target).verdict.blocks())
    }
}
