//! Serving: speed and waiting against people.

use crate::components::{Axis, Chart, Line, Reach, Table};
use crate::report::Report;
use crate::text;
use rooftop_core::serving::{Load, Serving, ServingAnswer, serving};
use rooftop_core::speed::Range;
use rooftop_core::units::scale::Scale;
use rooftop_core::units::{Secs, TokensPerSec};
use yew::prelude::*;

/// The answer and its charts.
pub fn answer(question: &Serving) -> (Report, Html) {
    let answer = serving(question);
    (text::serving_report(question, &answer), super::charts(charts(question, &answer)))
}

fn charts(question: &Serving, answer: &ServingAnswer) -> Vec<Chart> {
    let drawn: Vec<Load> = answer.loads.iter().copied().filter(|load| load.fits).collect();
    let [each_name, all_name, target_name] = text::people_lines();
    let each = line(each_name, 0, &drawn, |load| load.each.map(|it| it.map(TokensPerSec::get)));
    let all = line(all_name, 1, &drawn, |load| load.together.map(|it| it.map(TokensPerSec::get)));
    let wait = line("", 0, &drawn, |load| load.wait.map(|it| it.map(Secs::get)));
    let target = |at| level(target_name, at, &drawn);
    let mut charts = Vec::new();
    if each.points.len() > 1 {
        let table = table(text::people_title(), &drawn, &[(each_name, &each), (all_name, &all)]);
        let lines = vec![each, all, target(question.least_rate)];
        let (title, summary) = (text::people_title(), text::people_summary(&drawn));
        charts.push(chart("speed-by-people", title, summary, text::speed_axis(), &drawn, lines, table));
    }
    if wait.points.len() > 1 {
        let table = table(text::waiting_title(), &drawn, &[(text::waiting_axis(), &wait)]);
        let lines = vec![wait, target(question.longest_wait)];
        let (title, summary) = (text::waiting_title(), text::waiting_summary(&drawn));
        charts.push(chart("wait-by-people", title, summary, text::waiting_axis(), &drawn, lines, table));
    }
    charts
}

fn line(name: &str, series: usize, drawn: &[Load], of: fn(&Load) -> Option<Range<f64>>) -> Line {
    let point = |load: &Load| {
        let Range { low, mid, high } = of(load)?;
        Some(Reach { x: f64::from(load.users), low, mid, high })
    };
    Line { name: name.to_owned(), series, points: drawn.iter().filter_map(point).collect() }
}

/// What is asked for, across the chart; none where anything will do.
fn level(name: &str, at: f64, drawn: &[Load]) -> Line {
    let ends = drawn.first().into_iter().chain(drawn.last()).filter(|_| at > 0.0);
    let point = |load: &Load| Reach { x: f64::from(load.users), low: at, mid: at, high: at };
    Line { name: name.to_owned(), series: 3, points: ends.map(point).collect() }
}

fn chart(
    id: &'static str,
    title: &str,
    summary: String,
    y: &str,
    drawn: &[Load],
    lines: Vec<Line>,
    table: Table,
) -> Chart {
    let people = |load: &Load| (f64::from(load.users), text::whole(f64::from(load.users)));
    let ticks: Vec<_> = drawn.iter().map(people).collect();
    let ends = |load: Option<&Load>| load.map_or(1.0, |load| f64::from(load.users));
    let x = Axis {
        name: text::people_axis().to_owned(),
        scale: Scale::Log { low: ends(drawn.first()), high: ends(drawn.last()) },
        ticks,
    };
    let values = lines.iter().flat_map(|line| &line.points).flat_map(|point| [point.low, point.high]);
    let y = Axis::of_numbers(y, Scale::log_around(values));
    Chart { id, title: title.to_owned(), summary, x, y, lines, dots: Vec::new(), table }
}

fn table(caption: &str, drawn: &[Load], lines: &[(&str, &Line)]) -> Table {
    let row = |(at, load): (usize, &Load)| {
        let cells = lines.iter().filter_map(|(_, line)| line.points.get(at));
        let cells = cells.map(|point| text::number_with_range(point.low, point.mid, point.high));
        std::iter::once(text::whole(f64::from(load.users))).chain(cells).collect()
    };
    let heads = lines.iter().map(|(name, _)| (*name).to_owned());
    Table {
        caption: caption.to_owned(),
        columns: std::iter::once(text::people_axis().to_owned()).chain(heads).collect(),
        rows: drawn.iter().enumerate().map(row).collect(),
    }
}
