//! How wrong the fit is on points left out of it, as tables beside those of sizes and memory.

use super::left_out::{Known, Residuals, Split, Wider};
use super::points::{Point, Task};
use crate::peers;
use crate::predict::speed::Kind;
use crate::tables::{self, Report, Table};
use std::collections::BTreeMap;

/// Deviation that tables count: what the best simple rule reaches in the median.
const LIMIT: f64 = 0.25;

/// Points of a fit by what they are.
type Slice = (&'static str, fn(&Point) -> bool);

const SLICES: [Slice; 9] = [
    ("gpu", |point| !point.is_rough()),
    ("dense", |point| !point.is_rough() && point.run.model.experts.is_none() && point.recurrent().is_none()),
    ("moe", |point| !point.is_rough() && point.run.model.experts.is_some()),
    ("hybrid", |point| !point.is_rough() && point.recurrent().is_some()),
    ("depth-0", |point| !point.is_rough() && point.run.behind() <= 1024.0),
    ("depth-8k", |point| !point.is_rough() && point.run.behind() > 1024.0 && point.run.behind() <= 8192.0),
    ("depth-32k", |point| !point.is_rough() && point.run.behind() > 8192.0 && point.run.behind() <= 32_768.0),
    ("depth-beyond", |point| !point.is_rough() && point.run.behind() > 32_768.0),
    ("rough", Point::is_rough),
];

fn word(split: Split) -> &'static str {
    match split {
        Split::Pair => "pair",
        Split::Device => "device",
        Split::Model => "model",
        Split::Family => "family",
    }
}

/// The report.
pub fn report(
    points: &[Point],
    residuals: &Residuals,
    (evidence, wider): (&[Known; 3], &Wider),
    left_out: BTreeMap<String, usize>,
) -> Report {
    let judge = Judge { points, residuals, evidence, wider };
    let tables = vec![
        judge.by_slice("speed-decode", Task::Decode),
        judge.peers(),
        judge.by_slice("speed-prefill", Task::Prefill),
        judge.by_slice("speed-batch", Task::Batch),
        judge.by_family("speed-decode-families", Task::Decode),
        judge.by_family("speed-prefill-families", Task::Prefill),
        judge.first_token(),
    ];
    Report { id: "speed".to_owned(), tables, left_out }
}

struct Judge<'a> {
    points: &'a [Point],
    residuals: &'a Residuals,
    evidence: &'a [Known; 3],
    wider: &'a Wider,
}

impl Judge<'_> {
    fn by_slice(&self, id: &str, task: Task) -> Table {
        let mut rows = Vec::new();
        for split in Split::ALL {
            for (at, point) in self.seen(task) {
                let slices = SLICES.iter().filter(|(_, holds)| holds(point));
                rows.extend(slices.map(|(slice, _)| self.judged(task, split, at, &[word(split), *slice])));
            }
        }
        Table::new(id, &["left out", "points"], LIMIT, rows)
    }

    fn by_family(&self, id: &str, task: Task) -> Table {
        let rows = self.seen(task).map(|(at, point)| {
            let (backend, architecture) = point.family();
            self.judged(task, Split::Pair, at, &[backend, architecture])
        });
        Table::new(id, &["backend", "architecture"], LIMIT, rows)
    }

    /// What the rules of other calculators say of the points of decode, and what we say of the same points where the pair or
    /// the machine was left out.
    fn peers(&self) -> Table {
        let mut rows = Vec::new();
        for (at, point) in self.seen(Task::Decode).filter(|(_, point)| !point.is_rough()) {
            for rule in peers::SPEED {
                let Some(said) = rule.of(&point.run, &point.work) else { continue };
                rows.push(named(point, said / point.value - 1.0, &[rule.peer.id, "peer"]));
                rows.extend([Split::Pair, Split::Device].map(|split| {
                    let group = [rule.peer.id, word(split)];
                    tables::Point {
                        in_range: None,
                        width: None,
                        ..self.judged(Task::Decode, split, at, &group)
                    }
                }));
            }
        }
        Table::new("speed-peers", &["rule", "who"], LIMIT, rows)
    }

    /// Time to first token of one request.
    fn first_token(&self) -> Table {
        let asked = self.points.iter().enumerate().filter(|(_, point)| {
            point.run.kind == Kind::FirstToken && point.run.cards == 1 && point.run.sequences == 1
        });
        let rows = asked.flat_map(|(at, point)| {
            ["all", &point.run.engine].map(|group| self.judged(Task::Prefill, Split::Pair, at, &[group]))
        });
        Table::new("speed-first-token", &["engine"], LIMIT, rows)
    }

    fn seen(&self, task: Task) -> impl Iterator<Item = (usize, &Point)> {
        let is_speed = |point: &Point| point.run.kind != Kind::FirstToken;
        self.points.iter().enumerate().filter(move |(_, point)| point.is_for(task) && is_speed(point))
    }

    fn deviation(&self, split: Split, at: usize) -> f64 {
        let residual = self.residuals.get(&split).and_then(|all| all.get(at)).copied().unwrap_or(f64::NAN);
        libm::exp(residual) - 1.0
    }

    fn judged(&self, task: Task, split: Split, at: usize, group: &[&str]) -> tables::Point {
        let point = &self.points[at];
        let (backend, architecture) = point.family();
        let architecture = if split == Split::Family { "" } else { architecture };
        let evidence = self.evidence.get(task as usize).and_then(|known| known.get(&(backend, architecture)));
        let (spread, spread_unmeasured) = evidence.map_or((1.0, 1.0), |it| (it.spread, it.spread_unmeasured));
        let width = if matches!(split, Split::Pair | Split::Model) { spread } else { spread_unmeasured };
        let width = libm::pow(width, self.wider.of(point, task));
        let deviation = self.deviation(split, at);
        let inside = libm::log1p(deviation).abs() <= libm::log(width);
        tables::Point { in_range: Some(inside), width: Some(width), ..named(point, deviation, group) }
    }
}

fn named(point: &Point, deviation: f64, group: &[&str]) -> tables::Point {
    let run = &point.run;
    tables::Point {
        group: group.iter().map(|key| (*key).to_owned()).collect(),
        deviation,
        in_range: None,
        miss_mib: None,
        width: None,
        name: format!("{}, {}, {}, {}", run.device.id, run.backend, run.model.id, run.kernel),
    }
}
