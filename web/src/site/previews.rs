//! What others show beside a link to a page: tags that say what it is, and a picture of it in the page's own folder. The
//! pictures are in the first language, whose letters their font has; other languages show the same ones.

use super::Assets;
use super::document::{Page, escaped};
use crate::address::root;
use crate::text;
use rooftop_core::catalog::{Device, Model, Record, VERSION};
use serde::Serialize;

/// Name of the picture in the folder of its page.
const FILE: &str = "preview.png";
/// The size that those who show previews ask for, pixels.
const SIZE: (&str, &str) = ("1200", "630");

/// The text of a picture, as `crates/preview` reads it.
#[derive(Serialize)]
pub(super) struct Preview<'a> {
    /// From the folder of the site.
    file: String,
    site: &'a str,
    source: String,
    title: &'a str,
    says: &'a str,
    /// Name and value.
    figures: Vec<(String, String)>,
}

/// The picture of a listed page.
pub(super) fn of(page: &Page) -> Option<Preview<'_>> {
    let (title, says) = &page.meta;
    let of_site = || text::preview_figures(Device::ALL.len(), Model::ALL.len()).to_vec();
    page.indexed.then(|| Preview {
        file: format!("{}{FILE}", page.path),
        site: text::SITE,
        source: text::preview_source(VERSION),
        title: text::bare_title(title),
        says,
        figures: if page.figures.is_empty() { of_site() } else { page.figures.clone() },
    })
}

/// For the head of a page. Those who read them take whole addresses only, of the place where the site is published.
pub(super) fn tags(page: &Page, Assets { origin, base, .. }: &Assets) -> String {
    if !page.indexed {
        return String::new();
    }
    let (title, says) = &page.meta;
    let address = format!("{origin}{base}{}", page.path);
    let (width, height) = SIZE;
    let picture = format!("{origin}{}{}{FILE}", root(base), page.path);
    let alternative = text::preview_alternative(text::bare_title(title));
    let properties = [
        ("og:type", "website"),
        ("og:site_name", text::SITE),
        ("og:locale", text::language_locale()),
        ("og:title", text::bare_title(title)),
        ("og:description", says),
        ("og:url", &address),
        ("og:image", &picture),
        ("og:image:width", width),
        ("og:image:height", height),
        ("og:image:alt", &alternative),
    ];
    let tag = |(name, content): (&str, &str)| {
        format!("<meta property=\"{name}\" content=\"{}\">\n", escaped(content))
    };
    let card = "<meta name=\"twitter:card\" content=\"summary_large_image\">\n";
    properties.into_iter().map(tag).chain([card.to_owned()]).collect()
}
