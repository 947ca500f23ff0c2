//! The bundle of the page that compares machines.

use rooftop_web::browser::mount_at;
use rooftop_web::widgets::Compare;

fn main() {
    mount_at::<Compare>(Compare::ROOT);
}
