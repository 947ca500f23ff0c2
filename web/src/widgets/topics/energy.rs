//! Energy: what a charge gives at which power limit.

use crate::components::{Axis, Chart, Dot, Line, Reach, Table};
use crate::report::Report;
use crate::text;
use rooftop_core::energy::{AtLimit, Energy, EnergyAnswer, at_limit, energy};
use rooftop_core::speed::Range;
use rooftop_core::units::scale::Scale;
use yew::prelude::*;

/// Ends of the axis, watts of the chip.
const ENDS: (f64, f64) = (20.0, 100.0);
/// Points of the curve.
const POINTS: usize = 17;

/// The answer and its chart.
pub fn answer(question: &Energy) -> (Report, Html) {
    let answer = energy(question);
    (text::energy_report(question, &answer), super::charts(chart(question, &answer)))
}

fn chart(question: &Energy, answer: &EnergyAnswer) -> Option<Chart> {
    answer.estimate.speed.as_ref()?;
    let scale = Scale::Linear { low: ENDS.0, high: ENDS.1 };
    let at = |chip| at_limit(question, answer, chip);
    let reach = |it: AtLimit| {
        let Range { low, mid, high } = it.tokens?.map(|tokens| tokens / 1000.0);
        Some(Reach { x: it.chip.get(), low, mid, high })
    };
    let points: Vec<Reach> = scale.samples(POINTS).filter_map(|chip| reach(at(chip))).collect();
    let limits = text::LIMITS.map(at);
    let dot = |it: &AtLimit| {
        let label = text::watts(it.chip.get());
        let y = reach(*it)?.mid;
        Some(Dot { x: it.chip.get(), y, name: label.clone(), label: Some(label), series: 0, measured: false })
    };
    let rows = limits.iter().filter_map(|it| {
        let Reach { x, low, mid, high } = reach(*it)?;
        Some(vec![text::watts(x), text::number_with_range(low, mid, high)])
    });
    let title = text::charge_heading(question);
    Some(Chart {
        id: "tokens-by-limit",
        summary: text::charge_summary(&limits),
        x: Axis::of_numbers(text::chip_axis(), scale),
        y: Axis::of_numbers(text::charge_axis(), Scale::from_zero(points.iter().map(|point| point.high))),
        dots: limits.iter().filter_map(dot).collect(),
        table: Table {
            caption: title.clone(),
            columns: vec![text::chip_axis().to_owned(), text::charge_axis().to_owned()],
            rows: rows.collect(),
        },
        lines: vec![Line { name: String::new(), series: 0, points }],
        title,
    })
}
