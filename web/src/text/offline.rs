//! What opens without a network.

use super::words;

/// Below the heading.
pub fn offline_prose() -> [&'static str; 2] {
    [words::offline_prose_what_is_saved(), words::offline_prose_new_data()]
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
        some: words::offline_status_some(),
        everything: words::offline_status_all(),
        unlisted: words::offline_status_kept_files_are(),
        blocked: words::offline_status_blocked(),
        saving: words::offline_status_saving(),
        failed: words::offline_status_failed(),
        removed: words::offline_status_removed(),
    }
}
