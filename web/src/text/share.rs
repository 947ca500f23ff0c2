//! Sharing an answer and keeping it.

use super::words;

/// What most want to do with an answer, and how it is called.
pub fn share_tools() -> [(&'static str, &'static str); 3] {
    [
        ("link", words::share_tools_copy_link()),
        ("markdown", words::share_tools_copy_as_markdown()),
        ("keep", words::share_tools_keep_in_this()),
    ]
}

/// What else can be done with it.
pub fn more_share_tools() -> [(&'static str, &'static str); 6] {
    [
        ("csv", words::share_tools_save_as_csv()),
        ("json", words::share_tools_save_as_json()),
        ("qr", words::share_tools_qr_code()),
        ("card-png", words::share_tools_picture_png()),
        ("card-svg", words::share_tools_picture_svg()),
        ("print", words::share_tools_print()),
    ]
}

/// The same with a machine in the question.
pub fn machine_tools() -> [(&'static str, &'static str); 2] {
    [
        ("remember", words::machine_tools_remember_my_machine()),
        ("forget", words::machine_tools_forget_my_machine()),
    ]
}

/// What can be done with the answer of a widget.
pub fn widget_tools() -> [(&'static str, &'static str); 3] {
    let ([link, markdown, _], [csv, ..]) = (share_tools(), more_share_tools());
    [link, markdown, csv]
}

/// Title and description of the page of kept answers.
pub fn kept_meta() -> (&'static str, &'static str) {
    (words::kept_title(), words::kept_description())
}

/// Buttons.
pub fn kept_tools() -> [(&'static str, &'static str); 2] {
    [("export", words::kept_tools_export_as_file()), ("clear", words::kept_tools_remove_all())]
}

/// What the page of kept answers says, by name; `{n}` stands for a number.
pub fn kept_words() -> [(&'static str, &'static str); 9] {
    [
        ("data-day", words::kept_words_answer()),
        ("data-removed", words::kept_words_removed()),
        ("data-imported", words::kept_words_n_imported()),
        ("data-sure", words::kept_words_sure()),
        ("data-too-large", words::kept_words_too_large()),
        ("data-not-json", words::kept_words_not_json()),
        ("data-not-ours", words::kept_words_not_ours()),
        ("data-bad-entry", words::kept_words_bad_entry()),
        ("data-full", words::kept_words_full()),
    ]
}
