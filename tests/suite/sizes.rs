//! Sizes of weights, against the quantizer's own and against published files.

use rooftop_tests::sizes::{self, Row};

fn rows(name: &str) -> Vec<Row> {
    sizes::read(name).unwrap_or_else(|problem| panic!("{problem}"))
}

/// Rows that deviate by more than allowed, or by less though a deviation is known.
fn wrong(rows: &[Row], allowed: f64) -> Vec<String> {
    let wrong = rows.iter().filter(|row| (row.deviation() > allowed) != row.known_deviation.is_some());
    wrong
        .map(|row| {
            let (model, quantization) = (row.model.id, row.quantization.name);
            let (typed, ours) = (row.weights_gib, row.predicted_gib());
            format!("{} {model} {quantization}: {typed} GiB is typed, the core says {ours:.6}", row.id)
        })
        .collect()
}

#[test]
fn the_quantizers_dry_runs_come_out_to_the_byte() {
    let rows = rows("dry-run.csv");
    assert!(rows.len() >= 250 && rows.iter().all(|row| row.made.is_some()));
    assert_eq!(wrong(&rows, 0.0), [""; 0]);
}

#[test]
fn published_files_have_the_predicted_size() {
    let rows = rows("published.csv");
    assert!(rows.len() >= 100);
    assert_eq!(wrong(&rows, 0.005), [""; 0]);
    let mut deviations: Vec<_> = rows.iter().map(Row::deviation).collect();
    deviations.sort_by(f64::total_cmp);
    let median = deviations[deviations.len() / 2];
    assert!(median <= 0.001, "median deviation {median}");
}
