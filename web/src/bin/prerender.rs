//! Writes every page: `prerender LANGUAGE ASSETS.json OUT_DIR`. Called by `cargo xtask dist`.

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(language), Some(assets), Some(out)) = (args.next(), args.next(), args.next()) else {
        return Err("usage: prerender LANGUAGE ASSETS.json OUT_DIR".into());
    };
    rooftop_web::text::choose(&language).map_err(|problems| problems.join("\n"))?;
    rooftop_web::site::write(&std::fs::read_to_string(assets)?, Path::new(&out))
}
