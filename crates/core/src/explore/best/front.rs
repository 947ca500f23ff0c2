//! The front of quality against speed: models that no other beats in both.

use super::Entry;
use crate::explore::loss::LossClass;

/// Marks, for each test, the models that none with the same score or a higher one outruns. A file that loses much has no
/// place there: the score is that of the whole model.
pub fn mark(entries: &mut [Entry]) {
    let places: Vec<(u8, f64, f64)> = entries.iter().filter_map(place).collect();
    for entry in entries {
        let Some((index, score, speed)) = place(entry) else { continue };
        let beaten = places.iter().any(|(other, better, faster)| {
            *other == index && *better >= score && *faster >= speed && (*better > score || *faster > speed)
        });
        entry.front = !beaten;
    }
}

/// Its test, score and speed, where it runs in a file that its score still tells something of.
fn place(entry: &Entry) -> Option<(u8, f64, f64)> {
    let score = entry.score.filter(|_| entry.runs() && entry.class() < LossClass::Large)?;
    Some((score.index, score.value(), Some(entry.speed()).filter(|speed| *speed > 0.0)?))
}
