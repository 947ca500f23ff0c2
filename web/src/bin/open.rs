//! The bundle of the page that opens models.

use rooftop_web::browser::{mount_at, with_catalogue};
use rooftop_web::widgets::Open;

fn main() {
    with_catalogue(|| mount_at::<Open>(Open::ROOT));
}
