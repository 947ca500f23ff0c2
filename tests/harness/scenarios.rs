//! Scenarios by number: any combination that the form or an address can hold, sensible or not.

use rooftop_core::catalog::{CacheType, Device, GpuVendor, Model, POLICY, Quantization, Record, Runtime};
use rooftop_core::{OwnRuns, Placing, Scenario, Settings, Split, TextKind};

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
        let device = nth(&Device::ALL, self.machine[0]);
        let runtime = nth(&Runtime::ALL, self.runtime[0]);
        let caches = runtime.cache_types.iter().cycle().nth(self.runtime[1] % runtime.cache_types.len());
        let context = 1 + self.context % POLICY.max_context_tokens;
        let mut scenario = Scenario {
            device,
            memory: *nth(device.memory, self.machine[1]),
            // One in four knows what the own machine reports.
            gpu_memory_mib: (self.users % 4 == 3).then_some(1 + self.context % 1024),
            os: nth(device.systems, self.machine[2]).os,
            model: nth(&Model::ALL, self.model[0]),
            quantization: nth(&Quantization::ALL, self.model[1]),
            runtime,
            cache_type: CacheType::find_or_first(caches.copied().unwrap_or_default()),
            context_tokens: context,
            prompt_tokens: 1 + self.prompt % context,
            users: 1 + self.users % POLICY.max_users,
            placing: Placing::default(),
            settings: self.settings(),
        };
        if scenario.draft().is_none() {
            scenario.settings = Settings { acceptance: None, text: TextKind::default(), ..scenario.settings };
        }
        scenario.with_placing(self.placing())
    }

    /// One in five says something of the run; what is not possible there is left out.
    fn settings(self) -> Settings {
        if self.prompt % 5 != 2 {
            return Settings::default();
        }
        let targets = nth(&Runtime::ALL, self.runtime[0]).targets;
        let backend = targets.get(self.context as usize % (targets.len() + 1));
        Settings {
            backend: backend.filter(|target| target.gpu != GpuVendor::None).map(|target| target.backend),
            gpu_share: (self.users.is_multiple_of(2)).then_some(f64::from(1 + self.users % 100) / 100.0),
            power_w: (self.context.is_multiple_of(2)).then_some(1 + self.context % 600),
            draft: (self.context % 4 == 1).then_some(self.users % 9),
            acceptance: (self.context % 8 == 1).then_some(f64::from(self.users % 11) / 10.0),
            text: *nth(&TextKind::ALL, self.users as usize),
            slots: (self.context % 7 == 3).then_some(1 + self.context % 8),
            images: (self.context % 7 == 1).then_some(self.users.is_multiple_of(2)),
            own: (self.prompt % 15 == 7).then_some(OwnRuns {
                ratio: f64::from(1 + self.users % 40) / 20.0,
                runs: 1 + self.context % 9,
            }),
            file_gb: (self.context.is_multiple_of(3)).then_some(f64::from(1 + self.users % 1000) / 4.0),
        }
    }

    /// Three of four leave everything on one GPU; the others are any combination.
    fn placing(self) -> Placing {
        if !self.placing.is_multiple_of(4) {
            return Placing::default();
        }
        let mut rest = self.placing / 4;
        let mut next = |count: u32| {
            let at = rest % count;
            rest /= count;
            at
        };
        let layers = nth(&Model::ALL, self.model[0]).n_entries;
        let split = if next(2) == 0 { Split::Layer } else { Split::Tensor };
        let gpu_layers = (next(2) == 0).then(|| 1 + next(layers));
        let cpu_experts = if next(2) == 0 { next(layers + 1) } else { 0 };
        let gpus = 1 + next(POLICY.max_gpus);
        let linked = if next(2) == 0 { 1 } else { 1 + next(POLICY.max_gpus) };
        Placing { gpu_layers, cpu_experts, gpus, split, linked, ..Placing::default() }
    }
}

/// Wraps around; the tables of the catalogue are never empty.
fn nth<T>(table: &'static [T], index: usize) -> &'static T {
    table.iter().cycle().nth(index % table.len()).unwrap_or_else(|| unreachable!("an empty table"))
}
