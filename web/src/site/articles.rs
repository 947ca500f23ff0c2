//! The page of the two articles: from the very files that the tests hold against the core.

use super::document::Page;
use crate::pages::articles_page;
use crate::text;
use rooftop_claims::{Case, Disagreement, Fact, FactValue, Overview};
use std::path::Path;
use yew::prelude::*;

/// The page, or which file could not be read.
pub fn page(base: &str) -> Result<Page, String> {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases");
    let mut overview: Overview = rooftop_claims::read_file(&cases.join("articles.toml"))?;
    let mut claims = rooftop_claims::read(&cases.join("articles"))?;
    overview.article.iter_mut().for_each(|about| about.dated = text::prose(&about.dated));
    overview.disagreement.iter_mut().for_each(translate_disagreement);
    claims.iter_mut().for_each(translate_claim);
    let body = articles_page(&AttrValue::from(base.to_owned()), &overview, &claims);
    // Kept once it was opened: it is long, and few come back to it without a network.
    Ok(Page { precache: false, ..super::page("articles/", text::articles_meta(), body) })
}

fn translate_disagreement(Disagreement { topic, a, b, right, claims: _ }: &mut Disagreement) {
    for prose in [topic, a, b, right] {
        *prose = text::prose(prose);
    }
}

/// Quotes and titles stay in the language they are in.
fn translate_claim(claim: &mut Case) {
    claim.finding = text::prose(&claim.finding);
    for Fact { what, claimed, actual, .. } in &mut claim.fact {
        let values = [claimed, actual].into_iter().filter_map(|value| match value {
            FactValue::Text(words) => Some(words),
            FactValue::Number(_) | FactValue::Range(_) | FactValue::Dates(_) => None,
        });
        for prose in [what].into_iter().chain(values) {
            *prose = text::prose(prose);
        }
    }
}
