//! What widgets and the page of snippets say.

/// Title and description of the page of snippets.
pub fn builder_meta() -> (&'static str, &'static str) {
    (
        "Calculators for your page – Rooftop",
        "Show a Rooftop calculator in your own page: a frame, an element that follows its height, or a picture for Markdown. \
         No account, no cookies, no request to anyone but this site.",
    )
}

/// Heading of the page of snippets.
pub fn builder_heading() -> &'static str {
    "Calculators for your page"
}

/// Below it.
pub fn builder_lead() -> &'static str {
    "Choose a calculator and the question it opens with, look at it at the width of your column, copy a snippet."
}

/// Without scripts.
pub fn builder_no_script() -> &'static str {
    "Scripts are off: the snippets below are those of the estimator with its usual question. For another calculator, \
     change its name in the address."
}

/// Field.
pub fn builder_widget() -> &'static str {
    "Calculator"
}

/// Field.
pub fn builder_state() -> &'static str {
    "Question"
}

/// Below the field.
pub fn builder_state_note() -> &'static str {
    "Set the calculator up on its own page and paste that page’s address here; empty for the usual question. \
     A question of more than 16,384 characters is ignored."
}

/// Field.
pub fn builder_version() -> &'static str {
    "Data"
}

/// What the field offers first.
pub fn always_newest() -> &'static str {
    "the newest there are"
}

/// What it offers besides.
pub fn frozen_of(day: &str) -> String {
    format!("frozen: those of {day}, for ever")
}

/// Field.
pub fn builder_theme() -> &'static str {
    "Colours"
}

/// What the field offers.
pub fn themes() -> [(&'static str, &'static str); 3] {
    [("auto", "as the reader has them"), ("light", "light"), ("dark", "dark")]
}

/// Field.
pub fn builder_accent() -> &'static str {
    "Colour of links and marks"
}

/// Below the field.
pub fn builder_accent_note() -> &'static str {
    "Six hexadecimal digits. A colour with too little contrast to the background is not used."
}

/// Field.
pub fn builder_width() -> &'static str {
    "Width of the preview"
}

/// What the field offers.
pub fn widths() -> [(&'static str, &'static str); 4] {
    [("100%", "all there is"), ("320px", "320 px"), ("480px", "480 px"), ("720px", "720 px")]
}

/// Heading of the preview.
pub fn builder_preview() -> &'static str {
    "Preview"
}

/// Heading of the snippets.
pub fn builder_snippets() -> &'static str {
    "Snippets"
}

/// Id, name and note of each snippet.
pub fn snippets() -> [(&'static str, &'static str, &'static str); 3] {
    [
        (
            "iframe",
            "Frame",
            "Works everywhere HTML does, also under a policy that allows no scripts of others. Its height stays as it is \
             written. In WordPress: the block “Custom HTML”. In Ghost: the card “HTML”.",
        ),
        (
            "element",
            "Element",
            "Loads as it comes near the reader’s view, follows the height of its content, and shows what stands in it where \
             scripts do not run.",
        ),
        (
            "markdown",
            "Markdown",
            "A picture of the answer with a link to it. Save the picture below and put it beside your text.",
        ),
    ]
}

/// Button.
pub fn copy_snippet() -> &'static str {
    "Copy"
}

/// Link.
pub fn save_picture() -> &'static str {
    "Save the picture of the answer (SVG)"
}

/// Below the snippets.
pub fn builder_prose() -> [&'static str; 3] {
    [
        "A widget asks nobody but this site, sets no cookie and keeps nothing on the reader’s machine. It computes in the \
         reader’s browser: what is chosen in it is not sent.",
        "Until a reader turns to a widget with its usual question, only its text and picture are loaded; the calculator \
         follows then. A widget that opens with a question of yours loads its calculator at once.",
        "Numbers change when the data behind them do. A widget says of what day its data are. A frozen one keeps its data and \
         its arithmetic, byte for byte, and says that it does.",
    ]
}

/// Where the calculator of a widget does not run.
pub fn widget_not_running() -> &'static str {
    "The calculator is not running: scripts are off, did not load, or the address is too long. \
     This is the answer to its usual question, whatever the address asks."
}

/// Last line of a widget.
pub fn widget_source(version: &str) -> String {
    format!("Rooftop, data of {version}, computed in this frame; nothing you choose leaves it.")
}

/// Last line of a widget that stays as it is.
pub fn frozen_source(version: &str) -> String {
    format!(
        "Rooftop, frozen: these are the data and the arithmetic of {version}, and stay so. What is known today may differ."
    )
}

/// Link to the page a widget is taken from.
pub fn open_full() -> &'static str {
    "Open the full page"
}

/// After copying.
pub fn copied_snippet() -> &'static str {
    "Copied."
}

/// Where the browser does not let a page copy.
pub fn copy_by_hand_now() -> &'static str {
    "Selected: copy it with Ctrl+C or ⌘C."
}
