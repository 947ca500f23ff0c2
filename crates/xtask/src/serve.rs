//! `cargo xtask serve`: a static server that answers as a host would, from a built site and its `_headers`.

mod asked;
mod conditions;
mod engine;
mod resolve;
mod site;
mod watch;

use crate::options::{self, Options};
use crate::{draft, log, process};
use anyhow::Result;
use asked::Asked;
use engine::Patience;
use site::Site;
use std::path::PathBuf;
use std::sync::Arc;

/// Builds, serves, and watches if asked to; ends only with an error or from outside.
pub fn command(options: &Options, port: u16, watch: bool) -> Result<()> {
    let listener = engine::bind(port)?;
    log::step("generating the tables from data/", rooftop_data::generate)?;
    let folder = if options.draft { options::DRAFT_FOLDER } else { options::FOLDER };
    let asked = Asked::new(folder, options.clone());
    asked.build()?;
    let version = watch.then(|| Arc::new(watch::Version::default()));
    let mut site = Site::new(process::root().join(folder), &options.base);
    (site.watch, site.asked) = (version.clone(), Some(asked.clone()));
    let address = engine::address(&listener, &options.base)?;
    engine::start(listener, Arc::new(site), Patience::default())?;
    if options.draft {
        draft::announce();
    }
    println!("serving on {address}");
    match version {
        Some(version) => watch::rebuild_forever(&asked, &version),
        None => loop {
            std::thread::park();
        },
    }
}

/// Serves a folder on a free port until this program ends; the address.
pub fn folder(folder: PathBuf, base: &str) -> Result<String> {
    let listener = engine::bind(0)?;
    let address = engine::address(&listener, base)?;
    engine::start(listener, Arc::new(Site::new(folder, base)), Patience::default())?;
    Ok(address)
}
