//! Rules of `data/flags.toml`.

use crate::load::Data;

/// What is wrong with it.
pub fn problems(data: &Data) -> Vec<String> {
    let mut problems = Vec::new();
    let mut complain = |what: String| problems.push(format!("flags.toml: {what}"));
    for program in &data.flags.program {
        if !data.runtimes.iter().any(|runtime| runtime.id == program.runtime) {
            complain(format!("{}: there is no runtime `{}`", program.id, program.runtime));
        }
    }
    for flag in &data.flags.flag {
        let name = flag.names.first().map_or("", String::as_str);
        if name.is_empty() {
            complain(format!("a flag of {} has no name", flag.program));
        }
        if !data.flags.program.iter().any(|program| program.id == flag.program) {
            complain(format!("{name}: there is no program `{}`", flag.program));
        }
        if !flag.source.starts_with("https://") {
            complain(format!("{name}: source: `{}` is no address", flag.source));
        }
    }
    for it in &data.flags.published {
        if !data.quantizations.iter().any(|known| known.id == it.quantization) {
            complain(format!("published: there is no quantization `{}`", it.quantization));
        }
        for model in it.models.iter().filter(|id| !data.models.iter().any(|known| known.id == **id)) {
            complain(format!("published: there is no model `{model}`"));
        }
        if !it.source.starts_with("https://") {
            complain(format!("published: source: `{}` is no address", it.source));
        }
    }
    problems
}
