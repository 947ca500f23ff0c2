//! The bundle of the page about cost.

use rooftop_web::browser::with_catalogue;
use rooftop_web::widgets::topics::COST;

fn main() {
    with_catalogue(|| COST.mount());
}
