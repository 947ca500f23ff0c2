//! What the browser runs: mounts the islands of the page over their prerendered selves.

fn main() {
    rooftop_web::browser::mount();
}
