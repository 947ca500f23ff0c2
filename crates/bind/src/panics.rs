//! Panics without words: a bundle that meets a bug stops, as ever, but carries no messages about it.

use anyhow::{Result, bail};
use walrus::ir::{Instr, InstrLocId, Unreachable};
use walrus::{FunctionKind, Module, passes};

/// Functions of the standard library that never come back, as their mangled names contain them. The messages they make,
/// and all the code that makes them, are what a visitor downloads and never sees.
const NEVER_RETURN: [&str; 13] = [
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
];

/// Makes a trap of every such function, and drops what only they used. The module must have its names.
pub fn silence(raw: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(raw)?;
    let mut silenced = 0;
    for function in module.funcs.iter_mut() {
        let named = |name: &String| NEVER_RETURN.iter().any(|part| name.contains(part));
        if !function.name.as_ref().is_some_and(named) {
            continue;
        }
        if let FunctionKind::Local(body) = &mut function.kind {
            let entry = body.entry_block();
            let trap = (Instr::Unreachable(Unreachable {}), InstrLocId::default());
            body.block_mut(entry).instrs = vec![trap];
            silenced += 1;
        }
    }
    if silenced == 0 {
        bail!("no function that panics was found by name: is the name section gone?");
    }
    passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}
