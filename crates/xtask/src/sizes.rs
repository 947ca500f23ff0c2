//! The size of every file, what a first visit to each page loads, and the budgets for both.

use crate::asset_graph::{AssetGraph, USUAL};
use crate::language::{LANGUAGES, Language};
use crate::{compress, fingerprint, options, page, process, worker};
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Brotli bytes that a page may load once its reader has turned to it or its address asks something: the page, its stylesheet,
/// scripts and wasm. Islands further down that bring a bundle of their own are not counted. The aim is 200 KB: BENCHMARKS.md says
/// which pages miss it, and by how much.
const VISIT_BUDGET: u64 = 207_000;
/// The same where it begins with the records of its usual question, before its address asks something.
const USUAL_VISIT_BUDGET: u64 = 186_000;
/// The same of a page of two machines, whose answer is written out with what others measured.
const PAIR_VISIT_BUDGET: u64 = 210_700;
/// The same for the pages that read files of models and what programs print.
const READING_VISIT_BUDGET: u64 = 255_200;
/// The same before that, and for a page without wasm.
const PLAIN_VISIT_BUDGET: u64 = 63_500;
/// The script that pages of others load.
const EMBED_SCRIPT_BUDGET: u64 = 1_500;
/// What pages load only when a reader presses a button that needs it; the service worker fetches it ahead.
const ON_DEMAND: &str = "assets/share-";
/// The whole catalogue: a page that has the records of its usual question too loads only those where its address asks nothing.
const CATALOGUE: &str = "assets/catalogue-";
/// Brotli bytes that the service worker may fetch after the first visit, all of it and the worker itself counted.
const KEPT_BUDGET: u64 = 345_000;

/// One file as it is and as it travels.
struct Size {
    raw: u64,
    sent: u64,
}

/// What a first visit to a page loads.
struct Visit {
    page: String,
    sent: u64,
    budget: u64,
}

struct Measured {
    files: BTreeMap<String, Size>,
    visits: Vec<Visit>,
    kept: u64,
}

/// `cargo xtask size`.
pub fn command() -> Result<()> {
    let site = process::root().join(options::FOLDER);
    if !site.is_dir() {
        bail!("there is no dist/ to measure: run `cargo xtask dist` first");
    }
    for language in LANGUAGES.iter().filter(|language| language.folder(&site).is_dir()) {
        let measured = measure(language, &site)?;
        print(&measured);
        check(&measured)?;
    }
    Ok(())
}

/// Fails past a budget, with the table that shows where.
pub fn within_budget(languages: &[&Language], site: &Path) -> Result<()> {
    languages.iter().try_for_each(|language| {
        let measured = measure(language, site)?;
        check(&measured).inspect_err(|_| print(&measured))
    })
}

/// Assets one by one, of each kind of page the heaviest.
fn print(measured: &Measured) {
    println!("{:>10} {:>10}  file", "raw", "brotli");
    let files = measured.files.iter().filter(|(path, _)| !is_page(path));
    let (previews, files): (Vec<_>, Vec<_>) = files.partition(|(path, _)| path.ends_with("preview.png"));
    for (path, Size { raw, sent }) in files {
        println!("{raw:>10} {sent:>10}  {path}");
    }
    let all: u64 = previews.iter().map(|(_, size)| size.raw).sum();
    println!("{all:>10} {all:>10}  {} × preview.png, which no page loads", previews.len());
    let mut kinds: BTreeMap<&str, (&Visit, usize)> = BTreeMap::new();
    for visit in &measured.visits {
        let kind = visit.page.split_once('/').map_or(visit.page.as_str(), |(folder, _)| folder);
        // Each widget is of its own kind.
        let kind = if kind == "embed" { visit.page.as_str() } else { kind };
        let (heaviest, count) = kinds.entry(kind).or_insert((visit, 0));
        *count += 1;
        if visit.sent > heaviest.sent {
            *heaviest = visit;
        }
    }
    println!("{:>10} {:>10}  first visit, the heaviest page of each kind", "budget", "brotli");
    for (Visit { page, sent, budget }, count) in kinds.values() {
        println!("{budget:>10} {sent:>10}  /{page} ({count} of this kind)");
    }
    println!("{KEPT_BUDGET:>10} {:>10}  kept by the service worker", measured.kept);
}

fn check(measured: &Measured) -> Result<()> {
    for Visit { page, sent, budget } in &measured.visits {
        within(&format!("a first visit to /{page}"), *sent, *budget)?;
    }
    let script = measured.files.get("embed.js").map_or(0, |size| size.sent);
    within("embed.js", script, EMBED_SCRIPT_BUDGET)?;
    within("what the service worker keeps", measured.kept, KEPT_BUDGET)
}

fn within(what: &str, bytes: u64, budget: u64) -> Result<()> {
    if bytes > budget {
        bail!("{what} is {bytes} bytes in brotli, {} more than its budget of {budget}", bytes - budget);
    }
    Ok(())
}

fn measure(language: &Language, site: &Path) -> Result<Measured> {
    let (site, others) = (&language.folder(site), language.others());
    let mut files = BTreeMap::new();
    for file in fingerprint::files(site)? {
        let path = file.strip_prefix(site).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        // What was frozen was within the budgets of its day, and another language has its own.
        if compress::is_twin(&path) || others.iter().any(|other| path.starts_with(other)) {
            continue;
        }
        let length = |path: &Path| std::fs::metadata(path).map(|data| data.len());
        let raw = length(&file).with_context(|| format!("cannot read {path}"))?;
        let sent = length(&site.join(format!("{path}.br"))).unwrap_or(raw);
        files.insert(path, Size { raw, sent });
    }
    let sent = |path: &str| files.get(path).map_or(0, |size: &Size| size.sent);
    let loads = AssetGraph::read(site)?;
    let visit = |page: &String| {
        let html = page::read(&site.join(page))?;
        let (loaded, at_once) = (loads.turned_to(&html), loads.at_once(&html));
        let of = |assets: &BTreeSet<&str>, left_out: &str| {
            let left_out = [ON_DEMAND, left_out];
            let at_first = assets.iter().filter(|asset| !left_out.iter().any(|it| asset.starts_with(it)));
            sent(page) + at_first.map(|asset| sent(asset)).sum::<u64>()
        };
        let begins_as_usual = loaded.iter().any(|asset| asset.starts_with(USUAL));
        let asked = begins_as_usual.then(|| Visit {
            page: format!("{page} (where its address asks something)"),
            sent: of(&loaded, USUAL),
            budget: VISIT_BUDGET,
        });
        let before = (loaded != at_once).then(|| Visit {
            page: format!("{page} (before its reader turns to it)"),
            sent: of(&at_once, ON_DEMAND),
            budget: PLAIN_VISIT_BUDGET,
        });
        let wasm = loaded.iter().any(|asset| has_ending(asset, "wasm"));
        let whole = Visit {
            page: page.clone(),
            sent: of(&loaded, if begins_as_usual { CATALOGUE } else { ON_DEMAND }),
            budget: match wasm {
                true if begins_as_usual => USUAL_VISIT_BUDGET,
                true if page.starts_with("compare/") && page.contains("-vs-") => PAIR_VISIT_BUDGET,
                true if page.starts_with("open/") || page.starts_with("check/") => READING_VISIT_BUDGET,
                true => VISIT_BUDGET,
                false => PLAIN_VISIT_BUDGET,
            },
        };
        Ok::<_, anyhow::Error>([Some(whole), asked, before])
    };
    let visits: Vec<_> = files.keys().filter(|path| is_page(path)).map(visit).collect::<Result<_>>()?;
    let visits = visits.into_iter().flatten().flatten().collect();
    let kept =
        worker::files(site)?.iter().map(|path| sent(&page::file_of(path))).sum::<u64>() + sent("sw.js");
    Ok(Measured { files, visits, kept })
}

fn is_page(path: &str) -> bool {
    has_ending(path, "html")
}

fn has_ending(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == ending)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_budget_is_kept_to_the_byte() {
        assert!(super::within("it", 10, 10).is_ok());
        assert!(super::within("it", 11, 10).is_err());
    }
}
