//! The bundle of the page about energy.

use rooftop_web::widgets::topics::ENERGY;

fn main() {
    ENERGY.mount();
}
