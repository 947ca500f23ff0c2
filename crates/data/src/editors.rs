//! A JSON Schema for every kind of file that people edit, from the types that read it: editors complete and check with it.
//! A file names its own in the first line, `#:schema ../schema/models.json`.

use crate::schema::{
    Assumptions, Causes, Choosing, Devices, Flags, Links, Models, Peers, Policy, Powers, Prices, Profiles,
    Quality, Quantizations, Runtimes, Sources, Wheels,
};
use anyhow::{Context, Result};
use schemars::{JsonSchema, schema_for};

/// Paths from the root, and contents.
pub fn files() -> Result<Vec<(String, Vec<u8>)>> {
    [
        schema::<Assumptions>("assumptions"),
        schema::<Causes>("causes"),
        schema::<Choosing>("choosing"),
        schema::<Devices>("devices"),
        schema::<Flags>("flags"),
        schema::<Links>("links"),
        schema::<Models>("models"),
        schema::<Peers>("peers"),
        schema::<Policy>("policy"),
        schema::<Powers>("power"),
        schema::<Prices>("prices"),
        schema::<Profiles>("systems"),
        schema::<Quality>("quality"),
        schema::<Quantizations>("quantizations"),
        schema::<Runtimes>("runtimes"),
        schema::<Sources>("sources"),
        schema::<Wheels>("wheels"),
    ]
    .into_iter()
    .collect()
}

fn schema<T: JsonSchema>(name: &str) -> Result<(String, Vec<u8>)> {
    let schema =
        serde_json::to_string_pretty(&schema_for!(T)).with_context(|| format!("schema of {name}"))?;
    Ok((format!("data/schema/{name}.json"), format!("{schema}\n").into_bytes()))
}
