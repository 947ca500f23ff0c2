//! The bundle of the roofline on the method page.

use rooftop_web::browser::{mount_at, with_catalogue};
use rooftop_web::widgets::Rooflines;

fn main() {
    with_catalogue(|| mount_at::<Rooflines>(Rooflines::ROOT));
}
