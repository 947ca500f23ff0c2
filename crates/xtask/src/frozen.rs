//! Widgets that were frozen: the days there are, put into each later site as they are.

use crate::{assets, fingerprint, page, process};
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// Where frozen widgets are kept, from the root of the repository, a folder for each day; `dist` puts them into the site as
/// they are. They stand on a branch of their own (`hosting/README.md`): what was promised to the pages that show them.
pub const FOLDER: &str = "frozen/v";

/// In the folder of a day, the hash of every other file in it, as `sha256sum` writes and checks it.
pub const SUMS: &str = "SHA256SUMS";

/// The lines of [`SUMS`] for a folder as it is.
pub fn sums(folder: &Path) -> Result<String> {
    let line = |file: &PathBuf| -> Result<String> {
        let name = file.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        let hash = assets::hex(Sha256::digest(std::fs::read(file)?).iter());
        Ok(if name == SUMS { String::new() } else { format!("{hash}  {name}\n") })
    };
    fingerprint::files(folder)?.iter().map(line).collect()
}

/// The days whose widgets are kept for a site at `base`, newest first; those of another base would not find their files.
pub fn days(base: &str) -> Result<Vec<String>> {
    days_in(&process::root().join(FOLDER), base)
}

pub fn days_in(frozen: &Path, base: &str) -> Result<Vec<String>> {
    let mut days = Vec::new();
    if !frozen.is_dir() {
        return Ok(days);
    }
    for entry in std::fs::read_dir(frozen)? {
        let folder = entry?.path();
        let day = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if page::read(&folder.join("embed/estimator/index.html"))?
            .contains(&format!("\"{base}v/{day}/assets/"))
        {
            days.push(day);
        } else {
            println!("  {FOLDER}/{day}/ was frozen for another base than {base}, and is left out");
        }
    }
    days.sort_by(|a, b| b.cmp(a));
    Ok(days)
}

/// Puts what was frozen into a built site, byte by byte.
pub fn restore(base: &str, site: &Path) -> Result<()> {
    restore_from(&process::root().join(FOLDER), base, &site.join("v"))
}

pub fn restore_from(frozen: &Path, base: &str, to: &Path) -> Result<()> {
    for day in days_in(frozen, base)? {
        let folder = frozen.join(&day);
        if sums(&folder)? != page::read(&folder.join(SUMS))? {
            bail!(
                "{} is not as it was frozen: `sha256sum -c {SUMS}` in it says what differs",
                folder.display()
            );
        }
        for file in fingerprint::files(&folder)? {
            copy(&file, &to.join(file.strip_prefix(frozen)?))?;
        }
    }
    Ok(())
}

/// Copies a file into a folder that may not be there yet.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to.parent().unwrap_or(to))?;
    std::fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}
