//! What is known: machines, models, quantizations, runtimes, fitted families, and where each figure comes
//! from. The tables are generated from `data/` (`cargo xtask generate`); no figure is written here by hand.

mod choosing;
mod coefficients;
mod device;
mod gaps;
mod generated;
mod index;
mod layers;
mod link;
mod lists;
mod mention;
mod model;
mod nearest;
mod power;
mod price;
mod quality;
mod quantization;
mod reader;
mod records;
mod renderer;
mod search;
mod search_all;
mod sentence;
mod source;
mod tables;
mod words;

pub use choosing::*;
pub use coefficients::*;
pub(crate) use device::share_at;
pub use device::*;
pub use gaps::*;
pub use generated::{
    API_PRICES, CARDS, CHOOSING, CITATIONS, CODING, DETAILS, DUELS, FIT, GAPS, INDEXES, KINDS, LINKS, LOSS,
    MAKERS, MIX_FACTORS, MODEL_DETAILS, MODEL_TRAITS, POLICY, POWERS, PRICED, RENTALS, SCORES, SOURCES,
    TYPE_LOSSES, VERSION, WORKLOADS, block, cost, energy, studio, tuning,
};
pub use index::*;
pub(crate) use layers::{first, more, ranked};
pub use link::*;
pub use lists::Width;
pub use mention::mentioned;
pub use model::*;
pub use nearest::nearest;
pub use power::*;
pub use price::*;
pub use quality::*;
pub use quantization::*;
pub use records::*;
pub use renderer::machines_with;
pub use search::{Setup, meant, search, search_closest};
pub use search_all::{Found, search_all};
pub use sentence::{Named, named_together, without_question};
pub use source::*;
pub use tables::{
    ARCHITECTURES, BACKENDS, CACHE_TYPES, DEVICES, ENGINES, FAMILIES, FAMILY_AT, GRAPHS, KERNEL_CLASSES,
    KERNELS, LAYER_SETS, MODELS, QUANTIZATIONS, RECURRENT_KINDS, RUNTIMES, Table, VARIANTS, provide,
};

/// A record that is found by its id.
pub trait Record: Sized + 'static {
    /// Every record of this kind.
    const ALL: Table<Self>;

    /// Whether they are models: the newest comes first in the table, and names of files mean one.
    const MODELS: bool = false;

    /// Kebab-case, never changed once published.
    fn id(&self) -> &'static str;

    /// What people call it.
    fn name(&self) -> &'static str;

    /// What else people type for it.
    fn aliases(&self) -> &'static [&'static str] {
        &[]
    }

    /// Words for its kind, which a search may hold too.
    fn kind_words(&self) -> [&'static str; 2] {
        ["", ""]
    }

    /// Sizes it is sold with, which a search may name.
    fn sizes(&self) -> &'static [MemoryOption] {
        &[]
    }

    /// Whether a size that it is not sold with says nothing against it: the RAM around a card, or what a model is to run on.
    fn takes_any_size(&self) -> bool {
        self.sizes().is_empty()
    }

    /// The record with this id, or else the only one with this alias. Upper case and underscores are forgiven: `Q4_K_M` is
    /// `q4-k-m`.
    fn find(id: &str) -> Option<&'static Self> {
        let by_alias = || {
            let mut found = Self::ALL.iter().filter(|it| it.aliases().iter().any(|alias| same(alias, id)));
            found.next().filter(|_| found.next().is_none())
        };
        Self::ALL.iter().find(|record| same(record.id(), id)).or_else(by_alias)
    }

    /// The record with this id, or the first one.
    #[expect(clippy::indexing_slicing, reason = "no table is empty")]
    fn find_or_first(id: &str) -> &'static Self {
        Self::find(id).unwrap_or(&Self::ALL.rows()[0])
    }
}

fn same(id: &str, given: &str) -> bool {
    let plain = |byte: u8| if matches!(byte, b' ' | b'_') { b'-' } else { byte.to_ascii_lowercase() };
    id.len() == given.len() && id.bytes().zip(given.bytes()).all(|(a, b)| plain(a) == plain(b))
}

macro_rules! record {
    ($type:ty, $table:ident $({ $($more:item)* })?) => {
        impl Record for $type {
            const ALL: Table<Self> = $table;
            fn id(&self) -> &'static str {
                self.id
            }
            fn name(&self) -> &'static str {
                self.name
            }
            $($($more)*)?
        }

        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.id == other.id
            }
        }
    };
}

record!(Device, DEVICES {
    fn aliases(&self) -> &'static [&'static str] {
        self.aliases
    }

    fn kind_words(&self) -> [&'static str; 2] {
        Self::kind_words(self)
    }

    fn sizes(&self) -> &'static [MemoryOption] {
        self.memory
    }

    fn takes_any_size(&self) -> bool {
        self.memory_kind == MemoryKind::Vram
    }
});
record!(Model, MODELS {
    const MODELS: bool = true;

    fn aliases(&self) -> &'static [&'static str] {
        self.aliases
    }
});
record!(Quantization, QUANTIZATIONS {
    fn aliases(&self) -> &'static [&'static str] {
        self.aliases
    }
});
record!(Runtime, RUNTIMES);
record!(CacheType, CACHE_TYPES);

impl Engine {
    /// The engine with this id.
    pub fn find(id: &str) -> Option<&'static Self> {
        ENGINES.iter().find(|engine| engine.id == id)
    }
}
