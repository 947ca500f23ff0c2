//! What a visitor types beside the output; it is in the address.

use crate::text;
use rooftop_check::{Sentence, sentence};
use rooftop_command::{Program, command};
use rooftop_core::catalog::Record;
use rooftop_core::{ProblemKind, Scenario, brief, read_text, write_text};

/// The fields.
const IDS: [&str; 4] = ["rate", "machine", "model", "settings"];
/// Flags that name the model, which has a field of its own.
const FILES: [&str; 3] = ["--model", "--path", "FROM"];

/// The texts of the fields, in the order of [`IDS`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed([String; 4]);

impl Typed {
    /// As for our example.
    pub fn example() -> Self {
        let mut typed = Self::default();
        for (id, text) in text::check_example_said() {
            typed.set(id, text.to_owned());
        }
        typed
    }

    /// From an address, which names the fields, or asks as the estimator does; none where it says nothing.
    pub fn read(query: &str) -> Option<Self> {
        if query.split('&').any(|part| part.starts_with("device=")) {
            return Some(Self::of(&Scenario::read_query(query).scenario));
        }
        let said = Self(IDS.map(|id| read_text(query, id)));
        (said != Self::default()).then_some(said)
    }

    /// Fields of an address that neither this page has nor the estimator.
    pub fn unknown(query: &str) -> Vec<String> {
        let problems = Scenario::read_query(query).problems.into_iter();
        let unknown = problems.filter(|it| matches!(it.kind, ProblemKind::UnknownField)).map(|it| it.given);
        unknown.filter(|given| !IDS.iter().any(|id| given.split('=').next() == Some(*id))).collect()
    }

    /// A question in the words of somebody with that machine.
    fn of(asked: &Scenario) -> Self {
        let Scenario { device, model, quantization, memory, placing, .. } = asked;
        let mut typed = Self::default();
        typed.set("machine", format!("{}{} {} GB", several(placing.gpus), device.name(), memory.label));
        typed.set("model", format!("{} {}", model.name(), quantization.name()));
        if let Some(program) = Program::of_runtime(asked.runtime.id) {
            let command = command(&Scenario { placing: brief(asked).placing, ..*asked }, program);
            let settings = command.flags.iter().filter(|flag| !FILES.contains(&flag.name));
            let settings = settings.map(|flag| format!(" {} {}", flag.name, flag.value));
            typed.set("settings", program.command.join(" ") + &settings.collect::<String>());
        }
        typed
    }

    /// The text of a field.
    pub fn get(&self, id: &str) -> &str {
        let texts = IDS.iter().zip(&self.0);
        texts.into_iter().find(|(known, _)| **known == id).map_or("", |(_, text)| text)
    }

    /// Changes the text of a field.
    pub fn set(&mut self, id: &str, value: String) {
        if let Some((_, text)) = IDS.iter().zip(&mut self.0).find(|(known, _)| **known == id) {
            *text = value;
        }
    }

    /// Fills machine and model in, where a sentence names them.
    pub fn follow(&mut self, said: &Sentence) {
        if let Some(machine) = said.machine {
            self.set("machine", several(said.cards) + machine.name());
        }
        if let Some(model) = said.model {
            let format = said.quantization.map_or_else(String::new, |it| format!(" {}", it.name()));
            self.set("model", model.name().to_owned() + &format);
        }
    }

    /// The speed, where it is a number or a sentence says it.
    pub fn rate(&self) -> Option<f64> {
        let rate = text::as_typed(self.get("rate"));
        let number = rate.trim().parse().ok().filter(|rate: &f64| rate.is_finite() && *rate > 0.0);
        number.or_else(|| sentence(self.get("rate")).map(|it| it.rate))
    }

    /// As the address has it.
    pub fn to_query(&self) -> String {
        let fields = IDS.iter().zip(&self.0).map(|(id, text)| write_text(id, text.trim()));
        fields.filter(|field| !field.is_empty()).collect::<Vec<_>>().join("&")
    }
}

/// Before the name of a card.
fn several(cards: u32) -> String {
    if cards > 1 { format!("{cards}x ") } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::Typed;

    #[test]
    fn a_sentence_says_speed_machine_and_model() {
        let mut typed = Typed::default();
        typed.follow(&rooftop_check::sentence("qwen3 8b q4_k_m on 2x 3060, 12 tok/s").unwrap());
        assert_eq!(typed.get("machine"), "2x GeForce RTX 3060");
        assert_eq!(typed.get("model"), "Qwen3 8B Q4_K_M");
        typed.set("rate", "12.5 tok/s".to_owned());
        assert_eq!(typed.rate(), Some(12.5));
    }

    #[test]
    fn fields_are_in_the_address() {
        let query = "rate=12.5&machine=RTX%204090%2C%2064%20GB&model=Qwen3%2032B%20Q4_K_M";
        let typed = Typed::read(query).unwrap();
        assert_eq!(typed.get("machine"), "RTX 4090, 64 GB");
        assert_eq!(typed.rate(), Some(12.5));
        assert_eq!(Typed::read(&typed.to_query()), Some(typed));
        assert_eq!(Typed::read(""), None);
    }

    #[test]
    fn a_field_that_nobody_reads_is_unknown() {
        let unknown = Typed::unknown("rate=12&machine=RTX%204090&cards=2&utm_source=mail&context=4096");
        assert_eq!(unknown, ["cards=2"]);
    }

    #[test]
    fn a_question_of_the_estimator_is_read_as_the_same_question() {
        let query =
            "v=1&device=rtx-4090&model=qwen3-32b&quant=q4-k-m&context=16384&users=1&runtime=llama.cpp";
        let typed = Typed::read(query).unwrap();
        let said = rooftop_check::Said {
            machine: typed.get("machine"),
            model: typed.get("model"),
            settings: typed.get("settings"),
        };
        let answer = rooftop_check::check("20 tok/s", &said);
        let asked = rooftop_core::Scenario::read_query(&answer.predicted.unwrap().query).scenario;
        assert_eq!((asked.device.id, asked.model.id), ("rtx-4090", "qwen3-32b"));
        assert_eq!((asked.quantization.id, asked.context_tokens), ("q4-k-m", 16384));
    }
}
