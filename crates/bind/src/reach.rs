//! What a module still reaches once some of its functions are traps, by the relocations that the linker leaves (`--emit-relocs`).

use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasmparser::{
    BinaryReader, DefinedDataSymbol, ExternalKind, KnownCustom, Linking, Operator, Parser, Payload,
    RelocationEntry, SymbolInfo, TypeRef,
};

/// A function or a piece of data.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Function(u32),
    /// By its number among the symbols.
    Data(u32),
}

/// Pieces of a linked module, and what each refers to.
#[derive(Default)]
struct Linked {
    /// How many functions are imported, which are counted first.
    imported: u32,
    /// Where each other function is in the file.
    bodies: Vec<Range<usize>>,
    /// Where each segment of data is in the file, and in memory.
    segments: Vec<(Range<usize>, usize)>,
    exports: Vec<u32>,
    symbols: Vec<Option<Node>>,
    data: BTreeMap<u32, DefinedDataSymbol>,
    /// By where they are in the file.
    relocations: BTreeMap<usize, RelocationEntry>,
}

/// Addresses of the bytes in memory that nothing reaches any more, once `traps` are functions that do nothing but stop.
pub fn unreached_data(raw: &[u8], traps: &BTreeSet<u32>) -> Result<BTreeSet<usize>> {
    let linked = Linked::read(raw)?;
    let mut refers: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
    for (function, body) in (linked.imported..).zip(&linked.bodies) {
        if !traps.contains(&function) {
            let passed = passed_to_traps(raw, body, traps)?;
            let found = linked.relocations.range(body.clone()).filter(|(at, _)| !passed.contains(at));
            refers.insert(Node::Function(function), found.filter_map(|(_, it)| linked.symbol(it)).collect());
        }
    }
    for (number, piece) in &linked.data {
        let (file, _) = linked.place(piece)?;
        let found = linked.relocations.range(file).filter_map(|(_, it)| linked.symbol(it));
        refers.insert(Node::Data(*number), found.collect());
    }
    let mut waiting: Vec<Node> = linked.exports.iter().map(|it| Node::Function(*it)).collect();
    let mut reached = BTreeSet::new();
    while let Some(node) = waiting.pop() {
        if reached.insert(node) {
            waiting.extend(refers.get(&node).into_iter().flatten());
        }
    }
    // Symbols may overlap: what one that is reached shares with another stays.
    let (mut kept, mut unreached) = (BTreeSet::new(), BTreeSet::new());
    for (number, piece) in &linked.data {
        let (_, memory) = linked.place(piece)?;
        let bytes = if reached.contains(&Node::Data(*number)) { &mut kept } else { &mut unreached };
        bytes.extend(memory);
    }
    Ok(unreached.difference(&kept).copied().collect())
}

/// Where in the file a function says what it passes to a trap, which reads none of it.
fn passed_to_traps(raw: &[u8], body: &Range<usize>, traps: &BTreeSet<u32>) -> Result<BTreeSet<usize>> {
    let part = raw.get(body.clone()).context("a function is cut off")?;
    let body = wasmparser::FunctionBody::new(BinaryReader::new(part, body.start));
    let (mut passed, mut pushed) = (BTreeSet::new(), Vec::new());
    for operator in body.get_operators_reader()?.into_iter_with_offsets() {
        match operator? {
            // Its operand is after the byte of the instruction.
            (Operator::I32Const { .. }, at) => pushed.push(at + 1),
            (Operator::LocalGet { .. }, _) => {}
            (Operator::Call { function_index }, _) if traps.contains(&function_index) => {
                passed.extend(pushed.drain(..));
            }
            _ => pushed.clear(),
        }
    }
    Ok(passed)
}

impl Linked {
    fn read(raw: &[u8]) -> Result<Self> {
        let mut linked = Self::default();
        let mut starts = Vec::new();
        for payload in Parser::new(0).parse_all(raw) {
            let payload = payload?;
            if let Some((_, range)) = payload.as_section() {
                starts.push(range.start);
            }
            match payload {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        linked.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            linked.exports.push(export.index);
                        }
                    }
                }
                Payload::CodeSectionEntry(body) => linked.bodies.push(body.range()),
                Payload::DataSection(segments) => {
                    for segment in segments {
                        linked.segment(&segment?)?;
                    }
                }
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Linking(linking) => linked.symbols(linking)?,
                    KnownCustom::Reloc(relocations) => {
                        // Those of debug information follow; they are beyond code and data.
                        let start = usize::try_from(relocations.section_index())?;
                        let start = *starts.get(start).context("relocations of no section")?;
                        for entry in relocations.entries() {
                            let entry = entry?;
                            linked.relocations.insert(start + usize::try_from(entry.offset)?, entry);
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        if linked.relocations.is_empty() {
            bail!("the module has no relocations: was it linked with --emit-relocs?");
        }
        Ok(linked)
    }

    fn segment(&mut self, segment: &wasmparser::Data) -> Result<()> {
        let wasmparser::DataKind::Active { offset_expr, .. } = &segment.kind else {
            bail!("data of no place")
        };
        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
            bail!("data of no place")
        };
        let length = segment.data.len();
        self.segments.push((segment.range.end - length..segment.range.end, usize::try_from(value)?));
        Ok(())
    }

    fn symbols(&mut self, linking: wasmparser::LinkingSectionReader) -> Result<()> {
        for part in linking.subsections() {
            let Linking::SymbolTable(symbols) = part? else { continue };
            for (symbol, number) in symbols.into_iter().zip(0..) {
                self.symbols.push(match symbol? {
                    SymbolInfo::Func { index, .. } => Some(Node::Function(index)),
                    SymbolInfo::Data { symbol: Some(piece), .. } => {
                        self.data.insert(number, piece);
                        Some(Node::Data(number))
                    }
                    _ => None,
                });
            }
        }
        Ok(())
    }

    /// Where a piece of data is in the file, and in memory.
    fn place(&self, piece: &DefinedDataSymbol) -> Result<(Range<usize>, Range<usize>)> {
        let (file, memory) =
            self.segments.get(usize::try_from(piece.index)?).context("a symbol of no segment")?;
        let (from, length) = (usize::try_from(piece.offset)?, usize::try_from(piece.size)?);
        let range = |start: usize| start + from..start + from + length;
        Ok((range(file.start), range(*memory)))
    }

    fn symbol(&self, relocation: &RelocationEntry) -> Option<Node> {
        use wasmparser::RelocationType::{
            FunctionIndexLeb, MemoryAddrI32, MemoryAddrLeb, MemoryAddrSleb, TableIndexI32, TableIndexSleb,
        };
        let points =
            [FunctionIndexLeb, MemoryAddrI32, MemoryAddrLeb, MemoryAddrSleb, TableIndexI32, TableIndexSleb];
        let number = usize::try_from(relocation.index).ok()?;
        points.contains(&relocation.ty).then(|| *self.symbols.get(number)?).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(id: u8, content: &[u8]) -> Vec<u8> {
        let length = u8::try_from(content.len()).expect("short");
        [&[id, length], content].concat()
    }

    /// A module whose one export passes a text to nobody and another to the second function, as the linker writes it.
    fn linked() -> Vec<u8> {
        // Numbers have five bytes, so that the linker can set them.
        let code = [
            &[2, 21, 0][..],
            &[0x41, 0x90, 0x80, 0x80, 0x80, 0, 0x1a],
            &[0x41, 0x94, 0x80, 0x80, 0x80, 0, 0x10, 0x81, 0x80, 0x80, 0x80, 0, 0x0b],
            &[2, 0, 0x0b],
        ];
        let symbols =
            [&[4][..], b"\x01\0\x04kept\0\0\x04", b"\x01\0\x04said\0\x04\x04", b"\0\0\0\x01f\0\0\x01\x01g"]
                .concat();
        let table = [&[2][..], &section(8, &symbols)].concat();
        [
            &b"\0asm\x01\0\0\0"[..],
            &section(1, &[2, 0x60, 0, 0, 0x60, 1, 0x7f, 0]),
            &section(3, &[2, 0, 1]),
            &section(5, &[1, 0, 1]),
            &section(7, b"\x01\x01f\0\0"),
            &section(10, &code.concat()),
            &section(11, b"\x01\0\x41\x10\x0b\x08keptsaid"),
            &section(0, &[&b"\x07linking"[..], &table].concat()),
            &section(0, b"\x0areloc.CODE\x04\x03\x04\x04\0\0\x04\x0b\x01\0\0\x11\x03"),
        ]
        .concat()
    }

    #[test]
    fn what_only_a_trap_is_passed_is_not_reached() {
        let unreached =
            |traps: &[u32]| unreached_data(&linked(), &traps.iter().copied().collect()).expect("is linked");
        assert_eq!(unreached(&[]), BTreeSet::new());
        assert_eq!(unreached(&[1]), (20..24).collect());
    }
}
