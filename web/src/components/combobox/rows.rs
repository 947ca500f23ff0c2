//! What the list of a combobox shows.

use crate::text;
use rooftop_core::catalog::{
    Device, Model, POLICY, Quantization, Record, Setup, Width, search_all, search_closest,
};
use rooftop_core::units::sort::sort_few;
use yew::AttrValue;

/// Results that are shown: more are better found by another word.
const MOST: usize = 40;
/// What a link says, and the path of its page below the root.
type Link = (fn() -> &'static str, &'static str);

/// A page for what is not in the catalogue, by its path below the root.
const DESCRIBE: &str = "custom/";
/// Pages for a model that is not in the catalogue.
const ELSEWHERE: [Link; 2] = [(text::describe, DESCRIBE), (text::open_file, "open/")];
/// The same where anything may be asked.
const ANYWHERE: [Link; 3] = [ELSEWHERE[0], ELSEWHERE[1], (text::check_heading, "check/")];

/// Which records can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Offered {
    /// Every one of the catalogue.
    All,
    /// Those of these ids, and what no id of the catalogue names, with its name, first.
    Only(Vec<(AttrValue, AttrValue)>),
    /// Those of these ids.
    Ids(&'static [&'static str]),
}

/// What was chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// Id of a machine, model or format.
    pub id: AttrValue,
    /// What was typed besides the machine's name.
    pub setup: Setup,
}

/// What a list is made for.
pub struct Asked<'a> {
    /// What can be chosen.
    pub offered: &'a Offered,
    /// What was typed, if anything.
    pub text: &'a str,
    /// Older ones are shown too.
    pub unfolded: bool,
    /// Id of what is chosen.
    pub value: &'a str,
}

/// What choosing a row does.
#[derive(Clone, PartialEq)]
pub enum Act {
    /// Chooses it.
    Choose(Chosen),
    /// Shows older ones too.
    Unfold,
    /// Leaves for a page, by its path below the root.
    Open(&'static str),
}

/// A row.
#[derive(Clone, PartialEq)]
pub struct Row {
    /// The heading it is under.
    pub group: Option<AttrValue>,
    /// What it says.
    pub name: AttrValue,
    /// What choosing it does.
    pub act: Act,
}

impl Row {
    fn of(group: Option<AttrValue>, id: &'static str, name: AttrValue, setup: Setup) -> Self {
        Self { group, name, act: Act::Choose(Chosen { id: id.into(), setup }) }
    }

    /// Whether it chooses this record.
    pub fn chooses(&self, id: &str) -> bool {
        matches!(&self.act, Act::Choose(chosen) if chosen.id == id)
    }
}

// Loops that push are a third of the size of what collects here.

/// Machines.
pub fn machines(asked: &Asked) -> Vec<Row> {
    if asked.is_all() {
        let mut all = Vec::new();
        for it in Device::ALL {
            all.push((it.is_older(), machine(Some(text::machine_group(it).into()), it, "")));
        }
        return asked.listed(all);
    }
    let (found, closest) = search_closest::<Device>(asked.text);
    let mut rows = Vec::new();
    for it in found {
        rows.push(machine(None, it, asked.text));
    }
    asked.found(rows, closest, &[(text::describe, DESCRIBE)])
}

/// Models.
pub fn models(asked: &Asked) -> Vec<Row> {
    if asked.is_all() {
        let mut all = Vec::new();
        for (at, it) in Model::ALL.iter().enumerate() {
            all.push((at >= POLICY.recent_models, named(Some(it.series().into()), it)));
        }
        return asked.listed(all);
    }
    let (found, closest) = search_closest::<Model>(asked.text);
    let mut rows = Vec::new();
    for it in found {
        rows.push(named(None, it));
    }
    asked.found(rows, closest, &ELSEWHERE)
}

/// Formats of weights.
pub fn formats(asked: &Asked) -> Vec<Row> {
    if asked.is_all() {
        let mut all = Vec::new();
        for width in Width::ALL {
            for it in Quantization::ALL.iter().filter(|it| it.width() == width) {
                all.push((false, named(Some(text::width(width).into()), it)));
            }
        }
        return asked.listed(all);
    }
    let (found, closest) = search_closest::<Quantization>(asked.text);
    let mut rows = Vec::new();
    for it in found {
        rows.push(named(None, it));
    }
    asked.found(rows, closest, &[])
}

/// Machines and models; nothing before something is typed.
pub fn anything(asked: &Asked) -> Vec<Row> {
    if asked.is_all() {
        return Vec::new();
    }
    let found = search_all(asked.text, &[]);
    let mut rows = Vec::new();
    for it in found.devices {
        rows.push(machine(None, it, asked.text));
    }
    for it in found.models {
        rows.push(named(None, it));
    }
    asked.found(rows, found.closest, &ANYWHERE)
}

impl Asked<'_> {
    fn is_all(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// All that is offered, under its headings in the order in which these come first; what is older, as the flag says, only
    /// if it is asked for.
    fn listed(&self, all: Vec<(bool, Row)>) -> Vec<Row> {
        let mut headings: Vec<Option<AttrValue>> = Vec::new();
        let mut rows: Vec<(usize, Row)> = Vec::new();
        let mut hidden: u32 = 0;
        let mut listed = self.offered.others(&all);
        for (is_older, row) in all {
            if !self.offered.has(&row) {
                continue;
            }
            if is_older && !self.unfolded && !row.chooses(self.value) {
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
            listed.push(Row { group: None, name: text::older(hidden).into(), act: Act::Unfold });
        }
        listed
    }

    /// What of the results is offered, or pages to go to where nothing is.
    fn found(&self, mut rows: Vec<Row>, closest: bool, elsewhere: &[Link]) -> Vec<Row> {
        rows.retain(|row| self.offered.has(row));
        rows.truncate(MOST);
        if closest {
            let heading = AttrValue::from(text::closest());
            for row in &mut rows {
                row.group = Some(heading.clone());
            }
        }
        if rows.is_empty() {
            for (name, path) in elsewhere {
                rows.push(Row { group: None, name: name().into(), act: Act::Open(path) });
            }
        }
        rows
    }
}

impl Offered {
    fn has(&self, row: &Row) -> bool {
        match self {
            Self::All => true,
            Self::Only(all) => all.iter().any(|(id, _)| row.chooses(id)),
            Self::Ids(all) => all.iter().any(|id| row.chooses(id)),
        }
    }

    /// What is offered before the first of these rows and is none of them.
    fn others(&self, known: &[(bool, Row)]) -> Vec<Row> {
        let Self::Only(all) = self else { return Vec::new() };
        let others = all.iter().take_while(|(id, _)| !known.iter().any(|(_, row)| row.chooses(id)));
        let row = |(id, name): &(AttrValue, AttrValue)| Row {
            group: None,
            name: name.clone(),
            act: Act::Choose(Chosen { id: id.clone(), setup: Setup::default() }),
        };
        others.map(row).collect()
    }
}

fn machine(group: Option<AttrValue>, device: &'static Device, asked: &str) -> Row {
    let setup = Setup::of(asked, device);
    Row::of(group, device.id, text::machine_with(device, &setup).into(), setup)
}

fn named<R: Record>(group: Option<AttrValue>, record: &'static R) -> Row {
    Row::of(group, record.id(), record.name().into(), Setup::default())
}
