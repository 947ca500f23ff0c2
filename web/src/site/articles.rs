//! The page of the two articles: from the very files that the tests hold against the core.

use super::document::Page;
use crate::pages::articles_page;
use crate::text;
use rooftop_claims::Overview;
use std::path::Path;
use yew::prelude::*;

/// The page, or which file could not be read.
pub fn page(base: &str) -> Result<Page, String> {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases");
    let mut overview: Overview = rooftop_claims::read_file(&cases.join("articles.toml"))?;
    let mut claims = rooftop_claims::read(&cases.join("articles"))?;
    let translate = |id: &str, text: &mut String| *text = text::prose(id, text);
    rooftop_claims::each_sentence(&mut overview, &mut claims, translate);
    rooftop_claims::each_word(&mut claims, translate);
    let body = articles_page(&AttrValue::from(base.to_owned()), &overview, &claims);
    // Kept once it was opened: it is long, and few come back to it without a network.
    Ok(Page { precache: false, ..super::page("articles/", text::articles_meta(), body) })
}
