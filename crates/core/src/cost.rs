//! What it costs to run a model on one's own machine, on a rented one, and through somebody's API; and which work belongs
//! where.

use crate::catalog::{API_PRICES, Device, Model, RENTALS, Record, cost as assumed, energy as energy_assumed};
use crate::energy::{Energy, energy};
use crate::form::{Field, Question, figure, flag, record, whole};
use crate::speed::Range;
use crate::units::Usd;
use crate::{Estimate, ProblemKind, Scenario, best_quantization, estimate};

/// Workloads that can be routed.
pub const WORKLOADS: usize = 3;

/// A question about cost.
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
    /// Years it is used.
    pub life_years: f64,
    /// Price of a kilowatt-hour, dollars.
    pub kwh_price: f64,
    /// Price of a million tokens sent to an API, dollars.
    pub api_input: f64,
    /// Price of a million tokens that it writes, dollars.
    pub api_output: f64,
    /// Price of a rented GPU by the hour, dollars.
    pub rent: f64,
    /// Work to be routed.
    pub work: [Workload; WORKLOADS],
}

/// A kind of work.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Workload {
    /// Calls a day; 0 where there is none.
    pub calls: f64,
    /// Tokens read in a call.
    pub prompt: u32,
    /// Tokens written.
    pub answer: u32,
    /// The smallest model that will do.
    pub model: &'static Model,
    /// Longest a call may take, seconds.
    pub limit: f64,
    /// It must not leave the house.
    pub private: bool,
}

impl Default for Cost {
    fn default() -> Self {
        let scenario = Scenario::default();
        let work = |calls, prompt, answer, model, limit, private| Workload {
            calls,
            prompt,
            answer,
            model: Model::find_or_first(model),
            limit,
            private,
        };
        Self {
            answer_tokens: 500,
            calls: 100.0,
            price: price(&scenario),
            life_years: assumed::LIFE_YEARS.value,
            kwh_price: energy_assumed::KWH_PRICE.value.get(),
            api_input: api(scenario.model).0,
            api_output: api(scenario.model).1,
            rent: RENTALS.first().map_or(0.0, |rental| rental.hour.get()),
            work: [
                work(200.0, 2000, 300, "gpt-oss-120b", 60.0, false),
                work(20.0, 20_000, 1000, "llama-3.3-70b", 600.0, true),
                work(50.0, 4000, 800, "gemma-4-31b", 30.0, false),
            ],
            scenario,
        }
    }
}

/// The newest price of the machine with this memory; 0 where none is known.
fn price(scenario: &Scenario) -> f64 {
    let prices = scenario.device.details().prices;
    let of_size = prices.iter().rev().find(|price| price.memory == scenario.memory.label);
    of_size.map_or(0.0, |price| price.amount.value.get())
}

/// Prices of a million tokens read and written, dollars; 0 where none is known.
fn api(model: &Model) -> (f64, f64) {
    let known = API_PRICES.iter().find(|price| price.model == model.id);
    known.map_or((0.0, 0.0), |price| (price.input.get(), price.output.get()))
}

const MOST: u32 = 10_000_000;
/// Keys of the workloads' fields.
const KEYS: [[&str; 6]; WORKLOADS] = [
    ["a-calls", "a-prompt", "a-answer", "a-model", "a-limit", "a-private"],
    ["b-calls", "b-prompt", "b-answer", "b-model", "b-limit", "b-private"],
    ["c-calls", "c-prompt", "c-answer", "c-model", "c-limit", "c-private"],
];

impl Question for Cost {
    fn fields(&self) -> Vec<Field> {
        let Self { scenario, .. } = self;
        let ids = ["device", "memory", "os", "model", "runtime", "quant", "context", "prompt"];
        let mut fields: Vec<Field> = ids.map(|id| scenario.field(id)).into();
        fields.extend([
            Field::number("answer", f64::from(self.answer_tokens), 1, 1_000_000),
            Field::number("calls-a-day", self.calls, 0, MOST),
            Field::number("price", self.price, 0, MOST),
            Field::number("life-years", self.life_years, 1, 50),
            Field::number("kwh-price", self.kwh_price, 0, 100),
            Field::number("api-input", self.api_input, 0, 10_000),
            Field::number("api-output", self.api_output, 0, 10_000),
            Field::number("rent", self.rent, 0, 10_000),
        ]);
        for ([calls, prompt, answer, model, limit, private], work) in KEYS.into_iter().zip(self.work) {
            fields.extend([
                Field::number(calls, work.calls, 0, MOST),
                Field::number(prompt, f64::from(work.prompt), 1, MOST),
                Field::number(answer, f64::from(work.answer), 1, MOST),
                Field::record(model, work.model, Model::ALL),
                Field::number(limit, work.limit, 1, MOST),
                Field::flag(private, work.private),
            ]);
        }
        fields
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), ProblemKind> {
        match field {
            "answer" => self.answer_tokens = whole(to, 1, 1_000_000)?,
            "calls-a-day" => self.calls = figure(to, 0, MOST)?,
            "price" => self.price = figure(to, 0, MOST)?,
            "life-years" => self.life_years = figure(to, 1, 50)?,
            "kwh-price" => self.kwh_price = figure(to, 0, 100)?,
            "api-input" => self.api_input = figure(to, 0, 10_000)?,
            "api-output" => self.api_output = figure(to, 0, 10_000)?,
            "rent" => self.rent = figure(to, 0, 10_000)?,
            _ => {
                let work = KEYS.iter().zip(&mut self.work);
                let place =
                    work.filter_map(|(keys, work)| Some((keys.iter().position(|key| *key == field)?, work)));
                if let Some((at, work)) = { place }.next() {
                    return work.set(at, to);
                }
                self.scenario.set_field(field, to)?;
                match field {
                    "device" | "memory" => self.price = price(&self.scenario),
                    "model" => (self.api_input, self.api_output) = api(self.scenario.model),
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

impl Workload {
    fn set(&mut self, at: usize, to: &str) -> Result<(), ProblemKind> {
        match at {
            0 => self.calls = figure(to, 0, MOST)?,
            1 => self.prompt = whole(to, 1, MOST)?,
            2 => self.answer = whole(to, 1, MOST)?,
            3 => self.model = record(to)?,
            4 => self.limit = figure(to, 1, MOST)?,
            _ => self.private = flag(to)?,
        }
        Ok(())
    }
}

/// The answer.
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
    /// The same calls through an API, a day; none without a price.
    pub api_a_day: Option<Usd>,
    /// The same calls on a rented GPU, paid by the second, a day; none where its speed was not measured.
    pub rent_a_day: Option<Range<Usd>>,
    /// Name of the rented GPU.
    pub rented: &'static str,
    /// Days until the machine is paid by what the API would cost; infinite where it never is.
    pub days_against_api: Option<Range<f64>>,
    /// The same against renting.
    pub days_against_rent: Option<Range<f64>>,
    /// Where each workload belongs.
    pub routes: Vec<Route>,
}

/// Where a workload belongs.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// The work.
    pub work: Workload,
    /// How it would be stored here; none where it does not fit.
    pub quantization: Option<&'static str>,
    /// Seconds a call takes here.
    pub seconds: Option<f64>,
    /// Hours a day it takes here.
    pub hours: Option<f64>,
    /// What an API would cost in a month.
    pub api_month: Option<Usd>,
    /// Where it goes.
    pub place: RoutePlace,
}

/// Where work goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoutePlace {
    /// The own machine.
    Here,
    /// An API.
    Api,
    /// Nowhere: it is private and does not run here in time.
    Nowhere,
    /// To an API whose price is not known.
    Unpriced,
}

/// Days of a month.
const DAYS: f64 = 365.0 / 12.0;

/// Answers a question.
pub fn cost(question: &Cost) -> CostAnswer {
    let own = estimate(&question.scenario);
    let hours_a_day = seconds(&own, question.answer_tokens).map(|it| {
        let hours = |seconds: f64| seconds * question.calls / 3600.0;
        Range { low: hours(it.low), mid: hours(it.mid), high: hours(it.high) }
    });
    let power = Energy {
        scenario: question.scenario,
        answer_tokens: question.answer_tokens,
        kwh_price: question.kwh_price,
        ..Energy::default()
    };
    let electricity_a_day = energy(&power).cost_per_answer.map(|it| Range {
        low: it.low * question.calls,
        mid: it.mid * question.calls,
        high: it.high * question.calls,
    });
    let machine_a_day =
        (question.price > 0.0).then(|| Usd::new(question.price / (question.life_years * 365.0)));
    let tokens = (f64::from(question.scenario.prompt_tokens), f64::from(question.answer_tokens));
    let api_a_day = (question.api_input + question.api_output > 0.0).then(|| {
        Usd::new(question.calls * (tokens.0 * question.api_input + tokens.1 * question.api_output) / 1e6)
    });
    let (rented, rent_a_day) = rented(question);
    let days = |cost: Option<Range<Usd>>| {
        let (cost, electricity) = (cost?, electricity_a_day?);
        let days = |cost: Usd, electricity: Usd| {
            let saved = (cost - electricity).get();
            if saved > 0.0 { question.price / saved } else { f64::INFINITY }
        };
        (question.price > 0.0).then(|| Range {
            low: days(cost.high, electricity.low),
            mid: days(cost.mid, electricity.mid),
            high: days(cost.low, electricity.high),
        })
    };
    CostAnswer {
        hours_a_day,
        machine_a_day,
        electricity_a_day,
        api_a_day,
        rent_a_day,
        rented,
        days_against_api: days(api_a_day.map(|it| Range { low: it, mid: it, high: it })),
        days_against_rent: days(rent_a_day),
        routes: routes(question),
        estimate: own,
    }
}

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

/// A day's calls on the rented GPU whose price is in the data: the same model, at the widest quantization that fits there.
fn rented(question: &Cost) -> (&'static str, Option<Range<Usd>>) {
    let device = RENTALS.first().and_then(|rental| Device::find(rental.device));
    let Some(device) = device else { return ("", None) };
    let scenario = question.scenario.with_device(device);
    let same = estimate(&scenario);
    let answer =
        if same.fit.fits() { Some(same) } else { best_quantization(&scenario).map(|(_, answer)| answer) };
    let cost = answer.and_then(|answer| seconds(&answer, question.answer_tokens)).map(|it| {
        let cost = |seconds: f64| Usd::new(seconds * question.calls / 3600.0 * question.rent);
        Range { low: cost(it.low), mid: cost(it.mid), high: cost(it.high) }
    });
    (device.name, cost.filter(|_| question.rent > 0.0))
}

/// What must stay goes first; then what an API would cost most for an hour of the machine, until a day is full.
fn routes(question: &Cost) -> Vec<Route> {
    let mut routes: Vec<Route> =
        question.work.iter().filter(|work| work.calls > 0.0).map(|work| route(question, work)).collect();
    let mut order: Vec<usize> = (0..routes.len()).collect();
    let worth = |route: &Route| {
        let of_hour = route.api_month.map_or(f64::MAX, Usd::get) / route.hours.unwrap_or(f64::MAX).max(1e-9);
        (!route.work.private, -of_hour)
    };
    order.sort_by(|a, b| {
        let of = |at: &usize| routes.get(*at).map_or((true, 0.0), worth);
        let (a, b) = (of(a), of(b));
        a.0.cmp(&b.0).then(a.1.total_cmp(&b.1))
    });
    let mut free = 24.0;
    for at in order {
        let Some(route) = routes.get_mut(at) else { continue };
        let in_time = route.seconds.is_some_and(|seconds| seconds <= route.work.limit);
        let hours = route.hours.filter(|hours| in_time && *hours <= free);
        route.place = match (hours, route.work.private, route.api_month) {
            (Some(hours), ..) => {
                free -= hours;
                RoutePlace::Here
            }
            (None, true, _) => RoutePlace::Nowhere,
            (None, false, Some(_)) => RoutePlace::Api,
            (None, false, None) => RoutePlace::Unpriced,
        };
    }
    routes
}

fn route(question: &Cost, work: &Workload) -> Route {
    let context = work.prompt.saturating_add(work.answer);
    let scenario = Scenario { model: work.model, users: 1, ..question.scenario }.with_context(context);
    let scenario = Scenario { prompt_tokens: work.prompt, ..scenario };
    let best = best_quantization(&scenario);
    let seconds = best.as_ref().and_then(|(_, answer)| seconds(answer, work.answer)).map(|it| it.mid);
    let (input, output) = if work.model == question.scenario.model {
        (question.api_input, question.api_output)
    } else {
        api(work.model)
    };
    let priced = input + output > 0.0;
    let a_call = (f64::from(work.prompt) * input + f64::from(work.answer) * output) / 1e6;
    Route {
        work: *work,
        quantization: best.map(|(scenario, _)| scenario.quantization.name),
        seconds,
        hours: seconds.map(|seconds| seconds * work.calls / 3600.0),
        api_month: priced.then(|| Usd::new(a_call * work.calls * DAYS)),
        place: RoutePlace::Nowhere,
    }
}

/// A month of what costs so much a day.
pub fn month(a_day: Usd) -> Usd {
    a_day * DAYS
}
