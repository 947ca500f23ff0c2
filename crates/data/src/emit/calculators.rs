//! What the calculators work on: packages, prices, work, and what they assume.

use super::Writer;
use super::rust::{option, record, strings, table, text};
use crate::load::Data;
use crate::schema::{Cell, Package, Power, Wheel, Work};
use anyhow::{Result, anyhow};
use std::fmt::Write;

/// Python packages.
pub(super) fn packages(data: &Data, writer: &Writer) -> Result<String> {
    let mut out = String::new();
    let packages = data.packages.iter().map(|it| writer.package(it));
    let doc = "Python packages and their wheels.";
    table(&mut out, "Package", "PACKAGES", doc, packages.collect::<Result<Vec<_>>>()?)?;
    Ok(out)
}

/// Power, prices, and examples of work.
pub(super) fn prices(data: &Data, writer: &Writer) -> Result<String> {
    let mut out = String::new();
    let powers = data.powers.iter().map(|it| writer.power(it));
    table(&mut out, "Power", "POWERS", "Measured power.", powers.collect::<Result<Vec<_>>>()?)?;
    let api = data.prices.api.iter().map(|it| {
        let known = data.models.iter().any(|model| model.id == it.model);
        let fields = [
            ("model", text(&it.model)),
            ("provider", text(&it.provider)),
            ("input", format!("Usd::new({:?})", it.input)),
            ("output", format!("Usd::new({:?})", it.output)),
            ("dated", text(&it.dated)),
            ("source", writer.source(&it.source)?),
        ];
        if known {
            Ok(record("ApiPrice", &fields))
        } else {
            Err(anyhow!("prices.toml: no model {}", it.model))
        }
    });
    table(&mut out, "ApiPrice", "API_PRICES", "Prices by the token.", api.collect::<Result<Vec<_>>>()?)?;
    let rentals = data.prices.rental.iter().map(|it| {
        let fields = [
            ("device", text(&it.device)),
            ("provider", text(&it.provider)),
            ("hour", format!("Usd::new({:?})", it.hour)),
            ("dated", text(&it.dated)),
            ("source", writer.source(&it.source)?),
        ];
        let known = writer.devices.contains_key(it.device.as_str());
        if known {
            Ok(record("Rental", &fields))
        } else {
            Err(anyhow!("prices.toml: no device {}", it.device))
        }
    });
    table(&mut out, "Rental", "RENTALS", "Prices by the hour.", rentals.collect::<Result<Vec<_>>>()?)?;
    for device in &data.prices.machines {
        if !writer.devices.contains_key(device.as_str()) {
            return Err(anyhow!("prices.toml: no device {device}"));
        }
    }
    let [first, second] = data.prices.machines.each_ref().map(|device| text(device));
    writeln!(
        out,
        "\n/// Machines for the form of cost to begin with.\npub static PRICED: [&str; 2] = [{first}, {second}];"
    )?;
    let work = data.prices.work.iter().map(|it| {
        let known = data.models.iter().any(|model| model.id == it.model);
        if known { writer.work(it) } else { Err(anyhow!("prices.toml: no model {}", it.model)) }
    });
    table(&mut out, "WorkExample", "WORKLOADS", "Examples of work.", work.collect::<Result<Vec<_>>>()?)?;
    Ok(out)
}

/// What calculators assume, a module for each.
pub(super) fn assumptions(data: &Data, writer: &Writer) -> Result<String> {
    let mut out = String::new();
    for (calculator, figures) in &data.assumptions {
        writeln!(out, "\n/// What the calculator of `{calculator}` assumes.\npub mod {calculator} {{")?;
        writeln!(out, "    use super::{{Figure, SourceId}};")?;
        writeln!(out, "    use crate::units::*;\n")?;
        for (name, figure) in figures {
            let (kind, new, value) = figure
                .typed()
                .map_err(|problem| anyhow!("assumptions.toml: {calculator}.{name}: {problem}"))?;
            let value = if new.is_empty() { format!("{value:?}") } else { format!("{new}({value:?})") };
            let figure = writer.figure(&value, &figure.source)?;
            let (constant, words) = (name.to_uppercase(), name.replace('_', " "));
            writeln!(out, "    /// {words}.\n    pub static {constant}: Figure<{kind}> = {figure};")?;
        }
        writeln!(out, "}}")?;
    }
    Ok(out)
}

impl Writer<'_> {
    fn package(&self, it: &Package) -> Result<String> {
        Ok(record(
            "Package",
            &[
                ("name", text(&it.name)),
                ("aliases", strings(&it.aliases)),
                ("kind", format!("PackageKind::{:?}", it.kind)),
                ("cuda", format!("Cuda::{:?}", it.cuda)),
                ("checked", option(it.checked.as_deref().map(text))),
                (
                    "python",
                    option(it.python.map(|it| format!("Pythons::between({}, {})", it.first, it.last))),
                ),
                ("linux_x86_64", cell(&it.linux_x86_64)),
                ("linux_aarch64", cell(&it.linux_aarch64)),
                ("win_amd64", cell(&it.win_amd64)),
                ("win_arm64", cell(&it.win_arm64)),
                ("macos", option(it.macos.as_ref().map(cell))),
                ("source", self.source(&it.source)?),
                ("note", option(it.note.as_deref().map(text))),
            ],
        ))
    }
}

impl Writer<'_> {
    fn power(&self, it: &Power) -> Result<String> {
        let [least, median, most] = it.watts.map(|watts| format!("Watts::new({watts:?})"));
        if !self.devices.contains_key(it.device.as_str()) || !it.watts.is_sorted() {
            return Err(anyhow!("power.toml: {}: a known device and rising watts are needed", it.device));
        }
        Ok(record(
            "Power",
            &[
                ("device", text(&it.device)),
                ("phase", format!("Phase::{:?}", it.phase)),
                ("place", format!("MeterPlace::{:?}", it.place)),
                ("least", least),
                ("median", median),
                ("most", most),
                ("points", it.points.to_string()),
                ("source", self.source(&it.source)?),
            ],
        ))
    }
}

impl Writer<'_> {
    fn work(&self, it: &Work) -> Result<String> {
        Ok(record(
            "WorkExample",
            &[
                ("calls", format!("{:?}", it.calls)),
                ("prompt", it.prompt.to_string()),
                ("answer", it.answer.to_string()),
                ("model", text(&it.model)),
                ("limit", format!("Secs::new({:?})", it.limit)),
                ("private", it.private.to_string()),
                ("source", self.source(&it.source)?),
            ],
        ))
    }
}

fn cell(it: &Cell) -> String {
    let (wheel, from, until): (Wheel, _, _) = match it {
        Cell::Plain(wheel) => (*wheel, None, None),
        Cell::Bounded(it) => (it.wheel, it.from.as_deref(), it.until.as_deref()),
    };
    let (from, until) = (option(from.map(text)), option(until.map(text)));
    format!("WheelCell {{ wheel: Wheel::{wheel:?}, from: {from}, until: {until} }}")
}
