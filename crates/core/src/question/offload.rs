//! How a model is spread over cards, machines and the memory of the computer around them.

use crate::catalog::{
    Device, DeviceClass, Link, MemoryKind, MemoryOption, POLICY, Record, Runtime, Setup, TensorSplit,
};
use crate::question::Scenario;
use core::fmt::{self, Display};
use serde::{Serialize, Serializer};

/// A part of the question. By default everything is on one GPU.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Placing {
    /// Layers on the GPUs, the last ones, counted as llama.cpp counts them: the output head is one more. All where
    /// none is given.
    pub gpu_layers: Option<u32>,
    /// Layers, the first ones, whose routed experts stay in the computer's memory.
    pub cpu_experts: u32,
    /// Equal cards in a machine.
    pub gpus: u32,
    /// How several cards share the model.
    pub split: Split,
    /// Equal machines that work as one.
    pub linked: u32,
    /// What is between machines, or between the cards of a single one; the usual link where none is given.
    pub link: Option<&'static Link>,
    /// The computer around a card, for its memory: a record without a GPU.
    #[serde(serialize_with = "as_id")]
    pub host: &'static Device,
    /// How much memory it has.
    pub host_memory: MemoryOption,
}

/// What each of several cards gets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Split {
    /// Layers of its own: one card works after the other.
    #[default]
    Layer,
    /// A share of every tensor: all cards work at once. Machines of several cards share tensors within, and have layers of
    /// their own.
    Tensor,
}

impl Split {
    /// As in a URL.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Layer => "layer",
            Self::Tensor => "tensor",
        }
    }
}

impl Default for Placing {
    fn default() -> Self {
        let host = Device::find_or_first(POLICY.default_host);
        Self {
            gpu_layers: None,
            cpu_experts: 0,
            gpus: 1,
            split: Split::Layer,
            linked: 1,
            link: None,
            host,
            host_memory: host.memory_option(POLICY.default_host_memory),
        }
    }
}

impl Placing {
    /// GPUs of all machines together.
    pub fn n_gpus(&self) -> u32 {
        self.gpus.max(1) * self.linked.max(1)
    }

    /// Cards that share every tensor: those of a machine, or else machines.
    pub fn ways(&self) -> u32 {
        match self.split {
            Split::Layer => 1,
            Split::Tensor if self.gpus > 1 => self.gpus,
            Split::Tensor => self.linked.max(1),
        }
    }

    /// Groups of them that hold layers of their own.
    pub fn stages(&self) -> u32 {
        self.n_gpus() / self.ways()
    }

    /// Between a card and the computer around it: as the question says where there is one card, or as the card has it. None where
    /// cards are linked otherwise among themselves.
    pub fn to_host(&self, device: &Device) -> Option<&'static Link> {
        let asked = self.link.filter(|_| self.n_gpus() == 1);
        asked.or(Link::of_cards(device)).filter(|link| !link.mesh)
    }

    /// The same with another computer around the card: with as much memory, where it is sold so.
    #[must_use]
    pub fn with_host(mut self, host: &'static Device) -> Self {
        self.host = host;
        self.host_memory = host.memory_option(self.host_memory.label);
        self
    }
}

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

impl Placing {
    /// Whether something of the model was moved off the GPUs.
    pub fn is_offloaded(&self) -> bool {
        self.gpu_layers.is_some() || self.cpu_experts > 0
    }

    /// The flag that says to a runtime what leaves the GPUs; none where nothing does.
    pub fn options(&self, runtime: &Runtime) -> Option<String> {
        let experts = runtime.experts_option.filter(|_| self.cpu_experts > 0);
        let experts = experts.map(|option| format!("{option} {}", self.cpu_experts));
        let layers = runtime.layers_option.zip(self.gpu_layers);
        let layers = layers.map(|(option, layers)| format!("{option} {layers}"));
        let options: Vec<String> = layers.into_iter().chain(experts).collect();
        (!options.is_empty()).then(|| options.join(" "))
    }

    /// The same with everything on the GPUs.
    #[must_use]
    pub fn without_offload(self) -> Self {
        Self { gpu_layers: None, cpu_experts: 0, ..self }
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
        if self.device.memory_kind != MemoryKind::Vram {
            let Placing { host, host_memory, .. } = Placing::default();
            self.placing = Placing { host, host_memory, ..self.placing };
        }
        self
    }
}

impl Scenario {
    /// The same with what was said of the machine besides its name; what it cannot have is left out.
    #[must_use]
    pub fn with_setup(&self, setup: Setup) -> Self {
        let it = setup.memory.map_or(*self, |option| self.with_memory(option));
        let mut placing = it.placing;
        placing.gpus = setup.cards.filter(|_| it.device.takes_several_cards()).unwrap_or(placing.gpus);
        let ram = |label: u32| placing.host.memory.iter().find(|option| option.label == label);
        placing.host_memory =
            setup.ram.filter(|_| it.has_host()).and_then(ram).copied().unwrap_or(placing.host_memory);
        if placing == it.placing { it } else { it.with_placing(placing) }
    }
}

impl Device {
    /// Whether a computer holds several of them: cards, but not those that are built into a laptop.
    pub fn takes_several_cards(&self) -> bool {
        self.memory_kind == MemoryKind::Vram && self.class != DeviceClass::Laptop
    }

    /// The memory option with this label, or else the largest.
    pub fn memory_option(&self, label: u32) -> MemoryOption {
        let same = self.memory.iter().find(|option| option.label == label);
        same.copied().unwrap_or_else(|| self.largest_memory())
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over references")]
fn as_id<S: Serializer>(device: &&'static Device, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(device.id)
}
