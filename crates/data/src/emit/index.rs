//! Names that records share, and their places: what the core would otherwise look up by its letters.

use super::Writer;
use super::value::{Value, list, option, place, text, whole};
use crate::load::Data;
use crate::schema::{Factors, Family};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;

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

    /// The tables of names.
    pub fn names(&self) -> Result<[Value; 4]> {
        let tables = [&self.architectures, &self.backends, &self.classes, &self.recurrent];
        ensure!(tables.iter().all(|names| names.len() < usize::from(NONE)), "too many names for a byte");
        Ok(tables.map(|names| list(names.iter().map(|name| text(name)))))
    }

    /// Place of the family of every backend on every architecture.
    pub fn families(&self, families: &[Family]) -> Result<Value> {
        ensure!(families.len() < usize::from(NONE), "too many families for a byte");
        let rows = self.architectures.iter().map(|architecture| {
            let at = |backend: &&str| {
                let of = |wanted: &str| {
                    families.iter().position(|it| it.backend == **backend && it.architecture == wanted)
                };
                of(architecture).or_else(|| of("")).and_then(|at| u8::try_from(at).ok()).unwrap_or(NONE)
            };
            list(self.backends.iter().map(at).map(whole))
        });
        Ok(list(rows))
    }

    pub fn architecture(&self, name: &str) -> Result<Value> {
        at("Architecture", &self.architectures, name)
    }

    /// The same as Rust.
    pub fn architecture_name(&self, name: &str) -> Result<String> {
        Ok(format!("Architecture({})", position("Architecture", &self.architectures, name)?))
    }

    pub fn backend(&self, name: &str) -> Result<Value> {
        at("Backend", &self.backends, name)
    }

    /// The same as Rust.
    pub fn backend_name(&self, name: &str) -> Result<String> {
        Ok(format!("Backend({})", position("Backend", &self.backends, name)?))
    }

    pub fn class(&self, name: &str) -> Result<Value> {
        at("KernelClass", &self.classes, name)
    }

    pub fn recurrent(&self, name: &str) -> Result<Value> {
        at("RecurrentKind", &self.recurrent, name)
    }

    pub fn by_class(&self, factors: &Factors) -> Result<Value> {
        by_place("KernelClass", &self.classes, factors)
    }

    pub fn by_recurrent(&self, factors: &Factors) -> Result<Value> {
        by_place("RecurrentKind", &self.recurrent, factors)
    }
}

impl Writer<'_> {
    /// Place of a record in a table of its own kind, where it is there.
    pub(super) fn place_of<T>(table: &[T], is: impl Fn(&T) -> bool) -> Value {
        option(table.iter().position(is).map(place))
    }

    /// Places of machines; those that are not in the catalogue are left out.
    pub(super) fn device_places(&self, ids: &[String]) -> impl Iterator<Item = usize> {
        ids.iter().filter_map(|id| self.devices.get(id.as_str()).copied())
    }
}

fn sorted<'a>(names: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    names.map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect()
}

fn position(kind: &str, names: &[&str], name: &str) -> Result<usize> {
    names.iter().position(|known| *known == name).with_context(|| format!("no {kind} `{name}`"))
}

fn at(kind: &str, names: &[&str], name: &str) -> Result<Value> {
    position(kind, names, name).map(place)
}

/// Factors by place, 1 where there is none; nothing where all are 1.
fn by_place(kind: &str, names: &[&str], factors: &Factors) -> Result<Value> {
    for name in factors.keys() {
        position(kind, names, name)?;
    }
    let given = if factors.is_empty() { &[] } else { names };
    Ok(list(given.iter().map(|name| Value::Number(factors.get(*name).copied().unwrap_or(1.0)))))
}
