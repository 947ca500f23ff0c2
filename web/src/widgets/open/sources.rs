//! Where files come from: the visitor's own, and the Hub where that is wished. Both are read in slices, until a header is whole.

use super::{Change, Listed};
use crate::browser::{Unread, ask_elsewhere};
use crate::text;
use rooftop_open::{Address, HubFile, HubProblem, NoList, Opener, Piece, Record, Why, files, read};
use yew::Callback;

/// What was wished.
pub enum Wish {
    /// To open files of one's own.
    Files(Vec<Unread>),
    /// To open a text.
    Text(String),
    /// To ask the Hub which files a model has.
    List(Address),
    /// To ask it for the header of one.
    Fetch(Address, HubFile),
}

impl Wish {
    /// What is said meanwhile.
    pub fn says(&self) -> String {
        match self {
            Self::Files(files) => text::open_reading(files.first().map(Unread::name).unwrap_or_default()),
            Self::Text(_) => String::new(),
            Self::List(address) => text::open_hub_asking(&address.id),
            Self::Fetch(_, file) => text::open_reading(&file.path),
        }
    }

    /// Does it.
    pub async fn fulfil(self, done: Callback<Change>) {
        let brought = match self {
            Self::Files(files) => open_all(files).await,
            Self::Text(text) => opened(read(text.as_bytes(), None).map(|piece| vec![piece]), ""),
            Self::List(address) => list(address).await,
            Self::Fetch(address, file) => fetch(&address, &file).await,
        };
        done.emit(brought.unwrap_or_else(Change::Failed));
    }
}

fn opened(pieces: Result<Vec<Piece>, rooftop_open::Refused>, name: &str) -> Result<Change, String> {
    let pieces = pieces.map_err(|refused| text::open_refused(name, &refused))?;
    Ok(Change::Opened(Box::new(Record::of(&pieces))))
}

/// Of a folder's files those that say something of a model.
fn is_of_model(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".gguf", ".safetensors", "config.json", ".index.json"].iter().any(|end| name.ends_with(end))
        && !name.ends_with("tokenizer_config.json")
        && !name.ends_with("generation_config.json")
        && !name.ends_with("preprocessor_config.json")
}

async fn open_all(mut files: Vec<Unread>) -> Result<Change, String> {
    if files.len() > 1 && files.iter().any(|file| is_of_model(&file.name())) {
        files.retain(|file| is_of_model(&file.name()));
    }
    let mut pieces = Vec::new();
    for file in &files {
        let mut opener = Opener::new(u64::MAX);
        let read = loop {
            if let Some(read) = opener.give(&file.slice(opener.wants()).await) {
                break read;
            }
        };
        pieces.push(read.map_err(|refused| text::open_refused(file.name(), &refused))?);
    }
    opened(Ok(pieces), "")
}

async fn list(address: Address) -> Result<Change, String> {
    let json = ask_elsewhere(&address.list(), None).await;
    let json = json.map_err(|status| problem(status, &address.id))?;
    let files = files(&json).map_err(|why| match why {
        NoList::Unreadable => text::open_hub_unreadable(),
        NoList::NoFiles => text::open_hub_no_files(&address.id),
    })?;
    // The file or the format that was named, or else the first.
    let is_named = |file: &HubFile| match (&address.file, &address.tag) {
        (Some(path), _) => file.path == *path || file.parts.contains(path),
        (None, Some(tag)) => file.path.to_ascii_lowercase().contains(&tag.to_ascii_lowercase()),
        (None, None) => true,
    };
    let chosen = files.iter().position(is_named).unwrap_or(0);
    Ok(Change::Listed(Listed { address, files, chosen }))
}

async fn fetch(address: &Address, file: &HubFile) -> Result<Change, String> {
    let mut pieces = Vec::new();
    for path in &file.parts {
        let mut opener = Opener::new(u64::MAX);
        let from = address.download(path);
        let read = loop {
            let bytes = ask_elsewhere(&from, Some(opener.wants())).await;
            let bytes = bytes.map_err(|status| problem(status, path))?;
            if let Some(read) = opener.give(&bytes) {
                break read;
            }
        };
        pieces.push(read.map_err(|refused| text::open_refused(path, &refused))?);
    }
    opened(Ok(pieces), "")
}

fn problem(status: u16, of: &str) -> String {
    HubProblem::of(status).map_or_else(
        || text::open_refused(of, &rooftop_open::Refused { offset: 0, why: Why::Unknown }),
        |problem| text::open_hub_problem(problem, of),
    )
}
