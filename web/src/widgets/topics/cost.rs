//! Cost: what was spent by then.

use crate::components::{Axis, Chart, Line, Reach, Table};
use crate::report::Report;
use crate::text;
use rooftop_core::cost::{Cost, CostAnswer, Spent, cost, spent};
use rooftop_core::speed::Range;
use rooftop_core::units::Usd;
use rooftop_core::units::scale::Scale;
use yew::prelude::*;

/// What was spent one way; none where it is not known.
type Way = fn(&Spent) -> Option<Range<Usd>>;

/// Points of the curves.
const POINTS: usize = 9;

/// The answer and its chart.
pub fn answer(question: &Cost) -> (Report, Html) {
    let answer = cost(question);
    (text::cost_report(question, &answer), super::charts(chart(question, &answer)))
}

fn chart(question: &Cost, answer: &CostAnswer) -> Option<Chart> {
    let last = question.life_years * 365.0;
    let scale = Scale::Linear { low: 0.0, high: last };
    let by_then: Vec<(f64, Spent)> =
        scale.samples(POINTS).map(|days| (days, spent(question, answer, days))).collect();
    let line = |(series, (name, of)): (usize, (&str, Way))| {
        let point = |(x, spent): &(f64, Spent)| {
            let Range { low, mid, high } = of(spent)?.map(Usd::get);
            Some(Reach { x: *x, low, mid, high })
        };
        Line { name: name.to_owned(), series, points: by_then.iter().filter_map(point).collect() }
    };
    let [own, api, rent] = text::spent_lines();
    let of: [(&str, Way); 3] = [(own, |it| it.own), (api, |it| it.api), (rent, |it| it.rent)];
    let lines: Vec<Line> = of.into_iter().enumerate().map(line).filter(|it| it.points.len() > 1).collect();
    let most = Scale::from_zero(lines.iter().flat_map(|line| &line.points).map(|point| point.high));
    let row = |(days, spent): &(f64, Spent)| {
        let cells = of.iter().filter_map(|(_, of)| Some(text::usd_range(of(spent)?)));
        std::iter::once(text::whole(*days)).chain(cells).collect()
    };
    let named = lines.iter().map(|line| line.name.clone());
    let table = Table {
        caption: text::spent_title().to_owned(),
        columns: std::iter::once(text::spent_days().to_owned()).chain(named).collect(),
        rows: by_then.iter().map(row).collect(),
    };
    (!lines.is_empty()).then(|| Chart {
        id: "spent",
        title: text::spent_title().to_owned(),
        summary: text::spent_summary(question, answer),
        x: Axis::of_numbers(text::spent_days(), scale),
        y: Axis::of_numbers(text::spent_axis(), most),
        dots: Vec::new(),
        table,
        lines,
    })
}
