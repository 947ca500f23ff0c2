//! The bundle of the page that ranks machines.

use rooftop_web::browser::{mount_at, with_catalogue};
use rooftop_web::widgets::Advisor;

fn main() {
    with_catalogue(|| mount_at::<Advisor>(Advisor::ROOT));
}
