//! The bundle of the roofline on the method page.

use rooftop_web::browser::mount_at;
use rooftop_web::widgets::Rooflines;

fn main() {
    mount_at::<Rooflines>(Rooflines::ROOT);
}
