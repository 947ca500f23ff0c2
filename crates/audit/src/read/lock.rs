//! `uv.lock`: packages at one version each, with the wheels there are.

use super::{Elsewhere, Read, Requirement, is_wheel};
use crate::python::Pythons;
use crate::requirement::Locked;

pub(super) fn read(text: &str) -> Read {
    let mut read = Read::default();
    let mut package = Package::default();
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        if line.starts_with('[') {
            // A table below a package, as its metadata, has names and versions of other things.
            if line == "[[package]]" {
                package.finish(&mut read);
                package = Package { line: number, open: true, ..Package::default() };
            } else {
                package.open = false;
            }
        } else if package.open {
            package.add(line);
        }
    }
    package.finish(&mut read);
    read
}

#[derive(Default)]
struct Package {
    line: usize,
    open: bool,
    name: String,
    version: String,
    own: bool,
    /// Where it comes from, if not from an index.
    place: Option<String>,
    locked: Locked,
}

impl Package {
    fn add(&mut self, line: &str) {
        if let Some(name) = value(line, "name") {
            name.clone_into(&mut self.name);
        } else if let Some(version) = value(line, "version") {
            version.clone_into(&mut self.version);
        } else if line.starts_with("source = ") {
            // The project itself and its workspace.
            self.own = ["virtual", "editable", "directory"].iter().any(|kind| line.contains(kind));
            let of = |key: &str| {
                line.split_once(&format!("{key} = \"")).and_then(|(_, rest)| rest.split('"').next())
            };
            let place = of("git").or_else(|| of("url")).or_else(|| of("path"));
            self.place = place.map(str::to_owned);
        } else if line.starts_with("sdist = ") {
            self.locked.source = true;
        } else {
            for url in line.split('"').filter(|part| is_wheel(part)) {
                self.locked.note(url);
            }
        }
    }

    fn finish(&self, read: &mut Read) {
        if self.line > 0 && !self.own {
            let requirement = Requirement::pinned(&self.name, &self.version);
            let requirement =
                requirement.map(|requirement| Requirement { locked: Some(self.locked), ..requirement });
            read.take(requirement, self.line, &format!("{} {}", self.name, self.version));
            if let Some(place) = &self.place {
                read.elsewhere(Elsewhere::Address, place, self.line);
            }
        }
    }
}

fn value<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    line.strip_prefix(key)?.strip_prefix(" = ")?.strip_prefix('"')?.strip_suffix('"')
}

impl Locked {
    /// Platforms and versions of Python in the name of a wheel: `name-version-python-abi-platform.whl`.
    fn note(&mut self, url: &str) {
        let mut parts = url.trim_end_matches(".whl").rsplit('-');
        let [platforms, abi, python] = [(); 3].map(|()| parts.next().unwrap_or_default());
        let pythons = Pythons::of_tags(python, abi);
        for platform in platforms.split('.') {
            let linux = platform.contains("linux");
            for (is, known) in [
                (platform == "any", &mut self.any),
                (linux && platform.ends_with("x86_64"), &mut self.linux_x86_64),
                (linux && platform.ends_with("aarch64"), &mut self.linux_aarch64),
                (platform == "win_amd64", &mut self.win_amd64),
                (platform == "win_arm64", &mut self.win_arm64),
                (platform.starts_with("macosx") && !platform.ends_with("x86_64"), &mut self.macos_arm64),
            ] {
                if is {
                    *known = known.and(pythons);
                }
            }
        }
    }
}
