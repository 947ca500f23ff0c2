//! What is known: machines, models, quantizations, runtimes, fitted families, and where each figure comes
//! from. The tables are generated from `data/` (`cargo xtask generate`); no figure is written here by hand.

mod generated;
mod model;
mod nearest;
mod quantization;
mod records;

pub use generated::{
    CACHE_TYPES, CITATIONS, DEVICES, FAMILIES, FUSED_CHANGED, MODELS, POLICY, QUANTIZATIONS, RUNTIMES,
    SOURCES, VERSION, block,
};
pub use model::*;
pub use nearest::nearest;
pub use quantization::*;
pub use records::*;

/// A record that is found by its id.
pub trait Record: Sized + 'static {
    /// Every record of this kind.
    const ALL: &'static [Self];

    /// Kebab-case, never changed once published.
    fn id(&self) -> &'static str;

    /// What people call it.
    fn name(&self) -> &'static str;

    /// The record with this id. Upper case and underscores are forgiven: `Q4_K_M` is `q4-k-m`.
    fn find(id: &str) -> Option<&'static Self> {
        Self::ALL.iter().find(|record| same_id(record.id(), id))
    }

    /// The record with this id, or the first one.
    #[expect(clippy::indexing_slicing, reason = "no table is empty")]
    fn find_or_first(id: &str) -> &'static Self {
        Self::find(id).unwrap_or(&Self::ALL[0])
    }
}

fn same_id(id: &str, given: &str) -> bool {
    id.len() == given.len()
        && id.bytes().zip(given.bytes()).all(|(a, b)| a == b.to_ascii_lowercase() || (a == b'-' && b == b'_'))
}

macro_rules! record {
    ($type:ty, $table:ident) => {
        impl Record for $type {
            const ALL: &'static [Self] = $table;
            fn id(&self) -> &'static str {
                self.id
            }
            fn name(&self) -> &'static str {
                self.name
            }
        }

        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.id == other.id
            }
        }
    };
}

record!(Device, DEVICES);
record!(Model, MODELS);
record!(Quantization, QUANTIZATIONS);
record!(Runtime, RUNTIMES);
record!(CacheType, CACHE_TYPES);
