//! The site as files: assets, prerendered pages, and everything that is read off them.

use crate::assets::{self, Asset};
use crate::language::Language;
use crate::modules::Scripts;
use crate::options::Options;
use crate::page::{Page, file_of, read};
use crate::wasm::{self, Module};
use crate::{downloads, draft, fingerprint, frozen, headers, host, modules, process, words, worker};
use anyhow::{Context, Result, bail};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// Where the files of the catalogue are.
const CATALOGUE: &str = "crates/core/src/catalog/generated";

/// What the page builder is given.
#[derive(Serialize)]
struct Assets<'a> {
    base: &'a str,
    origin: &'a str,
    /// The base of the site that goes on; not `base` where this build is frozen.
    live: &'a str,
    /// Days whose widgets are kept as they were.
    frozen: Vec<String>,
    /// For hosts without header control: the policy as a meta tag may carry it.
    csp_meta: String,
    csp_meta_open: String,
    css: Asset,
    site_js: Asset,
    widget_js: Asset,
    builder_js: Asset,
    kept_js: Asset,
    search_js: Asset,
    spots_js: Asset,
    measure_js: Asset,
    share_js: Asset,
    offline_js: Asset,
    /// By name, the script that loads a bundle once the page is painted.
    bundles: BTreeMap<&'static str, Asset>,
    /// By name, the words that a bundle uses, in this language.
    words: BTreeMap<&'static str, Asset>,
}

/// Writes the site of a language, uncompressed, into its folder below `site`; the first one brings what is said once for all.
pub fn write(options: &Options, language: &Language, modules: &[Module], site: &Path) -> Result<()> {
    let sources = process::root().join("web");
    let (own, out) = (options.of(language), &language.folder(site));
    copy_static(&sources.join("static"), out)?;
    let assets = write_assets(&own, language, modules, &sources, out)?;
    let pages = prerender(language, &assets, out)?;
    complete_manifest(&own, out)?;
    if own.base == options.base {
        write_sitemap(options, &pages, out)?;
        downloads::write(&options.origin, &options.base, out)?;
        std::fs::write(out.join("_headers"), headers::write(&options.base))?;
    }
    // The pictures are in the first language, and shown by all.
    let previews = out.join("previews.json");
    if own.base == options.base && options.pictures && !options.draft {
        process::run(host::PREVIEW.command()?.arg(&previews).arg(out))?;
    }
    std::fs::remove_file(previews)?;
    worker::write(&own, language, &pages, &sources, out)
}

fn copy_static(from: &Path, out: &Path) -> Result<()> {
    for file in fingerprint::files(from)? {
        let name = file.strip_prefix(from)?;
        if is_treated(name) {
            continue;
        }
        let to = out.join(name);
        std::fs::create_dir_all(to.parent().unwrap_or(out))?;
        std::fs::copy(&file, &to).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    Ok(())
}

/// Whether the build treats a file of `web/static/` in its own way; all others are copied as they are.
fn is_treated(name: &Path) -> bool {
    name == Path::new("manifest.webmanifest") || name.extension().is_some_and(|ending| ending == "js")
}

fn write_assets<'a>(
    options: &'a Options,
    language: &Language,
    modules: &[Module],
    sources: &Path,
    out: &Path,
) -> Result<Assets<'a>> {
    let write = |stem, extension, content: &[u8]| assets::write(out, &options.base, stem, extension, content);
    let sheet = sources.join("style/main.css");
    let style = if options.draft { draft::css(&sheet) } else { modules::css(&sheet) };
    let style = style.context("the stylesheet is not valid")?;
    let scripts = Scripts { site: out, base: &options.base, bundled: !options.draft };
    let script = |name: &str| scripts.module(name, &sources.join("static").join(name).with_extension("js"));
    // Pages of others name this one: its address never changes.
    std::fs::write(out.join("embed.js"), scripts.plain(&sources.join("static/embed.js"))?)?;
    let widget_js = scripts.plain(&sources.join("static/widget.js"))?;
    let table = |name: &'static str| {
        let file = process::root().join(CATALOGUE).join(name).with_extension("bin");
        write(name, "bin", &std::fs::read(file).context("there is no catalogue")?)
    };
    let catalogue = wasm::Catalogue { all: table("catalogue")?, usual: table("usual")? };
    let bundle = |module: &Module| {
        let wasm = write(module.name, "wasm", &module.wasm)?;
        Ok((module.name, wasm::start_script(&scripts, module, &wasm, &catalogue)?))
    };
    let bundles = modules.iter().map(bundle).collect::<Result<_>>()?;
    let said = |(name, words): (&'static str, String)| {
        let stem = format!("words-{name}-{}", language.id);
        Ok((name, assets::write(out, &options.base, &stem, "txt", words.as_bytes())?))
    };
    let words = words::of_bundles(&sources.join("text"), language.id, modules)?;
    let words = words.into_iter().map(said).collect::<Result<_>>()?;
    Ok(Assets {
        base: &options.base,
        origin: &options.origin,
        live: options.live.as_ref().unwrap_or(&options.base),
        frozen: frozen::days(&options.base)?,
        csp_meta: headers::content_security_policy("", None),
        csp_meta_open: headers::content_security_policy(headers::HUB, None),
        css: write("main", "css", style.as_bytes())?,
        site_js: script("site")?,
        widget_js: write("widget", "js", widget_js.as_bytes())?,
        builder_js: script("builder")?,
        kept_js: script("kept")?,
        search_js: script("search")?,
        spots_js: script("spots")?,
        measure_js: script("measure")?,
        share_js: script("share")?,
        offline_js: script("offline")?,
        bundles,
        words,
    })
}

/// Has the pages written and reads the list of them.
fn prerender(language: &Language, assets: &Assets, out: &Path) -> Result<Vec<Page>> {
    let assets_file = process::work_dir()?.join(format!("assets-{}.json", language.id));
    std::fs::write(&assets_file, serde_json::to_string_pretty(assets)?)?;
    process::run(host::PRERENDER.command()?.arg(language.id).arg(&assets_file).arg(out))?;
    let list = out.join("pages.json");
    let pages: Vec<Page> =
        serde_json::from_str(&read(&list)?).context("the page builder's pages.json cannot be read")?;
    std::fs::remove_file(&list)?;
    for page in &pages {
        if !out.join(file_of(&page.path)).is_file() {
            bail!("pages.json lists `{}`, but {} was not written", page.path, file_of(&page.path));
        }
    }
    Ok(pages)
}

/// The manifest names the screenshots that exist, with the size they have.
fn complete_manifest(options: &Options, out: &Path) -> Result<()> {
    let file = out.join("manifest.webmanifest");
    let mut manifest: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(&read(&file)?).context("the page builder's manifest is not valid JSON")?;
    let mut screenshots = Vec::new();
    for form in ["wide", "narrow"] {
        let path = format!("screenshots/{form}.png");
        let Ok(picture) = std::fs::read(out.join(&path)) else { continue };
        let (width, height) = png_size(&picture).with_context(|| format!("{path} is not a PNG picture"))?;
        screenshots.push(serde_json::json!({
            "src": path, "sizes": format!("{width}x{height}"), "type": "image/png", "form_factor": form,
        }));
    }
    manifest.insert("id".to_owned(), options.base.clone().into());
    if !screenshots.is_empty() {
        manifest.insert("screenshots".to_owned(), screenshots.into());
    }
    Ok(std::fs::write(file, serde_json::to_string(&manifest)?)?)
}

/// Width and height stand at a fixed place, in the header chunk.
fn png_size(picture: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(picture.get(at..at + 4)?.try_into().ok()?));
    (picture.starts_with(b"\x89PNG\r\n\x1a\n")).then_some(())?;
    Some((number(16)?, number(20)?))
}

fn write_sitemap(options: &Options, pages: &[Page], out: &Path) -> Result<()> {
    let Options { base, origin, .. } = options;
    let mut paths: Vec<&str> =
        pages.iter().filter(|page| page.indexed).map(|page| page.path.as_str()).collect();
    paths.sort_unstable();
    let others = |path: &str| {
        let link = |Language { tag, path: own, .. }: &Language| {
            format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{origin}{base}{own}{path}\"/>")
        };
        options.languages.iter().copied().map(link).collect::<String>()
    };
    // Every language has every page.
    let pages = options.languages.iter().flat_map(|it| paths.iter().map(|path| (it.path, *path)));
    let urls: Vec<String> = pages
        .map(|(own, path)| format!("<url><loc>{origin}{base}{own}{path}</loc>{}</url>\n", others(path)))
        .collect();
    let urls = urls.concat();
    let sitemap = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n\
         {urls}</urlset>\n",
    );
    std::fs::write(out.join("sitemap.xml"), sitemap)?;
    let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {origin}{base}sitemap.xml\n");
    Ok(std::fs::write(out.join("robots.txt"), robots)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_truncated_picture_has_no_size() {
        assert_eq!(png_size(b"\x89PNG\r\n\x1a\n\0\0"), None);
        assert_eq!(png_size(b"not a picture at all, but long enough"), None);
    }
}
