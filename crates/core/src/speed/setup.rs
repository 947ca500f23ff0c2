//! What runs, on what, with which settings.

use crate::Scenario;
use crate::catalog::{Device, Engine, EngineId, FIT, Family, KernelClass, Kernels, Model};
use crate::memory::{Layout, WeightSizes};

/// A model on a machine under an engine, with every setting that speed depends on.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The machine.
    pub device: &'static Device,
    /// The model.
    pub model: &'static Model,
    /// Its weights as stored.
    pub weights: WeightSizes,
    /// Kernels that read the quantization.
    pub kernel: KernelClass,
    /// The fitted coefficients of backend and architecture, or those of the backend alone.
    pub family: &'static Family,
    /// The program.
    pub engine: &'static Engine,
    /// Width of keys and values, flash attention, micro-batch.
    pub layout: Layout,
    /// Year of the build with its fraction; none where it is not known.
    pub built: Option<f64>,
    /// A build of the kernels that differs from the usual one.
    pub variant: Option<&'static str>,
}

impl Setup {
    /// The setup of a scenario with current builds; none where the runtime does not run there, its kernels were never
    /// measured, or the machine's arithmetic rate is unknown.
    pub fn of(scenario: &Scenario, weights: &WeightSizes) -> Option<Self> {
        Some(Self {
            device: scenario.device,
            model: scenario.model,
            weights: *weights,
            kernel: scenario.quantization.kernel,
            family: scenario.family()?,
            engine: scenario.engine().and_then(EngineId::get)?,
            layout: scenario.layout(),
            built: Some(FIT.current_build),
            variant: None,
        })
    }

    /// What the backends with the same kernels share.
    pub fn kernels(&self) -> &'static Kernels {
        self.family.kernels()
    }

    /// Years between the fit's reference and the build, as far as the fit knows how engines change.
    pub fn years(&self) -> f64 {
        self.built.map_or(0.0, |built| (built - FIT.reference_year).clamp(-2.0, 1.0))
    }

    /// Whether the machine is two chips that each read half of the memory fast.
    pub fn has_two_dies(&self) -> bool {
        FIT.two_dies.includes(self.device)
    }
}
