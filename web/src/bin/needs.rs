//! The bundle of the page that says what a model needs.

use rooftop_web::browser::mount_at;
use rooftop_web::widgets::Needs;

fn main() {
    mount_at::<Needs>(Needs::ROOT);
}
