//! One picture: what a page is about, and three figures of it.

use crate::canvas::{Canvas, Ink};
use crate::font::Font;
use serde::Deserialize;

/// Width, pixels: the size that those who show previews ask for.
pub const WIDTH: u16 = 1200;
/// Height.
pub const HEIGHT: u16 = 630;

const MARGIN: f32 = 72.0;
const WIDE: f32 = 1200.0 - 2.0 * MARGIN;
/// Top of the figures.
const FIGURES: f32 = 478.0;
/// Width of each, with the gap to the next.
const COLUMN: f32 = WIDE / 3.0;
const GAP: f32 = 24.0;

/// What is in a picture.
#[derive(Deserialize)]
pub struct Preview {
    /// Its file, from the folder of the site.
    pub file: String,
    /// Name of the site.
    pub site: String,
    /// Beside it, at the other end.
    pub source: String,
    /// Largest.
    pub title: String,
    /// In some sentences.
    pub says: String,
    /// Three of them, name and value.
    pub figures: Vec<(String, String)>,
}

/// The fonts, read once.
pub struct Painter {
    regular: Font<'static>,
    bold: Font<'static>,
}

impl Painter {
    /// Reads the fonts that are built in.
    pub fn new() -> Result<Self, String> {
        Ok(Self {
            regular: Font::read(include_bytes!("../font/Inter-Regular.ttf"))?,
            bold: Font::read(include_bytes!("../font/Inter-SemiBold.ttf"))?,
        })
    }

    /// The picture as PNG; the same bytes for the same words. An error names the character that the font lacks.
    pub fn png(&self, preview: &Preview) -> Result<Vec<u8>, String> {
        let mut canvas = Canvas::new(WIDTH, HEIGHT);
        canvas.roof(MARGIN, 58.0, 1.6);
        self.bold.draw(&mut canvas, &preview.site, (MARGIN + 64.0, 102.0), 34.0, Ink::Accent)?;
        let wide = self.regular.width(&preview.source, 24.0)?;
        self.regular.draw(&mut canvas, &preview.source, (MARGIN + WIDE - wide, 102.0), 24.0, Ink::Soft)?;

        let (title, size) = self.bold.fitted(&preview.title, &[60.0, 52.0, 44.0], WIDE, 2)?;
        let mut y = 150.0;
        for line in &title {
            y += size * 1.2;
            self.bold.draw(&mut canvas, line, (MARGIN, y), size, Ink::Text)?;
        }
        y += 20.0;
        // As many lines as there is room for above the figures.
        let room = ((FIGURES - 24.0 - y) / 40.0) as usize;
        let (says, size) = self.regular.fitted(&preview.says, &[30.0, 27.0], WIDE, room)?;
        for line in &says {
            y += 40.0;
            self.regular.draw(&mut canvas, line, (MARGIN, y), size, Ink::Soft)?;
        }
        for (at, (name, value)) in preview.figures.iter().take(3).enumerate() {
            let x = MARGIN + COLUMN * at as f32;
            canvas.bar(x, FIGURES, COLUMN - GAP, 4.0);
            one_line(&mut canvas, &self.regular, name, (x, FIGURES + 42.0), 24.0, Ink::Soft)?;
            one_line(&mut canvas, &self.bold, value, (x, FIGURES + 88.0), 36.0, Ink::Text)?;
        }
        canvas.png()
    }
}

/// A line in a column, smaller or shorter where it must.
fn one_line(
    canvas: &mut Canvas,
    font: &Font,
    text: &str,
    place: (f32, f32),
    size: f32,
    ink: Ink,
) -> Result<(), String> {
    let (lines, size) = font.fitted(text, &[size, size * 0.8], COLUMN - GAP, 1)?;
    lines.iter().try_for_each(|line| font.draw(canvas, line, place, size, ink))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn preview(title: &str, says: &str, figures: &[(String, String)]) -> Preview {
        let [file, site, source] = ["preview.png", "Rooftop", "Data of 2026-11-21"].map(str::to_owned);
        Preview {
            file,
            site,
            source,
            title: title.to_owned(),
            says: says.to_owned(),
            figures: figures.to_vec(),
        }
    }

    #[test]
    fn the_same_words_give_the_same_bytes_of_a_png() {
        let painter = Painter::new().unwrap();
        let figures = [("Memory".to_owned(), "128 GB".to_owned())];
        let picture = painter.png(&preview("Title", "It fits.", &figures)).unwrap();
        assert_eq!(picture, painter.png(&preview("Title", "It fits.", &figures)).unwrap());
        assert_ne!(picture, painter.png(&preview("Titles", "It fits.", &figures)).unwrap());
        let reader = png::Decoder::new(std::io::Cursor::new(&picture)).read_info().unwrap();
        assert_eq!((reader.info().width, reader.info().height), (u32::from(WIDTH), u32::from(HEIGHT)));
    }

    #[test]
    fn words_that_do_not_fit_are_cut() {
        let long = "word ".repeat(500);
        let figures = [(long.clone(), "x".repeat(500))];
        assert!(Painter::new().unwrap().png(&preview(&long, &long, &figures)).is_ok());
    }

    #[test]
    fn a_character_that_the_font_lacks_is_named() {
        let wrong = Painter::new().unwrap().png(&preview("日", "", &[])).unwrap_err();
        assert!(wrong.contains('日'), "{wrong}");
    }
}
