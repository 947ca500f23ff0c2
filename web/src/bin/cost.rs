//! The bundle of the page about cost.

use rooftop_web::widgets::topics::COST;

fn main() {
    COST.mount();
}
