//! Sharing an answer and keeping it.

/// Names the files and the text that leave the page.
pub fn share_source(version: &str) -> String {
    format!("Rooftop, data of {version}")
}

/// Heading.
pub fn share_heading() -> &'static str {
    "Share and keep"
}

/// What can be done with an answer, and how it is called.
pub fn share_tools() -> [(&'static str, &'static str); 9] {
    [
        ("link", "Copy link"),
        ("markdown", "Copy as Markdown"),
        ("csv", "Save as CSV"),
        ("json", "Save as JSON"),
        ("qr", "QR code"),
        ("card-png", "Picture (PNG)"),
        ("card-svg", "Picture (SVG)"),
        ("print", "Print"),
        ("keep", "Keep in this browser"),
    ]
}

/// The same with a machine in the question.
pub fn machine_tools() -> [(&'static str, &'static str); 2] {
    [("remember", "Remember my machine"), ("forget", "Forget my machine")]
}

/// What can be done with the answer of a widget.
pub fn widget_tools() -> [(&'static str, &'static str); 3] {
    let [link, markdown, csv, ..] = share_tools();
    [link, markdown, csv]
}

/// Said of a question that began with the reader's machine; its name follows.
pub fn begins_with() -> &'static str {
    "A page that is opened without a question begins with your machine:"
}

/// On paper, above the address.
pub fn printed_sources() -> &'static str {
    "Numbers in brackets are sources; the method page lists them. This answer:"
}

/// Above a text that the browser does not let the page copy.
pub fn copy_by_hand() -> &'static str {
    "The browser does not allow copying here. This is the text:"
}

/// Above a QR code.
pub fn qr_heading() -> &'static str {
    "The link as a QR code"
}

/// Where an address does not fit into a QR code.
pub fn qr_too_long() -> &'static str {
    "The link is too long for a QR code."
}

/// Where a question is too long to be kept.
pub fn keep_too_long() -> &'static str {
    "The question is too long to keep. Copy the link instead."
}

/// Where the browser keeps nothing.
pub fn storage_blocked() -> &'static str {
    "This browser lets the page keep nothing. The link holds the whole question: copy it instead."
}

/// Of a dialog.
pub fn close() -> &'static str {
    "Close"
}

/// Title and description of the page of kept answers.
pub fn kept_meta() -> (&'static str, &'static str) {
    ("Kept answers – Rooftop", "The answers you kept in this browser, as a list and as a file to take along.")
}

/// Its heading, and a link to it.
pub fn kept_heading() -> &'static str {
    "Kept answers"
}

/// Below it.
pub fn kept_lead() -> &'static str {
    "They stay in this browser, are sent nowhere, and last until you remove them or clear its data. Each is asked anew when \
     you open it: newer data may answer differently."
}

/// Without scripts.
pub fn kept_no_script() -> &'static str {
    "Scripts are off, and without them nothing can be kept. The address of an answer holds its question: a bookmark keeps it."
}

/// Where there is none.
pub fn kept_none() -> &'static str {
    "No answer is kept yet. Below every answer stands the button for it."
}

/// Button of an entry.
pub fn kept_remove() -> &'static str {
    "Remove"
}

/// Beside the file to choose.
pub fn kept_import() -> &'static str {
    "Import a file"
}

/// Buttons.
pub fn kept_tools() -> [(&'static str, &'static str); 2] {
    [("export", "Export as a file"), ("clear", "Remove all")]
}

/// Above the reader's machine.
pub fn my_machine() -> &'static str {
    "My machine"
}

/// Where none is remembered.
pub fn no_machine() -> &'static str {
    "None is remembered. Below an answer about a machine stands the button for it."
}

/// What the page of kept answers says, by name; `{n}` stands for a number.
pub fn kept_words() -> [(&'static str, &'static str); 9] {
    [
        ("data-day", "Answer of"),
        ("data-removed", "Removed."),
        ("data-imported", "{n} imported."),
        ("data-sure", "Remove all kept answers? A file that was exported before can be imported again."),
        ("data-too-large", "Nothing was imported: the file is larger than a megabyte."),
        ("data-not-json", "Nothing was imported: the file is not JSON."),
        ("data-not-ours", "Nothing was imported: the file holds no kept answers of Rooftop."),
        ("data-bad-entry", "Nothing was imported: entry {n} of the file cannot be read."),
        ("data-full", "Nothing was imported: there would be more than {n} answers."),
    ]
}
