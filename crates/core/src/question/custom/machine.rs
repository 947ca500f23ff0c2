//! A machine as it is described: memory, bandwidth, arithmetic, and whose kin it is.

use super::{Kept, MOST_DESCRIBED, Part, description, is_description, list, set_numbers, text};
use crate::catalog::{
    BudgetRule, DETAILS, DEVICES, Details, Device, Figure, MemoryOption, POLICY, PowerRange, Price, Record,
    System,
};
use crate::question::form::written;
use crate::question::{Problem, ProblemKind};
use crate::units::{BytesPerSec, FlopsPerSec, Usd, Watts};

/// Numbers of a machine: GB as on the box, percent of it that the GPU may address, GB/s, TFLOP/s in 32 bits, watts and
/// dollars where they are known.
pub const MACHINE_PARTS: [Part; 6] = [
    Part::whole("gb", 1, 65_536),
    Part::figure("usable", 1, 100),
    Part::figure("bandwidth", 1, 100_000),
    Part::figure("compute", 0, 100_000),
    Part::figure("power", 1, 100_000).optional(),
    Part::figure("price", 1, 10_000_000).optional(),
];
/// Key of the architecture whose coefficients count.
pub const FAMILY: &str = "family";

/// A machine that is in no catalogue.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MachineDescription {
    /// In the order of [`MACHINE_PARTS`].
    pub numbers: [f64; 6],
    /// Architecture, as in [`Device::architecture`].
    pub family: &'static str,
}

/// Architectures a machine can be kin to, each once, in the order of the catalogue.
pub fn families() -> Vec<&'static str> {
    let mut all: Vec<&'static str> = Vec::new();
    for device in DEVICES {
        let name = device.architecture.name();
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all
}

/// The first machine of an architecture: maker, systems and the meaning of "GB" are taken from it.
pub fn family_example(family: &str) -> Option<&'static Device> {
    DEVICES.iter().find(|device| device.architecture.name() == family)
}

impl Default for MachineDescription {
    fn default() -> Self {
        Self::like(Device::find_or_first(POLICY.default_device))
    }
}

impl MachineDescription {
    /// A machine just like one of the catalogue with its largest memory, under its usual system.
    pub fn like(device: &'static Device) -> Self {
        Self::measured(device, device.largest_memory(), device.bandwidth.value.gb_per_sec())
    }

    /// The same with the memory it was bought with and a bandwidth of its own, GB/s.
    pub fn measured(device: &'static Device, memory: MemoryOption, bandwidth: f64) -> Self {
        let rule = device.system(device.usual_os());
        let addressable = rule.map_or(memory.installed, |rule| rule.value.apply(memory.installed));
        let usable = addressable / memory.installed * 100.0;
        let compute = device.alu.map_or(0.0, |alu| alu.value.tflops());
        // More decimals say no more, and make addresses long.
        let short = |number: f64| (number * 10.0).round() / 10.0;
        Self {
            numbers: [f64::from(memory.label), short(usable), short(bandwidth), short(compute), 0.0, 0.0],
            family: device.architecture.name(),
        }
    }

    /// The description as an id, which [`Self::read`] reads back.
    pub fn id(&self) -> String {
        format!("{}~{FAMILY}:{}", description(&MACHINE_PARTS, &self.numbers), self.family)
    }

    /// Reads an id; none where it is no description. What is left out is that of the first machine of its family.
    pub fn read(id: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        if !is_description(id) {
            return None;
        }
        let mut it = match text(id, FAMILY).map(|family| (family, family_example(family))) {
            Some((_, Some(example))) => Self::like(example),
            Some((family, None)) => {
                let allowed = families().into_iter().map(str::to_owned).collect();
                problems.push(Problem::new(FAMILY, family.to_owned(), ProblemKind::NotOffered { allowed }));
                Self::default()
            }
            None => Self::default(),
        };
        set_numbers(id, &MACHINE_PARTS, &mut it.numbers, problems);
        Some(it)
    }

    /// The machine as a record; an error where too many others were made.
    pub fn record(&self) -> Result<&'static Device, ProblemKind> {
        static MADE: Kept<Device> = Kept::at_most(MOST_DESCRIBED);
        let made = MADE.get(self.id(), |id| self.device(id));
        made.ok_or(ProblemKind::TooMany { most: MOST_DESCRIBED as u32 })
    }

    fn device(&self, id: &'static str) -> Device {
        let [memory, usable, bandwidth, compute, power, _] = self.numbers;
        let kin = family_example(self.family).unwrap_or_else(|| Device::find_or_first(POLICY.default_device));
        let (source, sold) = (POLICY.described, kin.largest_memory());
        // A "GB" of memory chips is 2³⁰ bytes; on some boxes it is 10⁹. It is here what it is on those of its kin.
        let installed = sold.installed * (memory / f64::from(sold.label.max(1)));
        let taken = installed * (1.0 - usable / 100.0);
        let system = |system: &System| System {
            os: system.os,
            budget: Figure { value: BudgetRule::Less { taken }, source },
        };
        let alu = FlopsPerSec::new(compute * 1e12);
        Device {
            id,
            name: format!("Custom machine ({} GB/s)", written(bandwidth)).leak(),
            aliases: &[],
            memory: list(vec![MemoryOption { label: memory as u32, installed }]),
            memory_source: source,
            bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(bandwidth), source },
            alu: (alu.get() > 0.0).then_some(Figure { value: alu, source }),
            power_w: (power > 0.0).then_some(power as u16),
            systems: list(kin.systems.iter().map(system).collect()),
            note: None,
            ..kin.clone()
        }
    }

    /// Power limit and price, where they are given.
    fn details(&self) -> Option<&'static Details> {
        static MADE: Kept<Details> = Kept::at_most(MOST_DESCRIBED);
        let [memory, _, _, _, power, price] = self.numbers;
        let source = POLICY.described;
        MADE.get(self.id(), |_| {
            let watts = Watts::new(power);
            let asked = Price {
                memory: memory as u32,
                amount: Figure { value: Usd::new(price), source },
                dated: "as described",
            };
            Details {
                released: None,
                power: (power > 0.0)
                    .then_some(Figure { value: PowerRange { least: watts, most: watts }, source }),
                battery: None,
                prices: if price > 0.0 { list(vec![asked]) } else { &[] },
                dense: &[],
            }
        })
    }
}

impl Device {
    /// Price, power and what else no estimate needs.
    pub fn details(&self) -> &'static Details {
        static UNKNOWN: Details =
            Details { released: None, power: None, battery: None, prices: &[], dense: &[] };
        let position = DEVICES.iter().position(|device| device.id == self.id);
        let described = || MachineDescription::read(self.id, &mut Vec::new())?.details();
        position.and_then(|position| DETAILS.get(position)).or_else(described).unwrap_or(&UNKNOWN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::Describable;
    use crate::units::Bytes;

    fn described(id: &str) -> (&'static Device, Vec<Problem>) {
        let mut problems = Vec::new();
        (Device::described(id, &mut problems).unwrap(), problems)
    }

    #[test]
    fn a_description_is_its_id() {
        let id = "custom~gb:24~usable:92.5~bandwidth:1008~compute:82.6~power:450~price:1599~family:ada";
        let (device, problems) = described(id);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(device.id, id);
        assert!(std::ptr::eq(device, Device::resolve(id).unwrap()), "made once");
        let details = device.details();
        assert_eq!(details.power.unwrap().value.most, Watts::new(450.0));
        assert_eq!(details.prices[0].amount.value, Usd::new(1599.0));
        // A card's 24 GB are 24 GiB.
        assert_eq!(device.memory[0].installed, Bytes::from_gib(24.0));
    }

    #[test]
    fn what_cannot_be_read_names_its_part() {
        let (device, problems) = described("custom~gb:0~bandwidth:fast~family:voodoo~colour:red");
        assert_eq!(problems.iter().map(|it| it.field).collect::<Vec<_>>(), ["family", "gb", "bandwidth"]);
        assert_eq!(Ok(device), MachineDescription::default().record());
        assert!(Device::described("customs", &mut Vec::new()).is_none());
    }
}
