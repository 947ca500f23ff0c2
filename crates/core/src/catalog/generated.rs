//! Written from `data/` by `cargo xtask generate`: tables that only some pages need, and what reads the file with the others.

mod assumptions;
mod decoders;
mod device_details;
mod gaps;
mod model_details;
mod policy;
mod prices;
mod quality;
mod sources;

pub use assumptions::*;
pub use device_details::DETAILS;
pub use gaps::GAPS;
pub use model_details::{MAKERS, MODEL_DETAILS, MODEL_TRAITS};
pub use policy::{CARDS, CHOOSING, DUELS, FIT, LINKS, POLICY, VERSION, block};
pub use prices::{API_PRICES, POWERS, PRICED, RENTALS, WORKLOADS};
pub use quality::{
    CACHE_LOSSES, CODING, FILE_LOSSES, INDEXES, LOSS, MIX_FACTORS, SCORE_VARIANTS, SCORES, TOLD, TYPE_LOSSES,
};
pub use sources::{CITATIONS, KINDS, SOURCES};
