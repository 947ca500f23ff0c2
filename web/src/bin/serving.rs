//! The bundle of the pages about serving and energy.

use rooftop_web::widgets::topics::AT_WORK;

fn main() {
    for topic in AT_WORK {
        topic.mount();
    }
}
