//! Names that records share, and their places: what the core would otherwise look up by its letters.

use super::super::load::Data;
use super::super::schema::Factors;
use super::Writer;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Stands for a family that there is none of; no table is so long.
const NONE: u8 = u8::MAX;

/// Names in the order of their table.
pub struct Indices<'a> {
    architectures: Vec<&'a str>,
    backends: Vec<&'a str>,
    classes: Vec<&'a str>,
    recurrent: Vec<&'a str>,
}

impl<'a> Indices<'a> {
    pub fn new(data: &'a Data) -> Self {
        let fitted = &data.coefficients;
        let devices = data.devices.iter().map(|it| &it.architecture);
        let families = fitted.family.iter().map(|it| &it.architecture).filter(|name| !name.is_empty());
        let targets = data.runtimes.iter().flat_map(|runtime| &runtime.target);
        let named = targets.clone().flat_map(|target| &target.architectures);
        let backends = fitted.family.iter().map(|it| &it.backend);
        Self {
            architectures: sorted(devices.chain(families).chain(named)),
            backends: sorted(backends.chain(targets.map(|target| &target.backend))),
            classes: sorted(data.quantizations.iter().map(|it| &it.kernel)),
            recurrent: sorted(fitted.graph.iter().filter_map(|it| it.recurrent.as_ref())),
        }
    }

    /// The tables of names, and the family of every backend on every architecture.
    pub fn tables(&self, data: &Data) -> Result<String> {
        let mut out = String::new();
        for (table, doc, names) in [
            ("ARCHITECTURES", "Architecture families of machines.", &self.architectures),
            ("BACKENDS", "Kernels that programs run on.", &self.backends),
            ("KERNEL_CLASSES", "Formats that the same kernels read.", &self.classes),
            ("RECURRENT_KINDS", "Kinds of recurrent layers.", &self.recurrent),
        ] {
            ensure!(names.len() < usize::from(NONE), "{table}: too many for a byte");
            writeln!(out, "\n/// {doc}\npub static {table}: &[&str] = &{names:?};")?;
        }
        let families = &data.coefficients.family;
        ensure!(families.len() < usize::from(NONE), "too many families for a byte");
        writeln!(
            out,
            "\n/// Place in `FAMILIES` by architecture and backend; {NONE}: none.\npub static FAMILY_AT: &[[u8; {}]] = &[",
            self.backends.len()
        )?;
        for architecture in &self.architectures {
            let at = |backend: &&str| {
                let of = |wanted: &str| {
                    families.iter().position(|it| it.backend == **backend && it.architecture == wanted)
                };
                of(architecture).or_else(|| of("")).and_then(|at| u8::try_from(at).ok()).unwrap_or(NONE)
            };
            writeln!(out, "    {:?}, // {architecture}", self.backends.iter().map(at).collect::<Vec<_>>())?;
        }
        out.push_str("];\n");
        Ok(out)
    }

    pub fn architecture(&self, name: &str) -> Result<String> {
        place("Architecture", &self.architectures, name)
    }

    pub fn backend(&self, name: &str) -> Result<String> {
        place("Backend", &self.backends, name)
    }

    pub fn class(&self, name: &str) -> Result<String> {
        place("KernelClass", &self.classes, name)
    }

    pub fn recurrent(&self, name: &str) -> Result<String> {
        place("RecurrentKind", &self.recurrent, name)
    }

    pub fn by_class(&self, factors: &Factors) -> Result<String> {
        by_place("ByClass", &self.classes, factors)
    }

    pub fn by_recurrent(&self, factors: &Factors) -> Result<String> {
        by_place("ByRecurrent", &self.recurrent, factors)
    }
}

impl Writer<'_> {
    /// Place of a record in a table of its own kind, where it is there.
    pub(super) fn place_of<T>(kind: &str, table: &[T], is: impl Fn(&T) -> bool) -> Option<String> {
        table.iter().position(is).map(|at| format!("{kind}({at})"))
    }

    /// Indices of machines; those that are not in the catalogue are left out.
    pub(super) fn device_indices(&self, ids: &[String]) -> Vec<String> {
        let places = ids.iter().filter_map(|id| self.devices.get(id.as_str()));
        places.map(usize::to_string).collect()
    }
}

fn sorted<'a>(names: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    names.map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect()
}

fn place(kind: &str, names: &[&str], name: &str) -> Result<String> {
    let at = names.iter().position(|known| *known == name);
    at.map(|at| format!("{kind}({at})")).with_context(|| format!("no {kind} `{name}`"))
}

/// Factors by place, 1 where there is none.
fn by_place(kind: &str, names: &[&str], factors: &Factors) -> Result<String> {
    for name in factors.keys() {
        place(kind, names, name)?;
    }
    let factors: Vec<f64> = names.iter().map(|name| factors.get(*name).copied().unwrap_or(1.0)).collect();
    Ok(format!("{kind}(&{factors:?})"))
}
