//! The door: a question in, an answer with its reasons out.

use crate::Scenario;
use crate::catalog::{CacheLoss, Kind, Recipe, Runtime};
use crate::explain::{Explanation, Notes, Unread};
use crate::memory::{self, Fit, Memory, Placement, WeightSizes};
use crate::question::Placing;
use crate::speed::{self, Speed};
use serde::Serialize;

/// The answer to a [`Scenario`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Estimate {
    /// How the model is placed: as the question says, or, where that is more than the GPUs hold, as the runtime does by
    /// itself.
    pub placing: Placing,
    /// What it needs.
    pub memory: Memory,
    /// Where it is stored.
    pub placement: Placement,
    /// Whether the machine has it.
    pub fit: Fit,
    /// How fast it is; none where it does not fit, or the runtime's kernels were never measured on this family of
    /// machines or do not run there.
    pub speed: Option<Speed>,
    /// What the reader should know before relying on it.
    pub caveats: Vec<Caveat>,
    /// Every step of the computation; none in a brief answer.
    pub explanation: Explanation,
}

impl Estimate {
    /// Whether every context fits in full, so that no request waits for room.
    pub fn fits_in_full(&self) -> bool {
        self.fit.fits() && !self.caveats.contains(&Caveat::RequestsWait)
    }

    /// The same where the question does not say what is in system RAM.
    #[must_use]
    pub fn however_split(mut self, by: &Runtime) -> Self {
        self.speed = self.speed.map(|speed| speed.however_split(by));
        self.caveats.extend(self.speed.is_some().then_some(Caveat::SplitNotStated));
        self
    }
}

/// A reason to be careful with an estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Caveat {
    /// The runtime does not run natively on this machine and system.
    RuntimeNotHere,
    /// The machine's usual operating system is not the present one, because the runtime does not run there.
    SystemOfRuntime,
    /// The runtime does not load files of this quantization.
    QuantizationNotLoaded,
    /// It takes more of the card than Windows usually leaves free.
    Crowded,
    /// The runtime's kernels were not measured on this family.
    SpeedNotMeasured,
    /// Prefill was not measured on this family.
    PrefillNotMeasured,
    /// Relatives of the machine were measured, the machine itself was not.
    MachineNotMeasured,
    /// The machine's bandwidth is a judgement, and speed follows it.
    BandwidthEstimated,
    /// Speed for several users is computed, not calibrated.
    UsersNotCalibrated,
    /// The context is longer than the model was made for.
    ContextBeyondModel,
    /// The runtime opens a shorter context on this machine by default.
    ContextAboveDefault,
    /// Publishers of this format quantize different tensors: a single file may be a few percent off.
    MeanWidth,
    /// A mix of a maker's own, whose files are smaller or larger from model to model.
    MixOfItsOwn,
    /// A cache as narrow as this changes the answers of the model.
    CacheLoses,
    /// Part of the model's shape is a judgement, not read from its configuration.
    ShapeEstimated,
    /// Speed was corrected by runs on the reader's own machine.
    OwnRuns,
    /// The question does not say what is in system RAM, and few programs find the best split.
    SplitNotStated,
    /// The contexts of all users do not fit in full: the program starts all the same, and requests wait for room.
    RequestsWait,
    /// The program starts only if it is limited to as many concurrent requests as there are users.
    FewerRequests,
}

/// Estimates memory, fit and speed, and says how. Total: every scenario has an answer.
pub fn estimate(scenario: &Scenario) -> Estimate {
    let mut explanation = Explanation::new();
    let answer = answered(scenario, &scenario.weights(), &mut explanation);
    Estimate { explanation, ..answer }
}

/// The same without the steps, for lists of answers and where nobody reads them: takes half the time, and less wasm.
pub fn brief(scenario: &Scenario) -> Estimate {
    brief_with(scenario, &scenario.weights())
}

/// The same where the weights are known: adding them up takes a good part of an answer.
pub(crate) fn brief_with(scenario: &Scenario, weights: &WeightSizes) -> Estimate {
    answered(scenario, weights, &mut Unread)
}

/// The same where it is known that it fits, and where everything is.
pub(crate) fn brief_placed(scenario: &Scenario, weights: &WeightSizes, placement: Placement) -> Estimate {
    placed(scenario, weights, placement, &mut Unread)
}

fn answered(scenario: &Scenario, weights: &WeightSizes, notes: &mut impl Notes) -> Estimate {
    let placement = Placement::of(scenario, weights);
    if scenario.placing.is_offloaded() || Fit::quietly(scenario, &placement).fits() {
        return placed(scenario, weights, placement, notes);
    }
    if let Some(waiting) = memory::pooled(scenario, weights) {
        return with_caveat(&waiting, weights, Caveat::RequestsWait, notes);
    }
    if let Some(fewer) = memory::of_users_alone(scenario, weights) {
        return with_caveat(&fewer, weights, Caveat::FewerRequests, notes);
    }
    if !scenario.has_host() {
        return placed(scenario, weights, placement, notes);
    }
    match memory::partly(scenario, weights) {
        Some((placing, placement)) => {
            let scenario = Scenario { placing, ..*scenario };
            let answer = placed(&scenario, weights, placement, notes);
            // The reader's own runs have the split of the reader's program.
            if scenario.settings.own.is_some() { answer } else { answer.however_split(scenario.runtime) }
        }
        None => placed(scenario, weights, placement, notes),
    }
}

/// The answer to a question that replaces the one asked, with the caveat that says so.
fn with_caveat(
    scenario: &Scenario,
    weights: &WeightSizes,
    caveat: Caveat,
    notes: &mut impl Notes,
) -> Estimate {
    let mut answer = placed(scenario, weights, Placement::of(scenario, weights), notes);
    answer.caveats.push(caveat);
    answer
}

/// The answer with everything where this placement has it.
fn placed(
    scenario: &Scenario,
    weights: &WeightSizes,
    placement: Placement,
    notes: &mut impl Notes,
) -> Estimate {
    let memory = memory::needed(scenario, weights, &placement, notes);
    let fit = Fit::of(scenario, &placement, notes);
    let speed = speed::predicted(scenario, weights, &placement, notes).filter(|_| fit.fits());
    // What Windows moves to system RAM is not known.
    let crowded = fit.is_crowded();
    let speed = speed.map(|it| if crowded { it.however_split(scenario.runtime) } else { it });
    let caveats = caveats(scenario, speed.as_ref(), &placement, &fit);
    let explanation = Explanation::NONE;
    Estimate { placing: scenario.placing, memory, placement, fit, speed, caveats, explanation }
}

fn caveats(scenario: &Scenario, speed: Option<&Speed>, placement: &Placement, fit: &Fit) -> Vec<Caveat> {
    let fits = fit.fits();
    let whole = placement.is_whole();
    let runs = scenario.target().is_some();
    let batches_measured = scenario.family().is_some_and(|family| family.batch.evidence.points > 0);
    let varies = matches!(scenario.quantization.recipe, Recipe::Widths(widths) if widths.varies);
    let estimated_bandwidth = scenario.device.bandwidth.source.kind() == Kind::Estimate;
    [
        (!runs, Caveat::RuntimeNotHere),
        (
            runs && scenario.runtime.target(scenario.device, scenario.device.usual_os()).is_none(),
            Caveat::SystemOfRuntime,
        ),
        (!scenario.runtime.loads(scenario.quantization), Caveat::QuantizationNotLoaded),
        (fit.is_crowded(), Caveat::Crowded),
        (runs && whole && fits && speed.is_none(), Caveat::SpeedNotMeasured),
        (speed.is_some_and(|s| s.prefill.is_none()), Caveat::PrefillNotMeasured),
        (speed.is_some_and(|s| !s.basis.is_of_machine()), Caveat::MachineNotMeasured),
        (speed.is_some() && estimated_bandwidth, Caveat::BandwidthEstimated),
        (speed.is_some() && scenario.users > 1 && !batches_measured, Caveat::UsersNotCalibrated),
        (scenario.context_tokens > scenario.model.max_context.value, Caveat::ContextBeyondModel),
        (
            scenario.default_context().is_some_and(|usual| scenario.context_tokens > usual),
            Caveat::ContextAboveDefault,
        ),
        (varies, Caveat::MeanWidth),
        (scenario.quantization.spread.is_some(), Caveat::MixOfItsOwn),
        (CacheLoss::of(scenario.model, scenario.cache_type).is_some(), Caveat::CacheLoses),
        (scenario.model.shape_source.kind() == Kind::Estimate, Caveat::ShapeEstimated),
        (speed.is_some() && scenario.settings.own.is_some(), Caveat::OwnRuns),
    ]
    .into_iter()
    .filter_map(|(holds, caveat)| holds.then_some(caveat))
    .collect()
}
