//! Rules of the house that a compiler does not hold.

use rooftop_tests::files::{files, root};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

/// What the core may link, directly or not. serde's macros run in the compiler.
const ALLOWED_IN_CORE: [&str; 8] =
    ["libm", "serde", "serde_core", "serde_derive", "proc-macro2", "quote", "syn", "unicode-ident"];
/// Ways to the browser.
const BROWSER_CRATES: [&str; 3] = ["web_sys", "js_sys", "wasm_bindgen"];
/// Float functions whose last digit differs between platforms.
const TRANSCENDENTAL: [&str; 13] =
    ["powf", "powi", "exp", "exp2", "ln", "log", "log2", "log10", "sin", "cos", "tan", "cbrt", "hypot"];

/// Packages by name, each with the names of its normal dependencies.
struct Packages(BTreeMap<String, BTreeSet<String>>);

impl Packages {
    fn read() -> Self {
        let version = cargo(&["--version", "--verbose"]);
        let host =
            version.lines().find_map(|line| line.strip_prefix("host: ")).expect("cargo names its host");
        let text = cargo(&["metadata", "--format-version=1", "--locked", "--filter-platform", host]);
        let metadata: Value = serde_json::from_str(&text).expect("cargo writes JSON");
        let names: BTreeMap<&str, &str> = list(&metadata["packages"])
            .map(|package| (package["id"].as_str().unwrap(), package["name"].as_str().unwrap()))
            .collect();
        let is_normal =
            |dependency: &Value| list(&dependency["dep_kinds"]).any(|kind| kind["kind"].is_null());
        let of = |node: &Value| {
            let dependencies = list(&node["deps"]).filter(|dependency| is_normal(dependency));
            dependencies.map(|dependency| names[dependency["pkg"].as_str().unwrap()].to_owned()).collect()
        };
        let nodes = list(&metadata["resolve"]["nodes"]);
        Self(nodes.map(|node| (names[node["id"].as_str().unwrap()].to_owned(), of(node))).collect())
    }

    /// Everything a package links.
    fn linked_by(&self, name: &str) -> BTreeSet<&str> {
        let mut linked = BTreeSet::new();
        let mut open = vec![name];
        while let Some(name) = open.pop() {
            let new = self.0[name].iter().map(String::as_str).filter(|dependency| linked.insert(*dependency));
            open.extend(new.collect::<Vec<_>>());
        }
        linked
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn cargo(arguments: &[&str]) -> String {
    let output =
        Command::new(env!("CARGO")).args(arguments).current_dir(root()).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("cargo writes UTF-8")
}

/// The Rust sources below a folder, by their path from the root; comments and strings included.
fn sources(folder: &str) -> Vec<(String, String)> {
    let paths = files(&root().join(folder), "rs").expect("the folder can be read");
    let named = paths.into_iter().map(|path| {
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        let text = fs::read_to_string(&path).expect("a source is UTF-8");
        (name, text)
    });
    named.collect()
}

/// Whether `word` is in `text` as a word of its own.
fn names(text: &str, word: &str) -> bool {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        !text[..at].ends_with(part_of_word) && !text[at + word.len()..].starts_with(part_of_word)
    })
}

#[test]
fn the_core_links_serde_and_libm_and_nothing_else() {
    let packages = Packages::read();
    let linked = packages.linked_by("rooftop-core");
    let foreign: Vec<&&str> = linked.iter().filter(|name| !ALLOWED_IN_CORE.contains(name)).collect();
    assert!(foreign.is_empty(), "rooftop-core links {foreign:?}");
    let own: BTreeSet<&str> = packages.0["rooftop-core"].iter().map(String::as_str).collect();
    assert!(own.is_subset(&BTreeSet::from(["libm", "serde"])), "rooftop-core depends on {own:?}");
    let audit: BTreeSet<&str> = packages.0["rooftop-audit"].iter().map(String::as_str).collect();
    assert_eq!(audit, BTreeSet::from(["rooftop-core", "serde"]), "rooftop-audit is as pure as the core");
}

/// The rooms of the core, top to bottom, as ARCHITECTURE.md lists them.
fn rooms() -> Vec<String> {
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md is there");
    let rows = map.lines().skip_while(|line| *line != "| room | what it holds |").skip(2);
    let rows = rows.map_while(|line| line.strip_prefix('|')?.split_once('|'));
    rows.flat_map(|(names, _)| names.split('`').skip(1).step_by(2)).map(str::to_owned).collect()
}

/// A name that some code uses: the line, and the path without what precedes the crate's modules.
type Used = (usize, Vec<String>);

/// What `use` declarations and paths that begin with `crate` name, in code without comments; `crate` itself is left out.
/// Paths that begin with `super` stay below the room unless they begin with it twice.
fn used(text: &str) -> Vec<Used> {
    let code: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
    let mut found = Vec::new();
    for (at, line) in code.iter().enumerate() {
        for (start, _) in line.match_indices("crate::") {
            let tail = [&line[start + "crate::".len()..], &code[at + 1..code.len().min(at + 60)].join("\n")]
                .join("\n");
            leaves(&tail, at + 1, &mut Vec::new(), &mut found);
        }
    }
    found
}

/// Reads one path, with or without a list in braces at its end; returns what follows, and its line.
fn leaves<'a>(
    mut text: &'a str,
    mut line: usize,
    path: &mut Vec<String>,
    found: &mut Vec<Used>,
) -> (&'a str, usize) {
    let depth = path.len();
    loop {
        let trimmed = text.trim_start();
        line += text[..text.len() - trimmed.len()].matches('\n').count();
        text = trimmed;
        if let Some(mut rest) = text.strip_prefix('{') {
            loop {
                (rest, line) = leaves(rest, line, path, found);
                match rest.strip_prefix(',') {
                    Some(after) => rest = after,
                    None => break,
                }
            }
            path.truncate(depth);
            return (rest.trim_start().strip_prefix('}').unwrap_or(rest), line);
        }
        let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
        if end > 0 {
            path.push(text[..end].to_owned());
        }
        text = &text[end..];
        match text.strip_prefix("::") {
            Some(after) => text = after,
            None => break,
        }
    }
    if path.len() > depth {
        found.push((line, path.clone()));
    }
    path.truncate(depth);
    let rest = text.trim_start();
    (rest, line + text[..text.len() - rest.len()].matches('\n').count())
}

#[test]
fn a_room_of_the_core_uses_only_those_below_it() {
    let rooms = rooms();
    let place = |room: &str| rooms.iter().position(|it| it == room);
    assert!(place("calculators") < place("units") && place("units").is_some(), "the map lists {rooms:?}");
    let all = sources("crates/core/src");
    let lib = &all.iter().find(|(file, _)| file.ends_with("/lib.rs")).expect("the core has a lib.rs").1;
    for module in lib.lines().filter_map(|line| line.strip_suffix(';')?.split("mod ").nth(1)) {
        assert!(place(module).is_some(), "ARCHITECTURE.md does not list {module}");
    }
    // What lib.rs names again is used from its room.
    let again = lib.replace("pub use ", "pub use crate::");
    let room_of = |name: &str| {
        let named = used(&again).into_iter().find(|(_, path)| path.last().is_some_and(|last| last == name));
        place(name).or_else(|| place(&named?.1[0]))
    };
    let mut climbs = Vec::new();
    for (file, text) in all.iter().filter(|(file, _)| !file.ends_with("/lib.rs")) {
        let own = file.trim_start_matches("crates/core/src/").split(['/', '.']).next().and_then(place);
        let own = own.unwrap_or_else(|| panic!("{file} is in no room"));
        for (line, path) in used(text) {
            if room_of(&path[0]).is_none_or(|room| room < own) {
                climbs.push(format!("{file}:{line} uses crate::{}", path.join("::")));
            }
        }
        if let Some(at) = text.lines().position(|line| line.contains("super::super")) {
            climbs.push(format!("{file}:{} uses super::super", at + 1));
        }
    }
    assert!(climbs.is_empty(), "imports from a room above:\n{}", climbs.join("\n"));
}

/// Which modules of the build tool a module names; those of `serve/` are one with it.
fn build_tool() -> BTreeMap<String, BTreeSet<String>> {
    let mut modules: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, text) in
        sources("crates/xtask/src").into_iter().filter(|(file, _)| !file.ends_with("/main.rs"))
    {
        let module =
            file.trim_start_matches("crates/xtask/src/").split(['/', '.']).next().unwrap_or_default();
        let named = used(&text).into_iter().filter_map(|(_, path)| path.into_iter().next());
        modules.entry(module.to_owned()).or_default().extend(named.filter(|it| it != module));
    }
    modules
}

#[test]
fn modules_of_the_build_tool_know_each_other_in_one_direction() {
    let mut left = build_tool();
    assert!(left["dist"].contains("site"), "the imports are read: {left:?}");
    // Those that name none that is left are below all others.
    while let Some(lowest) =
        left.iter().find(|(_, named)| named.iter().all(|it| !left.contains_key(it))).map(|(it, _)| it.clone())
    {
        left.remove(&lowest);
    }
    assert!(left.is_empty(), "among these are modules that name each other in a circle: {left:?}");
}

#[test]
fn nothing_depends_on_the_build_tool() {
    let Packages(packages) = Packages::read();
    let dependents: Vec<&String> =
        packages.iter().filter(|(_, of)| of.contains("xtask")).map(|(name, _)| name).collect();
    assert!(dependents.is_empty(), "{dependents:?} depend on xtask");
}

#[test]
fn the_site_does_not_link_the_javascript_api() {
    assert!(!Packages::read().linked_by("rooftop-web").contains("rooftop-wasm"));
}

#[test]
fn only_the_doors_to_the_browser_name_its_crates() {
    let is_door = |file: &str| file == "web/src/browser.rs" || file.starts_with("web/src/browser/");
    for (file, text) in [sources("crates/core"), sources("crates/audit"), sources("web/src")].concat() {
        for name in BROWSER_CRATES {
            assert!(is_door(&file) || !names(&text, name), "{file} names {name}");
        }
    }
}

#[test]
fn the_site_leaves_arithmetic_to_the_core() {
    for (file, text) in sources("web/src") {
        for function in TRANSCENDENTAL {
            let called =
                text.contains(&format!(".{function}(")) || text.contains(&format!("f64::{function}"));
            assert!(!called, "{file} calls {function}: let the core compute it");
        }
    }
}

#[test]
fn the_documents_are_there_and_the_map_is_complete() {
    for name in ["README.md", "STYLE.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        assert!(root().join(name).is_file(), "{name} is missing");
    }
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md is there");
    for parent in ["crates", "data", "tests", "web"] {
        assert!(map.contains(parent), "ARCHITECTURE.md does not name {parent}/");
    }
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(names(&map, &name), "ARCHITECTURE.md does not name crates/{name}");
    }
}

/// British spellings, and what the text says instead.
const SPELLINGS: [(&str, &str); 16] = [
    ("analyse", "analyze"),
    ("behaviour", "behavior"),
    ("cancelled", "canceled"),
    ("centre", "center"),
    ("colour", "color"),
    ("favour", "favor"),
    ("grey", "gray"),
    ("judgement", "judgment"),
    ("labelled", "labeled"),
    ("licence", "license"),
    ("modelling", "modeling"),
    ("neighbour", "neighbor"),
    ("normalis", "normaliz"),
    ("optimis", "optimiz"),
    ("quantis", "quantiz"),
    ("recognis", "recogniz"),
];

#[test]
fn visible_english_is_spelled_in_one_way() {
    let texts = files(&root().join("web/text/en"), "ftl").unwrap();
    let mut found = Vec::new();
    for path in texts.into_iter().chain([root().join("data/changes.toml")]) {
        for line in fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#')) {
            // Names of messages are names in the code.
            let text = line.split_once(" = ").map_or(line, |(_, text)| text).to_lowercase();
            let wrong = SPELLINGS.iter().filter(|(british, _)| text.contains(british));
            found.extend(wrong.map(|(_, american)| format!("{}: {american}: {line}", path.display())));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
