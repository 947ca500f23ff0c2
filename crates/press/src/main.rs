//! Compresses the files of the site, as `cargo xtask` asks for it. A program of its own, so that the build tool and a draft of
//! the site do not wait for what this takes to compile.
#![allow(clippy::print_stdout, reason = "its answer goes to standard output")]

mod compress;

use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

const USAGE: &str = "\
usage: press compress CACHE < LIST    writes .br and .gz beside each file; a line of LIST is `QUALITY PATH`
       press size FILE…               the length of each in brotli";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["compress", cache] => {
            let list = std::io::read_to_string(std::io::stdin())?;
            let files: Vec<(i32, PathBuf)> = list.lines().map(line).collect::<Result<_>>()?;
            files
                .par_iter()
                .try_for_each(|(quality, file)| compress::one(file, *quality, Path::new(cache)))?;
        }
        ["size", ref files @ ..] if !files.is_empty() => {
            for file in files {
                let content = std::fs::read(file).with_context(|| format!("cannot read {file}"))?;
                println!("{}", compress::brotli(&content, 11)?.len());
            }
        }
        _ => bail!("{USAGE}"),
    }
    Ok(())
}

fn line(line: &str) -> Result<(i32, PathBuf)> {
    let parts = line.split_once(' ').and_then(|(quality, path)| Some((quality.parse().ok()?, path.into())));
    parts.with_context(|| format!("`{line}` is not a quality and a path"))
}
