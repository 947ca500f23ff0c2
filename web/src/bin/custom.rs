//! The bundle of the page on which a machine or a model is described.

use rooftop_web::browser::mount_with;
use rooftop_web::widgets::topics::CUSTOM;
use rooftop_web::widgets::{Calculator, CalculatorProps};

fn main() {
    mount_with::<Calculator>(CUSTOM.id, CalculatorProps { topic: CUSTOM, root: "../".into() });
}
