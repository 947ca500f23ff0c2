//! Words: how wide they are, where lines break, and their glyphs as shapes.

use crate::canvas::{Canvas, Ink};
use ab_glyph_rasterizer::{Point, Rasterizer, point};
use ttf_parser::{Face, GlyphId, OutlineBuilder};

/// A font.
pub struct Font<'a> {
    face: Face<'a>,
}

impl<'a> Font<'a> {
    /// Reads it.
    pub fn read(file: &'a [u8]) -> Result<Self, String> {
        Ok(Self { face: Face::parse(file, 0).map_err(|error| error.to_string())? })
    }

    fn glyph(&self, character: char) -> Result<GlyphId, String> {
        self.face.glyph_index(character).ok_or_else(|| format!("the font of previews has no ‘{character}’"))
    }

    fn scale(&self, size: f32) -> f32 {
        size / f32::from(self.face.units_per_em())
    }

    fn advance(&self, glyph: GlyphId, size: f32) -> f32 {
        f32::from(self.face.glyph_hor_advance(glyph).unwrap_or_default()) * self.scale(size)
    }

    /// Of a line.
    pub fn width(&self, line: &str, size: f32) -> Result<f32, String> {
        line.chars().map(|character| Ok(self.advance(self.glyph(character)?, size))).sum()
    }

    /// The text in no more than so many lines of a width, in the largest of these sizes that makes that possible; in the
    /// smallest it loses its end.
    pub fn fitted(
        &self,
        text: &str,
        sizes: &[f32],
        width: f32,
        most: usize,
    ) -> Result<(Vec<String>, f32), String> {
        let mut lines = Vec::new();
        let mut chosen = 0.0;
        for size in sizes {
            chosen = *size;
            lines = self.lines(text, chosen, width)?;
            if lines.len() <= most {
                break;
            }
        }
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                last.push('…');
            }
        }
        for line in &mut lines {
            self.cut(line, chosen, width)?;
        }
        Ok((lines, chosen))
    }

    fn lines(&self, text: &str, size: f32, width: f32) -> Result<Vec<String>, String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match longer {
                Some(longer) if self.width(&longer, size)? <= width => {
                    lines.pop();
                    lines.push(longer);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        Ok(lines)
    }

    /// Takes characters off the end of a line until it fits.
    fn cut(&self, line: &mut String, size: f32, width: f32) -> Result<(), String> {
        while self.width(line, size)? > width {
            let end = line.trim_end_matches('…').char_indices().next_back().map_or(0, |(at, _)| at);
            line.truncate(end);
            if end == 0 {
                break;
            }
            line.push('…');
        }
        Ok(())
    }

    /// Draws a line with its left end and its foot at a place.
    pub fn draw(
        &self,
        canvas: &mut Canvas,
        line: &str,
        (mut x, y): (f32, f32),
        size: f32,
        ink: Ink,
    ) -> Result<(), String> {
        for character in line.chars() {
            let glyph = self.glyph(character)?;
            self.draw_glyph(canvas, glyph, x, y, size, ink);
            x += self.advance(glyph, size);
        }
        Ok(())
    }

    fn draw_glyph(&self, canvas: &mut Canvas, glyph: GlyphId, x: f32, y: f32, size: f32, ink: Ink) {
        let scale = self.scale(size);
        let Some(bounds) = self.face.glyph_bounding_box(glyph) else { return };
        let left = (x + f32::from(bounds.x_min) * scale).floor();
        let top = (y - f32::from(bounds.y_max) * scale).floor();
        let width = x + f32::from(bounds.x_max) * scale - left;
        let height = y - f32::from(bounds.y_min) * scale - top;
        let shape = Rasterizer::new(width.ceil() as usize + 2, height.ceil() as usize + 2);
        let mut pen =
            Pen { shape, scale, x: x - left, y: y - top, start: Point::default(), at: Point::default() };
        self.face.outline_glyph(glyph, &mut pen);
        canvas.fill(left as i32, top as i32, &pen.shape, ink);
    }
}

/// Follows an outline; the font's y goes up, the picture's down.
struct Pen {
    shape: Rasterizer,
    scale: f32,
    x: f32,
    y: f32,
    start: Point,
    at: Point,
}

impl Pen {
    fn place(&self, x: f32, y: f32) -> Point {
        point(self.x + x * self.scale, self.y - y * self.scale)
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.start = self.place(x, y);
        self.at = self.start;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.place(x, y);
        self.shape.draw_line(self.at, to);
        self.at = to;
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let to = self.place(x, y);
        self.shape.draw_quad(self.at, self.place(x1, y1), to);
        self.at = to;
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let to = self.place(x, y);
        self.shape.draw_cubic(self.at, self.place(x1, y1), self.place(x2, y2), to);
        self.at = to;
    }

    fn close(&mut self) {
        self.shape.draw_line(self.at, self.start);
        self.at = self.start;
    }
}
