//! Every page as a file.
#![cfg(feature = "prerender")]
use serde::{Deserialize, Serialize};
use std::path::Path;
use yew::prelude::*;

/// What the build made, with the addresses the pages refer to.
#[derive(Deserialize)]
pub struct Assets {
    /// Path the site is served under, `/` at both ends.
    pub base: String,
    /// The stylesheet.
    pub css: Asset,
    /// On every page: service worker registration and the update bar.
    pub site_js: Asset,
    /// On pages with islands: loads the wasm.
    pub app_js: Asset,
    /// The wasm, to preload.
    pub app_wasm: Asset,
}

/// One file under `assets/`.
#[derive(Deserialize)]
pub struct Asset {
    /// Address with base, `/assets/app-0123456789abcdef.js`.
    pub url: String,
    /// `sha384-…`.
    pub integrity: String,
}

/// A line of `pages.json`, from which the build makes sitemap and precache list.
#[derive(Serialize)]
pub struct PageFile {
    /// Path below base, without leading slash: ``, `method/`, `404.html`.
    pub path: &'static str,
    /// Belongs into the sitemap.
    pub indexed: bool,
}

#[component]
fn Home() -> Html {
    html! { <main id="main"><h1>{ "Rooftop" }</h1><div id="estimator"></div></main> }
}

/// Writes all pages below `out`, and `pages.json`.
pub fn write(assets: &str, out: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let assets: Assets = serde_json::from_str(assets)?;
    let body = pollster::block_on(yew::ServerRenderer::<Home>::new().hydratable(false).render());
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Rooftop</title>\
         <link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\">\
         <script type=\"module\" src=\"{}\" integrity=\"{}\"></script></head><body>{body}</body></html>",
        assets.css.url, assets.css.integrity, assets.app_js.url, assets.app_js.integrity
    );
    std::fs::create_dir_all(out)?;
    std::fs::write(out.join("index.html"), html)?;
    let pages = [PageFile { path: "", indexed: true }];
    std::fs::write(out.join("pages.json"), serde_json::to_string(&pages)?)?;
    Ok(())
}
