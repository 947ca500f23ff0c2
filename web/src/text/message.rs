//! What the messages of `web/text/` say: found by key in the words of the page's language, and filled in. The form they come in
//! is written by `crates/words`.

use super::numbers::fixed as fixed_number;
use rooftop_core::units::numbers::short;
use std::hint::black_box;
use std::sync::OnceLock;

/// The key of a message, from its generated function. It stays in a bundle that uses the message, and only in such a one, and
/// tells the build which words to put beside it.
type Key = &'static [u8; 5];

/// Sorted by key, each a key of four letters and what is said.
static WORDS: OnceLock<Vec<&'static str>> = OnceLock::new();

/// Takes the words of the language, once and for the life of the page.
pub fn read(words: String) {
    WORDS.get_or_init(|| words.leak().split_terminator('\0').collect());
}

/// What a message takes: words, or a count, which is written as the language does.
pub trait Argument {
    /// In words.
    fn shown(&self) -> impl AsRef<str>;
}

impl Argument for str {
    fn shown(&self) -> impl AsRef<str> {
        self
    }
}

impl Argument for String {
    fn shown(&self) -> impl AsRef<str> {
        self.as_str()
    }
}

impl<T: Argument + ?Sized> Argument for &T {
    fn shown(&self) -> impl AsRef<str> {
        (**self).shown()
    }
}

macro_rules! counts {
    ($($number:ty),*) => { $(impl Argument for $number {
        fn shown(&self) -> impl AsRef<str> {
            fixed_number(*self as f64, 0)
        }
    })* };
}

counts!(u8, u16, u32, u64, usize);

/// With as many decimals as it has, six at most.
impl Argument for f64 {
    fn shown(&self) -> impl AsRef<str> {
        let decimals = short(*self).split_once('.').map_or(0, |(_, decimals)| decimals.len());
        fixed_number(*self, decimals)
    }
}

/// What is said always.
#[inline(never)]
pub fn fixed(key: Key) -> &'static str {
    let [_, short @ ..] = black_box(key);
    let words = words();
    let place = words.partition_point(|it| it.as_bytes().get(..4) < Some(short.as_slice()));
    let found = words.get(place).filter(|it| it.as_bytes().starts_with(short));
    found.and_then(|it| it.get(4..)).unwrap_or_default()
}

/// What is said for this value.
#[inline(never)]
pub fn choice(key: Key, value: &str) -> &'static str {
    let mut rest = fixed(key).get(2..).unwrap_or_default();
    while let Some((variant, (said, after))) =
        rest.split_once('\u{3}').and_then(|(variant, after)| Some((variant, after.split_once('\u{4}')?)))
    {
        if variant.is_empty() || variant == value {
            return said;
        }
        rest = after;
    }
    ""
}

/// What is said with these arguments.
#[inline(never)]
pub fn filled(key: Key, arguments: &[&str]) -> String {
    let mut text = String::new();
    Filling { rest: fixed(key), arguments }.pattern(Some(&mut text));
    text
}

/// A message being read.
struct Filling<'a> {
    rest: &'a str,
    arguments: &'a [&'a str],
}

impl<'a> Filling<'a> {
    /// To the end of the message or of the variant; without `text` it is only read.
    fn pattern(&mut self, mut text: Option<&mut String>) {
        loop {
            let words = self.take(self.rest.bytes().position(|byte| byte <= 4).unwrap_or(self.rest.len()));
            if let Some(text) = &mut text {
                text.push_str(words);
            }
            match self.take(1) {
                "\u{1}" => {
                    let argument = self.argument();
                    if let Some(text) = &mut text {
                        text.push_str(argument);
                    }
                }
                "\u{2}" => self.select(text.as_deref_mut()),
                _ => return,
            }
        }
    }

    fn select(&mut self, mut text: Option<&mut String>) {
        let value = self.argument();
        while let Some((variant, after)) = self.rest.split_once('\u{3}') {
            self.rest = after;
            if variant.is_empty() {
                return self.pattern(text);
            }
            let chosen = variant == value;
            self.pattern(if chosen { text.take() } else { None });
        }
    }

    fn argument(&mut self) -> &'a str {
        let letter = self.take(1).bytes().next().unwrap_or_default();
        self.arguments.get(usize::from(letter.wrapping_sub(b'a'))).copied().unwrap_or_default()
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or_default();
        self.rest = rest;
        taken
    }
}

#[cfg(target_arch = "wasm32")]
fn words() -> &'static [&'static str] {
    WORDS.get().map_or(&[], Vec::as_slice)
}

/// The language of these pages where there is no browser.
#[cfg(not(target_arch = "wasm32"))]
static LANGUAGE: OnceLock<&'static str> = OnceLock::new();

/// Where there is no browser, the first language unless another one was chosen, by tests in `ROOFTOP_LANGUAGE`.
#[cfg(not(target_arch = "wasm32"))]
fn words() -> &'static [&'static str] {
    if WORDS.get().is_none()
        && let Err(problems) = choose(&std::env::var("ROOFTOP_LANGUAGE").unwrap_or_else(|_| "en".to_owned()))
    {
        panic!("the messages cannot be read:\n{}", problems.join("\n"));
    }
    WORDS.get().map_or(&[], Vec::as_slice)
}

/// Folder of the language.
#[cfg(all(not(target_arch = "wasm32"), feature = "prerender"))]
pub fn language() -> &'static str {
    LANGUAGE.get().copied().unwrap_or("en")
}

/// Chooses a language before anything is said, where there is no browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn choose(id: &str) -> Result<(), Vec<String>> {
    let all = all_messages()?;
    let (Some((_, english)), Some((language, messages))) =
        (all.first(), all.iter().find(|(language, _)| language.id == id))
    else {
        return Err(vec![format!("there is no language {id}")]);
    };
    LANGUAGE.get_or_init(|| language.id);
    read(rooftop_words::words_in(None, english, language, messages));
    Ok(())
}

#[cfg(not(target_arch = "wasm32"))]
fn all_messages() -> Result<Vec<(&'static rooftop_words::Language, rooftop_words::Messages)>, Vec<String>> {
    rooftop_words::read_all(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("text"))
}

/// The same site in another language.
pub struct Translation {
    /// Its path below that of the first language.
    pub path: String,
    /// As HTML names it.
    pub tag: String,
    /// What it calls itself, short.
    pub name: String,
}

/// What leads to other languages is part of the pages, and in no bundle.
#[cfg(target_arch = "wasm32")]
pub fn translations() -> &'static [Translation] {
    &[]
}

/// All languages; the pages of the first are at the base itself.
#[cfg(not(target_arch = "wasm32"))]
pub fn translations() -> &'static [Translation] {
    static ALL: OnceLock<Vec<Translation>> = OnceLock::new();
    ALL.get_or_init(|| {
        let said = |messages: &rooftop_words::Messages, id: &str| {
            messages.get(id).map(|message| rooftop_words::compile(&message.pattern)).unwrap_or_default()
        };
        let translation = |(_, messages): (_, rooftop_words::Messages)| Translation {
            path: said(&messages, "language-path"),
            tag: said(&messages, "language-tag"),
            name: said(&messages, "language-name"),
        };
        all_messages().unwrap_or_default().into_iter().map(translation).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::Filling;
    use rooftop_words::{LANGUAGES, compile, read_topic};

    fn said(message: &str, arguments: &[&str]) -> String {
        let mut problems = Vec::new();
        // A variant begins a line.
        let source = format!("message = {message}\n")
            .replace(" [", "\n [")
            .replace(" *[", "\n *[")
            .replace(" }", "\n }");
        let messages = read_topic(&LANGUAGES[0], "test", &source, &mut problems);
        assert_eq!(problems, Vec::<String>::new());
        let (mut text, short) = (String::new(), compile(&messages[0].pattern));
        Filling { rest: &short, arguments }.pattern(Some(&mut text));
        text
    }

    #[test]
    fn arguments_are_in_the_order_of_the_alphabet() {
        assert_eq!(said("{ $b } before { $a }, “{ $b }”", &["1", "2"]), "2 before 1, “2”");
    }

    #[test]
    fn plurals_go_by_the_number_as_it_is_written() {
        let message = "{ $count -> [0] none [one] one row *[other] { $count } rows } here";
        for (count, text) in
            [("0", "none here"), ("1", "one row here"), ("1.0", "1.0 rows here"), ("11", "11 rows here")]
        {
            assert_eq!(said(message, &[count]), text);
        }
    }

    #[test]
    fn a_choice_within_a_choice_that_is_not_taken_says_nothing() {
        let message = "a{ $x -> [yes] { $y -> [one] 1 *[other] { $y } } *[no] { \"-\" } }b{ $y }";
        for (x, y, text) in [("yes", "1", "a1b1"), ("yes", "7", "a7b7"), ("no", "1", "a-b1"), ("", "", "a-b")]
        {
            assert_eq!(said(message, &[x, y]), text);
        }
    }
}
