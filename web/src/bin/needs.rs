//! The bundle of the page that says what a model needs.

use rooftop_web::browser::{mount_at, with_catalogue};
use rooftop_web::widgets::Needs;

fn main() {
    with_catalogue(|| mount_at::<Needs>(Needs::ROOT));
}
