//! The bundle of the estimator.

use rooftop_web::browser::{mount, with_catalogue};
use rooftop_web::widgets::Estimator;

fn main() {
    with_catalogue(|| mount::<Estimator>(Estimator::ROOT));
}
