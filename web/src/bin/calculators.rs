//! The bundle of the calculators.

use rooftop_web::browser::mount_with;
use rooftop_web::widgets::topics::TOPICS;
use rooftop_web::widgets::{Calculator, CalculatorProps};

fn main() {
    for topic in TOPICS {
        mount_with::<Calculator>(topic.id, CalculatorProps { topic, root: "../".into() });
    }
}
