//! The bundle of the page that compares machines.

use rooftop_web::browser::{mount_at, with_catalogue};
use rooftop_web::widgets::Compare;

fn main() {
    with_catalogue(|| mount_at::<Compare>(Compare::ROOT));
}
