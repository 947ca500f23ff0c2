//! `cargo xtask freeze`: the widgets as they are today, under an address of their own that never changes again.

use crate::dist::{self, Options};
use crate::loads::Loads;
use crate::{compress, data, fingerprint, process, report, site, toolchain};
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where frozen widgets are kept, from the root of the repository; `dist` puts them into the site as they are. Not in git:
/// who hosts the site keeps it, as what was promised to the pages that show them.
const FOLDER: &str = "frozen";

/// Builds the widgets for `BASEv/DAY/embed/…` into `frozen/v/DAY/`, once for each day of the data.
pub fn command(options: &Options) -> Result<()> {
    let day = data::version()?;
    let folder = process::root().join(FOLDER).join("v").join(&day);
    if folder.exists() {
        bail!("frozen/v/{day}/ is there already, and what is frozen never changes: date the data anew first");
    }
    let frozen = Options {
        base: format!("{}v/{day}/", options.base),
        origin: options.origin.clone(),
        live: Some(options.base.clone()),
    };
    let whole = process::root().join("dist.frozen");
    dist::build(&frozen, toolchain::set_up()?, &whole)?;
    report::step("keeping the widgets and what they load", || keep(&whole, &folder))?;
    std::fs::remove_dir_all(&whole)?;
    println!("{} is frozen: `cargo xtask dist` puts it into the site", folder.display());
    Ok(())
}

/// Copies the pages of widgets and what they name.
fn keep(whole: &Path, folder: &Path) -> Result<()> {
    let loads = Loads::read(whole)?;
    let mut files = BTreeSet::new();
    for page in fingerprint::files(&whole.join("embed"))? {
        let path = page.strip_prefix(whole)?.to_owned();
        // The page of snippets is for what is alive.
        if path.components().count() > 2 {
            if page.extension().is_some_and(|ending| ending == "html") {
                files.extend(loads.of(&site::read(&page)?).into_iter().map(PathBuf::from));
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
            let (from, to) = (whole.join(&name), folder.join(&name));
            if from.is_file() {
                std::fs::create_dir_all(to.parent().unwrap_or(folder))?;
                std::fs::copy(&from, &to).with_context(|| format!("cannot keep {}", from.display()))?;
            }
        }
    }
    Ok(())
}

/// Puts what was frozen into a built site, byte by byte.
pub fn restore(site: &Path) -> Result<()> {
    let frozen = process::root().join(FOLDER);
    if !frozen.is_dir() {
        return Ok(());
    }
    for file in fingerprint::files(&frozen)? {
        let to = site.join(file.strip_prefix(&frozen)?);
        std::fs::create_dir_all(to.parent().unwrap_or(site))?;
        std::fs::copy(&file, &to).with_context(|| format!("cannot restore {}", file.display()))?;
    }
    Ok(())
}
