//! Machines and models that a visitor describes: `custom~gb:24~…`.

use super::address;
use rooftop_core::Describable;
use rooftop_core::catalog::{Device, Model};

/// A description as a machine and as a model, alone and in an address.
pub fn described(text: &str) -> Result<(), String> {
    one::<Device>(text)?;
    one::<Model>(text)?;
    address(&format!("device={text}"))?;
    address(&format!("model={text}"))?;
    address(&format!("custom?device=custom&model={text}"))
}

/// What a description is read as has an id that is read as the same, without a problem.
fn one<R: Describable + PartialEq + std::fmt::Debug>(text: &str) -> Result<(), String> {
    let Some(record) = R::described(text, &mut Vec::new()) else { return Ok(()) };
    let mut problems = Vec::new();
    let again = R::described(record.id(), &mut problems);
    super::hold(problems.is_empty(), || format!("`{}` has {problems:?}", record.id()))?;
    super::hold(again == Some(record), || format!("`{}` is read as {again:?}", record.id()))
}
