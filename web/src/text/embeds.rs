//! What widgets and the page of snippets say.

use super::words;

/// Title and description of the page of snippets.
pub fn builder_meta() -> (&'static str, &'static str) {
    (words::builder_title(), words::builder_description())
}

/// What the field offers.
pub fn themes() -> [(&'static str, &'static str); 3] {
    [
        ("auto", words::themes_as_reader_has()),
        ("light", words::themes_light()),
        ("dark", words::themes_dark()),
    ]
}

/// What the field offers.
pub fn widths() -> [(&'static str, &'static str); 4] {
    [("100%", words::widths_text()), ("320px", "320 px"), ("480px", "480 px"), ("720px", "720 px")]
}

/// Id, name and note of each snippet.
pub fn snippets() -> [(&'static str, &'static str, &'static str); 3] {
    [
        ("iframe", words::snippets_frame(), words::snippets_frame_use()),
        ("element", words::snippets_element(), words::snippets_element_use()),
        ("markdown", words::snippets_markdown(), words::snippets_picture_use()),
    ]
}

/// Below the snippets.
pub fn builder_prose() -> [&'static str; 3] {
    [words::builder_prose_privacy(), words::builder_prose_loading(), words::builder_prose_frozen()]
}
