//! Files of Python projects, of any format.

use super::hold;
use super::sound::sound;
use rooftop_audit::{File, MOST_BYTES, MOST_PACKAGES, Refusal, Summary, Target, audit_files};

/// What separates files in a text, and their names from what is in them.
const NEXT: &str = "\n--- ";

/// Audits a text: one file, or several that begin with a line `--- NAME`. What is refused has a reason that is true; where
/// something was not read, the answer is no yes.
pub fn audited(text: &str) -> Result<(), String> {
    let (first, others) = text.split_once(NEXT).map_or((text, None), |(first, rest)| (first, Some(rest)));
    let mut files = vec![File { name: "", text: first }];
    files.extend(others.iter().flat_map(|rest| rest.split(NEXT)).map(|file| {
        let (name, text) = file.split_once('\n').unwrap_or((file, ""));
        File { name, text }
    }));
    let audit = match audit_files(&files) {
        Ok(audit) => audit,
        Err(Refusal::TooLong) => return hold(text.len() > MOST_BYTES, || "too long, it says".to_owned()),
        Err(Refusal::NotText) => return hold(text.contains('\0'), || "no text, it says".to_owned()),
        Err(Refusal::Nothing) => return Ok(()),
    };
    sound(&audit)?;
    hold(audit.rows.len() <= MOST_PACKAGES, || format!("{} packages", audit.rows.len()))?;
    hold(audit.unread.len() <= audit.n_unread, || "more unread lines than there are".to_owned())?;
    let unread = audit.unread.iter().map(|it| (&it.file, it.line));
    for (name, line) in unread.chain(audit.elsewhere.iter().map(|it| (&it.file, it.line))) {
        let mut named = files.iter().filter(|file| file.name == *name);
        let is_there = named.any(|file| (1..=file.text.lines().count()).contains(&line));
        hold(is_there, || format!("there is no line {line} in `{name}`"))?;
    }
    let whole = audit.n_unread + audit.n_elsewhere + audit.left_out == 0 && !audit.cut;
    for target in Target::ALL {
        let summary = audit.summary(target);
        let installs = audit.blocking(target).next().is_none() && !audit.rows.is_empty();
        hold(summary != Summary::Yes || (whole && installs), || format!("yes, in spite of {audit:?}"))?;
    }
    Ok(())
}
