//! `rooftop open`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that stops is a test that fails")]

mod schema;

use schema::follows;
use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};

/// A file of this content.
fn file(name: &str, content: &[u8]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("open");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, content).unwrap();
    path
}

fn open(files: &[&PathBuf], flags: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rooftop")).arg("open").args(files).args(flags).output().unwrap()
}

/// The numbers of Meta's own configuration of Llama 3.1 8B.
const CONFIG: &[u8] =
    br#"{"architectures":["LlamaForCausalLM"],"model_type":"llama","hidden_size":4096,"num_hidden_layers":32,
    "num_attention_heads":32,"num_key_value_heads":8,"intermediate_size":14336,"vocab_size":128256,
    "max_position_embeddings":131072,"tie_word_embeddings":false}"#;

#[test]
fn the_answer_has_the_shape_of_its_schema() {
    let schema: Value = serde_json::from_str(include_str!("../open.schema.json")).unwrap();
    let index =
        br#"{"metadata":{"total_size":16060522496},"weight_map":{"a":"model-00001-of-00004.safetensors"}}"#;
    let config = file("config.json", CONFIG);
    let index = file("model.safetensors.index.json", index);
    for files in [vec![&config], vec![&index], vec![&config, &index]] {
        let printed = open(&files, &["--json"]).stdout;
        let mut answer: Value = serde_json::from_slice(&printed).unwrap();
        // Its fields are those of `rooftop estimate --json`.
        if let Some(estimate) = answer.pointer_mut("/answer/estimate") {
            *estimate = serde_json::json!({});
        }
        follows(&schema, &answer, "answer");
    }
}

#[test]
fn exit_codes_say_whether_it_fits() {
    let config = file("fits.json", CONFIG);
    let code = |files: &[&PathBuf], flags: &[&str]| open(files, flags).status.code();
    assert_eq!(code(&[&config], &["--device", "rtx-4090"]), Some(0));
    assert_eq!(code(&[&config], &["--device", "rtx-4090", "--context", "1000000"]), Some(1));
    assert_eq!(code(&[&config], &["--device", "no-such-machine"]), Some(2));
    assert_eq!(code(&[&file("not.gguf", b"hello")], &[]), Some(2));
    assert_eq!(code(&[&PathBuf::from("no-such-file.gguf")], &[]), Some(2));
}

/// 2 × 128256 × 4096 + 32 × (2 × 4096 × 4096 + 2 × 4096 × 1024 + 3 × 4096 × 14336 + 2 × 4096) + 4096.
#[test]
fn a_configuration_gives_the_parameters() {
    let printed = open(&[&file("params.json", CONFIG)], &["--json"]).stdout;
    let answer: Value = serde_json::from_slice(&printed).unwrap();
    assert_eq!(answer["record"]["shape"]["computed"], 8_030_261_248.0);
    assert!(answer["record"]["model"].as_str().unwrap().contains("llama"));
}
