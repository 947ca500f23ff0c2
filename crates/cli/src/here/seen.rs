//! What the system says of itself, through `sysinfo` and the tools that drivers and systems bring along.

use anyhow::{Context, Result};
use rooftop_core::catalog::Os;
use rooftop_core::units::Bytes;
use std::process::Command;
use sysinfo::System;

/// This machine.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Name of the processor.
    pub processor: String,
    /// System RAM.
    pub memory: Bytes,
    /// What of it is free.
    pub free: Bytes,
    /// The operating system.
    pub os: Os,
    /// GPUs, by the driver's tool first.
    pub gpus: Vec<Gpu>,
}

/// A GPU; what no tool says is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Gpu {
    pub name: String,
    pub memory_mib: Option<u32>,
    pub free_mib: Option<u32>,
    pub driver: Option<String>,
}

impl Seen {
    /// As it is now.
    pub fn now() -> Result<Self> {
        let mut system = System::new().context("the system does not say what it has")?;
        system.refresh_memory();
        system.refresh_cpu_all();
        let processor = system.cpus().first().map_or_else(String::new, |cpu| cpu.brand().trim().to_owned());
        Ok(Self {
            processor,
            memory: Bytes::new(system.total_memory() as f64),
            free: Bytes::new(system.available_memory() as f64),
            os: system_of(std::env::consts::OS),
            gpus: gpus(),
        })
    }
}

fn system_of(name: &str) -> Os {
    match name {
        "windows" => Os::Windows,
        "macos" => Os::Macos,
        _ => Os::Linux,
    }
}

fn gpus() -> Vec<Gpu> {
    let queried = "--query-gpu=name,memory.total,memory.free,driver_version";
    let found = nvidia(&printed("nvidia-smi", &[queried, "--format=csv,noheader,nounits"]));
    if !found.is_empty() {
        return found;
    }
    if cfg!(windows) {
        let asked =
            "Get-CimInstance Win32_VideoController | ForEach-Object { $_.Name + '|' + $_.DriverVersion }";
        return windows(&printed("powershell", &["-NoProfile", "-NonInteractive", "-Command", asked]));
    }
    pci(&printed("lspci", &["-mm"]))
}

/// What a tool prints; nothing where it is not there or fails.
fn printed(tool: &str, arguments: &[&str]) -> String {
    let output = Command::new(tool).args(arguments).output().ok().filter(|output| output.status.success());
    output.map_or_else(String::new, |output| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Lines of name, memory, free memory and driver, as `nvidia-smi` prints them.
pub fn nvidia(text: &str) -> Vec<Gpu> {
    let line = |line: &str| {
        let mut fields = line.split(',').map(str::trim);
        let name = fields.next().filter(|name| !name.is_empty())?.to_owned();
        let mut number = || fields.next().and_then(|field| field.parse().ok());
        let (memory_mib, free_mib) = (number(), number());
        Some(Gpu { name, memory_mib, free_mib, driver: fields.next().map(str::to_owned) })
    };
    text.lines().filter_map(line).collect()
}

/// Lines of name and driver, as asked of Windows. Adapters of remote screens are no GPUs, which the catalogue settles.
fn windows(text: &str) -> Vec<Gpu> {
    let line = |line: &str| {
        let (name, driver) = line.trim().split_once('|')?;
        Some(named(name, Some(driver)))
    };
    text.lines().filter_map(line).collect()
}

/// The display controllers of `lspci -mm`: what is in brackets of a name is how the card is sold.
fn pci(text: &str) -> Vec<Gpu> {
    let line = |line: &str| {
        let fields: Vec<&str> = line.split('"').collect();
        let (class, maker, device) = (fields.get(1)?, fields.get(3)?, fields.get(5)?);
        let is_display = ["VGA", "3D", "Display"].iter().any(|kind| class.starts_with(kind));
        let sold = device.split_once('[').map_or(*device, |(_, rest)| rest.trim_end_matches(']'));
        let maker = if maker.contains("AMD") { "AMD" } else { maker.split(' ').next()? };
        // Of "Radeon RX 7900 XT/7900 XTX" nobody knows which it is: the first is named.
        let sold = sold.split(['/', '|']).next()?.trim();
        is_display.then(|| named(&format!("{maker} {sold}"), None))
    };
    text.lines().filter_map(line).collect()
}

fn named(name: &str, driver: Option<&str>) -> Gpu {
    Gpu { name: name.trim().to_owned(), memory_mib: None, free_mib: None, driver: driver.map(str::to_owned) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line of `lspci -mm` as pci.ids names the device (<https://pci-ids.ucw.cz/read/PC/1002/744c>).
    #[test]
    fn a_card_is_named_as_it_is_sold() {
        let text = "00:1f.3 \"Audio device\" \"Intel Corporation\" \"Alder Lake\" -r11\n\
                    03:00.0 \"VGA compatible controller\" \"Advanced Micro Devices, Inc. [AMD/ATI]\" \"Navi 31 [Radeon RX 7900 XT/7900 XTX/7900M]\" -rc8";
        assert_eq!(pci(text), [named("AMD Radeon RX 7900 XT", None)]);
        assert_eq!(pci("\"\"\"\" nonsense [["), []);
    }

    #[test]
    fn what_a_tool_does_not_know_is_nothing() {
        assert_eq!(nvidia(""), []);
        let gpu = Gpu { driver: Some("580.1".to_owned()), ..named("NVIDIA GB10", None) };
        assert_eq!(nvidia("NVIDIA GB10, [N/A], [N/A], 580.1\n"), [gpu]);
        assert_eq!(
            windows("NVIDIA GeForce RTX 4070|32.0.15.8097\r\n"),
            [named("NVIDIA GeForce RTX 4070", Some("32.0.15.8097"))]
        );
    }
}
