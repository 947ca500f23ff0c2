//! Runs on the visitor's machine, as this browser keeps them: a line each.

use rooftop_core::catalog::{Device, Record};
use rooftop_core::explore::own_ratio;
use rooftop_core::{OwnRuns, Scenario};

/// Key of the list.
pub const KEY: &str = "rooftop-runs";
/// Key of what follows for a page that is opened without a question: the machine, and the fields of an address.
pub const KEY_OWN: &str = "rooftop-own";
/// More runs say no more.
pub const MOST: usize = 50;

/// A run.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// When it was entered.
    pub day: String,
    /// Tokens per second.
    pub speed: f64,
    /// What ran.
    pub scenario: Scenario,
}

impl Run {
    /// What it says of the machine; none where it can no longer be compared, as after a change of the data.
    pub fn ratio(&self) -> Option<f64> {
        own_ratio(&self.scenario, self.speed).ok()
    }

    fn line(&self) -> String {
        format!("{} {} {}", self.day, self.speed, self.scenario.to_query())
    }

    fn read(line: &str) -> Option<Self> {
        let mut parts = line.splitn(3, ' ');
        let (day, speed) = (parts.next()?, parts.next()?.parse().ok()?);
        let is_day = day.len() == 10 && day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let reading = Scenario::read_query(parts.next()?);
        let run = Self { day: day.to_owned(), speed, scenario: reading.scenario };
        (is_day && reading.problems.is_empty() && speed.is_finite() && speed > 0.0).then_some(run)
    }
}

/// The runs in a text; lines that are none are left out, whoever wrote them.
pub fn read(text: &str) -> Vec<Run> {
    text.lines().filter_map(Run::read).take(MOST).collect()
}

/// The text of runs.
pub fn written(runs: &[Run]) -> String {
    runs.iter().map(Run::line).collect::<Vec<_>>().join("\n")
}

/// What the runs of this machine in this program say together.
pub fn own(runs: &[Run], about: &Scenario) -> Option<OwnRuns> {
    let here = runs
        .iter()
        .filter(|run| run.scenario.device == about.device && run.scenario.runtime == about.runtime);
    OwnRuns::of(&here.filter_map(Run::ratio).collect::<Vec<_>>())
}

/// The machine and the fields to begin with, for the machine's usual program.
pub fn beginning(runs: &[Run], device: &'static Device) -> String {
    let usual = Scenario::default().with_device(device);
    own(runs, &usual).map_or_else(String::new, |own| {
        let asked = rooftop_core::Settings { own: Some(own), ..usual.settings };
        let query = Scenario { settings: asked, ..usual }.to_query();
        let fields: Vec<&str> = query.split('&').filter(|field| field.starts_with("own-")).collect();
        format!("{} {}", device.id(), fields.join("&"))
    })
}

/// The runs as a table for other programs.
pub fn csv(runs: &[Run]) -> String {
    let rows = runs.iter().map(|run| {
        let Scenario { device, model, quantization, runtime, .. } = run.scenario;
        format!(
            "{},{},{},{},{},{},{}\n",
            run.day,
            device.id(),
            model.id(),
            quantization.id(),
            runtime.id(),
            run.speed,
            run.scenario.to_query()
        )
    });
    std::iter::once("day,device,model,quant,runtime,tokens_per_sec,query\n".to_owned()).chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(query: &str, speed: f64) -> Run {
        Run { day: "2026-11-29".to_owned(), speed, scenario: Scenario::read_query(query).scenario }
    }

    #[test]
    fn what_is_written_is_read() {
        let runs = vec![run("device=rtx-4090&model=qwen3-8b", 120.5), run("", 5.0)];
        assert_eq!(read(&written(&runs)), runs);
        assert_eq!(read("x\n2026-11-29 NaN v=1\n2026-11-29 5 device=nonsense&v=1\n\u{0}"), vec![]);
    }

    #[test]
    fn runs_of_other_machines_and_programs_say_nothing_here() {
        let about = Scenario::read_query("device=rtx-4090&model=qwen3-8b").scenario;
        let runs = [
            run("device=rtx-3090&model=qwen3-8b", 60.0),
            run("device=rtx-4090&model=qwen3-8b&runtime=ollama", 60.0),
        ];
        assert_eq!(own(&runs, &about), None);
        assert_eq!(own(&[run("device=rtx-4090&model=qwen3-8b", 60.0)], &about).map(|own| own.runs), Some(1));
    }

    #[test]
    fn a_page_begins_with_what_the_runs_say() {
        let runs = [run("device=rtx-4090&model=qwen3-8b", 60.0)];
        let text = beginning(&runs, Device::find_or_first("rtx-4090"));
        assert!(text.starts_with("rtx-4090 own-speed="), "{text}");
        assert_eq!(beginning(&runs, Device::find_or_first("rtx-3090")), "");
    }
}
