//! The bundle of the calculators that share most of what they need.

use rooftop_web::browser::with_catalogue;
use rooftop_web::widgets::topics::CALCULATORS;

fn main() {
    with_catalogue(|| {
        for topic in CALCULATORS {
            topic.mount();
        }
    });
}
