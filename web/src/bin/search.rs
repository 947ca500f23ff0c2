//! The bundle of the search.

use rooftop_web::browser::{mount, with_catalogue};
use rooftop_web::widgets::Search;

fn main() {
    with_catalogue(|| mount::<Search>(Search::ROOT));
}
