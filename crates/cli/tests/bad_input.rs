//! What `rooftop predict` makes of tables that are not as they should be: an error that names line and field, and all
//! other rows done.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that stops is a test that fails")]

use std::process::{Command, Output};

fn predict(kind: &str, name: &str, table: &[u8]) -> Output {
    let file = std::env::temp_dir().join(format!("rooftop-{}-{name}.csv", std::process::id()));
    std::fs::write(&file, table).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_rooftop")).args(["predict", kind]).arg(&file).output();
    std::fs::remove_file(&file).unwrap();
    output.unwrap()
}

/// Id and status of every row that comes out, with the reason where there is one.
fn rows(output: &Output) -> Vec<String> {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let cell = |row: &csv::StringRecord, at: usize| row[at].to_owned();
    reader
        .records()
        .map(|row| row.unwrap())
        .map(|row| [cell(&row, 0), cell(&row, 6), cell(&row, 7)].join("|"))
        .collect()
}

#[test]
fn a_missing_column_is_named_with_its_line() {
    let output = predict("sizes", "column", b"id,model\na,llama-3.1-8b\n");
    assert!(!output.status.success() && output.stdout.is_empty());
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(message.contains("line 1: the column quant is missing"), "{message}");
}

#[test]
fn a_broken_line_is_named_and_the_others_are_done() {
    let table =
        "id,model,quant\na,llama-3.1-8b,q4_k_m\nb,llama-3.1-8b\nc,llama-3.1-8b,q8_0,more\nd,qwen3-32b,q6_k\n";
    let rows = rows(&predict("sizes", "broken", table.as_bytes()));
    assert_eq!(
        rows,
        [
            "a|ok|",
            "b|error|line 3: 2 fields where the header has 3",
            "c|error|line 4: 4 fields where the header has 3",
            "d|ok|",
        ]
    );
}

#[test]
fn line_ends_of_all_systems_may_be_mixed() {
    let table = "\u{feff}id,model,quant\r\na,llama-3.1-8b,q4_k_m\nb,qwen3-32b,q6_k\r\n\r\nc,qwen3-32b,q8_0\rd,qwen3-32b,q8_0";
    assert_eq!(rows(&predict("sizes", "ends", table.as_bytes())), ["a|ok|", "b|ok|", "c|ok|", "d|ok|"]);
}

#[test]
fn what_is_no_text_is_named_and_the_others_are_done() {
    let mut table = b"id,model,quant\na,llama-3.1-8b,q4_k_m\nb,\xff\xfe,q4_k_m\n".to_vec();
    table.extend(b"c,qwen3-32b,q6_k\n");
    let rows = rows(&predict("sizes", "bytes", &table));
    assert_eq!((rows[0].as_str(), rows[2].as_str()), ("a|ok|", "c|ok|"));
    assert!(rows[1].contains("|error|") && rows[1].contains("line 3"), "{}", rows[1]);
}

#[test]
fn absurd_numbers_and_unknown_ids_name_their_field() {
    let table = "id,model,context,sequences,flash_attn,kv_type_k\n\
        a,llama-3.1-8b,8192,1,1,f16\n\
        b,llama-3.1-8b,1000000000000,1,1,f16\n\
        c,llama-3.1-8b,-5,1,1,f16\n\
        d,llama-3.1-8b,8192,0,1,f16\n\
        e,llama-3.1-8b,8192,1,maybe,f16\n\
        f,llama-3.1-9b,8192,1,1,f16\n\
        g,llama-3.1-8b,8192,1,1,f17\n\
        h,llama-3.1-8b,NaN,1,1,f16\n\
        i,llama-3.1-8b,8192,4,0,q8_0\n";
    let rows = rows(&predict("memory", "absurd", table.as_bytes()));
    for (row, start) in rows.iter().zip([
        "a|ok|",
        "b|error|context: `1000000000000` is not a whole number from 1 to 1073741824",
        "c|error|context: `-5`",
        "d|error|sequences: `0`",
        "e|error|flash_attn: `maybe` is neither 0 nor 1",
        "f|error|model: `llama-3.1-9b` is not known; the nearest is llama-3.1-8b",
        "g|error|kv_type_k: `f17` is not known",
        "h|error|context: `NaN`",
        "i|ok|",
    ]) {
        assert!(row.starts_with(start), "{row}");
    }
    assert_eq!(rows.len(), 9);
}

#[test]
fn a_speed_that_cannot_be_predicted_says_why() {
    let table = "id,device,model,quant,kind,backend,depth,batch\n\
                 a,dgx-spark-128,llama-3.1-8b,q4_k_m,decode,cuda,0,1\r\n\
                 b,dgx-spark-128,llama-3.1-8b,q4_k_m,decode,abacus,0,1\n\
                 c,dgx-spark-128,llama-3.1-8b,q4_k_m,decode,cuda,-5,1\r\n\
                 d,dgx-spark-128,llama-3.1-8b,q4_k_m,decode,cuda,0,1000000\n\
                 e,dgx-spark-128,llama-3.1-8b,q4_k_m,speed,cuda,0,1\n\
                 f,dgx-spark,llama-3.1-8b,q4_k_m,decode,cuda,0,1\n\
                 g,dgx-spark-128,llama-3.1-8b,q4_k_m,prefill,openvino,0,1\n\
                 h,dgx-spark-128,llama-3.1-8b,q4_k_m,decode,cuda,0,4\n";
    let output = predict("speed", "speed", table.as_bytes());
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let said = |row: &csv::StringRecord| format!("{}|{}|{}", &row[0], &row[5], &row[6]);
    let rows: Vec<String> = reader.records().map(|row| said(&row.unwrap())).collect();
    let starts = [
        "a|ok|",
        "b|error|backend: `abacus` is not known; allowed: cuda",
        "c|error|depth: `-5` is not a number from 0",
        "d|error|batch: `1000000` is not a whole number from 1 to 4096",
        "e|error|kind: `speed` is not known; allowed: decode",
        "f|error|device: `dgx-spark` is not known; the nearest is dgx-spark-128",
        "g|error|backend: prefill was not measured with `openvino`",
        "h|ok|",
    ];
    assert_eq!(rows.len(), starts.len(), "{rows:?}");
    for (row, start) in rows.iter().zip(starts) {
        assert!(row.starts_with(start), "{row} does not start with {start}");
    }
}
