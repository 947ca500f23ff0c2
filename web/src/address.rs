//! Addresses of pages. `base` is the path the site is served under, or the way from a page to its root.

use crate::text;
use rooftop_core::catalog::{Device, Model, Named, POLICY, Record, Setup};
use rooftop_core::explore::Machine;
use rooftop_core::{Scenario, write_text};

/// The base of the first language, which has what is the same in all of them.
pub fn root(base: &str) -> &str {
    let own = text::language_path();
    base.strip_suffix(own).unwrap_or(base)
}

/// Address of a machine's page.
pub fn device_address(base: &str, device: &Device) -> String {
    format!("{base}devices/{}/", device.id())
}

/// Address of a model's page.
pub fn model_address(base: &str, model: &Model) -> String {
    format!("{base}models/{}/", model.id())
}

/// Address of the estimator with a question.
pub fn question_address(base: &str, scenario: &Scenario) -> String {
    let query = scenario.to_query();
    if query.is_empty() { base.to_owned() } else { format!("{base}?{query}") }
}

/// The page that makes snippets, with a question in it.
pub fn embed_address(base: &str, scenario: &Scenario) -> String {
    format!("{base}embed/?widget=estimator&{}", scenario.to_query())
}

/// Address of what runs on a machine.
pub fn runs_address(base: &str, device: &Device) -> String {
    format!("{base}runs/?device={}", device.id())
}

/// The page that judges a measured speed, with a field filled in: "machine" or "model".
pub fn check_address(base: &str, field: &str, words: &str) -> String {
    format!("{base}check/?{}", write_text(field, words))
}

/// Address of what a model needs.
pub fn needs_address(base: &str, model: &Model) -> String {
    format!("{base}needs/?model={}", model.id())
}

/// Address of the comparison of two machines.
pub fn comparison_address(base: &str, [one, other]: [&Device; 2]) -> String {
    format!("{base}compare/?v=1&machines={},{}&models={}", one.id(), other.id(), POLICY.example_model)
}

/// Address of the question about what is named together: a model on a machine, or a comparison.
pub fn named_address(base: &str, Named { machines, models }: &Named) -> String {
    let mut models: Vec<&str> = models.iter().map(|model| model.id()).collect();
    if let ([(device, setup)], [model]) = (machines.as_slice(), models.as_slice()) {
        return setup_address(base, device, setup) + "&model=" + model;
    }
    // Without a model an address of version 1 asks about an old one.
    if models.is_empty() {
        models.push(POLICY.example_model);
    }
    let machines: Vec<String> =
        machines.iter().map(|(device, setup)| Machine::set_up(device, *setup).id()).collect();
    let mut address = format!("{base}compare/?v=1");
    for (key, ids) in [("&machines=", machines.join(",")), ("&models=", models.join(","))] {
        if !ids.is_empty() {
            address.extend([key, &ids]);
        }
    }
    address
}

/// Address of the estimator with a machine as it was described.
pub fn setup_address(base: &str, device: &Device, setup: &Setup) -> String {
    let fields =
        [("memory", setup.memory.map(|option| option.label)), ("gpus", setup.cards), ("ram", setup.ram)];
    let fields = fields.into_iter().filter_map(|(key, value)| Some(format!("&{key}={}", value?)));
    let query: String = fields.collect();
    format!("{base}?v=1&device={}{query}", device.id())
}
