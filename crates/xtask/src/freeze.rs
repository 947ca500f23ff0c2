//! `cargo xtask freeze`: the widgets as they are today, under an address of their own that never changes again.

use crate::asset_graph::AssetGraph;
use crate::frozen::{FOLDER, SUMS, copy, sums};
use crate::language::Language;
use crate::options::Options;
use crate::{compress, dist, fingerprint, log, page, process};
use anyhow::{Result, bail};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Builds the widgets for `BASEv/DAY/embed/…` into `frozen/v/DAY/`, once for each day of the data.
pub fn command(options: &Options) -> Result<()> {
    let day = rooftop_data::version()?;
    let folder = process::root().join(FOLDER).join(&day);
    if folder.exists() {
        bail!(
            "{FOLDER}/{day}/ is there already, and what is frozen never changes: set a later `version` in data/policy.toml first"
        );
    }
    let frozen = Options {
        base: format!("{}v/{day}/", options.base),
        origin: options.origin.clone(),
        live: Some(options.base.clone()),
        // What is frozen stays in the first language.
        languages: Language::chosen("en")?,
        ..Options::default()
    };
    let whole = process::root().join("dist.frozen");
    dist::build(&frozen, &whole)?;
    log::step("keeping the widgets and what they load", || keep(&whole, &folder))?;
    std::fs::remove_dir_all(&whole)?;
    println!("{} is frozen: `cargo xtask dist` puts it into the site", folder.display());
    Ok(())
}

/// Copies the pages of widgets and what they name.
fn keep(whole: &Path, folder: &Path) -> Result<()> {
    let loads = AssetGraph::read(whole)?;
    let mut files = BTreeSet::new();
    for file in fingerprint::files(&whole.join("embed"))? {
        let path = file.strip_prefix(whole)?.to_owned();
        // The page of snippets is for what is alive.
        if path.components().count() > 2 {
            if file.extension().is_some_and(|ending| ending == "html") {
                files.extend(loads.of(&page::read(&file)?).into_iter().map(PathBuf::from));
            }
            files.insert(path);
        }
    }
    for file in files {
        for ending in ["", ".br", ".gz"] {
            let mut name = file.clone().into_os_string();
            if !compress::is_twin(&file.to_string_lossy()) {
                name.push(ending);
            }
            if whole.join(&name).is_file() {
                copy(&whole.join(&name), &folder.join(&name))?;
            }
        }
    }
    Ok(std::fs::write(folder.join(SUMS), sums(folder)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frozen::{days_in, restore_from};
    use std::fs;

    /// A built site with one widget, and a folder to freeze into.
    fn built(name: &str) -> PathBuf {
        let root = std::env::temp_dir().join(format!("rooftop-{name}-{}", std::process::id()));
        let page = "<script src=\"/v/2026-11-20/assets/app-0.js\">";
        for (file, content) in [
            ("whole/embed/index.html", "the page of snippets"),
            ("whole/embed/estimator/index.html", page),
            ("whole/embed/estimator/index.html.br", "smaller"),
            ("whole/embed/estimator/oembed.json", "{}"),
            ("whole/assets/app-0.js", "import \"app-1.wasm\"; // assets/app-1.wasm"),
            ("whole/assets/app-1.wasm", "wasm"),
            ("whole/assets/other-2.js", "of another page"),
            ("whole/index.html", "home"),
        ] {
            let file = root.join(file);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a temporary folder");
            fs::write(file, content).expect("a file");
        }
        root
    }

    #[test]
    fn a_widget_is_kept_with_what_it_loads_and_comes_back_to_the_byte() {
        let root = built("freeze");
        let (frozen, site) = (root.join("frozen/v"), root.join("site/v"));
        keep(&root.join("whole"), &frozen.join("2026-11-20")).expect("kept");
        restore_from(&frozen, "/", &site).expect("restored");
        let names: Vec<String> = fingerprint::files(&site)
            .expect("readable")
            .iter()
            .map(|file| file.strip_prefix(&site).expect("below").to_string_lossy().into_owned())
            .collect();
        let kept = ["SHA256SUMS", "assets/app-0.js", "assets/app-1.wasm", "embed/estimator/index.html"];
        let more = ["embed/estimator/index.html.br", "embed/estimator/oembed.json"];
        assert_eq!(
            names,
            [&kept[..], &more[..]]
                .concat()
                .iter()
                .map(|name| format!("2026-11-20/{name}"))
                .collect::<Vec<_>>()
        );
        let same = |name: &str| {
            fs::read(root.join("whole").join(name)).ok() == fs::read(site.join("2026-11-20").join(name)).ok()
        };
        assert!(kept[1..].iter().chain(&more).all(|name| same(name)));
        fs::remove_dir_all(root).expect("the folder is ours");
    }

    #[test]
    fn what_was_changed_since_is_refused_and_what_is_for_another_base_left_out() {
        let root = built("frozen");
        let (frozen, site) = (root.join("frozen/v"), root.join("site/v"));
        keep(&root.join("whole"), &frozen.join("2026-11-20")).expect("kept");
        assert!(days_in(&frozen, "/rooftop/").expect("readable").is_empty());
        assert_eq!(days_in(&frozen, "/").expect("readable"), ["2026-11-20"]);
        fs::write(frozen.join("2026-11-20/assets/app-1.wasm"), "newer wasm").expect("a file");
        let error = restore_from(&frozen, "/", &site).expect_err("it was promised to stay");
        assert!(error.to_string().contains("not as it was frozen"), "{error}");
        fs::remove_dir_all(root).expect("the folder is ours");
    }
}
