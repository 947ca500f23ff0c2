//! The audit of Python packages: what is known from outside, and that nothing pasted can break it.

use crate::properties::cases;
use proptest::prelude::*;
use rooftop_core::audit::{MOST_BYTES, MOST_PACKAGES, Refusal, audit};
use rooftop_core::catalog::PACKAGES;

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn arbitrary_bytes_are_answered_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = audit(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn pieces_of_every_format_in_any_order_are_answered_or_refused(
        pieces in proptest::collection::vec(0_usize..PIECES.len(), 0..60)
    ) {
        let text: String = pieces.iter().map(|piece| PIECES[*piece]).collect();
        let _ = audit(&text);
    }
}

/// What the formats are made of.
const PIECES: [&str; 36] = [
    "[[package]]\n",
    "[project]\n",
    "[tool.poetry.dependencies]\n",
    "dependencies:\n",
    "  - pip:\n",
    "    - ",
    "FROM x\n",
    "RUN pip install ",
    "name = \"",
    "version = \"",
    "dependencies = [",
    "]",
    "\"",
    "'",
    "{",
    "}",
    "#",
    "\\\n",
    "\n",
    " ",
    "torch",
    "==",
    ">=",
    "2.1",
    ".*",
    ",",
    ";",
    "sys_platform",
    "== 'linux'",
    " and ",
    "(",
    ")",
    "\u{0}",
    "é",
    "-r ",
    "1!2.0.dev1",
];

#[test]
fn hostile_input_is_refused_or_read() {
    assert_eq!(audit(&"a".repeat(MOST_BYTES + 1)), Err(Refusal::TooLong));
    assert_eq!(audit("torch\0"), Err(Refusal::NotText));
    assert_eq!(audit(""), Err(Refusal::Nothing));
    assert_eq!(audit("# only a comment"), Err(Refusal::Nothing));
    let nested = format!("[project]\ndependencies = {}", "[".repeat(1_000_000));
    assert_eq!(audit(&nested), Err(Refusal::Nothing));
    assert!(audit(&format!("torch; {}", "(".repeat(1000))).is_ok());
    let many =
        |n: usize| audit(&(0..n).map(|i| format!("p{i}")).collect::<Vec<_>>().join("\n")).expect("read");
    assert_eq!((many(1500).rows.len(), many(1500).left_out), (MOST_PACKAGES, 1500 - MOST_PACKAGES));
    assert!(many(10_000).cut);
}

#[test]
fn every_package_of_the_table_is_found_by_its_name() {
    assert_eq!(PACKAGES.len(), 146);
    for package in PACKAGES {
        let answer = audit(package.name).expect(package.name);
        assert_eq!(answer.rows[0].package, Some(package));
    }
}
