//! A machine, from flags; what no flag says is asked, and what nobody answers is left to be filled in.

use crate::{append, data, flag, plain};
use anyhow::{Result, bail};
use rooftop_core::catalog::{Device, Record as _};
use std::fmt::Write as _;
use std::io::{BufRead, IsTerminal};

/// Flag, what is asked, and an example.
const QUESTIONS: [(&str, &str, &str); 10] = [
    ("--name", "What it is called", "Radeon RX 9070 XT"),
    ("--like", "A machine of data/devices with the same chip architecture and systems, by id", "rx-7900-xtx"),
    ("--class", "desktop, laptop, card, mini, server … as a similar machine has it", "card"),
    ("--memory", "Memory options on the box, GB", "16 or 32,64,128"),
    ("--bandwidth", "Memory bandwidth as published, GB/s", "644.6"),
    ("--bus", "Bus width, bits", "256"),
    ("--transfers", "Transfers of the memory, MT/s", "20140"),
    ("--lanes", "FP32 lanes: shader units, dual issue not counted", "4096"),
    ("--clock", "Boost clock of the GPU, GHz", "2.97"),
    ("--released", "Day or month of release", "2025-03-06"),
];

/// What was said of a machine.
struct Answers(Vec<(&'static str, Option<String>)>);

impl Answers {
    fn of(&self, flag: &str) -> Option<&str> {
        self.0.iter().find(|(it, _)| *it == flag).and_then(|(_, answer)| answer.as_deref())
    }

    fn number(&self, flag: &str) -> Result<Option<f64>> {
        let number = |text: &str| match text.parse::<f64>() {
            Ok(number) if number.is_finite() && number > 0.0 => Ok(number),
            _ => bail!("{flag} is `{text}`, but it must be a number above 0, without its unit"),
        };
        self.of(flag).map(number).transpose()
    }
}

/// Asks, writes the entry, and says what is missing.
pub fn add(arguments: &[String]) -> Result<()> {
    for argument in arguments.iter().filter(|it| it.starts_with("--")) {
        let known = QUESTIONS.iter().any(|(flag, ..)| flag == argument);
        if !known && !["--id", "--file", "--source", "--print"].contains(&argument.as_str()) {
            bail!("there is no flag `{argument}`");
        }
    }
    let mut answers = Vec::new();
    for (name, asks, example) in QUESTIONS {
        let answer = match flag(arguments, name) {
            Some(given) => Some(given.to_owned()),
            None => ask(asks, example)?,
        };
        answers.push((name, answer.map(|it| plain(&it).map(str::to_owned)).transpose()?));
    }
    let answers = Answers(answers);
    let Some(name) = answers.of("--name") else {
        bail!("a machine needs a name: --name \"Radeon RX 9070 XT\"")
    };
    let id = flag(arguments, "--id").map_or_else(|| id(name), str::to_owned);
    let near = match answers.of("--like") {
        None => None,
        Some(like) => match Device::find(like) {
            Some(device) => crate::file_with("devices", device.id())?.map(|file| (file, device)),
            None => bail!("--like is `{like}`, which is no id in data/devices"),
        },
    };
    let alike = near.as_ref().map(|(file, device)| field_lines(file, device.id())).transpose()?;
    let source = flag(arguments, "--source").unwrap_or("FILL IN");
    let mut missing = Vec::new();
    let mut toml = format!("[[device]]\nid = \"{id}\"\nname = \"{name}\"\n");
    kinds(&answers, alike.as_deref().unwrap_or_default(), &mut toml, &mut missing);
    figures(&answers, source, &mut toml, &mut missing)?;
    if source == "FILL IN" {
        missing.push("source of each figure");
    }
    if arguments.iter().any(|it| it == "--print") {
        print!("{toml}");
    } else {
        let named = flag(arguments, "--file").map(|name| data().join("devices").join(name));
        let Some(file) = named.or(near.map(|(file, _)| file)) else {
            bail!("say where it belongs: --like ID or --file NAME.toml of data/devices")
        };
        append("devices", &file, &id, &toml)?;
        println!("{id}: written to {}", file.canonicalize().unwrap_or(file).display());
    }
    if !missing.is_empty() {
        eprintln!("to be filled in: {}", missing.join(", "));
    }
    eprintln!("then: cargo xtask generate, which checks the entry");
    Ok(())
}

/// What is as with a machine of the same architecture.
fn kinds(answers: &Answers, alike: &[String], toml: &mut String, missing: &mut Vec<&'static str>) {
    for key in ["gpu", "class", "memory_kind", "architecture", "systems"] {
        let given =
            answers.of("--class").filter(|_| key == "class").map(|class| format!("class = \"{class}\""));
        let same = || alike.iter().find(|line| line.starts_with(&format!("{key} = "))).cloned();
        let field = given.or_else(same).unwrap_or_else(|| {
            missing.push(key);
            format!("{key} = \"FILL IN\"")
        });
        // Writing to a string does not fail.
        let _ = writeln!(toml, "{field}");
    }
}

fn figures(
    answers: &Answers,
    source: &str,
    toml: &mut String,
    missing: &mut Vec<&'static str>,
) -> Result<()> {
    match answers.of("--memory") {
        Some(options) => {
            let sizes: Result<Vec<u32>, _> =
                options.split(',').map(|size| size.trim().parse::<u32>()).collect();
            let Ok(sizes) = sizes else {
                bail!("--memory is `{options}`, but it must be whole numbers such as 32,64")
            };
            let _ =
                writeln!(toml, "memory = {{ values = {sizes:?}, unit = \"GiB\", source = \"{source}\" }}");
        }
        None => missing.push("memory"),
    }
    let mut figure = |key: &'static str, value: Option<f64>, unit: &str| match value {
        Some(value) => {
            let _ = writeln!(toml, "{key} = {{ value = {value}, unit = \"{unit}\", source = \"{source}\" }}");
        }
        None => missing.push(key),
    };
    let bandwidth = answers.number("--bandwidth")?;
    figure("bandwidth", bandwidth, "GB/s");
    figure("lanes", answers.number("--lanes")?, "lanes");
    figure("clock", answers.number("--clock")?, "GHz");
    if let Some((bus, transfers)) = answers.number("--bus")?.zip(answers.number("--transfers")?) {
        let part = |value: f64, unit: &str| {
            format!("{{ value = {value}, unit = \"{unit}\", source = \"{source}\" }}")
        };
        let (width, rate) = (part(bus, "bits"), part(transfers, "MT/s"));
        let _ = writeln!(toml, "bus = {{ width = {width}, transfers = {rate} }}");
        let computed = bus / 8.0 * transfers / 1000.0;
        if let Some(bandwidth) = bandwidth.filter(|it| (computed / it - 1.0).abs() > 0.005) {
            eprintln!(
                "width × transfers give {computed:.1} GB/s, not {bandwidth}: one of the three is wrong"
            );
        }
    }
    match answers.of("--released") {
        Some(day) => {
            let _ = writeln!(toml, "released = \"{day}\"");
        }
        None => missing.push("released"),
    }
    Ok(())
}

/// Asks in a terminal; elsewhere nothing is asked.
fn ask(asks: &str, example: &str) -> Result<Option<String>> {
    if !std::io::stdin().is_terminal() {
        return Ok(None);
    }
    eprint!("{asks} (such as {example}; nothing if not known): ");
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(Some(line.trim().to_owned()).filter(|line| !line.is_empty()))
}

/// The lines of an entry.
fn field_lines(file: &std::path::Path, id: &str) -> Result<Vec<String>> {
    let text = std::fs::read_to_string(file)?;
    let start = format!("id = \"{id}\"");
    let lines = text.lines().skip_while(|line| line.trim() != start);
    Ok(lines.take_while(|line| !line.starts_with("[[")).map(str::to_owned).collect())
}

/// "radeon-rx-9070-xt".
fn id(name: &str) -> String {
    let letters = name
        .chars()
        .map(|it| if it.is_ascii_alphanumeric() || it == '.' { it.to_ascii_lowercase() } else { '-' });
    let all: String = letters.collect();
    all.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
