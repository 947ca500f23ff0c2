//! Memory of video and 3D.

use super::super::bytes;
use super::super::words;
use crate::report::{Bar, Report, Table};
use rooftop_core::catalog::Record;
use rooftop_core::media::{Part, Room, Studio, Work, frame, rooms, studio};
use rooftop_core::units::Bytes;

/// Title and description of the page.
pub(super) fn studio_meta() -> (&'static str, &'static str) {
    (words::studio_title(), words::studio_description())
}

/// Heading and prose.
pub(super) fn studio_prose() -> (&'static str, Vec<String>) {
    (
        words::studio_prose_does_timeline_or(),
        [
            words::studio_prose_what_is_computed(),
            words::studio_prose_examples(),
            words::studio_prose_ray_tracing(),
            words::studio_prose_unified_memory(),
        ]
        .map(str::to_owned)
        .to_vec(),
    )
}

/// The answer.
pub fn studio_report(question: &Studio) -> Report {
    let parts = studio(question);
    let total: Bytes = parts.iter().map(|part| part.size).sum();
    let rooms = rooms();
    let what = match question.work {
        Work::Video => words::studio_timeline_needs(),
        Work::Scene => words::studio_scene_needs(),
    };
    let fits = smallest(&rooms, total)
        .map_or_else(|| words::studio_fits_nowhere().to_owned(), |room| words::studio_smallest(place(room)));
    let rows = parts.iter().map(|part| {
        vec![name(part).to_owned(), bytes(part.size), words::studio_formula(part.name).to_owned()]
    });
    let total_row = vec![words::studio_together().to_owned(), bytes(total), String::new()];
    let mut rows: Vec<_> = rows.chain([total_row]).collect();
    if question.work == Work::Video {
        let formula = words::studio_frame_formula().to_owned();
        rows.push(vec![words::studio_frame().to_owned(), bytes(frame(question)), formula]);
    }
    let sizes = rooms.iter().map(|room| {
        let verdict = if total <= room.budget {
            words::studio_fits(bytes(room.budget - total))
        } else {
            words::studio_too_large(bytes(total - room.budget))
        };
        vec![place(room), bytes(room.budget), verdict]
    });
    let needed = [words::studio_term(), words::studio_size(), words::studio_how()];
    let places = [words::studio_machine(), words::studio_usable(), words::studio_fit()];
    Report {
        lead: words::studio_lead(bytes(total)),
        rest: [what, &fits].join(words::sentence_space()),
        tables: vec![
            Table::new(words::studio_what_it_takes(), &needed, rows),
            Table::new(words::studio_where_it_fits(), &places, sizes.collect()),
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
    words::studio_place_text(room.device.name(), room.memory.label)
}

fn name(part: &Part) -> &'static str {
    match part.name {
        "decoded" => words::studio_name_decoded_frames(),
        "cached" => words::studio_name_cached_frames(),
        "denoising" => words::studio_name_denoising(),
        "effects" => words::studio_name_effects(),
        "display" => words::studio_name_display(),
        "textures" => words::studio_name_textures(),
        "geometry" => words::studio_name_geometry(),
        "structure" => words::studio_name_ray_structure(),
        "instances" => words::studio_name_instances(),
        "volumes" => words::studio_name_volumes(),
        "passes" => words::studio_name_render_passes(),
        "denoiser" => words::studio_name_denoiser(),
        _ => words::studio_name_program_and_driver(),
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
