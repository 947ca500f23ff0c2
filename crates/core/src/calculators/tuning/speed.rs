//! How long fine-tuning takes: operations over what training was measured to reach of the matrix units' rate; where that
//! rate is not published, of the rate that the machine's family reaches in prefill.

use super::{Checkpointing, Method, Tuning};
use crate::catalog::{FIT, Figure, Precision, tuning as assumed};
use crate::explain::{Explanation, Input, Notes};
use crate::memory::{WeightSizes, streamed_share};
use crate::speed::{Range, Setup, Work, prefill_rates};
use crate::units::{Flops, FlopsPerSec, Secs, TokensPerSec};
use serde::Serialize;

/// Tokens per second in training, and the time that the whole run takes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct TuningSpeed {
    /// Tokens trained on each second.
    pub rate: Range<TokensPerSec>,
    /// Time for the whole data set.
    pub time: Range<Secs>,
}

/// Speed where the rate of the machine's matrix units is published, or its family's prefill was measured. Training without CUDA
/// was never measured.
pub fn speed(question: &Tuning, explanation: &mut Explanation) -> Option<TuningSpeed> {
    if !question.with_cuda() {
        return None;
    }
    let scenario = &question.scenario;
    let model = scenario.model;
    let weights = WeightSizes::of(model, scenario.quantization);
    let weights_passed = (weights.streamed_params + weights.routed_params * streamed_share(model, 1)).get();
    // Forward and back through the results; back through the weights where they are trained; forward again where results
    // were not kept.
    let passes = 2.0
        + f64::from(u8::from(question.method == Method::Full))
        + f64::from(u8::from(question.checkpointing != Checkpointing::Off));
    let operations = explanation.note(
        "tuning-operations",
        "2 × weights passed × passes",
        Flops::new(2.0 * weights_passed * passes),
        &[Input::known("weights passed", weights_passed, model.shape_source), Input::asked("passes", passes)],
    );
    let (reached, wide) =
        of_matrix_units(question, explanation).or_else(|| of_prefill(question, explanation))?;
    let mid = explanation.note(
        "tuning-rate",
        "rate reached ÷ operations of a token",
        TokensPerSec::new(reached.get() / operations.get()),
        &[Input::step("rate reached", reached), Input::step("operations of a token", operations)],
    );
    let rate = Range { low: mid / wide, mid, high: mid * wide };
    let tokens = question.million_tokens * 1e6;
    let time = |rate: TokensPerSec| Secs::new(tokens / rate.get());
    let time = Range { low: time(rate.high), mid: time(mid), high: time(rate.low) };
    Some(TuningSpeed { rate, time })
}

/// What training reaches of the matrix units' rate in 16 bits, and the factor of the range.
fn of_matrix_units(question: &Tuning, explanation: &mut Explanation) -> Option<(FlopsPerSec, f64)> {
    let dense = question.scenario.device.details().dense;
    let Figure { value, source } = dense.iter().find(|dense| dense.precision == Precision::Fp16)?.rate;
    let share = &assumed::SHARE_OF_MATRIX_RATE;
    let reached = explanation.note(
        "tuning-reached",
        "rate of the matrix units × share in training",
        value * share.value,
        &[
            Input::known("rate of the matrix units", value, source),
            Input::known("share in training", share.value, share.source),
        ],
    );
    Some((reached, assumed::SPREAD_OF_MATRIX_RATE.value))
}

/// What training reaches of the rate at which the machine's family reads prompts, and the factor of the range.
fn of_prefill(question: &Tuning, explanation: &mut Explanation) -> Option<(FlopsPerSec, f64)> {
    let scenario = &question.scenario;
    let weights = scenario.weights();
    let setup = Setup::of(scenario, &weights)?;
    let products =
        prefill_rates(&setup, Work::of(setup.model, &weights, &setup.layout, 1, 0.0).expert_size)?.products;
    let share = &assumed::SHARE_OF_PREFILL;
    let reached = explanation.note(
        "tuning-reached",
        "rate of matrix products in prefill × share in training",
        products * share.value,
        &[
            Input::known("rate of matrix products in prefill", products, FIT.source),
            Input::known("share in training", share.value, share.source),
        ],
    );
    Some((reached, assumed::SPREAD_OF_PREFILL.value))
}
