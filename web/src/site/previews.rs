//! What others show beside a link to a page: tags that say what it is, and a picture of it in the page's own folder. The
//! pictures are in the first language, whose letters their font has; other languages show the same ones.

use super::Assets;
use super::document::{Page, escaped};
use crate::address::root;
use crate::text;
use rooftop_core::catalog::{Device, Model, Record, VERSION};
use rooftop_preview::{HEIGHT, Painter, Preview, WIDTH};
use std::num::NonZero;
use std::path::Path;
use std::thread;

/// Name of the picture in the folder of its page.
const FILE: &str = "preview.png";

/// Writes the picture of every listed page, by all processors at once.
pub fn write(pages: &[Page], out: &Path) -> Result<(), String> {
    let painter = &Painter::new()?;
    let listed: Vec<&Page> = pages.iter().filter(|page| page.indexed).collect();
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let share = listed.len().div_ceil(processors).max(1);
    let of_each = |part: &[&Page]| part.iter().try_for_each(|page| write_one(painter, page, out));
    thread::scope(|scope| {
        let workers: Vec<_> = listed.chunks(share).map(|part| scope.spawn(move || of_each(part))).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

fn write_one(painter: &Painter, page: &Page, out: &Path) -> Result<(), String> {
    let (title, says) = &page.meta;
    let of_site;
    let figures = if page.figures.is_empty() {
        of_site = text::preview_figures(Device::ALL.len(), Model::ALL.len());
        &of_site[..]
    } else {
        &page.figures
    };
    let source = text::preview_source(VERSION);
    let preview =
        Preview { site: text::SITE, source: &source, title: text::bare_title(title), says, figures };
    let wrong = |what: String| format!("the preview of /{}: {what}", page.path);
    let folder = out.join(&page.path);
    std::fs::create_dir_all(&folder).map_err(|error| wrong(error.to_string()))?;
    let picture = painter.png(&preview).map_err(wrong)?;
    std::fs::write(folder.join(FILE), picture).map_err(|error| wrong(error.to_string()))
}

/// For the head of a page. Those who read them take whole addresses only, of the place where the site is published.
pub(super) fn tags(page: &Page, Assets { origin, base, .. }: &Assets) -> String {
    if !page.indexed {
        return String::new();
    }
    let (title, says) = &page.meta;
    let address = format!("{origin}{base}{}", page.path);
    let (width, height) = (WIDTH.to_string(), HEIGHT.to_string());
    let picture = format!("{origin}{}{}{FILE}", root(base), page.path);
    let alternative = text::preview_alternative(text::bare_title(title));
    let properties = [
        ("og:type", "website"),
        ("og:site_name", text::SITE),
        ("og:locale", text::LOCALE),
        ("og:title", text::bare_title(title)),
        ("og:description", says),
        ("og:url", &address),
        ("og:image", &picture),
        ("og:image:width", &width),
        ("og:image:height", &height),
        ("og:image:alt", &alternative),
    ];
    let tag = |(name, content): (&str, &str)| {
        format!("<meta property=\"{name}\" content=\"{}\">\n", escaped(content))
    };
    let card = "<meta name=\"twitter:card\" content=\"summary_large_image\">\n";
    properties.into_iter().map(tag).chain([card.to_owned()]).collect()
}
