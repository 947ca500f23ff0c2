//! The bundle of the page on which a machine or a model is described.

use rooftop_web::widgets::topics::CUSTOM;

fn main() {
    CUSTOM.mount();
}
