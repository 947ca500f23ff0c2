//! `cargo xtask icons`: the PNG icons from `web/static/icon.svg`. They are committed, so that the
//! build needs no browser.

use crate::{log, process, setup};
use anyhow::Result;

/// Draws the icons with Chromium.
pub fn command() -> Result<()> {
    setup::npm_tools()?;
    let chromium = setup::chromium()?;
    log::step("drawing the icons", || {
        let mut node = process::node("crates/xtask/scripts/icons.mjs");
        process::run(node.env("ROOFTOP_CHROME", chromium))
    })
}
