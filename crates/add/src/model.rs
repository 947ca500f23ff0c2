//! A model, from its files.

use crate::{append, data, file_with, flag, plain};
use anyhow::{Context, Result, bail};
use rooftop_open::{Opener, Piece, Record, entry};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Flags that take a value.
const FLAGS: [&str; 4] = ["--name", "--id", "--file", "--source"];

/// Reads the files, writes the entry, and says what is missing.
pub fn add(arguments: &[String]) -> Result<()> {
    let mut paths = Vec::new();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        if FLAGS.contains(&argument.as_str()) {
            rest.next();
        } else if argument == "--print" {
        } else if argument.starts_with("--") {
            bail!("there is no flag `{argument}`; there are {} and --print", FLAGS.join(", "));
        } else {
            paths.push(Path::new(argument));
        }
    }
    if paths.is_empty() {
        bail!("name a GGUF file, or config.json with the safetensors files beside it");
    }
    let pieces = paths.into_iter().map(read).collect::<Result<Vec<Piece>>>()?;
    let mut record = Record::of(&pieces);
    if let Some(name) = flag(arguments, "--name") {
        record.name = Some(plain(name)?.to_owned());
    }
    let Some(entry) = entry(&record) else {
        let notes: Vec<&str> = record.notes.iter().map(|note| note.text()).collect();
        bail!("no entry can be made of this: its tensors do not follow. {}", notes.join(" "));
    };
    let (mut id, mut toml) = (entry.id.clone(), entry.toml.clone());
    if let Some(given) = flag(arguments, "--id") {
        toml = toml.replacen(&format!("id = \"{id}\""), &format!("id = \"{}\"", plain(given)?), 1);
        given.clone_into(&mut id);
    }
    let mut missing = entry.missing.clone();
    if let Some(source) = flag(arguments, "--source") {
        toml = toml.replacen("source = \"FILL IN\"", &format!("source = \"{}\"", plain(source)?), 1);
        missing.retain(|field| *field != "source");
    }
    if arguments.iter().any(|it| it == "--print") {
        print!("{toml}");
    } else {
        // Beside its relatives.
        let near = entry.relatives.first().map(|id| file_with("models", id)).transpose()?.flatten();
        let file = flag(arguments, "--file").map(|name| data().join("models").join(name));
        let file = file.or(near).unwrap_or_else(|| data().join("models/others.toml"));
        append("models", &file, &id, &toml)?;
        println!("{id}: written to {}", file.canonicalize().unwrap_or(file).display());
    }
    eprintln!("parameters: {} in the file, {} in the entry", entry.params[0], entry.params[1]);
    if let Some(difference) = entry.difference() {
        eprintln!(
            "not the same: {difference}; find the tensors that are missing, or say why in params_reason"
        );
    }
    if let Some(known) = record.model.as_deref().filter(|id| !id.contains('~')) {
        eprintln!("the catalogue has a model of this shape and size, {known}: an alias may be enough");
    }
    if !entry.relatives.is_empty() {
        eprintln!("same width and layers: {}", entry.relatives.join(", "));
    }
    for note in &record.notes {
        eprintln!("note: {}", note.text());
    }
    eprintln!("to be filled in: {}", missing.join(", "));
    eprintln!("then: cargo xtask generate, which checks the entry");
    Ok(())
}

fn read(path: &Path) -> Result<Piece> {
    let unreadable = || format!("cannot read {}", path.display());
    let mut file = File::open(path).with_context(unreadable)?;
    let mut opener = Opener::new(u64::MAX);
    loop {
        let (wanted, mut slice) = (opener.wants(), Vec::new());
        Read::by_ref(&mut file)
            .take(wanted.end - wanted.start)
            .read_to_end(&mut slice)
            .with_context(unreadable)?;
        if let Some(read) = opener.give(&slice) {
            return read.with_context(unreadable);
        }
    }
}
