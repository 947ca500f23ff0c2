//! Writes every page as a file.

mod document;

use crate::pages::{Home, Method, NotFound, Offline};
use crate::text;
use document::{Page, document};
use serde::{Deserialize, Serialize};
use std::error::Error;
use std::path::Path;
use yew::prelude::*;

/// What the build made, with the addresses the pages refer to.
#[derive(Deserialize)]
pub struct Assets {
    /// Path the site is served under, `/` at both ends.
    pub base: String,
    /// The policy as far as a meta tag can hold it, for hosts that send no headers of ours.
    pub csp_meta: String,
    /// The stylesheet.
    pub css: Asset,
    /// On every page: registers the service worker, shows the update bar.
    pub site_js: Asset,
    /// On pages with islands: loads the wasm once the page is painted.
    pub app_js: Asset,
}

/// One file under `assets/`.
#[derive(Deserialize)]
pub struct Asset {
    /// Address with base.
    pub url: String,
    /// `sha384-…`.
    pub integrity: String,
}

/// A line of `pages.json`, from which the build makes sitemap and precache list.
#[derive(Serialize)]
struct PageFile {
    path: &'static str,
    indexed: bool,
}

/// Writes all pages below `out`, and `pages.json`. `assets` is the JSON of [`Assets`].
pub fn write(assets: &str, out: &Path) -> Result<(), Box<dyn Error>> {
    let assets: Assets = serde_json::from_str(assets)?;
    let mut files = Vec::new();
    for page in pages(&assets.base) {
        let file = if page.path.is_empty() || page.path.ends_with('/') {
            out.join(page.path).join("index.html")
        } else {
            out.join(page.path)
        };
        std::fs::create_dir_all(file.parent().unwrap_or(out))?;
        std::fs::write(file, document(&page, &assets))?;
        files.push(PageFile { path: page.path, indexed: page.indexed });
    }
    std::fs::write(out.join("pages.json"), serde_json::to_string(&files)?)?;
    Ok(())
}

fn pages(base: &str) -> Vec<Page> {
    let base = || AttrValue::from(base.to_owned());
    vec![
        Page {
            path: "",
            meta: text::home_meta(),
            indexed: true,
            island: true,
            body: render(html! { <Home base={base()} /> }),
        },
        Page {
            path: "method/",
            meta: text::method_meta(),
            indexed: true,
            island: false,
            body: render(html! { <Method base={base()} /> }),
        },
        Page {
            path: "404.html",
            meta: text::not_found_meta(),
            indexed: false,
            island: false,
            body: render(html! { <NotFound base={base()} /> }),
        },
        Page {
            path: "offline/",
            meta: text::offline_meta(),
            indexed: false,
            island: false,
            body: render(html! { <Offline base={base()} /> }),
        },
    ]
}

#[derive(Properties, PartialEq)]
struct RootProps {
    children: Html,
}

#[component]
fn Root(props: &RootProps) -> Html {
    props.children.clone()
}

fn render(page: Html) -> String {
    let renderer = yew::LocalServerRenderer::<Root>::with_props(RootProps { children: page });
    pollster::block_on(renderer.hydratable(false).render())
}
