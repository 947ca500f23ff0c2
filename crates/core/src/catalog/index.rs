//! Names that stand for their place in a table: an estimate looks up by number, people read and write the name.

use super::{ARCHITECTURES, BACKENDS, ENGINES, Engine, GRAPHS, Graph, KERNEL_CLASSES, RECURRENT_KINDS};
use serde::{Serialize, Serializer};

/// A place in a table of names.
macro_rules! name {
    ($(#[$doc:meta])* $type:ident, $table:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $type(pub(super) u8);

        impl $type {
            /// As in the data.
            pub fn name(self) -> &'static str {
                $table.get(usize::from(self.0)).copied().unwrap_or_default()
            }

            /// The one of this name.
            pub fn find(name: &str) -> Option<Self> {
                let at = $table.iter().position(|known| *known == name)?;
                u8::try_from(at).ok().map(Self)
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.name().serialize(serializer)
            }
        }
    };
}

name! {
    /// A family of machines with the same kind of cores: `gb10`, `ada`, `m4`, …
    Architecture, ARCHITECTURES
}
name! {
    /// Kernels: `cuda`, `metal`, `mlx`, `vulkan`, `rocm`, `opencl`, `cpu`, `cuda-server`, `rocm-server`, …
    Backend, BACKENDS
}
name! {
    /// Formats of weights that the same kernels read: `q4_k`, `mlx4`, …
    KernelClass, KERNEL_CLASSES
}
name! {
    /// Kinds of recurrent layers, by the kernels they need.
    RecurrentKind, RECURRENT_KINDS
}

/// A factor for each kernel class.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(transparent)]
pub struct ByClass(pub(super) &'static [f32]);

impl ByClass {
    /// That of a class; 1 where the fit has none.
    pub fn of(self, class: KernelClass) -> f64 {
        self.0.get(usize::from(class.0)).map_or(1.0, |factor| f64::from(*factor))
    }
}

/// A factor for each kind of recurrent layers.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(transparent)]
pub struct ByRecurrent(pub(super) &'static [f32]);

impl ByRecurrent {
    /// That of a kind; 1 where the fit has none.
    pub fn of(self, kind: RecurrentKind) -> f64 {
        self.0.get(usize::from(kind.0)).map_or(1.0, |factor| f64::from(*factor))
    }
}

/// Index into [`super::GRAPHS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GraphId(pub(super) u8);

impl GraphId {
    /// The graph itself.
    pub fn get(self) -> Option<&'static Graph> {
        GRAPHS.get(usize::from(self.0))
    }
}

/// Index into [`super::ENGINES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EngineId(pub(super) u8);

impl EngineId {
    /// The engine itself.
    pub fn get(self) -> Option<&'static Engine> {
        ENGINES.get(usize::from(self.0))
    }
}

impl Serialize for EngineId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.get().map(|engine| engine.id).serialize(serializer)
    }
}
