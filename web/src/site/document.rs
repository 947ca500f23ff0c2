//! The HTML document around a page.

use super::{Asset, Assets, FEED, embeds, previews, structured};
use crate::address::root;
use crate::text;

/// A page, rendered.
pub struct Page {
    /// Path below base.
    pub path: String,
    /// Title and description.
    pub meta: (String, String),
    /// Search engines may list it.
    pub indexed: bool,
    /// It is kept for use without a network from the first visit on.
    pub precache: bool,
    /// The bundle that brings its islands to life.
    pub bundle: Option<&'static str>,
    /// The bundle, where it is not kept from the first visit on though the page is.
    pub later: Option<&'static str>,
    /// What it is about, as JSON-LD.
    pub structured: Option<String>,
    /// What its preview shows beside title and description, name and value; those of the site where there are none.
    pub figures: Vec<(String, String)>,
    /// What is in the body.
    pub body: String,
}

/// The whole document.
pub fn document(page: &Page, assets: &Assets) -> String {
    let Assets { base, site_js, .. } = assets;
    let (title, description) = &page.meta;
    format!(
        "<!DOCTYPE html>\n\
         <html lang=\"{language}\"{share}{later}>\n\
         <head>\n\
         {head}\
         <meta name=\"description\" content=\"{description}\">\n\
         {listed}\
         {preview}\
         {discovery}\
         <meta name=\"theme-color\" content=\"#fbfaf7\" media=\"(prefers-color-scheme: light)\">\n\
         <meta name=\"theme-color\" content=\"#16181c\" media=\"(prefers-color-scheme: dark)\">\n\
         <link rel=\"icon\" href=\"{base}icon.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"apple-touch-icon\" href=\"{base}apple-touch-icon.png\">\n\
         <link rel=\"manifest\" href=\"{base}manifest.webmanifest\">\n\
         <link rel=\"alternate\" type=\"application/atom+xml\" href=\"{base}{FEED}\">\n\
         {site}\
         {own}\
         {unanswered}\
         {about}\
         </head>\n\
         <body>\n\
         {body}\n\
         <template id=\"update-bar\"><div class=\"update-bar\" role=\"status\"><span>{update}</span> \
         <button type=\"button\">{reload}</button></div></template>\n\
         </body>\n\
         </html>\n",
        language = text::language_tag(),
        share = share(&page.body, page.bundle, assets),
        later = page.bundle.map_or_else(String::new, |name| later(name, assets)),
        head = head(title, &page.path, assets),
        description = escaped(description),
        listed = listed(page, assets),
        preview = previews::tags(page, assets),
        discovery = embeds::discovery(&page.path, assets),
        site = script(site_js),
        own = own_scripts(page, assets),
        unanswered = unanswered(page),
        about = about(page, assets),
        body = others(&waiting(&with_lists(&page.body)), assets),
        update = text::update_ready(),
        reload = text::reload(),
    )
}

/// The canonical address and its translations, for search engines. The reader's question is left out of it, so that all questions
/// count as one page.
fn listed(page: &Page, Assets { base, origin, .. }: &Assets) -> String {
    if !page.indexed {
        return "<meta name=\"robots\" content=\"noindex\">\n".to_owned();
    }
    let path = &page.path;
    let root = root(base);
    let translation = |language: &str, tag: &str| {
        format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{origin}{root}{language}{path}\">\n")
    };
    let all: String = text::translations().iter().map(|it| translation(&it.path, &it.tag)).collect();
    let default = translation("", "x-default");
    format!("<link rel=\"canonical\" href=\"{origin}{base}{path}\">\n{all}{default}")
}

/// What the page is about, as JSON-LD, if search engines may list it.
fn about(page: &Page, assets: &Assets) -> String {
    if !page.indexed {
        return String::new();
    }
    let about = page.structured.clone().unwrap_or_else(|| structured::page(page, assets));
    format!("<script type=\"application/ld+json\">{about}</script>\n")
}

/// Scripts that only some pages need.
fn own_scripts(page: &Page, assets: &Assets) -> String {
    let Assets { builder_js, kept_js, offline_js, search_js, measure_js, spots_js, .. } = assets;
    let of_this_page = match page.path.as_str() {
        "embed/" => Some(builder_js),
        "kept/" => Some(kept_js),
        "offline/" => Some(offline_js),
        "search/" => Some(search_js),
        _ => None,
    };
    let beside = [("data-measure=", measure_js), ("class=\"spot", spots_js)];
    let beside = beside.into_iter().filter(|(part, _)| page.body.contains(part)).map(|(_, script)| script);
    of_this_page.into_iter().chain(beside).map(script).collect()
}

/// The message shown if the page's bundle does not start.
fn unanswered(page: &Page) -> String {
    page.bundle.map_or_else(String::new, |_| {
        let text = text::unanswered();
        format!("<template id=\"unanswered\"><p class=\"notice\" role=\"alert\">{text}</p></template>\n")
    })
}

/// What is at the head of every page. All files are asked for as if from elsewhere: in a frame without an origin they are.
pub(super) fn head(title: &str, path: &str, assets: &Assets) -> String {
    let Assets { csp_meta, csp_meta_open, css, .. } = assets;
    let csp_meta = if path == "open/" { csp_meta_open } else { csp_meta };
    let title = escaped(title);
    format!(
        "<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{csp_meta}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\" crossorigin=\"anonymous\">\n",
        css.url, css.integrity
    )
}

/// A script of ours.
pub(super) fn script(asset: &Asset) -> String {
    format!(
        "<script type=\"module\" src=\"{}\" integrity=\"{}\" crossorigin=\"anonymous\"></script>\n",
        asset.url, asset.integrity
    )
}

/// Of a page with buttons that save what it shows, or whose bundle makes them: the script for that (`static/share.js`).
pub(super) fn share(
    body: &str,
    bundle: Option<&str>,
    Assets { share_js: Asset { url, integrity }, .. }: &Assets,
) -> String {
    if bundle.is_none() && !body.contains("data-does=") {
        return String::new();
    }
    format!(" data-share=\"{url}\" data-share-integrity=\"{integrity}\"")
}

/// Of an element whose bundle is loaded later (`static/wake.js`): the script that starts it, and where that finds the words of
/// this language.
pub(super) fn later(bundle: &str, Assets { bundles, words, .. }: &Assets) -> String {
    let script = bundles
        .get(bundle)
        .map(|Asset { url, integrity }| format!(" data-later=\"{url}\" data-integrity=\"{integrity}\""));
    let words = words.get(bundle).map(|Asset { url, integrity }| {
        format!(" data-words=\"{url}\" data-words-integrity=\"{integrity}\"")
    });
    script.into_iter().chain(words).collect()
}

/// The body with fields that wait for the script that wakes them (`static/pending.js`): without scripts they do nothing.
fn waiting(body: &str) -> String {
    let Some(at) = body.find("data-island=\"\"").or_else(|| body.find(" data-bundle=\"roofline\"")) else {
        return body.to_owned();
    };
    let (before, island) = body.split_at(at);
    let waits = |text: String, tag: &str| text.replace(tag, &format!("{tag} disabled data-waits"));
    before.to_owned()
        + &["<select", "<input", "<button", "<textarea"].into_iter().fold(island.to_owned(), waits)
}

/// The body with the addresses of the bundles that its islands name themselves.
pub(super) fn others(body: &str, assets: &Assets) -> String {
    let named = |body: String, name: &String| {
        let attribute = format!(" data-bundle=\"{name}\"");
        body.replace(&attribute, &format!("{attribute}{}", later(name, assets)))
    };
    assets.bundles.keys().fold(body.to_owned(), named)
}

/// The body, with the name of the bundle that makes lists where it has fields with one.
pub(super) fn with_lists(body: &str) -> String {
    let bundle = if body.contains("<combo-box") { "<template data-bundle=\"lists\"></template>" } else { "" };
    body.to_owned() + bundle
}

/// Text escaped for an element or a quoted attribute.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
