//! The bundle of the page about serving.

use rooftop_web::widgets::topics::SERVING;

fn main() {
    SERVING.mount();
}
