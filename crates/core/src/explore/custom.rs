//! A question about a machine or a model that the catalogue does not know: the estimator's question, with the parts of a
//! description as fields of their own.

use crate::catalog::{Device, Model, Record};
pub use crate::question::custom::MachineDescription;
use crate::question::custom::{
    CUSTOM, FAMILY, MACHINE_PARTS, MODEL_PARTS, ModelDescription, Part, families, family_example,
};
use crate::question::form::{Choice, Field, Kind, Question, Refusal, flag, one_of};
use crate::question::{Fields, Problem, ProblemKind, Reading, Scenario, VERSION};
use std::borrow::Cow;

/// A question whose machine, model or both are described.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Custom {
    /// The question; a model whose numbers contradict each other is replaced by the default described model.
    pub scenario: Scenario,
    machine: Option<MachineDescription>,
    model: Option<ModelDescription>,
}

impl Default for Custom {
    fn default() -> Self {
        let mut it = Self { scenario: Scenario::unnamed(), machine: None, model: None };
        // Where there is no room for a description, the usual machine stays.
        let _ = it.describe_machine(MachineDescription::default());
        it
    }
}

impl Custom {
    /// What of the model's description contradicts the rest.
    pub fn contradiction(&self) -> Option<Problem> {
        self.model?.contradiction()
    }

    fn describe_machine(&mut self, machine: MachineDescription) -> Result<(), ProblemKind> {
        self.scenario = self.scenario.with_device(machine.record()?);
        self.machine = Some(machine);
        Ok(())
    }

    fn describe_model(&mut self, model: ModelDescription) -> Result<(), ProblemKind> {
        self.scenario = self.scenario.with_model(model.record()?);
        self.model = Some(model);
        Ok(())
    }
}

impl Question for Custom {
    fn fields(&self) -> Vec<Field> {
        let Self { scenario, machine, model } = self;
        let mut fields = vec![with_custom(scenario.field("device"), machine.is_some())];
        match machine {
            Some(it) => {
                fields.push(Field {
                    id: FAMILY,
                    value: it.family.to_owned(),
                    kind: Kind::Choice(families().into_iter().filter_map(family).collect()),
                });
                fields.extend(numbers(&MACHINE_PARTS, &it.numbers));
            }
            None => fields.push(scenario.field("memory")),
        }
        fields.push(with_custom(scenario.field("model"), model.is_some()));
        if let Some(it) = model {
            fields.extend(numbers(&MODEL_PARTS, &it.numbers));
        }
        fields.extend(["quant", "runtime", "context", "prompt", "users"].map(|id| scenario.field(id)));
        fields
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match (field, self.machine, self.model) {
            // Who begins to describe begins with what is there.
            ("device", None, _) if to == CUSTOM => {
                self.describe_machine(MachineDescription::like(self.scenario.device))?;
            }
            ("model", _, None) if to == CUSTOM => {
                let like = ModelDescription::like(self.scenario.model);
                let like = if like.contradiction().is_none() { like } else { ModelDescription::default() };
                self.describe_model(like)?;
            }
            ("device" | "model", ..) if to == CUSTOM => {}
            (FAMILY, Some(machine), _) => {
                self.describe_machine(MachineDescription {
                    family: one_of(to, &families(), |it| it)?,
                    ..machine
                })?;
            }
            (_, Some(mut machine), _) if MACHINE_PARTS.iter().any(|part| part.key == field) => {
                change(&MACHINE_PARTS, &mut machine.numbers, field, to)?;
                self.describe_machine(machine)?;
            }
            (_, _, Some(mut model)) if MODEL_PARTS.iter().any(|part| part.key == field) => {
                change(&MODEL_PARTS, &mut model.numbers, field, to)?;
                self.describe_model(model)?;
            }
            _ => {
                self.scenario.set_field(field, to)?;
                self.machine = MachineDescription::read(self.scenario.device.id(), &mut Vec::new());
                if field == "model" {
                    self.model = None;
                }
            }
        }
        Ok(())
    }

    fn read_query(query: &str) -> (Self, Vec<Problem>) {
        let query = query.trim_start_matches('?');
        if query.is_empty() {
            return (Self::default(), Vec::new());
        }
        let Reading { scenario, problems } = Scenario::read_query(query);
        let machine = MachineDescription::read(scenario.device.id(), &mut Vec::new());
        // Contradictory numbers stay in the form, so they are read from the address and not from the record.
        let given = Fields::new(query).get("model").unwrap_or_default();
        let model = ModelDescription::read(&given, &mut Vec::new());
        (Self { scenario, machine, model }, problems)
    }

    fn to_query(&self) -> String {
        if *self == Self::default() {
            return String::new();
        }
        let query = self.scenario.to_query();
        match self.model.filter(|it| it.contradiction().is_some()) {
            Some(model) => {
                let field = |it: &str| {
                    if it.starts_with("model=") { format!("model={}", model.id()) } else { it.to_owned() }
                };
                query.split('&').map(field).collect::<Vec<_>>().join("&")
            }
            // The estimator's usual question is not the usual one here.
            None if query.is_empty() => format!("v={VERSION}&model={}", self.scenario.model.id()),
            None => query,
        }
    }
}

/// A list of records with "as described" at its head.
fn with_custom(field: Field, described: bool) -> Field {
    let Kind::Choice(mut choices) = field.kind else { return field };
    choices.retain(|choice| !choice.id.starts_with(CUSTOM));
    choices.insert(0, Choice { id: Cow::Borrowed(CUSTOM), name: None, device: None });
    let value = if described { CUSTOM.to_owned() } else { field.value };
    Field { id: field.id, value, kind: Kind::Choice(choices) }
}

fn family(id: &'static str) -> Option<Choice> {
    Some(Choice { id: Cow::Borrowed(id), name: None, device: Some(family_example(id)?) })
}

fn numbers(parts: &'static [Part], numbers: &[f64]) -> Vec<Field> {
    let field = |(part, number): (&'static Part, &f64)| {
        if (part.whole, part.most) == (true, 1) {
            return Field::flag(part.key, *number > 0.0);
        }
        Field::number(part.key, *number, part.least, part.most)
    };
    parts.iter().zip(numbers).map(field).collect()
}

fn change(parts: &[Part], numbers: &mut [f64], field: &str, to: &str) -> Result<(), ProblemKind> {
    for (part, number) in parts.iter().zip(numbers).filter(|(part, _)| part.key == field) {
        *number = if part.most == 1 { f64::from(u8::from(flag(to)?)) } else { part.read(to)? };
    }
    Ok(())
}

/// The machines and models of a question that are described.
pub fn described(scenario: &Scenario) -> (bool, bool) {
    let is = |id: &str| id.starts_with(CUSTOM);
    (is(Device::id(scenario.device)), is(Model::id(scenario.model)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Attention, MODELS};
    use crate::estimate::{Caveat, estimate};
    use crate::memory::WeightSizes;
    use crate::question::Describable;
    use crate::speed::{Basis, Speed};

    /// The shape of Meta's own configuration file of Llama 3.1 8B; 8,030 million parameters.
    const LLAMA: &str =
        "custom~params:8030~layers:32~hidden:4096~heads:32~kv-heads:8~head-size:128~vocab:128256";

    fn value(it: &Custom, id: &str) -> Option<String> {
        it.fields().into_iter().find(|field| field.id == id).map(|field| field.value)
    }

    #[test]
    fn a_question_is_its_query() {
        let mut it = Custom::default();
        assert_eq!(it.to_query(), "");
        it.set("bandwidth", "1,008").unwrap();
        it.set("family", "ada").unwrap();
        it.set("model", CUSTOM).unwrap();
        it.set("params", "90000").unwrap();
        it.set("context", "16K").unwrap();
        let (read, problems) = Custom::read_query(&it.to_query());
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(read, it);
        assert_eq!(value(&it, "bandwidth").as_deref(), Some("1008"));
        // The estimator reads the same address.
        assert_eq!(Scenario::read_query(&it.to_query()).scenario, it.scenario);
    }

    #[test]
    fn a_question_of_the_catalogue_is_its_query_too() {
        for query in
            ["users=1", "device=rtx-spark-n1x-675", "v=1", "context=8192", "model=custom", "device=custom"]
        {
            let (it, problems) = Custom::read_query(query);
            assert!(problems.is_empty(), "{problems:?}");
            assert_eq!(Custom::read_query(&it.to_query()).0, it, "{query}");
        }
    }

    #[test]
    fn who_begins_to_describe_begins_with_what_stands_there() {
        let (mut it, _) = Custom::read_query("device=rtx-4090&model=qwen3-30b-a3b");
        assert_eq!(value(&it, "bandwidth"), None);
        it.set("device", CUSTOM).unwrap();
        it.set("model", CUSTOM).unwrap();
        assert_eq!(value(&it, "gb").as_deref(), Some("24"));
        assert_eq!(value(&it, "experts").as_deref(), Some("128"));
        it.set("device", "rtx-3090").unwrap();
        it.set("model", "llama-3.1-8b").unwrap();
        assert_eq!((value(&it, "bandwidth"), value(&it, "layers")), (None, None));
    }

    #[test]
    fn numbers_that_contradict_each_other_stay_in_the_form() {
        let mut it = Custom::default();
        it.set("model", CUSTOM).unwrap();
        it.set("experts", "8").unwrap();
        assert_eq!(it.contradiction().unwrap().field, "experts-used");
        let (mut it, problems) = Custom::read_query(&it.to_query());
        assert_eq!(problems.len(), 1);
        assert_eq!(value(&it, "experts").as_deref(), Some("8"));
        it.set("experts-used", "2").unwrap();
        it.set("active", "30000").unwrap();
        assert_eq!(it.contradiction(), None);
        assert!(it.set("layers", "0").is_err() && it.set("layers", "1.5").is_err());
    }

    #[test]
    fn described_as_a_known_machine_it_answers_like_it_but_is_not_measured() {
        let known = Device::find("rtx-4090").unwrap();
        let like = MachineDescription::like(known).record().unwrap();
        let about = Scenario { model: Record::find_or_first("llama-3.1-8b"), ..Scenario::default() };
        let (a, b) = (about.with_device(known), about.with_device(like));
        let (a, b) = (estimate(&a), estimate(&b));
        let (of_known, of_like) = (a.speed.unwrap(), b.speed.unwrap());
        let off = of_like.decode.mid / of_known.decode.mid - 1.0;
        assert!(off.abs() < 1e-3, "{off}");
        assert_eq!((a.fit.verdict, of_known.basis), (b.fit.verdict, Basis::Measured));
        assert_ne!(of_like.basis, Basis::Measured);
        let width = |speed: &Speed| speed.decode.mid / speed.decode.low;
        assert!(width(&of_like) >= width(&of_known) * 0.999_999, "never narrower");
        assert!(b.caveats.contains(&Caveat::MachineNotMeasured));
    }

    #[test]
    fn without_arithmetic_there_is_no_speed() {
        let device = Device::resolve("custom~compute:0~family:ada").unwrap();
        assert!(device.alu.is_none());
        assert_eq!(Device::resolve(device.id).unwrap().alu.map(|alu| alu.value.get()), None);
        assert!(estimate(&Scenario::default().with_device(device)).speed.is_none());
    }

    #[test]
    fn a_dense_model_described_by_its_configuration_takes_the_memory_it_takes() {
        let known = Model::find("llama-3.1-8b").unwrap();
        let described = Model::resolve(LLAMA).unwrap();
        for id in ["bf16", "q8-0", "q4-k-m", "q2-k"] {
            let quantization = Record::find_or_first(id);
            let of = |model| WeightSizes::of(model, quantization).total;
            let off = of(described) / of(known) - 1.0;
            assert!(off.abs() < 1e-3, "{id}: {off}");
        }
        let cache = |model| estimate(&Scenario { model, ..Scenario::default() }).memory.kv_cache;
        assert_eq!(cache(described), cache(known));
    }

    #[test]
    fn experts_hold_what_a_token_does_not_pass() {
        // Alibaba's configuration of Qwen3 30B A3B: 128 experts, 8 visited.
        let known = Model::find("qwen3-30b-a3b").unwrap();
        let like = ModelDescription::like(known);
        assert_eq!(like.contradiction(), None);
        let quantization = Record::find_or_first("q4-k-m");
        let (a, b) =
            (WeightSizes::of(known, quantization), WeightSizes::of(like.record().unwrap(), quantization));
        for (name, off) in [
            ("all", b.total / a.total),
            ("routed", b.routed / a.routed),
            ("streamed", b.streamed / a.streamed),
        ] {
            assert!((off - 1.0).abs() < 0.02, "{name}: {off}");
        }
    }

    #[test]
    fn every_model_of_the_catalogue_with_plain_attention_can_be_described() {
        for model in MODELS {
            let plain = matches!(model.attention, [Attention::Full { .. }]) && model.recurrent.is_none();
            if !plain || model.prediction_layers > 0 || model.tower > 0 || model.tables > 0 {
                continue;
            }
            let like = ModelDescription::like(model);
            if like.contradiction().is_some() {
                continue;
            }
            let quantization = Record::find_or_first("q8-0");
            let of = |model| WeightSizes::of(model, quantization).total;
            let off = of(like.record().unwrap()) / of(model) - 1.0;
            assert!(off.abs() < 0.02, "{}: {off}", model.id);
        }
    }

    #[test]
    fn windows_states_and_latents_need_less_cache() {
        const LLAMA_8B: &str =
            "custom~params:8030~layers:32~hidden:4096~heads:32~kv-heads:8~head-size:128~vocab:128256";
        let cache = |more: &str| {
            let query = format!("model={LLAMA_8B}{more}&context=32768");
            let reading = Scenario::read_query(&query);
            assert!(reading.problems.is_empty(), "{more}: {:?}", reading.problems);
            estimate(&reading.scenario).memory.kv_cache.get()
        };
        let all = cache("");
        // Half the layers see an eighth of the context; a quarter of the layers keep keys and values.
        assert!(cache("~windowed:16~window:4096") < 0.6 * all);
        assert!(cache("~cached:8") < 0.26 * all);
        // 512 + 64 elements for each token and layer in place of 2 × 8 × 128.
        assert!((cache("~latent:512~latent-rope:64") / all - 576.0 / 2048.0).abs() < 0.02);
    }
}
