//! What others measured, beside what is predicted for the same question.

use super::question_address;
use super::questions::question;
use crate::components::cite;
use crate::text;
use rooftop_accuracy::predict::{Row, rows};
use rooftop_core::catalog::{Device, Model, Quantization, Record, Runtime, SourceId};
use rooftop_core::explore::Machine;
use rooftop_core::{Placing, Scenario, Split, estimate};
use std::path::Path;
use yew::prelude::*;

/// Depth up to which an answer counts as being at its beginning, tokens.
const SHALLOW: u32 = 2048;
/// Tables longer than this are folded.
const LONG: usize = 12;

/// A measured speed of writing: one person, one machine.
pub struct Point {
    device: &'static Device,
    cards: u32,
    split: Split,
    model: &'static Model,
    quantization: &'static Quantization,
    runtime: &'static Runtime,
    depth: u32,
    tokens_per_sec: f64,
    source: String,
}

/// All points whose machine, model, format and program are in the catalogue.
pub struct Measured(Vec<Point>);

impl Measured {
    /// Reads `speed.csv` and `cards.csv` of `data/measurements`.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let columns =
            ["device", "gpu_count", "engine", "model", "quant", "kind", "batch", "depth", "value", "source"];
        let mut all = Vec::new();
        for (name, more) in [("speed.csv", &[][..]), ("cards.csv", &["machines", "split"])] {
            let file = folder.join(name);
            let needed = [&columns[..], more].concat();
            let rows = rows(&file, &needed);
            let rows = rows.map_err(|error| format!("{}: {error:#}", file.display()))?;
            all.extend(rows.filter_map(|row| point(&row)));
        }
        Ok(Self(all))
    }

    /// Speeds measured for the very question of an answer, near its beginning.
    pub fn like(&self, scenario: &Scenario) -> Vec<f64> {
        let same = |point: &&Point| {
            point.is_on(scenario.device)
                && point.model == scenario.model
                && point.quantization == scenario.quantization
                && point.runtime == scenario.runtime
                && point.depth <= SHALLOW
        };
        self.0.iter().filter(same).map(|point| point.tokens_per_sec).collect()
    }

    /// The points of a machine, for the home page to draw them on its curve. A line is `model,quantization,runtime,depth,
    /// speed`, the speed in hundredths of a token a second.
    pub fn lines(&self, device: &Device) -> String {
        let line = |Point { model, quantization, runtime, depth, tokens_per_sec, .. }: &Point| {
            let hundredths = (tokens_per_sec * 100.0).round();
            format!("{},{},{},{depth},{hundredths}\n", model.id(), quantization.id(), runtime.name())
        };
        let mut lines: Vec<String> = self.0.iter().filter(|point| point.is_on(device)).map(line).collect();
        lines.sort_unstable();
        lines.dedup();
        lines.concat()
    }

    /// The table for a machine.
    pub fn of_device(&self, base: &str, device: &Device) -> Html {
        self.table(base, "model", |point| point.is_on(device), |point| point.model.name())
    }

    /// The table for a model.
    pub fn of_model(&self, base: &str, model: &Model) -> Html {
        self.table(
            base,
            "device",
            |point| point.model == model && point.cards == 1,
            |point| point.device.name(),
        )
    }

    /// The table for a model on a machine.
    pub fn of_pair(&self, base: &str, device: &Device, model: &Model) -> Html {
        let same = |point: &Point| point.is_on(device) && point.model == model;
        self.table(base, "model", same, |point| point.model.name())
    }

    /// The table for two machines: one row for each question that was measured on one of them, those of both first.
    pub fn of_machines(&self, base: &str, machines: &[Machine; 2]) -> Html {
        let key = |point: &Point| (point.model.name(), point.quantization.id(), point.runtime.id());
        let of = |machine: &Machine| {
            let mut points: Vec<&Point> = self.0.iter().filter(|point| point.is_of(machine)).collect();
            points.sort_by(|a, b| key(a).cmp(&key(b)).then(a.tokens_per_sec.total_cmp(&b.tokens_per_sec)));
            points
        };
        let measured = machines.each_ref().map(of);
        let mut keys: Vec<_> = measured.iter().flatten().map(|point| (key(point), *point)).collect();
        keys.sort_by_key(|(key, _)| *key);
        keys.dedup_by_key(|(key, _)| *key);
        let on_both = |at| measured.iter().all(|points| points.iter().any(|point| key(point) == at));
        keys.sort_by_key(|(key, _)| !on_both(*key));
        if keys.is_empty() {
            return html! { <p>{ text::nothing_measured() }</p> };
        }
        let rows = keys.iter().map(|(at, first)| {
            let cells = measured.iter().map(|points| {
                let same: Vec<&&Point> = points.iter().filter(|point| key(point) == *at).collect();
                let Some(point) = same.get(same.len() / 2) else { return html! { <><td>{ "–" }</td><td>{ "–" }</td></> } };
                let scenario = point.asked();
                let [measured, predicted] = text::measured_cells(point.tokens_per_sec, same.len(), &estimate(&scenario));
                html! { <><td>{ measured }{ " " }<small>{ source(base, &point.source) }</small></td><td><a href={question_address(base, &scenario)}>{ predicted }</a></td></> }
            });
            html! {
                <tr><th scope="row">{ first.model.name() }</th><td>{ first.quantization.name() }</td><td>{ first.runtime.name() }</td>{ for cells }</tr>
            }
        });
        let names = machines.each_ref().map(|it| text::several(it.cards, it.device));
        let columns =
            text::duel_columns(&names).into_iter().map(|name| html! { <th scope="col">{ name }</th> });
        let summary = text::measured_summary(keys.len());
        let table = html! {
            <section class="wide" tabindex="0" aria-label={summary.clone()}>
                <table class="sortable"><thead><tr>{ for columns }</tr></thead><tbody>{ for rows }</tbody></table>
            </section>
        };
        if keys.len() > LONG {
            html! { <details class="all"><summary>{ summary }</summary>{ table }</details> }
        } else {
            table
        }
    }

    /// One row for each question; of several measurements the median one.
    fn table(
        &self,
        base: &str,
        first: &str,
        of: impl Fn(&Point) -> bool,
        name: fn(&Point) -> &'static str,
    ) -> Html {
        let key = |point: &Point| (name(point), point.quantization.id(), point.runtime.id());
        let mut points: Vec<&Point> =
            self.0.iter().filter(|point| of(point) && point.depth <= SHALLOW).collect();
        points.sort_by(|a, b| key(a).cmp(&key(b)).then(a.tokens_per_sec.total_cmp(&b.tokens_per_sec)));
        let rows: Vec<Html> = points
            .chunk_by(|a, b| key(a) == key(b))
            .filter_map(|same| Some(row(base, same.get(same.len() / 2)?, name, same.len())))
            .collect();
        if rows.is_empty() {
            return html! { <p>{ text::nothing_measured() }</p> };
        }
        let summary = text::measured_summary(rows.len());
        let long = rows.len() > LONG;
        let table = html! {
            <section class="wide" tabindex="0" aria-label={summary.clone()}>
                <table class="sortable">
                    <thead><tr>{ for text::measured_columns(first).map(|name| html! { <th scope="col">{ name }</th> }) }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </section>
        };
        if long {
            html! { <details class="all"><summary>{ summary }</summary>{ table }</details> }
        } else {
            table
        }
    }
}

fn row(base: &str, point: &Point, name: fn(&Point) -> &'static str, count: usize) -> Html {
    let scenario = point.asked();
    let [measured, predicted] = text::measured_cells(point.tokens_per_sec, count, &estimate(&scenario));
    let quantization = point.quantization.name();
    html! {
        <tr>
            <th scope="row"><a href={question_address(base, &scenario)}>{ name(point) }</a></th>
            <td>{ quantization }</td><td>{ point.runtime.name() }</td><td>{ measured }</td><td>{ predicted }</td>
            <td>{ source(base, &point.source) }</td>
        </tr>
    }
}

impl Point {
    /// On one of these machines.
    fn is_on(&self, device: &Device) -> bool {
        self.device == device && self.cards == 1
    }

    /// On this machine, near the beginning of an answer.
    fn is_of(&self, machine: &Machine) -> bool {
        self.device == machine.device && self.cards == machine.cards && self.depth <= SHALLOW
    }

    /// The question it answers.
    fn asked(&self) -> Scenario {
        let scenario = Scenario { quantization: self.quantization, ..question(self.device, self.model) };
        let placing = Placing { gpus: self.cards, split: self.split, ..scenario.placing };
        Scenario { runtime: self.runtime, prompt_tokens: self.depth.max(1), placing, ..scenario }
    }
}

/// A link to an address, or for a source of `data/sources.toml` to its entry in the list.
fn source(base: &str, said: &str) -> Html {
    if said.starts_with("https://") {
        return html! { <a href={said.to_owned()} rel="noreferrer">{ text::host(said).to_owned() }</a> };
    }
    match SourceId::named(said) {
        Some(source) => cite(base, source),
        None => html! { { said } },
    }
}

fn point(row: &Row) -> Option<Point> {
    let alone = |column: &str| matches!(row.get(column), "" | "1");
    if row.get("kind") != "decode" || !alone("batch") || !alone("machines") {
        return None;
    }
    Some(Point {
        device: Device::find(row.get("device"))?,
        cards: row.get("gpu_count").parse().unwrap_or(1),
        split: if row.get("split") == "tensor" { Split::Tensor } else { Split::Layer },
        model: Model::find(row.get("model"))?,
        quantization: Quantization::find(row.get("quant"))?,
        runtime: Runtime::find(row.get("engine"))?,
        depth: row.get("depth").parse().unwrap_or(0),
        tokens_per_sec: row.get("value").parse().ok().filter(|value: &f64| value.is_finite())?,
        source: row.get("source").to_owned(),
    })
}
