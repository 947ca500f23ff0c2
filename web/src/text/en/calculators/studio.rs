//! Memory of video and 3D.

use super::super::bytes;
use crate::report::{Bar, Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::studio::{Part, Room, Studio, Work, frame, rooms, studio};
use rooftop_core::units::Bytes;

/// Title and description of the page.
pub(super) fn studio_meta() -> (&'static str, &'static str) {
    (
        "Memory of video timelines and 3D scenes – Rooftop",
        "What an 8K timeline or a 3D scene takes in memory, term by term, and whether it fits a card or unified memory. Every \
         assumption can be changed.",
    )
}

/// Heading and prose.
pub(super) fn studio_prose() -> (&'static str, &'static [&'static str]) {
    (
        "Does the timeline or the scene fit?",
        &[
            "This is arithmetic: pixels, channels and bits, triangles and voxels. It says what has to be held at once under the \
             assumptions in the form, not how fast anything runs; programs hold more or less of it, and those that stream \
             textures or tiles hold much less.",
            "A frame of 8K in half floats with alpha is 283 MB, so five seconds of finished frames at 24 a second are 34 GB: \
             caches, not decoding, fill memory. In a scene it is textures and the structure that rays search.",
            "For the structure that rays search, 57 bytes a triangle are what a driver of AMD took for one scene; Intel’s took 45, \
             NVIDIA’s 19 to 27.",
            "What the GPU may use of unified memory follows the rules on the method page.",
        ],
    )
}

/// The answer.
pub fn studio_report(question: &Studio) -> Report {
    let parts = studio(question);
    let total: Bytes = parts.iter().map(|part| part.size).sum();
    let rooms = rooms();
    let smallest = smallest(&rooms, total);
    let what = match question.work {
        Work::Video => "The timeline",
        Work::Scene => "The scene",
    };
    let fits = smallest.map_or_else(
        || "That is more than any machine listed here has.".to_owned(),
        |room| format!("The smallest of the machines listed that holds it: {}.", place(room)),
    );
    let rows =
        parts.iter().map(|part| vec![name(part).to_owned(), bytes(part.size), part.formula.to_owned()]);
    let total_row = vec!["Together".to_owned(), bytes(total), String::new()];
    let mut rows: Vec<_> = rows.chain([total_row]).collect();
    if question.work == Work::Video {
        rows.push(vec![
            "One frame".to_owned(),
            bytes(frame(question)),
            "width × height × channels × bits ÷ 8".to_owned(),
        ]);
    }
    let sizes = rooms.iter().map(|room| {
        let verdict = if total <= room.budget {
            format!("fits, {} free", bytes(room.budget - total))
        } else {
            format!("does not fit, {} too much", bytes(total - room.budget))
        };
        vec![place(room), bytes(room.budget), verdict]
    });
    Report {
        lead: format!("{}.", bytes(total)),
        rest: format!("{what} needs that much at once under the assumptions above. {fits}"),
        tables: vec![
            Table::new("What it takes", &["Term", "Size", "How"], rows),
            Table::new("Where it fits", &["Machine", "The GPU may use", "Fit"], sizes.collect()),
        ],
        ..Report::default()
    }
}

/// The smallest that holds so much.
fn smallest(rooms: &[Room], total: Bytes) -> Option<&Room> {
    let holds = rooms.iter().filter(|room| room.budget >= total);
    holds.min_by(|a, b| a.budget.get().total_cmp(&b.budget.get()))
}

/// Its memory to scale, in the smallest machine listed that has it.
pub fn studio_bar(question: &Studio) -> Bar {
    let parts = studio(question);
    let total: Bytes = parts.iter().map(|part| part.size).sum();
    let budget = smallest(&rooms(), total).map_or(total, |room| room.budget);
    let parts = parts.iter().map(|part| (class(part), name(part).to_owned(), part.size));
    Bar { parts: parts.collect(), budget, installed: budget }
}

fn place(room: &Room) -> String {
    format!("{}, {} GB", room.device.name(), room.memory.label)
}

fn name(part: &Part) -> &'static str {
    match part.name {
        "decoded" => "Decoded frames",
        "cached" => "Cached frames",
        "denoising" => "Denoising",
        "effects" => "Effects",
        "display" => "Display",
        "textures" => "Textures",
        "geometry" => "Geometry",
        "structure" => "Ray structure",
        "instances" => "Instances",
        "volumes" => "Volumes",
        "passes" => "Render passes",
        "denoiser" => "Denoiser",
        _ => "Program and driver",
    }
}

fn class(part: &Part) -> &'static str {
    match part.name {
        "decoded" | "textures" => "weights",
        "cached" | "geometry" => "kv",
        "denoising" | "structure" => "state",
        "effects" | "volumes" => "buffers",
        "display" | "instances" => "activations",
        "passes" | "denoiser" => "logits",
        _ => "overhead",
    }
}
