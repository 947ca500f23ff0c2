//! The bundle of the pictures below the estimator.

use rooftop_web::browser::{mount, with_catalogue};
use rooftop_web::widgets::Pictures;

fn main() {
    with_catalogue(|| mount::<Pictures>(Pictures::ROOT));
}
