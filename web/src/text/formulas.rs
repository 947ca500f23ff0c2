//! Formulas of the steps and the names in them: each name is an id of a message.

use super::words;

/// What is between the names.
const SIGNS: [char; 13] = ['×', '÷', '+', '−', '(', ')', '√', 'Σ', '∛', '²', '³', ',', '='];

/// A name in a formula, or a formula; what is no name stays as it is.
pub fn formula(english: &str) -> String {
    let words = english.split_inclusive(SIGNS).map(|part| {
        let name = part.trim_end_matches(SIGNS).trim();
        let said = words::formula_name(name.replace(' ', "-"));
        let (before, after) = part.split_at(part.len() - part.trim_start().len());
        if said.is_empty() { part.to_owned() } else { [before, said, &after[name.len()..]].concat() }
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::SIGNS;
    use rooftop_core::cost::{Cost, cost};
    use rooftop_core::energy::{Energy, energy};
    use rooftop_core::explain::Explanation;
    use rooftop_core::serving::{Serving, serving};
    use rooftop_core::tuning::{Tuning, tuning};
    use rooftop_core::{Scenario, estimate};
    use rooftop_words::{LANGUAGES, read};
    use std::path::Path;

    #[test]
    fn every_name_in_a_step_has_words() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("text");
        let english = read(&folder, &LANGUAGES[0], &mut Vec::new());
        let choices = english["formula-name"].choices();
        let known = &choices["name"];
        let mut explanations: Vec<Explanation> = [
            "",
            "model=gpt-oss-120b&users=4",
            "device=rtx-4090&runtime=vllm&quant=fp8&model=qwen3-8b",
            "device=apple-m4-max-40&runtime=mlx",
            "device=rtx-4090&gpu-layers=20",
            "device=h100-sxm&runtime=vllm&gpus=2",
            "model=qwen3-next-80b-a3b",
        ]
        .map(|query| estimate(&Scenario::read_query(query).scenario).explanation)
        .into();
        explanations.push(tuning(&Tuning::default()).explanation);
        explanations.push(cost(&Cost::default()).explanation);
        explanations.push(energy(&Energy::default()).explanation);
        explanations.push(serving(&Serving::default()).estimate.explanation);
        let mut missing = std::collections::BTreeSet::new();
        for explanation in &explanations {
            for term in explanation.terms() {
                let names = explanation.inputs(term).iter().map(|input| input.name).chain([term.formula]);
                let words = names.flat_map(|text| text.split(SIGNS)).map(str::trim);
                let is_word = |word: &&str| word.contains(|c: char| c.is_ascii_alphabetic());
                let unknown = |word: &&str| !known.contains(word.replace(' ', "-").as_str());
                missing.extend(words.filter(is_word).filter(unknown));
            }
        }
        assert!(missing.is_empty(), "{missing:?}");
    }
}
