//! Several cards, and linked machines: what shares what, over which link.

use rooftop_core::{Scenario, estimate};

fn asked(query: &str) -> Scenario {
    let reading = Scenario::read_query(query);
    assert_eq!(reading.problems, [], "{query}");
    reading.scenario
}

fn decode(query: &str) -> f64 {
    estimate(&asked(query)).speed.unwrap().decode.mid.get()
}

fn prefill(query: &str) -> f64 {
    estimate(&asked(query)).speed.unwrap().prefill.unwrap().mid.get()
}

/// <https://github.com/pyys/layer-tensor-parallel-bench>: Qwen3.8 27B on V100 without `NVLink`; by layers two and four write
/// 27.97 and 27.29 tokens a second, sharing tensors 41.64 and 46.62.
#[test]
fn cards_that_take_turns_write_no_faster_and_cards_that_share_tensors_do() {
    let query = |gpus: u32, split: &str| {
        format!(
            "device=v100-16&gpus={gpus}&split={split}&model=qwen3.8-27b&quant=q3-k-m&context=27000&prompt=23500&runtime=llama.cpp"
        )
    };
    let [two, four] = [2, 4].map(|gpus| decode(&query(gpus, "layer")));
    assert!(four <= two && four > 0.9 * two, "{two} {four}");
    let shared = decode(&query(2, "tensor"));
    assert!(shared > 1.2 * two, "{two} {shared}");
    assert!(prefill(&query(4, "layer")) > 1.2 * prefill(&query(2, "layer")));
}

#[test]
fn a_better_link_is_never_slower() {
    for split in ["layer", "tensor"] {
        let query = |link: &str| {
            format!(
                "device=rtx-3090&os=linux&gpus=2&split={split}&link={link}&model=gemma-3-12b&quant=awq-4bit&context=4096&runtime=vllm"
            )
        };
        assert!(decode(&query("nvlink-bridge")) >= decode(&query("pcie-4")), "{split}");
        assert!(prefill(&query("pcie-5")) >= prefill(&query("pcie-3")), "{split}");
    }
}

/// Every exchange waits for the network: sharing tensors pays for large models over RDMA, not for small ones at home.
#[test]
fn a_slow_network_is_for_layers() {
    let query = |model: &str, split: &str, link: &str| {
        format!("device=dgx-spark-128&linked=2&split={split}&link={link}&model={model}&runtime=vllm")
    };
    assert!(
        decode(&query("llama-3.3-70b", "tensor", "rdma-200"))
            > 1.3 * decode(&query("llama-3.3-70b", "layer", "rdma-200"))
    );
    assert!(
        decode(&query("gpt-oss-20b", "layer", "ethernet-1"))
            > decode(&query("gpt-oss-20b", "tensor", "ethernet-1"))
    );
}

#[test]
fn machines_of_several_cards_share_tensors_within_and_have_layers_of_their_own() {
    let both =
        asked("device=h100-sxm&gpus=8&linked=2&split=tensor&model=deepseek-v3-671b&quant=fp8&runtime=vllm");
    assert_eq!((both.placing.ways(), both.placing.stages()), (8, 2));
    let layers: Vec<u32> = estimate(&both).placement.parts.iter().map(|part| part.layers).collect();
    assert_eq!(layers.len(), 16);
    assert_eq!(layers[0] + layers[8], both.model.n_entries);
    assert_eq!(layers[..8], [layers[0]; 8]);
}

#[test]
fn a_link_that_does_not_exist_is_named_with_those_that_do() {
    let problems = Scenario::read_query("device=rtx-4090&gpus=2&link=nvlink-9").problems;
    let [problem] = problems.as_slice() else { panic!("{problems:?}") };
    let text = problem.to_string();
    assert!(text.starts_with("link: “nvlink-9” is not available here. Use one of: pcie-4,"), "{text}");
}
