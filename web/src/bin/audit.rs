//! The bundle of the audit of Python packages.

use rooftop_web::browser::mount;
use rooftop_web::widgets::Audit;

fn main() {
    mount::<Audit>(Audit::ROOT);
}
