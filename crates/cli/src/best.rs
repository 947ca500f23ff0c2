//! Which models are best at a task on a machine, and which run on it at all.

use crate::BadQuestion;
use crate::estimate::gb;
use anyhow::Result;
use clap::Args;
use rooftop_core::catalog::{CHOOSING, IndexUnit, Mode, Score, Task, Told};
use rooftop_core::explore::{Ahead, Aim, Entry, Filter, Known, LossClass, Standing, Thinking, best, ranked};
use rooftop_core::form::Refusal;
use rooftop_core::units::numbers::significant;
use rooftop_core::{Problem, Scenario, estimate};
use serde_json::json;
use std::io::Write;

/// What a model is to be good at.
#[derive(Args, Debug)]
#[command(next_help_heading = "Task")]
pub struct TaskFlags {
    /// chat, coding, documents, reasoning, tools or small; sets context, prompt and speed unless they are given
    #[arg(long, value_name = "TASK", default_value = "chat")]
    task: String,
    /// Least speed, tokens per second
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1000))]
    speed: Option<u32>,
    /// Whether models may think before they answer: either, on or off
    #[arg(long, value_name = "WHETHER", default_value = "either")]
    thinking: String,
    /// Only models of this maker, for example Google
    #[arg(long, value_name = "MAKER", default_value = "any")]
    maker: String,
    /// Only models released in the last 6, 12 or 24 months
    #[arg(long, value_name = "N", default_value = "any")]
    months: String,
    /// Only models under these licences: permissive (Apache 2.0 or MIT)
    #[arg(long, value_name = "LICENSE", default_value = "any")]
    license: String,
    /// Only models that read images: yes
    #[arg(long, value_name = "WHETHER", default_value = "any")]
    vision: String,
    /// Only models that were measured with tools: yes
    #[arg(long, value_name = "WHETHER", default_value = "any")]
    tools: String,
}

impl TaskFlags {
    /// What is asked of this machine. `given` says which keys the question had.
    pub fn aim(&self, about: Scenario, given: impl Fn(&str) -> bool) -> Result<Aim, BadQuestion> {
        let task = Task::find(&self.task).ok_or_else(|| {
            let known: Vec<&str> = CHOOSING.tasks.iter().map(|task| task.id).collect();
            BadQuestion(format!("task: `{}` is unknown; allowed: {}", self.task, known.join(", ")))
        })?;
        let thinking = Thinking::ALL.iter().find(|(id, _)| *id == self.thinking).ok_or_else(|| {
            BadQuestion(format!("thinking: `{}` is unknown; allowed: either, on, off", self.thinking))
        })?;
        let mut aim = Aim::new(about, task);
        if given("context") {
            aim.about = aim.about.with_context(about.context_tokens);
        }
        if given("prompt") {
            aim.about = Scenario { prompt_tokens: about.prompt_tokens, ..aim.about };
        }
        aim.least_speed = self.speed.unwrap_or(aim.least_speed);
        aim.thinking = thinking.1;
        let filters = [
            ("maker", &self.maker),
            ("months", &self.months),
            ("license", &self.license),
            ("vision", &self.vision),
            ("tools", &self.tools),
        ];
        for (field, to) in filters {
            if let Err(Refusal::Value(kind)) = aim.filter.set(field, to) {
                return Err(BadQuestion(Problem { field, given: to.clone(), kind }.to_string()));
            }
        }
        Ok(aim)
    }
}

/// Prints the groups at the top, then the others in order.
pub fn print(aim: &Aim, json: bool, out: &mut impl Write) -> Result<()> {
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(&ranked(aim))?)?;
        return Ok(());
    }
    let entries = best(aim);
    let about = &aim.about;
    writeln!(
        out,
        "{} on {}, {} GB: {} tokens of context, at least {} tokens/s, {}, thinking: {}",
        aim.task.id,
        about.device.name,
        about.memory.label,
        about.context_tokens,
        aim.least_speed,
        about.runtime.name,
        aim.thinking.id()
    )?;
    let mut head = String::new();
    for entry in &entries {
        let new = heading(entry);
        if new.is_empty() {
            break;
        }
        if new != head {
            writeln!(out, "\n{new}")?;
            head = new;
        }
        line(entry, out)?;
    }
    writeln!(
        out,
        "\nScores are those of whole models, measured by others; what a file loses is apart and never subtracted."
    )?;
    Ok(())
}

/// What is common to the entries that follow; nothing where a model does not run.
fn heading(entry: &Entry) -> String {
    let index = entry.score.and_then(Score::index);
    let name = index.map_or_else(String::new, |it| format!("{} ({}, {})", it.name, it.measurer, it.date));
    match entry.standing {
        Standing::Top => format!("At the top, by {name}; those of one number cannot be told apart:"),
        Standing::Below => format!("Below, by {name}:"),
        Standing::Unmeasured => "No independent score for this task:".to_owned(),
        Standing::Worn => "Only in a file that loses much:".to_owned(),
        Standing::Slow => "Too slow:".to_owned(),
        Standing::No => String::new(),
    }
}

fn line(entry: &Entry, out: &mut impl Write) -> Result<()> {
    let speed = entry.run.estimate.speed.map_or_else(
        || "not measured".to_owned(),
        |speed| {
            let [mid, low, high] =
                [speed.decode.mid, speed.decode.low, speed.decode.high].map(|it| significant(it.get(), 2));
            format!("{mid} ({low} to {high}) tok/s")
        },
    );
    let answer =
        entry.answer.map_or_else(String::new, |time| format!(", an answer in {}", duration(time.mid.get())));
    writeln!(
        out,
        "{:>3} {:<32} {:<12} {:<12} {:>9}  {speed}{answer}; {}{}",
        if entry.group > 0 { entry.group.to_string() } else { String::new() },
        entry.model().name,
        score(entry),
        entry.run.scenario.quantization.name,
        gb(entry.run.estimate.memory.total),
        loss(entry),
        ahead(entry)
    )?;
    Ok(())
}

fn score(entry: &Entry) -> String {
    let Some(score) = entry.score else { return "–".to_owned() };
    let mode = match score.mode {
        Mode::On => " on",
        Mode::Off => " off",
        Mode::Unstated => "",
    };
    match score.index().map(|index| index.unit) {
        Some(IndexUnit::Elo) => format!("{:.0} Elo{mode}", score.value()),
        Some(IndexUnit::Points) => format!("{:.1} points{mode}", score.value()),
        Some(IndexUnit::Percent) | None => format!("{:.1} %{mode}", score.value()),
    }
}

fn loss(entry: &Entry) -> String {
    let Some(loss) = entry.loss else { return "loss of such files not measured".to_owned() };
    let how = match loss.known {
        Known::Published => return "as published".to_owned(),
        Known::File => "measured for this file",
        Known::Type => "measured for this model",
        Known::Near => "from another type of this model",
        Known::Band => "as other models",
    };
    let changed = loss.changed_percent();
    let [low, mid, high] = [changed.low, changed.mid, changed.high].map(|it| significant(it, 2));
    let range = if low == high { mid } else { format!("{mid} ({low} to {high})") };
    let class = match entry.class() {
        LossClass::Same => "as the original",
        LossClass::Small => "small loss",
        LossClass::Noticeable => "noticeable loss",
        LossClass::Large => "large loss",
    };
    format!("{class}: {range} % of tokens differ, {how}")
}

fn ahead(entry: &Entry) -> String {
    match entry.ahead {
        Some(Ahead::Loss) => "; loses less than the next".to_owned(),
        Some(Ahead::Faster(factor)) if factor > 1.05 => {
            format!("; {} times as fast as the next", significant(factor, 2))
        }
        Some(Ahead::Score(points)) if points > 0.0 => {
            format!("; {} points above the next", significant(points, 2))
        }
        _ => String::new(),
    }
}

/// "45 s", "3.2 min".
fn duration(secs: f64) -> String {
    if secs < 100.0 {
        format!("{} s", significant(secs, 2))
    } else if secs < 6000.0 {
        format!("{} min", significant(secs / 60.0, 2))
    } else {
        format!("{} h", significant(secs / 3600.0, 2))
    }
}

/// Prints every model in the file that suits it: the same order, without a task of its own; whether any fits.
pub fn print_fits(scenario: &Scenario, json: bool, out: &mut impl Write) -> Result<bool> {
    let aim = Aim {
        about: *scenario,
        task: Task::usual(),
        least_speed: 1,
        thinking: Thinking::Either,
        filter: Filter::default(),
    };
    let entries = best(&aim);
    let any_fits = entries.iter().any(|entry| entry.run.estimate.fit.fits());
    if json {
        let rows: Vec<_> = entries
            .iter()
            .map(|entry| {
                let (id, runs) = (entry.model().id, entry.run.estimate.fit.fits());
                let quantization = runs.then_some(entry.run.scenario.quantization.id);
                json!({ "model": id, "quantization": quantization, "estimate": runs.then(|| estimate(&entry.run.scenario)) })
            })
            .collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&rows)?)?;
        return Ok(any_fits);
    }
    writeln!(
        out,
        "{:<34} {:<12} {:>9} {:>12}  {:<14} loss of the file",
        "model", "format", "memory", "tokens/s", "score"
    )?;
    for entry in &entries {
        if !entry.run.estimate.fit.fits() {
            writeln!(out, "{:<34} {:<10}", entry.model().name, "none fits")?;
            continue;
        }
        let speed = entry.run.estimate.speed;
        let speed = speed.map_or_else(|| "–".to_owned(), |speed| significant(speed.decode.mid.get(), 2));
        writeln!(
            out,
            "{:<34} {:<12} {:>9} {speed:>12}  {:<14} {}",
            entry.model().name,
            entry.run.scenario.quantization.name,
            gb(entry.run.estimate.memory.total),
            score(entry),
            loss(entry)
        )?;
    }
    let told = Told::of(aim.task.id);
    let names: Vec<&str> = told.iter().flat_map(|told| told.indexes()).map(|index| index.name).collect();
    writeln!(out, "\nIn the order of {}, then of models without a score.", names.join(", then of "))?;
    Ok(any_fits)
}
