//! The HTML document around a page.

use super::{Asset, Assets};
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
    /// What it is about, as JSON-LD.
    pub structured: Option<String>,
    /// What stands in the body.
    pub body: String,
}

/// The whole document.
pub fn document(page: &Page, assets: &Assets) -> String {
    let Assets { base, origin, csp_meta, css, site_js, bundles } = assets;
    let (title, description) = &page.meta;
    let (title, description) = (escaped(title), escaped(description));
    // The address without the reader's question: to a search engine all questions are one page.
    let listed = if page.indexed {
        format!("<link rel=\"canonical\" href=\"{origin}{base}{}\">\n", page.path)
    } else {
        "<meta name=\"robots\" content=\"noindex\">\n".to_owned()
    };
    let structured = page
        .structured
        .as_ref()
        .map_or_else(String::new, |data| format!("<script type=\"application/ld+json\">{data}</script>\n"));
    let script = |asset: &Asset| {
        format!("<script type=\"module\" src=\"{}\" integrity=\"{}\"></script>\n", asset.url, asset.integrity)
    };
    let islands = page.bundle.and_then(|name| bundles.get(name)).map_or_else(String::new, script);
    format!(
        "<!DOCTYPE html>\n\
         <html lang=\"{language}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{csp_meta}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n\
         {listed}\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"theme-color\" content=\"#fbfaf7\" media=\"(prefers-color-scheme: light)\">\n\
         <meta name=\"theme-color\" content=\"#16181c\" media=\"(prefers-color-scheme: dark)\">\n\
         <link rel=\"stylesheet\" href=\"{css_url}\" integrity=\"{css_integrity}\">\n\
         <link rel=\"icon\" href=\"{base}icon.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"apple-touch-icon\" href=\"{base}apple-touch-icon.png\">\n\
         <link rel=\"manifest\" href=\"{base}manifest.webmanifest\">\n\
         {site}\
         {islands}\
         {structured}\
         </head>\n\
         <body>\n\
         {body}\n\
         <template id=\"update-bar\"><div class=\"update-bar\" role=\"status\"><span>{update}</span> \
         <button type=\"button\">{reload}</button></div></template>\n\
         </body>\n\
         </html>\n",
        language = text::LANGUAGE,
        css_url = css.url,
        css_integrity = css.integrity,
        site = script(site_js),
        body = page.body,
        update = text::update_ready(),
        reload = text::reload(),
    )
}

/// Text as it may stand in an element or a quoted attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
