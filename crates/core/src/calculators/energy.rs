//! What it draws: watts while reading and writing, joules for a token, how far a battery goes.

use crate::catalog::{
    Details, Device, DeviceClass, MemoryKind, MeterPlace, POWERS, Phase, Power, energy as assumed,
};
use crate::explain::{Explanation, Input, Notes};
use crate::question::form::{Field, Question, Refusal, figure, whole};
use crate::speed::Range;
use crate::units::{Joules, Secs, TokensPerSec, Usd, Watts};
use crate::{Estimate, Scenario, estimate};

/// What an answer takes of electricity and of a battery: a scenario, its power where the visitor knows it, and the price.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Energy {
    /// Machine, model, how it is run.
    pub scenario: Scenario,
    /// Tokens written in an answer.
    pub answer_tokens: u32,
    /// What the whole machine draws, if the visitor knows it.
    pub watts: Option<f64>,
    /// Energy of the battery, watt-hours.
    pub battery_wh: f64,
    /// What the rest of the machine draws besides the chip: screen, disks, fans.
    pub rest_watts: f64,
    /// Price of a kilowatt-hour, dollars.
    pub kwh_price: f64,
}

impl Default for Energy {
    fn default() -> Self {
        Self::of(Scenario::unnamed())
    }
}

impl Energy {
    /// The usual question about a scenario.
    pub fn of(scenario: Scenario) -> Self {
        Self {
            scenario,
            answer_tokens: 500,
            watts: None,
            battery_wh: battery(&scenario),
            rest_watts: rest(&scenario),
            kwh_price: assumed::KWH_PRICE.value.get(),
        }
    }
}

/// What is around the chip of a laptop, or around a card.
fn rest(scenario: &Scenario) -> f64 {
    let Device { memory_kind, class, .. } = scenario.device;
    let card = *memory_kind == MemoryKind::Vram && *class != DeviceClass::Laptop;
    if card { assumed::REST_BESIDE_CARD.value.get() } else { assumed::REST.value.get() }
}

/// The battery the machine is sold with; where that is not known, the largest that may fly.
fn battery(scenario: &Scenario) -> f64 {
    let own = scenario.device.details().battery.map(|battery| battery.value);
    own.unwrap_or(assumed::BATTERY.value).watt_hours()
}

impl Question for Energy {
    fn example() -> Self {
        Self::of(Scenario::default())
    }

    fn fields(&self) -> Vec<Field> {
        let Self { scenario, .. } = self;
        let mut fields: Vec<Field> =
            ["device", "memory", "os", "model", "runtime", "quant", "context", "prompt"]
                .map(|id| scenario.field(id))
                .into();
        fields.extend([
            Field::number("answer", f64::from(self.answer_tokens), 1, 1_000_000),
            Field::number("battery-wh", self.battery_wh, 1, 100_000),
            Field::number("watts", self.watts.unwrap_or(0.0), 0, 100_000),
            Field::number("rest-watts", self.rest_watts, 0, 10_000),
            Field::number("kwh-price", self.kwh_price, 0, 100),
        ]);
        fields
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match field {
            "answer" => self.answer_tokens = whole(to, 1, 1_000_000)?,
            "battery-wh" => self.battery_wh = figure(to, 1, 100_000)?,
            "watts" => self.watts = Some(figure(to, 0, 100_000)?).filter(|watts| *watts > 0.0),
            "rest-watts" => self.rest_watts = figure(to, 0, 10_000)?,
            "kwh-price" => self.kwh_price = figure(to, 0, 100)?,
            _ => {
                self.scenario.set_field(field, to)?;
                if field == "device" {
                    self.battery_wh = battery(&self.scenario);
                    self.rest_watts = rest(&self.scenario);
                }
            }
        }
        Ok(())
    }
}

/// How near the measurements behind the watts are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PowerBasis {
    /// The visitor said so.
    Given,
    /// This machine was measured.
    Measured(&'static Power),
    /// Only its power limit is known.
    Limit,
}

/// What a phase draws, all of the machine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Draw {
    /// Power of the whole machine.
    pub watts: Range<Watts>,
    /// Where they come from.
    pub basis: PowerBasis,
}

/// Power, energy per token, and the cost of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct EnergyAnswer {
    /// Memory and speed.
    pub estimate: Estimate,
    /// While writing; none where nothing is known of the machine's power.
    pub decode: Option<Draw>,
    /// While reading.
    pub prefill: Option<Draw>,
    /// For each token written; none without speed or power.
    pub joules_per_token: Option<Range<Joules>>,
    /// Energy of one token read, joules.
    pub joules_per_prompt_token: Option<Range<Joules>>,
    /// For a prompt and its answer.
    pub joules_per_answer: Option<Range<Joules>>,
    /// What that costs.
    pub cost_per_answer: Option<Range<Usd>>,
    /// Tokens that a full battery writes.
    pub tokens_per_charge: Option<Range<f64>>,
    /// Writing without a pause, hours.
    pub hours_per_charge: Option<Range<f64>>,
    /// Every step.
    pub explanation: Explanation,
}

/// Power from what the visitor says, from measurements, or else from the power limit; energy and cost follow from the speed.
pub fn energy(question: &Energy) -> EnergyAnswer {
    let estimate = estimate(&question.scenario);
    let mut explanation = Explanation::new();
    let decode = draw(question, Phase::Decode, &mut explanation);
    let prefill = draw(question, Phase::Prefill, &mut explanation);
    let per_token = |draw: Option<Draw>, rate: Option<Range<TokensPerSec>>| {
        let (Draw { watts, .. }, rate) = (draw?, rate?);
        let joules = |watts: Watts, rate: TokensPerSec| watts * Secs::new(1.0 / rate.get());
        Some(Range {
            low: joules(watts.low, rate.high),
            mid: joules(watts.mid, rate.mid),
            high: joules(watts.high, rate.low),
        })
    };
    let joules_per_token = per_token(decode, estimate.speed.map(|speed| speed.decode));
    let joules_per_prompt_token = per_token(prefill, estimate.speed.and_then(|speed| speed.prefill));
    if let (Some(joules), Some(draw), Some(speed)) = (joules_per_token, decode, estimate.speed) {
        explanation.note(
            "joules-per-token",
            "watts ÷ tokens a second",
            joules.mid,
            &[Input::step("watts", draw.watts.mid), Input::step("tokens a second", speed.decode.mid)],
        );
    }
    let joules_per_answer = joules_per_token.map(|written| {
        let read = joules_per_prompt_token.unwrap_or(Range {
            low: Joules::ZERO,
            mid: Joules::ZERO,
            high: Joules::ZERO,
        });
        let (n_read, n_written) =
            (f64::from(question.scenario.prompt_tokens), f64::from(question.answer_tokens));
        let sum = |read: Joules, written: Joules| read * n_read + written * n_written;
        Range {
            low: sum(read.low, written.low),
            mid: sum(read.mid, written.mid),
            high: sum(read.high, written.high),
        }
    });
    let charge = charge(question, &mut explanation);
    let cost = |joules: Joules| Usd::new(joules.watt_hours() / 1000.0 * question.kwh_price);
    EnergyAnswer {
        decode,
        prefill,
        joules_per_token,
        joules_per_prompt_token,
        joules_per_answer,
        cost_per_answer: joules_per_answer.map(|it| Range {
            low: cost(it.low),
            mid: cost(it.mid),
            high: cost(it.high),
        }),
        tokens_per_charge: joules_per_token.map(|it| Range {
            low: charge / it.high,
            mid: charge / it.mid,
            high: charge / it.low,
        }),
        hours_per_charge: decode.map(|Draw { watts, .. }| {
            let hours = |watts: Watts| (charge / watts).get() / 3600.0;
            Range { low: hours(watts.high), mid: hours(watts.mid), high: hours(watts.low) }
        }),
        estimate,
        explanation,
    }
}

/// Energy of a token written, and how near the measurements of the watts behind it are; none without speed or power.
pub fn token_energy(scenario: &Scenario) -> Option<(Range<Joules>, PowerBasis)> {
    let answer = energy(&Energy { scenario: *scenario, ..Energy::default() });
    Some((answer.joules_per_token?, answer.decode?.basis))
}

/// What a battery gives.
fn charge(question: &Energy, explanation: &mut Explanation) -> Joules {
    let full = Joules::new(question.battery_wh * 3600.0);
    explanation.note(
        "charge",
        "battery × usable share",
        full * assumed::USABLE.value,
        &[
            Input::asked("battery", full),
            Input::known("usable share", assumed::USABLE.value, assumed::USABLE.source),
        ],
    )
}

/// What a charge gives while the machine is held to a limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AtLimit {
    /// What the chip draws.
    pub chip: Watts,
    /// How long it lasts, hours.
    pub hours: f64,
    /// Tokens written in that time at the speed predicted without a limit; none where that was not measured.
    pub tokens: Option<Range<f64>>,
}

/// A charge while the chip draws this many watts, and the rest of the machine what the question says.
pub fn at_limit(question: &Energy, answer: &EnergyAnswer, chip: f64) -> AtLimit {
    let charge = Joules::new(question.battery_wh * 3600.0) * assumed::USABLE.value;
    let time = charge / Watts::new(chip + question.rest_watts);
    let tokens = answer.estimate.speed.map(|speed| speed.decode.map(|rate| rate.get() * time.get()));
    AtLimit { chip: Watts::new(chip), hours: time.get() / 3600.0, tokens }
}

fn draw(question: &Energy, phase: Phase, explanation: &mut Explanation) -> Option<Draw> {
    if let Some(watts) = question.watts {
        let watts = Watts::new(watts);
        return Some(Draw { watts: Range { low: watts, mid: watts, high: watts }, basis: PowerBasis::Given });
    }
    let device = question.scenario.device;
    let name = if phase == Phase::Prefill { "watts-reading" } else { "watts-writing" };
    let rest = Watts::new(question.rest_watts);
    let of_device = || POWERS.iter().filter(|power| power.device == device.id);
    let measured = of_device()
        .find(|power| power.phase == phase)
        .or_else(|| of_device().find(|it| it.phase == Phase::Run));
    if let Some(power) = measured {
        let whole = matches!(power.place, MeterPlace::Wall | MeterPlace::System);
        let rest = if whole { Watts::ZERO } else { rest };
        let watts = Range { low: power.least + rest, mid: power.median + rest, high: power.most + rest };
        explanation.note(
            name,
            "measured + rest of the machine",
            watts.mid,
            &[
                Input::known("measured", power.median, power.source),
                Input::asked("rest of the machine", rest),
            ],
        );
        return Some(Draw { watts, basis: PowerBasis::Measured(power) });
    }
    let Details { power, .. } = device.details();
    let limit = power.as_ref()?;
    let (least, usual) = if phase == Phase::Prefill {
        (&assumed::PREFILL_LEAST, &assumed::PREFILL_USUAL)
    } else {
        (&assumed::DECODE_LEAST, &assumed::DECODE_USUAL)
    };
    let middle = (limit.value.least + limit.value.most) / 2.0;
    let watts = Range {
        low: limit.value.least * least.value + rest,
        mid: middle * usual.value + rest,
        high: limit.value.most * assumed::MOST.value + rest,
    };
    explanation.note(
        name,
        "power limit × usual share + rest of the machine",
        watts.mid,
        &[
            Input::known("power limit", middle, limit.source),
            Input::known("usual share", usual.value, usual.source),
            Input::asked("rest of the machine", rest),
        ],
    );
    Some(Draw { watts, basis: PowerBasis::Limit })
}
