//! What opens without a network.

/// Heading.
pub fn offline_heading() -> &'static str {
    "Without a network"
}

/// Where this page stands in place of another one.
pub fn offline_missing() -> &'static str {
    "There is no network, and the page at this address was not kept."
}

/// Below the heading.
pub fn offline_prose() -> [&'static str; 2] {
    [
        "On your first visit your browser keeps the estimator, the search, the method and the lists of machines and \
         models; of other pages the sixty you opened last. They open without a network, with any question.",
        "When there are new data, the pages of before stay whole until you reload them. Nothing is kept where a calculator \
         stands in somebody else’s page.",
    ]
}

/// Without scripts.
pub fn offline_no_script() -> &'static str {
    "Scripts are off, so nothing is kept."
}

/// Heading of what is kept.
pub fn offline_here() -> &'static str {
    "On this machine"
}

/// Until it is known.
pub fn offline_looking() -> &'static str {
    "Which pages are kept is known only to your browser."
}

/// What is said about what is kept; names in braces stand for numbers.
pub struct OfflineStatus {
    /// Part of it is.
    pub some: &'static str,
    /// All of it is.
    pub everything: &'static str,
    /// There is no network to ask how much there is.
    pub unlisted: &'static str,
    /// The browser keeps nothing.
    pub blocked: &'static str,
    /// It is being saved.
    pub saving: &'static str,
    /// Some of it could not be saved.
    pub failed: &'static str,
    /// It was removed.
    pub removed: &'static str,
}

/// See [`OfflineStatus`].
pub fn offline_status() -> OfflineStatus {
    OfflineStatus {
        some: "{kept} of {all} files are kept. All of them are {sent} MB to download and take {size} MB.",
        everything: "All {all} files are kept, {size} MB. New versions are kept whole too.",
        unlisted: "{kept} files are kept.",
        blocked: "Your browser keeps nothing for this site: a private window, or storage is blocked. With a network \
                  everything works as always.",
        saving: "Saving.",
        failed: "{failed} files could not be saved: there is no network, or no room. {kept} of {all} are kept.",
        removed: "Nothing is kept any more. With your next visit the main pages are again.",
    }
}

/// Name of the bar.
pub fn offline_progress() -> &'static str {
    "Files saved"
}

/// Button.
pub fn offline_save() -> &'static str {
    "Save everything for offline"
}

/// The same button while it saves.
pub fn offline_stop() -> &'static str {
    "Stop"
}

/// Button.
pub fn offline_remove() -> &'static str {
    "Remove what is kept"
}
