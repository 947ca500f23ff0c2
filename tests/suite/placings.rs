//! What is true of every placing: its parts add up, and what belongs to one question does not stick to the next.

use crate::properties::{any_scenario, cases};
use proptest::prelude::*;
use rooftop_core::catalog::{Device, Model, Quantization, Record, Runtime};
use rooftop_core::memory::{Memory, Place};
use rooftop_core::units::Bytes;
use rooftop_core::{
    Estimate, Placing, Problem, ProblemKind, Scenario, Split, estimate, fit, placing_that_fits, suggestions,
};

fn asked(query: &str) -> Scenario {
    let reading = Scenario::read_query(query);
    assert_eq!(reading.problems, [], "{query}");
    reading.scenario
}

/// Equal but for the rounding of sums.
fn same(a: Bytes, b: Bytes) -> bool {
    (a.get() - b.get()).abs() <= a.get().max(b.get()) * 1e-9
}

/// What does not add up.
fn off(scenario: &Scenario) -> Option<String> {
    let Estimate { memory, placement, speed, .. } = estimate(scenario);
    let sum = placement.total();
    let terms: [fn(&Memory) -> Bytes; 6] = [
        |it| it.weights,
        |it| it.kv_cache,
        |it| it.state,
        |it| it.compute_buffers,
        |it| it.overhead,
        |it| it.total,
    ];
    let wrong = terms.iter().find(|term| !same(term(&sum), term(&memory)));
    if wrong.is_some() {
        return Some(format!("placed {sum:?}, needed {memory:?}"));
    }
    let sizes = scenario.weights();
    let read = |of: fn(&rooftop_core::memory::Part) -> Bytes| placement.parts.iter().map(of).sum::<Bytes>();
    if !same(read(|it| it.streamed), sizes.streamed) || !same(read(|it| it.routed), sizes.routed) {
        return Some("what is read is not what there is to read".to_owned());
    }
    let cards: Vec<u32> = placement.parts.iter().filter(|it| it.place.is_gpu()).map(|it| it.layers).collect();
    let beside: u32 = placement.parts.iter().filter(|it| !it.place.is_gpu()).map(|it| it.layers).sum();
    let groups: Vec<&[u32]> = cards.chunks(scenario.placing.ways() as usize).collect();
    if groups.iter().any(|group| group.iter().any(|layers| *layers != group[0])) {
        return Some(format!("cards that share every tensor have the same layers, not {cards:?}"));
    }
    let on_cards: u32 = groups.iter().map(|group| group[0]).sum();
    if on_cards + beside != scenario.model.n_entries {
        return Some(format!("{on_cards} + {beside} of {} layers", scenario.model.n_entries));
    }
    // In every step the CPU reads the weights in system RAM, no faster than that memory allows.
    let ram = placement.parts.iter().find(|it| it.place == Place::Ram);
    let slowest = ram.map(|it| it.streamed / scenario.placing.host.bandwidth.value);
    match (speed, slowest) {
        (Some(speed), Some(least)) if speed.decode.high.get() * least.get() > 1.0 + 1e-9 => {
            Some(format!("{:?} with {:?} in RAM", speed.decode, ram))
        }
        _ => None,
    }
}

// Each of these once placed more than there is.
#[test]
fn what_was_taken_off_cards_that_share_tensors_is_off_all_of_them() {
    for query in [
        "device=rtx-4090&gpus=2&model=llama-3.3-70b&gpu-layers=40&split=tensor",
        "device=rtx-4090&gpus=2&model=qwen3-235b-a22b&cpu-experts=60&split=tensor",
        "device=rx-6900-xt&quant=tq1-0&prompt=1&gpu-layers=1&linked=8&split=tensor",
    ] {
        assert_eq!(off(&asked(query)), None, "{query}");
    }
    // 40 of 81 layers: half of the weights stay beside the cards, whichever way the cards share the rest.
    let half = asked("device=rtx-4090&gpus=2&model=llama-3.3-70b&gpu-layers=40&split=tensor");
    let answer = estimate(&half);
    let by_layers = Scenario { placing: Placing { split: Split::Layer, ..half.placing }, ..half };
    assert!(same(answer.placement.elsewhere().weights, estimate(&by_layers).placement.elsewhere().weights));
    let speed = answer.speed.unwrap().decode.mid;
    assert!(speed < estimate(&asked("device=rtx-4090&gpus=2&model=llama-3.3-70b")).speed.unwrap().decode.mid);
}

#[test]
fn parts_add_up_in_every_combination() {
    let models = [
        "llama-3.3-70b",
        "qwen3-235b-a22b",
        "gemma-3-270m",
        "gpt-oss-20b",
        "qwen3-next-80b-a3b",
        "deepseek-v3-671b",
    ];
    let questions = [
        ("rtx-4090", "llama.cpp", "q4-k-m"),
        ("h200-sxm", "vllm", "fp8"),
        ("dgx-spark-128", "llama.cpp", "tq1-0"),
    ];
    for model in models {
        let model = Model::find(model).unwrap();
        let n = model.n_entries;
        for (device, runtime, quantization) in questions {
            let there = Scenario::default().with_model(model).with_device(Device::find(device).unwrap());
            let there = there.with_runtime(Runtime::find(runtime).unwrap());
            let there = there.with_quantization(Quantization::find(quantization).unwrap());
            for split in [Split::Layer, Split::Tensor] {
                for (gpus, linked) in [(1, 1), (2, 1), (3, 1), (8, 1), (1, 2), (2, 3)] {
                    for gpu_layers in [None, Some(1), Some(n / 2), Some(n)] {
                        for cpu_experts in [0, 1, n / 2, n] {
                            let placing =
                                Placing { split, gpus, linked, gpu_layers, cpu_experts, ..there.placing };
                            // As it can be had, and as it is written.
                            for scenario in [there.with_placing(placing), Scenario { placing, ..there }] {
                                assert_eq!(off(&scenario), None, "{}", scenario.to_query());
                            }
                        }
                    }
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn parts_add_up(scenario in any_scenario()) {
        prop_assert_eq!(off(&scenario), None, "{}", scenario.to_query());
    }

    #[test]
    fn one_card_more_is_never_too_little(scenario in any_scenario()) {
        let one = Scenario { placing: Placing { gpus: 1, linked: 1, ..scenario.placing }, ..scenario };
        if fit(&one).fits() {
            for gpus in 2..=8 {
                let several = Scenario { placing: Placing { gpus, ..one.placing }, ..one };
                prop_assert!(fit(&several).fits(), "{}", several.to_query());
            }
        }
    }

    #[test]
    fn another_question_takes_no_offload_with_it(scenario in any_scenario(), other in any_scenario()) {
        let Scenario { device, memory, model, quantization, runtime, cache_type, os, .. } = other;
        for (changed, what) in [
            (scenario.with_device(device).with_memory(memory), "device"),
            (scenario.with_model(model), "model"),
            (scenario.with_quantization(quantization), "quantization"),
            (scenario.with_runtime(runtime), "runtime"),
            (scenario.with_cache_type(cache_type), "cache"),
            (scenario.with_device(device).with_os(os), "os"),
            (scenario.with_context(other.context_tokens), "context"),
            (scenario.with_users(other.users), "users"),
        ] {
            prop_assert_eq!(changed.impossible(), [], "{}", what);
            let same = Scenario { placing: Placing { gpu_layers: None, cpu_experts: 0, ..changed.placing }, ..changed };
            if changed != scenario && fit(&same).fits() {
                prop_assert_eq!(changed, same, "{}: it fits as a whole", what);
            }
        }
        prop_assert_eq!(scenario.with_model(scenario.model), scenario);
    }
}

// "Keep the experts of 11 layers in RAM" on one card, then another card: 56 tokens/s instead of 220.
#[test]
fn a_larger_card_holds_what_a_smaller_one_could_not() {
    let small = asked("device=rtx-4090&model=gpt-oss-120b&quant=mxfp4");
    let placing = placing_that_fits(&small).unwrap();
    assert!(placing.cpu_experts > 0);
    let large = small.with_placing(placing).with_device(Device::find("rtx-pro-6000-ws").unwrap());
    assert_eq!(large.placing, small.placing);
    assert_eq!(estimate(&large), estimate(&small.with_device(large.device)));
    // A longer context takes more experts off the card, a shorter one fewer.
    let longer = small.with_placing(placing).with_context(65_536);
    assert!(longer.placing.cpu_experts > placing.cpu_experts && fit(&longer).fits());
    assert_eq!(longer.with_context(small.context_tokens).placing, placing);
    // Another number of cards too.
    assert_eq!(
        small.with_placing(placing).with_placing(Placing { gpus: 4, ..placing }).placing.cpu_experts,
        0
    );
}

#[test]
fn every_suggestion_is_its_address() {
    let queries = [
        "model=llama-3-8b&cpu-experts=32",
        "device=rtx-4090&model=gpt-oss-120b&quant=mxfp4&cpu-experts=20",
        "device=rtx-4090&model=llama-3.3-70b&gpu-layers=40",
        "device=rtx-4090&gpus=2&model=llama-3.3-70b&gpu-layers=40&split=tensor",
        "device=rtx-3060&model=qwen3-235b-a22b&cpu-experts=94&linked=2",
    ];
    let mut seen = 0;
    for query in queries {
        let scenario = Scenario::read_query(query).scenario;
        for suggestion in suggestions(&scenario, &estimate(&scenario)) {
            seen += 1;
            assert_eq!(asked(&suggestion.scenario.to_query()), suggestion.scenario, "{query}");
        }
    }
    assert!(seen > 4, "{seen}");
}

#[test]
fn what_is_not_possible_is_refused_with_a_reason() {
    for (query, message) in [
        (
            "device=rtx-4090&model=llama-3.1-8b&split=tensor",
            "split: “tensor” is not possible. It matters only with “gpus” of 2 or more. Give both, or leave the field out.",
        ),
        (
            "device=apple-m4-max-40&model=llama-3.1-8b&link=thunderbolt",
            "link: “thunderbolt” is not possible. It matters only with “linked” of 2 or more. Give both, or leave the field out.",
        ),
        (
            "device=rtx-4090&model=llama-3.1-8b&link=nvlink",
            "link: “nvlink” is not possible. It matters only with “gpus” of 2 or more. Give both, or leave the field out.",
        ),
        (
            "device=rtx-4090&model=llama-3.1-8b&images=1",
            "images: “1” is not possible. This model reads text only. Leave the field out.",
        ),
        (
            "device=rtx-4090&model=qwen3.6-27b&draft=0&acceptance=0.5",
            "acceptance: “0.5” is not possible. It matters only with “draft” of 1 or more. Give both, or leave the field out.",
        ),
        (
            "device=rtx-4090&model=llama-3.1-8b&text=code",
            "text: “code” is not possible. It matters only with “draft” of 1 or more. Give both, or leave the field out.",
        ),
        (
            "device=apple-m4-max-40&model=llama-3.1-8b&ram=64",
            "ram: “64” is not possible. This machine has a single memory, whose size is “memory”. Leave the field out.",
        ),
        (
            "device=apple-m4-max-40&model=llama-3.1-8b&power-w=60",
            "power-w: “60” is not possible. What this machine draws without a limit is not known, so a limit would change nothing. \
             Leave the field out.",
        ),
        (
            "device=rtx-4090&model=llama-3.1-8b&backend=cpu&power-w=300",
            "power-w: “300” is not possible. With “backend” “cpu” the processor works without the GPU. Leave the field out, or \
             choose another backend.",
        ),
        (
            "device=rtx-4090&os=linux&runtime=vllm&quant=fp8&gpu-layers=20",
            "gpu-layers: “20” is not possible. vLLM keeps the whole model on GPUs. Use a runtime that offloads, such as llama.cpp.",
        ),
        (
            "device=apple-m4-max-40&gpu-layers=20",
            "gpu-layers: “20” is not possible. This machine has a single memory, whose size is “memory”. Leave the field out.",
        ),
        (
            "device=apple-m4-max-40&gpus=2",
            "gpus: “2” is not possible. This machine does not take several cards; “linked” is for several machines.",
        ),
        (
            "device=rtx-4090&model=llama-3.1-8b&cpu-experts=5",
            "cpu-experts: “5” is not possible. This model has no routed experts. Use “gpu-layers” to keep layers in system RAM.",
        ),
        (
            "device=rtx-4090&os=linux&runtime=ollama&gpus=2&split=tensor",
            "split: “tensor” is not possible. Ollama gives each card layers of its own. Leave the field out.",
        ),
        // vLLM: "Total number of attention heads (32) must be divisible by tensor parallel size (3)".
        (
            "device=rtx-4090&os=linux&model=llama-3.1-8b&runtime=vllm&quant=fp8&gpus=3&split=tensor",
            "split: “tensor” is not possible. vLLM needs a number of cards that divides the model’s 32 attention heads: 2, 4, 8. \
             Or leave the field out: each card gets layers of its own.",
        ),
    ] {
        let reading = Scenario::read_query(query);
        let messages: Vec<String> = reading.problems.iter().map(Problem::to_string).collect();
        assert_eq!(messages, [message], "{query}");
        assert!(matches!(reading.problems[0].kind, ProblemKind::Impossible(_)));
        assert_eq!(reading.scenario.impossible(), []);
        // The rest of the question is answered.
        assert_eq!(asked(&reading.scenario.to_query()), reading.scenario);
    }
    assert_eq!(
        asked("device=rtx-4090&os=linux&model=llama-3.1-8b&runtime=vllm&quant=fp8&gpus=4&split=tensor")
            .placing
            .gpus,
        4
    );
}

// llama.cpp keeps the masks of four micro-batches where cards take turns, and "retrying without pipeline parallelism"
// where that is more than there is.
#[test]
fn what_fits_on_one_card_fits_on_two() {
    let one = asked("device=rtx-4090&model=gemma-3-270m");
    let longest = rooftop_core::longest_context(&one).unwrap();
    for gpus in [2, 3, 8] {
        let several = one.with_context(longest).with_placing(Placing { gpus, ..one.placing });
        assert!(fit(&several).fits(), "{gpus}");
    }
    let buffers = |query: &str| estimate(&asked(query)).placement.parts[0].memory.compute_buffers;
    let (alone, two) =
        ("device=rtx-4090&context=32768", "device=rtx-4090&context=32768&gpus=2&model=llama-3.1-8b");
    assert!(
        buffers(two) > buffers(&format!("{alone}&model=llama-3.1-8b")),
        "with room each card keeps several"
    );
}
