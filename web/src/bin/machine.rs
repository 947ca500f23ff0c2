//! The bundle of the visitor's own machine.

use rooftop_web::browser::{mount, with_catalogue};
use rooftop_web::widgets::MyMachine;

fn main() {
    with_catalogue(|| mount::<MyMachine>(MyMachine::ROOT));
}
