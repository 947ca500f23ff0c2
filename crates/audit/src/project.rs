//! Files that are read together: one refers to another, and limits of one hold for packages of the others.

use super::read::{self, Elsewhere, Format, Read, Reference};
use super::{File, InLine, Requirement};
use std::collections::BTreeMap;

/// Most files that are read together.
const MOST_FILES: usize = 100;
/// Longest range of versions that is shown with its limits.
const MOST_ASKED: usize = 200;

/// What all files say together.
pub(super) struct Project {
    pub formats: Vec<Format>,
    pub requirements: Vec<Requirement>,
    pub unread: Vec<InLine<String>>,
    pub elsewhere: Vec<InLine<Reference>>,
    pub cut: bool,
}

impl Project {
    pub(super) fn of(files: &[File]) -> Self {
        let left_out = files.len() > MOST_FILES;
        let files = files.get(..MOST_FILES).unwrap_or(files);
        let all: Vec<(&File, Format, Read)> = files
            .iter()
            .map(|file| {
                let (format, read) = read::read(file.text);
                (file, format, read)
            })
            .collect();
        let mut project = Self {
            formats: all.iter().map(|(_, format, _)| *format).collect(),
            requirements: Vec::new(),
            unread: Vec::new(),
            elsewhere: Vec::new(),
            cut: left_out || all.iter().any(|(.., read)| read.cut),
        };
        let mut limits = Limits::default();
        for (file, _, read) in &all {
            let in_line = |line| InLine { file: file.name.to_owned(), line, what: () };
            project.unread.extend(read.unread.iter().map(|(line, text)| in_line(*line).with(text.clone())));
            let missing = read.elsewhere.iter().filter(|reference| !is_there(reference, file, &all));
            project.elsewhere.extend(missing.map(|it| in_line(it.line).with(it.clone())));
            read.constraints.iter().for_each(|limit| limits.add(limit));
            if only_limits(file, &all) {
                read.requirements.iter().for_each(|limit| limits.add(limit));
            } else {
                project.requirements.extend(read.requirements.iter().cloned());
            }
        }
        for requirement in &mut project.requirements {
            if let Some(limit) = limits.0.get(&requirement.name) {
                requirement.limit_to(limit);
            }
        }
        project
    }
}

impl InLine<()> {
    fn with<T>(self, what: T) -> InLine<T> {
        InLine { file: self.file, line: self.line, what }
    }
}

/// Whether a file is named as one of limits and nowhere as one of packages.
fn only_limits(file: &File, all: &[(&File, Format, Read)]) -> bool {
    let named = |kind: Elsewhere| {
        all.iter().any(|(by, _, read)| {
            !std::ptr::eq(*by, file)
                && read.elsewhere.iter().any(|it| it.kind == kind && last_part(&it.to) == file.name)
        })
    };
    !file.name.is_empty() && named(Elsewhere::Constraints) && !named(Elsewhere::File)
}

/// Whether what a file refers to is another of the files. They come without their folders, so the name decides.
fn is_there(reference: &Reference, by: &File, all: &[(&File, Format, Read)]) -> bool {
    let mut others = all.iter().filter(|(file, ..)| !std::ptr::eq(*file, by) && !file.name.is_empty());
    match reference.kind {
        Elsewhere::File | Elsewhere::Constraints => {
            others.any(|(file, ..)| file.name == last_part(&reference.to))
        }
        // The project itself, where its own file is among them.
        Elsewhere::Project => {
            let itself = matches!(reference.to.split('[').next(), Some("." | "./"));
            itself && others.any(|(_, format, _)| *format == Format::Pyproject)
        }
        Elsewhere::Address => false,
    }
}

fn last_part(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// Limits by package, those of one package together.
#[derive(Default)]
struct Limits(BTreeMap<String, Requirement>);

impl Limits {
    fn add(&mut self, limit: &Requirement) {
        match self.0.get_mut(&limit.name) {
            Some(present) => present.limit_to(limit),
            None => {
                self.0.insert(limit.name.clone(), limit.clone());
            }
        }
    }
}

impl Requirement {
    /// Narrows the versions that will do to those that a limit allows too.
    fn limit_to(&mut self, limit: &Self) {
        let parts = [self.asked.as_str(), limit.asked.as_str()];
        let asked = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(",");
        if asked.len() <= MOST_ASKED {
            self.asked = asked;
        }
        self.versions = core::mem::take(&mut self.versions).and(&limit.versions);
    }
}
