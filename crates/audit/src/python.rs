//! Versions of Python, and those that a wheel is for.

use serde::Serialize;

/// A version of CPython.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Python {
    /// The second number: 12 of 3.12.
    minor: u8,
}

impl Python {
    /// Those that are offered.
    pub const ALL: [Self; 6] = [
        Self { minor: 10 },
        Self { minor: 11 },
        Self { minor: 12 },
        Self { minor: 13 },
        Self { minor: 14 },
        Self { minor: 15 },
    ];

    /// As people write it: `3.12`.
    pub const fn id(self) -> &'static str {
        match self.minor {
            10 => "3.10",
            11 => "3.11",
            12 => "3.12",
            13 => "3.13",
            14 => "3.14",
            _ => "3.15",
        }
    }

    /// The one of this name; none where it is not offered.
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// Versions of Python: a bit for each, by its second number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Pythons(u32);

impl Pythons {
    /// From one version to another, both with it.
    pub(crate) const fn between(first: u8, last: u8) -> Self {
        Self((u32::MAX >> (31 - last as u32 % 32)) & (u32::MAX << (first as u32 % 32)))
    }

    /// Whether it is among them; where none is asked for, whether there are any.
    pub(crate) const fn has(self, python: Option<Python>) -> bool {
        match python {
            Some(python) => self.0 >> python.minor & 1 == 1,
            None => self.0 != 0,
        }
    }

    /// These and others.
    pub(crate) const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Those that take a wheel with these tags (PEP 425): `cp312` and `cp312`; `cp38` and `abi3` is 3.8 and later.
    pub(crate) fn of_tags(python: &str, abi: &str) -> Self {
        let stable = abi.split('.').any(|abi| abi == "abi3");
        python.split('.').fold(Self::default(), |all, tag| {
            let minor = |digits: &str| digits.parse::<u8>().ok().filter(|minor| *minor < 32);
            all.and(match (tag.strip_prefix("cp3"), tag.strip_prefix("py3")) {
                (_, Some("")) => Self(u32::MAX),
                (_, Some(digits)) => minor(digits).map_or(Self::default(), |first| Self::between(first, 31)),
                (Some(digits), _) => minor(digits)
                    .map_or(Self::default(), |first| Self::between(first, if stable { 31 } else { first })),
                _ => Self::default(),
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names of files on PyPI: torch 2.15.0, vllm 0.33.0, bitsandbytes 0.50.2, xformers 0.0.35.
    #[test]
    fn tags_say_which_pythons_take_a_wheel() {
        for (tags, takes, refuses) in [
            (("cp312", "cp312"), "3.12", "3.13"),
            (("cp311", "abi3"), "3.14", "3.10"),
            (("py312", "none"), "3.12", "3.11"),
            (("cp310.cp311", "abi3"), "3.10", ""),
            (("py2.py3", "none"), "3.10", ""),
        ] {
            let pythons = Pythons::of_tags(tags.0, tags.1);
            assert!(pythons.has(Python::find(takes)), "{tags:?}");
            assert!(refuses.is_empty() || !pythons.has(Python::find(refuses)), "{tags:?}");
        }
        assert!(!Pythons::of_tags("cp27", "cp27").has(None));
        assert_eq!(Pythons::of_tags("cp3999", "x"), Pythons::default());
        assert!(Pythons::between(11, 14).has(Python::find("3.14")));
        assert!(!Pythons::between(11, 14).has(Python::find("3.15")));
    }
}
