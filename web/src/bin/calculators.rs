//! The bundle of the calculators that share most of what they need.

use rooftop_web::widgets::topics::CALCULATORS;

fn main() {
    for topic in CALCULATORS {
        topic.mount();
    }
}
