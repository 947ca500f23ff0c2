//! The bundle of the lists from which machines, models and formats are chosen.

use rooftop_web::browser::{give_lists, with_catalogue};

fn main() {
    with_catalogue(give_lists);
}
