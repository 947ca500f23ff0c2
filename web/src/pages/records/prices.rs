//! What was asked for a machine over time: a line for each memory size of which several prices are known.

use crate::components::{Axis, Chart, Dot, Line, Reach, Table, still};
use crate::text;
use rooftop_core::catalog::{Device, Price};
use rooftop_core::units::scale::Scale;
use yew::prelude::*;

/// The picture; none where no size has two prices.
pub fn price_history(device: &Device) -> Option<Html> {
    let prices = device.details().prices;
    let mut sizes: Vec<u32> = prices.iter().map(|price| price.memory).collect();
    sizes.dedup();
    let of = |size: u32| prices.iter().filter(move |price| price.memory == size);
    sizes.retain(|size| of(*size).count() > 1);
    if sizes.is_empty() {
        return None;
    }
    let shown: Vec<&Price> = prices.iter().filter(|price| sizes.contains(&price.memory)).collect();
    let years = shown.iter().map(|price| year(price.dated));
    let (first, last) = years.fold((f64::INFINITY, 0.0_f64), |(low, high), it| (low.min(it), high.max(it)));
    let (first, last) = (first.floor(), last.floor() + 1.0);
    let scale = Scale::Linear { low: first, high: last };
    let ticks = (first as u32..=last as u32).map(|year| (f64::from(year), year.to_string()));
    let x = Axis { name: String::new(), scale, ticks: ticks.collect() };
    let dollars = shown.iter().map(|price| price.amount.value.get());
    let y = Axis::of_numbers(text::prices_axis(), Scale::from_zero(dollars));
    let lines = sizes.iter().enumerate().map(|(series, size)| {
        let points = of(*size).map(|price| {
            let amount = price.amount.value.get();
            Reach { x: year(price.dated), low: amount, mid: amount, high: amount }
        });
        Line { name: text::price_line_gb(*size), series, points: points.collect() }
    });
    let dots = sizes.iter().enumerate().flat_map(|(series, size)| {
        of(*size).map(move |price| Dot {
            x: year(price.dated),
            y: price.amount.value.get(),
            name: text::price(price),
            label: None,
            series,
            measured: true,
        })
    });
    let heading = text::prices_heading();
    let rows = shown.iter().map(|price| text::price_row(price));
    let chart = Chart {
        id: "prices",
        title: heading.to_owned(),
        summary: text::price_summary(&shown),
        x,
        y,
        lines: lines.collect(),
        dots: dots.collect(),
        table: Table { caption: heading.to_owned(), columns: text::price_columns(), rows: rows.collect() },
    };
    Some(still(&chart))
}

/// A day as a number of years: `2026-10-02` is 2026.75, a month its middle.
fn year(dated: &str) -> f64 {
    let mut parts = dated.split('-').map(|part| part.parse::<f64>().ok());
    let mut next = |otherwise: f64| parts.next().flatten().unwrap_or(otherwise);
    let (year, month, day) = (next(0.0), next(1.0), next(15.0));
    year + (month - 1.0 + (day - 1.0) / 31.0) / 12.0
}
