//! Scenario ⇄ URL query: readable keys, defaults left out, a version, and an answer to everything that can be
//! wrong with one.

use crate::catalog::{POLICY, Target};
use crate::question::form::{typed, whole};
use crate::question::{Fields, OwnRuns, Placing, Problem, Scenario, Settings, TextKind, encoded};
use core::fmt::{Display, Write};

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

/// A query while it is written.
struct Writer(String);

impl Writer {
    /// A field, unless it has its usual value.
    #[inline(never)]
    fn put(&mut self, key: &str, value: &dyn Display, usual: bool) {
        if !usual {
            // Writing to a string does not fail.
            if self.0.is_empty() {
                let _ = write!(self.0, "v={VERSION}");
            }
            let _ = write!(self.0, "&{key}={value}");
        }
    }

    /// A whole number that may be missing.
    #[inline(never)]
    fn put_number(&mut self, key: &str, value: Option<u32>) {
        self.put(key, &value.unwrap_or_default(), value.is_none());
    }

    /// A number that may be missing.
    #[inline(never)]
    fn put_figure(&mut self, key: &str, value: Option<f64>) {
        if let Some(value) = value {
            self.put(key, &typed(value), false);
        }
    }
}

// Values are read as in every form. The order and what is left out are written here: the usual memory of a machine in an
// address is its largest, while a form keeps the size when the machine changes, so `form::Question` would write other
// addresses.
impl Scenario {
    /// The query of this scenario, without question mark; empty for the default one. A model that is not named is what it was
    /// when the first addresses were written, so that these ask what they asked.
    pub fn to_query(&self) -> String {
        if *self == Self::default() {
            return String::new();
        }
        let mut query = Writer(String::new());
        self.put_what_runs(&mut query);
        self.put_placing(&mut query);
        self.put_settings(&mut query);
        if query.0.is_empty() { format!("v={VERSION}&device={}", self.device.id) } else { query.0 }
    }

    fn put_what_runs(&self, query: &mut Writer) {
        let default = Self::default();
        // What the reader has arrived at when it comes to runtime, quantization and cache.
        let on_device = Self { model: self.model, ..Self::default().on_device(self.device) };
        let on_runtime =
            if self.runtime == on_device.runtime { on_device } else { on_device.on_runtime(self.runtime) };
        let usual_os = if self.runtime == on_device.runtime {
            self.device.usual_os()
        } else {
            Self { os: self.device.usual_os(), ..on_device }.on_runtime(self.runtime).os
        };
        query.put("device", &self.device.id, self.device == default.device);
        query.put("memory", &self.memory.label, self.memory == self.device.largest_memory());
        query.put_number("gpu-mib", self.gpu_memory_mib);
        query.put("os", &self.os.id(), self.os == usual_os);
        query.put("model", &self.model.id, self.model.id == POLICY.default_model);
        query.put("runtime", &self.runtime.id, self.runtime == on_device.runtime);
        query.put("quant", &self.quantization.id, self.quantization == on_runtime.quantization);
        query.put("cache", &self.cache_type.id, self.cache_type == on_runtime.cache_type);
        query.put("context", &self.context_tokens, self.context_tokens == default.context_tokens);
        query.put("prompt", &self.prompt_tokens, self.prompt_tokens == self.usual_prompt());
        query.put("users", &self.users, self.users == default.users);
    }

    fn put_placing(&self, query: &mut Writer) {
        let (placing, usual) = (self.placing, Placing::default());
        query.put_number("gpu-layers", placing.gpu_layers);
        query.put("cpu-experts", &placing.cpu_experts, placing.cpu_experts == usual.cpu_experts);
        query.put("gpus", &placing.gpus, placing.gpus == usual.gpus);
        query.put("linked", &placing.linked, placing.linked == usual.linked);
        query.put("split", &placing.split.id(), placing.split == usual.split);
        query.put("link", &placing.link.map_or("", |link| link.id), placing.link.is_none());
        query.put("host", &placing.host.id, placing.host == usual.host);
        let usual_memory = usual.with_host(placing.host).host_memory;
        query.put("ram", &placing.host_memory.label, placing.host_memory == usual_memory);
    }

    fn put_settings(&self, query: &mut Writer) {
        let Settings { gpu_share, power_w, file_gb, draft, acceptance, text, slots, images, own, .. } =
            self.settings;
        let target = self.settings.backend.and_then(|_| self.target());
        query.put("backend", &target.map_or("", Target::backend_word), target.is_none());
        query.put_figure("gpu-share", gpu_share);
        query.put_number("power-w", power_w);
        query.put_figure("file-size", file_gb);
        query.put_number("draft", draft);
        // Kept while the number of guesses is typed, but nothing of the question without one.
        let guesses = self.draft().is_some();
        query.put_figure("acceptance", acceptance.filter(|_| guesses));
        query.put("text", &text.id(), !guesses || text == TextKind::default());
        query.put_number("slots", slots);
        query.put_number("images", images.map(u32::from));
        if let Some(OwnRuns { ratio, runs }) = own {
            query.put_figure("own-speed", Some(ratio));
            query.put("own-runs", &runs, runs == 1);
        }
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
        let Reading { mut scenario, problems } = Self::read_query(&asked);
        if field != "acceptance" {
            scenario.settings.acceptance = self.settings.acceptance;
        }
        if field != "text" {
            scenario.settings.text = self.settings.text;
        }
        problems.into_iter().find(|problem| problem.field == field).map_or(Ok(scenario), Err)
    }

    /// Reads a query, with or without question mark. Unknown keys are named, but for the tracking parameters of others.
    pub fn read_query(query: &str) -> Reading {
        let mut problems = Vec::new();
        let query = Fields::read(query, &mut problems);
        problems.extend(query.version_problem());
        let mut scenario = query.what_runs(&mut problems);
        let placing = query.placing(&mut problems);
        scenario = query.settings(Self { placing, ..scenario }, &mut problems);
        scenario = query.possible(scenario, &mut problems);
        scenario = query.with_backend(scenario, &mut problems);
        problems.extend(query.unread(&[]));
        Reading { scenario, problems }
    }

    /// The prompt assumed unless one is given: the default one, or the whole of a shorter context.
    pub fn usual_prompt(&self) -> u32 {
        POLICY.default_prompt_tokens.min(self.context_tokens)
    }
}

/// A whole number from 1 to `max` as people write it: `8192`, `8,192`, `8K` (× 1,024).
pub fn read_number(text: &str, max: u32) -> Option<u32> {
    whole(text, 1, max).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Device, Os, Record};
    use crate::question::ProblemKind;

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
}
