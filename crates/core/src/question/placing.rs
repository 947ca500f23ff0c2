//! How a model is spread over cards, machines and the memory of the computer around them.

use crate::catalog::{Device, DeviceClass, Link, MemoryKind, MemoryOption, POLICY, Record, Setup};
use crate::question::Scenario;
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

    /// Whether nothing was said of the computer around the card.
    pub(super) fn is_usual_host(&self) -> bool {
        self.host.id == POLICY.default_host && self.host_memory.label == POLICY.default_host_memory
    }

    /// As much memory around a card as most owners have.
    pub fn owned_memory(&self) -> MemoryOption {
        self.host.memory_option(POLICY.owned_host_memory)
    }

    /// The same with another computer around the card: with as much memory, where it is sold so.
    #[must_use]
    pub fn with_host(mut self, host: &'static Device) -> Self {
        self.host = host;
        self.host_memory = host.memory_option(self.host_memory.label);
        self
    }
}

impl Placing {
    /// Whether something of the model was moved off the GPUs.
    pub fn is_offloaded(&self) -> bool {
        self.gpu_layers.is_some() || self.cpu_experts > 0
    }

    /// The same with everything on the GPUs.
    #[must_use]
    pub fn without_offload(self) -> Self {
        Self { gpu_layers: None, cpu_experts: 0, ..self }
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
