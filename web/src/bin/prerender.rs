//! Writes every page: `prerender ASSETS.json OUT_DIR`.
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(assets), Some(out)) = (args.next(), args.next()) else {
        return Err("usage: prerender ASSETS.json OUT_DIR".into());
    };
    rooftop_web::site::write(&std::fs::read_to_string(assets)?, out.as_ref())
}
