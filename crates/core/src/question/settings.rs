//! What a reader says of a run that the program otherwise decides by itself.

use crate::catalog::{Backend, Device, GpuVendor, MemoryKind, Os, POLICY, Record, Runtime, Target};
use crate::question::form::{figure, figure_between, without_gb};
use crate::question::{Impossible, Placing, ProblemKind, Scenario};
use crate::units::numbers::power;
use serde::Serialize;

/// A part of the question; by default everything is as the program does it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Settings {
    /// The kernels, where the reader names them.
    pub backend: Option<Backend>,
    /// The share of the GPU's memory that a server may take, 0 to 1.
    pub gpu_share: Option<f64>,
    /// Power limit of the chip or card, watts.
    pub power_w: Option<u32>,
    /// Size of the reader's own file, GB as files are counted; it takes the place of the one computed.
    pub file_gb: Option<f64>,
    /// Tokens guessed before each check; 0 for none. As the program does it where it is not said.
    pub draft: Option<u32>,
    /// Share of guesses that is accepted, 0 to 1, where it is known: accepted ÷ drafted, as programs print it.
    pub acceptance: Option<f64>,
    /// What is written, which decides how many guesses are right where that is not known.
    pub text: TextKind,
    /// Requests that share the context of a single user. As the program does it where it is not said. For a program
    /// without slots, its limit on concurrent requests, which only an answer sets.
    pub slots: Option<u32>,
    /// Whether the part of the model for images is loaded. As the program does it where it is not said.
    pub images: Option<bool>,
    /// What the reader's own machine showed with this program.
    pub own: Option<OwnRuns>,
}

/// How fast runs on the reader's own machine were.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct OwnRuns {
    /// Tokens per second measured ÷ predicted without them: the geometric mean.
    pub ratio: f64,
    /// Runs it is the mean of, 1 or more.
    pub runs: u32,
}

/// Kinds of text by how easily they are guessed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextKind {
    /// Answers, explanations, stories.
    #[default]
    Chat,
    /// Programs.
    Code,
    /// What is mostly in the prompt already: an edited file, a configuration.
    Copying,
}

impl TextKind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Chat, Self::Code, Self::Copying];

    /// As in a URL.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Chat => "chat",
            Self::Code => "code",
            Self::Copying => "copying",
        }
    }

    /// Share of guesses that is accepted where so many are made at once: usual, and in four of five cases from, to. A guess
    /// counts only where all before it are right, so the share falls with their number.
    pub fn acceptance(self, tokens: u32) -> [f64; 3] {
        let known = POLICY.texts.iter().find(|(id, _)| *id == self.id());
        known.map_or([0.0; 3], |(_, chances)| chances.value.map(|chance| accepted(chance, tokens)))
    }
}

/// How tokens are guessed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Draft {
    /// Tokens guessed before each check.
    pub tokens: u32,
    /// Share of them that is accepted, 0 to 1: accepted ÷ drafted, as programs print it.
    pub acceptance: f64,
    /// Passes of the drafter for them: one each, or 1 where a block is guessed at once (`DFlash`).
    pub passes: u32,
    /// Time of one pass relative to a step of the model itself: about the ratio of active bytes. None for the head that the
    /// model brings along, whose bytes are known.
    pub cost: Option<f64>,
}

/// Share of `tokens` guesses that is accepted where each is right with this chance, if those before it are: equation 1 of
/// Leviathan, Kalman and Matias (2023, <https://arxiv.org/abs/2211.17192>), less the token that the check yields anyway.
/// Tokens beyond the 63rd count as never right.
fn accepted(chance: f64, tokens: u32) -> f64 {
    let right: f64 = (1..=tokens.min(63)).map(|guess| power(chance, f64::from(guess))).sum();
    right / f64::from(tokens.max(1))
}

/// Most tokens guessed before a check that are accepted.
pub(super) const MOST_GUESSES: u32 = 32;

/// A run slower than this share of the prediction is something else.
pub(crate) const LEAST_RATIO: f64 = 0.01;

/// As many times as fast as predicted is more than a run can be.
pub(crate) const MOST_RATIO: f64 = 10.0;

/// Most runs of one's own that count.
pub(super) const MOST_RUNS: u32 = 99;

/// Most slots of a server.
pub(super) const MOST_SLOTS: u32 = 64;

/// Fewest and most bits for each parameter that a file can have: a little beyond one bit, and 32.
const FILE_BITS: [f64; 2] = [1.0, 33.0];

/// A server that may take less holds nothing.
const LEAST_SHARE: f64 = 0.01;

impl Settings {
    /// Without what is said of one machine.
    pub(super) fn elsewhere(self) -> Self {
        Self { backend: None, gpu_share: None, power_w: None, own: None, ..self }
    }
}

impl Target {
    /// The backend as people say it: a server's kernels are CUDA's or `ROCm`'s too.
    pub fn backend_word(&self) -> &'static str {
        let name = self.backend.name();
        match (name.split('-').next(), self.gpu) {
            (Some("unmeasured"), GpuVendor::Amd) => "rocm",
            (Some("unmeasured"), GpuVendor::Intel) => "sycl",
            (Some("unmeasured"), _) => "cuda",
            (word, _) => word.unwrap_or(name),
        }
    }
}

impl Runtime {
    /// Its targets on this machine, one for each backend: the usual one first, the processor last.
    pub fn targets_on(&'static self, device: &Device, os: Os) -> Vec<&'static Target> {
        let here = self.targets.iter().filter(|target| target.systems.contains(&os));
        let of_gpu = here.clone().filter(|target| target.fits(device));
        let of_processor = here.filter(|target| target.gpu == GpuVendor::None);
        let mut targets: Vec<&'static Target> = Vec::new();
        for target in of_gpu.chain(of_processor) {
            if targets.iter().all(|other| other.backend != target.backend) {
                targets.push(target);
            }
        }
        targets
    }
}

impl Scenario {
    /// The targets of the runtime on this machine, one for each backend, the usual one first.
    pub fn targets(&self) -> Vec<&'static Target> {
        self.runtime.targets_on(self.device, self.os)
    }

    /// The same question with other kernels. The processor of a machine with a card works in the memory around it, so the
    /// machine becomes that computer; the processor of a chip is the record of its own where there is one.
    #[must_use]
    pub fn with_backend(mut self, target: &'static Target) -> Self {
        self.settings.backend = Some(target.backend);
        if target.gpu != GpuVendor::None || self.device.gpu == GpuVendor::None {
            return self;
        }
        let (processor, memory) = if self.device.memory_kind == MemoryKind::Vram {
            (Some(self.placing.host), self.placing.host_memory)
        } else {
            let processor = Device::find(&format!("{}-cpu", self.device.id));
            let memory = processor.map(|processor| processor.memory_option(self.memory.label));
            (processor, memory.unwrap_or(self.memory))
        };
        if let Some(device) = processor {
            self = Self { device, memory, gpu_memory_mib: None, placing: Placing::default(), ..self };
            self.settings = self.settings.elsewhere();
        }
        self
    }

    /// How tokens are guessed: as the question says, or else as the program does by itself with this model.
    pub fn draft(&self) -> Option<Draft> {
        let usual = self.runtime.guesses.filter(|guesses| guesses.models.contains(&self.model.id));
        let tokens =
            self.settings.draft.or(usual.map(|guesses| guesses.tokens.value)).filter(|tokens| *tokens > 0)?;
        let [usual, ..] = self.settings.text.acceptance(tokens);
        let acceptance = self.settings.acceptance.unwrap_or(usual);
        let cost = if self.has_head() { None } else { Some(POLICY.guess_cost.value) };
        Some(Draft { tokens, acceptance, passes: tokens, cost })
    }

    /// Whether the model brings along a head that guesses.
    pub fn has_head(&self) -> bool {
        self.model.prediction_layers > 0 || POLICY.headed.value.contains(&self.model.architecture)
    }

    /// Requests that share the context: as the question says, or else as many as the runtime makes room for.
    pub fn slots(&self) -> u32 {
        let Some(usual) = self.runtime.slots else { return 1 };
        self.settings.slots.unwrap_or(if self.users == 1 { usual.value } else { 1 })
    }

    /// Whether the part of the model for images is in memory.
    pub fn loads_images(&self) -> bool {
        self.settings.images.unwrap_or(self.runtime.images.is_some())
    }

    /// Without what is not possible here any more.
    pub(super) fn settings_possible(&self) -> Settings {
        let Settings { backend, gpu_share, power_w, file_gb, .. } = self.settings;
        let is_a_size = |size: &f64| {
            let [least, most] = self.file_sizes();
            (least..=most).contains(size)
        };
        Settings {
            backend: backend.filter(|backend| self.targets().iter().any(|target| target.backend == *backend)),
            gpu_share: gpu_share.filter(|_| self.usual_share().is_some()),
            power_w: power_w.filter(|watts| self.device.power_w.is_none_or(|most| *watts <= u32::from(most))),
            file_gb: file_gb.filter(is_a_size),
            ..self.settings
        }
    }

    /// The smallest and largest file of the model, GB, whatever its format: with as many decimals as a message can show.
    fn file_sizes(&self) -> [f64; 2] {
        let [least, most] = FILE_BITS.map(|bits| self.model.params.value.get() * bits / 8e9);
        let steps = if least < 0.1 { 10_000.0 } else { 10.0 };
        [(least * steps).floor() / steps, (most * steps).ceil() / steps]
    }

    /// Reads a share of the GPU's memory; 1 is all there is to say to a runtime that takes what it needs.
    pub(super) fn read_share(&self, text: &str) -> Result<Option<f64>, ProblemKind> {
        match self.usual_share() {
            Some(_) => Ok(Some(figure_between(text, LEAST_SHARE, 1.0)?)),
            None if figure(text, 0, 1)? >= 1.0 => Ok(None),
            None => Err(ProblemKind::Impossible(Impossible::NoShare { runtime: self.runtime.name })),
        }
    }

    /// Reads the size of a file, GB.
    pub(super) fn read_file_gb(&self, text: &str) -> Result<f64, ProblemKind> {
        let [least, most] = self.file_sizes();
        figure_between(without_gb(text), least, most)
    }

    /// The largest power limit that can be set, watts.
    pub(super) fn most_power(&self) -> u32 {
        self.device.power_w.map_or(MOST_POWER, u32::from)
    }
}

/// No chip or card takes more watts, for machines whose limit is not known.
const MOST_POWER: u32 = 2000;

#[cfg(test)]
mod tests {
    use super::*;

    /// Leviathan, Kalman and Matias, "Fast inference from transformers via speculative decoding" (2023), equation 1:
    /// with α = 0.8 and γ = 5 a check yields 3.69 tokens.
    #[test]
    fn a_check_yields_what_the_paper_says() {
        let yielded = 1.0 + 5.0 * accepted(0.8, 5);
        assert!((yielded - 3.69).abs() < 0.01, "{yielded}");
        assert!((accepted(1.0, 5) - 1.0).abs() < 1e-9);
        assert!(accepted(0.0, 5).abs() < 1e-9);
    }
}
