//! Prose of the data, by its English: claims of the articles, what changed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

#[expect(clippy::expect_used, reason = "a part of the build, which has to stop there")]
static PROSE: LazyLock<BTreeMap<String, String>> =
    LazyLock::new(|| toml::from_str(include_str!("prose.toml")).expect("prose.toml is no TOML"));

/// What is said in Chinese; what is not there stays as it is.
pub fn of(english: &str) -> String {
    PROSE.get(english).map_or(english, String::as_str).to_owned()
}

#[cfg(test)]
mod tests {
    use super::PROSE;
    use std::path::Path;

    #[test]
    fn every_claim_is_told_in_chinese() {
        let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases");
        let claims = rooftop_claims::read(&cases.join("articles")).expect("readable");
        let overview: rooftop_claims::Overview =
            rooftop_claims::read_file(&cases.join("articles.toml")).expect("readable");
        let facts = claims.iter().flat_map(|claim| claim.fact.iter().map(|fact| &fact.what));
        let topics = overview.disagreement.iter().flat_map(|it| [&it.topic, &it.a, &it.b, &it.right]);
        let prose: Vec<&String> =
            claims.iter().map(|claim| &claim.finding).chain(facts).chain(topics).collect();
        let missing: Vec<&&String> = prose.iter().filter(|it| !PROSE.contains_key(**it)).collect();
        assert!(missing.is_empty(), "{missing:#?}");
        assert!(prose.iter().all(|it| braces(it) == braces(&super::of(it))), "a number is lost");
    }

    fn braces(text: &str) -> usize {
        text.matches('{').count()
    }
}
