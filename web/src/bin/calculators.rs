//! The bundle of the calculators of memory.

use rooftop_web::widgets::topics::OF_MEMORY;

fn main() {
    for topic in OF_MEMORY {
        topic.mount();
    }
}
