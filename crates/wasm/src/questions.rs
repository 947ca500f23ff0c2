//! Questions beside the estimate, each with an answer that JavaScript can hold.

use crate::{Problems, worded};
use rooftop_audit::{Advice, Asked, Format, Python, Reference, Refusal, Summary, Target, Verdict};
use rooftop_core::catalog::{Device, Model, Record, search};
use rooftop_core::explain::Explanation;
use rooftop_core::explore::{self, Comparison, Ranked, Wish, wins};
use rooftop_core::form::Question;
use rooftop_core::memory::Fit;
use rooftop_core::tuning::{Tuning, TuningMemory, TuningSpeed};
use rooftop_core::{Estimate, Problem, ProblemKind, Scenario};
use serde::Serialize;

/// What `compare` returns.
#[derive(Debug, Serialize)]
pub struct Compared {
    /// Its query in full.
    pub query: String,
    /// By model.
    pub models: Vec<ComparedModel>,
}

/// All machines with one model.
#[derive(Debug, Serialize)]
pub struct ComparedModel {
    /// By id.
    pub model: &'static str,
    /// One for each machine, in the order of the question.
    pub machines: Vec<ComparedMachine>,
    /// Who is best at what.
    pub wins: Vec<Won>,
}

/// One machine with one model.
#[derive(Debug, Serialize)]
pub struct ComparedMachine {
    /// By id.
    pub device: &'static str,
    /// The number on the box, GB; of one card.
    pub memory: u32,
    /// Cards, 1 or more.
    pub cards: u32,
    /// The answer.
    pub estimate: Estimate,
}

/// Who is best at something.
#[derive(Debug, Serialize)]
pub struct Won {
    /// `decode`, `prefill`, `memory` or `price`.
    pub at: &'static str,
    /// Places of the best machine and of the next one.
    pub best: usize,
    /// See there.
    pub next: usize,
    /// By which factor, above 1.
    pub factor: f64,
    /// The ranges do not overlap.
    pub certain: bool,
}

/// What `tuning` returns.
#[derive(Debug, Serialize)]
pub struct Tuned {
    /// Its shortest query.
    pub query: String,
    /// What it needs.
    pub memory: TuningMemory,
    /// Whether the machine has it.
    pub fit: Fit,
    /// How fast it is; none where nothing of the kind was measured.
    pub speed: Option<TuningSpeed>,
    /// Longest sequence that fits, tokens.
    pub longest_sequence: Option<u32>,
    /// Largest micro-batch that fits.
    pub largest_batch: Option<u32>,
    /// Every step.
    pub explanation: Explanation,
}

/// What `audit` returns.
#[derive(Debug, Serialize)]
pub struct Audited {
    /// What the text was taken for.
    pub format: Format,
    /// Where it is to run.
    pub target: Target,
    /// The answer in a word; never `yes` where something was not read.
    pub summary: Summary,
    /// Packages, in the order of the text.
    pub packages: Vec<AuditedPackage>,
    /// Numbers of the lines that could not be read, from 1; the first twenty.
    pub unread: Vec<usize>,
    /// What the text refers to and was not read; the first twenty.
    pub elsewhere: Vec<Reference>,
    /// Packages left out because there are too many, and whether the end of the text was not read.
    pub left_out: usize,
    /// See there.
    pub cut: bool,
}

/// One package.
#[derive(Debug, Serialize)]
pub struct AuditedPackage {
    /// As package indexes write it.
    pub name: String,
    /// As it was asked for.
    pub asked: String,
    /// What happens when it is installed.
    pub verdict: Verdict,
    /// Whether somebody has to do something, or look.
    pub blocks: bool,
    /// What there is to do.
    pub advice: Advice,
}

/// What `search` returns.
#[derive(Debug, Serialize)]
pub struct Found {
    /// Ids of machines, best first.
    pub devices: Vec<&'static str>,
    /// Ids of models, best first.
    pub models: Vec<&'static str>,
}

/// Whether it fits, without its speed.
pub fn fit(query: &str) -> Result<Fit, Problems> {
    let reading = Scenario::read_query(query);
    worded(reading.problems)?;
    Ok(rooftop_core::fit(&reading.scenario))
}

/// Models in order on a machine.
pub fn ranked(query: &str) -> Result<Vec<Ranked>, Problems> {
    let (wish, problems) = Wish::read_query(query);
    worded(problems)?;
    Ok(explore::ranked(&wish.aim()))
}

/// Machines side by side.
pub fn compared(query: &str) -> Result<Compared, Problems> {
    let (question, problems) = Comparison::read_query(query);
    worded(problems)?;
    let models = question.models.iter().map(|model| {
        let estimates = question.answers(model);
        let wins = wins(&question.machines, &estimates).into_iter();
        let wins = wins.map(|it| Won {
            at: it.at.id(),
            best: it.best,
            next: it.next,
            factor: it.factor,
            certain: it.certain,
        });
        ComparedModel {
            model: model.id,
            machines: question
                .machines
                .iter()
                .map(|it| ComparedMachine {
                    device: it.device.id,
                    memory: it.memory.label,
                    cards: it.cards,
                    estimate: rooftop_core::estimate(&question.scenario(it, model)),
                })
                .collect(),
            wins: wins.collect(),
        }
    });
    Ok(Compared { query: question.query_in_full(), models: models.collect() })
}

/// Fine-tuning.
pub fn tuned(query: &str) -> Result<Tuned, Problems> {
    let (question, problems) = Tuning::read_query(query);
    worded(problems)?;
    let answer = rooftop_core::tuning::tuning(&question);
    Ok(Tuned {
        query: question.to_query(),
        memory: answer.memory,
        fit: answer.fit,
        speed: answer.speed,
        longest_sequence: answer.longest_sequence,
        largest_batch: answer.largest_batch,
        explanation: answer.explanation,
    })
}

/// Python packages.
pub fn audited(text: &str, target: &str, python: &str) -> Result<Audited, Problems> {
    let known = Target::ALL.into_iter().find(|it| it.id() == target);
    let Some(target) = known else {
        let allowed = Target::ALL.map(|it| it.id().to_owned()).into();
        let given = target.chars().take(80).collect();
        let problem = Problem { field: "target", given, kind: ProblemKind::NotOffered { allowed } };
        return Err(Problems::of(vec![problem]));
    };
    let open = python.is_empty() || python == Asked::ANY;
    let Some(python) = Python::find(python).map(Some).or_else(|| open.then_some(None)) else {
        let allowed = Asked::pythons().map(str::to_owned).into();
        let given = python.chars().take(80).collect();
        let problem = Problem { field: "python", given, kind: ProblemKind::NotOffered { allowed } };
        return Err(Problems::of(vec![problem]));
    };
    let files = [rooftop_audit::File { name: "", text }];
    let answer = rooftop_audit::audit_under(&files, python).map_err(|refusal| match refusal {
        Refusal::TooLong => Problems::of_text("too-long", "text: it is longer than two million bytes."),
        Refusal::NotText => Problems::of_text("not-text", "text: it holds bytes that no text has."),
        Refusal::Nothing => Problems::of_text("nothing", "text: nothing in it looks like a package."),
    })?;
    let packages = answer.rows.iter().map(|row| {
        let found = row.on(target);
        AuditedPackage {
            name: row.requirement.name.clone(),
            asked: row.requirement.asked.clone(),
            verdict: found.verdict,
            blocks: found.verdict.blocks(),
            advice: found.advice,
        }
    });
    Ok(Audited {
        format: answer.formats.first().copied().unwrap_or(Format::Requirements),
        summary: answer.summary(target),
        target,
        packages: packages.collect(),
        unread: answer.unread.iter().map(|it| it.line).collect(),
        elsewhere: answer.elsewhere.into_iter().map(|it| it.what).collect(),
        left_out: answer.left_out,
        cut: answer.cut,
    })
}

/// Machines and models by what people type.
pub fn found(text: &str) -> Found {
    Found {
        devices: search::<Device>(text).into_iter().map(Record::id).collect(),
        models: search::<Model>(text).into_iter().map(Record::id).collect(),
    }
}
