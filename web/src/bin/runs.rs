//! The bundle of the page that says what runs on a machine.

use rooftop_web::browser::mount_at;
use rooftop_web::widgets::Runs;

fn main() {
    mount_at::<Runs>(Runs::ROOT);
}
