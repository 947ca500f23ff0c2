//! What does not fit on the GPU is placed as the programs do it, or gets no speed.

use crate::properties::{any_scenario, cases};
use proptest::prelude::*;
use rooftop_core::catalog::{DEVICES, Device, MODELS, Model, Quantization, Record, Runtime};
use rooftop_core::explore::{Limiting, Outcome, limiting};
use rooftop_core::memory::{Place, Verdict};
use rooftop_core::units::Bytes;
use rooftop_core::{Caveat, Estimate, Placing, Problem, Scenario, estimate, fit, placing_that_fits};

fn asked(query: &str) -> Scenario {
    let reading = Scenario::read_query(query);
    assert_eq!(reading.problems, [], "{query}");
    reading.scenario
}

/// What is wrong with an answer.
fn off(scenario: &Scenario, answer: &Estimate) -> Option<String> {
    let Estimate { placing, placement, fit, speed, .. } = answer;
    if !fit.fits() && speed.is_some() {
        return Some("a speed of what does not fit".to_owned());
    }
    if placing.without_offload() != scenario.placing.without_offload() {
        return Some("the machine is another one".to_owned());
    }
    let over = |part: &&rooftop_core::memory::Part| {
        if !part.place.is_gpu() {
            return part.budget.is_none_or(|budget| part.memory.total > budget);
        }
        let crowded = answer.caveats.contains(&Caveat::Crowded).then_some(scenario.memory.installed);
        crowded.or(part.budget).is_none_or(|budget| scenario.claimed(&part.memory) > budget)
    };
    if let Some(part) = placement.parts.iter().find(over).filter(|_| fit.fits()) {
        return Some(format!("{part:?} is over its budget"));
    }
    if (fit.verdict == Verdict::Placed) != (fit.fits() && placement.is_split()) {
        return Some(format!("{:?} for {placement:?}", fit.verdict));
    }
    let again = estimate(&Scenario { placing: *placing, ..*scenario });
    // Who says how it is split knows the speed better.
    let unsaid = placing.is_offloaded() && !scenario.placing.is_offloaded();
    let again =
        if unsaid && scenario.settings.own.is_none() { again.however_split(scenario.runtime) } else { again };
    (again != *answer).then(|| "as it was placed it has another answer".to_owned())
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn an_answer_is_that_of_its_placing(scenario in any_scenario()) {
        let answer = estimate(&scenario);
        prop_assert_eq!(off(&scenario, &answer), None, "{}", scenario.to_query());
        if !scenario.placing.is_offloaded() {
            let found = placing_that_fits(&scenario);
            let as_usual = answer.fits_in_full() && !answer.caveats.contains(&Caveat::FewerRequests);
            prop_assert_eq!(found.is_some(), as_usual);
            prop_assert_eq!(found.unwrap_or(scenario.placing), answer.placing);
        }
    }
}

#[test]
fn a_server_that_a_small_card_cannot_start_by_default_starts_with_fewer_requests() {
    // Measured at 48 tokens/s: tests/cases/public/rx-9070-xt-vllm-qwen3.5-9b-fp8-decode.toml.
    let small = "device=rx-9070-xt&os=linux&runtime=vllm&model=qwen3.5-9b&quant=fp8&prompt=512&draft=0";
    let answer = estimate(&asked(small));
    assert!(answer.fit.fits() && answer.caveats.contains(&Caveat::FewerRequests));
    let large = estimate(&asked(&small.replace("rx-9070-xt", "h100-sxm")));
    assert!(large.fit.fits() && !large.caveats.contains(&Caveat::FewerRequests));
}

#[test]
fn every_model_on_every_card_is_placed_within_both_memories() {
    let mut placed = 0;
    for (number, device) in DEVICES.iter().filter(|device| device.takes_several_cards()).enumerate() {
        for model in MODELS.iter().skip(number % 7).step_by(7) {
            for runtime in ["llama.cpp", "ollama"] {
                let there =
                    Scenario::default().with_device(device).with_runtime(Record::find_or_first(runtime));
                let scenario = there.with_model(model);
                let answer = estimate(&scenario);
                assert_eq!(off(&scenario, &answer), None, "{}", scenario.to_query());
                if answer.fit.verdict == Verdict::Placed {
                    placed += 1;
                    let layers: u32 = answer.placement.parts.iter().map(|part| part.layers).sum();
                    assert_eq!(layers, model.n_entries, "{}", scenario.to_query());
                    assert!(runtime == "llama.cpp" || answer.placing.cpu_experts == 0);
                    assert!(answer.placing.options(scenario.runtime, &answer.placement).is_some());
                }
            }
        }
    }
    assert!(placed > 500, "{placed}");
}

// "common_params_fit_impl: set ngl_per_device[0].n_layer", the output head counted, with what was free on the card and used
// of it, MiB: logs of people who loaded these models with --fit on. Free is what the driver and CUDA left.
#[test]
fn as_many_layers_stay_on_the_card_as_llama_cpp_printed() {
    for (device, model, quantization, context, free, layers, used) in [
        // Qwen2.5 7B, GTX 1650 with Max-Q Design.
        ("gtx-1650", "qwen2.5-7b", "q4-k-m", 4096, 3773.0, 16, 2742.0),
        // Llama 3.1 8B, RTX 2060, KV cache of 128 MiB a layer.
        ("rtx-2060", "llama-3.1-8b", "q4-k-m", 32_768, 5141.0, 15, 4089.0),
    ] {
        let there = Scenario::default().with_device(Device::find(device).unwrap());
        let there = there.with_os(rooftop_core::catalog::Os::Linux).with_context(context);
        let there = Scenario { model: Model::find(model).unwrap(), ..there };
        let there = Scenario { quantization: Quantization::find(quantization).unwrap(), ..there };
        let overhead = there.target().unwrap().overhead.value.mib();
        let scenario = there.with_gpu_memory((free + overhead) as u32);
        let answer = estimate(&scenario);
        let ours = answer.placing.gpu_layers.unwrap();
        assert!(ours.abs_diff(layers) <= 1, "{model}: {ours} layers for {layers}");
        let as_printed = Placing { gpu_layers: Some(layers), ..answer.placing };
        let held = fit(&Scenario { placing: as_printed, ..scenario }).used.mib() - overhead;
        assert!((held / used - 1.0).abs() < 0.05, "{model}: {held:.0} MiB for {used}");
    }
}

#[test]
fn experts_leave_the_card_first_and_whole_layers_only_where_that_is_not_enough() {
    let experts = estimate(&asked("device=rtx-4090&model=gpt-oss-120b&quant=mxfp4"));
    assert_eq!(experts.fit.verdict, Verdict::Placed);
    let cpu_experts = experts.placing.cpu_experts;
    assert!(experts.placing.gpu_layers.is_none() && (1..36).contains(&cpu_experts), "{cpu_experts}");
    let llama_cpp = Runtime::find("llama.cpp").unwrap();
    assert_eq!(
        experts.placing.options(llama_cpp, &experts.placement),
        Some(format!("--n-cpu-moe {cpu_experts}"))
    );
    // Two cards hold twice as much of them, each as much as the other, and the flags say so.
    let two = estimate(&asked("device=rtx-4090&gpus=2&model=gpt-oss-120b&quant=mxfp4"));
    assert!(two.placing.cpu_experts < cpu_experts * 3 / 4, "{:?}", two.placing);
    let held: Vec<f64> = two.placement.parts.iter().take(2).map(|part| part.memory.total.gib()).collect();
    assert!((held[0] - held[1]).abs() < 2.0, "{held:?}");
    let options = two.placing.options(llama_cpp, &two.placement).unwrap();
    let shares = two.placement.shares().unwrap();
    assert_eq!(shares.split(',').map(|layers| layers.parse::<u32>().unwrap()).sum::<u32>(), 37);
    assert!(options.ends_with(&format!("--tensor-split {shares}")), "{options}");
    // What is left without the experts is too much for 6 GB.
    let small = estimate(&asked("device=rtx-2060&model=llama-4-scout&context=65536&ram=128"));
    assert_eq!(small.fit.verdict, Verdict::Placed);
    assert!(small.placing.gpu_layers.is_some() && small.placing.cpu_experts > 0, "{:?}", small.placing);
    // Ollama moves whole layers.
    let ollama = asked("device=rtx-4090&runtime=ollama&model=gpt-oss-120b&quant=mxfp4");
    let answer = estimate(&ollama);
    assert_eq!((answer.fit.verdict, answer.placing.cpu_experts), (Verdict::Placed, 0));
    let layers = answer.placing.gpu_layers.unwrap();
    assert_eq!(
        answer.placing.options(ollama.runtime, &answer.placement),
        Some(format!("/set parameter num_gpu {layers}"))
    );
}

#[test]
fn more_system_ram_holds_what_less_does_not() {
    let of = |ram: u32| estimate(&asked(&format!("device=rtx-4090&model=qwen3-235b-a22b&ram={ram}")));
    let (small, large) = (of(64), of(192));
    assert_eq!((small.fit.verdict, small.speed), (Verdict::TooLarge, None));
    assert_eq!(large.fit.verdict, Verdict::Placed);
    assert!(large.speed.is_some());
    // The memory of the computer, not of the card, is what a step waits for.
    let (one, four) = ("cpu-ddr4-3200-dual", "cpu-epyc-9354");
    let speed = |host: &str| {
        let query = format!("device=rtx-4090&model=gpt-oss-120b&quant=mxfp4&host={host}");
        let host = asked(&query);
        estimate(&host).speed.unwrap().decode.mid.get()
    };
    assert!(speed(four) > speed(one) * 2.0, "{} and {}", speed(one), speed(four));
}

// vLLM on 24 GB with the 65 GB of Qwen3 32B in 16 bits: "torch.OutOfMemoryError: CUDA out of memory" while it loads; it moves
// nothing by itself: docs.vllm.ai, "Conserving Memory". One memory has nothing beside it.
#[test]
fn what_a_program_does_not_move_does_not_start() {
    for query in [
        "device=rtx-4090&os=linux&runtime=vllm&model=qwen3-32b&quant=safetensors-bf16",
        "device=apple-m4-max-40&memory=48&model=llama-3.3-70b",
        "device=dgx-spark-128&model=deepseek-v3-671b",
    ] {
        let scenario = asked(query);
        let answer = estimate(&scenario);
        assert_eq!((answer.fit.verdict, answer.speed), (Verdict::TooLarge, None), "{query}");
        assert_eq!(answer.placing, scenario.placing, "{query}");
        assert!(!answer.caveats.contains(&Caveat::SpeedNotMeasured), "{query}");
        assert_eq!(Outcome::of(&scenario, &answer.fit), Outcome::No);
    }
}

#[test]
fn what_is_read_from_disk_has_no_speed() {
    let answer = estimate(&asked("device=rtx-4090&model=gpt-oss-120b&quant=mxfp4&cpu-experts=36&ram=32"));
    assert_eq!(answer.placement.parts.last().unwrap().place, Place::Disk);
    assert_eq!((answer.fit.verdict, answer.speed), (Verdict::TooLarge, None));
}

#[test]
fn what_cannot_be_asked_for_is_named() {
    for (query, message) in [
        (
            "device=rtx-4090&model=llama-3.1-8b&gpu-layers=40",
            "gpu-layers: “40” is not possible. This model has 32 layers. Leave the field out to keep all of them on the GPU.",
        ),
        (
            "device=rtx-4090&model=gpt-oss-20b&quant=mxfp4&cpu-experts=25",
            "cpu-experts: “25” is not possible. This model has 24 layers. Leave the field out to keep all of them on the GPU.",
        ),
        (
            "device=rtx-4090&runtime=ollama&model=gpt-oss-20b&quant=mxfp4&cpu-experts=12",
            "cpu-experts: “12” is not possible. Ollama moves whole layers. Use “gpu-layers”, or llama.cpp.",
        ),
    ] {
        let messages: Vec<String> =
            Scenario::read_query(query).problems.iter().map(Problem::to_string).collect();
        assert_eq!(messages, [message], "{query}");
    }
    // The output head counts as one more: all of it.
    assert_eq!(asked("device=rtx-4090&model=llama-3.1-8b&gpu-layers=33").placing.gpu_layers, None);
}

/// A prompt's weights come over `PCIe`, whose generations double: a card of the third waits twice as long as one of the fourth.
#[test]
fn a_prompt_waits_for_the_link_of_its_card() {
    let read = |link: &str| {
        let query = format!("device=rtx-3090&os=linux&model=gpt-oss-120b&quant=mxfp4&ram=96{link}");
        estimate(&asked(&query)).speed.unwrap().prefill.unwrap().mid.get()
    };
    // NVIDIA: the RTX 3090 has PCIe 4.0.
    assert!((read("") / read("&link=pcie-4") - 1.0).abs() < 1e-9);
    assert!(read("&link=pcie-3") < 0.65 * read("") && read("&link=pcie-5") > 1.4 * read(""));
}

#[test]
fn what_decides_beside_the_card_is_named() {
    let decides = |query: &str| {
        let scenario = asked(query);
        limiting(&scenario, &estimate(&scenario))
    };
    // JEDEC: two modules of DDR5-5600 have 89.6 GB/s, one has half of it.
    let small = decides("device=rtx-3060-12&model=qwen3-32b&link=pcie-3");
    let [Limiting::Ram { single: Some(single), .. }, Limiting::Link { faster: Some((own, _)), .. }] =
        small[..]
    else {
        panic!("{small:?}")
    };
    let both = estimate(&asked("device=rtx-3060-12&model=qwen3-32b&link=pcie-3")).speed.unwrap().decode.mid;
    assert!((0.5..0.75).contains(&(single / both)), "{}", single / both);
    assert_eq!(own.id, "pcie-4", "as the card has it");
    assert_eq!(decides("device=rtx-3060-12&model=qwen3-32b&quant=bf16&ram=32"), [Limiting::Disk]);
    assert_eq!(decides("device=rtx-4090&model=llama-3.1-8b"), []);
    // Seen on machines of 64 GB: 8,128 MiB dedicated.
    let carved = decides("device=rtx-spark-n1x-675&memory=64&model=gpt-oss-120b");
    assert_eq!(carved, [Limiting::CarveOut { assumed: Some(Bytes::from_mib(8128.0)) }]);
    let halo = "device=amd-ryzen-ai-max-395&model=qwen3-235b-a22b";
    assert_eq!(decides(halo), [Limiting::CarveOut { assumed: None }]);
    assert_eq!(decides(&format!("{halo}&gpu-mib=98304")), [], "what is reported is not assumed");
    assert_eq!(decides("device=apple-m4-max-40&memory=48&model=gpt-oss-120b"), [Limiting::WorkingSet]);
}
