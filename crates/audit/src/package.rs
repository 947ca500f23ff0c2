//! Python packages and the wheels they publish. Values are in `data/wheels.toml`.

use crate::python::Pythons;
use rooftop_core::catalog::SourceId;
use serde::Serialize;

/// A package of the Python Package Index.
#[derive(Debug, Serialize)]
pub struct Package {
    /// As the index writes it.
    pub name: &'static str,
    /// What other tools call it: conda's names.
    pub aliases: &'static [&'static str],
    /// What sort of package it is.
    pub kind: PackageKind,
    /// Whether it uses CUDA.
    pub cuda: Cuda,
    /// The version its wheels were read for.
    pub checked: Option<&'static str>,
    /// Versions of Python that its compiled wheels are for, where that was read.
    pub python: Option<Pythons>,
    /// Linux on x86-64.
    pub linux_x86_64: WheelCell,
    /// Linux on Arm.
    pub linux_aarch64: WheelCell,
    /// Windows on x86-64.
    pub win_amd64: WheelCell,
    /// Windows on Arm.
    pub win_arm64: WheelCell,
    /// macOS on Arm, where it was read.
    pub macos: Option<WheelCell>,
    /// Where this was read.
    pub source: SourceId,
    /// What else to know, for the page.
    pub note: Option<&'static str>,
}

impl PartialEq for Package {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// What sort of package it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PackageKind {
    /// A framework for computing with tensors.
    Framework,
    /// Runs models.
    Engine,
    /// Kernels or libraries for a GPU.
    GpuNative,
    /// Compiled for the processor.
    CpuExtension,
    /// Python alone.
    PurePython,
}

/// Whether a package uses CUDA.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cuda {
    /// It does nothing without.
    Yes,
    /// It can.
    Optional,
    /// It does not.
    No,
}

/// What there is for a platform, and for which versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct WheelCell {
    /// What there is.
    pub wheel: Wheel,
    /// The first version for which this holds, where that is known.
    pub from: Option<&'static str>,
    /// The last version for which this holds, where there is one.
    pub until: Option<&'static str>,
}

/// What a package publishes for a platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wheel {
    /// A wheel with CUDA kernels.
    Cuda,
    /// A compiled wheel.
    Compiled,
    /// A compiled wheel without the CUDA kernels that the package can have.
    Cpu,
    /// One wheel for every platform.
    Any,
    /// A wheel on another index than PyPI.
    OtherIndex,
    /// Source only.
    Source,
    /// Nothing.
    None,
    /// Not determined.
    Unknown,
}
