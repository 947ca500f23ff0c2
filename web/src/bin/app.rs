//! The bundle of the estimator.

use rooftop_web::browser::mount;
use rooftop_web::widgets::Estimator;

fn main() {
    mount::<Estimator>(Estimator::ROOT);
}
