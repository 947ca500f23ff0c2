//! What the output does not say, as people type it: machine, model, settings. With what was read it becomes a question.

use crate::output::{Facts, Output, Program};
use crate::text::{leading, leading_size};
use rooftop_core::Scenario;
use rooftop_core::catalog::{
    Device, GpuVendor, MODELS, MemoryKind, Model, POLICY, Quantization, Record, Runtime, mentioned,
};
use rooftop_core::memory::WeightSizes;
use std::fmt::Write;

/// What somebody says about an output.
#[derive(Clone, Copy, Debug, Default)]
pub struct Said<'a> {
    /// The machine: "RTX 4090 24 GB, EPYC 7742, 8 x DDR4-3200".
    pub machine: &'a str,
    /// The model and its format.
    pub model: &'a str,
    /// Flags, or what was set, in words.
    pub settings: &'a str,
}

impl Said<'_> {
    /// All of it, in lower case.
    pub fn all(&self) -> String {
        format!("{}\n{}\n{}", self.machine, self.model, self.settings).to_lowercase()
    }
}

/// What is known of the question; what is not stays open.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The machine, or one of the cards.
    pub device: Option<&'static Device>,
    /// The computer around the card.
    pub host: Option<&'static Device>,
    /// Equal cards.
    pub cards: u32,
    /// There are cards of several kinds, which no question can hold.
    pub is_mixed: bool,
    /// Memory of the card where it is sold with another one, GB.
    pub card_gb: Option<f64>,
    /// System RAM, GB.
    pub ram_gb: Option<f64>,
    /// The model.
    pub model: Option<&'static Model>,
    /// How its weights are stored.
    pub quantization: Option<&'static Quantization>,
    /// The program.
    pub runtime: Option<&'static Runtime>,
}

/// The question of a machine and a model as people type them; what is not said is as in the usual question.
pub fn question(said: &Said) -> Scenario {
    let known = Known::of(&Output::default(), said);
    let mut query = String::new();
    let mut put = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = write!(query, "&{key}={value}");
        }
    };
    let sold =
        |gb: f64, of: &Device| of.memory.iter().any(|option| (f64::from(option.label) - gb).abs() < 0.5);
    put("device", known.device.map(|it| it.id.to_owned()));
    put(
        "memory",
        known.memory_gb().filter(|gb| known.device.is_some_and(|it| sold(*gb, it))).map(|gb| gb.to_string()),
    );
    put("gpus", (known.cards > 1).then(|| known.cards.to_string()));
    put("model", known.model.map(|it| it.id.to_owned()));
    put("quant", known.quantization.map(|it| it.id.to_owned()));
    Scenario::read_query(query.trim_start_matches('&')).scenario
}

/// Words for how many.
const COUNTS: [(&str, u32); 7] =
    [("two ", 2), ("three ", 3), ("four ", 4), ("six ", 6), ("eight ", 8), ("dual ", 2), ("several ", 2)];

impl Known {
    /// From what was read and what was said.
    pub fn of(out: &Output, said: &Said) -> Self {
        let mut known = Self { cards: 1, ..Self::default() };
        known.machines(said.machine);
        for name in &out.machines {
            if known.device.is_none_or(|device| device.gpu == GpuVendor::None) {
                known.machines(name);
            }
        }
        known.runtime = runtime(out, said);
        // The first that is named: a draft, or what else is loaded, comes behind.
        let parts = said.model.split([';', ',', '(']).flat_map(|part| part.split(" with "));
        known.model = parts
            .flat_map(|part| part.split(" and "))
            .find_map(mentioned)
            .or_else(|| out.models.iter().find_map(|name| mentioned(name)))
            .or_else(|| by_parameters(out, said));
        known.quantization = known.format(out, said);
        known
    }

    /// Memory of the machine or card, where it was said, GB.
    fn memory_gb(&self) -> Option<f64> {
        let is_shared = self.device.is_some_and(|device| device.memory_kind != MemoryKind::Vram);
        self.card_gb.or(self.ram_gb.filter(|_| is_shared))
    }

    fn machines(&mut self, text: &str) {
        let all = text.to_lowercase();
        let no_gpu =
            ["(cpu)", "cpu only", "cpu-only", "no gpu", "processor only"].iter().any(|it| all.contains(it));
        for segment in text.split([',', ';']).flat_map(|part| part.split(" and ")).take(24) {
            let lower = segment.to_lowercase();
            let alone = no_gpu
                .then(|| format!("{} (processor only)", lower.split('(').next().unwrap_or_default().trim()));
            let of_cpu =
                alone.and_then(|name| mentioned::<Device>(&name)).filter(|it| it.gpu == GpuVendor::None);
            let chip = apple_chip(&lower).and_then(|chip| mentioned::<Device>(&chip));
            match of_cpu.or(chip).or_else(|| mentioned::<Device>(segment)) {
                Some(device) if device.gpu == GpuVendor::None => self.host = self.host.or(Some(device)),
                Some(device) if self.device.is_some_and(|other| other.id != device.id) => {
                    let of_card = |it: &'static Device| it.memory_kind == MemoryKind::Vram;
                    self.is_mixed |= self.device.is_some_and(of_card) && of_card(device);
                }
                Some(device) => {
                    self.device = Some(device);
                    self.cards = self.cards.max(count(&lower));
                    self.card_gb = gigabytes(&lower).filter(|gb| *gb >= 2.0);
                }
                None => self.memory(&lower),
            }
        }
        if self.device.is_none() && self.host.is_some() && (no_gpu || !all.contains("gpu")) {
            self.device = self.host;
        }
    }

    /// A segment without a machine: the computer's memory.
    fn memory(&mut self, lower: &str) {
        let of_a_card = lower.contains("vram") || lower.contains("gpu") || lower.contains("unified");
        if let Some(gb) = gigabytes(lower).filter(|gb| *gb >= 4.0)
            && !of_a_card
        {
            self.ram_gb = Some(gb);
        }
        let many = ["quad", "8 x", "8x", "12 x", "12x", "eight", "octa", "4 x", "six"]
            .iter()
            .any(|it| lower.contains(it));
        let id = match () {
            () if lower.contains("ddr5") && many => "cpu-epyc-9354",
            () if lower.contains("ddr5") => "cpu-ddr5-5600-dual",
            () if (lower.contains("ddr4") || lower.contains("channel")) && many => {
                "cpu-threadripper-pro-7985wx"
            }
            () if lower.contains("ddr4") => "cpu-ddr4-3200-dual",
            () => return,
        };
        self.host = self.host.or(Device::find(id));
    }

    fn format(&self, out: &Output, said: &Said) -> Option<&'static Quantization> {
        let named = mentioned(said.model).or_else(|| out.formats.iter().find_map(|name| mentioned(name)));
        let of_mlx = |bits: &str| Quantization::find(&format!("mlx-{bits}bit"));
        let bits = ["3", "4", "5", "6", "8"].into_iter().find(|bits| {
            let all = format!("{} {}", said.model, out.formats.join(" ")).to_lowercase();
            [format!("{bits}bit"), format!("{bits}-bit"), format!("{bits} bit")]
                .iter()
                .any(|it| all.contains(it))
        });
        if self.runtime.is_some_and(|runtime| runtime.id == "mlx") {
            return bits.and_then(of_mlx).or(named);
        }
        named.or_else(|| self.by_size(out))
    }

    /// The format whose weights are nearest to the size that was printed.
    fn by_size(&self, out: &Output) -> Option<&'static Quantization> {
        let (model, runtime) = (self.model?, self.runtime?);
        let mib = out.facts.get("weights-mib")?;
        let size = |id: &&str| {
            let quantization = Quantization::find(id).filter(|it| !it.for_trained)?;
            let weights = WeightSizes::of(model, quantization);
            Some(((weights.total.mib() / mib).max(mib / weights.total.mib()) - 1.0, quantization))
        };
        let sizes = runtime.quantizations.iter().filter_map(size);
        let nearest = sizes.min_by(|a, b| a.0.total_cmp(&b.0))?;
        (nearest.0 < 0.15).then_some(nearest.1)
    }

    /// The question, as far as machine and model are known.
    pub fn question(&self, facts: &Facts, depth: f64, tokens: f64, sequences: f64) -> Option<Scenario> {
        let (device, model) = (self.on(facts)?, self.model?);
        let mut query = format!("device={}&model={}", device.id, model.id);
        let mut put = |key: &str, value: &dyn std::fmt::Display| {
            let _ = write!(query, "&{key}={value}");
        };
        put("runtime", &self.runtime.map_or("llama.cpp", |runtime| runtime.id));
        let usual = Scenario::read_query(&format!("device={}", device.id)).scenario;
        let sold = |gb: f64| device.memory.iter().find(|option| (f64::from(option.label) - gb).abs() < 0.5);
        match self.memory_gb() {
            Some(gb) if sold(gb).is_some() => put("memory", &gb),
            // A card of the same name with less memory.
            Some(gb)
                if device.memory_kind == MemoryKind::Vram && gb < usual.memory.installed.mib() / 1024.0 =>
            {
                put("gpu-mib", &(gb * 1024.0).round());
            }
            _ => {}
        }
        if let Some(mib) = facts.get("weights-mib").filter(|mib| *mib > 100.0) {
            put("file-size", &format!("{:.2}", mib * 1.048_576e-3));
        }
        let backend =
            ["vulkan", "rocm", "cuda", "metal"].into_iter().find(|name| facts.get(name) == Some(1.0));
        if let Some(name) = backend {
            put("backend", &name);
        }
        if let Some(watts) = facts.get("power-cap-w").filter(|watts| *watts >= 1.0) {
            put("power-w", &watts.round());
        }
        if let Some(quantization) = self.quantization.or_else(|| self.usual_format(model)) {
            put("quant", &quantization.id);
        }
        if facts.get("cache-bits").is_some_and(|bits| bits < 16.0) {
            put("cache", &"q8-0");
        }
        let depth = (depth + tokens / 2.0).max(16.0);
        let asked = facts.get("context").unwrap_or(0.0).max(facts.get("slot-context").unwrap_or(0.0));
        let context = asked.max(depth + tokens).clamp(512.0, f64::from(POLICY.max_context_tokens));
        put("context", &context.round());
        put("prompt", &depth.min(context).round());
        put("users", &sequences.clamp(1.0, f64::from(POLICY.max_users)).round());
        if self.cards > 1 && self.device.is_some_and(|it| it.memory_kind == MemoryKind::Vram) {
            put("gpus", &self.cards.min(POLICY.max_gpus));
            if facts.get("tensor-parallel").is_some_and(|ways| ways > 1.0)
                || facts.get("splits-tensors").is_some()
                || self.runtime.is_some_and(|it| it.id == "vllm")
            {
                put("split", &"tensor");
            }
        }
        let of_log = facts.get("layers-on-gpu").zip(facts.get("layers-total")).filter(|(on, all)| on < all);
        let entries = f64::from(model.n_entries);
        let on_gpu = of_log.map(|(on, _)| on).or(facts.get("gpu-layers").filter(|layers| *layers < entries));
        if let Some(layers) = on_gpu.filter(|layers| (1.0..=entries).contains(layers)) {
            put("gpu-layers", &layers);
        }
        if let Some(layers) =
            facts.get("cpu-experts").filter(|layers| *layers >= 1.0 && model.experts.is_some())
        {
            put("cpu-experts", &layers.min(entries));
        }
        if let Some(host) = self.host.filter(|_| device.memory_kind == MemoryKind::Vram) {
            put("host", &host.id);
            let sizes = host
                .memory
                .iter()
                .filter(|option| self.ram_gb.is_none_or(|gb| f64::from(option.label) >= gb));
            if let Some(option) = sizes.min_by_key(|option| option.label) {
                put("ram", &option.label);
            }
        }
        Some(Scenario::read_query(&query).scenario)
    }

    /// Where it runs: on the processor where nothing was given to the GPU.
    fn on(&self, facts: &Facts) -> Option<&'static Device> {
        let device = self.device?;
        let nothing = facts.get("gpu-layers") == Some(0.0) && device.memory_kind == MemoryKind::Vram;
        if nothing { self.host.or_else(|| Device::find(POLICY.default_host)) } else { Some(device) }
    }

    /// What a program loads where nobody says anything else.
    pub fn usual_format(&self, model: &Model) -> Option<&'static Quantization> {
        let id = match self.runtime?.id {
            "vllm" | "sglang" => "safetensors-bf16",
            "mlx" => "mlx-4bit",
            _ if model.id.starts_with("gpt-oss") => "mxfp4",
            "ollama" => "q4-k-m",
            _ => return None,
        };
        Quantization::find(id)
    }
}

fn runtime(out: &Output, said: &Said) -> Option<&'static Runtime> {
    let all = said.all();
    let named = [
        ("vllm", "vllm"),
        ("ollama", "ollama"),
        ("mlx", "mlx"),
        ("sglang", "sglang"),
        ("lm studio", "lmstudio"),
        ("lmstudio", "lmstudio"),
    ];
    let said = named.iter().find(|(word, _)| all.contains(word)).map(|(_, id)| *id);
    let read = out.runtime();
    let by_smi = out.is_by(Program::NvidiaSmi).then_some("llama.cpp");
    Runtime::find(read.or(said).or(by_smi).unwrap_or("llama.cpp"))
}

/// The model with as many parameters as were printed; of several one whose name begins like the label.
fn by_parameters(out: &Output, said: &Said) -> Option<&'static Model> {
    let params = out.facts.get("params-b")? * 1e9;
    let label = format!("{} {}", out.models.join(" "), said.model).to_lowercase();
    let off = |model: &Model| (model.params.value.get() / params - 1.0).abs();
    let alike = |model: &Model| {
        let name: String = model.name.to_lowercase().chars().take_while(char::is_ascii_alphabetic).collect();
        !name.is_empty() && label.contains(&name)
    };
    let near = MODELS.iter().filter(|model| off(model) < 0.015 && alike(model));
    near.min_by(|a, b| off(a).total_cmp(&off(b)))
}

/// "m4 pro" of "mac mini m4 pro", where the catalogue has only a Mac mini M4: the chip counts more than the case.
fn apple_chip(segment: &str) -> Option<String> {
    let words: Vec<&str> = segment.split_whitespace().collect();
    words.windows(2).find_map(|pair| match pair {
        [chip, kind @ ("pro" | "max" | "ultra")]
            if chip.strip_prefix('m').is_some_and(|number| number.parse::<u8>().is_ok())
                && !mentioned::<Device>(segment).is_some_and(|it| it.name.to_lowercase().contains(kind)) =>
        {
            Some(format!("{chip} {kind}"))
        }
        _ => None,
    })
}

/// "two ", "2x", "2 ×": how many.
fn count(segment: &str) -> u32 {
    let word = COUNTS.iter().find(|(word, _)| segment.trim_start().starts_with(word)).map(|(_, n)| *n);
    let number = leading(segment.trim_start()).and_then(|(number, rest)| {
        let times = rest.trim_start().starts_with(['x', '×', '*']);
        (times && (1.0..=16.0).contains(&number)).then_some(number as u32)
    });
    word.or(number).unwrap_or(1)
}

/// "24 GB" somewhere in a segment.
pub fn gigabytes(segment: &str) -> Option<f64> {
    let mut rest = segment;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let from = rest.get(at..)?;
        let is_word = rest.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_alphanumeric()));
        let whole = from.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ',');
        if let Some((mib, _)) = leading_size(from).filter(|_| !is_word && whole.trim_start().starts_with('g'))
        {
            return Some((mib / 1024.0).round());
        }
        rest = whole;
    }
    None
}
