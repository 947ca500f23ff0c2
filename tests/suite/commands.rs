//! Commands and the questions they ask.

use rooftop_command::{PROGRAMS, Program, command, read};
use rooftop_core::catalog::{DEVICES, MODELS, QUANTIZATIONS, RUNTIMES};
use rooftop_core::{Placing, Scenario, Settings};
use rooftop_tests::scenarios::Choice;

/// The machine of a question, and nothing else of it.
fn machine_of(scenario: &Scenario) -> Scenario {
    let keys = ["v=", "device=", "memory=", "gpu-mib=", "os=", "host=", "ram="];
    let query = scenario.to_query();
    let kept: Vec<&str> =
        query.split('&').filter(|pair| keys.iter().any(|key| pair.starts_with(key))).collect();
    // The runtime of the question may have brought the system with it.
    Scenario { os: scenario.os, ..Scenario::read_query(&kept.join("&")).scenario }
}

/// The question that comes back from its command, with what no flag says taken from the question.
fn round_trip(asked: &Scenario, program: &'static Program) -> (Scenario, String) {
    let written = command(asked, program);
    let read =
        read(&written.text, &machine_of(asked)).unwrap_or_else(|| panic!("not read: {}", written.text));
    let mut back = read.scenario;
    let (said, placing) = (|field: &str| !written.unsaid.contains(&field), asked.placing);
    let or = |field: &str, back: u32, asked: u32| if said(field) { back } else { asked };
    back.context_tokens = or("context", back.context_tokens, asked.context_tokens);
    back.users = or("users", back.users, asked.users);
    back.prompt_tokens = or("prompt", back.prompt_tokens, asked.prompt_tokens);
    back.cache_type = if said("cache") { back.cache_type } else { asked.cache_type };
    back.placing = Placing {
        gpu_layers: if said("gpu-layers") { back.placing.gpu_layers } else { placing.gpu_layers },
        cpu_experts: or("cpu-experts", back.placing.cpu_experts, placing.cpu_experts),
        gpus: or("gpus", back.placing.gpus, placing.gpus),
        linked: or("linked", back.placing.linked, placing.linked),
        split: if said("split") { back.placing.split } else { placing.split },
        ..back.placing
    };
    // Sixteen bits have one name in every kind of file.
    if [back.quantization, asked.quantization].iter().all(|it| it.nominal_bits() >= 16.0) {
        back.quantization = asked.quantization;
    }
    // Power and the size of a file are no flags, and a server's share may be its usual one.
    let share = |it: &Scenario| it.share().map(|share| share.value);
    assert!(program.flag("share").is_none() || share(&back) == share(asked), "{}", written.text);
    let slots = if said("slots") { back.settings.slots } else { asked.settings.slots };
    back.settings = Settings { slots, ..asked.settings };
    (back, written.text)
}

fn check(asked: &Scenario) -> usize {
    // Possible questions only: what is not possible is left out of an address.
    let asked = Scenario::read_query(&asked.to_query()).scenario;
    // A command is for a system on which its program runs.
    if asked.with_runtime(asked.runtime).os != asked.os {
        return 0;
    }
    let programs = PROGRAMS.iter().filter(|program| program.runtime == asked.runtime.id);
    programs
        .map(|program| {
            let (back, text) = round_trip(&asked, program);
            assert_eq!(back.to_query(), asked.to_query(), "{}: {text}", program.id);
        })
        .count()
}

#[test]
fn every_command_is_read_back_as_its_question() {
    let mut checked = 0;
    for at in 0..5_500_usize {
        let n = at as u32;
        let choice = Choice {
            machine: [at % DEVICES.len(), at / 7, at / 3],
            model: [(at * 7) % MODELS.len(), (at * 5) % QUANTIZATIONS.len()],
            runtime: [at % RUNTIMES.len(), at / 11],
            context: n.wrapping_mul(2_654_435_761) >> 9,
            prompt: n.wrapping_mul(40_503),
            users: n / 13,
            placing: n.wrapping_mul(2_246_822_519),
        };
        checked += check(&choice.scenario());
    }
    assert!(checked > 2_000, "{checked} commands");
}

#[test]
fn the_narrower_type_of_a_mixed_cache_is_named() {
    let command = "llama-server -m Llama-3.1-8B-Instruct-Q8_0.gguf -ctk q8_0 -ctv q4_0";
    let asked = read(command, &Scenario::default()).expect("llama-server is known");
    assert_eq!(asked.ignored, ["--cache-type-v q4_0"]);
}

#[test]
fn commands_that_people_post_become_questions() {
    let machine = Scenario::read_query("device=rtx-4090&host=cpu-ddr5-5600-dual&ram=96").scenario;
    for (text, query) in [
        (
            "./build/bin/llama-server -hf unsloth/Qwen3-30B-A3B-GGUF:Q4_K_M -ngl 99 -c 32768 -fa --n-cpu-moe 10 --host 0.0.0.0",
            // Four slots over one context unless the command says otherwise.
            "model=qwen3-30b-a3b&context=32768&cpu-experts=10&slots=4",
        ),
        (
            "llama-server --model C:\\models\\Meta-Llama-3.1-8B-Instruct-Q8_0.gguf --ctx-size 65536 --parallel 4 -ctk q8_0 -ctv q8_0",
            "model=llama-3.1-8b&quant=q8-0&cache=q8-0&context=16384&users=4",
        ),
        // A question has one type for keys and values: the wider one, which promises less.
        (
            "llama-server -m Llama-3.1-8B-Instruct-Q8_0.gguf -ctk q8_0 -ctv q4_0",
            "model=llama-3.1-8b&cache=q8-0",
        ),
        (
            "llama-server -m Llama-3.1-8B-Instruct-Q8_0.gguf -ctk q4_0 -ctv q8_0",
            "model=llama-3.1-8b&cache=q8-0",
        ),
        ("llama-server -m Llama-3.1-8B-Instruct-Q8_0.gguf -ctk q8_0", "model=llama-3.1-8b&cache=f16"),
        (
            "llama-server -m gemma-3-27b-Q4_K_M.gguf --kv-unified -np 2 -c 8192",
            "model=gemma-3-27b&context=8192&slots=2&users=1",
        ),
        (
            "OLLAMA_NUM_PARALLEL=2 OLLAMA_CONTEXT_LENGTH=16384 OLLAMA_KV_CACHE_TYPE=q8_0 ollama serve",
            "runtime=ollama&cache=q8-0&context=16384&users=2",
        ),
        (
            "vllm serve Qwen/Qwen3-14B-FP8 --max-model-len 40960 --max_num_seqs=8 --gpu-memory-utilization 0.95",
            "runtime=vllm&model=qwen3-14b&quant=fp8&context=40960&users=8",
        ),
        ("mlx_lm.server --model mlx-community/Qwen3-32B-4bit --port 8080", "runtime=mlx&model=qwen3-32b"),
        // Repositories that name no format are loaded as published: in 16 bits, or as their config.json says.
        ("vllm serve Qwen/Qwen3-8B --enforce-eager", "runtime=vllm&model=qwen3-8b&quant=safetensors-bf16"),
        ("vllm serve openai/gpt-oss-20b", "runtime=vllm&model=gpt-oss-20b&quant=mxfp4"),
        (
            "docker run --gpus all vllm/vllm-openai:latest --model MiniMaxAI/MiniMax-M2 -tp 8",
            "runtime=vllm&model=minimax-m2&quant=fp8&gpus=8",
        ),
        ("vllm serve Qwen/Qwen3-32B-AWQ", "model=qwen3-32b&quant=awq-4bit"),
        ("vllm serve RedHatAI/Qwen3-32B-quantized.w4a16", "model=qwen3-32b&quant=gptq-4bit"),
        ("vllm serve unsloth/Qwen3-32B-bnb-4bit", "model=qwen3-32b&quant=nf4"),
        ("mlx_lm.generate --model mlx-community/Qwen3-8B-8bit", "model=qwen3-8b&quant=mlx-8bit"),
        ("mlx_lm.generate --model mlx-community/Qwen3-8B-bf16", "model=qwen3-8b&quant=safetensors-bf16"),
        ("ollama run qwen3:30b-a3b-q8_0 --verbose", "runtime=ollama&model=qwen3-30b-a3b&quant=q8-0"),
        ("ollama run gpt-oss:20b", "runtime=ollama&model=gpt-oss-20b&quant=mxfp4"),
    ] {
        let asked = read(text, &machine).unwrap_or_else(|| panic!("not read: {text}")).scenario.to_query();
        for pair in query.split('&') {
            // The usual value of a field is left out of an address.
            let usual = Scenario::read_query(&asked).scenario
                == Scenario::read_query(&format!("{asked}&{pair}")).scenario;
            assert!(asked.split('&').any(|it| it == pair) || usual, "{text}: {pair} is not in {asked}");
        }
    }
}

#[test]
fn one_sequence_has_no_slots_beside_it() {
    for text in ["llama-server -m gemma-3-27b-Q4_K_M.gguf -np 1", "llama-cli -m gemma-3-27b-Q4_K_M.gguf"] {
        assert_eq!(read(text, &Scenario::default()).expect(text).scenario.slots(), 1, "{text}");
    }
}

#[test]
fn any_text_is_no_command_or_a_question() {
    let usual = Scenario::default();
    for text in [
        "",
        "hello",
        "llama-server",
        "llama-server -c",
        "llama-server -c -5 -np 0 -ngl 99999999999 -ts ,,,,",
        "vllm serve",
        "ollama '",
        "lms load --gpu NaN --parallel 4294967295",
    ] {
        if let Some(asked) = read(text, &usual) {
            let query = asked.scenario.to_query();
            assert_eq!(Scenario::read_query(&query).problems, [], "{text}: {query}");
        }
    }
}
