//! The bundle of the page that ranks machines.

use rooftop_web::browser::mount_at;
use rooftop_web::widgets::Advisor;

fn main() {
    mount_at::<Advisor>(Advisor::ROOT);
}
