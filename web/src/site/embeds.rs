//! Pages of widgets, and how other sites find them.

use super::document::{head, later, others, script, share, with_lists};
use super::{Assets, PageFile, render};
use crate::pages::{Widget, iframe, widgets};
use crate::text;
use std::error::Error;
use std::path::Path;
use yew::AttrValue;

/// Writes a page for each widget, and what oEmbed asks for beside it.
pub(super) fn write(assets: &Assets, out: &Path) -> Result<Vec<PageFile>, Box<dyn Error>> {
    let mut files = Vec::new();
    // What is linked from a widget is the site that goes on.
    for widget in widgets(&AttrValue::from(assets.live.clone())) {
        let path = format!("embed/{}/", widget.id);
        std::fs::create_dir_all(out.join(&path))?;
        std::fs::write(out.join(&path).join("index.html"), document(&widget, assets)?)?;
        std::fs::write(out.join(&path).join("oembed.json"), oembed(&widget, assets))?;
        files.push(PageFile { path, indexed: false, precache: false, later: None });
    }
    Ok(files)
}

/// For the head of the page that a widget is taken from.
pub(super) fn discovery(path: &str, assets: &Assets) -> String {
    let all = widgets(&AttrValue::from(assets.base.clone()));
    let link = |widget: &Widget| {
        format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}{}embed/{}/oembed.json\" title=\"{}\">\n",
            assets.origin, assets.base, widget.id, widget.title
        )
    };
    all.iter().find(|widget| widget.full == path).map(link).unwrap_or_default()
}

/// What is in a frame: without the site around it, without worker and manifest, and in a frame without an origin too,
/// where each file has to be asked for as if from elsewhere.
fn document(widget: &Widget, assets: &Assets) -> Result<String, Box<dyn Error>> {
    let Assets { base, live, origin, widget_js, .. } = assets;
    if let Some(bundle) = widget.bundle.filter(|bundle| !assets.bundles.contains_key(*bundle)) {
        return Err(format!("there is no bundle {bundle}").into());
    }
    // What leads out of the frame opens beside it: the site's own pages refuse to be framed.
    let body = render(widget.body(base, live));
    let body = others(&with_lists(&body), assets)
        .replace("href=\"method/", &format!("href=\"{live}method/"))
        .replace("href=\"../method/", &format!("href=\"{live}method/"))
        .replace("<a ", "<a target=\"_blank\" ");
    Ok(format!(
        "<!DOCTYPE html>\n\
         <html lang=\"{language}\" data-root=\"{live}\"{share}{later}>\n\
         <head>\n\
         {head}\
         <meta name=\"robots\" content=\"noindex\">\n\
         <link rel=\"canonical\" href=\"{origin}{live}{full}\">\n\
         <link rel=\"icon\" href=\"{live}icon.svg\" type=\"image/svg+xml\">\n\
         {discovery}\
         {look}\
         </head>\n\
         <body>\n\
         {body}\n\
         </body>\n\
         </html>\n",
        language = text::language_tag(),
        share = share(&body, widget.bundle, assets),
        later = widget.bundle.map_or_else(String::new, |bundle| later(bundle, assets)),
        head = head(widget.title, "", assets),
        full = widget.full,
        discovery = discovery(&widget.full, assets),
        // Not a module: it sets the colours before anything is painted.
        look = script(widget_js).replace(" type=\"module\"", ""),
    ))
}

fn oembed(widget: &Widget, assets: &Assets) -> String {
    let root = format!("{}{}", assets.origin, assets.base);
    serde_json::json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": text::SITE,
        "provider_url": root,
        "title": widget.title,
        "width": 640,
        "height": widget.height,
        "html": iframe(&root, widget.id, widget.title, widget.height),
    })
    .to_string()
}
