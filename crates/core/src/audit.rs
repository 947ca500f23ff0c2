//! Does my CUDA code run there? For each Python package of a project, whether a machine's platform gets a wheel for it,
//! and of which kind.
//!
//! What is known stands in `data/wheels.toml`, with the version it was read for; a package that is not there is unknown,
//! unless a lock file lists its wheels.

mod marker;
mod read;
mod requirement;
mod verdict;
mod version;

pub use read::Format;
pub use requirement::Requirement;
pub use verdict::{Advice, Answer, Verdict};

use crate::catalog::{PACKAGES, Package};
use read::Read;
use serde::Serialize;

/// Longest text that is read, bytes. Lock files of large projects have one or two million.
pub const MOST_BYTES: usize = 2 << 20;
/// Most packages that are answered.
pub const MOST_PACKAGES: usize = 1000;
/// Most lines that are told to be unreadable.
const MOST_UNREAD: usize = 20;

/// Where a project is to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// Windows on Arm with CUDA: RTX Spark.
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

/// The answer for a project.
#[derive(Clone, Debug, PartialEq)]
pub struct Audit {
    /// What the text was taken for.
    pub format: Format,
    /// Packages, in the order of the text.
    pub rows: Vec<Row>,
    /// Lines that could not be read.
    pub unread: Vec<(usize, String)>,
    /// How many there are.
    pub n_unread: usize,
    /// Files that are named and were not pasted.
    pub files: Vec<String>,
    /// Packages left out because there are too many.
    pub left_out: usize,
    /// The end of the text was not even read.
    pub cut: bool,
}

/// Why a text is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Longer than [`MOST_BYTES`].
    TooLong,
    /// It holds bytes that no text file has.
    NotText,
    /// Nothing in it looks like a package.
    Nothing,
}

/// Answers for every package of a project's file.
pub fn audit(text: &str) -> Result<Audit, Refusal> {
    if text.len() > MOST_BYTES {
        return Err(Refusal::TooLong);
    }
    if text.contains('\0') {
        return Err(Refusal::NotText);
    }
    let (format, Read { requirements, mut unread, mut files, cut }) = read::read(text);
    if requirements.is_empty() && files.is_empty() {
        return Err(Refusal::Nothing);
    }
    let (requirements, left_out) = distinct(requirements);
    let n_unread = unread.len();
    unread.truncate(MOST_UNREAD);
    files.truncate(MOST_UNREAD);
    let rows = requirements.into_iter().map(row).collect();
    Ok(Audit { format, rows, unread, n_unread, files, left_out, cut })
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

fn row(requirement: Requirement) -> Row {
    let package = PACKAGES
        .iter()
        .find(|it| it.name == requirement.name || it.aliases.contains(&requirement.name.as_str()));
    let answers = Target::ALL.map(|target| verdict::answer(&requirement, package, target));
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

    /// Packages that stop an installation on a target, or that nothing is known of.
    pub fn blocking(&self, target: Target) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.on(target).verdict.blocks())
    }
}
