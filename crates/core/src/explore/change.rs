//! A question changed in one field: still valid, and with an offload that still fits.

use crate::catalog::{
    CacheType, Device, MemoryOption, Model, Os, POLICY, Quantization, Record, Runtime, TensorSplit,
};
use crate::explore::placing_that_fits;
use crate::question::form::{Field, Refusal, known, listed, memory, one_of, record, whole};
use crate::question::{Impossible, Placing, ProblemKind, Scenario, Split};

impl Scenario {
    /// The same question for another machine: its largest memory and its usual operating system, unless the
    /// present ones are on offer there too. The runtime becomes one that runs on that machine.
    #[must_use]
    pub fn with_device(self, device: &'static Device) -> Self {
        self.on_device(device).placed_after(&self)
    }

    /// The same question about another model: in its own format where it was published in one as narrow as the usual ones.
    #[must_use]
    pub fn with_model(self, model: &'static Model) -> Self {
        if self.model == model {
            return self;
        }
        let usual = Quantization::find_or_first(POLICY.default_quantization);
        let is_own = self.model.is_published_in(self.quantization) && self.runtime.loads(usual);
        let kept = if is_own { usual } else { self.quantization };
        let quantization = model.published_format(self.runtime).unwrap_or(kept);
        Self { model, quantization, ..self }.of_same_file(&self).placed_after(&self)
    }

    /// The same question at another quantization.
    #[must_use]
    pub fn with_quantization(self, quantization: &'static Quantization) -> Self {
        Self { quantization, ..self }.of_same_file(&self).placed_after(&self)
    }

    /// The size of a file says nothing of another one.
    fn of_same_file(mut self, before: &Self) -> Self {
        if self.model != before.model || self.quantization != before.quantization {
            self.settings.file_gb = None;
        }
        self
    }

    /// The same question with keys and values stored otherwise.
    #[must_use]
    pub fn with_cache_type(self, cache_type: &'static CacheType) -> Self {
        Self { cache_type, ..self }.placed_after(&self)
    }

    /// The same question for more or fewer people at once.
    #[must_use]
    pub fn with_users(self, users: u32) -> Self {
        Self { users, ..self }.placed_after(&self)
    }

    /// The same question for another runtime. Where it does not know the present quantization, the one nearest
    /// in width takes its place; where it does not know the cache type, its usual one.
    #[must_use]
    pub fn with_runtime(self, runtime: &'static Runtime) -> Self {
        self.on_runtime(runtime).placed_after(&self)
    }

    /// The same question under another operating system; the runtime becomes one that runs there.
    #[must_use]
    pub fn with_os(self, os: Os) -> Self {
        self.on_os(os).placed_after(&self)
    }

    /// The same question with another context; the prompt is at most as long.
    #[must_use]
    pub fn with_context(self, tokens: u32) -> Self {
        self.at_context(tokens).placed_after(&self)
    }

    /// The same question with another memory option.
    #[must_use]
    pub fn with_memory(self, memory: MemoryOption) -> Self {
        Self { memory, gpu_memory_mib: None, ..self }.placed_after(&self)
    }

    /// The same question where the visitor's own machine reports this much for its GPU.
    #[must_use]
    pub fn with_gpu_memory(self, mib: u32) -> Self {
        Self { gpu_memory_mib: Some(mib), ..self }.placed_after(&self)
    }

    /// The same question placed otherwise, without what is not possible here. An offload that was found for other cards
    /// or another computer is found again.
    #[must_use]
    pub fn with_placing(self, placing: Placing) -> Self {
        Self { placing, ..self }.placed_after(&self)
    }

    /// The same question with as little as needed in the memory of the computer around the cards, where they are too
    /// small and that helps, unless it says itself what moves there.
    #[must_use]
    pub fn placed_to_fit(self) -> Self {
        if self.placing.is_offloaded() {
            return self;
        }
        placing_that_fits(&self).map_or(self, |placing| Self { placing, ..self })
    }

    /// This question as it follows from another one: what of the placing is not possible any more is dropped, and what
    /// was moved off the GPUs for the other question is found again for this one, as little as needed.
    fn placed_after(self, before: &Self) -> Self {
        let offload = |it: &Self| (it.placing.gpu_layers, it.placing.cpu_experts);
        let is_chosen = self == *before || offload(&self) != offload(before);
        let it = self.as_possible();
        if is_chosen || !it.placing.is_offloaded() {
            return it;
        }
        let placing = placing_that_fits(&it).unwrap_or(it.placing.without_offload());
        Self { placing, ..it }
    }

    /// The same question for a machine that a visitor picks: with the memory that most owners have, and for a card as much
    /// around it, unless there was a card before.
    #[must_use]
    pub fn on_picked(&self, device: &'static Device) -> Self {
        if device == self.device {
            return *self;
        }
        let it = self.with_device(device).with_memory(device.owned_memory());
        if self.has_host() { it } else { it.with_ram(it.placing.owned_memory()) }
    }

    /// The same with so much memory around a card.
    pub(super) fn with_ram(self, host_memory: MemoryOption) -> Self {
        if self.has_host() { self.with_placing(Placing { host_memory, ..self.placing }) } else { self }
    }

    /// The scenario's part of a form: the field of this name.
    pub fn field(&self, id: &'static str) -> Field {
        match id {
            "device" => Field::device("device", self.device, listed(self.device)),
            "memory" => Field::memory("memory", self.memory, self.device.memory),
            "os" => {
                Field::choice("os", self.os.id(), self.device.systems.iter().map(|system| system.os.id()))
            }
            "model" => Field::record("model", self.model, listed(self.model)),
            "quant" => Field::record("quant", self.quantization, known(self.runtime.quantizations)),
            "cache" => Field::record("cache", self.cache_type, known(self.runtime.cache_types)),
            "runtime" => {
                let runs = Runtime::ALL.iter().filter(|runtime| runtime.runs_on(self.device));
                Field::record("runtime", self.runtime, runs)
            }
            "context" => {
                Field::number("context", f64::from(self.context_tokens), 1, POLICY.max_context_tokens)
            }
            "gpus" => {
                let most = if self.device.takes_several_cards() { POLICY.max_gpus } else { 1 };
                Field::number("gpus", f64::from(self.placing.gpus), 1, most)
            }
            "prompt" => Field::number("prompt", f64::from(self.prompt_tokens), 1, self.context_tokens),
            _ => Field::number("users", f64::from(self.users), 1, POLICY.max_users),
        }
    }

    /// Changes the field of this name; false where it is none of a scenario.
    pub fn set_field(&mut self, field: &str, to: &str) -> Result<bool, Refusal> {
        match field {
            "device" => *self = self.with_device(record(to)?),
            "memory" => {
                *self = self.with_memory(memory(to, self.device.memory)?);
            }
            "os" => {
                let all: Vec<Os> = self.device.systems.iter().map(|system| system.os).collect();
                *self = self.with_os(one_of(to, &all, Os::id)?);
            }
            "model" => *self = self.with_model(record(to)?),
            "quant" => *self = self.with_quantization(record(to)?),
            "cache" => *self = self.with_cache_type(record(to)?),
            "runtime" => *self = self.with_runtime(record(to)?),
            "context" => *self = self.with_context(whole(to, 1, POLICY.max_context_tokens)?),
            "prompt" => self.prompt_tokens = whole(to, 1, self.context_tokens)?,
            "gpus" => {
                let gpus = whole(to, 1, POLICY.max_gpus)?;
                if gpus > 1 && !self.device.takes_several_cards() {
                    return Err(ProblemKind::Impossible(Impossible::OneCard).into());
                }
                // Servers share tensors among cards; their speed with layers of its own for each was not measured.
                let is_server = self.runtime.tensor_split == TensorSplit::ByHeads;
                let split = if is_server { Split::Tensor } else { Split::Layer };
                *self = self.with_placing(Placing { gpus, split, ..self.placing });
            }
            "users" => *self = self.with_users(whole(to, 1, POLICY.max_users)?),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_published_in_four_bits_is_asked_for_as_published() {
        let asked = Scenario::default();
        let model = |id: &str| Model::find(id).unwrap();
        let narrow = asked.with_model(model("gpt-oss-120b"));
        assert_eq!(narrow.quantization.id, "mxfp4");
        assert_eq!(narrow.with_model(model("gpt-oss-20b")).quantization.id, "mxfp4");
        assert_eq!(narrow.with_model(asked.model), asked);
        let wide = Quantization::find("q8-0").unwrap();
        assert_eq!(asked.with_quantization(wide).with_model(model("llama-3.3-70b")).quantization, wide);
    }
}
