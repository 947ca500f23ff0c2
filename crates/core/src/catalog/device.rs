//! The shape of a machine's record. Values are in `data/devices/`.

use super::index::Architecture;
use super::source::{Figure, SourceId};
use crate::units::{Bytes, BytesPerSec, FlopsPerSec, Joules, Usd, Watts};
use serde::Serialize;

/// A machine: one chip or card, with the memory options it is sold with.
#[derive(Clone, Debug, Serialize)]
pub struct Device {
    /// Kebab-case, never changed.
    pub id: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// What else people type: products it is in, short names.
    pub aliases: &'static [&'static str],
    /// Maker of the GPU.
    pub gpu: GpuVendor,
    /// How it is used.
    pub class: DeviceClass,
    /// Whose memory holds the model.
    pub memory_kind: MemoryKind,
    /// What it is sold with, smallest first.
    pub memory: &'static [MemoryOption],
    /// Source of the memory options.
    pub memory_source: SourceId,
    /// Peak memory bandwidth as the maker publishes it; measured rates are lower.
    pub bandwidth: Figure<BytesPerSec>,
    /// FP32 rate of the shader units (of the cores' vector units without a GPU): 2 × lanes × boost clock. The
    /// only compute figure known of nearly every machine; the fitted families say how much of it, or how much
    /// more with matrix units, a kernel reaches. Without it there is no speed.
    pub alu: Option<Figure<FlopsPerSec>>,
    /// Operations of the matrix units on 16 bits, summed in 32, for each of [`Self::alu`], where they are published: cards
    /// for games do half of what other cards of their architecture do.
    pub products: Option<f32>,
    /// Family of machines whose fitted coefficients apply.
    pub architecture: Architecture,
    /// Largest power limit of the chip or card, watts; none where it is not known.
    pub power_w: Option<u16>,
    /// Operating systems it runs, the usual one first, and what each lets the GPU address.
    pub systems: &'static [System],
    /// What to know about these figures, for the page.
    pub note: Option<&'static str>,
}

/// What no estimate needs of a machine. It is separate, so that a program that does not show it does not include it.
#[derive(Clone, Debug, Serialize)]
pub struct Details {
    /// Day or month it was first sold, `YYYY-MM-DD` or `YYYY-MM`.
    pub released: Option<&'static str>,
    /// Power limit of the chip or card; a range where the machine's maker chooses it.
    pub power: Option<Figure<PowerRange>>,
    /// Energy of the full battery.
    pub battery: Option<Figure<Joules>>,
    /// Prices that were asked, oldest first.
    pub prices: &'static [Price],
    /// Published rates of the matrix units, without sparsity, where a maker states them.
    pub dense: &'static [Dense],
}

/// Maker of a GPU: decides which runtimes there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GpuVendor {
    /// CUDA.
    Nvidia,
    /// Metal.
    Apple,
    /// ROCm and Vulkan.
    Amd,
    /// Vulkan and SYCL.
    Intel,
    /// `OpenCL`.
    Qualcomm,
    /// No GPU: the processor's cores compute.
    None,
}

impl GpuVendor {
    /// Whether CUDA programs run on it.
    pub const fn runs_cuda(self) -> bool {
        matches!(self, Self::Nvidia)
    }

    /// As typed in a search.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Nvidia => "nvidia",
            Self::Apple => "apple",
            Self::Amd => "amd",
            Self::Intel => "intel",
            Self::Qualcomm => "qualcomm",
            Self::None => "cpu",
        }
    }
}

/// How a machine is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeviceClass {
    /// Runs on a battery too.
    Laptop,
    /// A desktop computer, or a card for one.
    Desktop,
    /// A card or computer sold to professionals.
    Workstation,
    /// A card for a server, or a server's processor.
    Server,
    /// A board to build in.
    Embedded,
    /// A phone or a tablet.
    Mobile,
}

impl DeviceClass {
    /// As typed in a search.
    const fn word(self) -> &'static str {
        match self {
            Self::Laptop => "laptop",
            Self::Desktop => "desktop",
            Self::Workstation => "workstation",
            Self::Server => "server",
            Self::Embedded => "board",
            Self::Mobile => "phone",
        }
    }
}

/// Whose memory holds the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MemoryKind {
    /// Processor and GPU share one pool.
    Unified,
    /// The card's own memory.
    Vram,
    /// The processor's memory; there is no GPU.
    Ram,
}

/// One memory size a machine is sold with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct MemoryOption {
    /// The number on the box: "128 GB".
    pub label: u32,
    /// What it is in bytes.
    pub installed: Bytes,
}

/// A rate of the matrix units.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Dense {
    /// Width of the numbers.
    pub precision: Precision,
    /// Operations per second, without sparsity.
    pub rate: Figure<FlopsPerSec>,
}

/// Width of the numbers that matrix units multiply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// 16 bits.
    Fp16,
    /// 8 bits.
    Fp8,
    /// 4 bits.
    Fp4,
}

/// A range of power limits; both ends are the same where there is one limit.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct PowerRange {
    /// The smallest a machine is sold with.
    pub least: Watts,
    /// The largest.
    pub most: Watts,
}

/// A price that was asked.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Price {
    /// The memory option it is for.
    pub memory: u32,
    /// US dollars before tax.
    pub amount: Figure<Usd>,
    /// Day or month of the price, `YYYY-MM-DD` or `YYYY-MM`.
    pub dated: &'static str,
}

/// An operating system on a machine.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct System {
    /// Which.
    pub os: Os,
    /// What it lets the GPU address.
    pub budget: Figure<BudgetRule>,
}

/// Operating systems with rules of their own for the GPU's share of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Os {
    /// Windows 11, on x86-64 or Arm.
    Windows,
    /// Any Linux distribution, DGX OS included.
    Linux,
    /// macOS.
    Macos,
    /// iOS and iPadOS, where an app gets a part of the memory.
    Ios,
    /// Android.
    Android,
}

impl Os {
    /// Every system, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Windows, Self::Linux, Self::Macos, Self::Ios, Self::Android];

    /// As in a URL.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Windows => "windows",
            Self::Linux => "linux",
            Self::Macos => "macos",
            Self::Ios => "ios",
            Self::Android => "android",
        }
    }

    /// As its maker writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Windows => "Windows",
            Self::Linux => "Linux",
            Self::Macos => "macOS",
            Self::Ios => "iOS",
            Self::Android => "Android",
        }
    }
}

/// How much of the installed memory the GPU may address.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "rule")]
pub enum BudgetRule {
    /// Windows on RTX Spark: what the firmware carves out for the GPU, and of the rest all but `system`, at least the share
    /// `least` and at most the share `most`.
    Clamp {
        /// Installed, but not visible to Windows.
        hidden: Bytes,
        /// Carved out as shipped: from this size on, this much; smallest size first.
        carve_outs: &'static [(Bytes, Bytes)],
        /// Kept for the system.
        system: Bytes,
        /// Least share of the rest.
        least: f64,
        /// Largest share of the rest.
        most: f64,
    },
    /// A share of the installed memory that grows in steps: macOS' recommended working set.
    Share {
        /// From this size on, this share; smallest size first. The last step that is not larger than what is
        /// installed counts.
        steps: &'static [(Bytes, f64)],
    },
    /// All but a fixed amount.
    Less {
        /// What the desktop, the firmware or the operating system takes.
        taken: Bytes,
    },
}

impl BudgetRule {
    /// What the GPU may address of `installed`, never less than nothing.
    pub fn apply(self, installed: Bytes) -> Bytes {
        match self {
            Self::Clamp { hidden, carve_outs, .. } => {
                self.with_carve_out(installed - hidden, step_at(carve_outs, installed).unwrap_or_default())
            }
            Self::Share { steps } => installed * share_at(steps, installed),
            Self::Less { taken } => (installed - taken).max(Bytes::ZERO),
        }
    }

    /// What the GPU may address of the `visible` memory where the firmware carves out a part for it alone: that part, and
    /// the rule's share of the rest. NVIDIA's formula for Windows on RTX Spark; no more is carved out than there is.
    pub fn with_carve_out(self, visible: Bytes, carve_out: Bytes) -> Bytes {
        let carve_out = carve_out.min(visible).max(Bytes::ZERO);
        let rest = visible - carve_out;
        carve_out
            + match self {
                Self::Clamp { system, least, most, .. } => (rest - system).max(rest * least).min(rest * most),
                Self::Share { .. } | Self::Less { .. } => self.apply(rest),
            }
    }
}

/// The share of the last step that is not larger than what is installed; nothing below the first.
pub(crate) fn share_at(steps: &[(Bytes, f64)], installed: Bytes) -> f64 {
    step_at(steps, installed).unwrap_or(0.0)
}

/// The value of the last step that is not larger than what is installed.
pub(crate) fn step_at<T: Copy>(steps: &[(Bytes, T)], installed: Bytes) -> Option<T> {
    steps.iter().rev().find(|(from, _)| *from <= installed).map(|(_, value)| *value)
}

impl Device {
    /// Whether it is the record in one of these places of [`super::DEVICES`]. Compared by id: a constant that points into a
    /// table may be given a copy of it, so two references to one record need not be equal.
    pub(super) fn is_among(&self, places: &[u16]) -> bool {
        let mut records = places.iter().filter_map(|at| super::DEVICES.get(usize::from(*at)));
        records.any(|record| record == self)
    }

    /// Maker and use, as typed in a search.
    pub(super) const fn kind_words(&self) -> [&'static str; 2] {
        [self.gpu.word(), self.class.word()]
    }
}
