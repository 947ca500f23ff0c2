//! One requirement: `name[extra] >=1.2,<2 ; marker`, after PEP 508.

use super::python::Pythons;
use super::version::{Dialect, Version, Versions};

/// Longer lines are no requirement.
const MOST_CHARACTERS: usize = 4096;

/// A package that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// As package indexes write it: lower case, one hyphen between words.
    pub name: String,
    /// As it was asked for: `==2.1`; empty where any version will do.
    pub asked: String,
    /// The versions that will do.
    pub versions: Versions,
    /// Where it applies.
    pub marker: Option<String>,
    /// What a lock file says about its wheels.
    pub locked: Option<Locked>,
}

/// For which platforms and versions of Python a lock file lists wheels of a package.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locked {
    /// Every platform.
    pub any: Pythons,
    /// Linux on x86-64.
    pub linux_x86_64: Pythons,
    /// Linux on Arm.
    pub linux_aarch64: Pythons,
    /// Windows on x86-64.
    pub win_amd64: Pythons,
    /// Windows on Arm.
    pub win_arm64: Pythons,
    /// macOS on Arm.
    pub macos_arm64: Pythons,
    /// The source.
    pub source: bool,
}

impl Requirement {
    /// A package with the versions that will do.
    pub fn new(name: &str, asked: &str, versions: Versions) -> Self {
        Self { name: normal(name), asked: asked.to_owned(), versions, marker: None, locked: None }
    }

    /// Reads one requirement; none where it is not one.
    pub fn read(text: &str) -> Option<Self> {
        if text.len() > MOST_CHARACTERS {
            return None;
        }
        let (text, marker) = match text.split_once(';') {
            Some((text, marker)) => (text, Some(marker.trim()).filter(|marker| !marker.is_empty())),
            None => (text, None),
        };
        let (name, rest) = name(text.trim())?;
        let mut rest = rest.trim_start();
        if let Some(inside) = rest.strip_prefix('[') {
            rest = inside.split_once(']')?.1.trim_start();
        }
        let mut requirement = if rest.starts_with('@') {
            // A version of its own, from an address: nothing is known about it but the name.
            Self::new(name, "", Versions::default())
        } else {
            let asked = rest.trim_start_matches('(').trim_end_matches(')').trim();
            Self::new(name, asked, Versions::read(asked, Dialect::Pep440)?)
        };
        requirement.marker = marker.map(str::to_owned);
        Some(requirement)
    }

    /// A package at one version.
    pub fn pinned(name: &str, version: &str) -> Option<Self> {
        let (whole, rest) = self::name(name)?;
        let versions = Versions::one(Version::read(version)?);
        rest.is_empty().then(|| Self::new(whole, &format!("=={version}"), versions))
    }

    /// The same with a range of another dialect.
    pub fn in_dialect(name: &str, asked: &str, dialect: Dialect) -> Option<Self> {
        let (whole, rest) = self::name(name)?;
        let versions = Versions::read(asked, dialect)?;
        rest.is_empty().then(|| Self::new(whole, asked, versions))
    }
}

/// The name a text begins with, and what follows it.
fn name(text: &str) -> Option<(&str, &str)> {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let (name, rest) = text.split_at(text.find(|c| !part(c)).unwrap_or(text.len()));
    let ends = [name.chars().next(), name.chars().last()];
    ends.iter().all(|end| end.is_some_and(|c| c.is_ascii_alphanumeric())).then_some((name, rest))
}

/// A name as package indexes write it.
pub fn normal(name: &str) -> String {
    let words = name.split(['-', '_', '.']).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requirements_are_read_as_pep_508_says() {
        for (text, name, asked, marker) in [
            ("numpy", "numpy", "", None),
            ("Flash_Attn==2.8.3", "flash-attn", "==2.8.3", None),
            ("torch[opt] >= 2.1, < 3", "torch", ">= 2.1, < 3", None),
            ("requests (>=2)", "requests", ">=2", None),
            ("triton>=3 ; sys_platform == 'linux'", "triton", ">=3", Some("sys_platform == 'linux'")),
            ("pip @ https://example.org/pip.zip#sha1=da9", "pip", "", None),
            ("zope.interface", "zope-interface", "", None),
        ] {
            let read = Requirement::read(text).expect(text);
            assert_eq!(
                (read.name.as_str(), read.asked.as_str(), read.marker.as_deref()),
                (name, asked, marker)
            );
        }
        for wrong in ["", "-", "=1", "numpy 1.2", "a b", "torch[", "\0", "numpy=1.2=py"] {
            assert_eq!(Requirement::read(wrong), None, "{wrong:?}");
        }
    }
}
