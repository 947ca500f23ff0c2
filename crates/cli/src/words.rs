//! What the site says in English, so that it is written once.

use rooftop_words::{LANGUAGES, Message, read_topic};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Topics that are used here: name and content.
const TOPICS: [(&str, &str); 2] = [
    ("answer", include_str!("../../../web/text/en/answer.ftl")),
    ("terms", include_str!("../../../web/text/en/terms.ftl")),
];

static MESSAGES: LazyLock<BTreeMap<String, Message>> = LazyLock::new(|| {
    let read = |(topic, source)| read_topic(&LANGUAGES[0], topic, source, &mut Vec::new());
    TOPICS.into_iter().flat_map(read).map(|message| (message.id.clone(), message)).collect()
});

/// What the message says with these arguments.
pub fn said(id: &str, arguments: &[(&str, &str)]) -> String {
    let message = MESSAGES.get(id);
    debug_assert!(
        message.is_some_and(|it| it.arguments() == arguments.iter().map(|(name, _)| *name).collect()),
        "{id} is no message with these arguments"
    );
    message.map_or_else(String::new, |message| message.said(arguments))
}
