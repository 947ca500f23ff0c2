//! `rooftop check`, and the shapes and exit codes that it shares with `rooftop command`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that stops is a test that fails")]

mod schema;

use schema::follows;
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

/// What it says to an output on standard input.
fn check(printed: &str, flags: &[&str]) -> Output {
    let mut rooftop = Command::new(env!("CARGO_BIN_EXE_rooftop"))
        .args(["check", "-"])
        .args(flags)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    rooftop.stdin.take().unwrap().write_all(printed.as_bytes()).unwrap();
    rooftop.wait_with_output().unwrap()
}

fn json(printed: &str, flags: &[&str]) -> Value {
    serde_json::from_slice(&check(printed, &[flags, &["--json"]].concat()).stdout).unwrap()
}

#[test]
fn the_answer_has_the_shape_of_its_schema() {
    let schema: Value = serde_json::from_str(include_str!("../check.schema.json")).unwrap();
    for (printed, flags) in [
        ("eval rate: 25.3 tokens/s", ["--machine", "RTX 4090", "--model", "Llama 3.1 8B Q4_K_M"]),
        (
            "| model | size | params | backend | ngl | test | t/s |\n| llama 8B Q4_0 | 4.33 GiB | 8.03 B | CUDA | 99 | pp512 | 9000 |",
            ["--machine", "RTX 4090", "--model", ""],
        ),
        ("hello", ["--machine", "", "--model", ""]),
    ] {
        follows(&schema, &json(printed, &flags), "answer");
    }
}

#[test]
fn a_command_has_the_shape_of_its_schema() {
    let schema: Value = serde_json::from_str(include_str!("../command.schema.json")).unwrap();
    for program in ["llama-server", "llama-bench", "ollama", "lm-studio"] {
        let question =
            ["command", "--device", "rtx-4090", "--model", "qwen3-32b", "--program", program, "--json"];
        let output = Command::new(env!("CARGO_BIN_EXE_rooftop")).args(question).output().unwrap();
        follows(&schema, &serde_json::from_slice(&output.stdout).unwrap(), program);
    }
}

#[test]
fn the_exit_code_says_whether_it_is_as_expected_or_fits() {
    let machine = ["--machine", "RTX 4090", "--model", "Llama 3.1 8B Q4_K_M"];
    for (printed, code) in [("130 tok/s", 0), ("25.3 tok/s", 1), ("hello", 2)] {
        assert_eq!(check(printed, &machine).status.code(), Some(code), "{printed}");
    }
    for (command, code) in [
        ("llama-server -m llama-3.1-8b-Q4_K_M.gguf -c 8192 -ngl 99", 0),
        ("llama-server -m qwen3-32b-Q4_K_M.gguf -c 131072 -ngl 99", 1),
        ("make coffee", 2),
    ] {
        let read = ["command", "--device", "rtx-4090", "--read", command];
        let output = Command::new(env!("CARGO_BIN_EXE_rooftop")).args(read).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{command}");
    }
}

/// The same run as llama-bench prints it in its formats.
#[test]
fn every_format_of_llama_bench_is_read() {
    let markdown = "\
| model                          |       size |     params | backend    | ngl |          test |              t/s |
| ------------------------------ | ---------: | ---------: | ---------- | --: | ------------: | ---------------: |
| llama 8B Q4_K - Medium         |   4.58 GiB |     8.03 B | CUDA       |  99 |         pp512 |   11000.00 ± 5.2 |
| llama 8B Q4_K - Medium         |   4.58 GiB |     8.03 B | CUDA       |  99 |         tg128 |    130.00 ± 0.12 |";
    let csv = "\
build_commit,gpu_info,model_filename,model_type,model_size,model_n_params,n_gpu_layers,backends,n_prompt,n_gen,n_depth,avg_ts
\"b1\",\"NVIDIA GeForce RTX 4090\",\"m.gguf\",\"llama 8B Q4_K - Medium\",\"4920733696\",\"8030261248\",\"99\",\"CUDA\",\"512\",\"0\",\"0\",\"11000.0\"
\"b1\",\"NVIDIA GeForce RTX 4090\",\"m.gguf\",\"llama 8B Q4_K - Medium\",\"4920733696\",\"8030261248\",\"99\",\"CUDA\",\"0\",\"128\",\"0\",\"130.0\"";
    let object = |read: u32, written: u32, rate: f64| {
        format!(
            "  {{\n    \"gpu_info\": \"NVIDIA GeForce RTX 4090\",\n    \"backends\": \"CUDA\",\n    \"model_type\": \"llama 8B Q4_K - Medium\",\n    \
             \"model_size\": 4920733696,\n    \"model_n_params\": 8030261248,\n    \"n_gpu_layers\": 99,\n    \"n_prompt\": {read},\n    \
             \"n_gen\": {written},\n    \"n_depth\": 0,\n    \"avg_ts\": {rate},\n    \"samples_ts\": [ {rate} ]\n  }}"
        )
    };
    let whole = format!("[\n{},\n{}\n]", object(512, 0, 11000.0), object(0, 128, 130.0));
    for (format, printed) in [("Markdown", markdown), ("CSV", csv), ("JSON", &whole)] {
        let answer = json(printed, &["--machine", "RTX 4090"]);
        assert_eq!(answer["measured"]["decode_tokens_per_sec"], 130.0, "{format}");
        assert_eq!(answer["measured"]["prefill_tokens_per_sec"], 11000.0, "{format}");
        assert_eq!(answer["read"]["machine"], "rtx-4090", "{format}");
        assert_eq!(answer["read"]["quantization"], "q4-k-m", "{format}");
        assert!(answer["read"]["model"].is_string(), "{format}");
        assert_eq!(answer["class"], "as-expected", "{format}");
    }
}

#[test]
fn other_programs_are_read() {
    for (printed, program, rate) in [
        (
            "Prompt: 31 tokens, 250.1 tokens-per-sec\nGeneration: 100 tokens, 45.6 tokens-per-sec\nPeak memory: 5.2 GB",
            "mlx",
            45.6,
        ),
        (
            "Prediction Stats:\n  Stop Reason: eosFound\n  Tokens/Second: 45.60\n  Time to First Token: 0.2s",
            "lm-studio",
            45.6,
        ),
        ("45.60 tok/sec • 512 tokens • 0.35s to first token", "lm-studio", 45.6),
        ("[ Prompt: 900.0 t/s | Generation: 45.6 t/s ]", "llama-cpp", 45.6),
        ("{\"model\":\"x\",\"eval_count\":456,\"eval_duration\":10000000000}", "ollama", 45.6),
        ("46", "number", 46.0),
    ] {
        let answer = json(printed, &[]);
        assert_eq!(answer["read"]["programs"][0], program, "{printed}");
        assert_eq!(answer["measured"]["decode_tokens_per_sec"], rate, "{printed}");
    }
}

#[test]
fn a_file_that_is_not_there_is_said() {
    let rooftop =
        Command::new(env!("CARGO_BIN_EXE_rooftop")).args(["check", "/no/such/file"]).output().unwrap();
    assert_eq!(rooftop.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&rooftop.stderr).contains("/no/such/file"));
}
