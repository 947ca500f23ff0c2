//! The stylesheet: imports pulled in, checked, minified.

use anyhow::{Result, anyhow};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};
use std::path::Path;

/// Bundles and minifies the stylesheet that begins at `entry`.
pub fn bundle(entry: &Path) -> Result<String> {
    let targets = Targets { browsers: Some(browsers()), ..Targets::default() };
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(entry).map_err(|error| anyhow!("{error}"))?;
    sheet
        .minify(MinifyOptions { targets, ..MinifyOptions::default() })
        .map_err(|error| anyhow!("{error}"))?;
    let printed = sheet.to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() });
    Ok(printed.map_err(|error| anyhow!("{error}"))?.code)
}

/// The browsers of spring 2024 and later: layers, nesting and `light-dark()` stay as written.
fn browsers() -> Browsers {
    let version = |major: u32, minor: u32| Some((major << 16) | (minor << 8));
    Browsers {
        chrome: version(124, 0),
        edge: version(124, 0),
        firefox: version(125, 0),
        safari: version(17, 5),
        ios_saf: version(17, 5),
        ..Browsers::default()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn imports_layers_and_nesting_come_out_minified() {
        let folder = std::env::temp_dir().join(format!("rooftop-css-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        std::fs::write(folder.join("part.css"), "main { & h1 { color: red; } }").expect("a file");
        let entry = folder.join("main.css");
        std::fs::write(&entry, "@layer base;\n@import 'part.css' layer(base);").expect("a file");
        let css = super::bundle(&entry).expect("valid CSS");
        std::fs::remove_dir_all(&folder).expect("the folder is ours");
        assert_eq!(css, "@layer base{main{& h1{color:red}}}");
    }
}
