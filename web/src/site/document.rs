//! The HTML document around a page.

use super::Assets;
use crate::text;

/// A page, rendered.
pub struct Page {
    /// Path below base.
    pub path: &'static str,
    /// Title and description.
    pub meta: (&'static str, &'static str),
    /// Search engines may list it.
    pub indexed: bool,
    /// It has islands.
    pub island: bool,
    /// What stands in the body.
    pub body: String,
}

/// The whole document.
pub fn document(page: &Page, assets: &Assets) -> String {
    let Assets { base, csp_meta, css, site_js, app_js } = assets;
    let (title, description) = page.meta;
    let (title, description) = (escaped(title), escaped(description));
    let robots = if page.indexed { "" } else { "<meta name=\"robots\" content=\"noindex\">\n" };
    let island = if page.island {
        format!(
            "<script type=\"module\" src=\"{}\" integrity=\"{}\"></script>\n",
            app_js.url, app_js.integrity
        )
    } else {
        String::new()
    };
    format!(
        "<!DOCTYPE html>\n\
         <html lang=\"{language}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{csp_meta}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n\
         {robots}\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"theme-color\" content=\"#fbfaf7\" media=\"(prefers-color-scheme: light)\">\n\
         <meta name=\"theme-color\" content=\"#16181c\" media=\"(prefers-color-scheme: dark)\">\n\
         <link rel=\"stylesheet\" href=\"{css_url}\" integrity=\"{css_integrity}\">\n\
         <link rel=\"icon\" href=\"{base}icon.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"apple-touch-icon\" href=\"{base}apple-touch-icon.png\">\n\
         <link rel=\"manifest\" href=\"{base}manifest.webmanifest\">\n\
         <script type=\"module\" src=\"{site_url}\" integrity=\"{site_integrity}\"></script>\n\
         {island}\
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
        site_url = site_js.url,
        site_integrity = site_js.integrity,
        body = page.body,
        update = text::update_ready(),
        reload = text::reload(),
    )
}

/// Text as it may stand in an element or a quoted attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
