//! Mounts the islands of a page.
fn main() {}
