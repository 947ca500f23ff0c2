//! Pixels: paper, or one of three inks in one of five shades. These are sixteen colours, so a pixel takes four bits, and
//! the hundreds of pictures take little space and time.

use ab_glyph_rasterizer::{Point, Rasterizer, point};

/// Shades of an ink.
const SHADES: u8 = 5;
/// Light colours of `web/style/tokens.css`.
const PAPER: [u8; 3] = [0xfb, 0xfa, 0xf7];

/// What is drawn with.
#[derive(Clone, Copy, Debug)]
pub enum Ink {
    /// Of titles and figures.
    Text,
    /// Of all other words.
    Soft,
    /// Of the roof.
    Accent,
}

impl Ink {
    const ALL: [Self; 3] = [Self::Text, Self::Soft, Self::Accent];

    fn rgb(self) -> [u8; 3] {
        match self {
            Self::Text => [0x1c, 0x1e, 0x22],
            Self::Soft => [0x59, 0x5d, 0x64],
            Self::Accent => [0x0b, 0x5a, 0x78],
        }
    }
}

/// A picture.
pub struct Canvas {
    width: u16,
    height: u16,
    /// Paper is 0, then come the shades of each ink, from light to full.
    pixels: Vec<u8>,
}

impl Canvas {
    /// Paper.
    pub fn new(width: u16, height: u16) -> Self {
        Self { width, height, pixels: vec![0; usize::from(width) * usize::from(height)] }
    }

    /// What covers a share of a pixel.
    fn cover(&mut self, x: i32, y: i32, covered: f32, ink: Ink) {
        let inside = (0..i32::from(self.width)).contains(&x) && (0..i32::from(self.height)).contains(&y);
        let shade = (covered.clamp(0.0, 1.0) * f32::from(SHADES)).round() as u8;
        if !inside || shade == 0 {
            return;
        }
        let at = y as usize * usize::from(self.width) + x as usize;
        if let Some(pixel) = self.pixels.get_mut(at)
            && (*pixel == 0 || shade > (*pixel - 1) % SHADES + 1)
        {
            *pixel = ink as u8 * SHADES + shade;
        }
    }

    /// What a rasterizer holds, with its corner at a place.
    pub fn fill(&mut self, x: i32, y: i32, shape: &Rasterizer, ink: Ink) {
        shape.for_each_pixel_2d(|dx, dy, covered| {
            self.cover(x.saturating_add_unsigned(dx), y.saturating_add_unsigned(dy), covered, ink);
        });
    }

    /// A rectangle in the colour of the roof.
    pub fn bar(&mut self, x: f32, y: f32, width: f32, height: f32) {
        for dy in 0..height as i32 {
            for dx in 0..width as i32 {
                self.cover(x as i32 + dx, y as i32 + dy, 1.0, Ink::Accent);
            }
        }
    }

    /// The mark of the site: a roofline, as in `web/static/icon.svg`.
    pub fn roof(&mut self, x: f32, y: f32, scale: f32) {
        let mut shape = Rasterizer::new((34.0 * scale) as usize, (34.0 * scale) as usize);
        // The line from (3, 27) by (15, 9) to (29, 9), 3.5 wide, as an outline.
        let outline = [(1.5, 26.0), (14.1, 7.25), (29.0, 7.25), (29.0, 10.75), (15.95, 10.75), (4.5, 28.0)];
        let corner = |(x, y): (f32, f32)| point(x * scale, y * scale);
        let corners: Vec<Point> = outline.into_iter().map(corner).collect();
        for (from, to) in corners.iter().zip(corners.iter().cycle().skip(1)) {
            shape.draw_line(*from, *to);
        }
        self.fill(x as i32, y as i32, &shape, Ink::Accent);
    }

    /// The file.
    pub fn png(&self) -> Result<Vec<u8>, String> {
        let mix = |ink: Ink, shade: u8| {
            let mut rgb = PAPER;
            for (paper, ink) in rgb.iter_mut().zip(ink.rgb()) {
                let share = f32::from(shade) / f32::from(SHADES);
                *paper = (f32::from(*paper) * (1.0 - share) + f32::from(ink) * share).round() as u8;
            }
            rgb
        };
        let inks = Ink::ALL.iter().flat_map(|ink| (1..=SHADES).flat_map(move |shade| mix(*ink, shade)));
        let palette: Vec<u8> = PAPER.into_iter().chain(inks).collect();
        let pairs = self.pixels.chunks(2).map(|pair| match pair {
            [left, right] => left << 4 | right,
            _ => 0,
        });
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, u32::from(self.width), u32::from(self.height));
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Four);
        encoder.set_palette(palette);
        encoder.set_compression(png::Compression::Balanced);
        encoder.set_filter(png::Filter::NoFilter);
        let failed = |error: png::EncodingError| error.to_string();
        let mut writer = encoder.write_header().map_err(failed)?;
        writer.write_image_data(&pairs.collect::<Vec<u8>>()).map_err(failed)?;
        writer.finish().map_err(failed)?;
        Ok(file)
    }
}
