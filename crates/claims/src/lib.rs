//! Claims of two articles that Rooftop answers, one file each in `tests/cases/articles/`. The tests hold each verdict against
//! what the core computes; the site prints them.
//!
//! A file looks like this:
//!
//! ```toml
//! id = "a32"
//! article = "A"                       # A or B; the articles themselves are named in cases/articles/README.md
//! quote = "70B models … about 43GB"   # the article's own words; … where some are left out
//! verdict = "holds"                   # follows from the checks and facts below, see `Verdict`
//! finding = "Llama 3.3 70B is {1} GB …"   # a plain sentence or two; {1} is the value of the first check
//! known_failure = "…"                 # optional: why it fails today; turns red once it passes
//!
//! [[source]]                          # who says so; needed where there is a fact
//! title = "RTX Spark porting guide 0.1.0, overview"
//! publisher = "NVIDIA"
//! url = "https://…"                   # left out only where weak
//! weak = true                         # optional: hearsay, or its address was not recorded
//!
//! [[check]]                           # something the core computes
//! scenario = "model=llama-3.3-70b"    # a query; what it leaves out is the default
//! metric = "weights"                  # see `Metric`
//! unit = "GB"                         # the metric's own unit
//! computed = 42.9                     # our value, typed by hand to 3 digits; the core must give it to 1 %
//! claimed = [43, 43]                  # what the article says, low and high, in the same unit
//! tolerance = 0.02                    # optional, relative: how loosely the article may speak
//! relation = "within"                 # how the two relate; must be true; see `Relation`
//!
//! [[fact]]                            # something that is looked up
//! what = "bandwidth of the link between CPU and GPU"
//! unit = "GB/s"                       # of numbers; text and dates have none
//! claimed = 900                       # a number, [low, high], a text, a date, or [first, last] date
//! actual = 600                        # a number, [low, high], a text or a date
//! tolerance = 0.02                    # optional, relative, for numbers
//! ```
//!
//! What is wrong with a file names the field:
//!
//! ```
//! let case = r#"
//!     id = "a32"
//!     article = "A"
//!     quote = "70B models … about 43GB"
//!     verdict = "holds"
//!     finding = "It is {1} GB."
//!     [[check]]
//!     scenario = "model=llama-3.3-70b&quant=q4-k-m"
//!     metric = "weights"
//!     unit = "GB"
//!     computed = 50.0
//!     claimed = [43, 43]
//!     tolerance = 0.02
//!     relation = "within"
//! "#;
//! let problems = toml::from_str::<rooftop_claims::Case>(case).expect("well formed").problems();
//! assert!(problems[0].starts_with("check 1, computed: 50 is typed"), "{problems:?}");
//! ```

mod check;
mod fact;

pub use check::{Check, Metric, Relation, Unit};
pub use fact::{Fact, FactValue};

use serde::Deserialize;
use std::path::Path;

/// A claim and our answer to it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Letter of the article and number of the claim, then a word where a claim has several parts.
    pub id: String,
    /// Which article.
    pub article: Article,
    /// Its own words.
    pub quote: String,
    /// What we say to it.
    pub verdict: Verdict,
    /// The same in a sentence.
    pub finding: String,
    /// Why it fails today.
    pub known_failure: Option<String>,
    /// Who says so.
    #[serde(default)]
    pub source: Vec<Source>,
    /// What is computed.
    #[serde(default)]
    pub check: Vec<Check>,
    /// What is looked up.
    #[serde(default)]
    pub fact: Vec<Fact>,
}

/// One of the two articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Article {
    /// "Nvidia RTX Spark: The CUDA Laptop for Local AI".
    A,
    /// "Nvidia RTX Spark: The 128GB AI Laptop That Changes Everything About Mobile Computing".
    B,
}

/// What we say to a claim; follows from its checks and facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Every check and fact agrees.
    Holds,
    /// At least one disagrees and one agrees: true of some of what the sentence covers, not of all.
    Depends,
    /// More than the machine's memory or bandwidth allows, whatever the software.
    Impossible,
    /// Another figure or source says otherwise.
    Contradicted,
    /// A number that nothing here can check: nothing that shows anything.
    CannotBeChecked,
}

/// A source.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Title of the page, or what it is.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// `https` address.
    pub url: Option<String>,
    /// Hearsay, or its address was not recorded.
    #[serde(default)]
    pub weak: bool,
}

/// What is said about the two articles besides their claims: `tests/cases/articles.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overview {
    /// The articles.
    pub article: Vec<About>,
    /// Where they disagree.
    pub disagreement: Vec<Disagreement>,
}

/// An article.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Its letter.
    pub id: Article,
    /// Its title.
    pub title: String,
    /// Who wrote or published it.
    pub by: String,
    /// When, as far as is known.
    pub dated: String,
    /// How many claims of it were numbered.
    pub claims: usize,
}

/// Something on which the two articles differ.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disagreement {
    /// Kebab-case, for translations.
    pub id: String,
    /// What it is about.
    pub topic: String,
    /// What A says.
    pub a: String,
    /// What B says.
    pub b: String,
    /// Which is right, in a sentence.
    pub right: String,
    /// The claims it rests on, by id.
    pub claims: Vec<String>,
}

/// Hands every sentence of ours to `visit`, with the id by which translations find it: `claims.a03.finding`. Quotes and titles
/// stay in the language they are in.
pub fn each_sentence(overview: &mut Overview, claims: &mut [Case], mut visit: impl FnMut(&str, &mut String)) {
    for About { id, dated, .. } in &mut overview.article {
        visit(&format!("articles.{id:?}.dated"), dated);
    }
    for Disagreement { id, topic, a, b, right, claims: _ } in &mut overview.disagreement {
        for (name, text) in [("topic", topic), ("a", a), ("b", b), ("right", right)] {
            visit(&format!("disagreements.{id}.{name}"), text);
        }
    }
    for Case { id, finding, fact, .. } in claims {
        visit(&format!("claims.{id}.finding"), finding);
        for (at, Fact { what, .. }) in fact.iter_mut().enumerate() {
            visit(&format!("claims.{id}.fact-{}", at + 1), what);
        }
    }
}

/// Hands the values of facts that are words to `visit`; many are names, which are the same in every language.
pub fn each_word(claims: &mut [Case], mut visit: impl FnMut(&str, &mut String)) {
    for Case { id, fact, .. } in claims {
        for (at, Fact { claimed, actual, .. }) in fact.iter_mut().enumerate() {
            for (name, value) in [("claimed", claimed), ("actual", actual)] {
                if let FactValue::Text(words) = value {
                    visit(&format!("claims.{id}.fact-{}-{name}", at + 1), words);
                }
            }
        }
    }
}

/// Every case of a folder, in the order of its files' names; what cannot be read is said with the name of its file.
pub fn read(folder: &Path) -> Result<Vec<Case>, String> {
    let cannot = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
    let entries =
        std::fs::read_dir(folder).map_err(cannot)?.collect::<Result<Vec<_>, _>>().map_err(cannot)?;
    let mut files: Vec<_> = entries.into_iter().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    files.iter().map(|file| read_file(file)).collect()
}

/// Reads one file.
pub fn read_file<T: serde::de::DeserializeOwned>(file: &Path) -> Result<T, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
}

impl Case {
    /// Everything that is wrong with it, each with the name of the field. Empty for a case that passes.
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let mut need = |holds: bool, message: &str| {
            if !holds {
                problems.push(message.to_owned());
            }
        };
        need(
            self.quote.trim() == self.quote && !self.quote.is_empty(),
            "quote: empty or with blanks around it",
        );
        need(self.finding.ends_with('.'), "finding: not a sentence");
        let told = self.told();
        need(!told.contains(['{', '}']), "finding: a number in braces is not that of a check");
        need(self.fact.is_empty() || !self.source.is_empty(), "source: a fact needs one");
        for (index, source) in self.source.iter().enumerate() {
            let n = index + 1;
            let problem = match &source.url {
                Some(url) if !url.starts_with("https://") => "is not https",
                None if !source.weak => "is missing, and the source is not marked weak",
                _ => continue,
            };
            problems.push(format!("source {n}, url: {problem}"));
        }
        for (index, check) in self.check.iter().enumerate() {
            let n = index + 1;
            problems.extend(check.problems().into_iter().map(|problem| format!("check {n}, {problem}")));
        }
        match self.derived_verdict() {
            Ok(verdict) if verdict == self.verdict => {}
            Ok(verdict) => problems.push(format!(
                "verdict: {:?} is typed, {verdict:?} follows from checks and facts",
                self.verdict
            )),
            Err(problem) => problems.push(problem),
        }
        problems
    }

    /// The number of the claim in its article: 37 for `b37-quantized`.
    pub fn number(&self) -> Option<u32> {
        let digits: String = self.id.chars().skip(1).take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    }

    /// The finding with the core's numbers of today in it.
    pub fn told(&self) -> String {
        let numbered = self.check.iter().zip(1..);
        numbered.fold(self.finding.clone(), |text, (check, n)| match check.value() {
            Ok(value) => text.replace(&format!("{{{n}}}"), &check.rounded(value)),
            Err(_) => text,
        })
    }

    /// What follows from the checks and facts.
    pub fn derived_verdict(&self) -> Result<Verdict, String> {
        let mut shown: Vec<Verdict> = self.check.iter().filter_map(|check| check.relation.shows()).collect();
        for (index, fact) in self.fact.iter().enumerate() {
            let n = index + 1;
            let holds = fact.holds().map_err(|problem| format!("fact {n}, {problem}"))?;
            shown.push(if holds { Verdict::Holds } else { Verdict::Contradicted });
        }
        let any = |verdict| shown.contains(&verdict);
        let fails = any(Verdict::Impossible) || any(Verdict::Contradicted);
        Ok(match (any(Verdict::Holds), fails) {
            (true, true) => Verdict::Depends,
            (true, false) => Verdict::Holds,
            (false, true) if any(Verdict::Impossible) => Verdict::Impossible,
            (false, true) => Verdict::Contradicted,
            (false, false) => Verdict::CannotBeChecked,
        })
    }
}
