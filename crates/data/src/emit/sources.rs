//! Where figures come from.

use super::rust;
use crate::schema::Source;

pub fn source(it: &Source) -> String {
    format!("Source {{ id: {:?}, kind: Kind::{:?} }}", it.id, it.kind)
}

pub fn citation(it: &Source) -> String {
    rust::record(
        "Citation",
        &[
            ("title", rust::text(&it.title)),
            ("publisher", rust::text(&it.publisher)),
            ("url", rust::text(&it.url)),
            ("accessed", rust::text(&it.accessed)),
        ],
    )
}
