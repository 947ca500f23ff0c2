//! Prose of the data that only the page builder reads, by its English: claims of the articles, what changed.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

static PROSE: OnceLock<BTreeMap<String, String>> = OnceLock::new();

/// What is said in the language of these pages; what has no words there stays as it is.
pub fn prose(english: &str) -> String {
    let prose = PROSE.get_or_init(|| read(super::message::language()));
    prose.get(english).map_or(english, String::as_str).to_owned()
}

/// The first language has no such file: the data is written in it.
fn read(language: &str) -> BTreeMap<String, String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("text").join(language).join("prose.toml");
    match std::fs::read_to_string(&file) {
        Ok(text) => toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display())),
        Err(_) => BTreeMap::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use std::path::Path;

    #[test]
    fn every_claim_is_told_in_every_language() {
        let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases");
        let claims = rooftop_claims::read(&cases.join("articles")).expect("readable");
        let overview: rooftop_claims::Overview =
            rooftop_claims::read_file(&cases.join("articles.toml")).expect("readable");
        let facts = claims.iter().flat_map(|claim| claim.fact.iter().map(|fact| &fact.what));
        let topics = overview.disagreement.iter().flat_map(|it| [&it.topic, &it.a, &it.b, &it.right]);
        let english: Vec<&String> =
            claims.iter().map(|claim| &claim.finding).chain(facts).chain(topics).collect();
        let braces = |text: &str| text.matches('{').count();
        for language in rooftop_words::LANGUAGES.iter().skip(1) {
            let prose = read(language.id);
            for text in &english {
                let said = prose.get(*text).unwrap_or_else(|| panic!("{}: {text}", language.id));
                assert_eq!(braces(said), braces(text), "a number is lost: {said}");
            }
        }
    }
}
