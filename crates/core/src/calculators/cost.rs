//! What it costs to run a model on one's own machine, on a rented one, and through somebody's API; and which work belongs
//! where.

mod bill;
mod plan;
mod rent;

pub use bill::{Bill, BreakEven, Spent, spent};
pub use plan::{Place, Plan, Route};
pub use rent::Rented;

use crate::catalog::{
    API_PRICES, ApiPrice, Device, Model, PRICED, RENTALS, Record, Rental, WORKLOADS, WorkExample,
    cost as assumed, energy as energy_assumed,
};
use crate::explain::Explanation;
use crate::explore::Machine;
use crate::question::form::{Field, Question, Refusal, figure, flag, memory, record, whole};
use crate::speed::Range;
use crate::units::Usd;
use crate::{Estimate, ProblemKind, Scenario, estimate};

/// Workloads that can be routed.
pub const WORK: usize = 4;

/// What local inference costs against an API and a rented GPU: a machine, a number of calls per day, and prices.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// Machine, model, how it is run.
    pub scenario: Scenario,
    /// Tokens written in an answer.
    pub answer_tokens: u32,
    /// Calls a day.
    pub calls: f64,
    /// Price of the machine, dollars; 0 where it is not known.
    pub price: f64,
    /// Service life of the machine, years.
    pub life_years: f64,
    /// Price of a kilowatt-hour, dollars.
    pub kwh_price: f64,
    /// What an API asks.
    pub api: TokenPrice,
    /// The rented GPU.
    pub rental: &'static Rental,
    /// Its price by the hour, dollars.
    pub rent: f64,
    /// Another machine that the work could be given.
    pub other: Machine,
    /// Its price, dollars; 0 where it is not known.
    pub other_price: f64,
    /// Work to be routed.
    pub work: [Workload; WORK],
}

/// A kind of work.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Workload {
    /// Calls a day; 0 where there is none.
    pub calls: f64,
    /// Tokens read in a call.
    pub prompt: u32,
    /// Tokens written per call.
    pub answer: u32,
    /// The smallest model that will do.
    pub model: &'static Model,
    /// Longest a call may take, seconds.
    pub limit: f64,
    /// It must not leave the house.
    pub private: bool,
    /// What an API asks for the model.
    pub api: TokenPrice,
}

/// What an API asks, dollars for a million tokens; 0 where it is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TokenPrice {
    /// US dollars per million tokens read.
    pub input: f64,
    /// US dollars per million tokens written.
    pub output: f64,
}

impl TokenPrice {
    /// The first price in the data for a model.
    fn of(model: &Model) -> Self {
        api_prices(model)
            .next()
            .map_or_else(Self::default, |it| Self { input: it.input.get(), output: it.output.get() })
    }

    /// A call; none where no price is known.
    fn of_call(self, prompt: u32, answer: u32) -> Option<Usd> {
        let known = self.input + self.output > 0.0;
        known.then(|| Usd::new((f64::from(prompt) * self.input + f64::from(answer) * self.output) / 1e6))
    }
}

/// What is known of a model's price by the token, one entry a provider.
pub fn api_prices(model: &Model) -> impl Iterator<Item = &'static ApiPrice> {
    let id = model.id;
    API_PRICES.iter().filter(move |price| price.model == id)
}

impl Default for Cost {
    #[expect(clippy::indexing_slicing, reason = "no table is empty")]
    fn default() -> Self {
        let [here, other] = PRICED.map(|id| Machine::new(Device::find_or_first(id)));
        let scenario = here.asked(&Scenario::unnamed());
        let work = core::array::from_fn(|at| Workload::of(&WORKLOADS[at % WORKLOADS.len()]));
        let rental = &RENTALS[0];
        Self {
            answer_tokens: 500,
            calls: 100.0,
            price: price(&here),
            life_years: assumed::LIFE_YEARS.value,
            kwh_price: energy_assumed::KWH_PRICE.value.get(),
            api: TokenPrice::of(scenario.model),
            rental,
            rent: rental.hour.get(),
            other,
            other_price: price(&other),
            work,
            scenario,
        }
    }
}

/// What it costs to have a machine, dollars; 0 where no price is known.
fn price(machine: &Machine) -> f64 {
    machine.outlay().map_or(0.0, |outlay| outlay.total().get())
}

const MOST: u32 = 10_000_000;
/// Keys of the workloads' fields.
const KEYS: [[&str; 8]; WORK] = [
    ["a-calls", "a-prompt", "a-answer", "a-model", "a-limit", "a-private", "a-api-input", "a-api-output"],
    ["b-calls", "b-prompt", "b-answer", "b-model", "b-limit", "b-private", "b-api-input", "b-api-output"],
    ["c-calls", "c-prompt", "c-answer", "c-model", "c-limit", "c-private", "c-api-input", "c-api-output"],
    ["d-calls", "d-prompt", "d-answer", "d-model", "d-limit", "d-private", "d-api-input", "d-api-output"],
];

impl Question for Cost {
    fn example() -> Self {
        let usual = Self::default();
        let [Workload { model, .. }, ..] = usual.work;
        Self { scenario: usual.scenario.with_model(model), api: TokenPrice::of(model), ..usual }
    }

    fn fields(&self) -> Vec<Field> {
        let Self { scenario, .. } = self;
        let ids = ["device", "memory", "gpus", "os", "model", "runtime", "quant", "context", "prompt"];
        let mut fields: Vec<Field> = ids.map(|id| scenario.field(id)).into();
        fields.extend([
            Field::number("answer", f64::from(self.answer_tokens), 1, 1_000_000),
            Field::number("calls-a-day", self.calls, 0, MOST),
            Field::number("price", self.price, 0, MOST),
            Field::number("life-years", self.life_years, 1, 50),
            Field::number("kwh-price", self.kwh_price, 0, 100),
            Field::number("api-input", self.api.input, 0, 10_000),
            Field::number("api-output", self.api.output, 0, 10_000),
            Field::choice("rental", self.rental.device, RENTALS.iter().map(|rental| rental.device)),
            Field::number("rent", self.rent, 0, 10_000),
            Field::device("other", self.other.device, Device::ALL),
            Field::memory("other-memory", self.other.memory, self.other.device.memory),
            Field::number("other-price", self.other_price, 0, MOST),
        ]);
        for ([calls, prompt, answer, model, limit, private, input, output], work) in
            KEYS.into_iter().zip(self.work)
        {
            fields.extend([
                Field::number(calls, work.calls, 0, MOST),
                Field::number(prompt, f64::from(work.prompt), 1, MOST),
                Field::number(answer, f64::from(work.answer), 1, MOST),
                Field::record(model, work.model, Model::ALL),
                Field::number(limit, work.limit, 1, MOST),
                Field::flag(private, work.private),
                Field::number(input, work.api.input, 0, 10_000),
                Field::number(output, work.api.output, 0, 10_000),
            ]);
        }
        fields
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match field {
            "answer" => self.answer_tokens = whole(to, 1, 1_000_000)?,
            "calls-a-day" => self.calls = figure(to, 0, MOST)?,
            "price" => self.price = figure(to, 0, MOST)?,
            "life-years" => self.life_years = figure(to, 1, 50)?,
            "kwh-price" => self.kwh_price = figure(to, 0, 100)?,
            "api-input" => self.api.input = figure(to, 0, 10_000)?,
            "api-output" => self.api.output = figure(to, 0, 10_000)?,
            "rental" => {
                let rental = RENTALS.iter().find(|rental| rental.device == to);
                let allowed = || RENTALS.iter().map(|rental| rental.device.to_owned()).collect();
                self.rental = rental.ok_or_else(|| ProblemKind::NotOffered { allowed: allowed() })?;
                self.rent = self.rental.hour.get();
            }
            "rent" => self.rent = figure(to, 0, 10_000)?,
            "other" => {
                self.other = Machine::new(record(to)?);
                self.other_price = price(&self.other);
            }
            "other-memory" => {
                self.other.memory = memory(to, self.other.device.memory)?;
                self.other_price = price(&self.other);
            }
            "other-price" => self.other_price = figure(to, 0, MOST)?,
            _ => {
                let work = KEYS.iter().zip(&mut self.work);
                let place =
                    work.filter_map(|(keys, work)| Some((keys.iter().position(|key| *key == field)?, work)));
                if let Some((at, work)) = { place }.next() {
                    return work.set(at, to);
                }
                self.scenario.set_field(field, to)?;
                match field {
                    "device" | "memory" | "gpus" => self.price = price(&Machine::of(&self.scenario)),
                    "model" => self.api = TokenPrice::of(self.scenario.model),
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

impl Workload {
    fn of(it: &WorkExample) -> Self {
        let WorkExample { calls, prompt, answer, private, .. } = *it;
        let model = Model::find_or_first(it.model);
        Self { calls, prompt, answer, model, limit: it.limit.get(), private, api: TokenPrice::of(model) }
    }

    fn set(&mut self, at: usize, to: &str) -> Result<(), Refusal> {
        match at {
            0 => self.calls = figure(to, 0, MOST)?,
            1 => self.prompt = whole(to, 1, MOST)?,
            2 => self.answer = whole(to, 1, MOST)?,
            3 => {
                self.model = record(to)?;
                self.api = TokenPrice::of(self.model);
            }
            4 => self.limit = figure(to, 1, MOST)?,
            5 => self.private = flag(to)?,
            6 => self.api.input = figure(to, 0, 10_000)?,
            _ => self.api.output = figure(to, 0, 10_000)?,
        }
        Ok(())
    }
}

/// What the machine, an API and a rented GPU cost for the same calls, and when buying pays off.
#[derive(Clone, Debug, PartialEq)]
pub struct CostAnswer {
    /// Memory and speed on the own machine.
    pub estimate: Estimate,
    /// Hours a day it works; none where its speed was not measured.
    pub hours_a_day: Option<Range<f64>>,
    /// A day of the machine's price; none where that is not known.
    pub machine_a_day: Option<Usd>,
    /// Electricity of a day; none where speed or power is not known.
    pub electricity_a_day: Option<Range<Usd>>,
    /// The calls on the own machine: its price over its life, and electricity.
    pub own: Option<Bill>,
    /// The same calls through an API; none without a price.
    pub api: Option<Bill>,
    /// The same calls on rented GPUs, paid by the second.
    pub rented: Vec<Rented>,
    /// When the machine is paid by what the API would cost.
    pub against_api: Option<BreakEven>,
    /// The same against the rented GPU that was chosen.
    pub against_rent: Option<BreakEven>,
    /// The work on this machine.
    pub here: Plan,
    /// The work on the other machine.
    pub there: Plan,
    /// The work without a machine.
    pub without: Plan,
    /// Every step of the comparison of this machine with API and rented GPU.
    pub explanation: Explanation,
}

/// Compares buying, renting and calling an API for the calls of a question.
pub fn cost(question: &Cost) -> CostAnswer {
    let own = estimate(&question.scenario);
    let bills = bill::bills(question, &own);
    let rented = rent::rented(question);
    let chosen = rented.iter().find(|it| it.chosen).and_then(|it| it.a_day);
    let api = bills.api.map(Range::exactly);
    let against = |cost: Option<Range<Usd>>| bill::break_even(question, &bills, cost?);
    let (against_api, against_rent) = (against(api), against(chosen));
    let here = Machine::of(&question.scenario);
    CostAnswer {
        explanation: bill::explanation(question, &bills, chosen, against_api.as_ref()),
        hours_a_day: bills.hours,
        machine_a_day: bills.machine,
        electricity_a_day: bills.electricity,
        own: bills.own().map(|it| Bill::of(question, it)),
        api: api.map(|it| Bill::of(question, it)),
        rented,
        against_api,
        against_rent,
        here: Plan::of(question, Some((here, &question.scenario)), question.price),
        there: Plan::of(
            question,
            Some((question.other, &question.other.asked(&question.scenario))),
            question.other_price,
        ),
        without: Plan::of(question, None, 0.0),
        estimate: own,
    }
}

/// Days of a month.
const DAYS: f64 = 365.0 / 12.0;

/// Seconds of a call: the prompt, then the answer.
fn seconds(estimate: &Estimate, answer_tokens: u32) -> Option<Range<f64>> {
    let speed = estimate.speed.as_ref()?;
    let (first, rate) = (speed.time_to_first_token?, speed.decode);
    let answer = f64::from(answer_tokens);
    Some(Range {
        low: first.low.get() + answer / rate.high.get(),
        mid: first.mid.get() + answer / rate.mid.get(),
        high: first.high.get() + answer / rate.low.get(),
    })
}
