//! `preview LIST.json SITE`: draws the pictures that others show beside a link to a page, one for each entry of the list.

mod canvas;
mod font;
mod painter;

use painter::{Painter, Preview};
use std::error::Error;
use std::num::NonZero;
use std::path::Path;
use std::thread;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(list), Some(site)) = (args.next(), args.next()) else {
        return Err("usage: preview LIST.json SITE".into());
    };
    let previews: Vec<Preview> = serde_json::from_str(&std::fs::read_to_string(list)?)?;
    Ok(draw(&previews, Path::new(&site))?)
}

/// By all processors at once.
fn draw(previews: &[Preview], site: &Path) -> Result<(), String> {
    let painter = &Painter::new()?;
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let share = previews.len().div_ceil(processors).max(1);
    thread::scope(|scope| {
        let of_each = |part: &[Preview]| part.iter().try_for_each(|preview| draw_one(painter, preview, site));
        let workers: Vec<_> = previews.chunks(share).map(|part| scope.spawn(move || of_each(part))).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

fn draw_one(painter: &Painter, preview: &Preview, site: &Path) -> Result<(), String> {
    let wrong = |what: String| format!("{}: {what}", preview.file);
    let file = site.join(&preview.file);
    std::fs::create_dir_all(file.parent().unwrap_or(site)).map_err(|error| wrong(error.to_string()))?;
    let picture = painter.png(preview).map_err(wrong)?;
    std::fs::write(file, picture).map_err(|error| wrong(error.to_string()))
}
