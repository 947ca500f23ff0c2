mod data;

fn main() -> anyhow::Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("generate") => data::generate(),
        Some("check") => data::check(),
        _ => anyhow::bail!("cargo xtask generate | check"),
    }
}
