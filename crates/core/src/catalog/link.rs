//! Links between cards and between machines, and what was fitted of several cards.

use super::{Device, DeviceClass, Figure, LINKS, SourceId};
use crate::units::{BytesPerSec, Secs};
use serde::{Serialize, Serializer};

/// A link.
#[derive(Debug)]
pub struct Link {
    /// Kebab-case.
    pub id: &'static str,
    /// Published time of an exchange of a few kilobytes between two ends, microseconds.
    pub exchange_us: f32,
    /// What goes one way, as published.
    pub bandwidth: Figure<BytesPerSec>,
    /// On that time, as fitted.
    pub exchange: f32,
    /// Share of that bandwidth, as fitted.
    pub rate: f32,
    /// Every end reaches every other at once; else an exchange goes around.
    pub mesh: bool,
    /// Points behind what was fitted.
    pub points: u32,
    /// Machines that have it, as places in [`super::DEVICES`].
    pub devices: &'static [u16],
}

impl PartialEq for Link {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Serialize for Link {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.id.serialize(serializer)
    }
}

impl Link {
    /// As in a URL.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The one of this id.
    pub fn find(id: &str) -> Option<&'static Self> {
        LINKS.iter().find(|link| link.id == id)
    }

    /// Between the cards of a machine.
    pub fn of_cards(device: &Device) -> Option<&'static Self> {
        Self::of(device).or_else(|| LINKS.first())
    }

    /// Between machines.
    pub fn of_machines(device: &Device) -> Option<&'static Self> {
        let own = if device.takes_several_cards() { None } else { Self::of(device) };
        own.or_else(|| LINKS.get(if device.class == DeviceClass::Server { 2 } else { 1 }))
    }

    fn of(device: &Device) -> Option<&'static Self> {
        LINKS.iter().find(|link| device.is_among(link.devices))
    }

    /// The time of an exchange, as fitted.
    pub fn exchange(&self) -> Secs {
        Secs::from_micros(f64::from(self.exchange_us * self.exchange))
    }

    /// What goes through, as fitted.
    pub fn rate(&self) -> BytesPerSec {
        self.bandwidth.value * f64::from(self.rate)
    }
}

/// What the fit says of several cards, whatever the kernels and the link.
#[derive(Debug, Serialize)]
pub struct CardsFit {
    /// Where it comes from.
    pub source: SourceId,
    /// A card with the n-th part of every tensor reads it at n to the power of minus this of its rate.
    pub narrow: f32,
    /// The same of products.
    pub narrow_prompt: f32,
    /// On an exchange where old llama.cpp builds gather every product on one card.
    pub rows: f32,
    /// Factors of ranges of decode, prefill, several sequences and first tokens, to be combined with those of one card.
    pub ranges: [f32; 4],
    /// Points of the three.
    pub points: [u32; 3],
}

/// On the speed of several cards of a family, as a whole: what its links, or cards that were measured together only, do.
#[derive(Debug, Serialize)]
pub struct CardFamily {
    /// On decode.
    pub decode: f32,
    /// On prefill.
    pub prefill: f32,
    /// On decode with several sequences.
    pub batch: f32,
}

/// Coefficients of kernels on several cards.
#[derive(Debug, Serialize)]
pub struct CardKernels {
    /// On the time of an exchange.
    pub exchange: f32,
    /// What a step takes more where cards share every tensor, microseconds.
    pub fixed_us: f32,
    /// What handing on to the next card takes, microseconds.
    pub hop_us: f32,
    /// Of what cards that hold layers of their own could gain by reading several micro-batches at once, the share they do.
    pub overlap: f32,
}
