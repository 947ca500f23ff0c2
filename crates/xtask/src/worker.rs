//! The service worker's list: what may be kept, and what is kept from the first visit on.

use crate::asset_graph::{AssetGraph, USUAL};
use crate::language::Language;
use crate::options::Options;
use crate::page::{Page, file_of, read};
use crate::{assets, offline_list};
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The line of `web/static/sw.js` that the build fills in.
const PLACE: &str =
    "const BUILD = { version: \"\", base: \"/\", others: [], files: [], assets: [], digests: {} };";

/// What makes the lists of fields, which most pages load when a reader turns to one.
const ALWAYS: [&str; 2] = ["assets/lists-", "assets/words-lists-"];

/// What the worker is given.
#[derive(Deserialize, Serialize)]
pub struct Build {
    version: String,
    base: String,
    /// Paths below that are not this site's: other languages, what is frozen.
    others: Vec<String>,
    /// Addresses with base.
    pub files: Vec<String>,
    /// Names of all assets, by which a page of another build is recognized.
    assets: Vec<String>,
    /// Of every other file that may be kept, by its path below the base: the hash that an asset has in its name.
    digests: BTreeMap<String, String>,
}

/// Fills in the list. The version is a hash of all that may be kept.
pub fn write(
    options: &Options,
    language: &Language,
    pages: &[Page],
    sources: &Path,
    out: &Path,
) -> Result<()> {
    let loads = AssetGraph::read(out)?;
    let mut files: BTreeSet<String> = ["icon.svg", "manifest.webmanifest"].map(str::to_owned).into();
    let always = |asset: &&str| ALWAYS.iter().any(|start| asset.starts_with(start));
    files.extend(loads.assets().filter(always).map(str::to_owned));
    for page in pages.iter().filter(|page| page.precache && page.path != "404.html") {
        let html = read(&out.join(file_of(&page.path)))?;
        files.insert(page.path.clone());
        let later =
            page.later.as_ref().map(|name| [format!("assets/{name}-"), format!("assets/words-{name}-")]);
        // Whoever has the worker has the whole catalogue.
        let later = |asset: &str| later.iter().flatten().any(|later| asset.starts_with(later));
        let ahead = |asset: &&str| !later(asset) && !asset.starts_with(USUAL);
        files.extend(loads.turned_to(&html).into_iter().filter(ahead).map(str::to_owned));
    }
    let assets: Vec<String> =
        loads.assets().filter_map(|path| path.strip_prefix("assets/")).map(str::to_owned).collect();
    let digests = digests(language, out)?;
    let build = Build {
        version: assets::hash(serde_json::to_string(&(&digests, &assets))?.as_bytes()),
        base: options.base.clone(),
        others: language.others().iter().map(|path| format!("{}{path}", options.base)).collect(),
        files: files.into_iter().map(|path| format!("{}{path}", options.base)).collect(),
        assets,
        digests,
    };
    let template = read(&sources.join("static/sw.js"))?;
    if !template.contains(PLACE) {
        bail!("web/static/sw.js lacks the line `{PLACE}` that the build fills in");
    }
    let line = format!("const BUILD = {};", serde_json::to_string(&build)?);
    Ok(std::fs::write(out.join("sw.js"), template.replace(PLACE, &line))?)
}

/// Of every file worth keeping but the assets.
fn digests(language: &Language, out: &Path) -> Result<BTreeMap<String, String>> {
    let kept =
        offline_list::files(language, out)?.into_iter().filter(|(path, _)| !path.starts_with("assets/"));
    kept.map(|(path, file)| {
        let content = std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        Ok((path, assets::hash(&content)))
    })
    .collect()
}

/// The files of a built site's worker, below base: `""` for the home page.
pub fn files(site: &Path) -> Result<Vec<String>> {
    let worker = read(&site.join("sw.js"))?;
    let line = worker.lines().find_map(|line| line.strip_prefix("const BUILD = ")?.strip_suffix(';'));
    let build: Build = serde_json::from_str(line.context("sw.js has no list of files")?)?;
    Ok(build.files.iter().filter_map(|file| file.strip_prefix(&build.base)).map(str::to_owned).collect())
}
