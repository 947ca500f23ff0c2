//! `bind IN.wasm OUT_DIR NAME`: writes `NAME.js` and `NAME_bg.wasm`, as `cargo xtask` asks for them. A program of its own, so
//! that whoever changes the build tool does not wait for the tools of wasm.

mod panics;
mod reach;
mod small;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;
use std::path::PathBuf;
use wasm_bindgen_cli_support::Bindgen;

const USAGE: &str = "\
usage: bind IN.wasm OUT_DIR NAME [options]
  --site      for a bundle of the site: the script that starts it knows the address of the wasm
  --types     write NAME.d.ts
  --node      a CommonJS module for Node.js, not an ES module for browsers
  --silent    panics trap without a message
  --forms     with it, forms of values for developers stay
  --small     no names of functions in the wasm, short ones of imports, no comments in the script";

/// What to do with the module.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "a flag of the command line each")]
struct Options {
    site: bool,
    types: bool,
    node: bool,
    silent: bool,
    forms: bool,
    small: bool,
}

fn main() -> Result<()> {
    let mut options = Options::default();
    let mut values: Vec<std::ffi::OsString> = Vec::new();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("site") => options.site = true,
            Long("types") => options.types = true,
            Long("node") => options.node = true,
            Long("silent") => options.silent = true,
            Long("forms") => options.forms = true,
            Long("small") => options.small = true,
            Value(value) => values.push(value),
            _ => bail!("{}\n{USAGE}", argument.unexpected()),
        }
    }
    let Ok([input, folder, name]) = <[_; 3]>::try_from(values) else { bail!("{USAGE}") };
    let (input, folder) = (PathBuf::from(input), PathBuf::from(folder));
    let mut wasm = std::fs::read(&input).with_context(|| format!("cannot read {}", input.display()))?;
    if options.silent {
        wasm = panics::silence(&wasm, options.forms)?;
    }
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes(&name.to_string_lossy(), wasm).typescript(options.types);
    if options.node {
        bindgen.nodejs(true)?;
    } else {
        bindgen.web(true)?.omit_default_module_path(options.site);
    }
    if options.small {
        bindgen.remove_name_section(true).remove_producers_section(true);
    }
    bindgen.generate(&folder).with_context(|| format!("cannot bind {}", input.display()))?;
    if options.small {
        let name = name.to_string_lossy();
        small::shrink(&folder.join(format!("{name}.js")), &folder.join(format!("{name}_bg.wasm")))?;
    }
    Ok(())
}
