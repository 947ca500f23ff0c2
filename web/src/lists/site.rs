//! What is found on the whole site, for its page of the search (`static/search.js`).

use super::{ANYWHERE, Answer, CHOOSING, Link, Row, written};
use crate::address::{device_address, model_address, named_address, setup_address};
use crate::text;
use rooftop_core::catalog::{Device, Record, Setup};

/// From the page of the search to the root of the site.
const UP: &str = "../";
/// Results of each kind that are shown.
const MOST: usize = 12;

/// Links under their headings: the address, and with a tab before it what else to say. A row without an address is a sentence.
pub fn found(asked: &str) -> String {
    let pages = text::searchable();
    let Answer { named, found, names_nothing } = Answer::to(asked, &pages);
    let mut rows = Vec::new();
    if let Some((name, it)) = named {
        rows.push(link("", &name, named_address(UP, &it), ""));
    }
    let count = rows.len() + found.devices.len() + found.models.len() + found.names.len();
    if names_nothing {
        rows.extend(pages_at(&CHOOSING));
        return written(rows.len(), asked, &rows);
    }
    if count == 0 {
        let said = text::nothing_found(asked).replace('\t', " ");
        rows.push(Row { group: String::new(), name: said, act: String::new() });
        rows.extend(pages_at(if asked.trim().is_empty() { &[] } else { &ANYWHERE }));
    }
    for page in found.names.iter().take(MOST).filter_map(|at| pages.get(*at)) {
        rows.push(link(text::pages_heading(), page.name, [UP, page.path].concat(), ""));
    }
    let (group, more) = (text::devices_heading(), found.devices.len().saturating_sub(MOST));
    for it in found.devices.into_iter().take(MOST) {
        rows.push(machine(group, asked, it));
    }
    rows.extend(rest(group, more, "devices/"));
    let (group, more) = (text::models_heading(), found.models.len().saturating_sub(MOST));
    for it in found.models.into_iter().take(MOST) {
        rows.push(link(group, it.name(), model_address(UP, it), &text::model_figures(it)));
    }
    rows.extend(rest(group, more, "models/"));
    written(count, asked, &rows)
}

/// A machine's page; with a number of cards or a size besides its name, the question about these.
fn machine(group: &str, asked: &str, device: &'static Device) -> Row {
    let setup = Setup::of(asked, device);
    let figures = text::device_figures(device);
    if setup == Setup::default() {
        return link(group, device.name(), device_address(UP, device), &figures);
    }
    link(group, &text::machine_with(device, &setup), setup_address(UP, device, &setup), &figures)
}

/// The rest of a long list is behind the list of all.
fn rest(group: &str, more: usize, all: &str) -> Option<Row> {
    (more > 0).then(|| link(group, &text::more_found(more), [UP, all].concat(), ""))
}

fn pages_at(links: &'static [Link]) -> impl Iterator<Item = Row> {
    links.iter().map(|(name, path)| link("", name(), ["..", *path].concat(), ""))
}

fn link(group: &str, name: &str, address: String, figures: &str) -> Row {
    Row { group: group.to_owned(), name: name.to_owned(), act: [&address, figures].join("\t") }
}
