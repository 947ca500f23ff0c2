//! The bundle of the search.

use rooftop_web::browser::mount;
use rooftop_web::widgets::Search;

fn main() {
    mount::<Search>(Search::ROOT);
}
