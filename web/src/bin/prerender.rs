//! Writes every page: `prerender LANGUAGE ASSETS.json OUT_DIR`. Called by `cargo xtask dist`.
//!
//! For tests: `prerender LANGUAGE --answers BASE < QUESTIONS > ANSWERS`.

use std::error::Error;
use std::io::{self, BufWriter, Write};
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(language), Some(assets), Some(out)) = (args.next(), args.next(), args.next()) else {
        return Err(
            "usage: prerender LANGUAGE ASSETS.json OUT_DIR, or prerender LANGUAGE --answers BASE".into()
        );
    };
    rooftop_web::text::choose(&language).map_err(|problems| problems.join("\n"))?;
    if assets == "--answers" {
        let mut answers = BufWriter::new(io::stdout().lock());
        rooftop_web::site::answers(&out, io::stdin().lock(), &mut answers)?;
        return Ok(answers.flush()?);
    }
    rooftop_web::site::write(&std::fs::read_to_string(assets)?, Path::new(&out))
}
