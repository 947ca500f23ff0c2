//! `environment.yml`: conda's packages, and those that pip adds to them.

use super::requirements::is_address;
use super::{Read, Requirement, without_comment};
use crate::version::Dialect;

/// Parts of an environment that are no Python packages.
const NOT_PACKAGES: [&str; 2] = ["python", "pip"];

pub(super) fn read(text: &str) -> Read {
    let mut read = Read::default();
    let mut listed = false;
    // Column of `- pip:`; what is indented further is pip's.
    let mut pip_at = None;
    for (number, line) in (1..).zip(text.lines()) {
        let line = without_comment(line);
        let column = line.len() - line.trim_start().len();
        let Some(item) = line.trim().strip_prefix('-') else {
            let starts_list = line.trim() == "dependencies:";
            if starts_list || !line.trim().is_empty() && column == 0 {
                listed = starts_list;
            }
            continue;
        };
        let item = item.trim().trim_matches(['"', '\'']);
        if !listed || item.is_empty() {
            continue;
        }
        if item == "pip:" {
            pip_at = Some(column);
        } else if pip_at.is_some_and(|pip| column > pip) {
            if item.starts_with('-') {
                read.option(item, number);
            } else {
                read.requirement_or_address(item, number);
            }
        } else {
            pip_at = None;
            read.take_item(item, number);
        }
    }
    read
}

impl Read {
    /// An item of conda's list: `channel::name=1.2=build`, `name>=1.2`, `name 1.2`.
    pub(super) fn take_item(&mut self, item: &str, number: usize) {
        if is_address(item) {
            return self.address(item, number);
        }
        let package = item.rsplit("::").next().unwrap_or(item);
        let end = package.find(['=', '<', '>', '!', '~', ' ']).unwrap_or(package.len());
        let (name, rest) = package.split_at(end);
        if NOT_PACKAGES.contains(&name) {
            return;
        }
        let rest = rest.trim();
        // After a second single `=` comes the build.
        let asked = match rest.strip_prefix('=').filter(|rest| !rest.starts_with('=')) {
            Some(after) => format!("={}", after.split('=').next().unwrap_or_default()),
            None => rest.split(' ').next().unwrap_or_default().to_owned(),
        };
        self.take(Requirement::in_dialect(name, &asked, Dialect::Conda), number, item);
    }
}
