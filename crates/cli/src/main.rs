//! Rooftop in a terminal: the core of the page, for scripts and for judging its predictions.

mod arguments;
mod best;
mod check;
mod command;
mod compare;
mod estimate;
mod form;
mod here;
mod mcp;
mod open;
mod question;
mod words;

use anyhow::{Result, bail};
use arguments::{Arguments, Command, Table};
use clap::{CommandFactory, Parser};
use rooftop_accuracy::predict;
use rooftop_check::Said;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

/// The answer is no: it does not fit, or it is not as expected.
const NO: u8 = 1;
/// Nothing could be answered: no row of a table, a file that cannot be read, an output that cannot be written.
const FAILED: u8 = 1;
/// Arguments that are not understood, or values that cannot be used.
const USAGE: u8 = 2;
/// Nobody reads the output any more: what a shell reports of a tool that a closed pipe ends.
const CLOSED_PIPE: u8 = 141;

/// What the answer comes to, for scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// It fits, or is as expected, or nothing of that kind was asked.
    Yes,
    /// It does not.
    No,
    /// Too little was said to tell.
    NotSaid,
}

impl Verdict {
    fn of(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

impl From<Verdict> for ExitCode {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Yes => Self::SUCCESS,
            Verdict::No => Self::from(NO),
            Verdict::NotSaid => Self::from(USAGE),
        }
    }
}

/// Values of a question that cannot be used.
#[derive(Debug)]
struct BadQuestion(String);

impl std::fmt::Display for BadQuestion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadQuestion {}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // Help and version too.
        Err(message) => {
            let code = message.exit_code() as u8;
            return message.print().map_or_else(|error| failure(&error.into()), |()| ExitCode::from(code));
        }
    };
    // The protocol writes by itself, so nothing may hold the output.
    if matches!(arguments.command, Command::Mcp) {
        return mcp::serve().map_or_else(|error| failure(&error), |()| ExitCode::SUCCESS);
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let done = run(arguments.command, &mut out).and_then(|verdict| {
        out.flush()?;
        Ok(verdict)
    });
    // What could not be written once is not tried again.
    let _ = out.into_parts();
    done.map_or_else(|error| failure(&error), ExitCode::from)
}

fn failure(error: &anyhow::Error) -> ExitCode {
    let of_pipe = |it: &io::Error| it.kind() == io::ErrorKind::BrokenPipe;
    if error.chain().filter_map(|cause| cause.downcast_ref()).any(of_pipe) {
        return ExitCode::from(CLOSED_PIPE);
    }
    // With standard error closed too, the exit code has to say it.
    let _ = writeln!(io::stderr(), "error: {error:#}");
    ExitCode::from(if error.is::<BadQuestion>() { USAGE } else { FAILED })
}

fn run(command: Command, out: &mut impl Write) -> Result<Verdict> {
    let answered = match command {
        Command::Estimate { question, draft, json } => {
            let scenario = question.scenario()?;
            return estimate::print(&scenario, draft.draft(&scenario)?, json, out).map(Verdict::of);
        }
        Command::Best { question, task, json } => {
            let aim = task.aim(question.machine()?, |key| question.has(key))?;
            best::print(&aim, json, out)
        }
        Command::Fits { question, json } => {
            return best::print_fits(&question.machine()?, json, out).map(Verdict::of);
        }
        Command::Predict { table, file } => {
            let outcome = match table {
                Table::Sizes => predict::sizes(&file, out),
                Table::Speed => predict::speed::speed(&file, out),
                Table::Memory => predict::memory(&file, out),
                Table::Tuning => predict::tuning(&file, out),
            }?;
            report(&outcome)
        }
        Command::Check { file, machine, model, settings, json } => {
            let said = Said { machine: &machine, model: &model, settings: &settings };
            return check::print(&file, &said, json, out);
        }
        Command::Run { question, program, read, json } => {
            let scenario = question.scenario()?;
            return match read {
                Some(text) => command::answer(&text, &scenario, json, out),
                None => command::print(&scenario, program.as_deref(), json, out),
            };
        }
        Command::Compare { form, json } => {
            return compare::print(&form.question()?, json, out).map(Verdict::of);
        }
        Command::Needs { form, json } => {
            return compare::print_needed(&form.question()?, json, out).map(Verdict::of);
        }
        Command::Mcp => Ok(()),
        Command::Here { json } => here::print(json, out).map(drop),
        Command::Open { files, question, json } => {
            let fits = open::print(&files, &question, json, out)?;
            return Ok(fits.map_or(Verdict::NotSaid, Verdict::of));
        }
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "rooftop", &mut script);
            Ok(out.write_all(&script)?)
        }
    };
    answered.map(|()| Verdict::Yes)
}

/// Says how many rows have no prediction; an error where none has one.
fn report(outcome: &predict::Outcome) -> Result<()> {
    let predict::Outcome { rows, failed, first } = outcome;
    let Some(first) = first else { return Ok(()) };
    let summary = format!("{failed} of {rows} rows could not be predicted; the first: {first}");
    if failed == rows {
        bail!(summary);
    }
    let _ = writeln!(io::stderr(), "warning: {summary}");
    Ok(())
}
