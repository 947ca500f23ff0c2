//! Where figures come from. Values are in `data/sources.toml`.

use serde::{Serialize, Serializer};

/// Where figures come from: one entry of `data/sources.toml`. What is there to read about it is separate, in its
/// [`Citation`], so that a program that does not print citations does not carry them.
#[derive(Debug, Serialize)]
pub struct Source {
    /// Kebab-case.
    pub id: &'static str,
    /// What sort of evidence it is.
    pub kind: Kind,
}

/// What to read about a source.
#[derive(Debug, Serialize)]
pub struct Citation {
    /// Title of the page, paper, file or log.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// `https` address; empty where the evidence is our own (derived and estimate only).
    pub url: &'static str,
    /// Day it was read, `YYYY-MM-DD`.
    pub accessed: &'static str,
}

/// What sort of evidence a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A maker's own claim.
    Vendor,
    /// Somebody measured it.
    Measured,
    /// A paper or a standard.
    Paper,
    /// Read from source code or a model's configuration file.
    Code,
    /// Computed from other figures.
    Derived,
    /// A judgement, marked as one.
    Estimate,
}

/// Index into [`super::SOURCES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceId(pub u16);

impl SourceId {
    /// The source of a name.
    pub fn named(id: &str) -> Option<Self> {
        let at = super::SOURCES.iter().position(|source| source.id == id)?;
        u16::try_from(at).ok().map(Self)
    }

    /// What sort of evidence it is; from a table of its own, so that a program that cites by number carries no names.
    pub fn kind(self) -> Kind {
        super::KINDS.get(usize::from(self.0)).copied().unwrap_or(Kind::Estimate)
    }

    /// Its number in the list of sources, from 1.
    pub fn number(self) -> usize {
        usize::from(self.0) + 1
    }

    /// The source itself.
    #[expect(clippy::indexing_slicing, reason = "the table is not empty")]
    pub fn get(self) -> &'static Source {
        // Generated beside the table it points into; the first source is returned if that is ever broken.
        super::SOURCES.get(self.0 as usize).unwrap_or(&super::SOURCES[0])
    }
}

impl Serialize for SourceId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.get().id.serialize(serializer)
    }
}

/// A value and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Figure<T> {
    /// In the quantity's base unit.
    pub value: T,
    /// Who says so.
    pub source: SourceId,
}
