//! Scripts and stylesheet of the site: each with all it imports in one file, minified; scripts of a draft module by module, as
//! they are.

use crate::assets::{self, Asset};
use crate::process;
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// What esbuild only warns of otherwise.
const CSS_FAULTS: [&str; 4] = [
    "--log-override:css-syntax-error=error",
    "--log-override:invalid-@charset=error",
    "--log-override:invalid-@import=error",
    "--log-override:invalid-@layer=error",
];

/// Writes scripts into a site.
pub struct Scripts<'a> {
    /// The folder of the site.
    pub site: &'a Path,
    /// Its path, with slashes at both ends.
    pub base: &'a str,
    /// Bundled and minified, which needs npm.
    pub bundled: bool,
}

impl Scripts<'_> {
    /// Writes a module, called `stem`, with all it imports.
    pub fn module(&self, stem: &str, entry: &Path) -> Result<Asset> {
        let text = if self.bundled { esbuild(entry, "esm")? } else { self.linked(entry, stem)? };
        assets::write(self.site, self.base, stem, "js", text.as_bytes())
    }

    /// A script that is no module; its names stay its own.
    pub fn plain(&self, entry: &Path) -> Result<String> {
        if self.bundled {
            return esbuild(entry, "iife");
        }
        let text = self.linked(entry, &stem(entry))?;
        // Only a call may import from here.
        let called = |line: &str| match line.strip_prefix("import ").and_then(|it| it.strip_suffix(';')) {
            Some(file) => format!("import({file});\n"),
            None => format!("{line}\n"),
        };
        Ok(format!("(() => {{\n{}}})();\n", text.lines().map(called).collect::<String>()))
    }

    /// The text of a module with the names under which its imports were written.
    fn linked(&self, file: &Path, name: &str) -> Result<String> {
        let mut text =
            std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        for import in imports(&text) {
            let target = file.parent().unwrap_or(file).join(&import);
            let stem = format!("{name}.{}", stem(&target));
            let imported = self.linked(&target, name)?;
            let asset = assets::write(self.site, self.base, &stem, "js", imported.as_bytes())?;
            let own = asset.url.rsplit('/').next().unwrap_or_default();
            for quote in ['"', '\''] {
                text = text.replace(&format!("{quote}{import}{quote}"), &format!("{quote}./{own}{quote}"));
            }
        }
        Ok(text)
    }
}

fn stem(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The files beside it that a module imports, as it names them: in statements and in calls.
fn imports(text: &str) -> Vec<String> {
    let called = text.split("import(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let called = called.filter(|name| name.starts_with('.')).map(str::to_owned);
    let statements = text.lines().filter(|line| line.starts_with("import ") || line.starts_with("export "));
    let names = statements.filter_map(|line| {
        let quoted = line.split(['"', '\'']).nth(1)?;
        quoted.starts_with(['.', '/']).then(|| quoted.to_owned())
    });
    names.chain(called).collect()
}

fn esbuild(entry: &Path, format: &str) -> Result<String> {
    let mut esbuild = bundler(entry);
    esbuild.arg("--target=es2022").arg(format!("--format={format}"));
    process::output(&mut esbuild).context("the JavaScript cannot be bundled")
}

/// The stylesheet that begins at `entry`, with its imports, minified for browsers of spring 2024 and later: layers, nesting
/// and `light-dark()` remain as written. A fault in it ends the build.
pub fn css(entry: &Path) -> Result<String> {
    let mut esbuild = bundler(entry);
    esbuild.args(["--target=chrome124,edge124,firefox125,safari17.5,ios17.5"]).args(CSS_FAULTS);
    process::output(&mut esbuild).context("the stylesheets cannot be bundled")
}

fn bundler(entry: &Path) -> Command {
    let mut esbuild = process::node("node_modules/esbuild/bin/esbuild");
    esbuild.arg(entry).args(["--bundle", "--minify"]);
    esbuild
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    /// A folder with modules that import one another.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("rooftop-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        for (file, text) in [
            ("first.js", "import { b } from \"./b.js\";\nimport './side.js';\nb();\n"),
            ("b.js", "export const b = () => \"import it\";\n"),
            ("side.js", "import { b } from './b.js';\n"),
            ("plain.js", "import './side.js';\nconst name = 1;\n"),
        ] {
            std::fs::write(folder.join(file), text).expect("a file");
        }
        folder
    }

    #[test]
    fn a_draft_names_the_files_that_a_module_imports_by_their_hash() {
        let folder = folder("modules");
        let scripts = Scripts { site: &folder, base: "/", bundled: false };
        let asset = scripts.module("first", &folder.join("first.js")).expect("written");
        let read =
            |url: &str| std::fs::read_to_string(folder.join(url.trim_start_matches('/'))).expect("written");
        let text = read(&asset.url);
        for import in imports(&text) {
            assert!(import.starts_with("./first."), "{import}");
            read(&format!("assets/{}", import.trim_start_matches("./")));
        }
        assert_eq!(imports(&text).len(), 2);
        let plain = scripts.plain(&folder.join("plain.js")).expect("written");
        assert!(plain.contains("import('./plain.side-"), "{plain}");
        std::fs::remove_dir_all(&folder).expect("the folder is ours");
    }
}
