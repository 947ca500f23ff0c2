//! The catalogue as far as the usual question of a page asks it: such a page loads no more until its reader chooses another
//! machine or model.

use super::value::{Value, text};
use anyhow::{Context, Result, bail};

/// The catalogue without machines and models but those of these ids. In the places of the others, which other tables name,
/// are copies of one that is kept, without an id: nothing finds them, and what repeats takes no room.
pub fn part(mut catalogue: Value, ids: &[&str]) -> Result<Value> {
    for table in ["devices", "models"] {
        let Some(Value::List(records)) = catalogue.field(table) else { bail!("no table {table}") };
        let is_kept =
            |it: &mut Value| matches!(it.field("id"), Some(Value::Text(id)) if ids.contains(&&**id));
        let mut copy =
            records.iter_mut().find_map(|it| is_kept(it).then(|| it.clone())).context("nothing is kept")?;
        *copy.field("id").context("a record without id")? = text("");
        for record in records {
            if !is_kept(record) {
                record.clone_from(&copy);
            }
        }
    }
    Ok(catalogue)
}
