//! `rooftop estimate`, `fits`, `compare`, `needs` and `here`: shapes and exit codes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that stops is a test that fails")]

mod schema;

use schema::follows;
use serde_json::Value;
use std::process::{Command, Output};

fn rooftop(arguments: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rooftop")).args(arguments.split(' ')).output().unwrap()
}

/// Every answer has the shape of the schema.
fn have_the_shape(schema: &str, questions: &[&str]) {
    let schema: Value = serde_json::from_str(schema).unwrap();
    for question in questions {
        let printed = rooftop(&format!("{question} --json")).stdout;
        follows(&schema, &serde_json::from_slice(&printed).unwrap(), question);
    }
}

#[test]
fn an_estimate_has_the_shape_of_its_schema() {
    have_the_shape(
        include_str!("../estimate.schema.json"),
        &[
            "estimate",
            "estimate --device rtx-4090 --model qwen3-32b --users 4 --power-w 300 --cache q8-0 --file-size 20",
            "estimate --device rtx-4090 --model gemma-3-27b --gpu-mib 20000 --images 1",
            "estimate --device rtx-4090 --model llama-3.1-405b",
            "estimate --device rtx-3090 --gpus 2 --split tensor --backend vulkan",
            "estimate --device rtx-4090 --draft 4 --acceptance 0.8 --own-speed 0.9 --own-runs 3",
            "estimate --device rtx-4090 --model gpt-oss-120b",
            "estimate --device rtx-3090 --model gpt-oss-120b --link pcie-3",
            "estimate --device rtx-spark-n1x-675 --memory 64 --model llama-3.3-70b --quant q8-0",
            "estimate --device rtx-4090 --model qwen3-235b-a22b --ram 64",
            "estimate --device dgx-spark-128 --model gpt-oss-120b --linked 2 --link rdma-200",
            "estimate --device a100-80-sxm --runtime vllm --quant fp8 --gpu-share 0.85",
            "estimate --device apple-m4-max-40 --runtime mlx --quant mlx-4bit",
            "estimate --model custom~params:8030~layers:32~hidden:4096~heads:32~kv-heads:8~head-size:128~vocab:128256",
        ],
    );
}

#[test]
fn lists_of_machines_have_the_shape_of_their_schemas() {
    have_the_shape(
        include_str!("../compare.schema.json"),
        &["compare", "compare --machines rtx-4090,apple-m4-max-40.64 --models qwen3-32b,gpt-oss-120b"],
    );
    have_the_shape(
        include_str!("../needs.schema.json"),
        &[
            "needs",
            "needs --model qwen3-32b --speed 20 --budget 2000",
            "needs --model qwen3-32b --speed 1000",
        ],
    );
    have_the_shape(include_str!("../here.schema.json"), &["here"]);
}

#[test]
fn the_exit_code_says_whether_it_fits() {
    for (question, code) in [
        ("estimate --device rtx-4090 --model llama-3.1-8b", 0),
        ("estimate --device rtx-4060-8 --model llama-3.1-405b --ram 16", 1),
        ("estimate --device rtx-4090 --model qwen3-8b --runtime openvino", 1),
        ("estimate --device no-such-machine", 2),
        ("estimate --no-such-flag", 2),
        ("estimate --device rtx-4090 --draft 0 --draft-block", 2),
        ("fits --device rtx-4090 --model qwen3-8b", 2),
        ("command --device rtx-4090 --model qwen3-8b --program mlx", 2),
        ("fits --device rtx-4090", 0),
        ("fits --device no-such-machine", 2),
        ("compare --machines rtx-4090,rtx-5090 --models llama-3.1-8b", 0),
        ("compare --machines rtx-4090 --models llama-3.1-8b,llama-3.1-405b", 1),
        ("compare --machines no-such-machine", 2),
        ("needs --model llama-3.1-8b", 0),
        ("needs --model llama-3.1-8b --speed 100000", 2),
        ("needs --model llama-3.1-405b --speed 1000", 1),
    ] {
        let output = rooftop(question);
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{question}: {message}");
    }
}

#[test]
fn what_does_not_run_there_is_said() {
    for (question, said) in [
        // OpenVINO's GPU plugin is for Intel's; vLLM's installation guide: Linux, on Windows only within WSL.
        (
            "estimate --device rtx-4090 --model qwen3-8b --runtime openvino",
            "does not run natively on GeForce RTX 4090",
        ),
        (
            "estimate --device rtx-4090 --model qwen3-8b --runtime vllm --os windows",
            "With --os linux it does",
        ),
        ("estimate --device rtx-4090 --model qwen3-8b --quant fp8", "llama.cpp does not load FP8"),
        ("estimate --device rtx-4090 --model qwen3-8b --context 1024K", "supports at most"),
        (
            "estimate --device rtx-3090 --model llama-3.3-70b --ram 64",
            "Each token waits for system RAM (89.6 GB/s)",
        ),
        (
            "estimate --device rtx-3090 --model llama-3.3-70b --link pcie-3",
            "Each prompt waits for PCIe (15.8 GB/s; half",
        ),
        (
            "estimate --device apple-m4-max-40 --memory 48 --model llama-3.3-70b",
            "sudo sysctl iogpu.wired_limit_mb",
        ),
        ("estimate --device rtx-spark-n1x-675 --memory 64 --model gpt-oss-120b", "GPU, 7.94 GB here"),
        ("estimate --device rtx-4090 --model qwen3-235b-a22b --ram 64", "maps the file"),
        ("estimate --device rtx-4090 --model gemma-4-26b-a4b --cache q4-0", "A narrow KV cache is not free"),
    ] {
        let text = String::from_utf8_lossy(&rooftop(question).stdout).into_owned();
        assert!(text.contains(said), "{question}: {text}");
    }
}
