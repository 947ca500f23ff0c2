//! Effects of several cards, on top of what the compiled tables say of one: fitted to the runs on several cards of
//! `data/measurements/speed.csv`, and judged source by source on fits to all others.

use super::points::{doubted, kernels};
use super::solver::{Effects, Observation, fit, sums};
use crate::predict::speed::{Kind, Run};
use crate::predict::{self, Row};
use anyhow::Result;
use rooftop_core::speed::{Cards, Setup, crowds, decode_certainty, prefill_certainty, rounds};
use rooftop_core::units::Secs;
use std::collections::BTreeMap;
use std::path::Path;

/// Quantities that effects add to, each the logarithm of a coefficient unless said otherwise.
const N: usize = 12;
/// On the speed of decode, prefill and several sequences: what a family makes of several cards.
const OWN: [usize; 3] = [9, 10, 11];
const EXCHANGE: usize = 0;
const LINK: usize = 1;
const FIXED_US: usize = 2;
const HOP_US: usize = 3;
/// Of odds.
const OVERLAP: usize = 4;
/// An exponent.
const NARROW: usize = 5;
/// The same.
const NARROW_PROMPT: usize = 6;
/// As the first two, from one group to the next.
const HOP_EXCHANGE: usize = 7;
const NEXT: usize = 8;

/// Rounds of a fit from the priors, and from a fit of nearly the same points.
const ROUNDS: [usize; 2] = [40, 15];
/// How much a point counts among those of its source, whose machines and methods are the same: n of them count as
/// n^(1 − this).
const CROWDING: f64 = 0.7;
/// What a range is meant to hold.
const FOUR_OF_FIVE: f64 = 0.8;

/// What is judged together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Task {
    /// One sequence, written.
    Decode,
    /// One prompt, read.
    Prefill,
    /// Several sequences, written.
    Batch,
    /// Milliseconds to the first token.
    FirstToken,
}

/// A measured speed on several cards.
pub struct Point {
    /// What was run.
    pub run: Run,
    /// Whose.
    pub source: String,
    /// In the unit of its kind.
    pub value: f64,
    setup: Setup,
    weight: f64,
    effects: Vec<(usize, usize)>,
}

impl Point {
    /// What it is judged with.
    pub fn task(&self) -> Task {
        match self.run.kind {
            Kind::Prefill => Task::Prefill,
            Kind::FirstToken => Task::FirstToken,
            Kind::Decode if self.run.sequences > 1 => Task::Batch,
            Kind::Decode => Task::Decode,
        }
    }

    /// How wrong the same model may be on one card.
    fn scatter(&self) -> f64 {
        if self.task() == Task::Decode { 0.1 } else { 0.2 }
    }
}

/// The points with their effects.
pub struct Several {
    /// In the order of the table.
    pub points: Vec<Point>,
    /// Why others were left out.
    pub left_out: BTreeMap<String, usize>,
    effects: Effects,
}

impl Several {
    /// Reads the runs on several cards of the folder's tables.
    pub fn load(measurements: &Path) -> Result<Self> {
        let mut several = Self { points: Vec::new(), left_out: BTreeMap::new(), effects: Effects::default() };
        let needed = ["id", "device", "gpu_count", "model", "quant", "kind", "value", "source"];
        let [own, others] = ["cards.csv", "speed.csv"].map(|name| measurements.join(name));
        for row in predict::rows(&own, &needed)?.chain(predict::rows(&others, &needed)?) {
            let read =
                |row: &Row| Ok(if row.number("gpu_count", 1, 64)? > 1 { Some(point(row)?) } else { None });
            match row.whole().and_then(read) {
                Ok(point) => several.points.extend(point),
                Err(reason) if row.get("gpu_count") != "1" => {
                    *several.left_out.entry(reason).or_default() += 1;
                }
                Err(_) => {}
            }
        }
        let mut crowds: BTreeMap<_, u32> = BTreeMap::new();
        let key = |point: &Point| (point.source.clone(), point.task());
        for point in &several.points {
            *crowds.entry(key(point)).or_default() += 1;
        }
        for point in &mut several.points {
            let crowd = crowds.get(&key(point)).copied().unwrap_or(1);
            point.weight = libm::pow(f64::from(crowd), -CROWDING);
            point.effects = effects(&point.run, &mut several.effects);
        }
        Ok(several)
    }

    /// Fits the effects to the points that `learn` lets in.
    pub fn fit(&self, learn: impl Fn(&Point) -> bool, start: Option<&[f64]>) -> Vec<f64> {
        // First tokens of several requests say more of how these wait than of the cards.
        let says = |point: &&Point| point.task() != Task::FirstToken || point.run.sequences == 1;
        let seen = self.points.iter().filter(|point| says(point) && learn(point));
        let observations: Vec<Observation<&Point>> = seen
            .map(|point| Observation {
                point,
                effects: &point.effects,
                measured: libm::log(point.value),
                weight: point.weight,
                scatter: point.scatter(),
            })
            .collect();
        let rounds = ROUNDS[usize::from(start.is_some())];
        let from = start.map_or_else(|| self.effects.means(), <[f64]>::to_vec);
        fit(&observations, &self.effects, &from, rounds, |point, sums| log_value(point, sums))
    }

    /// Logarithm of predicted ÷ measured.
    pub fn off(&self, point: &Point, values: &[f64]) -> f64 {
        log_value(point, &sums(&point.effects, values)) - libm::log(point.value)
    }

    /// Points that have an effect of this name.
    pub fn points_of(&self, name: &str) -> usize {
        let has = |point: &&Point, at| point.effects.iter().any(|(_, effect)| *effect == at);
        self.effects.find(name).map_or(0, |at| self.points.iter().filter(|point| has(point, at)).count())
    }

    /// Sum of the effects of these names.
    pub fn sum(&self, values: &[f64], names: &[&str]) -> f64 {
        names.iter().filter_map(|name| values.get(self.effects.find(name)?)).sum()
    }

    /// Logarithms of predicted ÷ measured of every point, by fits to the points of all other sources.
    pub fn left_out(&self, whole: &[f64]) -> Vec<f64> {
        let mut by_source: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
        self.points
            .iter()
            .map(|point| {
                let values = by_source
                    .entry(&point.source)
                    .or_insert_with(|| self.fit(|other| other.source != point.source, Some(whole)));
                self.off(point, values)
            })
            .collect()
    }

    /// Factors that, combined with those of one card, hold four of five points of sources left out.
    pub fn ranges(&self, left_out: &[f64]) -> [f64; 4] {
        [Task::Decode, Task::Prefill, Task::Batch, Task::FirstToken].map(|task| {
            let beyond = self.points.iter().zip(left_out).filter(|(point, _)| point.task() == task);
            // What is left of the square once one card's range is taken off.
            let mut rest: Vec<(f64, f64)> = beyond
                .filter_map(|(point, off)| {
                    let alone = libm::log(alone(point)?);
                    Some((off * off - alone * alone, point.weight))
                })
                .collect();
            rest.sort_by(|a, b| a.0.total_cmp(&b.0));
            let all: f64 = rest.iter().map(|it| it.1).sum();
            let mut below = 0.0;
            let last = rest.iter().find(|it| {
                below += it.1;
                below >= FOUR_OF_FIVE * all
            });
            libm::exp(last.map_or(0.0, |it| it.0.max(0.0)).sqrt())
        })
    }
}

/// The factor of one card's range.
pub fn alone(point: &Point) -> Option<f64> {
    let Point { run, setup, .. } = point;
    match run.kind {
        Kind::Decode => Some(decode_certainty(setup, run.sequences, run.behind()).1),
        _ => prefill_certainty(setup, run.behind()).map(|it| it.1),
    }
}

fn point(row: &Row) -> Result<Point, String> {
    doubted(row)?;
    let run = Run::read(row)?;
    let value = row.real("value")?;
    if value <= 0.0 {
        return Err("value: is 0".to_owned());
    }
    let setup = run.setup()?;
    // What cannot be predicted cannot be fitted.
    run.predict()?;
    Ok(Point { source: source(row.get("source")), setup, run, value, weight: 1.0, effects: Vec::new() })
}

/// A repository, or a title.
fn source(text: &str) -> String {
    let rest = text.trim_start_matches("https://").trim_start_matches("github.com/");
    rest.split('/').take(2).collect::<Vec<_>>().join("/")
}

/// The effects of a run. Priors: what a coefficient of its kind may be, and how far relatives differ.
fn effects(run: &Run, all: &mut Effects) -> Vec<(usize, usize)> {
    let kernels = kernels(run.backend);
    let Some(team) = run.team else { return Vec::new() };
    let [inside, across] = team.links;
    let mut list = Vec::new();
    let mut add = |quantity: usize, name: String, mean: f64, deviation: f64| {
        list.push((quantity, all.place(name, mean, deviation)));
    };
    let [ways, stages] = team.shape;
    if ways > 1 {
        add(EXCHANGE, "exchange".into(), 0.0, 0.5);
        add(EXCHANGE, format!("exchange/{}", inside.id), 0.0, 0.5);
        add(EXCHANGE, format!("exchange-of/{kernels}"), 0.0, 0.5);
        add(LINK, "rate".into(), -0.5, 0.4);
        add(LINK, format!("rate/{}", inside.id), 0.0, 0.4);
        if crowds(inside, ways) && kernels == "server" {
            add(LINK, "crowded".into(), 0.0, 0.5);
            add(LINK, crowded(&run.engine), 0.0, 0.5);
        }
        add(FIXED_US, "fixed".into(), 4.6, 1.0);
        add(FIXED_US, format!("fixed/{kernels}"), 0.0, 0.7);
        add(NARROW, "narrow".into(), 0.05, 0.05);
        add(NARROW_PROMPT, "narrow-prompt".into(), 0.1, 0.1);
        if team.by_rows {
            add(EXCHANGE, "rows".into(), 1.0, 1.0);
        }
    }
    if stages > 1 {
        add(HOP_EXCHANGE, "exchange".into(), 0.0, 0.5);
        add(HOP_EXCHANGE, format!("exchange/{}", across.id), 0.0, 0.5);
        add(NEXT, "rate".into(), -0.5, 0.4);
        add(NEXT, format!("rate/{}", across.id), 0.0, 0.4);
        add(HOP_US, "hop".into(), 4.6, 1.0);
        add(HOP_US, format!("hop/{kernels}"), 0.0, 0.7);
        add(OVERLAP, "overlap".into(), 0.0, 1.5);
        add(OVERLAP, format!("overlap/{kernels}"), 0.0, 1.5);
    }
    let family = format!("{}/{}", run.backend, run.device.architecture.name());
    let concerned: &[usize] = match run.kind {
        Kind::Prefill => &[1],
        Kind::FirstToken => &[0, 1],
        Kind::Decode if run.sequences == 1 => &[0],
        Kind::Decode => &[1, 2],
    };
    if concerned.contains(&2) {
        add(OWN[2], together(&run.engine), 0.0, 0.3);
    }
    for what in concerned {
        add(OWN[*what], own_name(*what, &family), 0.0, 0.15);
    }
    list
}

/// The effect on decode (0), prefill (1) or several sequences (2) of a family, which is backend/architecture.
pub fn own_name(what: usize, family: &str) -> String {
    format!("own-{what}/{family}")
}

/// The effect of a program on what goes between more than two cards without links of their own.
pub fn crowded(engine: &str) -> String {
    format!("crowded/{engine}")
}

/// The effect of a program on several sequences.
pub fn together(engine: &str) -> String {
    format!("together/{engine}")
}

/// The share that odds are.
pub fn share(odds: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-odds))
}

/// Logarithm of what is predicted, in the unit of its kind.
fn log_value(point: &Point, sums: &[f64; N]) -> f64 {
    let Some(team) = point.run.team else { return f64::NAN };
    let [inside, across] = team.links;
    let [ways, stages] = team.shape;
    let micros = |log: f64| Secs::from_micros(libm::exp(log));
    let published = |exchange_us: f32| Secs::from_micros(f64::from(exchange_us));
    let cards = Cards {
        exchange: published(inside.exchange_us) * (libm::exp(sums[EXCHANGE]) * rounds(inside, ways)),
        link: inside.bandwidth.value * libm::exp(sums[LINK]),
        fixed: if ways > 1 { micros(sums[FIXED_US]) } else { Secs::ZERO },
        hop: published(across.exchange_us) * libm::exp(sums[HOP_EXCHANGE]) + micros(sums[HOP_US]),
        next: across.bandwidth.value * libm::exp(sums[NEXT]),
        overlap: share(sums[OVERLAP]),
        own: OWN.map(|what| libm::exp(sums[what])),
        narrow: [sums[NARROW], sums[NARROW_PROMPT]],
        ..Cards::linked(&point.setup, [ways, stages], inside, across)
    };
    point.run.value(&point.setup, Some(&cards)).map_or(f64::NAN, |(value, _)| libm::log(value))
}
