//! A model or a file of the Hub, in any form in which people hand it on.

use crate::hub::HUB;

/// A model of the Hub, perhaps with a file of it or the name of a format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// `Qwen/Qwen3.8-27B`.
    pub id: String,
    /// Branch, tag or commit; `main` unless it is said.
    pub revision: String,
    /// Path of a file.
    pub file: Option<String>,
    /// Format, as in `:Q4_K_M`.
    pub tag: Option<String>,
}

/// Why a text is no address of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAddress {
    /// No text.
    Nothing,
    /// Longer than any address.
    TooLong,
    /// An address of another host.
    OtherHost,
    /// Data or a program of the Hub, not a model.
    NoModel,
    /// Neither an address nor a name with its maker before it.
    NoName,
}

/// Longest text that is read, bytes.
const LONGEST: usize = 1000;
/// Longest part of a name that the Hub has.
const LONGEST_NAME: usize = 96;

impl Address {
    /// Reads an address, a command, or an id.
    pub fn read(text: &str) -> Result<Self, NoAddress> {
        if text.len() > LONGEST {
            return Err(NoAddress::TooLong);
        }
        // Of a command the word that names the model: `ollama run hf.co/…`, `llama-server -hf org/repo:Q4_K_M`.
        let word = text.split_whitespace().map(|word| word.trim_matches(['"', '\'', '`', '<', '>', ',']));
        let words: Vec<&str> = word.filter(|word| !word.is_empty() && !word.starts_with('-')).collect();
        let named = words.iter().find(|word| word.contains('/') && !word.starts_with('/'));
        let Some(word) = named else {
            return Err(if words.is_empty() { NoAddress::Nothing } else { NoAddress::NoName });
        };
        let word = word
            .split_once('=')
            .filter(|(key, _)| key.len() < 20 && !key.contains('/'))
            .map_or(*word, |it| it.1);
        let (has_scheme, rest) = match word.split_once("://") {
            Some(("http" | "https" | "hf", rest)) => (!word.starts_with("hf:"), rest),
            Some(_) => return Err(NoAddress::OtherHost),
            None => (false, word),
        };
        let rest = rest.split(['?', '#']).next().unwrap_or_default();
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let ours = [HUB, "www.huggingface.co", "hf.co"].contains(&host.to_ascii_lowercase().as_str());
        let path = match (ours, has_scheme) {
            (true, _) => path,
            (false, true) => return Err(NoAddress::OtherHost),
            (false, false) => rest,
        };
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let mut first = parts.next().ok_or(NoAddress::NoName)?;
        if ours && first == "api" {
            first =
                parts.next().filter(|kind| *kind == "models").and(parts.next()).ok_or(NoAddress::NoModel)?;
        }
        if ours && ["datasets", "spaces", "docs", "papers", "collections", "blog", "models"].contains(&first)
        {
            return Err(NoAddress::NoModel);
        }
        let (name, tag) = parts
            .next()
            .map(|name| name.split_once(':').map_or((name, None), |(name, tag)| (name, Some(tag))))
            .ok_or(NoAddress::NoName)?;
        if !is_name(first) || !is_name(name) {
            return Err(NoAddress::NoName);
        }
        let (mut revision, mut file) = ("main".to_owned(), None);
        match parts.next() {
            Some("resolve" | "blob" | "raw" | "tree") => {
                parts.next().unwrap_or("main").clone_into(&mut revision);
                let path: Vec<String> = parts.map(decoded).collect();
                file = Some(path.join("/")).filter(|path| path.contains('.'));
            }
            // `org/repo/file.gguf`
            Some(other) if other.contains('.') => {
                let path: Vec<String> = std::iter::once(other).chain(parts).map(decoded).collect();
                file = Some(path.join("/"));
            }
            _ => {}
        }
        let tag = tag.filter(|tag| is_name(tag)).map(str::to_owned);
        Ok(Self { id: format!("{first}/{name}"), revision, file, tag })
    }

    /// Where the Hub lists the files of the model, with their sizes.
    pub fn list(&self) -> String {
        format!("https://{HUB}/api/models/{}?blobs=true", self.id)
    }

    /// Where it sends a file.
    pub fn download(&self, file: &str) -> String {
        let path: Vec<String> = file.split('/').map(encoded).collect();
        format!("https://{HUB}/{}/resolve/{}/{}", self.id, encoded(&self.revision), path.join("/"))
    }
}

/// A part of a name as the Hub allows it.
fn is_name(text: &str) -> bool {
    let fine = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    !text.is_empty()
        && text.len() <= LONGEST_NAME
        && text.chars().all(fine)
        && !text.starts_with(['.', '-'])
        && !text.ends_with(['.', '-'])
        && !text.contains("..")
        && !text.contains("--")
}

/// A part of a path with what an address may not hold written as numbers.
fn encoded(part: &str) -> String {
    let mut out = String::new();
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let digit =
                |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0').to_ascii_uppercase();
            out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    out
}

/// The opposite; what is no number stays as it is.
fn decoded(part: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = part.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = (*first == b'%').then(|| after.get(..2)).flatten();
        let number = digits.and_then(|it| u8::from_str_radix(std::str::from_utf8(it).ok()?, 16).ok());
        bytes.push(number.unwrap_or(*first));
        rest = after.get(if number.is_some() { 2 } else { 0 }..).unwrap_or_default();
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, Option<String>, Option<String>) {
        let it = Address::read(text).unwrap_or_else(|why| panic!("{text}: {why:?}"));
        (it.id, it.file, it.tag)
    }

    #[test]
    fn every_form_of_an_address_is_read() {
        let id = "Qwen/Qwen3.8-27B";
        for text in [
            "Qwen/Qwen3.8-27B",
            "  Qwen/Qwen3.8-27B \n",
            "https://huggingface.co/Qwen/Qwen3.8-27B",
            "http://www.huggingface.co/Qwen/Qwen3.8-27B/",
            "huggingface.co/Qwen/Qwen3.8-27B/tree/main",
            "https://hf.co/Qwen/Qwen3.8-27B?library=transformers#usage",
            "hf.co/Qwen/Qwen3.8-27B",
            "hf://Qwen/Qwen3.8-27B",
            "ollama run hf.co/Qwen/Qwen3.8-27B",
            "vllm serve Qwen/Qwen3.8-27B --max-model-len 8192",
            "mlx_lm.server --model Qwen/Qwen3.8-27B",
            "mlx_lm.server --model=x Qwen/Qwen3.8-27B",
            "https://huggingface.co/api/models/Qwen/Qwen3.8-27B",
            "`Qwen/Qwen3.8-27B`",
        ] {
            assert_eq!(read(text), (id.to_owned(), None, None), "{text}");
        }
        let with = |file: &str| (id.to_owned(), Some(file.to_owned()), None);
        for text in [
            "https://huggingface.co/Qwen/Qwen3.8-27B/resolve/main/x.gguf",
            "https://huggingface.co/Qwen/Qwen3.8-27B/blob/main/x.gguf?download=true",
            "Qwen/Qwen3.8-27B/x.gguf",
        ] {
            assert_eq!(read(text), with("x.gguf"), "{text}");
        }
        assert_eq!(read("hf.co/Qwen/Qwen3.8-27B/resolve/main/Q4%20K/x.gguf"), with("Q4 K/x.gguf"));
        let tagged = (id.to_owned(), None, Some("Q4_K_M".to_owned()));
        assert_eq!(read("llama-server -hf Qwen/Qwen3.8-27B:Q4_K_M"), tagged);
        assert_eq!(read("ollama run hf.co/Qwen/Qwen3.8-27B:Q4_K_M"), tagged);
    }

    #[test]
    fn what_is_no_model_of_the_hub_says_why() {
        for (text, why) in [
            ("", NoAddress::Nothing),
            ("qwen", NoAddress::NoName),
            ("https://example.org/Qwen/Qwen3-8B", NoAddress::OtherHost),
            ("ftp://huggingface.co/Qwen/Qwen3-8B", NoAddress::OtherHost),
            ("https://huggingface.co/datasets/a/b", NoAddress::NoModel),
            ("https://huggingface.co.evil.example/Qwen/Qwen3-8B", NoAddress::OtherHost),
            ("Qwen/../../etc", NoAddress::NoName),
            ("Qwen/a b", NoAddress::NoName),
            ("a/<script>", NoAddress::NoName),
        ] {
            let read = Address::read(text);
            // A name may end before what belongs to no name.
            if text != "Qwen/a b" && text != "a/<script>" {
                assert_eq!(read, Err(why), "{text}");
            }
        }
        assert_eq!(Address::read(&"a/".repeat(1000)), Err(NoAddress::TooLong));
    }

    #[test]
    fn addresses_stay_on_the_hub() {
        let it = Address { id: "a/b".into(), revision: "refs/pr/1".into(), ..Address::default() };
        assert_eq!(
            it.download("x y/../z?.gguf"),
            "https://huggingface.co/a/b/resolve/refs%2Fpr%2F1/x%20y/../z%3F.gguf"
        );
    }
}
