//! Several cards: what people measured, by source, each judged by coefficients fitted to all others.

use super::report::{Point, Report, Table};
use crate::fit::cards::{Point as Run, Several, Task, alone, crowded, own_name, share, together};
use anyhow::Result;
use rooftop_core::catalog::{KERNELS, LINKS};
use rooftop_core::speed::combined;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// What is asked of each table's median.
const TABLES: [(Task, &str, f64); 4] = [
    (Task::Decode, "cards-decode", 0.15),
    (Task::Prefill, "cards-prefill", 0.25),
    (Task::Batch, "cards-batch", 0.22),
    (Task::FirstToken, "cards-first-token", 0.25),
];

/// Deviations by source, and `data/cards.toml`: what is fitted to all of them.
pub fn report(measurements: &Path) -> Result<(Report, String)> {
    let several = Several::load(measurements)?;
    let values = several.fit(|_| true, None);
    let left_out = several.left_out(&values);
    let ranges = several.ranges(&left_out);
    let [decode, prefill, together, first_token] = ranges;
    let tables = TABLES.iter().map(|(task, id, near)| {
        let seen = several.points.iter().zip(&left_out).filter(|(point, _)| point.task() == *task);
        let rows = seen.flat_map(|(point, off)| {
            let run = &point.run;
            let own = match task {
                Task::Decode => decode,
                Task::Batch => together,
                Task::Prefill => prefill,
                Task::FirstToken => first_token,
            };
            let width = alone(point).map(|factor| combined(factor, own));
            let judged = Point {
                group: vec![point.source.clone()],
                deviation: libm::exp(*off) - 1.0,
                in_range: width.map(|width| off.abs() <= libm::log(width)),
                width,
                miss_mib: None,
                name: format!("{} × {}, {}, {}", run.cards, run.device.id, run.backend, run.model.id),
            };
            [Point { group: vec!["all".to_owned()], ..judged.clone() }, judged]
        });
        Table::new(id, &["source left out"], *near, rows)
    });
    let coefficients = toml(&several, &values, &ranges);
    let tables = tables.collect();
    Ok((Report { id: "cards".to_owned(), tables, left_out: several.left_out }, coefficients))
}

const HEAD: &str = "\
# Coefficients of several cards, written by `cargo xtask accuracy`; edits here are lost. narrow: a card with the n-th part
# of every tensor reads it at n to the power of minus this of its rate; narrow_prompt: the same of products. rows: on an
# exchange of old builds of llama.cpp. ranges: factors for decode, prefill, several sequences and first tokens, which are combined
# with those of one card. points: runs on several cards. family: on the speed of its cards together. engine: on several
# sequences, with the number of runs; crowded: on the rate of links between more than two cards without NVLink, likewise.
";

/// `data/cards.toml`.
fn toml(several: &Several, values: &[f64], ranges: &[f64; 4]) -> String {
    let short = |value: f64| format!("{:?}", format!("{value:.2e}").parse().unwrap_or(value));
    let sum = |names: &[&str]| several.sum(values, names);
    let factor = |names: &[&str]| short(libm::exp(sum(names)));
    let count = |counts: &dyn Fn(&Run) -> bool| several.points.iter().filter(|it| counts(it)).count();
    let points = [Task::Decode, Task::Prefill, Task::Batch].map(|task| count(&|it| it.task() == task));
    let mut out = format!(
        "{HEAD}\n[fit]\nsource = \"cards-fit\"\nnarrow = {}\nnarrow_prompt = {}\nrows = {}\nranges = [{}]\npoints = {points:?}\n",
        short(sum(&["narrow"])),
        short(sum(&["narrow-prompt"])),
        factor(&["rows"]),
        ranges.map(short).join(", "),
    );
    for id in KERNELS.iter().map(|kernels| kernels.id) {
        let _ = write!(
            out,
            "\n[[kernels]]\nid = {id:?}\nexchange = {}\nfixed_us = {}\nhop_us = {}\noverlap = {}\n",
            factor(&[&format!("exchange-of/{id}")]),
            factor(&["fixed", &format!("fixed/{id}")]),
            factor(&["hop", &format!("hop/{id}")]),
            short(share(sum(&["overlap", &format!("overlap/{id}")]))),
        );
    }
    let families: BTreeSet<(&str, &str)> = several.points.iter().map(|point| point.run.family()).collect();
    for (backend, architecture) in families {
        let family = format!("{backend}/{architecture}");
        let [decode, prefill, batch] = [0, 1, 2].map(|what| factor(&[&own_name(what, &family)]));
        let _ = write!(
            out,
            "\n[[family]]\nbackend = {backend:?}\narchitecture = {architecture:?}\ndecode = {decode}\nprefill = {prefill}\nbatch = {batch}\n",
        );
    }
    let mut engines: BTreeMap<&str, usize> = BTreeMap::new();
    for point in several.points.iter().filter(|point| point.task() == Task::Batch) {
        *engines.entry(&point.run.engine).or_default() += 1;
    }
    for (id, points) in engines {
        let batch = factor(&[&together(id)]);
        let own = crowded(id);
        let runs = several.points_of(&own);
        let crowded = if runs > 0 { factor(&["crowded", &own]) } else { short(1.0) };
        let _ = write!(
            out,
            "\n[[engine]]\nid = {id:?}\nbatch = {batch} # runs: {points}\ncrowded = {crowded} # runs: {runs}\n"
        );
    }
    for link in LINKS {
        let id = link.id;
        let there = |point: &Run| {
            let links = point.run.team.map(|team| team.links.map(|link| link.id));
            links.is_some_and(|links| links.contains(&id))
        };
        let _ = write!(
            out,
            "\n[[link]]\nid = {id:?}\nexchange = {}\nrate = {}\npoints = {}\n",
            factor(&["exchange", &format!("exchange/{id}")]),
            factor(&["rate", &format!("rate/{id}")]),
            count(&there)
        );
    }
    out
}
