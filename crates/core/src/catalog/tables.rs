//! The tables that every estimate needs. They are in one file, so that all pages share it and a changed figure recompiles
//! nothing; it is read once, natively when a table is first asked for, in the browser before anything else.

use super::reader::Reader;
use super::{
    CacheType, Device, Engine, Family, Graph, Kernels, LayerMask, Model, Quantization, Runtime, Variant,
};
use core::ops::Deref;
use core::slice::Iter;
use std::sync::OnceLock;

/// Records of one kind, as a slice that lives as long as the program.
#[derive(Debug)]
pub struct Table<T: 'static>(fn() -> &'static [T]);

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Table<T> {}

impl<T> Table<T> {
    /// All of them.
    pub fn rows(self) -> &'static [T] {
        (self.0)()
    }

    /// One after the other.
    pub fn iter(self) -> Iter<'static, T> {
        self.rows().iter()
    }

    /// The one at this place.
    pub fn get(self, at: usize) -> Option<&'static T> {
        self.rows().get(at)
    }
}

impl<T> Deref for Table<T> {
    type Target = [T];

    fn deref(&self) -> &'static [T] {
        self.rows()
    }
}

impl<T> IntoIterator for Table<T> {
    type Item = &'static T;
    type IntoIter = Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

macro_rules! tables {
    ($($(#[$doc:meta])* $table:ident: $field:ident of $kind:ty,)*) => {
        /// Every table.
        #[cfg_attr(test, derive(Debug))]
        pub(super) struct Catalogue {
            $(pub(super) $field: &'static [$kind],)*
        }

        impl Catalogue {
            const EMPTY: Self = Self { $($field: &[],)* };
        }

        $($(#[$doc])* pub static $table: Table<$kind> = Table(|| catalogue().$field);)*
    };
}

tables! {
    /// Architecture families of machines.
    ARCHITECTURES: architectures of &'static str,
    /// Kernels that programs run on.
    BACKENDS: backends of &'static str,
    /// Formats that the same kernels read.
    KERNEL_CLASSES: kernel_classes of &'static str,
    /// Kinds of recurrent layers.
    RECURRENT_KINDS: recurrent_kinds of &'static str,
    /// Place in [`FAMILIES`] by architecture and backend; 255: none.
    FAMILY_AT: family_at of &'static [u8],
    /// Machines.
    DEVICES: devices of Device,
    /// Language models.
    MODELS: models of Model,
    /// Sets of layers.
    LAYER_SETS: layer_sets of LayerMask,
    /// Ways to store weights.
    QUANTIZATIONS: quantizations of Quantization,
    /// Ways to store keys and values.
    CACHE_TYPES: cache_types of CacheType,
    /// Programs that run models.
    RUNTIMES: runtimes of Runtime,
    /// Programs, as far as their speed differs from their kernels.
    ENGINES: engines of Engine,
    /// What backends with the same kernels share.
    KERNELS: kernels of Kernels,
    /// Fitted coefficients.
    FAMILIES: families of Family,
    /// What the compute graphs of models add.
    GRAPHS: graphs of Graph,
    /// Kernels that are not the usual ones.
    VARIANTS: variants of Variant,
}

/// The tables once they are read.
static READ: OnceLock<Catalogue> = OnceLock::new();
/// The same of a file that has the records of one question only, until there is a whole one.
static PART: OnceLock<Catalogue> = OnceLock::new();

/// The file as it is when this is compiled: everywhere but in the site's bundles, which fetch it.
#[cfg(any(not(target_arch = "wasm32"), feature = "embedded"))]
fn catalogue() -> &'static Catalogue {
    static FILE: &[u8] = include_bytes!("generated/catalogue.bin");
    READ.get_or_init(|| read(FILE).unwrap_or(Catalogue::EMPTY))
}

#[cfg(not(any(not(target_arch = "wasm32"), feature = "embedded")))]
fn catalogue() -> &'static Catalogue {
    static EMPTY: Catalogue = Catalogue::EMPTY;
    READ.get().or_else(|| PART.get()).unwrap_or(&EMPTY)
}

/// Takes the tables from a file, unless they are all there already: before anything else in a program that does not have them
/// compiled in. Until then, and if the file is not one of this version, every table is empty. The file may be the one with the
/// records of the usual question (`usual.bin`), which are replaced by all of them later; those that are in use remain.
pub fn provide(file: impl FnOnce() -> Vec<u8>) -> Result<(), &'static str> {
    if READ.get().is_some() {
        return Ok(());
    }
    let tables = read(file().leak()).ok_or("the catalogue is incomplete, or of another version")?;
    let place = if tables.is_part() { &PART } else { &READ };
    place.set(tables).map_err(|_| "the catalogue was read twice")
}

impl Catalogue {
    /// Whether records are left out: what is in their places has no id.
    fn is_part(&self) -> bool {
        self.devices.iter().any(|device| device.id.is_empty())
    }
}

fn read(file: &'static [u8]) -> Option<Catalogue> {
    let mut reader = Reader::new(file);
    let all: Catalogue = reader.read();
    reader.finish().then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{POLICY, Record};

    static FILE: &[u8] = include_bytes!("generated/catalogue.bin");
    static USUAL: &[u8] = include_bytes!("generated/usual.bin");

    #[test]
    fn the_file_is_whole() {
        let all = read(FILE).unwrap();
        assert!(!all.is_part() && !all.devices.is_empty() && !all.variants.is_empty());
    }

    /// The place of a record, and what is in it.
    fn named<R: Record + core::fmt::Debug>(records: &[R], id: &str) -> (usize, String) {
        let at = records.iter().position(|it| it.id() == id).unwrap();
        (at, format!("{:?}", records[at]))
    }

    #[test]
    fn the_usual_question_needs_no_other_records() {
        let (all, usual) = (read(FILE).unwrap(), read(USUAL).unwrap());
        assert!(usual.is_part());
        for id in [POLICY.default_device, POLICY.default_host] {
            assert_eq!(named(usual.devices, id), named(all.devices, id));
        }
        for id in [POLICY.example_model, POLICY.default_model] {
            assert_eq!(named(usual.models, id), named(all.models, id));
        }
        let rest = |of: Catalogue| format!("{:?}", Catalogue { devices: &[], models: &[], ..of });
        assert_eq!(rest(usual), rest(all));
    }

    #[test]
    fn a_file_that_breaks_off_or_is_none_is_refused() {
        for length in (0..FILE.len()).step_by(101) {
            assert!(read(&FILE[..length]).is_none(), "{length}");
        }
        assert!(read(&[255; 64]).is_none());
        assert!(provide(|| vec![1, 2, 3]).is_err() || READ.get().is_some());
    }

    #[test]
    fn a_byte_that_changed_never_panics() {
        for at in (0..FILE.len()).step_by(997) {
            let mut file = FILE.to_vec();
            file[at] ^= 0x55;
            let _ = read(file.leak());
        }
    }
}
