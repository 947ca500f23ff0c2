//! Which work belongs where, and what all of it costs.

use super::{Cost, DAYS, Workload, seconds};
use crate::calculators::energy::{Energy, energy};
use crate::explore::Machine;
use crate::speed::Range;
use crate::units::Usd;
use crate::{Scenario, best_quantization};

/// All the work, each kind at its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The machine; none where there is none.
    pub machine: Option<Machine>,
    /// Each kind of work.
    pub routes: Vec<Route>,
    /// Hours a day the machine works.
    pub hours: f64,
    /// A month of the machine's price; none where that is not known.
    pub price: Option<Usd>,
    /// A month of electricity for what runs on it; none where the power is not known.
    pub electricity: Option<Range<Usd>>,
    /// A month of what goes to APIs; none where a price is not known.
    pub api: Option<Usd>,
    /// All of it, a month.
    pub total: Option<Range<Usd>>,
}

/// Where a workload belongs.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// The work.
    pub work: Workload,
    /// How it would be stored here; none where it does not fit.
    pub quantization: Option<&'static str>,
    /// Seconds a call takes here.
    pub seconds: Option<Range<f64>>,
    /// Hours a day it takes here.
    pub hours: Option<f64>,
    /// What electricity for it would cost here in a month.
    pub electricity: Option<Range<Usd>>,
    /// What an API would cost in a month.
    pub api: Option<Usd>,
    /// Where it goes.
    pub place: Place,
}

/// Where work goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The own machine.
    Here,
    /// An API.
    Api,
    /// Nowhere: it is private and does not run here in time.
    Nowhere,
    /// To an API whose price is not known.
    Unpriced,
}

impl Plan {
    /// The work on a machine of this price, which runs what `scenario` says but the model; or without one.
    pub(super) fn of(question: &Cost, machine: Option<(Machine, &Scenario)>, price: f64) -> Self {
        let work = question.work.iter().filter(|work| work.calls > 0.0);
        let mut routes: Vec<Route> =
            work.map(|work| route(question, machine.map(|(_, scenario)| scenario), work)).collect();
        let hours = place(&mut routes);
        let at = |place| routes.iter().filter(move |route: &&Route| route.place == place);
        let price = match machine {
            None => Some(Usd::ZERO),
            Some(_) => (price > 0.0).then(|| Usd::new(price / (question.life_years * 365.0) * DAYS)),
        };
        let electricity: Option<Vec<Range<Usd>>> = at(Place::Here).map(|route| route.electricity).collect();
        let electricity = electricity.map(|all| Range {
            low: all.iter().map(|it| it.low).sum(),
            mid: all.iter().map(|it| it.mid).sum(),
            high: all.iter().map(|it| it.high).sum(),
        });
        let priced = at(Place::Unpriced).next().is_none();
        let api = priced.then(|| at(Place::Api).filter_map(|route| route.api).sum::<Usd>());
        let total = match (price, electricity, api) {
            (Some(price), Some(electricity), Some(api)) => Some(electricity.map(|it| it + price + api)),
            _ => None,
        };
        Self { machine: machine.map(|(machine, _)| machine), hours, price, electricity, api, total, routes }
    }
}

/// What must stay goes first; then what an API would cost most for an hour of the machine, until a day is full. Hands back
/// the hours that are taken.
fn place(routes: &mut [Route]) -> f64 {
    const DAY: f64 = 24.0;
    let worth =
        |route: &Route| route.api.map_or(f64::MAX, Usd::get) / route.hours.unwrap_or(f64::MAX).max(1e-9);
    let before = |a: &Route, b: &Route| {
        a.work.private.cmp(&b.work.private).reverse().then(worth(b).total_cmp(&worth(a)))
    };
    let mut waiting: Vec<&mut Route> = routes.iter_mut().collect();
    let mut taken = 0.0;
    while let Some(at) = (0..waiting.len()).reduce(|a, b| {
        let earlier = waiting.get(b).zip(waiting.get(a)).is_some_and(|(b, a)| before(b, a).is_lt());
        if earlier { b } else { a }
    }) {
        let route = waiting.swap_remove(at);
        let in_time = route.seconds.is_some_and(|seconds| seconds.mid <= route.work.limit);
        let hours = route.hours.filter(|hours| in_time && taken + *hours <= DAY);
        route.place = match (hours, route.work.private, route.api) {
            (Some(hours), ..) => {
                taken += hours;
                Place::Here
            }
            (None, true, _) => Place::Nowhere,
            (None, false, Some(_)) => Place::Api,
            (None, false, None) => Place::Unpriced,
        };
    }
    taken
}

fn route(question: &Cost, machine: Option<&Scenario>, work: &Workload) -> Route {
    let best = machine.and_then(|machine| {
        let context = work.prompt.saturating_add(work.answer);
        let scenario = Scenario { model: work.model, users: 1, ..*machine }.with_context(context);
        best_quantization(&Scenario { prompt_tokens: work.prompt, ..scenario })
    });
    let seconds = best.as_ref().and_then(|(_, answer)| seconds(answer, work.answer));
    let electricity = best.as_ref().and_then(|(scenario, _)| {
        let power =
            Energy { answer_tokens: work.answer, kwh_price: question.kwh_price, ..Energy::of(*scenario) };
        energy(&power).cost_per_answer
    });
    Route {
        work: *work,
        quantization: best.map(|(scenario, _)| scenario.quantization.name),
        seconds,
        hours: seconds.map(|seconds| seconds.mid * work.calls / 3600.0),
        electricity: electricity.map(|it| it.map(|it| it * (work.calls * DAYS))),
        api: work.api.of_call(work.prompt, work.answer).map(|it| it * (work.calls * DAYS)),
        place: Place::Nowhere,
    }
}
