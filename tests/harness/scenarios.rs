//! Scenarios by number: any combination that the form or an address can hold, sensible or not.

use rooftop_core::catalog::{CacheType, Device, Model, POLICY, Quantization, Record, Runtime};
use rooftop_core::{Placing, Scenario, Split};

/// What to choose: positions in the tables (taken modulo their length) and counts (taken modulo what is allowed).
#[derive(Clone, Copy, Debug, Default)]
pub struct Choice {
    /// Machine, memory option, operating system.
    pub machine: [usize; 3],
    /// Model, quantization.
    pub model: [usize; 2],
    /// Runtime, cache type.
    pub runtime: [usize; 2],
    /// Context, tokens.
    pub context: u32,
    /// Prompt, tokens.
    pub prompt: u32,
    /// Users.
    pub users: u32,
    /// Cards, machines, layers.
    pub placing: u32,
}

impl Choice {
    /// The scenario of this choice; always valid.
    pub fn scenario(self) -> Scenario {
        let device = nth(Device::ALL, self.machine[0]);
        let context = 1 + self.context % POLICY.max_context_tokens;
        Scenario {
            device,
            memory: *nth(device.memory, self.machine[1]),
            // One in four knows what the own machine reports.
            gpu_memory_mib: (self.users % 4 == 3).then_some(1 + self.context % 1024),
            os: nth(device.systems, self.machine[2]).os,
            model: nth(Model::ALL, self.model[0]),
            quantization: nth(Quantization::ALL, self.model[1]),
            runtime: nth(Runtime::ALL, self.runtime[0]),
            cache_type: nth(CacheType::ALL, self.runtime[1]),
            context_tokens: context,
            prompt_tokens: 1 + self.prompt % context,
            users: 1 + self.users % POLICY.max_users,
            placing: self.placing(),
        }
    }

    /// Three of four leave everything on one GPU.
    fn placing(self) -> Placing {
        let usual = Placing::default();
        let n = self.placing / 4;
        let layers = nth(Model::ALL, self.model[0]).n_entries;
        match self.placing % 4 {
            0 if n.is_multiple_of(2) => Placing { gpu_layers: Some(1 + n % layers), ..usual },
            0 => Placing {
                cpu_experts: n % (layers + 1),
                gpus: 1 + n % POLICY.max_gpus,
                linked: 1 + n % 3 % 2,
                split: if n.is_multiple_of(3) { Split::Tensor } else { Split::Layer },
                ..usual
            },
            _ => usual,
        }
    }
}

/// Wraps around; the tables of the catalogue are never empty.
fn nth<T>(table: &'static [T], index: usize) -> &'static T {
    table.iter().cycle().nth(index % table.len()).unwrap_or_else(|| unreachable!("an empty table"))
}
