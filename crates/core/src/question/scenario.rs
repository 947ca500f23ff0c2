//! The question: which model, how stored, on which machine, run how.

use crate::catalog::{
    Batch, BudgetRule, CacheType, Device, EngineId, Family, Figure, MemoryKind, MemoryOption, Model, Os,
    POLICY, Quantization, RUNTIMES, Record, Runtime, SourceId, Target,
};
use crate::question::{Placing, Settings};
use serde::{Serialize, Serializer};

/// One question to [`crate::estimate()`]. Always valid: fields are changed by the `with_…` functions, which
/// keep it so, or read from a query ([`Scenario::read_query`]).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Scenario {
    /// The machine.
    #[serde(serialize_with = "as_id")]
    pub device: &'static Device,
    /// How much memory it was bought with.
    pub memory: MemoryOption,
    /// What the visitor's own machine reports for its GPU, MiB, where that was given: it counts instead of the
    /// operating system's rule.
    pub gpu_memory_mib: Option<u32>,
    /// What it runs.
    pub os: Os,
    /// The model.
    #[serde(serialize_with = "as_id")]
    pub model: &'static Model,
    /// How its weights are stored.
    #[serde(serialize_with = "as_id")]
    pub quantization: &'static Quantization,
    /// The program that runs it.
    #[serde(serialize_with = "as_id")]
    pub runtime: &'static Runtime,
    /// How keys and values are stored.
    #[serde(serialize_with = "as_id")]
    pub cache_type: &'static CacheType,
    /// Context kept for each user, tokens.
    pub context_tokens: u32,
    /// Prompt read before the first word, tokens; at most the context.
    pub prompt_tokens: u32,
    /// People served at once, 1 or more; each has a context of its own.
    pub users: u32,
    /// On which cards and machines, and what stays in the memory around them.
    pub placing: Placing,
    /// What the reader says of the run beside that.
    pub settings: Settings,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over references")]
fn as_id<R: Record, S: Serializer>(record: &&'static R, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(record.id())
}

impl Default for Scenario {
    fn default() -> Self {
        let device = Device::find_or_first(POLICY.default_device);
        let runtime = Runtime::find_or_first(POLICY.default_runtime);
        Self {
            device,
            memory: device.largest_memory(),
            gpu_memory_mib: None,
            os: device.usual_os(),
            model: Model::find_or_first(POLICY.example_model),
            quantization: Quantization::find_or_first(POLICY.default_quantization),
            runtime,
            cache_type: runtime.usual_cache_type(),
            context_tokens: POLICY.default_context_tokens,
            prompt_tokens: POLICY.default_prompt_tokens,
            users: 1,
            placing: Placing::default(),
            settings: Settings::default(),
        }
    }
}

impl Scenario {
    /// What an address means by what it does not name; calculators begin with it, so that their addresses keep their meaning.
    pub fn unnamed() -> Self {
        Self { model: Model::find_or_first(POLICY.default_model), ..Self::default() }
    }

    /// The same question for another machine: its largest memory and its usual operating system, unless the
    /// present ones are on offer there too. The runtime becomes one that runs on that machine. The placing stays.
    pub(crate) fn on_device(mut self, device: &'static Device) -> Self {
        if self.device != device {
            self.settings = self.settings.elsewhere();
        }
        self.device = device;
        self.gpu_memory_mib = None;
        let same = device.memory.iter().find(|option| option.label == self.memory.label);
        self.memory = same.copied().unwrap_or_else(|| device.largest_memory());
        if device.system(self.os).is_none() {
            self.os = device.usual_os();
        }
        self.on_a_runtime_that_runs()
    }

    /// The same question for another runtime. Where it does not know the present quantization, the one nearest
    /// in width takes its place; where it does not know the cache type, its usual one. Where it does not run under the present
    /// operating system, the machine's first one on which it does. The placing stays.
    pub(crate) fn on_runtime(mut self, runtime: &'static Runtime) -> Self {
        if self.runtime != runtime {
            self.settings.own = None;
        }
        self.runtime = runtime;
        let mut runs_under =
            self.device.systems.iter().filter(|it| runtime.target(self.device, it.os).is_some());
        if runtime.target(self.device, self.os).is_none()
            && let Some(system) = runs_under.next()
        {
            self.os = system.os;
            self.gpu_memory_mib = None;
        }
        if !runtime.loads(self.quantization) {
            let present = self.quantization.nominal_bits();
            let off = |quantization: &&'static Quantization| (quantization.nominal_bits() - present).abs();
            self.quantization = runtime
                .quantizations
                .iter()
                .filter_map(|id| Quantization::find(id))
                .min_by(|a, b| off(a).total_cmp(&off(b)))
                .unwrap_or(self.quantization);
            self.settings.file_gb = None;
        }
        if !runtime.cache_types.contains(&self.cache_type.id) {
            self.cache_type = runtime.usual_cache_type();
        }
        self.settings = self.settings_possible();
        self
    }

    /// The same question under another operating system; the runtime becomes one that runs there. The placing stays.
    pub(crate) fn on_os(mut self, os: Os) -> Self {
        self.os = os;
        self.gpu_memory_mib = None;
        self.on_a_runtime_that_runs()
    }

    /// The same question with another context; the prompt is at most as long. The placing stays.
    pub(crate) fn at_context(mut self, tokens: u32) -> Self {
        self.context_tokens = tokens;
        self.prompt_tokens = self.prompt_tokens.min(tokens);
        self
    }

    /// The context that the runtime opens on this machine by default, where it has such a rule.
    pub fn default_context(&self) -> Option<u32> {
        let steps = self.runtime.contexts.iter().rev();
        steps.into_iter().find(|(from, _)| *from <= self.memory.installed).map(|(_, tokens)| *tokens)
    }

    /// Where the runtime does not run on this machine and system, the first one that does takes its place.
    fn on_a_runtime_that_runs(self) -> Self {
        if self.runtime.target(self.device, self.os).is_some() {
            return self;
        }
        let runs = |runtime: &&'static Runtime| runtime.target(self.device, self.os).is_some();
        RUNTIMES.iter().find(runs).map_or(self, |runtime| self.on_runtime(runtime))
    }

    /// The runtime on this machine with the question's backend, where it runs natively.
    pub fn target(&self) -> Option<&'static Target> {
        match self.settings.backend {
            None => self.runtime.target(self.device, self.os),
            Some(backend) => self.targets().into_iter().find(|target| target.backend == backend),
        }
    }

    /// How the runtime does with the backend in use.
    pub(crate) fn engine(&self) -> Option<EngineId> {
        self.target().and_then(|target| target.engine).or(self.runtime.engine)
    }

    /// By how much versions of the program differ with the model on this machine, where they do.
    pub(crate) fn versions_differ_by(&self) -> Option<f64> {
        let here = self.target().and_then(|target| target.experts_differ);
        let here = here.filter(|_| self.model.experts.is_some()).map(|it| it.value);
        here.or_else(|| self.runtime.versions_differ_by(self.model))
    }

    /// Whether it is a card under Windows: nearly all that was measured of cards ran under Linux.
    pub fn is_card_under_windows(&self) -> bool {
        self.os == Os::Windows && self.device.memory_kind == MemoryKind::Vram
    }

    /// The share of the GPU's memory that the runtime takes on this machine, where it takes no more.
    pub fn share(&self) -> Option<Figure<f64>> {
        let usual = self.usual_share()?;
        let asked = self.settings.gpu_share.map(|value| Figure { value, source: POLICY.described });
        Some(asked.unwrap_or(usual))
    }

    /// The same unless the reader says otherwise.
    pub fn usual_share(&self) -> Option<Figure<f64>> {
        self.target().and_then(|target| target.share).or(self.runtime.share)
    }

    /// The largest batch of the runtime on this machine, and where that is written down.
    pub fn batch(&self) -> Option<(Batch, SourceId)> {
        let target = self.target()?;
        let mut batches = target.batches.iter().rev();
        let largest = *batches.find(|batch| batch.from <= self.memory.installed)?;
        let sequences = self.settings.slots.unwrap_or(largest.sequences);
        Some((Batch { sequences, ..largest }, target.batches_source?))
    }

    /// Tokens that a step takes at most when it mixes answers and prompts, where it does and that is known.
    pub fn step_tokens(&self) -> Option<Figure<u32>> {
        let largest = self.batch().map(|(batch, source)| Figure { value: batch.tokens, source });
        largest.or(self.runtime.step_tokens)
    }

    /// The fitted coefficients that apply, where the runtime's kernels were measured on this architecture and the
    /// machine's arithmetic rate is known.
    pub fn family(&self) -> Option<&'static Family> {
        let target = self.target().filter(|_| self.device.alu.is_some())?;
        // What is known of a machine with a GPU is the arithmetic rate of that GPU, and not what its processor gets of
        // the memory's bandwidth.
        let is_known = target.gpu == self.device.gpu;
        if is_known { Family::find(target.backend, self.device.architecture) } else { None }
    }
}

impl Device {
    /// The largest memory it is sold with.
    pub fn largest_memory(&self) -> MemoryOption {
        self.memory.last().copied().unwrap_or_default()
    }

    /// The memory that most of those who own it have: the smallest it is sold with, unless the data says otherwise.
    pub fn owned_memory(&self) -> MemoryOption {
        match POLICY.owned.iter().find(|(id, _)| *id == self.id) {
            Some((_, label)) => self.memory_option(*label),
            None => self.memory.first().copied().unwrap_or_default(),
        }
    }

    /// The operating system it comes with.
    pub fn usual_os(&self) -> Os {
        self.systems.first().map_or(Os::Linux, |system| system.os)
    }

    /// What an operating system lets its GPU address, where it runs that system.
    pub fn system(&self, os: Os) -> Option<Figure<BudgetRule>> {
        self.systems.iter().find(|system| system.os == os).map(|system| system.budget)
    }
}

impl Target {
    /// Whether it is for the machine's GPU.
    pub(super) fn fits(&self, device: &Device) -> bool {
        self.gpu == device.gpu
            && (self.architectures.is_empty() || self.architectures.contains(&device.architecture))
    }
}

impl Runtime {
    /// Where it runs natively on this machine: the first target that matches.
    pub fn target(&self, device: &Device, os: Os) -> Option<&'static Target> {
        self.targets.iter().find(|target| target.fits(device) && target.systems.contains(&os))
    }

    /// Whether it runs natively on this machine under any system.
    pub fn runs_on(&self, device: &Device) -> bool {
        device.systems.iter().any(|system| self.target(device, system.os).is_some())
    }

    /// How it stores keys and values by default.
    pub fn usual_cache_type(&self) -> &'static CacheType {
        CacheType::find_or_first(self.cache_types.first().copied().unwrap_or_default())
    }

    /// The quantizations it loads.
    pub fn loaded(&self) -> impl Iterator<Item = &'static Quantization> {
        self.quantizations.iter().filter_map(|id| Quantization::find(id))
    }

    /// The quantizations it loads that suit any model.
    pub fn proposed(&self) -> impl Iterator<Item = &'static Quantization> {
        self.loaded().filter(|it| !it.for_trained)
    }

    /// Whether it reads files of this quantization.
    pub fn loads(&self, quantization: &Quantization) -> bool {
        self.quantizations.contains(&quantization.id)
    }
}
