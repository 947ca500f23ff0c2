//! What the columns of a table of speeds say: labels of programs, kernels, formats and caches as benchmarks write them.

use super::speed::Kind;
use super::table::Row;
use super::{MOST_TOKENS, record};
use rooftop_core::catalog::{CacheType, Device, GpuVendor, Model, Quantization, Record, Runtime};
use rooftop_core::memory::{Layout, WeightSizes};
use rooftop_core::units::{BitsPerWeight, Bytes};

/// Builds of `ROCm` from here on take the products that `hipBLASLt` brought from kernels of their own: whether it was named
/// makes no difference any more. In the points: plain HIP on Strix Halo, July against October 2025.
const TUNED_BY_DEFAULT: f64 = 2025.7;
/// Builds from here on multiply by small tiles under AMD's own Vulkan drivers
/// (<https://github.com/ggml-org/llama.cpp/pull/18763>).
const SMALL_TILES_SINCE: f64 = 2026.0;
/// Tokens read where a table does not say: what llama-bench does by default.
const USUAL_PROMPT: u32 = 512;

/// Labels of quantizations that the catalogue does not have, and the one whose kernels and mix are nearest. Only the
/// speed of rows that bring their file's size is taken from it.
const STAND_INS: [(&str, &str); 24] = [
    ("int4", "awq-4bit"),
    ("int8", "fp8"),
    ("gptq-int8", "fp8"),
    ("mlx-2bit", "mlx-3bit"),
    ("mlx-nvfp4", "mlx-mxfp4"),
    ("ud-q2-k-xl", "q2-k"),
    ("ud-q3-k-xl", "q3-k-m"),
    ("ud-q3-k-m", "q3-k-m"),
    ("ud-q3-k-s", "q3-k-s"),
    ("ud-q4-k-m", "q4-k-m"),
    ("ud-q5-k-xl", "q5-k-m"),
    ("ud-q6-k", "q6-k"),
    ("iq6-k", "q6-k"),
    ("q4-k-r4", "q4-k-m"),
    ("q8-k-r8", "q8-0"),
    ("ud-iq2-xxs", "iq2-xxs"),
    ("iq2-ks", "iq2-s"),
    ("iq3-ks-r4", "iq3-s"),
    ("iq3-kt", "iq3-s"),
    ("exl-2.5bpw", "exl3-3.0bpw"),
    ("exl-3.0bpw", "exl3-3.0bpw"),
    ("exl-4.0bpw", "exl2-4.0bpw"),
    ("exl-5.0bpw", "exl2-5.0bpw"),
    ("custom iq4-xs/q5-k/q6-k", "q5-k-m"),
];

/// A count of tokens, where there is one; means over several runs are rounded.
pub(super) fn tokens(row: &Row, column: &str) -> Result<Option<u32>, String> {
    if row.get(column).is_empty() {
        return Ok(None);
    }
    let tokens = row.real(column)?;
    if tokens > f64::from(MOST_TOKENS) {
        return Err(format!("{column}: `{}` is more than {MOST_TOKENS}", row.get(column)));
    }
    Ok(Some(tokens.round() as u32))
}

/// Tokens of the prompt, and those behind it. Where only one of both is given, decode comes after the prompt, a first
/// token after all that was read; where a prompt's length is missing it is the usual one.
pub(super) fn prompt_and_depth(row: &Row, kind: Kind) -> Result<(u32, f64), String> {
    let (prompt, depth) = (tokens(row, "n_prompt")?, tokens(row, "depth")?);
    Ok(match (kind, prompt, depth) {
        (Kind::Decode, prompt, depth) => (prompt.unwrap_or(0), f64::from(depth.or(prompt).unwrap_or(0))),
        (_, Some(prompt), depth) if prompt > 0 => (prompt, f64::from(depth.unwrap_or(0))),
        (Kind::FirstToken, _, Some(depth)) if depth > 0 => (depth, 0.0),
        (Kind::Prefill, None, depth) => (USUAL_PROMPT, f64::from(depth.unwrap_or(0))),
        _ => return Err("n_prompt: a prompt of at least 1 token is needed".to_owned()),
    })
}

/// Ollama on Macs since version 0.30, when llama.cpp's server took the place of an engine of its own. On other GPUs the few
/// runs since then are like those before.
const OLLAMA_ON_METAL: (&str, &str) = ("ollama-metal", "2026-06");

/// The program; a note may name a variant that is one of its own, and so may the date.
pub(super) fn engine(row: &Row) -> String {
    let (note, date) = (row.get("note"), row.get("build_date"));
    let (on_metal, since) = OLLAMA_ON_METAL;
    match row.get("engine") {
        "" => "llama.cpp".to_owned(),
        "ollama" if row.get("backend") == "metal" && (date.is_empty() || date >= since) => {
            on_metal.to_owned()
        }
        "mlx" if note.contains("mlx-vlm") || note.contains("test TQ_") => "mlx-vlm".to_owned(),
        engine => engine.to_owned(),
    }
}

/// The kernels: servers and some programs bring their own.
pub(super) fn backend(row: &Row, engine: &str, device: &Device) -> Result<&'static str, String> {
    let given = row.get("backend");
    let is_server = matches!(engine, "vllm" | "sglang" | "tensorrt-llm");
    let makers: &[GpuVendor] = match given {
        "cuda" => &[GpuVendor::Nvidia],
        "rocm" => &[GpuVendor::Amd],
        "metal" | "mlx" => &[GpuVendor::Apple],
        // Integrated GPUs are in rows of their processors.
        "sycl" | "openvino" => &[GpuVendor::Intel, GpuVendor::None],
        _ => &[],
    };
    if !makers.is_empty() && !makers.contains(&device.gpu) {
        return Err(format!("backend: `{given}` does not run on {}", device.id));
    }
    Ok(match (given, engine) {
        ("cuda", _) if is_server => "cuda-server",
        ("rocm", _) if is_server => "rocm-server",
        ("cuda", "exllamav2") => "cuda-exl",
        ("cuda", "other" | "onnxruntime-genai") => "cuda-other",
        ("cuda", _) => "cuda",
        ("rocm", _) => "rocm",
        ("vulkan", _) => "vulkan",
        ("metal", _) => "metal",
        ("mlx", _) => "mlx",
        ("cpu", _) => "cpu",
        ("sycl", _) => "sycl",
        ("opencl", _) => "opencl",
        ("openvino", _) => "openvino",
        ("npu", _) => "npu",
        ("", _) => usual_backend(engine, device)
            .ok_or("backend: is missing, and the engine has no usual one here")?,
        (other, _) => {
            return Err(format!(
                "backend: `{other}` is not known; allowed: cuda, rocm, vulkan, metal, mlx, cpu, sycl, opencl, \
                 openvino, npu"
            ));
        }
    })
}

fn usual_backend(engine: &str, device: &Device) -> Option<&'static str> {
    let runtime = Runtime::find(engine)?;
    let mut targets = device.systems.iter().filter_map(|system| runtime.target(device, system.os));
    targets.next().map(|target| target.backend.name())
}

/// Metal's products on the shader units of machines that have matrix units.
pub const SIMDGROUP: &str = "simdgroup";

/// Kernels that are not the usual ones, as tables name them.
pub(super) fn variant(
    row: &Row,
    (device, backend, engine): (&Device, &str, &str),
    built: Option<f64>,
) -> Option<&'static str> {
    let name = row.get("raw_backend").to_ascii_lowercase();
    match backend {
        "rocm" => {
            let tuned = name.contains("hipblaslt")
                || name.starts_with("rocm") && row.get("note").contains("hipblaslt env: 1");
            let untuned = name.starts_with("hip") && built.is_some_and(|built| built < TUNED_BY_DEFAULT);
            match (name.contains("wmma"), tuned, untuned) {
                (true, true, _) => Some("rocwmma-hipblaslt"),
                (true, false, true) => Some("hip-rocwmma"),
                (true, false, false) => Some("rocwmma"),
                (false, true, true) => Some("hipblaslt"),
                (false, false, true) => Some("hip"),
                (false, _, false) => None,
            }
        }
        "vulkan" if name.contains("amdvlk") && built.is_some_and(|built| built > SMALL_TILES_SINCE) => {
            Some("amdvlk-small-tiles")
        }
        "vulkan" if name.contains("amdvlk") => Some("amdvlk"),
        // Ollama's own runner does not use the matrix units that came with the M5.
        "metal" if engine == "ollama" && device.architecture.name() == "m5" => Some(SIMDGROUP),
        _ => None,
    }
}

/// `2026-04` as a year with its fraction; the middle of what is known.
pub(super) fn built(row: &Row) -> Result<Option<f64>, String> {
    let given = row.get("build_date");
    let mut parts = given.split('-');
    let year = parts.next().unwrap_or_default();
    if year.is_empty() {
        return Ok(None);
    }
    let error = || format!("build_date: `{given}` is not a date; allowed: YYYY, YYYY-MM");
    let year: f64 =
        year.parse::<u16>().ok().filter(|year| (2020..2100).contains(year)).ok_or_else(error)?.into();
    let Some(month) = parts.next() else { return Ok(Some(year + 0.5)) };
    let month: f64 =
        month.parse::<u8>().ok().filter(|month| (1..=12).contains(month)).ok_or_else(error)?.into();
    Ok(Some(year + (month - 0.5) / 12.0))
}

/// Weights of the row's model and quantization, scaled to the file where its size is given.
pub(super) fn weights(row: &Row, model: &'static Model) -> Result<(WeightSizes, &'static str), String> {
    let label = row.get("quant");
    let plain = label.to_ascii_lowercase().replace('_', "-");
    let known = Quantization::find(label);
    let stand_in =
        || STAND_INS.iter().find(|(name, _)| *name == plain).and_then(|(_, id)| Quantization::find(id));
    let Some(quantization) = known.or_else(stand_in) else {
        return record::<Quantization>(row, "quant")
            .map(|_| (WeightSizes::of(model, Quantization::find_or_first("")), ""));
    };
    let sizes = WeightSizes::of(model, quantization);
    let given =
        if row.get("weight_gib").is_empty() { None } else { Some(Bytes::from_gib(row.real("weight_gib")?)) };
    // The size of the file counts where it was read from it; a computed one is no news, unless the label is not known.
    let counts = row.get("weight_source") != "computed" || known.is_none();
    let sizes = match given {
        Some(file) if counts && (0.5..2.0).contains(&(file / sizes.total)) => {
            sizes.of_file(file, quantization)
        }
        _ => sizes,
    };
    Ok((sizes, quantization.kernel.name()))
}

/// Cache types and micro-batch.
pub(super) fn layout(row: &Row, engine: &str, backend: &str) -> Result<Layout, String> {
    let large = backend.ends_with("-server") || backend == "mlx";
    let usual = if large { "mlx" } else { "llama.cpp" };
    let runtime =
        Runtime::find(engine).or_else(|| Runtime::find(usual)).unwrap_or(Runtime::find_or_first(usual));
    let mut layout = Layout::of(runtime, CacheType::find_or_first("f16"), 1);
    let (keys, values) = cache_bits(row.get("kv_dtype"));
    layout.key_bits = keys;
    layout.value_bits = values;
    layout.micro_batch = match row.get("note").split("ubatch=").nth(1) {
        None => layout.micro_batch,
        Some(rest) => {
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            digits
                .parse()
                .ok()
                .filter(|size| (1..=1 << 20).contains(size))
                .ok_or("note: ubatch= is no number")?
        }
    };
    Ok(layout)
}

/// Widths of keys and values, as tables write them: `q8_0`, `q8_0/f16`, `fp8_e4m3`; 16 bits for what is not known.
fn cache_bits(label: &str) -> (BitsPerWeight, BitsPerWeight) {
    let width = |label: &str| {
        let label = label.to_ascii_lowercase();
        let id = if ["q8", "fp8", "int8"].iter().any(|name| label.contains(name)) {
            "q8-0"
        } else if ["q4", "kv4", "int4"].iter().any(|name| label.contains(name)) {
            "q4-0"
        } else {
            "f16"
        };
        CacheType::find_or_first(id).bits.value
    };
    label
        .split_once('/')
        .map_or_else(|| (width(label), width(label)), |(keys, values)| (width(keys), width(values)))
}
