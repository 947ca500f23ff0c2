//! Lines that name a machine or a model: `"chip" : "Apple M5 Max"`, `- **model**: qwen3-8b-4bit`.

use crate::output::Output;

/// Signs around a name, in JSON, Markdown and lists.
const SIGNS: [char; 9] = ['-', '*', '"', '`', ',', ' ', '\t', '{', '}'];

/// Reads a line.
pub fn line(line: &str, out: &mut Output) {
    let Some((key, name)) = line.split_once(':') else { return };
    let name = name.trim_matches(SIGNS);
    match key.trim_matches(SIGNS).to_ascii_lowercase().as_str() {
        "chip" | "gpu" | "gpu_name" | "gpu_info" | "device_name" | "hardware" => {
            Output::name(&mut out.machines, name);
        }
        "model" | "modelid" | "model_id" => {
            Output::name(&mut out.models, name);
            Output::name(&mut out.formats, name);
        }
        _ => {}
    }
}
