//! MLX: `mlx_lm.generate`, its server, and the benchmark in Swift.

use crate::output::{Output, Program, Rate};
use crate::text::{leading, size_after};

/// Reads a line.
pub fn line(line: &str, out: &mut Output) {
    if ["vllm_mlx", "mlx-swift-lm", "rapid-mlx", "mlx-community/"].iter().any(|it| line.contains(it)) {
        out.by(Program::Mlx);
    }
    for (key, is_read) in [("Prompt:", true), ("Generation:", false)] {
        let Some((_, rest)) = line.split_once(key) else { continue };
        let Some((tokens, rest)) = leading(rest) else { continue };
        let Some(rest) = rest.trim_start().strip_prefix("tokens") else { continue };
        let Some((rate, unit)) = leading(rest.trim_start_matches([',', ' '])) else { continue };
        let unit = unit.trim_start();
        if unit.starts_with("tokens-per-sec") || unit.starts_with("tokens/s") {
            out.by(Program::Mlx);
            if is_read {
                out.prefill(Rate::of(rate, tokens));
            } else {
                let depth = out.prefill.last().map_or(0.0, |read| read.tokens);
                out.decode(Rate { depth, ..Rate::of(rate, tokens) });
            }
        }
    }
    out.facts.most("peak-mib", size_after(line, "Peak memory"));
    if out.is_by(Program::Mlx) {
        let active = line.split_once("Active:").and_then(|(_, rest)| rest.trim().split('(').next());
        out.facts.most("weights-mib", active.and_then(|rest| size_after(rest, "")));
    }
}
