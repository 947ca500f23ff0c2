//! Writes every page as a file.

mod answers;
mod articles;
mod changes;
mod document;
mod embeds;
mod manifest;
mod previews;
mod records;
mod structured;

use crate::pages::records::{devices_page, models_page, pairs, pairs_page};
use crate::pages::{
    Home, Method, NotFound, Offline, SearchPage, Written, accuracy_page, audit_page, builder_page,
    calculator_page, check_page, choosing_pages, data_page, kept_page, machine_page, open_page,
};
use crate::text;
use crate::widgets::Topic;
use crate::widgets::topics::{CUSTOM, TOPICS};
pub use answers::answers;
pub use changes::{AnswerChange, Change, FEED};
use document::{Page, document};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use yew::prelude::*;

/// What the build made, with the addresses the pages refer to.
#[derive(Deserialize)]
pub struct Assets {
    /// Path the site is served under, `/` at both ends.
    pub base: String,
    /// Scheme and host it will be at, without a slash at the end.
    pub origin: String,
    /// The base of the site that goes on; not `base` where these pages are frozen.
    pub live: String,
    /// Days whose widgets are kept as they were, newest first.
    pub frozen: Vec<String>,
    /// The policy as far as a meta tag can hold it, for hosts that send no headers of ours.
    pub csp_meta: String,
    /// The same for the one page that may ask the Hub for files.
    pub csp_meta_open: String,
    /// The stylesheet.
    pub css: Asset,
    /// On every page: registers the service worker, shows the update bar.
    pub site_js: Asset,
    /// On the pages of widgets, in place of it: their look, and what they tell the page around them.
    pub widget_js: Asset,
    /// On the page of snippets.
    pub builder_js: Asset,
    /// On the page of kept answers.
    pub kept_js: Asset,
    /// On the page of the search.
    pub search_js: Asset,
    /// On pages with a picture of places to point at.
    pub spots_js: Asset,
    /// For the less usual ways to share an answer, when one is first asked for.
    pub share_js: Asset,
    /// On the page of the visitor's machine, beside its bundle.
    pub measure_js: Asset,
    /// On the page about what is kept without a network.
    pub offline_js: Asset,
    /// By name, what loads a bundle of islands once the page is painted.
    pub bundles: BTreeMap<String, Asset>,
    /// By name of the bundle, the words that it uses, in the language of these pages.
    pub words: BTreeMap<String, Asset>,
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
    path: String,
    indexed: bool,
    precache: bool,
    /// The bundle among what it loads that is kept only once it was loaded.
    later: Option<&'static str>,
}

/// Writes all pages below `out`, `pages.json`, and `previews.json` with what their pictures show. `assets` is the JSON of [`Assets`].
pub fn write(assets: &str, out: &Path) -> Result<(), Box<dyn Error>> {
    let assets: Assets = serde_json::from_str(assets)?;
    let mut files = embeds::write(&assets, out)?;
    let articles = articles::page(&assets.base)?;
    let (changes, feed) = changes::page(&assets)?;
    let topics = TOPICS.iter().map(|(topic, bundle)| calculator(&assets.base, topic, bundle));
    let listed: Vec<Page> = pages(&assets.base)
        .into_iter()
        .chain(choosing(&assets.base))
        .chain(topics)
        .chain([calculator(&assets.base, &CUSTOM, "calculators")])
        .chain([articles, changes, builder(&assets)])
        .chain(records::pages(&assets, out)?)
        .collect();
    let pictures: Vec<_> = listed.iter().filter_map(previews::of).collect();
    std::fs::write(out.join("previews.json"), serde_json::to_string(&pictures)?)?;
    std::fs::write(out.join(manifest::FILE), manifest::text()?)?;
    for page in listed {
        let file = if page.path.is_empty() || page.path.ends_with('/') {
            out.join(&page.path).join("index.html")
        } else {
            out.join(&page.path)
        };
        if let Some(bundle) = page.bundle.filter(|bundle| !assets.bundles.contains_key(*bundle)) {
            return Err(format!("/{} asks for the bundle {bundle}, which was not built", page.path).into());
        }
        std::fs::create_dir_all(file.parent().unwrap_or(out))?;
        std::fs::write(file, document(&page, &assets))?;
        files.push(PageFile {
            path: page.path,
            indexed: page.indexed,
            precache: page.precache,
            later: page.later,
        });
    }
    std::fs::write(out.join(FEED), feed)?;
    std::fs::write(out.join("pages.json"), serde_json::to_string(&files)?)?;
    Ok(())
}

fn pages(base: &str) -> Vec<Page> {
    let base = || AttrValue::from(base.to_owned());
    vec![
        Page { bundle: Some("app"), ..page("", text::home_meta(), html! { <Home base={base()} /> }) },
        // Its bundle is for one picture, which is there without: it is not fetched ahead.
        Page {
            later: Some("roofline"),
            ..page("method/", text::method_meta(), html! { <Method base={base()} /> })
        },
        Page { precache: false, ..page("accuracy/", text::peers_meta(), accuracy_page(&base())) },
        Page { precache: false, ..page("data/", text::data_meta(), data_page(&base())) },
        page("devices/", text::devices_meta(), devices_page(&base())),
        page("models/", text::models_meta(), models_page(&base())),
        Page {
            precache: false,
            ..page("pairs/", text::pairs_index_meta(pairs().len()), pairs_page(&base()))
        },
        Page {
            precache: false,
            bundle: Some("audit"),
            ..page("audit/", text::audit_meta(), audit_page(&base()))
        },
        Page {
            precache: false,
            bundle: Some("check"),
            ..page("check/", text::check_meta(), check_page(&base()))
        },
        Page {
            precache: false,
            bundle: Some("machine"),
            ..page("machine/", text::machine_meta(), machine_page(&base()))
        },
        Page {
            precache: false,
            bundle: Some("open"),
            ..page("open/", text::open_meta(), open_page(&base()))
        },
        unlisted(page("search/", text::search_meta(), html! { <SearchPage base={base()} /> })),
        unlisted(page("404.html", text::not_found_meta(), html! { <NotFound base={base()} /> })),
        unlisted(page("kept/", text::kept_meta(), kept_page(&base()))),
        page("offline/", text::offline_meta(), html! { <Offline base={base()} /> }),
    ]
}

/// The page of a calculator.
fn calculator(base: &str, topic: &Topic, bundle: &'static str) -> Page {
    let base = AttrValue::from(base.to_owned());
    let path = format!("{}/", topic.id);
    Page {
        precache: false,
        bundle: Some(bundle),
        ..page(path, text::calculator_meta(topic.id), calculator_page(&base, *topic))
    }
}

/// The page of snippets for others.
fn builder(assets: &Assets) -> Page {
    let base = AttrValue::from(assets.base.clone());
    let path = "embed/".to_owned();
    Page {
        precache: false,
        ..page(path, text::builder_meta(), builder_page(&base, &assets.origin, &assets.frozen))
    }
}

/// Pages that choose. Each kind brings a bundle of its own, too much to fetch ahead: they are kept once they were opened.
fn choosing(base: &str) -> impl Iterator<Item = Page> {
    let made = |Written { path, meta, body, bundle }| Page {
        bundle: Some(bundle),
        precache: false,
        ..page(path, meta, body)
    };
    choosing_pages(&AttrValue::from(base.to_owned())).into_iter().map(made)
}

/// A page that search engines may list and that is kept, without islands.
fn page(
    path: impl Into<String>,
    (title, description): (impl Into<String>, impl Into<String>),
    body: Html,
) -> Page {
    Page {
        path: path.into(),
        meta: (title.into(), description.into()),
        indexed: true,
        precache: true,
        bundle: None,
        later: None,
        structured: None,
        figures: Vec::new(),
        body: render(body),
    }
}

fn unlisted(page: Page) -> Page {
    Page { indexed: false, ..page }
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
