//! What a reader says of a run that the program otherwise decides by itself.

use crate::catalog::{Backend, Device, GpuVendor, MemoryKind, Os, Record, Runtime, Target};
use crate::question::form::figure;
use crate::question::{Placing, ProblemKind, Scenario};
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
}

/// Fewest and most bits for each parameter that a file can have: a little beyond one bit, and 32.
const FILE_BITS: [f64; 2] = [1.0, 33.0];

/// A server that may take less holds nothing.
const LEAST_SHARE: f64 = 0.01;

impl Target {
    /// The backend as people say it: a server's kernels are CUDA's or `ROCm`'s too.
    pub fn backend_word(&self) -> &'static str {
        let name = self.backend.name();
        match (name.split('-').next(), self.gpu) {
            (Some("unmeasured"), GpuVendor::Amd) => "rocm",
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
            let Placing { host, host_memory, .. } = self.placing;
            let placing = Placing { host, host_memory, ..Placing::default() };
            self = Self { device, memory, gpu_memory_mib: None, placing, ..self };
            self.settings = Settings { file_gb: self.settings.file_gb, ..Settings::default() };
        }
        self
    }

    /// Without what is not possible here any more.
    pub(super) fn settings_possible(&self) -> Settings {
        let Settings { backend, gpu_share, power_w, file_gb } = self.settings;
        let is_a_size = |size: &f64| {
            let [least, most] = self.file_sizes();
            (least..=most).contains(size)
        };
        Settings {
            backend: backend.filter(|backend| self.targets().iter().any(|target| target.backend == *backend)),
            gpu_share: gpu_share.filter(|_| self.usual_share().is_some()),
            power_w: power_w.filter(|watts| self.device.power_w.is_none_or(|most| *watts <= u32::from(most))),
            file_gb: file_gb.filter(is_a_size),
        }
    }

    /// The smallest and largest file of the model, GB, whatever its format.
    fn file_sizes(&self) -> [f64; 2] {
        FILE_BITS.map(|bits| self.model.params.value.get() * bits / 8e9)
    }

    /// Reads a share of the GPU's memory; 1 is all there is to say to a runtime that takes what it needs.
    pub(super) fn read_share(&self, text: &str) -> Result<Option<f64>, ProblemKind> {
        let share = figure(text, 0, 1)?;
        match self.usual_share() {
            Some(_) => Ok(Some(share.max(LEAST_SHARE))),
            None if share >= 1.0 => Ok(None),
            None => Err(ProblemKind::NotOffered { allowed: vec!["1".to_owned()] }),
        }
    }

    /// Reads the size of a file, GB.
    pub(super) fn read_file_gb(&self, text: &str) -> Result<f64, ProblemKind> {
        let [least, most] = self.file_sizes();
        figure(text, least as u32, most.ceil() as u32)
    }

    /// The largest power limit that can be set, watts.
    pub(super) fn most_power(&self) -> u32 {
        self.device.power_w.map_or(MOST_POWER, u32::from)
    }
}

/// No chip or card takes more watts, for machines whose limit is not known.
const MOST_POWER: u32 = 2000;
