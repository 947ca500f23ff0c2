//! The same calls on the own machine, through an API and on a rented GPU.

use super::{Cost, DAYS, seconds};
use crate::Estimate;
use crate::calculators::energy::{Energy, energy};
use crate::explain::{Explanation, Input, Notes};
use crate::explore::Machine;
use crate::speed::Range;
use crate::units::Usd;

/// What the question's calls cost one way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bill {
    /// A month of them.
    pub month: Range<Usd>,
    /// One; none where there are none.
    pub call: Option<Range<Usd>>,
    /// A million tokens written, the reading of their prompts included.
    pub million: Option<Range<Usd>>,
}

impl Bill {
    pub(super) fn of(question: &Cost, a_day: Range<Usd>) -> Self {
        let call = (question.calls > 0.0).then(|| a_day.map(|it| it / question.calls));
        let million = call.map(|it| it.map(|it| it * (1e6 / f64::from(question.answer_tokens))));
        Self { month: a_day.map(|it| it * DAYS), call, million }
    }
}

/// When a machine is paid by what something else would cost; infinite where it never is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BreakEven {
    /// Days of such calls after which the machine has paid for itself.
    pub days: Range<f64>,
    /// Hours of work in them.
    pub hours: Option<Range<f64>>,
}

/// What a day costs.
pub(super) struct Bills {
    pub hours: Option<Range<f64>>,
    pub machine: Option<Usd>,
    pub electricity: Option<Range<Usd>>,
    pub api: Option<Usd>,
}

impl Bills {
    pub fn own(&self) -> Option<Range<Usd>> {
        let machine = self.machine?;
        self.electricity.map(|it| it.map(|it| it + machine))
    }
}

pub(super) fn bills(question: &Cost, own: &Estimate) -> Bills {
    let Cost { scenario, answer_tokens, calls, price, life_years, kwh_price, api, .. } = *question;
    let power = Energy { answer_tokens, kwh_price, ..Energy::of(scenario) };
    Bills {
        hours: seconds(own, answer_tokens).map(|it| it.map(|seconds| seconds * calls / 3600.0)),
        machine: (price > 0.0).then(|| Usd::new(price / (life_years * 365.0))),
        electricity: energy(&power).cost_per_answer.map(|it| it.map(|it| it * calls)),
        api: api.of_call(scenario.prompt_tokens, answer_tokens).map(|it| it * calls),
    }
}

pub(super) fn break_even(question: &Cost, bills: &Bills, cost: Range<Usd>) -> Option<BreakEven> {
    let electricity = bills.electricity?;
    let days = |cost: Usd, electricity: Usd| {
        let saved = (cost - electricity).get();
        if saved > 0.0 { question.price / saved } else { f64::INFINITY }
    };
    let days = Range {
        low: days(cost.high, electricity.low),
        mid: days(cost.mid, electricity.mid),
        high: days(cost.low, electricity.high),
    };
    let hours = bills.hours.filter(|it| it.mid > 0.0).map(|it| Range {
        low: days.low * it.low,
        mid: days.mid * it.mid,
        high: days.high * it.high,
    });
    (question.price > 0.0).then_some(BreakEven { days, hours })
}

/// What was spent after so many days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spent {
    /// On the own machine, which is paid at once, and its electricity; none where one of the two is not known.
    pub own: Option<Range<Usd>>,
    /// On the API.
    pub api: Option<Range<Usd>>,
    /// On the rented GPU that was chosen.
    pub rent: Option<Range<Usd>>,
}

/// What was spent after so many days of the question's calls.
pub fn spent(question: &Cost, answer: &super::CostAnswer, days: f64) -> Spent {
    let price = Usd::new(question.price);
    let months = days / DAYS;
    let chosen = answer.rented.iter().find(|it| it.chosen).and_then(|it| it.bill);
    Spent {
        own: answer
            .electricity_a_day
            .filter(|_| question.price > 0.0)
            .map(|it| it.map(|it| price + it * days)),
        api: answer.api.map(|it| it.month.map(|it| it * months)),
        rent: chosen.map(|it| it.month.map(|it| it * months)),
    }
}

/// The steps, with sources where a price is that of the data.
pub(super) fn explanation(
    question: &Cost,
    bills: &Bills,
    rent_a_day: Option<Range<Usd>>,
    against_api: Option<&BreakEven>,
) -> Explanation {
    let mut steps = Explanation::new();
    let Cost { scenario, answer_tokens, calls, .. } = question;
    let price = Usd::new(question.price);
    let of_data = Machine::of(scenario).outlay().filter(|it| it.total() == price);
    let price = of_data.map_or_else(
        || Input::asked("price of the machine", price),
        |it| Input::known("price of the machine", price, it.price.amount.source),
    );
    if let Some(a_day) = bills.machine {
        let years = Input::asked("years", question.life_years);
        let computer = of_data.and_then(|it| it.computer);
        let computer = computer.map(|it| Input::known("computer around the cards", it.value, it.source));
        let inputs: Vec<Input> = [price, years].into_iter().chain(computer).collect();
        steps.note("machine-a-day", "price of the machine ÷ years ÷ 365", a_day, &inputs);
    }
    if let Some(a_day) = bills.electricity {
        let hour = Input::asked("price of a kilowatt-hour", Usd::new(question.kwh_price));
        let calls = Input::asked("calls", *calls);
        steps.note("electricity-a-day", "calls × energy of a call × price", a_day.mid, &[calls, hour]);
    }
    if let Some(a_day) = bills.api {
        let of_data = super::api_prices(scenario.model).find(|it| {
            it.input == Usd::new(question.api.input) && it.output == Usd::new(question.api.output)
        });
        let input = |name, price: f64| {
            let price = Usd::new(price);
            of_data.map_or_else(|| Input::asked(name, price), |it| Input::known(name, price, it.source))
        };
        let inputs = [
            Input::asked("calls", *calls),
            Input::asked("tokens read", scenario.prompt_tokens),
            input("a million of them", question.api.input),
            Input::asked("tokens written", *answer_tokens),
            input("a million of these", question.api.output),
        ];
        steps.note("api-a-day", "calls × (tokens read × price + tokens written × price)", a_day, &inputs);
    }
    if let Some(a_day) = rent_a_day {
        let hour = Usd::new(question.rent);
        let hour = if hour == question.rental.hour {
            Input::known("an hour", hour, question.rental.source)
        } else {
            Input::asked("an hour", hour)
        };
        steps.note("rent-a-day", "calls × seconds of a call × an hour ÷ 3600", a_day.mid, &[hour]);
    }
    if let (Some(it), Some(api), Some(electricity)) =
        (against_api.filter(|it| it.days.mid.is_finite()), bills.api, bills.electricity)
    {
        let inputs =
            [price, Input::step("API a day", api), Input::step("electricity a day", electricity.mid)];
        steps.note("days-until-paid", "price ÷ (API a day − electricity a day)", it.days.mid, &inputs);
    }
    steps
}
