//! What of a question is not possible with the rest of it, and why.

use crate::catalog::{Link, MemoryKind, POLICY, TensorSplit};
use crate::question::{Placing, Scenario, Split};
use core::fmt::{self, Display};
use serde::Serialize;

/// Why a part of a placing is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "reason")]
pub enum Impossible {
    /// The machine does not take several cards.
    OneCard,
    /// The GPU uses the machine's single memory: there is no other.
    OneMemory,
    /// This runtime keeps the whole model on GPUs.
    NoOffload {
        /// Its name.
        runtime: &'static str,
    },
    /// This runtime runs on a single machine.
    OneMachine {
        /// Its name.
        runtime: &'static str,
    },
    /// The model has no routed experts.
    NoExperts,
    /// This runtime moves whole layers.
    WholeLayers {
        /// Its name.
        runtime: &'static str,
    },
    /// The model has fewer layers.
    FewerLayers {
        /// How many.
        layers: u32,
    },
    /// This runtime gives each card layers of its own.
    NoTensorSplit {
        /// Its name.
        runtime: &'static str,
    },
    /// This runtime gives each card as many attention heads as the others.
    UnevenHeads {
        /// Its name.
        runtime: &'static str,
        /// Of the model.
        heads: u32,
    },
    /// It says something only of what another field asks for.
    Needs {
        /// The other field.
        other: &'static str,
        /// From this on.
        least: u32,
    },
    /// It says nothing without another field.
    Without {
        /// The other field.
        other: &'static str,
    },
    /// Without layers on the GPU the processor runs the model, which another field asks for.
    NoLayers,
    /// Each of several users has a context of its own.
    OwnContexts,
    /// So has each request with this runtime.
    NoSlots {
        /// Its name.
        runtime: &'static str,
    },
    /// This runtime takes no share of the memory, but what it needs.
    NoShare {
        /// Its name.
        runtime: &'static str,
    },
    /// The model has no part for images.
    TextOnly,
    /// The processor was asked for, and this is about the cards.
    OnProcessor,
    /// The power that the machine takes without a limit is not known.
    UsualPowerUnknown,
}

impl Display for Impossible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OneCard => {
                write!(f, "This machine does not take several cards; “linked” is for several machines.")
            }
            Self::OneMemory => {
                write!(f, "This machine has a single memory, whose size is “memory”. Leave the field out.")
            }
            Self::NoOffload { runtime } => {
                write!(
                    f,
                    "{runtime} keeps the whole model on GPUs. Use a runtime that offloads, such as llama.cpp."
                )
            }
            Self::OneMachine { runtime } => {
                write!(
                    f,
                    "{runtime} runs on a single machine. Use a runtime that links several, such as llama.cpp."
                )
            }
            Self::NoExperts => {
                write!(f, "This model has no routed experts. Use “gpu-layers” to keep layers in system RAM.")
            }
            Self::WholeLayers { runtime } => {
                write!(f, "{runtime} moves whole layers. Use “gpu-layers”, or llama.cpp.")
            }
            Self::FewerLayers { layers } => {
                write!(
                    f,
                    "This model has {layers} layers. Leave the field out to keep all of them on the GPU."
                )
            }
            Self::NoTensorSplit { runtime } => {
                write!(f, "{runtime} gives each card layers of its own. Leave the field out.")
            }
            Self::UnevenHeads { runtime, heads } => {
                write!(
                    f,
                    "{runtime} needs a number of cards that divides the model’s {heads} attention heads:"
                )?;
                let fits = (2..=POLICY.max_gpus).filter(|cards| heads.is_multiple_of(*cards));
                for (at, cards) in fits.enumerate() {
                    write!(f, "{} {cards}", if at == 0 { "" } else { "," })?;
                }
                write!(f, ". Or leave the field out: each card gets layers of its own.")
            }
            Self::Needs { other, least } => {
                write!(
                    f,
                    "It matters only with “{other}” of {least} or more. Give both, or leave the field out."
                )
            }
            Self::Without { other } => {
                write!(f, "It says nothing without “{other}”. Give both, or leave the field out.")
            }
            Self::NoLayers => {
                write!(
                    f,
                    "Without layers on the GPU the processor runs the model: ask for “backend” “cpu” instead."
                )
            }
            Self::OwnContexts => {
                write!(f, "With several “users” each has a context of its own. Leave one of the two out.")
            }
            Self::NoSlots { runtime } => {
                write!(f, "{runtime} gives each request a context of its own: ask for “users” instead.")
            }
            Self::NoShare { runtime } => {
                write!(f, "{runtime} takes as much of the GPU’s memory as it needs. Leave the field out.")
            }
            Self::TextOnly => write!(f, "This model reads text only. Leave the field out."),
            Self::OnProcessor => {
                write!(
                    f,
                    "With “backend” “cpu” the processor works without the GPU. Leave the field out, or choose another backend."
                )
            }
            Self::UsualPowerUnknown => {
                write!(
                    f,
                    "What this machine draws without a limit is not known, so a limit would change nothing. Leave the field out."
                )
            }
        }
    }
}

impl Scenario {
    /// The fields that are not possible here, and why.
    pub fn impossible(&self) -> Vec<(&'static str, Impossible)> {
        let Self { device, model, runtime, placing, settings, .. } = *self;
        let off_gpus = match device.memory_kind {
            MemoryKind::Unified | MemoryKind::Ram => Some(Impossible::OneMemory),
            MemoryKind::Vram if runtime.offloads => None,
            MemoryKind::Vram => Some(Impossible::NoOffload { runtime: runtime.name }),
        };
        let n = model.n_entries;
        let fewer = |asked: u32, most: u32| (asked > most).then_some(Impossible::FewerLayers { layers: n });
        // The output head counts as a layer more.
        let layers = placing.gpu_layers.and_then(|asked| off_gpus.or(fewer(asked, n + 1)));
        let whole =
            runtime.experts_option.is_none().then_some(Impossible::WholeLayers { runtime: runtime.name });
        let none = model.experts.is_none().then_some(Impossible::NoExperts);
        let experts = off_gpus.or(none).or(whole).or(fewer(placing.cpu_experts, n));
        let cards = (!device.takes_several_cards()).then_some(Impossible::OneCard);
        let machines = (!runtime.links).then_some(Impossible::OneMachine { runtime: runtime.name });
        let possible = Placing {
            gpus: if cards.is_some() { 1 } else { placing.gpus },
            linked: if machines.is_some() { 1 } else { placing.linked },
            ..placing
        };
        let split = match runtime.tensor_split {
            TensorSplit::Any => None,
            TensorSplit::None => Some(Impossible::NoTensorSplit { runtime: runtime.name }),
            TensorSplit::ByHeads if model.n_heads.is_multiple_of(possible.ways()) => None,
            TensorSplit::ByHeads => {
                Some(Impossible::UnevenHeads { runtime: runtime.name, heads: model.n_heads })
            }
        };
        let other = if cards.is_some() { "linked" } else { "gpus" };
        let alone = (possible.n_gpus() == 1).then_some(Impossible::Needs { other, least: 2 });
        let is_to_host = |link: &Link| device.memory_kind == MemoryKind::Vram && !link.mesh;
        let slots = runtime.slots.is_none().then_some(Impossible::NoSlots { runtime: runtime.name });
        let slots = slots.or((self.users > 1).then_some(Impossible::OwnContexts));
        let images = (settings.images == Some(true) && model.tower == 0).then_some(Impossible::TextOnly);
        [
            ("gpu-layers", layers),
            ("cpu-experts", experts.filter(|_| placing.cpu_experts > 0)),
            ("gpus", cards.filter(|_| placing.gpus > 1)),
            ("linked", machines.filter(|_| placing.linked > 1)),
            ("split", split.or(alone).filter(|_| placing.split == Split::Tensor)),
            ("link", alone.filter(|_| placing.link.is_some_and(|link| !is_to_host(link)))),
            ("slots", slots.filter(|_| settings.slots.is_some())),
            ("images", images),
            (
                "power-w",
                settings.power_w.filter(|_| device.power_w.is_none()).map(|_| Impossible::UsualPowerUnknown),
            ),
        ]
        .into_iter()
        .filter_map(|(field, why)| Some((field, why?)))
        .collect()
    }

    /// The same question without what is not possible here. A machine of one memory has no other computer around it.
    pub(crate) fn as_possible(mut self) -> Self {
        self.settings = self.settings_possible();
        let n = self.model.n_entries;
        self.placing.gpu_layers = self.placing.gpu_layers.filter(|layers| *layers <= n);
        self.placing.cpu_experts = self.placing.cpu_experts.min(n);
        for (field, _) in self.impossible() {
            match field {
                "gpu-layers" => self.placing.gpu_layers = None,
                "cpu-experts" => self.placing.cpu_experts = 0,
                "gpus" => self.placing.gpus = 1,
                "linked" => self.placing.linked = 1,
                "link" => self.placing.link = None,
                "slots" => self.settings.slots = None,
                "images" => self.settings.images = None,
                "power-w" => self.settings.power_w = None,
                _ => self.placing.split = Split::Layer,
            }
        }
        if self.device.memory_kind != MemoryKind::Vram && !self.placing.is_usual_host() {
            let Placing { host, host_memory, .. } = Placing::default();
            self.placing = Placing { host, host_memory, ..self.placing };
        }
        self
    }
}
