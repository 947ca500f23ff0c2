//! Files of models, lists of the Hub's files, and addresses of its models.

use super::hold;
use rooftop_open::{Address, Opener, Record, entry, files, read};

/// Opens a text whose characters below 256 are the bytes of a file, and reads it as an address too. What is opened in slices is
/// what is opened at once; what was opened is a question without problems in an address of 2 KB.
pub fn opened(text: &str) -> Result<(), String> {
    let bytes: Vec<u8> = text.chars().flat_map(byte).collect();
    let at_once = read(&bytes, None);
    let mut opener = Opener::new(u64::MAX);
    let in_slices = loop {
        let wanted = opener.wants();
        let end = bytes.len().min(wanted.end as usize);
        if let Some(read) = opener.give(bytes.get(wanted.start as usize..end).unwrap_or_default()) {
            break read;
        }
    };
    match (at_once, in_slices) {
        (Ok(piece), Ok(same)) => {
            let record = Record::of(&[piece]);
            hold(Record::of(&[same]) == record, || format!("in slices another record: {record:?}"))?;
            asked(&record)?;
        }
        (Err(refused), Err(same)) => {
            hold(refused == same, || format!("{refused} at once, {same} in slices"))?;
            hold(refused.offset <= bytes.len(), || format!("{refused} beyond {} bytes", bytes.len()))?;
        }
        (at_once, in_slices) => {
            return Err(format!("{} at once, {} in slices", at_once.is_ok(), in_slices.is_ok()));
        }
    }
    if let Ok(files) = files(&bytes) {
        hold(files.iter().all(|file| !file.parts.is_empty()), || format!("no file: {files:?}"))?;
    }
    if let Ok(address) = Address::read(text) {
        let list = address.list();
        hold(list.starts_with("https://huggingface.co/api/models/") && list.is_ascii(), || list.clone())?;
        let file = address.download(address.file.as_deref().unwrap_or("config.json"));
        hold(file.starts_with("https://huggingface.co/") && file.is_ascii(), || file.clone())?;
    }
    Ok(())
}

fn byte(letter: char) -> Vec<u8> {
    u8::try_from(u32::from(letter)).map_or_else(|_| letter.to_string().into_bytes(), |byte| vec![byte])
}

fn asked(record: &Record) -> Result<(), String> {
    if let Some(reading) = record.question("device=rtx-4090") {
        hold(reading.problems.is_empty(), || format!("{:?}: {:?}", record.query(), reading.problems))?;
        let query = reading.scenario.to_query();
        hold(query.len() <= 2048, || format!("an address of {} bytes", query.len()))?;
        let answer = rooftop_core::estimate(&reading.scenario);
        super::sound::sound(&(answer.memory, answer.fit, answer.speed))?;
    }
    if let Some(entry) = entry(record) {
        // A file may name its architecture and tensors in any letters; what ends a line or hides a text is left out.
        let is_plain = !entry.toml.chars().any(|letter| letter.is_control() && letter != '\n');
        hold(entry.toml.starts_with("[[model]]") && is_plain && entry.id.is_ascii(), || entry.toml.clone())?;
    }
    Ok(())
}
