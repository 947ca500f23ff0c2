//! The same calls on rented GPUs.

use super::{Bill, Cost, seconds};
use crate::catalog::{Device, RENTALS, Record, Rental};
use crate::explore::Machine;
use crate::speed::Range;
use crate::units::{TokensPerSec, Usd};
use crate::{best_quantization, brief};

/// A GPU that can be rented.
#[derive(Clone, Debug, PartialEq)]
pub struct Rented {
    /// Which, and what it costs by the data.
    pub rental: &'static Rental,
    /// What it is called.
    pub device: &'static Device,
    /// The question names it, with a price of its own.
    pub chosen: bool,
    /// Price of one hour.
    pub hour: Usd,
    /// How the model is stored there: as asked for, or else as wide as fits; none where nothing fits.
    pub quantization: Option<&'static str>,
    /// How fast it writes for one; none where that was not measured.
    pub speed: Option<Range<TokensPerSec>>,
    /// A day of the calls, one after the other, paid by the second.
    pub a_day: Option<Range<Usd>>,
    /// The same as a month, a call and a million tokens.
    pub bill: Option<Bill>,
}

/// Every rental in the data.
pub(super) fn rented(question: &Cost) -> Vec<Rented> {
    RENTALS.iter().filter_map(|rental| of(question, rental)).collect()
}

fn of(question: &Cost, rental: &'static Rental) -> Option<Rented> {
    let device = Device::find(rental.device)?;
    let chosen = rental == question.rental;
    let hour = if chosen { Usd::new(question.rent) } else { rental.hour };
    let scenario = Machine::new(device).asked(&question.scenario);
    let same = brief(&scenario);
    let answer = if same.fit.fits() { Some((scenario, same)) } else { best_quantization(&scenario) };
    let time = answer.as_ref().and_then(|(_, answer)| seconds(answer, question.answer_tokens));
    let a_day = time
        .filter(|_| hour > Usd::ZERO)
        .map(|it| it.map(|seconds| hour * (seconds * question.calls / 3600.0)));
    Some(Rented {
        rental,
        device,
        chosen,
        hour,
        quantization: answer.as_ref().map(|(scenario, _)| scenario.quantization.name),
        speed: answer.and_then(|(_, answer)| answer.speed).map(|speed| speed.decode),
        a_day,
        bill: a_day.map(|it| Bill::of(question, it)),
    })
}
