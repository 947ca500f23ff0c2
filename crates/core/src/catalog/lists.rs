//! What lists of the catalogue show first, and under which heading.

use super::words::pieces;
use super::{Device, Model, POLICY, Quantization, Record};

/// How many bits a format of weights has, as far as a reader chooses by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Width {
    /// Four to eight bits: a fraction of the size at little loss.
    Usual,
    /// As models are published: 16 bits or more.
    Original,
    /// Under four bits: what a model loses shows.
    Small,
}

impl Width {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Usual, Self::Original, Self::Small];
}

impl Device {
    /// Whether a list may leave it out until somebody searches.
    pub fn is_older(&self) -> bool {
        POLICY.older.contains(&self.architecture)
    }
}

impl Model {
    /// Whether a list may leave it out until somebody searches.
    pub fn is_older(&self) -> bool {
        Self::ALL.iter().take(POLICY.recent_models).all(|recent| recent.id != self.id)
            && Self::find(self.id).is_some()
    }

    /// What its name begins with: "Qwen" of "Qwen3.6 27B".
    pub fn series(&self) -> &'static str {
        let word = self.name.split(' ').next().unwrap_or_default();
        let first = pieces(word.split('-').next().unwrap_or(word)).next().unwrap_or(word);
        // "gpt-oss", "K-EXAONE" and "A.X" stay whole; "GLM-5" does not.
        let is_part = first.len() <= 3 && !word.bytes().any(|byte| byte.is_ascii_digit());
        if is_part { word } else { first }
    }
}

impl Quantization {
    /// How many bits it has.
    pub fn width(&self) -> Width {
        let bits = self.nominal_bits();
        if bits < 4.0 {
            Width::Small
        } else if bits < 16.0 {
            Width::Usual
        } else {
            Width::Original
        }
    }
}
