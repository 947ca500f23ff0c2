//! A draft of the site: what a page needs in order to answer, and nothing that only makes it smaller.

use anyhow::{Context, Result};
use std::path::Path;

/// Says what it is and how to get the real thing.
pub fn announce() {
    println!(
        "this is a draft: wasm not optimised, nothing compressed, no preview pictures; \
         `cargo xtask dist` builds the real site, `cargo xtask serve --release` serves it"
    );
}

/// The stylesheet at `entry` with its imports in place, as they are.
pub fn css(entry: &Path) -> Result<String> {
    let text = std::fs::read_to_string(entry).with_context(|| format!("cannot read {}", entry.display()))?;
    let folder = entry.parent().unwrap_or(entry);
    let lines = text.lines().map(|line| match import(line) {
        Some((file, layer)) => {
            let imported = css(&folder.join(file))?;
            Ok(if layer.is_empty() { imported } else { format!("@layer {layer} {{\n{imported}}}\n") })
        }
        None => Ok(format!("{line}\n")),
    });
    lines.collect()
}

/// File and layer of a line `@import "FILE" layer(LAYER);`.
fn import(line: &str) -> Option<(&str, &str)> {
    let (file, rest) = line.strip_prefix("@import \"")?.split_once('"')?;
    let layer = rest.trim().trim_end_matches(';');
    Some((file, layer.strip_prefix("layer(").and_then(|it| it.strip_suffix(')')).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_import_is_put_in_place_within_its_layer() {
        let folder = std::env::temp_dir().join(format!("rooftop-draft-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        std::fs::write(folder.join("part.css"), "h1 { color: red; }\n").expect("a file");
        let entry = folder.join("main.css");
        std::fs::write(&entry, "@layer base;\n@import \"part.css\" layer(base);\n@import \"part.css\";\n")
            .expect("a file");
        let css = super::css(&entry).expect("readable");
        std::fs::remove_dir_all(&folder).expect("the folder is ours");
        assert_eq!(css, "@layer base;\n@layer base {\nh1 { color: red; }\n}\nh1 { color: red; }\n");
    }
}
