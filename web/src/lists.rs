//! What the list of a field shows, as text: for a bundle of its own, which is loaded when a reader turns to such a field
//! (`static/combobox.js`); and what the search of the whole site finds.

mod site;

use crate::address::named_address;
use crate::asked::{ASKED_DEVICES, ASKED_MODELS};
use crate::text::{self, Searchable};
use rooftop_core::catalog::{
    Device, Found, Model, Named, POLICY, Quantization, Record, Setup, Width, named_together, search_all,
    search_closest, without_question,
};
use rooftop_core::units::sort::sort_few;

/// Results that are shown: more are better found by another word.
const MOST: usize = 40;
/// What a link says, and the path of its page below the root.
type Link = (fn() -> &'static str, &'static str);

/// A page for what is not in the catalogue, by its path below the root.
const DESCRIBE: &str = "/custom/";
/// Pages for a model that is not in the catalogue.
const ELSEWHERE: [Link; 2] = [(text::describe, DESCRIBE), (text::open_file, "/open/")];
/// The same where anything may be asked.
const ANYWHERE: [Link; 3] = [ELSEWHERE[0], ELSEWHERE[1], (text::check_heading, "/check/")];
/// Pages that choose, for questions that name nothing.
const CHOOSING: [Link; 3] = [(text::entrance_buy, "/advisor/"), (text::entrance_best, "/runs/"), ANYWHERE[2]];

/// What a list is made for.
pub struct Asked {
    /// What the field is for (`Sought`).
    pub sought: String,
    /// What was typed, if anything.
    pub typed: String,
    /// Ids of what can be chosen, with blanks between; all of the catalogue where there are none.
    pub offered: String,
    /// What can be chosen too, a line for each: id and name with a tab between.
    pub others: String,
    /// Id of what is chosen.
    pub value: String,
    /// Older ones are shown too.
    pub unfolded: bool,
}

/// The list: how many were found, for a screen reader, then a line for each row: the heading it is under, what it says and
/// what choosing it does, with tabs between. That is a record with its setup as words, a page by its path from the root with a
/// slash before it, or nothing, which shows older ones too.
pub fn list(asked: &Asked) -> String {
    let rows = match asked.sought.as_str() {
        "site" => return site::found(&asked.typed),
        "machines" => machines(asked),
        "models" => models(asked),
        "formats" => formats(asked),
        _ => anything(asked),
    };
    let records = rows.iter().filter(|row| row.is_record()).count();
    // Pages without a heading, which would say that nothing was found, are what was found.
    let is_found = rows.iter().all(|row| row.group.is_empty());
    written(if records == 0 && is_found { rows.len() } else { records }, &asked.typed, &rows)
}

fn written(count: usize, typed: &str, rows: &[Row]) -> String {
    let mut list = text::found(count, typed);
    for Row { group, name, act } in rows {
        for part in ["\n", group, "\t", name, "\t", act] {
            list.push_str(part);
        }
    }
    list
}

#[derive(PartialEq)]
struct Row {
    group: String,
    name: String,
    act: String,
}

impl Row {
    fn is_record(&self) -> bool {
        self.is_several() || !(self.act.is_empty() || self.act.starts_with('/'))
    }

    /// Several records at once, or the address of a question about them.
    fn is_several(&self) -> bool {
        self.act.contains([',', '?'])
    }

    /// The record that choosing it chooses.
    fn id(&self) -> &str {
        self.act.split(' ').next().unwrap_or_default()
    }
}

// Loops that push are a third of the size of what collects here.

fn machines(asked: &Asked) -> Vec<Row> {
    if asked.is_all() {
        let mut all = Vec::new();
        for it in ASKED_DEVICES.into_iter().filter_map(Device::find) {
            all.push((false, machine(text::pair_links_heading().to_owned(), it, "")));
        }
        for it in Device::ALL {
            all.push((it.is_older(), machine(text::machine_group(it), it, "")));
        }
        return asked.listed(all);
    }
    let (found, closest) = search_closest::<Device>(&asked.typed);
    let mut rows = asked.several(closest || found.is_empty());
    for it in found {
        rows.push(machine(String::new(), it, &asked.typed));
    }
    asked.found(rows, closest, &[(text::describe, DESCRIBE)])
}

fn models(asked: &Asked) -> Vec<Row> {
    if asked.is_all() {
        let mut all = Vec::new();
        for it in ASKED_MODELS.into_iter().filter_map(Model::find) {
            all.push((false, named(text::pair_links_heading(), it)));
        }
        for (at, it) in Model::ALL.iter().enumerate() {
            all.push((at >= POLICY.recent_models, named(it.series(), it)));
        }
        return asked.listed(all);
    }
    let (found, closest) = search_closest::<Model>(&asked.typed);
    let mut rows = asked.several(closest || found.is_empty());
    for it in found {
        rows.push(named("", it));
    }
    asked.found(rows, closest, &ELSEWHERE)
}

fn formats(asked: &Asked) -> Vec<Row> {
    if asked.is_all() {
        let mut all = Vec::new();
        for width in Width::ALL {
            for it in Quantization::ALL.iter().filter(|it| it.width() == width) {
                all.push((false, named(text::width(width), it)));
            }
        }
        return asked.listed(all);
    }
    let (found, closest) = search_closest::<Quantization>(&asked.typed);
    let mut rows = Vec::new();
    for it in found {
        rows.push(named("", it));
    }
    asked.found(rows, closest, &[])
}

/// Machines and models; nothing before something is typed.
fn anything(asked: &Asked) -> Vec<Row> {
    if asked.is_all() {
        return Vec::new();
    }
    let pages = text::searchable();
    let Answer { named: together, found, names_nothing } = Answer::to(&asked.typed, &pages);
    let mut rows = Vec::new();
    if names_nothing {
        for (name, path) in CHOOSING {
            rows.push(Row { group: String::new(), name: name().to_owned(), act: path.to_owned() });
        }
        return rows;
    }
    if let Some((name, it)) = together {
        // A pair changes the question of this page; a comparison is another page.
        let is_pair = it.machines.len() == 1 && it.models.len() == 1;
        let act = if is_pair { acts(&it) } else { named_address("/", &it) };
        rows.push(Row { group: String::new(), name, act });
    }
    for it in found.devices {
        rows.push(machine(String::new(), it, &asked.typed));
    }
    for it in found.models {
        rows.push(named("", it));
    }
    if !found.closest {
        for page in found.names.iter().filter_map(|at| pages.get(*at)) {
            rows.push(Row {
                group: String::new(),
                name: page.name.to_owned(),
                act: ["/", page.path].concat(),
            });
        }
    }
    asked.found(rows, found.closest, &ANYWHERE)
}

/// What there is to a text in which anything may be asked.
struct Answer {
    /// What is named together, where no record is all of it, and what it is called: a model on a machine, or a comparison.
    named: Option<(String, Named)>,
    found: Found,
    /// It is a question that names nothing: pages that choose answer it.
    names_nothing: bool,
}

impl Answer {
    fn to(asked: &str, pages: &[Searchable]) -> Self {
        let mut texts = Vec::new();
        for page in pages {
            texts.push([page.name, page.words].join(" "));
        }
        let pages: Vec<&str> = texts.iter().map(String::as_str).collect();
        let found = search_all(asked, &pages);
        let is_found = !(found.devices.is_empty() && found.models.is_empty() && found.names.is_empty());
        if is_found && !found.closest || asked.trim().is_empty() {
            return Self { named: None, found, names_nothing: false };
        }
        // "How fast is a 3060?" is about the 3060.
        let about = without_question(asked);
        let named = named_together(asked).and_then(|it| Some((text::named(&it)?, it)));
        Self { named, found: search_all(&about, &pages), names_nothing: about.is_empty() }
    }
}

/// Records with their setups, as a field takes several.
fn acts(Named { machines, models }: &Named) -> String {
    let mut acts = Vec::new();
    for (device, setup) in machines {
        acts.push([device.id, &setup.written()].join(" "));
    }
    for model in models {
        acts.push(model.id.to_owned());
    }
    acts.join(",")
}

impl Asked {
    fn is_all(&self) -> bool {
        self.typed.trim().is_empty()
    }

    fn offers(&self, row: &Row) -> bool {
        self.offered.is_empty() || self.offered.split(' ').any(|id| id == row.id())
    }

    /// One row that adds several machines or models, in a field that adds, where no record is all that was typed.
    fn several(&self, is_needed: bool) -> Vec<Row> {
        let mut rows = Vec::new();
        if is_needed
            && self.value.is_empty()
            && let Some(it) = named_together(&self.typed)
        {
            let (unwanted, wanted) = match self.sought.as_str() {
                "machines" => (it.models.len(), it.machines.len()),
                _ => (it.machines.len(), it.models.len()),
            };
            if unwanted == 0 && wanted > 1 {
                rows.push(Row { group: String::new(), name: text::add_these(&it), act: acts(&it) });
            }
        }
        rows
    }

    /// All that is offered, under its headings in the order in which these come first; what is older, as the flag says, only
    /// if it is asked for.
    fn listed(&self, all: Vec<(bool, Row)>) -> Vec<Row> {
        let mut headings: Vec<String> = Vec::new();
        let mut rows: Vec<(usize, Row)> = Vec::new();
        let mut hidden: u32 = 0;
        let mut listed = Vec::new();
        for (id, name) in self.others.lines().filter_map(|line| line.split_once('\t')) {
            listed.push(Row { group: String::new(), name: name.to_owned(), act: id.to_owned() });
        }
        for (is_older, row) in all {
            if !self.offers(&row) {
                continue;
            }
            if is_older && !self.unfolded && row.id() != self.value {
                hidden += 1;
                continue;
            }
            let known = headings.iter().position(|heading| *heading == row.group);
            if known.is_none() {
                headings.push(row.group.clone());
            }
            rows.push((known.unwrap_or(headings.len() - 1), row));
        }
        sort_few(&mut rows, |(a, _), (b, _)| a.cmp(b));
        listed.extend(rows.into_iter().map(|(_, row)| row));
        if hidden > 0 {
            listed.push(Row { group: String::new(), name: text::older(hidden), act: String::new() });
        }
        listed
    }

    /// What of the results is offered, or what there is and pages to go to where nothing is.
    fn found(&self, mut rows: Vec<Row>, closest: bool, elsewhere: &[Link]) -> Vec<Row> {
        rows.retain(|row| self.offers(row));
        rows.truncate(MOST);
        if closest {
            for row in rows.iter_mut().filter(|row| !row.is_several()) {
                text::closest().clone_into(&mut row.group);
            }
        }
        if rows.is_empty() {
            for (name, path) in elsewhere {
                let group = text::found(0, &self.typed).replace('\t', " ");
                rows.push(Row { group, name: name().to_owned(), act: (*path).to_owned() });
            }
        }
        rows
    }
}

fn machine(group: String, device: &'static Device, asked: &str) -> Row {
    let setup = Setup::of(asked, device);
    let act = [device.id, &setup.written()].join(" ");
    Row { group, name: text::machine_with(device, &setup), act }
}

fn named<R: Record>(group: &str, record: &'static R) -> Row {
    Row { group: group.to_owned(), name: record.name().to_owned(), act: record.id().to_owned() }
}
