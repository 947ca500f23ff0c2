//! From what wheels there are to what that means for somebody who installs them.

use super::requirement::{Locked, Requirement};
use super::version::Version;
use crate::package::{Cuda, Package, PackageKind, Wheel, WheelCell};
use crate::{Python, Target, marker};
use serde::Serialize;

/// What happens when a package is installed on a target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A wheel with CUDA kernels.
    Gpu,
    /// A wheel with CUDA kernels, from another index than PyPI.
    OtherIndex,
    /// A compiled wheel; no GPU is needed, or whether it has kernels was not read.
    Wheel,
    /// A wheel, without the CUDA kernels that the package has elsewhere.
    CpuOnly,
    /// Pure Python.
    PurePython,
    /// One wheel for every platform whose kernels are compiled when they are used, or are missing.
    RunTime,
    /// No wheel: it has to be compiled there.
    NeedsBuild,
    /// No wheel, and no way known to build one.
    NoWheel,
    /// There is no CUDA on this system.
    NoCuda,
    /// The versions asked for have no wheel there, others have.
    OtherVersion,
    /// The wheels there are for other versions of Python.
    OtherPython,
    /// The requirement does not apply there.
    NotInstalled,
    /// Not known.
    #[default]
    Unknown,
}

impl Verdict {
    /// All of them, what works first.
    pub const ALL: [Self; 13] = [
        Self::Gpu,
        Self::OtherIndex,
        Self::Wheel,
        Self::PurePython,
        Self::RunTime,
        Self::CpuOnly,
        Self::NeedsBuild,
        Self::OtherVersion,
        Self::OtherPython,
        Self::NoWheel,
        Self::NoCuda,
        Self::Unknown,
        Self::NotInstalled,
    ];

    /// Whether somebody has to do something, or look.
    pub const fn blocks(self) -> bool {
        matches!(
            self,
            Self::NeedsBuild
                | Self::OtherVersion
                | Self::OtherPython
                | Self::NoWheel
                | Self::NoCuda
                | Self::Unknown
                | Self::OtherIndex
        )
    }
}

/// What there is to do about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Advice {
    /// Nothing.
    #[default]
    Nothing,
    /// Take it from the other index.
    UseOtherIndex,
    /// Compile it: a compiler, and nvcc where it has kernels.
    Build,
    /// Use it inside WSL2, where there is a wheel.
    UseWsl2,
    /// Ask for a version from this one on.
    AtLeast(&'static str),
    /// Ask for a version up to this one.
    AtMost(&'static str),
    /// Use a version of Python for which there are wheels.
    ChangePython,
    /// Look at the package's files.
    Check,
    /// Replace it.
    Replace,
}

/// Whether a package installs on a target, and what to do where it does not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// What happens.
    pub verdict: Verdict,
    /// What to do.
    pub advice: Advice,
    /// The wheels were read for another version than the one asked for.
    pub other_version_read: bool,
}

/// The answer for a requirement on a target.
pub fn answer(
    requirement: &Requirement,
    package: Option<&'static Package>,
    target: Target,
    python: Option<Python>,
) -> Answer {
    if requirement.marker.as_deref().and_then(|marker| marker::holds(marker, target, python)) == Some(false) {
        return Answer { verdict: Verdict::NotInstalled, ..Answer::default() };
    }
    let verdict = package.map_or(Verdict::Unknown, |package| verdict(package, target));
    // A lock file knows what this table does not.
    if let (Verdict::Unknown, Some(locked)) = (verdict, requirement.locked) {
        let verdict = locked.verdict(target, python);
        return Answer { verdict, advice: advice(verdict, package, target), other_version_read: false };
    }
    let Some(package) = package else {
        return Answer { verdict, advice: Advice::Check, other_version_read: false };
    };
    let advice = advice(verdict, Some(package), target);
    if let Some(bound) = out_of_bounds(requirement, package, target) {
        return Answer { verdict: Verdict::OtherVersion, advice: bound, other_version_read: false };
    }
    let compiled = matches!(verdict, Verdict::Gpu | Verdict::Wheel | Verdict::CpuOnly);
    if compiled && package.python.is_some_and(|pythons| !pythons.has(python)) {
        return Answer {
            verdict: Verdict::OtherPython,
            advice: Advice::ChangePython,
            other_version_read: false,
        };
    }
    let read = package.checked.and_then(Version::read);
    let other_version_read =
        verdict != Verdict::Unknown && read.is_some_and(|read| !requirement.versions.hold(&read));
    Answer { verdict, advice, other_version_read }
}

/// What to ask for instead, where the versions asked for are outside those with a wheel.
fn out_of_bounds(requirement: &Requirement, package: &Package, target: Target) -> Option<Advice> {
    let cell = package.cell(target)?;
    let outside = |bound: &'static str, holds: fn(&super::version::Versions, &Version) -> bool| {
        Version::read(bound).filter(|version| !holds(&requirement.versions, version)).map(|_| bound)
    };
    let low = cell.from.and_then(|from| outside(from, super::version::Versions::reach)).map(Advice::AtLeast);
    low.or_else(|| {
        cell.until.and_then(|until| outside(until, super::version::Versions::begin_by)).map(Advice::AtMost)
    })
}

impl Package {
    /// What was read for a target, where it was.
    fn cell(&self, target: Target) -> Option<WheelCell> {
        match target {
            Target::WindowsArm64 => Some(self.win_arm64),
            Target::Wsl2 | Target::DgxSpark => Some(self.linux_aarch64),
            Target::LinuxX86 => Some(self.linux_x86_64),
            Target::WindowsX86 => Some(self.win_amd64),
            Target::Macos => self.macos,
        }
    }
}

fn verdict(package: &Package, target: Target) -> Verdict {
    let for_arm = matches!(target, Target::WindowsArm64 | Target::Wsl2 | Target::DgxSpark);
    let extension = package.kind == PackageKind::CpuExtension;
    let Some(cell) = package.cell(target) else {
        // For macOS only what follows from the package itself is known.
        return match (package.cuda, package.linux_x86_64.wheel) {
            (Cuda::Yes, _) => Verdict::NoCuda,
            (_, Wheel::Any) => Verdict::PurePython,
            _ => Verdict::Unknown,
        };
    };
    match cell.wheel {
        Wheel::Cuda => Verdict::Gpu,
        Wheel::Compiled if package.cuda == Cuda::Yes => Verdict::Gpu,
        Wheel::Cpu if package.cuda != Cuda::No => Verdict::CpuOnly,
        Wheel::Compiled | Wheel::Cpu => Verdict::Wheel,
        Wheel::Any if matches!(package.kind, PackageKind::GpuNative | PackageKind::Engine) => {
            if package.cuda == Cuda::No { Verdict::PurePython } else { Verdict::RunTime }
        }
        Wheel::Any => Verdict::PurePython,
        Wheel::OtherIndex => Verdict::OtherIndex,
        Wheel::Source => Verdict::NeedsBuild,
        Wheel::None if extension && for_arm => Verdict::NeedsBuild,
        Wheel::None => Verdict::NoWheel,
        Wheel::Unknown => Verdict::Unknown,
    }
}

fn advice(verdict: Verdict, package: Option<&Package>, target: Target) -> Advice {
    let in_wsl2 = || {
        package.is_some_and(|package| {
            !matches!(
                self::verdict(package, Target::Wsl2),
                Verdict::NeedsBuild | Verdict::NoWheel | Verdict::Unknown
            )
        })
    };
    match verdict {
        Verdict::Unknown => Advice::Check,
        Verdict::OtherPython => Advice::ChangePython,
        Verdict::OtherIndex => Advice::UseOtherIndex,
        Verdict::NeedsBuild | Verdict::NoWheel if target == Target::WindowsArm64 && in_wsl2() => {
            Advice::UseWsl2
        }
        Verdict::NeedsBuild => Advice::Build,
        Verdict::NoWheel | Verdict::NoCuda => Advice::Replace,
        _ => Advice::Nothing,
    }
}

impl Locked {
    /// What the wheels of a lock file mean.
    fn verdict(self, target: Target, python: Option<Python>) -> Verdict {
        let all = [
            self.any,
            self.linux_x86_64,
            self.linux_aarch64,
            self.win_amd64,
            self.win_arm64,
            self.macos_arm64,
        ];
        let nothing = !all.iter().any(|pythons| pythons.has(None));
        let there = match target {
            Target::WindowsArm64 => self.win_arm64,
            Target::Wsl2 | Target::DgxSpark => self.linux_aarch64,
            Target::LinuxX86 => self.linux_x86_64,
            Target::WindowsX86 => self.win_amd64,
            Target::Macos => self.macos_arm64,
        };
        match (there.has(python), self.any.has(python), nothing, self.source) {
            (true, ..) => Verdict::Wheel,
            (_, true, ..) => Verdict::PurePython,
            _ if there.has(None) || self.any.has(None) => Verdict::OtherPython,
            (_, _, _, true) => Verdict::NeedsBuild,
            (_, _, true, _) => Verdict::Unknown,
            _ => Verdict::NoWheel,
        }
    }
}
