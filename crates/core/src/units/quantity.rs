//! Quantities: one type for each thing that is measured, so that a byte is never added to a second and a
//! gigabyte (10⁹) never to a gibibyte (2³⁰).
//!
//! Every quantity holds one `f64` in its base unit and is built and read by constructors named after a unit.
//! Only operators with a meaning exist: bytes ÷ (bytes per second) = seconds.

use core::iter::Sum;
use core::ops::{Add, Div, Mul, Sub};
use serde::Serialize;

/// Defines a quantity and what every quantity can do: add, subtract, compare, scale, and divide by its own
/// kind, which gives a plain ratio.
macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident, $new:ident, $read:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize)]
        #[serde(transparent)]
        pub struct $name(f64);

        impl $name {
            /// None of it.
            pub const ZERO: Self = Self(0.0);

            /// From the base unit.
            pub const fn $new(value: f64) -> Self {
                Self(value)
            }

            /// The value in the base unit.
            pub const fn $read(self) -> f64 {
                self.0
            }

            /// The smaller of two.
            #[must_use]
            pub fn min(self, other: Self) -> Self {
                if other < self { other } else { self }
            }

            /// The larger of two.
            #[must_use]
            pub fn max(self, other: Self) -> Self {
                if other > self { other } else { self }
            }
        }

        impl Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }

        impl Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }

        impl Sum for $name {
            fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(Self::ZERO, Add::add)
            }
        }

        impl Mul<f64> for $name {
            type Output = Self;
            fn mul(self, factor: f64) -> Self {
                Self(self.0 * factor)
            }
        }

        impl Div<f64> for $name {
            type Output = Self;
            fn div(self, divisor: f64) -> Self {
                Self(self.0 / divisor)
            }
        }

        impl Div for $name {
            type Output = f64;
            fn div(self, other: Self) -> f64 {
                self.0 / other.0
            }
        }
    };
}

quantity! {
    /// An amount of memory. Base unit: byte.
    Bytes, new, get
}
quantity! {
    /// A rate of memory traffic. Base unit: byte per second.
    BytesPerSec, new, get
}
quantity! {
    /// A count of floating-point operations; a multiply-add counts two.
    Flops, new, get
}
quantity! {
    /// A rate of floating-point operations. Base unit: operation per second.
    FlopsPerSec, new, get
}
quantity! {
    /// A duration. Base unit: second.
    Secs, new, get
}
quantity! {
    /// A rate of tokens. Base unit: token per second.
    TokensPerSec, new, get
}
quantity! {
    /// A rate of energy. Base unit: watt.
    Watts, new, get
}
quantity! {
    /// An amount of energy. Base unit: joule.
    Joules, new, get
}
quantity! {
    /// An amount of money, United States dollars.
    Usd, new, get
}
quantity! {
    /// A count of model parameters (weights).
    Params, new, get
}
quantity! {
    /// Storage per weight. Base unit: bit per weight.
    BitsPerWeight, new, get
}

impl Bytes {
    /// From gigabytes, 10⁹ bytes.
    pub const fn from_gb(gb: f64) -> Self {
        Self(gb * 1e9)
    }

    /// From gibibytes, 2³⁰ bytes.
    pub const fn from_gib(gib: f64) -> Self {
        Self(gib * 1_073_741_824.0)
    }

    /// From mebibytes, 2²⁰ bytes.
    pub const fn from_mib(mib: f64) -> Self {
        Self(mib * 1_048_576.0)
    }

    /// In gigabytes, 10⁹ bytes.
    pub const fn gb(self) -> f64 {
        self.0 / 1e9
    }

    /// In gibibytes, 2³⁰ bytes.
    pub const fn gib(self) -> f64 {
        self.0 / 1_073_741_824.0
    }

    /// In mebibytes, 2²⁰ bytes.
    pub const fn mib(self) -> f64 {
        self.0 / 1_048_576.0
    }
}

/// The units in which people write memory: powers of 1,024 under the names of powers of 1,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemoryUnit {
    /// "bytes".
    Byte,
    /// "kB", 2¹⁰ bytes.
    Kilo,
    /// "MB", 2²⁰ bytes.
    Mega,
    /// "GB", 2³⁰ bytes.
    Giga,
    /// "TB", 2⁴⁰ bytes.
    Tera,
}

impl Bytes {
    /// As memory is counted on the box, by every operating system's view of it and by `nvidia-smi`: 24 GB of a card are
    /// 24 × 2³⁰ bytes. Only what is downloaded is counted in powers of 1,000 ([`Self::gb`]).
    pub const fn as_memory(self) -> (f64, MemoryUnit) {
        const KIB: f64 = 1024.0;
        match self.0 {
            bytes if bytes >= KIB * KIB * KIB * KIB => (bytes / (KIB * KIB * KIB * KIB), MemoryUnit::Tera),
            bytes if bytes >= KIB * KIB * KIB => (bytes / (KIB * KIB * KIB), MemoryUnit::Giga),
            bytes if bytes >= KIB * KIB => (bytes / (KIB * KIB), MemoryUnit::Mega),
            bytes if bytes >= KIB => (bytes / KIB, MemoryUnit::Kilo),
            bytes => (bytes, MemoryUnit::Byte),
        }
    }
}

impl BytesPerSec {
    /// From gigabytes per second, 10⁹ bytes per second, as vendors publish bandwidth.
    pub const fn from_gb_per_sec(gb: f64) -> Self {
        Self(gb * 1e9)
    }

    /// In gigabytes per second, 10⁹ bytes per second.
    pub const fn gb_per_sec(self) -> f64 {
        self.0 / 1e9
    }
}

impl FlopsPerSec {
    /// In teraflops, 10¹² operations per second.
    pub const fn tflops(self) -> f64 {
        self.0 / 1e12
    }
}

impl Secs {
    /// From microseconds.
    pub const fn from_micros(micros: f64) -> Self {
        Self(micros / 1e6)
    }

    /// In milliseconds.
    pub const fn millis(self) -> f64 {
        self.0 * 1e3
    }
}

impl Joules {
    /// In watt-hours, 3,600 joules, as makers print on batteries.
    pub const fn watt_hours(self) -> f64 {
        self.0 / 3600.0
    }
}

impl Mul<Secs> for Watts {
    type Output = Joules;
    fn mul(self, time: Secs) -> Joules {
        Joules(self.0 * time.0)
    }
}

impl Div<Watts> for Joules {
    type Output = Secs;
    fn div(self, power: Watts) -> Secs {
        Secs(self.0 / power.0)
    }
}

impl Div<TokensPerSec> for Watts {
    /// Energy of one token.
    type Output = Joules;
    fn div(self, rate: TokensPerSec) -> Joules {
        Joules(self.0 / rate.0)
    }
}

impl Params {
    /// In billions, 10⁹.
    pub const fn billions(self) -> f64 {
        self.0 / 1e9
    }
}

impl Mul<BitsPerWeight> for Params {
    type Output = Bytes;
    fn mul(self, bits: BitsPerWeight) -> Bytes {
        Bytes(self.0 * bits.0 / 8.0)
    }
}

impl Div<BytesPerSec> for Bytes {
    type Output = Secs;
    fn div(self, rate: BytesPerSec) -> Secs {
        Secs(self.0 / rate.0)
    }
}

impl Mul<Secs> for BytesPerSec {
    type Output = Bytes;
    fn mul(self, time: Secs) -> Bytes {
        Bytes(self.0 * time.0)
    }
}

impl Div<FlopsPerSec> for Flops {
    type Output = Secs;
    fn div(self, rate: FlopsPerSec) -> Secs {
        Secs(self.0 / rate.0)
    }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "these values are exact")]
mod tests {
    use super::*;

    #[test]
    fn a_gigabyte_is_not_a_gibibyte() {
        // IEC 80000-13: 1 GiB = 1,073,741,824 bytes.
        assert_eq!(Bytes::from_gib(1.0).get(), 1_073_741_824.0);
        assert_eq!(Bytes::from_gb(1.0).get(), 1_000_000_000.0);
        assert!(Bytes::from_gb(16.0) < Bytes::from_gib(16.0));
    }

    #[test]
    fn memory_is_written_as_on_the_box() {
        // nvidia-smi shows 24,564 MiB for an RTX 4090, sold with 24 GB.
        let (shown, unit) = Bytes::from_mib(24_564.0).as_memory();
        assert!((shown - 23.99).abs() < 0.01 && unit == MemoryUnit::Giga);
        assert_eq!(Bytes::from_gib(24.0).as_memory(), (24.0, MemoryUnit::Giga));
        assert_eq!(Bytes::from_mib(512.0).as_memory(), (512.0, MemoryUnit::Mega));
        assert_eq!(Bytes::from_gib(1536.0).as_memory(), (1.5, MemoryUnit::Tera));
        assert_eq!(Bytes::new(100.0).as_memory(), (100.0, MemoryUnit::Byte));
    }

    #[test]
    fn bytes_over_bandwidth_is_time() {
        assert_eq!((Bytes::from_gb(300.0) / BytesPerSec::from_gb_per_sec(150.0)).get(), 2.0);
    }
}
