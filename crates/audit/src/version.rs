//! Versions and version ranges of Python packages, after PEP 440.

use core::cmp::Ordering;

/// Longer text is no version.
const MOST_CHARACTERS: usize = 64;

/// A version; a local part (`+cu134`) is left out, as ranges do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    epoch: u64,
    /// Without zeros at its end: 1.0 is 1.
    release: Vec<u64>,
    pre: Pre,
    /// None comes before any.
    post: Option<u64>,
    /// A development release comes before what it develops.
    dev: u64,
}

/// Position of a version among those of its release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Pre {
    Development,
    Alpha(u64),
    Beta(u64),
    Candidate(u64),
    Final,
}

impl Version {
    /// Reads `2.14.0+cu134`, `v1.0rc2`, `1!2.0.post3`; none where it is no version.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() > MOST_CHARACTERS {
            return None;
        }
        let text = text.to_ascii_lowercase();
        let text = text.strip_prefix('v').unwrap_or(&text);
        let public = text.split('+').next().unwrap_or_default();
        let (epoch, rest) = match public.split_once('!') {
            Some((epoch, rest)) => (epoch.parse().ok()?, rest),
            None => (0, public),
        };
        let mut rest = rest;
        let mut release = vec![number(&mut rest)?];
        while let Some(after) = rest.strip_prefix('.').filter(|after| after.starts_with(digit)) {
            rest = after;
            release.push(number(&mut rest)?);
        }
        while release.len() > 1 && release.last() == Some(&0) {
            release.pop();
        }
        let (mut pre, mut post, mut dev) = (None, None, None);
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix('-').filter(|after| after.starts_with(digit)) {
                rest = after;
                post = number(&mut rest);
                continue;
            }
            rest = rest.trim_start_matches(separator);
            let end = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            rest = after.strip_prefix(separator).filter(|after| after.starts_with(digit)).unwrap_or(after);
            let n = number(&mut rest).unwrap_or(0);
            match word {
                "a" | "alpha" => pre = Some(Pre::Alpha(n)),
                "b" | "beta" => pre = Some(Pre::Beta(n)),
                "rc" | "c" | "pre" | "preview" => pre = Some(Pre::Candidate(n)),
                "post" | "rev" | "r" => post = Some(n),
                "dev" => dev = Some(n),
                _ => return None,
            }
        }
        let only_dev = dev.is_some() && post.is_none();
        let pre = pre.unwrap_or(if only_dev { Pre::Development } else { Pre::Final });
        Some(Self { epoch, release, pre, post, dev: dev.unwrap_or(u64::MAX) })
    }

    /// The first version whose release does not begin with this one's: after 1.4 comes 1.5.
    fn after_prefix(&self, places: usize) -> Self {
        let mut release: Vec<u64> =
            self.release.iter().copied().chain(core::iter::repeat(0)).take(places.max(1)).collect();
        if let Some(last) = release.last_mut() {
            *last = last.saturating_add(1);
        }
        Self { epoch: self.epoch, release, pre: Pre::Development, post: None, dev: 0 }
    }

    /// The first version whose release begins with this one's.
    fn before_prefix(&self) -> Self {
        Self { pre: Pre::Development, post: None, dev: 0, ..self.clone() }
    }
}

fn digit(c: char) -> bool {
    c.is_ascii_digit()
}

fn separator(c: char) -> bool {
    matches!(c, '.' | '-' | '_')
}

/// The number that `rest` begins with.
fn number(rest: &mut &str) -> Option<u64> {
    let end = rest.find(|c| !digit(c)).unwrap_or(rest.len());
    let (digits, after) = rest.split_at(end);
    *rest = after;
    // A number too large to hold is a date or a hash: the largest will do.
    (!digits.is_empty()).then(|| digits.parse().unwrap_or(u64::MAX))
}

/// Versions between two ends. What a range leaves out by `!=` is not a matter here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Versions {
    low: Option<End>,
    high: Option<End>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct End {
    version: Version,
    included: bool,
}

/// How a bare version is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// pip: an operator is needed.
    Pep440,
    /// Poetry: `^`, `~`, and a bare version is that one.
    Poetry,
    /// conda: `=1.26` begins with 1.26.
    Conda,
}

impl Versions {
    /// The set with this version only.
    pub fn one(version: Version) -> Self {
        let end = End { version, included: true };
        Self { low: Some(end.clone()), high: Some(end) }
    }

    /// Reads `>=1.2,<2`, `==1.4.*`, `~=2.1`, `^1.2`. None where a part is not understood.
    pub fn read(text: &str, dialect: Dialect) -> Option<Self> {
        let mut versions = Self::default();
        for clause in text.split(',').map(str::trim).filter(|clause| !clause.is_empty() && *clause != "*") {
            versions.narrow(clause, dialect)?;
        }
        Some(versions)
    }

    fn narrow(&mut self, clause: &str, dialect: Dialect) -> Option<()> {
        let end = clause.find(|c| !matches!(c, '<' | '>' | '=' | '!' | '~' | '^')).unwrap_or(clause.len());
        let (operator, given) = clause.split_at(end);
        let given = given.trim();
        let (given, any_after) = match given.strip_suffix(".*") {
            Some(given) => (given, true),
            None => (given, false),
        };
        let version = Version::read(given)?;
        let places = given.split('+').next().unwrap_or_default().split('.').count();
        let prefix = |versions: &mut Self, places| {
            versions.at_least(version.before_prefix(), true);
            versions.at_most(version.after_prefix(places), false);
        };
        match (operator, dialect) {
            ("==" | "===" | "", _) if any_after => prefix(self, places),
            ("=", Dialect::Conda) => prefix(self, places),
            ("==" | "===" | "=", _) | ("", Dialect::Poetry | Dialect::Conda) => {
                self.at_least(version.clone(), true);
                self.at_most(version, true);
            }
            (">=", _) => self.at_least(version, true),
            (">", _) => self.at_least(version, false),
            ("<=", _) => self.at_most(version, true),
            ("<", _) => self.at_most(version, false),
            ("~=", _) => {
                self.at_most(version.after_prefix(places.saturating_sub(1)), false);
                self.at_least(version, true);
            }
            ("~", Dialect::Poetry) => {
                self.at_most(version.after_prefix(places.min(2)), false);
                self.at_least(version, true);
            }
            ("^", Dialect::Poetry) => {
                let zeros = version.release.iter().take_while(|part| **part == 0).count();
                self.at_most(version.after_prefix(zeros + 1), false);
                self.at_least(version, true);
            }
            ("!=", _) => {}
            _ => return None,
        }
        Some(())
    }

    fn at_least(&mut self, version: Version, included: bool) {
        let stricter = self.low.as_ref().is_none_or(|low| match version.cmp(&low.version) {
            Ordering::Greater => true,
            Ordering::Equal => low.included && !included,
            Ordering::Less => false,
        });
        if stricter {
            self.low = Some(End { version, included });
        }
    }

    fn at_most(&mut self, version: Version, included: bool) {
        let stricter = self.high.as_ref().is_none_or(|high| match version.cmp(&high.version) {
            Ordering::Less => true,
            Ordering::Equal => high.included && !included,
            Ordering::Greater => false,
        });
        if stricter {
            self.high = Some(End { version, included });
        }
    }

    /// Those that are among others too.
    #[must_use]
    pub fn and(mut self, others: &Self) -> Self {
        if let Some(End { version, included }) = others.low.clone() {
            self.at_least(version, included);
        }
        if let Some(End { version, included }) = others.high.clone() {
            self.at_most(version, included);
        }
        self
    }

    /// Whether a version from `least` on is among them.
    pub fn reach(&self, least: &Version) -> bool {
        self.high.as_ref().is_none_or(|high| high.version > *least || high.included && high.version == *least)
    }

    /// Whether a version up to `most` is among them.
    pub fn begin_by(&self, most: &Version) -> bool {
        self.low.as_ref().is_none_or(|low| low.version < *most || low.included && low.version == *most)
    }

    /// Whether this version is among them.
    pub fn hold(&self, version: &Version) -> bool {
        self.reach(version) && self.begin_by(version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        Version::read(text).unwrap_or_else(|| panic!("{text} is a version"))
    }

    #[test]
    fn versions_are_ordered_as_pep_440_says() {
        // PEP 440, "Summary of permitted suffixes and relative ordering".
        let ordered = [
            "1.dev0",
            "1.0.dev456",
            "1.0a1",
            "1.0a2.dev456",
            "1.0a12.dev456",
            "1.0a12",
            "1.0b1.dev456",
            "1.0b2",
            "1.0b2.post345.dev456",
            "1.0b2.post345",
            "1.0rc1.dev456",
            "1.0rc1",
            "1.0",
            "1.0.post456.dev34",
            "1.0.post456",
            "1.0.15",
            "1.1.dev1",
            "1!0.1",
        ];
        for pair in ordered.windows(2) {
            assert!(version(pair[0]) < version(pair[1]), "{} < {}", pair[0], pair[1]);
        }
    }

    #[test]
    fn equal_versions_are_written_in_many_ways() {
        // PEP 440, "Normalization".
        for (one, other) in [
            ("1.0", "1"),
            ("1.1RC1", "1.1rc1"),
            ("1.1.a1", "1.1a1"),
            ("1.0-1", "1.0.post1"),
            ("v1.0", "1.0"),
            ("2.1+cu121", "2.1"),
        ] {
            assert_eq!(version(one), version(other), "{one} is {other}");
        }
        for wrong in ["", "a", "1.x", "git", "1..2", "==1"] {
            assert_eq!(Version::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn ranges_hold_what_pep_440_says() {
        for (range, inside, outside) in [
            (">=1.2,<2", "1.2", "2.0"),
            ("~=2.2", "2.9", "3.0"),
            ("~=1.4.5", "1.4.9", "1.5.0"),
            ("==1.1.*", "1.1.post1", "1.2"),
            ("==2.1", "2.1.0+cu121", "2.1.1"),
            (">1.7", "1.7.1", "1.7"),
        ] {
            let versions = Versions::read(range, Dialect::Pep440).expect(range);
            assert!(versions.hold(&version(inside)), "{inside} in {range}");
            assert!(!versions.hold(&version(outside)), "{outside} not in {range}");
        }
        assert_eq!(Versions::read("1.2", Dialect::Pep440), None);
        assert_eq!(Versions::read(">=x", Dialect::Pep440), None);
    }

    #[test]
    fn poetry_and_conda_have_their_own_ranges() {
        for (range, dialect, inside, outside) in [
            ("^1.2.3", Dialect::Poetry, "1.9", "2.0"),
            ("^0.2.3", Dialect::Poetry, "0.2.9", "0.3"),
            ("~1.2", Dialect::Poetry, "1.2.7", "1.3"),
            ("=1.26", Dialect::Conda, "1.26.4", "1.27"),
            ("1.26.4", Dialect::Conda, "1.26.4", "1.26.5"),
        ] {
            let versions = Versions::read(range, dialect).expect(range);
            assert!(versions.hold(&version(inside)), "{inside} in {range}");
            assert!(!versions.hold(&version(outside)), "{outside} not in {range}");
        }
    }
}
