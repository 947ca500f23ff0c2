//! Rules for machines.

use super::is_date;
use crate::load::Data;
use crate::schema::Device;
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is wrong with the machines and their operating systems, one line each.
pub fn problems(data: &Data) -> Vec<String> {
    let mut problems = Vec::new();
    let used: BTreeSet<_> = data.devices.iter().map(|device| device.systems.as_str()).collect();
    for profile in &data.systems {
        if profile.system.is_empty() {
            problems.push(format!("profile {}: no operating system", profile.id));
        }
        if !used.contains(profile.id.as_str()) {
            problems.push(format!("profile {}: used nowhere", profile.id));
        }
    }
    let mut names = BTreeMap::new();
    for device in &data.devices {
        let own = bad_device(device, data);
        problems.extend(own.into_iter().map(|problem| format!("device {}: {problem}", device.id)));
        if let Some(other) = names.insert(&device.name, &device.id) {
            problems.push(format!("device {}: has the name of device {other}", device.id));
        }
    }
    problems
}

fn bad_device(device: &Device, data: &Data) -> Vec<String> {
    let mut problems = Vec::new();
    let sizes = &device.memory.values;
    if !sizes.is_sorted_by(|a, b| a.0 < b.0) || sizes.is_empty() {
        problems.push("memory sizes must rise, and be at least one".to_owned());
    }
    if !data.systems.iter().any(|profile| profile.id == device.systems) {
        problems.push(format!("there is no profile `{}` in data/systems.toml", device.systems));
    }
    if let Some(released) = device.released.as_deref().filter(|text| !is_month(text)) {
        problems.push(format!("released `{released}`; allowed: YYYY-MM or YYYY-MM-DD"));
    }
    for (earlier, later) in device.price.iter().zip(device.price.iter().skip(1)) {
        if earlier.memory == later.memory && earlier.dated > later.dated {
            problems.push(format!(
                "price dated `{}` after one dated `{}`; allowed: the older first",
                later.dated, earlier.dated
            ));
        }
    }
    for price in &device.price {
        if !is_month(&price.dated) {
            problems.push(format!("price dated `{}`; allowed: YYYY-MM or YYYY-MM-DD", price.dated));
        }
        if !sizes.iter().any(|(label, _)| *label == price.memory) {
            problems.push(format!("price for {} GB, which is not on offer", price.memory));
        }
    }
    let known = device.lanes.is_some() && device.clock.is_some() && is_fitted(device, data);
    match &device.no_speed {
        None if !known => problems.push(format!(
            "no family for architecture {} on any runtime's kernels, or no lanes and clock: say why in `no_speed`",
            device.architecture
        )),
        Some(_) if known => problems.push("`no_speed` is given, but there is a family for it".to_owned()),
        _ => {}
    }
    problems
}

/// Whether some runtime's kernels were measured on machines like this one.
fn is_fitted(device: &Device, data: &Data) -> bool {
    let targets = data.runtimes.iter().flat_map(|runtime| &runtime.target);
    let fits =
        |architectures: &[String]| architectures.is_empty() || architectures.contains(&device.architecture);
    let mut backends =
        targets.filter(|it| it.gpu == device.gpu && fits(&it.architectures)).map(|it| it.backend.as_str());
    backends.any(|backend| {
        let mut families = data.coefficients.family.iter();
        families.any(|family| {
            family.backend == backend
                && (family.architecture == device.architecture || family.architecture.is_empty())
        })
    })
}

fn is_month(text: &str) -> bool {
    is_date(text) || is_date(&format!("{text}-01"))
}
