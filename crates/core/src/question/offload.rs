//! How a model is spread over cards, machines and the memory of the computer around them.

use crate::catalog::{Device, MemoryOption, POLICY, Record};
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
    /// What each card gets.
    pub split: Split,
    /// Equal machines that work as one.
    pub linked: u32,
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
    /// A share of every tensor: all cards work at once.
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

    /// The same with another computer around the card: with as much memory, where it is sold so.
    #[must_use]
    pub fn with_host(mut self, host: &'static Device) -> Self {
        self.host = host;
        self.host_memory = host.memory_option(self.host_memory.label);
        self
    }
}

impl Device {
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
