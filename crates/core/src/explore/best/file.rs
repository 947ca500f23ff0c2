//! The file of a model: the one that loses least of those that fit and are fast enough.

use super::Aim;
use crate::catalog::{LOSS, Model, Quantization, Runtime};
use crate::estimate::{brief, brief_placed, brief_with};
use crate::explore::loss::{Loss, LossClass, Measured};
use crate::explore::runs::{Outcome, Run};
use crate::memory::{WeightSizes, best_placed, fitting};
use crate::question::Settings;
use crate::units::Bytes;
use crate::units::sort::sort_few;
use crate::{Estimate, Scenario};
use core::cell::OnceCell;

/// Widest weights that are tried, bits: above them files grow and answers hardly change.
pub const MOST_BITS: f64 = 9.0;

/// Kernels of formats differ by less than this: where the narrowest reaches a smaller share of what is asked, none is fast enough.
const SLOWER: f64 = 0.7;

/// A format, what it loses of a model, and its place in the order.
#[derive(Clone, Copy)]
pub struct Format {
    pub quantization: &'static Quantization,
    pub loss: Option<Loss>,
    pub order: f64,
}

/// A file on the machine, and what it loses.
type Found = (Run, Option<Loss>);

/// What a loss means; what nobody measured is judged by its bits.
pub fn class(quantization: &Quantization, loss: Option<&Loss>) -> LossClass {
    match loss {
        Some(loss) => loss.class(),
        None if quantization.nominal_bits() < LOSS.unknown_bits => LossClass::Large,
        None => LossClass::Small,
    }
}

/// The file, and what it loses. On the GPU alone or with a part in system RAM, whichever is fast enough, if that is possible
/// without a noticeable loss; then with one on the GPU, then beside it, then with a large loss. Where nothing is fast enough,
/// the one that loses least of what runs. Memory may ask for a noticeable loss; speed may not, as a smaller model is as fast
/// without one.
pub fn chosen(aim: &Aim, most: Option<Bytes>, proposed: &Proposed, model: &'static Model) -> Found {
    // The size of a file says nothing of another one.
    let settings = Settings { file_gb: None, ..aim.about.settings };
    let asked = Scenario { model, settings, ..aim.about };
    let files: Vec<File> =
        proposed.formats(model).into_iter().map(|format| File::of(model, format)).collect();
    let (large, usable): (Vec<&File>, Vec<&File>) =
        files.iter().partition(|file| file.class == LossClass::Large);
    let fresh: Vec<&File> =
        usable.iter().copied().filter(|file| file.class < LossClass::Noticeable).collect();
    let whole = |file: &File| {
        let scenario = Scenario { quantization: file.format.quantization, ..asked };
        let placement = fitting(&scenario, file.weights())?;
        Some(run(aim, most, scenario, brief_placed(&scenario, file.weights(), placement)))
    };
    let partly = |file: &File| {
        let scenario = Scenario { quantization: file.format.quantization, ..asked };
        let (placing, placement) = best_placed(&scenario, file.weights())?;
        let scenario = Scenario { placing, ..scenario };
        Some(run(aim, most, scenario, brief_placed(&scenario, file.weights(), placement)))
    };
    let whole = Tried { run: &whole, kept: |file| &file.whole };
    let partly = Tried { run: &partly, kept: |file| &file.partly };
    let is_fast = |found: &Found| found.0.fast_enough;
    // What is too slow on the GPU alone is no faster beside it.
    if let Some(found) = whole.within(aim, &fresh) {
        return found;
    }
    let beside = partly.within(aim, &fresh);
    if let Some(found) = beside.clone().filter(is_fast) {
        return found;
    }
    if let Some(found) = whole.within(aim, &usable) {
        return found;
    }
    let beside = beside.or_else(|| partly.within(aim, &usable));
    if let Some(found) = beside.clone().filter(is_fast) {
        return found;
    }
    let worn = whole.within(aim, &large);
    let best = if worn.as_ref().is_some_and(is_fast) { worn } else { beside.or(worn) };
    best.unwrap_or_else(|| nothing(aim, most, &asked, &files))
}

/// A file of the model; the same one is asked about several times.
struct File {
    model: &'static Model,
    format: Format,
    class: LossClass,
    weights: OnceCell<WeightSizes>,
    whole: OnceCell<Option<Run>>,
    partly: OnceCell<Option<Run>>,
}

impl File {
    fn of(model: &'static Model, format: Format) -> Self {
        let class = class(format.quantization, format.loss.as_ref());
        let (weights, whole, partly) = Default::default();
        Self { model, format, class, weights, whole, partly }
    }

    fn weights(&self) -> &WeightSizes {
        self.weights.get_or_init(|| WeightSizes::of(self.model, self.format.quantization))
    }
}

/// A way to run a file; none where it does not fit.
struct Tried<'a> {
    run: &'a dyn Fn(&File) -> Option<Run>,
    kept: fn(&File) -> &OnceCell<Option<Run>>,
}

impl Tried<'_> {
    /// The first of these whose whole range is fast enough, else the first that probably is, else the first that fits.
    fn within(&self, aim: &Aim, files: &[&File]) -> Option<Found> {
        let narrowest = files.iter().rev().find_map(|file| self.answered(file))?;
        let least = f64::from(aim.least_speed);
        let all = || files.iter().filter_map(|file| Some((self.answered(file)?, file.format.loss)));
        let surely = || all().find(|(run, _)| lowest(run) >= least);
        let fast = || surely().or_else(|| all().find(|(run, _)| run.fast_enough));
        let is_within_reach = speed(narrowest) >= least * SLOWER;
        let (run, loss) = is_within_reach.then(fast).flatten().or_else(|| all().next())?;
        Some((run.clone(), loss))
    }

    fn answered<'f>(&self, file: &'f File) -> Option<&'f Run> {
        let run = (self.kept)(file).get_or_init(|| (self.run)(file));
        run.as_ref().filter(|run| run.outcome != Outcome::No)
    }
}

/// Decode speed, tokens per second; 0 where it is not known.
fn speed(run: &Run) -> f64 {
    run.estimate.speed.map_or(0.0, |speed| speed.decode.mid.get())
}

/// The lower end of its range.
fn lowest(run: &Run) -> f64 {
    run.estimate.speed.map_or(0.0, |speed| speed.decode.low.get())
}

fn run(aim: &Aim, most: Option<Bytes>, scenario: Scenario, estimate: Estimate) -> Run {
    let too_large = most.is_some_and(|most| estimate.memory.total > most);
    let outcome = if too_large { Outcome::No } else { Outcome::of(&scenario, &estimate.fit) };
    let run = Run { scenario, estimate, outcome, fast_enough: false };
    Run { fast_enough: outcome.runs() && speed(&run) >= f64::from(aim.least_speed), ..run }
}

/// A model that does not fit in any way, in its smallest file.
fn nothing(aim: &Aim, most: Option<Bytes>, asked: &Scenario, files: &[File]) -> Found {
    let size = |file: &File| file.weights().total.get();
    match files.iter().min_by(|a, b| size(a).total_cmp(&size(b))) {
        Some(file) => {
            let scenario = Scenario { quantization: file.format.quantization, ..*asked };
            (run(aim, most, scenario, brief_with(&scenario, file.weights())), file.format.loss)
        }
        None => (run(aim, most, *asked, brief(asked)), None),
    }
}

/// Formats that a program loads, and those of them that it proposes for any model.
pub struct Proposed {
    loaded: Vec<&'static Quantization>,
    usual: Vec<&'static Quantization>,
    /// Formats of a model of which nobody measured a file: the same for all of them.
    unmeasured: OnceCell<Vec<Format>>,
}

impl Proposed {
    /// By this program.
    pub fn by(runtime: &Runtime) -> Self {
        let is_narrow = |it: &&Quantization| it.nominal_bits() <= MOST_BITS;
        let suits = |it: &&Quantization| is_narrow(it) && !LOSS.superseded.contains(&it.id);
        Self {
            loaded: runtime.loaded().filter(is_narrow).collect(),
            usual: runtime.proposed().filter(suits).collect(),
            unmeasured: OnceCell::new(),
        }
    }

    /// Those that suit a model, those that lose least first. A model published in four bits is offered as it was published;
    /// nothing is offered in the format of another, or in one that others have superseded.
    pub fn formats(&self, model: &'static Model) -> Vec<Format> {
        let measured = Measured::of(model);
        if model.is_published_narrow() || measured.is_any() {
            return self.in_order(model, &measured);
        }
        self.unmeasured.get_or_init(|| self.in_order(model, &measured)).clone()
    }

    fn in_order(&self, model: &'static Model, measured: &Measured) -> Vec<Format> {
        let format = |quantization: &&'static Quantization| {
            let (loss, order) = measured.in_order(quantization);
            Format { quantization, loss, order }
        };
        let mut list: Vec<Format> = Vec::new();
        if model.is_published_narrow() {
            list.extend(self.loaded.iter().map(format).filter(|it| it.order <= 0.0));
        }
        if list.is_empty() {
            list.extend(self.usual.iter().map(format));
        }
        // A maker's own mix after the usual one of the same type.
        let is_own = |it: &Format| it.quantization.spread.is_some();
        sort_few(&mut list, |a, b| a.order.total_cmp(&b.order).then(is_own(a).cmp(&is_own(b))));
        list
    }
}
