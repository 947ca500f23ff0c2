//! The tables, one file each, written from `data/` by `cargo xtask generate`.

mod assumptions;
mod device_details;
mod devices;
mod families;
mod index;
mod model_details;
mod models;
mod policy;
mod prices;
mod quantizations;
mod runtimes;
mod sources;

pub use assumptions::*;
pub use device_details::DETAILS;
pub use devices::DEVICES;
pub use families::{FAMILIES, FIT, GRAPHS, KERNELS, VARIANTS};
pub use index::{ARCHITECTURES, BACKENDS, FAMILY_AT, KERNEL_CLASSES, RECURRENT_KINDS};
pub use model_details::MODEL_DETAILS;
pub use models::{LAYER_SETS, MODELS};
pub use policy::{CHOOSING, POLICY, VERSION};
pub use prices::{API_PRICES, POWERS, PRICED, RENTALS, WORKLOADS};
pub use quantizations::{CACHE_TYPES, QUANTIZATIONS, block};
pub use runtimes::{ENGINES, RUNTIMES};
pub use sources::{CITATIONS, KINDS, SOURCES};
