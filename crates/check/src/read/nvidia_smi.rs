//! nvidia-smi: the table, the long listing, and scripts that log its columns.

use crate::output::{Output, Program};
use crate::text::{leading, number_after, number_before};

/// Reads a line.
pub fn line(line: &str, out: &mut Output) {
    if line.contains("NVIDIA-SMI") || line.contains("NVSMI LOG") || line.contains("Clocks Event Reasons") {
        out.by(Program::NvidiaSmi);
    }
    reasons(line, out);
    table(line, out);
    sweep(line, out);
}

/// "SW Power Cap : Active".
fn reasons(line: &str, out: &mut Output) {
    let Some((name, value)) = line.split_once(':') else { return };
    let fact = match name.trim() {
        "SW Power Cap" => "power-capped",
        "HW Slowdown" | "HW Thermal Slowdown" | "SW Thermal Slowdown" => "thermal-slowdown",
        "HW Power Brake Slowdown" => "power-brake",
        "GPU Current Temp" => {
            out.facts.most("temperature", leading(value).map(|(degrees, _)| degrees));
            return;
        }
        "GPU Target Temperature" => {
            out.facts.set("temperature-target", leading(value).map(|(degrees, _)| degrees));
            return;
        }
        "Product Name" => {
            Output::name(&mut out.machines, value);
            return;
        }
        _ => return,
    };
    match value.trim() {
        "Active" => {
            out.by(Program::NvidiaSmi);
            out.facts.set(fact, 1.0);
        }
        "Not Active" => {
            out.by(Program::NvidiaSmi);
            out.facts.usual(fact, 0.0);
        }
        _ => {}
    }
}

/// "| 31%   53C    P8   14W /  600W |   23390MiB /  32607MiB |   1%      Default |".
fn table(line: &str, out: &mut Output) {
    if !line.trim_start().starts_with('|') {
        return;
    }
    let facts = &mut out.facts;
    let mut is_row = false;
    for cell in line.split('|') {
        if let Some((used, all)) = cell.split_once("MiB /").filter(|(_, all)| all.contains("MiB")) {
            is_row = true;
            facts.add("gpu-used-mib", leading(used).map_or(0.0, |(mib, _)| mib));
            facts.add("gpu-total-mib", leading(all).map_or(0.0, |(mib, _)| mib));
            facts.add("cards", 1.0);
        } else if let Some((before, cap)) = cell.split_once("W /") {
            is_row = true;
            facts.most(
                "power-w",
                before.split_whitespace().next_back().and_then(leading).map(|(watts, _)| watts),
            );
            facts.most("power-cap-w", leading(cap).map(|(watts, _)| watts));
            facts.most("temperature", number_before(before, "C "));
        } else if is_row && cell.contains("Default") {
            facts.most("gpu-busy-percent", number_before(cell, "%"));
        }
    }
    if is_row {
        out.by(Program::NvidiaSmi);
    } else if line.contains("NVIDIA ") && !line.contains("NVIDIA-SMI") {
        let name = line.split("NVIDIA ").nth(1).unwrap_or_default();
        Output::name(&mut out.machines, name.split("  ").next().unwrap_or_default());
    }
}

/// `cap=510W actual_W=246.63 ... throttle_pwr=0`.
fn sweep(line: &str, out: &mut Output) {
    let facts = &mut out.facts;
    facts.most("power-cap-w", number_after(line, "cap=").or(number_after(line, "power.limit")));
    facts.most("power-w", number_after(line, "actual_W=").or(number_after(line, "power.draw")));
    for (key, name) in [("throttle_pwr=", "power-capped"), ("throttle_thermal=", "thermal-slowdown")] {
        if let Some(count) = number_after(line, key) {
            facts.most(name, count.min(1.0));
            out.programs.retain(|program| *program != Program::NvidiaSmi);
            out.programs.push(Program::NvidiaSmi);
        }
    }
}
