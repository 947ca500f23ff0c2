//! The service worker's list: what is kept from the first visit on.

use crate::assets;
use crate::dist::Options;
use crate::language::Language;
use crate::loads::Loads;
use crate::site::{Page, file_of, read};
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;

/// The line of `web/static/sw.js` that the build fills in.
const PLACE: &str = "const BUILD = { version: \"\", base: \"/\", others: [], files: [], assets: [] };";

/// What the worker is told.
#[derive(Deserialize, Serialize)]
pub struct Build {
    version: String,
    base: String,
    /// Paths below that are not this site's: other languages, what is frozen.
    others: Vec<String>,
    /// Addresses with base.
    pub files: Vec<String>,
    /// Names of all assets, by which a page of another build is told.
    assets: Vec<String>,
}

/// Fills in the list. The version is a hash over all pages and assets: what was kept on a visit is as old as the rest.
pub fn write(
    options: &Options,
    language: &Language,
    pages: &[Page],
    sources: &Path,
    out: &Path,
) -> Result<()> {
    let loads = Loads::read(out)?;
    let mut files: BTreeSet<String> = ["icon.svg", "manifest.webmanifest"].map(str::to_owned).into();
    let mut contents: Vec<String> = loads.assets().map(str::to_owned).collect();
    for page in pages.iter().filter(|page| page.path != "404.html") {
        let html = read(&out.join(file_of(&page.path)))?;
        contents.push(format!("{} {}", page.path, assets::hash(html.as_bytes())));
        if page.precache {
            files.insert(page.path.clone());
            let later = page.later.as_ref().map(|bundle| format!("assets/{bundle}-"));
            let ahead = |asset: &&str| later.as_ref().is_none_or(|later| !asset.starts_with(later));
            files.extend(loads.of(&html).into_iter().filter(ahead).map(str::to_owned));
        }
    }
    let build = Build {
        version: assets::hash(contents.join("\n").as_bytes()),
        base: options.base.clone(),
        others: language.others().iter().map(|path| format!("{}{path}", options.base)).collect(),
        files: files.into_iter().map(|path| format!("{}{path}", options.base)).collect(),
        assets: loads.assets().filter_map(|path| path.strip_prefix("assets/")).map(str::to_owned).collect(),
    };
    let template = read(&sources.join("static/sw.js"))?;
    if !template.contains(PLACE) {
        bail!("web/static/sw.js lacks the line `{PLACE}` that the build fills in");
    }
    let line = format!("const BUILD = {};", serde_json::to_string(&build)?);
    Ok(std::fs::write(out.join("sw.js"), template.replace(PLACE, &line))?)
}

/// The files of a built site's worker, below base: `""` for the home page.
pub fn files(site: &Path) -> Result<Vec<String>> {
    let worker = read(&site.join("sw.js"))?;
    let line = worker.lines().find_map(|line| line.strip_prefix("const BUILD = ")?.strip_suffix(';'));
    let build: Build = serde_json::from_str(line.context("sw.js has no list of files")?)?;
    Ok(build.files.iter().filter_map(|file| file.strip_prefix(&build.base)).map(str::to_owned).collect())
}
