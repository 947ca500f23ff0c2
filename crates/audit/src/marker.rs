//! Environment markers of PEP 508: whether a requirement holds on a target at all.

use super::version::{Dialect, Version, Versions};
use super::{Python, Target};

/// Deeper brackets are not read.
const DEEPEST: u32 = 32;

/// Whether a marker holds on a target; none where that depends on something not known here, such as an extra or a version of
/// Python that is left open, or where the marker cannot be read.
pub fn holds(marker: &str, target: Target, python: Option<Python>) -> Option<bool> {
    let mut reader = Reader { rest: marker, target, python, depth: 0 };
    let value = reader.either();
    if reader.rest.trim().is_empty() { value.ok()? } else { None }
}

struct Reader<'a> {
    rest: &'a str,
    target: Target,
    python: Option<Python>,
    depth: u32,
}

/// The marker cannot be read.
struct Unreadable;

type Known = Result<Option<bool>, Unreadable>;

impl Reader<'_> {
    fn either(&mut self) -> Known {
        let mut value = self.both()?;
        while self.take_word("or") {
            value = match (value, self.both()?) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            };
        }
        Ok(value)
    }

    fn both(&mut self) -> Known {
        let mut value = self.single()?;
        while self.take_word("and") {
            value = match (value, self.single()?) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            };
        }
        Ok(value)
    }

    fn single(&mut self) -> Known {
        self.rest = self.rest.trim_start();
        if let Some(rest) = self.rest.strip_prefix('(') {
            self.depth += 1;
            if self.depth > DEEPEST {
                return Err(Unreadable);
            }
            self.rest = rest;
            let value = self.either()?;
            self.rest = self.rest.trim_start().strip_prefix(')').ok_or(Unreadable)?;
            self.depth -= 1;
            return Ok(value);
        }
        let of_python =
            self.rest.starts_with("python_version") || self.rest.starts_with("python_full_version");
        let left = self.operand()?;
        let operator = self.operator()?;
        let right = self.operand()?;
        if of_python {
            return Ok(self.compared(operator, right));
        }
        let (Some(left), Some(right)) = (left, right) else { return Ok(None) };
        Ok(Some(match operator {
            "==" | "===" => left == right,
            "!=" => left != right,
            "in" => right.contains(&left),
            "not in" => !right.contains(&left),
            _ => return Ok(None),
        }))
    }

    /// Whether the version of Python is as a marker says; none where it is open, or the third number decides.
    fn compared(&self, operator: &str, right: Option<String>) -> Option<bool> {
        let (python, right) = (self.python?.id(), right?);
        let decides = right.strip_prefix(python).is_some_and(|rest| rest.starts_with('.'));
        let versions = Versions::read(&format!("{operator}{right}"), Dialect::Pep440).filter(|_| !decides)?;
        Some(versions.hold(&Version::read(python)?))
    }

    /// A quoted text, or what a variable is on the target; none inside where that is not known.
    fn operand(&mut self) -> Result<Option<String>, Unreadable> {
        self.rest = self.rest.trim_start();
        for quote in ['"', '\''] {
            if let Some(rest) = self.rest.strip_prefix(quote) {
                let (text, after) = rest.split_once(quote).ok_or(Unreadable)?;
                self.rest = after;
                return Ok(Some(text.to_owned()));
            }
        }
        let end = self.rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.')));
        let (name, after) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        if name.is_empty() {
            return Err(Unreadable);
        }
        self.rest = after;
        Ok(self.target.variable(name).map(str::to_owned))
    }

    fn operator(&mut self) -> Result<&'static str, Unreadable> {
        const SIGNS: [&str; 8] = ["===", "==", "!=", "<=", ">=", "~=", "<", ">"];
        self.rest = self.rest.trim_start();
        for sign in SIGNS {
            if let Some(rest) = self.rest.strip_prefix(sign) {
                self.rest = rest;
                return Ok(sign);
            }
        }
        if self.take_word("in") {
            return Ok("in");
        }
        if self.take_word("not") && self.take_word("in") {
            return Ok("not in");
        }
        Err(Unreadable)
    }

    fn take_word(&mut self, word: &str) -> bool {
        let after = self.rest.trim_start().strip_prefix(word);
        let after = after.filter(|after| !after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_'));
        if let Some(after) = after {
            self.rest = after;
        }
        after.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_are_read_as_pep_508_says() {
        for (marker, target, value) in [
            ("sys_platform == 'linux'", Target::DgxSpark, Some(true)),
            ("sys_platform == 'linux'", Target::WindowsArm64, Some(false)),
            ("platform_machine != \"aarch64\"", Target::DgxSpark, Some(false)),
            ("sys_platform == 'linux' and platform_machine == 'x86_64'", Target::LinuxX86, Some(true)),
            ("python_version < '3.9'", Target::LinuxX86, None),
            ("python_version < '3.9' and sys_platform == 'win32'", Target::LinuxX86, Some(false)),
            ("python_version < '3.9' or sys_platform == 'win32'", Target::WindowsX86, Some(true)),
            ("(extra == 'gpu')", Target::Macos, None),
            ("'linux' in sys_platform", Target::Wsl2, Some(true)),
            ("sys_platform not in 'win32 cygwin'", Target::WindowsArm64, Some(false)),
            ("sys_platform ==", Target::Wsl2, None),
            ("sys_platform == 'linux' junk", Target::Wsl2, None),
        ] {
            assert_eq!(holds(marker, target, None), value, "{marker} on {target:?}");
        }
    }

    #[test]
    fn a_version_of_python_decides_markers_that_ask_for_it() {
        let python = Python::find("3.12");
        for (marker, value) in [
            ("python_version < '3.9'", Some(false)),
            ("python_version >= '3.10' and python_version < '3.13'", Some(true)),
            ("python_full_version >= '3.13'", Some(false)),
            ("python_full_version < '3.12.4'", None),
            ("python_version == '3.12'", Some(true)),
            ("python_version ~= 'junk'", None),
        ] {
            assert_eq!(holds(marker, Target::LinuxX86, python), value, "{marker}");
        }
    }

    #[test]
    fn deep_brackets_are_not_followed() {
        assert_eq!(holds(&"(".repeat(1_000_000), Target::Wsl2, None), None);
    }
}
