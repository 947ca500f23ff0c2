//! The bundle of the page that says what runs on a machine.

use rooftop_web::browser::{mount_at, with_catalogue};
use rooftop_web::widgets::Runs;

fn main() {
    with_catalogue(|| mount_at::<Runs>(Runs::ROOT));
}
