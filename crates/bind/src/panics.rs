//! Panics without words: a bundle that meets a bug stops, as ever, but carries no messages about it.

use crate::reach::unreached_data;
use anyhow::{Result, bail};
use std::collections::BTreeSet;
use walrus::ir::{Instr, InstrLocId, Unreachable, Value};
use walrus::{ConstExpr, DataKind, FunctionKind, Module, passes};

/// Functions of the standard library and of wasm-bindgen that never come back or that only messages about a bug call, as their
/// mangled names contain them. The messages they make, and all the code that makes them, are what a visitor downloads and never
/// sees.
const NEVER_RUN: [&str; 18] = [
    "4core9panicking",
    "4core6option13expect_failed",
    "4core6option13unwrap_failed",
    "4core6result13unwrap_failed",
    "4core4cell22panic_already_borrowed",
    "4core4cell30panic_already_mutably_borrowed",
    "4cell4lazy14panic_poisoned",
    "4core3str16slice_error_fail",
    "5slice5index16slice_index_fail",
    "5alloc7raw_vec12handle_error",
    "5alloc7raw_vec17capacity_overflow",
    "5alloc5alloc18handle_alloc_error",
    "6thread5local18panic_access_error",
    "console_error_panic_hook",
    "13panic_handler",
    "13assert_failed",
    "17len_mismatch_fail",
    "12wasm_bindgen9throw_str",
];
/// The forms of values for developers (`Debug`), which a lint keeps out of what runs in browsers; but the errors of `serde_json`
/// quote texts in this form.
const FORMS: [&str; 2] = ["5Debug3fmt", "core..fmt..Debug$GT$"];

/// Makes a trap of every such function, and drops what only they used: code, and data, which becomes zeros, as these compress to
/// nothing. Forms of values stay where they are asked for. The module must have its names and its relocations.
pub fn silence(raw: &[u8], forms: bool) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(raw)?;
    let mut traps = BTreeSet::new();
    for function in module.funcs.iter_mut() {
        let dropped = FORMS.iter().filter(|_| !forms);
        let named = |name: &String| NEVER_RUN.iter().chain(dropped.clone()).any(|part| name.contains(part));
        if !function.name.as_ref().is_some_and(named) {
            continue;
        }
        if let FunctionKind::Local(body) = &mut function.kind {
            let entry = body.entry_block();
            let trap = (Instr::Unreachable(Unreachable {}), InstrLocId::default());
            body.block_mut(entry).instrs = vec![trap];
            traps.insert(u32::try_from(function.id().index())?);
        }
    }
    if traps.is_empty() {
        bail!("no function that panics was found by name: is the name section gone?");
    }
    passes::gc::run(&mut module);
    let unreached = unreached_data(raw, &traps)?;
    let all: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    for id in all {
        let data = module.data.get_mut(id);
        if let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = data.kind {
            let start = start as usize;
            for address in unreached.range(start..start + data.value.len()) {
                if let Some(byte) = data.value.get_mut(address - start) {
                    *byte = 0;
                }
            }
            forget_locations(&mut data.value, start);
        }
    }
    // What the linker left describes a module that is no more.
    let of_linker = |name: &str| name == "linking" || name.starts_with("reloc.");
    let names = module.customs.iter().map(|(_, it)| it.name().to_owned());
    for name in names.filter(|name| of_linker(name)).collect::<Vec<_>>() {
        module.customs.remove_raw(&name);
    }
    Ok(module.emit_wasm())
}

/// Makes zeros of the lines of source that panics would have named, which other functions pass on to them: records of a path
/// (address and length), a line and a column, and the paths themselves. `data` is in memory from `start` on.
fn forget_locations(data: &mut [u8], start: usize) {
    let mut forgotten = Vec::new();
    for at in (start.wrapping_neg() % 4..data.len()).step_by(4) {
        let number = |nth: usize| {
            let bytes = data.get(at + 4 * nth..at + 4 * nth + 4)?.try_into().ok()?;
            usize::try_from(u32::from_le_bytes(bytes)).ok()
        };
        let (Some(address), Some(length), Some(line), Some(column)) =
            (number(0), number(1), number(2), number(3))
        else {
            break;
        };
        let Some(from) = address.checked_sub(start) else { continue };
        let path = data.get(from..from.saturating_add(length)).and_then(|path| str::from_utf8(path).ok());
        if (1..LONGEST_FILE).contains(&line)
            && (1..LONGEST_FILE).contains(&column)
            && path.is_some_and(is_path)
        {
            forgotten.extend([at..at + 16, from..from + length]);
        }
    }
    for place in forgotten {
        if let Some(bytes) = data.get_mut(place) {
            bytes.fill(0);
        }
    }
}

/// More lines than any file of Rust has.
const LONGEST_FILE: usize = 100_000;

/// A path of Rust, as the compiler writes it.
fn is_path(text: &str) -> bool {
    let name = text.strip_suffix(".rs").unwrap_or_default();
    name.contains('/') && name.bytes().all(|it| it.is_ascii_alphanumeric() || b"/._-+".contains(&it))
}

#[cfg(test)]
mod tests {
    use super::forget_locations;

    #[test]
    fn a_location_and_its_path_are_forgotten_and_nothing_else() {
        let start = 1_048_578;
        let path = b"web/src/a.rs";
        let other = b"Custom model web/src";
        let mut data = vec![7, 7];
        // A record of the path, then a text that is no path, with what could be a line and a column after it.
        for (from, text) in [(34, &path[..]), (46, other)] {
            for number in [start + from, text.len(), 12, 5] {
                data.extend(u32::try_from(number).expect("small").to_le_bytes());
            }
        }
        data.extend(path);
        data.extend(other);
        let before = data.clone();
        forget_locations(&mut data, start);
        assert_eq!(data[..2], before[..2]);
        assert_eq!(data[2..18], [0; 16]);
        assert_eq!(data[18..34], before[18..34]);
        assert_eq!(data[34..46], [0; 12]);
        assert_eq!(data[46..], before[46..]);
    }
}
