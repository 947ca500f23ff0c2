//! The messages of `web/text/`: checked, and beside every bundle the words that it uses.

use crate::wasm::Module;
use crate::{process, prose};
use anyhow::{Result, anyhow, bail};
use rooftop_words::{functions, read_all, unused, words_in};
use std::path::Path;

/// Fails where languages differ, a message is used nowhere, the functions are not those of the messages, or the prose of the data
/// is not translated as it is.
pub fn check() -> Result<()> {
    let web = process::root().join("web");
    let all = read_all(&web.join("text")).map_err(all_of)?;
    let Some((_, english)) = all.first() else { bail!("there are no messages") };
    let text = web.join("src/text");
    let stale = functions(english)
        .into_iter()
        .filter(|(name, content)| std::fs::read_to_string(text.join(name)).ok().as_ref() != Some(content))
        .map(|(name, _)| format!("web/src/text/{name} is out of date: run `cargo run -p rooftop-words`"));
    let unused = unused(english, &web.join("src"))?;
    let problems: Vec<String> = stale.chain(unused).chain(prose::problems()?).collect();
    if problems.is_empty() { Ok(()) } else { Err(all_of(problems)) }
}

fn all_of(problems: Vec<String>) -> anyhow::Error {
    anyhow!(problems.join("\n"))
}

/// For every bundle, the words that it uses in a language.
pub fn of_bundles(text: &Path, language: &str, modules: &[Module]) -> Result<Vec<(&'static str, String)>> {
    let all = read_all(text).map_err(all_of)?;
    let (Some((_, english)), Some((language, messages))) =
        (all.first(), all.iter().find(|(it, _)| it.id == language))
    else {
        bail!("web/text/ has no language {language}");
    };
    Ok(modules
        .iter()
        .map(|module| (module.name, words_in(Some(&module.wasm), english, language, messages)))
        .collect())
}
