//! The raw query of a question: its fields one by one, decoded, and what is wrong with each.

use super::form::{Refusal, figure, figure_between, flag, from_zero, memory, one_of, record, whole};
use super::query::VERSION;
use super::settings::{LEAST_RATIO, MOST_GUESSES, MOST_RATIO, MOST_RUNS, MOST_SLOTS};
use super::text::decoded;
use super::{Impossible, OwnRuns, Placing, Problem, ProblemKind, Scenario, Split, TextKind};
use crate::catalog::{
    CacheType, Device, GpuVendor, LINKS, Link, MemoryKind, MemoryOption, Os, POLICY, Runtime, Target,
};

/// More layers than any model has.
const MOST_LAYERS: u32 = 1000;

/// Fields about a GPU and what is around it, which its processor does not use.
const OF_GPU: [&str; 9] =
    ["gpu-mib", "gpu-layers", "cpu-experts", "gpus", "linked", "split", "link", "power-w", "own-speed"];

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

    /// A field under the name that another page, or an older address, has for it.
    pub(crate) fn renamed(&self, key: &str) -> Option<String> {
        match key {
            "device" => self.get(ONE_WORD),
            "machines" => {
                let device = self.get("device")?;
                let memory = self.get("memory").map(|memory| format!(".{memory}"));
                let cards = self.get("gpus").filter(|cards| cards != "1").map(|cards| format!("{cards}x-"));
                Some(cards.unwrap_or_default() + &device + &memory.unwrap_or_default())
            }
            "models" => self.get("model"),
            _ => None,
        }
    }

    /// The pairs that somebody meant for this page.
    pub(super) fn own(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let foreign = |key: &str| {
            FOREIGN.iter().any(|it| it.strip_suffix('*').map_or(key == *it, |begin| key.starts_with(begin)))
        };
        let pairs = self.0.split('&').map(|pair| (pair.split('=').next().unwrap_or_default(), pair));
        pairs.filter(move |(key, _)| !key.is_empty() && !foreign(key))
    }

    /// A problem for each field that is not read: one that neither the estimator has nor, as one of `more`, another question, one
    /// without a value, and one that was given before.
    pub(super) fn unread(&self, more: &[&str]) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (at, (key, pair)) in self.own().enumerate() {
            let is_known = pair != key && (FIELDS.contains(&key) || more.contains(&key));
            let kind = if is_known { ProblemKind::Repeated } else { ProblemKind::UnknownField };
            if !is_known || self.own().take(at).any(|(before, value)| before == key && value != before) {
                problems.push(Problem::new("address", decoded(pair), kind));
            }
        }
        problems
    }

    /// What a field holds, or what can be used instead; what cannot be used becomes a problem.
    pub(super) fn value<T>(
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

    pub(super) fn memory(
        &self,
        field: &'static str,
        device: &Device,
        problems: &mut Vec<Problem>,
    ) -> Option<MemoryOption> {
        self.value(field, problems, |text| Ok(memory(text, device.memory)?))
    }

    /// Machine, model, program and lengths. A field that restricts another precedes it.
    pub(super) fn what_runs(&self, problems: &mut Vec<Problem>) -> Scenario {
        let mut scenario =
            if self.own().next().is_some() { Scenario::unnamed() } else { Scenario::default() };
        if let Some(device) = self.value("device", problems, record::<Device>) {
            scenario = scenario.on_device(device);
            scenario.memory = device.largest_memory();
            scenario.os = device.usual_os();
        }
        if let Some(option) = self.memory("memory", scenario.device, problems) {
            scenario.memory = option;
        }
        let os = self.os(scenario.device, problems);
        scenario.os = os.unwrap_or(scenario.os);
        let installed_mib = scenario.memory.installed.mib() as u32;
        let reported = self.number("gpu-mib", installed_mib, problems);
        scenario.model = self.value("model", problems, record).unwrap_or(scenario.model);
        if let Some(runtime) = self.value("runtime", problems, record) {
            scenario = scenario.on_runtime(runtime);
        }
        // A system that was asked for stays, whether the runtime runs there or not.
        scenario.os = os.unwrap_or(scenario.os);
        scenario.gpu_memory_mib = reported;
        scenario.quantization = self.value("quant", problems, record).unwrap_or(scenario.quantization);
        scenario.cache_type = self.cache(scenario.runtime, problems).unwrap_or(scenario.cache_type);
        let context = self.number("context", POLICY.max_context_tokens, problems);
        scenario.context_tokens = context.unwrap_or(scenario.context_tokens);
        scenario.prompt_tokens = scenario.usual_prompt();
        let prompt = self.number("prompt", scenario.context_tokens, problems);
        scenario.prompt_tokens = prompt.unwrap_or(scenario.prompt_tokens);
        scenario.users = self.number("users", POLICY.max_users, problems).unwrap_or(scenario.users);
        scenario
    }

    /// A cache type that the runtime offers.
    fn cache(&self, runtime: &Runtime, problems: &mut Vec<Problem>) -> Option<&'static CacheType> {
        let cache = self.value("cache", problems, record::<CacheType>)?;
        if runtime.cache_types.contains(&cache.id) {
            return Some(cache);
        }
        let allowed = runtime.cache_types.iter().map(ToString::to_string).collect();
        problems.push(Problem::new("cache", cache.id.to_owned(), ProblemKind::NotOffered { allowed }));
        None
    }

    /// A computer around a card is a record without a GPU.
    pub(super) fn placing(&self, problems: &mut Vec<Problem>) -> Placing {
        let mut placing = Placing::default();
        let layers = |text: &str| match whole(text, 1, MOST_LAYERS) {
            Err(_) if text == "0" => Err(ProblemKind::Impossible(Impossible::NoLayers).into()),
            layers => Ok(layers?),
        };
        placing.gpu_layers = self.value("gpu-layers", problems, layers);
        placing.cpu_experts = self.number("cpu-experts", MOST_LAYERS, problems).unwrap_or(0);
        placing.gpus = self.number("gpus", POLICY.max_gpus, problems).unwrap_or(placing.gpus);
        placing.linked = self.number("linked", POLICY.max_gpus, problems).unwrap_or(placing.linked);
        let split = |text: &str| Ok(one_of(text, &[Split::Layer, Split::Tensor], Split::id)?);
        placing.split = self.value("split", problems, split).unwrap_or_default();
        placing.link = self.value("link", problems, |text| {
            let all: Vec<&Link> = LINKS.iter().collect();
            Ok(one_of(text, &all, |link| link.id)?)
        });
        let host = |text: &str| {
            let host = record::<Device>(text)?;
            let usual = || ProblemKind::NotOffered { allowed: vec![POLICY.default_host.to_owned()] };
            if host.gpu == GpuVendor::None { Ok(host) } else { Err(usual().into()) }
        };
        placing = self.value("host", problems, host).map_or(placing, |host| placing.with_host(host));
        placing.host_memory = self.memory("ram", placing.host, problems).unwrap_or(placing.host_memory);
        placing
    }

    /// The question with what the reader says of the run, but for what follows from the backend.
    pub(super) fn settings(&self, mut scenario: Scenario, problems: &mut Vec<Problem>) -> Scenario {
        let asked = scenario;
        scenario.settings.file_gb = self.value("file-size", problems, |text| Ok(asked.read_file_gb(text)?));
        scenario.settings.power_w = self.number("power-w", asked.most_power(), problems);
        scenario.settings.draft = self.value("draft", problems, |text| Ok(from_zero(text, MOST_GUESSES)?));
        scenario.settings.acceptance = self.value("acceptance", problems, |text| Ok(figure(text, 0, 1)?));
        let kind = |text: &str| Ok(one_of(text, &TextKind::ALL, TextKind::id)?);
        scenario.settings.text = self.value("text", problems, kind).unwrap_or_default();
        scenario.settings.slots = self.number("slots", MOST_SLOTS, problems);
        scenario.settings.images = self.value("images", problems, |text| Ok(flag(text)?));
        let ratio =
            self.value("own-speed", problems, |text| Ok(figure_between(text, LEAST_RATIO, MOST_RATIO)?));
        let runs = self.number("own-runs", MOST_RUNS, problems).unwrap_or(1);
        scenario.settings.own = ratio.map(|ratio| OwnRuns { ratio, runs });
        scenario
    }

    /// The question without what was given and is not possible with the rest of it.
    pub(super) fn possible(&self, mut scenario: Scenario, problems: &mut Vec<Problem>) -> Scenario {
        for (field, why) in scenario.impossible() {
            self.refuse(&[field], why, problems);
        }
        if scenario.device.memory_kind != MemoryKind::Vram {
            self.refuse(&["host", "ram"], Impossible::OneMemory, problems);
        }
        if scenario.draft().is_none() {
            let guesses = Impossible::Needs { other: "draft", least: 1 };
            self.refuse(&["acceptance", "text"], guesses, problems);
            scenario.settings.acceptance = None;
            scenario.settings.text = TextKind::default();
        }
        if scenario.settings.own.is_none() {
            self.refuse(&["own-runs"], Impossible::Without { other: "own-speed" }, problems);
        }
        scenario.as_possible()
    }

    /// A problem for each of these fields that was given, unless it has one.
    fn refuse(&self, fields: &[&'static str], why: Impossible, problems: &mut Vec<Problem>) {
        for field in fields {
            let given = self.get(field).filter(|_| problems.iter().all(|problem| problem.field != *field));
            problems.extend(given.map(|given| Problem::new(field, given, ProblemKind::Impossible(why))));
        }
    }

    /// The question with the backend that is asked for, which may make it another machine's, and with the share of a server.
    pub(super) fn with_backend(&self, scenario: Scenario, problems: &mut Vec<Problem>) -> Scenario {
        let targets = scenario.targets();
        let backend = |text: &str| Ok(one_of(text, &targets, Target::backend_word)?);
        let target = self.value("backend", problems, backend);
        let mut named = target.map_or(scenario, |target| scenario.with_backend(target));
        if named.device != scenario.device {
            self.refuse(&OF_GPU, Impossible::OnProcessor, problems);
        }
        named.settings.gpu_share =
            self.value("gpu-share", problems, |text| Ok(named.read_share(text)?)).flatten();
        named
    }

    pub(super) fn os(&self, device: &Device, problems: &mut Vec<Problem>) -> Option<Os> {
        let all: Vec<Os> = device.systems.iter().map(|system| system.os).collect();
        self.value("os", problems, |text| Ok(one_of(text, &all, Os::id)?))
    }

    /// A whole number from 1 to `max`.
    pub(super) fn number(&self, field: &'static str, max: u32, problems: &mut Vec<Problem>) -> Option<u32> {
        self.value(field, problems, |text| Ok(whole(text, 1, max)?))
    }
}

/// A machine with its memory and cards in one word, as older addresses have it.
pub(crate) const ONE_WORD: &str = "machine";

/// The fields of a question.
const FIELDS: [&str; 31] = [
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
    "slots",
    "images",
    "own-speed",
    "own-runs",
];

/// Fields of widgets, and those that others add to addresses to see where readers come from; a star stands for any ending.
pub const FOREIGN: [&str; 9] = ["theme", "accent", "utm_*", "fbclid", "gclid", "ref", "source", "mc_*", "si"];

/// Bytes of a query that are read; the longest that the site writes, a comparison of described machines and models, has an
/// eighth of them.
pub const MOST_BYTES: usize = 8192;
