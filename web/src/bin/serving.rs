//! The bundle of the pages about serving and energy.

use rooftop_web::browser::with_catalogue;
use rooftop_web::widgets::topics::AT_WORK;

fn main() {
    with_catalogue(|| {
        for topic in AT_WORK {
            topic.mount();
        }
    });
}
