//! Tables that the command line predicts.

use super::hold;
use rooftop_accuracy::predict::{Outcome, memory, sizes, speed, tuning};
use std::path::Path;

/// Predicts a table as sizes, memory, speed and fine-tuning. What is refused names the file; what is predicted is a
/// table with a line for each row, whose numbers are numbers.
pub fn predicted(text: &str) -> Result<(), String> {
    // Where memory is a disk, a file costs next to nothing.
    let memory_disk = Path::new("/dev/shm");
    let folder = if memory_disk.is_dir() { memory_disk.to_owned() } else { std::env::temp_dir() };
    let file = folder.join(format!("rooftop-table-{}.csv", std::process::id()));
    std::fs::write(&file, text).map_err(|error| error.to_string())?;
    let checked = each(&file);
    std::fs::remove_file(&file).map_err(|error| error.to_string())?;
    checked
}

type Predict = fn(&Path, &mut Vec<u8>) -> anyhow::Result<Outcome>;

fn each(file: &Path) -> Result<(), String> {
    let all: [Predict; 4] = [sizes, memory, speed::speed, tuning];
    for predict in all {
        let mut out = Vec::new();
        match predict(file, &mut out) {
            Ok(outcome) => table(&out, &outcome)?,
            Err(error) => {
                let message = error.to_string();
                hold(message.contains(&file.display().to_string()), || format!("`{message}` names no file"))?;
            }
        }
    }
    Ok(())
}

fn table(written: &[u8], outcome: &Outcome) -> Result<(), String> {
    let mut reader = csv::Reader::from_reader(written);
    let columns = reader.headers().map_err(|error| error.to_string())?.clone();
    let status = columns.iter().position(|column| column == "status").ok_or("there is no column `status`")?;
    let (mut rows, mut failed) = (0, 0);
    for row in reader.records() {
        let row = row.map_err(|error| format!("the predictions are no table: {error}"))?;
        rows += 1;
        failed += usize::from(row.get(status) == Some("error"));
        let predictions = row.iter().take(status).skip(1);
        for cell in predictions {
            hold(!matches!(cell, "NaN" | "inf" | "-inf"), || format!("a prediction is {cell}: {row:?}"))?;
        }
    }
    hold((rows, failed) == (outcome.rows, outcome.failed), || {
        format!("{rows} rows with {failed} errors are written, but {outcome:?} is said")
    })
}
