//! The file of a model: the one that loses least of those that fit and are fast enough.

use super::Aim;
use crate::catalog::{LOSS, Model, Quantization, Runtime};
use crate::explore::loss::{Loss, LossClass, Measured};
use crate::explore::runs::{Outcome, Run};
use crate::memory::WeightSizes;
use crate::question::Settings;
use crate::units::Bytes;
use crate::units::sort::sort_few;
use crate::{Scenario, brief, fit, placing_that_fits};

/// Widest weights that are tried, bits: above them files grow and answers hardly change.
const MOST_BITS: f64 = 9.0;

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

/// The file, and what it loses. On the GPU alone if that is possible without a large loss, then with a part in system RAM,
/// then with a large loss. Where nothing is fast enough, the one that loses least of what runs. Memory may ask for a
/// noticeable loss; speed may not, as a smaller model is as fast without one.
pub fn chosen(aim: &Aim, most: Option<Bytes>, model: &'static Model) -> Found {
    // The size of a file says nothing of another one.
    let settings = Settings { file_gb: None, ..aim.about.settings };
    let asked = Scenario { model, settings, ..aim.about };
    let formats = formats(asked.runtime, model);
    let is_large = |format: &&Format| class(format.quantization, format.loss.as_ref()) == LossClass::Large;
    let is_fresh = |format: &Format| class(format.quantization, format.loss.as_ref()) < LossClass::Noticeable;
    let (large, usable): (Vec<&Format>, Vec<&Format>) = formats.iter().partition(is_large);
    let whole = |quantization| {
        let scenario = Scenario { quantization, ..asked };
        fit(&scenario).fits().then_some(scenario)
    };
    let partly = |quantization| {
        let scenario = Scenario { quantization, ..asked };
        Some(Scenario { placing: placing_that_fits(&scenario)?, ..scenario })
    };
    let fresh: Vec<&Format> = usable.iter().copied().filter(|it| is_fresh(it)).collect();
    // What is too slow on the GPU alone is no faster beside it.
    if let Some(found) = within(aim, most, &fresh, &whole).or_else(|| within(aim, most, &usable, &whole)) {
        return found;
    }
    let is_fast = |found: &Found| found.0.fast_enough;
    let beside = within(aim, most, &usable, &partly);
    if let Some(found) = beside.clone().filter(is_fast) {
        return found;
    }
    let worn = within(aim, most, &large, &whole);
    let best = if worn.as_ref().is_some_and(is_fast) { worn } else { beside.or(worn) };
    best.unwrap_or_else(|| nothing(aim, most, &asked, &formats))
}

/// The question about a format, where it fits.
type Attempt<'a> = dyn Fn(&'static Quantization) -> Option<Scenario> + 'a;

/// The first of these that is fast enough, or else the first that fits.
fn within(aim: &Aim, most: Option<Bytes>, formats: &[&Format], attempt: &Attempt) -> Option<Found> {
    let answered = |format: &&Format| {
        let run = answered(aim, most, attempt(format.quantization)?);
        (run.outcome != Outcome::No).then_some((run, format.loss))
    };
    let (narrowest, _) = formats.iter().rev().find_map(answered)?;
    let is_within_reach = speed(&narrowest) >= f64::from(aim.least_speed) * SLOWER;
    let fast = || formats.iter().filter_map(answered).find(|(run, _)| run.fast_enough);
    is_within_reach.then(fast).flatten().or_else(|| formats.iter().find_map(answered))
}

/// Decode speed, tokens per second; 0 where it is not known.
fn speed(run: &Run) -> f64 {
    run.estimate.speed.map_or(0.0, |speed| speed.decode.mid.get())
}

fn answered(aim: &Aim, most: Option<Bytes>, scenario: Scenario) -> Run {
    let estimate = brief(&scenario);
    let too_large = most.is_some_and(|most| estimate.memory.total > most);
    let outcome = if too_large { Outcome::No } else { Outcome::of(&scenario, &estimate.fit) };
    let run = Run { scenario, estimate, outcome, fast_enough: false };
    Run { fast_enough: outcome.runs() && speed(&run) >= f64::from(aim.least_speed), ..run }
}

/// A model that does not fit in any way, in its smallest file.
fn nothing(aim: &Aim, most: Option<Bytes>, asked: &Scenario, formats: &[Format]) -> Found {
    let size = |format: &&Format| WeightSizes::of(asked.model, format.quantization).total;
    let smallest = formats.iter().min_by(|a, b| size(a).get().total_cmp(&size(b).get()));
    let quantization = smallest.map_or(asked.quantization, |format| format.quantization);
    let run = answered(aim, most, Scenario { quantization, ..*asked });
    (run, smallest.and_then(|format| format.loss))
}

/// Formats that a program loads and that suit the model, those that lose least first. A model published in four bits is
/// offered as it was published; nothing is offered in the format of another, or in one that others have superseded.
pub fn formats(runtime: &Runtime, model: &'static Model) -> Vec<Format> {
    let measured = Measured::of(model);
    let format = |quantization: &'static Quantization| {
        let (loss, order) = measured.in_order(quantization);
        Format { quantization, loss, order }
    };
    let mut list: Vec<Format> = if model.is_published_narrow() {
        let all = runtime.loaded().filter(|it| it.nominal_bits() <= MOST_BITS).map(format);
        all.filter(|it| it.order <= 0.0).collect()
    } else {
        Vec::new()
    };
    if list.is_empty() {
        let suits = |it: &&Quantization| it.nominal_bits() <= MOST_BITS && !LOSS.superseded.contains(&it.id);
        list = runtime.proposed().filter(suits).map(format).collect();
    }
    // A maker's own mix after the usual one of the same type.
    let is_own = |it: &Format| it.quantization.spread.is_some();
    sort_few(&mut list, |a, b| a.order.total_cmp(&b.order).then(is_own(a).cmp(&is_own(b))));
    list
}
