//! Which machine this is: what the system says of processor, memory and GPUs, and the machine of the catalogue that has them.

mod seen;

use anyhow::Result;
use rooftop_core::Scenario;
use rooftop_core::catalog::{Device, MemoryKind, MemoryOption, Record, machines_with};
use rooftop_core::units::Bytes;
use seen::{Gpu, Seen};
use serde_json::{Value, json};
use std::io::Write;

/// A machine may report less memory than it was sold with: the firmware takes a part.
const REPORTED: f64 = 0.8;

/// Prints what was found, the machines it may be, and the question to begin with; whether there is such a machine.
pub fn print(json: bool, out: &mut impl Write) -> Result<bool> {
    let seen = Seen::now()?;
    let machines = candidates(&seen);
    let scenario = machines.first().map(|device| question(device, &seen));
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(&shape(&seen, &machines, scenario.as_ref()))?)?;
    } else {
        text(&seen, &machines, scenario.as_ref(), out)?;
    }
    Ok(scenario.is_some())
}

fn text(
    seen: &Seen,
    machines: &[&'static Device],
    scenario: Option<&Scenario>,
    out: &mut impl Write,
) -> Result<()> {
    writeln!(out, "processor  {}", seen.processor)?;
    writeln!(out, "memory     {} MiB, {} MiB free", mib(seen.memory), mib(seen.free))?;
    for Gpu { name, memory_mib, free_mib, driver } in &seen.gpus {
        write!(out, "GPU        {name}")?;
        if let Some(memory) = memory_mib {
            write!(out, ", {memory} MiB")?;
        }
        if let Some(free) = free_mib {
            write!(out, ", {free} MiB free")?;
        }
        match driver {
            Some(driver) => writeln!(out, ", driver {driver}")?,
            None => writeln!(out)?,
        }
    }
    let Some(scenario) = scenario else {
        writeln!(
            out,
            "no machine of the catalogue has these parts: choose one with --device, or describe it as custom~…"
        )?;
        return Ok(());
    };
    let names: Vec<&str> = machines.iter().map(|device| device.name).collect();
    writeln!(out, "this looks like {}", names.join(", or "))?;
    writeln!(out, "rooftop estimate {}", flags(scenario))?;
    Ok(())
}

/// The flags of a question about this machine.
fn flags(scenario: &Scenario) -> String {
    let query = scenario.to_query();
    let fields = query.split('&').filter_map(|field| field.split_once('=')).filter(|(key, _)| *key != "v");
    fields.map(|(key, value)| format!("--{key} {value}")).collect::<Vec<_>>().join(" ")
}

fn shape(seen: &Seen, machines: &[&'static Device], scenario: Option<&Scenario>) -> Value {
    let gpu = |gpu: &Gpu| json!({ "name": gpu.name, "memory_mib": gpu.memory_mib, "free_mib": gpu.free_mib, "driver": gpu.driver });
    json!({
        "version": 1,
        "processor": seen.processor,
        "memory_mib": mib(seen.memory),
        "free_mib": mib(seen.free),
        "os": seen.os.id(),
        "gpus": seen.gpus.iter().map(gpu).collect::<Vec<_>>(),
        "machines": machines.iter().map(|device| device.id()).collect::<Vec<_>>(),
        "query": scenario.map(Scenario::to_query),
    })
}

fn mib(size: Bytes) -> u64 {
    size.mib() as u64
}

/// By the first GPU that the catalogue knows; else by the processor, whose GPU has its name.
fn candidates(seen: &Seen) -> Vec<&'static Device> {
    let names = seen.gpus.iter().map(|gpu| gpu.name.as_str()).chain([seen.processor.as_str()]);
    names.map(machines_with).find(|machines| !machines.is_empty()).unwrap_or_default()
}

/// The usual question about that machine with what this one has.
fn question(device: &'static Device, seen: &Seen) -> Scenario {
    let mut scenario = Scenario::default().with_device(device);
    let same = seen.gpus.iter().filter(|gpu| machines_with(&gpu.name).first() == Some(&device));
    let (count, reported) = (same.clone().count(), same.clone().find_map(|gpu| gpu.memory_mib));
    let is_card = device.memory_kind == MemoryKind::Vram;
    let has = if is_card { reported.map(|mib| Bytes::from_mib(f64::from(mib))) } else { Some(seen.memory) };
    if let Some(option) = has.and_then(|has| sold_with(device.memory, has)) {
        scenario = scenario.with_memory(option);
    }
    if device.system(seen.os).is_some() {
        scenario = scenario.with_os(seen.os);
    }
    if let Some(mib) = reported.filter(|_| is_card) {
        scenario = scenario.with_gpu_memory(mib);
    }
    let mut placing = scenario.placing;
    if is_card {
        placing.gpus = u32::try_from(count).unwrap_or(1).max(1);
        placing.host_memory = sold_with(placing.host.memory, seen.memory).unwrap_or(placing.host_memory);
    }
    scenario.with_placing(placing)
}

/// The smallest memory that it is sold with and that holds what the system reports.
fn sold_with(options: &'static [MemoryOption], reported: Bytes) -> Option<MemoryOption> {
    let holds = |option: &&MemoryOption| {
        reported <= option.installed * 1.02 && reported >= option.installed * REPORTED
    };
    options.iter().find(holds).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rooftop_core::catalog::Os;

    fn machine(processor: &str, memory_gib: f64, gpus: &str) -> Seen {
        let memory = Bytes::from_gib(memory_gib);
        let gpus = seen::nvidia(gpus);
        Seen { processor: processor.to_owned(), memory, free: memory, os: Os::Linux, gpus }
    }

    /// As `nvidia-smi --query-gpu=name,memory.total,memory.free,driver_version --format=csv,noheader,nounits` prints them.
    #[test]
    fn cards_are_counted_with_the_memory_they_report() {
        let two = "NVIDIA GeForce RTX 3090, 24576, 23903, 580.95.05\nNVIDIA GeForce RTX 3090, 24576, 24100, 580.95.05\n";
        let seen = machine("AMD Ryzen 9 5950X 16-Core Processor", 62.7, two);
        let machines = candidates(&seen);
        let scenario = question(machines[0], &seen);
        assert_eq!(machines[0].id(), "rtx-3090");
        assert_eq!((scenario.placing.gpus, scenario.placing.host_memory.label), (2, 64));
        assert_eq!(flags(&scenario).matches("--gpu-mib 24576").count(), 1);
    }

    #[test]
    fn a_chip_is_its_own_gpu() {
        let seen = Seen { os: Os::Macos, ..machine("Apple M4 Max", 64.0, "") };
        let machines = candidates(&seen);
        assert!(machines[0].id().starts_with("apple-m4-max"), "{}", machines[0].id());
        assert_eq!(question(machines[0], &seen).memory.label, 64);
    }

    #[test]
    fn what_is_not_known_is_not_guessed() {
        assert_eq!(
            candidates(&machine("Fictional 9000", 16.0, "Nothing, N/A, N/A, 1\n")),
            Vec::<&Device>::new()
        );
    }
}
