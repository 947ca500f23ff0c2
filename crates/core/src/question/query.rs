//! Scenario ⇄ URL query: readable keys, defaults left out, a version, and an answer to everything that can be
//! wrong with one.

use crate::catalog::{Device, GpuVendor, LINKS, Link, MemoryOption, Os, POLICY, Target};
use crate::question::form::{Refusal, figure, flag, from_zero, memory, one_of, record, typed, whole};
use crate::question::settings::{LEAST_RATIO, MOST_GUESSES, MOST_RATIO, MOST_RUNS};
use crate::question::{OwnRuns, Placing, Problem, ProblemKind, Scenario, Settings, Split, TextKind};
use core::fmt::{Display, Write};

/// More layers than any model has.
const MOST_LAYERS: u32 = 1000;

/// Version of the keys. A later version may mean something else by them.
pub(crate) const VERSION: u32 = 1;

/// What was read from a query: a valid scenario, and what could not be used of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Everything that could be read; the default elsewhere.
    pub scenario: Scenario,
    /// One for each field that could not.
    pub problems: Vec<Problem>,
}

impl Scenario {
    /// The query of this scenario, without question mark; empty for the default one. A model that is not named is what it was
    /// when the first addresses were written, so that these ask what they asked.
    pub fn to_query(&self) -> String {
        let default = Self::default();
        if *self == default {
            return String::new();
        }
        // What the reader has arrived at when it comes to runtime, quantization and cache.
        let on_device = Self { model: self.model, ..Self::default().on_device(self.device) };
        let on_runtime =
            if self.runtime == on_device.runtime { on_device } else { on_device.on_runtime(self.runtime) };
        let usual_os = if self.runtime == on_device.runtime {
            self.device.usual_os()
        } else {
            Self { os: self.device.usual_os(), ..on_device }.on_runtime(self.runtime).os
        };
        let mut query = String::new();
        let mut put = |key: &str, value: &dyn Display, usual: bool| {
            if !usual {
                let version = if query.is_empty() { format!("v={VERSION}") } else { String::new() };
                // Writing to a string does not fail.
                let _ = write!(query, "{version}&{key}={value}");
            }
        };
        put("device", &self.device.id, self.device == default.device);
        put("memory", &self.memory.label, self.memory == self.device.largest_memory());
        if let Some(mib) = self.gpu_memory_mib {
            put("gpu-mib", &mib, false);
        }
        put("os", &self.os.id(), self.os == usual_os);
        put("model", &self.model.id, self.model.id == POLICY.default_model);
        put("runtime", &self.runtime.id, self.runtime == on_device.runtime);
        put("quant", &self.quantization.id, self.quantization == on_runtime.quantization);
        put("cache", &self.cache_type.id, self.cache_type == on_runtime.cache_type);
        put("context", &self.context_tokens, self.context_tokens == default.context_tokens);
        put("prompt", &self.prompt_tokens, self.prompt_tokens == self.usual_prompt());
        put("users", &self.users, self.users == default.users);
        let (placing, usual) = (self.placing, Placing::default());
        if let Some(layers) = placing.gpu_layers {
            put("gpu-layers", &layers, false);
        }
        put("cpu-experts", &placing.cpu_experts, placing.cpu_experts == usual.cpu_experts);
        put("gpus", &placing.gpus, placing.gpus == usual.gpus);
        put("linked", &placing.linked, placing.linked == usual.linked);
        put("split", &placing.split.id(), placing.split == usual.split);
        if let Some(link) = placing.link {
            put("link", &link.id, false);
        }
        put("host", &placing.host.id, placing.host == usual.host);
        put(
            "ram",
            &placing.host_memory.label,
            placing.host_memory == usual.with_host(placing.host).host_memory,
        );
        let Settings { gpu_share, power_w, file_gb, draft, acceptance, text, images, own, .. } =
            self.settings;
        if let Some(target) = self.settings.backend.and_then(|_| self.target()) {
            put("backend", &target.backend_word(), false);
        }
        if let Some(share) = gpu_share {
            put("gpu-share", &typed(share), false);
        }
        if let Some(watts) = power_w {
            put("power-w", &watts, false);
        }
        if let Some(size) = file_gb {
            put("file-size", &typed(size), false);
        }
        if let Some(guesses) = draft {
            put("draft", &guesses, false);
        }
        if let Some(share) = acceptance {
            put("acceptance", &typed(share), false);
        }
        put("text", &text.id(), text == TextKind::default());
        if let Some(loaded) = images {
            put("images", &u32::from(loaded), false);
        }
        if let Some(OwnRuns { ratio, runs }) = own {
            put("own-speed", &typed(ratio), false);
            put("own-runs", &runs, runs == 1);
        }
        if query.is_empty() { format!("v={VERSION}&device={}", self.device.id) } else { query }
    }

    /// The same question with a field as it was typed, the usual where that is nothing; or what is wrong with it.
    pub fn with_typed(&self, field: &'static str, text: &str) -> Result<Self, Problem> {
        let query = self.to_query();
        let mut asked = if query.is_empty() { format!("model={}", self.model.id) } else { String::new() };
        let others = query.split('&').filter(|pair| pair.split('=').next() != Some(field));
        let typed = (!text.is_empty()).then(|| format!("{field}={}", encoded(text)));
        for pair in others.map(str::to_owned).chain(typed) {
            let _ = write!(asked, "{}{pair}", if asked.is_empty() { "" } else { "&" });
        }
        let Reading { scenario, problems } = Self::read_query(&asked);
        problems.into_iter().find(|problem| problem.field == field).map_or(Ok(scenario), Err)
    }

    /// Reads a query, with or without question mark. Unknown keys are named, but for the tracking parameters of others.
    pub fn read_query(query: &str) -> Reading {
        let mut problems = Vec::new();
        let query = Fields::read(query, &mut problems);
        problems.extend(query.version_problem());
        let mut scenario = if query.own().next().is_some() { Self::unnamed() } else { Self::default() };
        if let Some(device) = query.value("device", &mut problems, record::<Device>) {
            scenario = scenario.on_device(device);
            scenario.memory = device.largest_memory();
            scenario.os = device.usual_os();
        }
        if let Some(option) = query.memory("memory", scenario.device, &mut problems) {
            scenario.memory = option;
        }
        let os = query.os(scenario.device, &mut problems);
        scenario.os = os.unwrap_or(scenario.os);
        let installed_mib = scenario.memory.installed.mib() as u32;
        let reported = query.number("gpu-mib", installed_mib, &mut problems);
        scenario.model = query.value("model", &mut problems, record).unwrap_or(scenario.model);
        if let Some(runtime) = query.value("runtime", &mut problems, record) {
            scenario = scenario.on_runtime(runtime);
        }
        // A system that was asked for stays, whether the runtime runs there or not.
        scenario.os = os.unwrap_or(scenario.os);
        scenario.gpu_memory_mib = reported;
        scenario.quantization = query.value("quant", &mut problems, record).unwrap_or(scenario.quantization);
        scenario.cache_type = query.value("cache", &mut problems, record).unwrap_or(scenario.cache_type);
        let context = query.number("context", POLICY.max_context_tokens, &mut problems);
        scenario.context_tokens = context.unwrap_or(scenario.context_tokens);
        scenario.prompt_tokens = scenario.usual_prompt();
        let prompt = query.number("prompt", scenario.context_tokens, &mut problems);
        scenario.prompt_tokens = prompt.unwrap_or(scenario.prompt_tokens);
        scenario.users = query.number("users", POLICY.max_users, &mut problems).unwrap_or(scenario.users);
        let placing = query.placing(&mut problems);
        let asked = Self { placing, ..scenario };
        for (field, why) in asked.impossible() {
            let given = query.get(field).unwrap_or_default();
            problems.push(Problem::new(field, given, ProblemKind::Impossible(why)));
        }
        scenario = asked.as_possible();
        scenario = query.settings(scenario, &mut problems);
        problems.extend(query.unknown());
        Reading { scenario, problems }
    }

    /// The prompt assumed unless one is given: the default one, or the whole of a shorter context.
    pub fn usual_prompt(&self) -> u32 {
        POLICY.default_prompt_tokens.min(self.context_tokens)
    }
}

/// The raw query, field by field; for pages with fields of their own.
pub struct Fields<'a>(&'a str);

impl<'a> Fields<'a> {
    /// The fields of a query, with or without question mark; none of one that is longer than [`MOST_BYTES`].
    pub fn new(query: &'a str) -> Self {
        Self::read(query, &mut Vec::new())
    }

    /// The same, and whether it was too long.
    pub(crate) fn read(query: &'a str, problems: &mut Vec<Problem>) -> Self {
        let query = query.strip_prefix('?').unwrap_or(query);
        if query.len() <= MOST_BYTES {
            return Self(query);
        }
        let begin = query.chars().take(100).collect();
        problems.push(Problem::new("address", begin, ProblemKind::TooLong { most: MOST_BYTES as u32 }));
        Self("")
    }

    /// A version of the keys that is not this one's.
    pub(crate) fn version_problem(&self) -> Option<Problem> {
        let version = self.get("v").filter(|version| version.parse() != Ok(VERSION))?;
        Some(Problem::new("v", version, ProblemKind::FutureVersion { known: VERSION }))
    }

    /// Value of the first field of this name, decoded.
    pub fn get(&self, key: &str) -> Option<String> {
        let pairs = self.0.split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(name, _)| *name == key).map(|(_, value)| decoded(value)).next()
    }

    /// A machine or models of a page that chooses, where the address names them as the estimator does.
    pub(crate) fn as_estimator_asks(&self, key: &str) -> Option<String> {
        match key {
            "machine" | "machines" => {
                let device = self.get("device")?;
                let memory = self.get("memory").map(|memory| format!(".{memory}"));
                Some(device + &memory.unwrap_or_default())
            }
            "models" => self.get("model"),
            _ => None,
        }
    }

    /// The pairs that somebody meant for this page.
    fn own(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let foreign = |key: &str| {
            FOREIGN.iter().any(|it| it.strip_suffix('*').map_or(key == *it, |begin| key.starts_with(begin)))
        };
        let pairs = self.0.split('&').map(|pair| (pair.split('=').next().unwrap_or_default(), pair));
        pairs.filter(move |(key, _)| !key.is_empty() && !foreign(key))
    }

    /// A problem for each field that no question has.
    fn unknown(&self) -> Vec<Problem> {
        let unknown = self.own().filter(|(key, _)| !FIELDS.contains(key));
        unknown.map(|(_, pair)| Problem::new("address", decoded(pair), ProblemKind::UnknownField)).collect()
    }

    /// What a field holds, or what can be used instead; what cannot be used becomes a problem.
    fn value<T>(
        &self,
        field: &'static str,
        problems: &mut Vec<Problem>,
        read: impl Fn(&str) -> Result<T, Refusal>,
    ) -> Option<T> {
        let given = self.get(field)?;
        match read(&given) {
            Ok(value) => Some(value),
            Err(refusal) => {
                let (reported, instead) = refusal.report(field, given);
                problems.extend(reported);
                read(&instead?).ok()
            }
        }
    }

    fn memory(
        &self,
        field: &'static str,
        device: &Device,
        problems: &mut Vec<Problem>,
    ) -> Option<MemoryOption> {
        self.value(field, problems, |text| Ok(memory(text, device.memory)?))
    }

    /// A computer around a card is a record without a GPU.
    fn placing(&self, problems: &mut Vec<Problem>) -> Placing {
        let mut placing = Placing::default();
        placing.gpu_layers = self.number("gpu-layers", MOST_LAYERS, problems);
        placing.cpu_experts = self.number("cpu-experts", MOST_LAYERS, problems).unwrap_or(0);
        placing.gpus = self.number("gpus", POLICY.max_gpus, problems).unwrap_or(placing.gpus);
        placing.linked = self.number("linked", POLICY.max_gpus, problems).unwrap_or(placing.linked);
        let split = |text: &str| Ok(one_of(text, &[Split::Layer, Split::Tensor], Split::id)?);
        placing.split = self.value("split", problems, split).unwrap_or_default();
        placing.link = self.value("link", problems, |text| {
            let all: Vec<&Link> = LINKS.iter().collect();
            Ok(one_of(text, &all, |link| link.id)?)
        });
        if let Some(host) = self.value("host", problems, record::<Device>)
            && host.gpu == GpuVendor::None
        {
            placing = placing.with_host(host);
        }
        placing.host_memory = self.memory("ram", placing.host, problems).unwrap_or(placing.host_memory);
        placing
    }

    /// The question with what the reader says of the run; the backend last, which may make it another machine's.
    fn settings(&self, mut scenario: Scenario, problems: &mut Vec<Problem>) -> Scenario {
        let asked = scenario;
        scenario.settings.file_gb = self.value("file-size", problems, |text| Ok(asked.read_file_gb(text)?));
        scenario.settings.power_w = self.number("power-w", asked.most_power(), problems);
        scenario.settings.draft = self.value("draft", problems, |text| Ok(from_zero(text, MOST_GUESSES)?));
        scenario.settings.acceptance = self.value("acceptance", problems, |text| Ok(figure(text, 0, 1)?));
        let kind = |text: &str| Ok(one_of(text, &TextKind::ALL, TextKind::id)?);
        scenario.settings.text = self.value("text", problems, kind).unwrap_or_default();
        scenario.settings.images = self.value("images", problems, |text| Ok(flag(text)?));
        let ratio = self.value("own-speed", problems, |text| Ok(figure(text, 0, MOST_RATIO)?));
        let runs = self.number("own-runs", MOST_RUNS, problems).unwrap_or(1);
        scenario.settings.own = ratio.map(|ratio| OwnRuns { ratio: ratio.max(LEAST_RATIO), runs });
        let targets = asked.targets();
        let backend = |text: &str| Ok(one_of(text, &targets, Target::backend_word)?);
        let target = self.value("backend", problems, backend);
        let named = target.map_or(asked, |target| asked.with_backend(target));
        scenario.settings.gpu_share =
            self.value("gpu-share", problems, |text| Ok(named.read_share(text)?)).flatten();
        target.map_or(scenario, |target| scenario.with_backend(target))
    }

    fn os(&self, device: &Device, problems: &mut Vec<Problem>) -> Option<Os> {
        let all: Vec<Os> = device.systems.iter().map(|system| system.os).collect();
        self.value("os", problems, |text| Ok(one_of(text, &all, Os::id)?))
    }

    /// A whole number from 1 to `max`.
    fn number(&self, field: &'static str, max: u32, problems: &mut Vec<Problem>) -> Option<u32> {
        self.value(field, problems, |text| Ok(whole(text, 1, max)?))
    }
}

/// The fields of a question.
const FIELDS: [&str; 30] = [
    "v",
    "device",
    "memory",
    "gpu-mib",
    "os",
    "model",
    "runtime",
    "quant",
    "cache",
    "context",
    "prompt",
    "users",
    "gpu-layers",
    "cpu-experts",
    "gpus",
    "linked",
    "split",
    "link",
    "host",
    "ram",
    "backend",
    "gpu-share",
    "power-w",
    "file-size",
    "draft",
    "acceptance",
    "text",
    "images",
    "own-speed",
    "own-runs",
];

/// Fields of widgets, and those that others add to addresses to see where readers come from.
const FOREIGN: [&str; 9] = ["theme", "accent", "utm_*", "fbclid", "gclid", "ref", "source", "mc_*", "si"];

/// Bytes of a query that are read; the longest that the site writes, a comparison of described machines and models, has an
/// eighth of them.
pub const MOST_BYTES: usize = 8192;

/// The text in a query's field, decoded, without blanks around it and not longer than anybody types.
pub fn read_text(query: &str, key: &str) -> String {
    trimmed(&Fields::new(query).get(key).unwrap_or_default())
}

/// A text without blanks around it and not longer than anybody types.
pub fn trimmed(text: &str) -> String {
    text.trim().chars().take(MOST_TYPED).collect()
}

/// A query of one field; empty for no text.
pub fn write_text(key: &str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("{key}={}", encoded(text))
}

/// Percent-encoded but for letters, digits and what ids and lists of them hold.
pub(crate) fn encoded(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~:,".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
        encoded
    })
}

/// Characters of a text field that are read.
const MOST_TYPED: usize = 200;

/// A whole number from 1 to `max` as people write it: `8192`, `8,192`, `8K` (× 1,024).
pub fn read_number(text: &str, max: u32) -> Option<u32> {
    whole(text, 1, max).ok()
}

/// Percent-decoded, `+` as space; what is not UTF-8 becomes a replacement character.
fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'%', [high, low, after @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = after;
                }
                _ => bytes.push(b'%'),
            },
            (b'+', _) => bytes.push(b' '),
            _ => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Record;

    #[test]
    fn a_runtime_that_does_not_run_there_takes_the_system_with_it() {
        let read = |query: &str| Scenario::read_query(query).scenario;
        // vLLM's installation guide: Linux; on Windows only within WSL.
        let served = read("device=rtx-5090&model=qwen3.6-27b&runtime=vllm&gpu-mib=30000");
        assert_eq!((served.os, served.gpu_memory_mib), (Os::Linux, Some(30_000)));
        assert_eq!(read(&served.to_query()), served);
        let insisted = read("device=rtx-5090&model=qwen3.6-27b&runtime=vllm&os=windows");
        assert_eq!(insisted.os, Os::Windows);
        assert_eq!(read(&insisted.to_query()), insisted);
        let chosen = read("device=rtx-5090").with_runtime(served.runtime);
        assert_eq!(chosen.os, Os::Linux);
    }

    #[test]
    fn the_default_has_no_query() {
        assert_eq!(Scenario::default().to_query(), "");
        assert_eq!(Scenario::read_query("").scenario, Scenario::default());
    }

    #[test]
    fn an_address_without_a_model_asks_what_it_always_asked() {
        let written = "v=1&device=rtx-4090";
        let scenario = Scenario::read_query(written).scenario;
        assert_eq!(scenario.model.id, "llama-3.3-70b");
        assert_eq!(scenario.to_query(), written);
        assert_eq!(Scenario::read_query("v=1").scenario.to_query(), "v=1&device=rtx-spark-n1x-675");
        assert_eq!(Scenario::read_query("utm_source=mail").scenario, Scenario::default());
    }

    #[test]
    fn a_field_is_set_as_it_is_typed() {
        let card = Scenario::default().on_picked(Device::find("rtx-4090").unwrap());
        let limited = card.with_typed("power-w", "300").unwrap();
        assert_eq!(limited.settings.power_w, Some(300));
        assert_eq!(limited.with_typed("power-w", "").unwrap(), card);
        assert_eq!(card.placing.host_memory.label, 32);
        assert_eq!(limited.with_typed("backend", "vulkan").unwrap().settings.power_w, Some(300));
        // The most that NVIDIA sells it with is 450 W.
        assert_eq!(card.with_typed("power-w", "900").unwrap_err().field, "power-w");
        assert_eq!(Scenario::default().with_typed("draft", "4").unwrap().settings.draft, Some(4));
    }

    #[test]
    fn an_unknown_field_is_named() {
        let problems =
            Scenario::read_query("v=1&device=rtx-4090&cards=2&utm_source=mail&theme=dark").problems;
        assert_eq!(problems, [Problem::new("address", "cards=2".to_owned(), ProblemKind::UnknownField)]);
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, number) in [
            ("8192", Some(8192)),
            ("8,192", Some(8192)),
            (" 8K", Some(8192)),
            ("0", None),
            ("-1", None),
            ("NaN", None),
            ("1e3", None),
            ("8.5", None),
            ("99999999999", None),
            ("4194304K", None),
            ("", None),
            ("K", None),
        ] {
            assert_eq!(read_number(text, 1 << 24), number, "{text:?}");
        }
    }

    #[test]
    fn what_is_typed_comes_back() {
        for text in ["rtx 4090", "50 % & more = all+", "Größe 🦙", ""] {
            assert_eq!(read_text(&format!("?{}", write_text("q", text)), "q"), text);
        }
        assert_eq!(read_text(&format!("q={}", "x".repeat(4999)), "q").len(), MOST_TYPED);
    }

    #[test]
    fn percent_signs_never_break() {
        for (raw, text) in
            [("a%20b+c", "a b c"), ("%", "%"), ("%4", "%4"), ("%zz", "%zz"), ("%ff", "\u{fffd}")]
        {
            assert_eq!(decoded(raw), text);
        }
    }
}
