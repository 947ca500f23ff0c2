//! Models in order: groups whose scores cannot be told apart, within a group by loss and speed.

use super::{Ahead, Aim, Entry, Standing, score_in};
use crate::catalog::{Score, Told};
use crate::explore::loss::LossClass;
use crate::units::sort::sort_few;

/// All entries in order. A task may have several tests: what the first does not cover is ranked by the next, in the groups
/// that all models of that test form, so that it is at the top only if it is level with the best of them.
pub fn ordered(aim: &Aim, told: Option<&Told>, mut entries: Vec<Entry>) -> Vec<Entry> {
    let as_asked = |entry: &Entry| matches!(entry.standing, Standing::Below | Standing::Unmeasured);
    if !entries.iter().any(as_asked) {
        // Nothing else is left.
        for entry in entries.iter_mut().filter(|entry| entry.standing == Standing::Worn) {
            entry.standing = if entry.score.is_some() { Standing::Below } else { Standing::Unmeasured };
        }
    }
    for index in told.map_or(&[][..], |told| told.indexes) {
        group(aim, *index, &mut entries);
    }
    let params = |entry: &Entry| entry.model().params.value.get();
    let list = |entry: &Entry| {
        let of = |score: &Score| told?.indexes.iter().position(|index| *index == score.index);
        entry.score.and_then(of).unwrap_or(usize::MAX)
    };
    let mut order: Vec<(usize, &Entry)> = entries.iter().enumerate().collect();
    sort_few(&mut order, |(_, a), (_, b)| {
        // Groups of one number in two tests have nothing in common.
        let by_group = a.standing.cmp(&b.standing).then(list(a).cmp(&list(b))).then(a.group.cmp(&b.group));
        let within = || is_worn(a).cmp(&is_worn(b)).then(b.speed().total_cmp(&a.speed()));
        let ungrouped = || value(b).total_cmp(&value(a)).then(params(b).total_cmp(&params(a)));
        by_group.then_with(|| if a.group > 0 { within() } else { ungrouped() })
    });
    // An entry is large: each is moved once.
    let order: Vec<usize> = order.into_iter().map(|(at, _)| at).collect();
    let mut unordered: Vec<Option<Entry>> = entries.into_iter().map(Some).collect();
    let mut entries: Vec<Entry> =
        order.into_iter().filter_map(|at| unordered.get_mut(at).and_then(Option::take)).collect();
    say_why(&mut entries);
    entries
}

/// Sets the groups of one test, and which are at its top.
fn group(aim: &Aim, index: u8, entries: &mut [Entry]) {
    let ranked = |entry: &Entry| entry.standing == Standing::Below;
    let mut scores: Vec<(&'static Score, bool)> = entries
        .iter()
        .filter(|entry| ranked(entry))
        .filter_map(|entry| Some((score_in(entry.model(), index, aim.thinking)?, is_worn(entry))))
        .collect();
    sort_few(&mut scores, |(a, _), (b, _)| b.tenths.cmp(&a.tenths));
    // The best of each group, and whether a file of it loses little. An interval may reach a group above the last.
    let mut groups: Vec<(&'static Score, bool)> = Vec::new();
    for (score, worn) in scores {
        match groups.iter_mut().find(|(best, _)| tie(best, score)) {
            Some((_, fresh)) => *fresh |= !worn,
            None => groups.push((score, !worn)),
        }
    }
    let top = groups.iter().position(|(_, fresh)| *fresh).unwrap_or(0);
    for entry in entries.iter_mut().filter(|entry| ranked(entry)) {
        let Some(score) = entry.score.filter(|score| score.index == index) else { continue };
        let own = groups.iter().position(|(best, _)| tie(best, score)).unwrap_or(0);
        entry.group = own as u32 + 1;
        if own == 0 || own == top && !is_worn(entry) {
            entry.standing = Standing::Top;
        }
    }
}

/// What puts each ahead of the next of its test.
fn say_why(entries: &mut [Entry]) {
    let mut rest = entries;
    while let Some((entry, after)) = rest.split_first_mut() {
        let same_test =
            |next: &&Entry| next.group > 0 && next.score.map(|it| it.index) == entry.score.map(|it| it.index);
        entry.ahead = after.iter().find(same_test).filter(|_| entry.group > 0).map(|next| {
            if next.group != entry.group {
                Ahead::Score(value(entry) - value(next))
            } else if is_worn(next) && !is_worn(entry) {
                Ahead::Loss
            } else {
                Ahead::Faster(entry.speed() / next.speed())
            }
        });
        rest = after;
    }
}

/// Whether the file loses noticeably or more.
fn is_worn(entry: &Entry) -> bool {
    entry.class() >= LossClass::Noticeable
}

fn value(entry: &Entry) -> f64 {
    entry.score.map_or(0.0, Score::value)
}

/// Scores are published with one decimal.
const ROUNDING: f64 = 0.05;

/// Whether a score cannot be told apart from the best of its group, or is above it.
pub fn tie(best: &Score, score: &Score) -> bool {
    score.ends().1 + ROUNDING >= best.ends().0
}
