//! Names as people typed them, in tables and threads that are kept with their address: half to work with, half left aside.

use rooftop_core::catalog::{Device, Model, Record, search};
use rooftop_tests::files::root;
use std::fs;

/// `tests/cases/typed.tsv`: kind, half, text, the record that is meant, where it was typed.
#[test]
fn what_people_typed_finds_its_record_first() {
    let rows = fs::read_to_string(root().join("tests/cases/typed.tsv")).expect("the list is there");
    for half in ["tried", "left-aside"] {
        let (mut found, mut missed) = (0, Vec::new());
        for row in rows.lines() {
            let [kind, of, text, id, _source] = row.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{row}")
            };
            if of != half {
                continue;
            }
            let first = match kind {
                "device" => search::<Device>(text).first().map(|it| it.id()),
                "model" => search::<Model>(text).first().map(|it| it.id()),
                _ => panic!("{row}"),
            };
            if first == Some(id) {
                found += 1;
            } else {
                missed.push(format!("{text}: {} instead of {id}", first.unwrap_or("nothing")));
            }
        }
        let all = found + missed.len();
        assert!(found * 100 >= all * 97, "{half}: {found} of {all}; {missed:#?}");
    }
}
