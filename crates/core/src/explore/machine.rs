//! A machine as it was bought: what, and with how much memory.

use crate::Scenario;
use crate::catalog::{Device, MemoryOption, Price, Record, Setup};
use crate::question::Describable;
use crate::question::form::{Refusal, record};

/// A machine with one of its memory options.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Machine {
    /// What.
    pub device: &'static Device,
    /// With how much.
    pub memory: MemoryOption,
}

impl Machine {
    /// A machine with the largest memory it is sold with.
    pub fn new(device: &'static Device) -> Self {
        Self { device, memory: device.largest_memory() }
    }

    /// With the memory of this label, or its largest.
    pub fn with_label(device: &'static Device, label: u32) -> Self {
        let option = device.memory.iter().find(|option| option.label == label);
        option.map_or_else(|| Self::new(device), |option| Self { device, memory: *option })
    }

    /// With the memory that was said besides its name, or its largest.
    pub fn set_up(device: &'static Device, setup: Setup) -> Self {
        setup.memory.map_or_else(|| Self::new(device), |memory| Self { device, memory })
    }

    /// Every machine of the catalogue with every memory option.
    pub fn all() -> impl Iterator<Item = Self> {
        Device::ALL
            .iter()
            .flat_map(|device| device.memory.iter().map(move |memory| Self { device, memory: *memory }))
    }

    /// As in a URL: `rtx-4090`, or `rtx-spark-n1x-675.64` where it is not the largest memory.
    pub fn id(&self) -> String {
        if self.memory == self.device.largest_memory() {
            self.device.id().to_owned()
        } else {
            format!("{}.{}", self.device.id(), self.memory.label)
        }
    }

    /// What it is called: "RTX Spark (N1X, 20 cores), 64 GB".
    pub fn name(&self) -> String {
        let (name, memory) = (self.device.name(), format!("{} GB", self.memory.label));
        // Some names say it already.
        if name.ends_with(&memory) { name.to_owned() } else { format!("{name}, {memory}") }
    }

    /// Reads one: an id, with or without a memory option behind the last point.
    pub(crate) fn read(field: &'static str, given: &str) -> Result<Self, Refusal> {
        let option = given.rsplit_once('.').and_then(|(id, label)| Some((id, label.parse().ok()?)));
        match option.filter(|_| Device::resolve(given).is_none()) {
            Some((id, label)) => {
                record(id).map(|device| Self::with_label(device, label)).map_err(|refusal| {
                    let (problems, instead) = refusal.report(field, id.to_owned());
                    let rest = instead.map_or_else(String::new, |id| format!("{id}.{label}"));
                    Refusal::Parts { problems, rest }
                })
            }
            None => record(given).map(Self::new),
        }
    }

    /// The question `about` put to this machine, under its usual operating system.
    pub fn asked(&self, about: &Scenario) -> Scenario {
        let mut scenario = about.with_device(self.device).with_memory(self.memory);
        if scenario.os != self.device.usual_os() {
            scenario = scenario.with_os(self.device.usual_os());
        }
        scenario
    }

    /// The last price that was asked for it.
    pub fn price(&self) -> Option<&'static Price> {
        self.device.details().prices.iter().rev().find(|price| price.memory == self.memory.label)
    }
}
