//! The bundle that says how to run a model and whether a printed number is normal.

use rooftop_web::browser::{mount, mount_at, with_catalogue};
use rooftop_web::widgets::{Check, Ways};

fn main() {
    with_catalogue(|| {
        mount::<Check>(Check::ROOT);
        mount_at::<Ways>(Ways::ROOT);
    });
}
