//! Scenario ⇄ query, and whatever else may be in an address.

use crate::properties::{any_scenario, cases};
use proptest::prelude::*;
use rooftop_core::catalog::{Device, Model, POLICY, Quantization, Record};
use rooftop_core::custom::Custom;
use rooftop_core::explore::{Comparison, Machine, Need, Wish};
use rooftop_core::form::Question;
use rooftop_core::tuning::Tuning;
use rooftop_core::{MOST_BYTES, ProblemKind, Scenario, estimate};

const KEYS: [&str; 13] = [
    "v",
    "device",
    "memory",
    "gpu-mib",
    "os",
    "model",
    "runtime",
    "quant",
    "cache",
    "context",
    "prompt",
    "users",
    "utm_source",
];

/// What a scenario must be, wherever it comes from.
fn is_valid(scenario: &Scenario) -> bool {
    scenario.device.memory.contains(&scenario.memory)
        && scenario.device.system(scenario.os).is_some()
        && (1..=POLICY.max_context_tokens).contains(&scenario.context_tokens)
        && (1..=scenario.context_tokens).contains(&scenario.prompt_tokens)
        && (1..=POLICY.max_users).contains(&scenario.users)
}

/// A value as it may be typed, pasted or forged.
fn any_value() -> impl Strategy<Value = String> {
    prop_oneof![
        ".*",
        "[%0-9a-fA-F+&=?#]{0,40}",
        "-?[0-9]{0,25}[kKmM.,e]?[0-9]{0,4}",
        Just("NaN".to_owned()),
        any::<u64>().prop_map(|number| number.to_string()),
        (0..Device::ALL.len()).prop_map(|index| Device::ALL[index].id.to_owned()),
        (0..Model::ALL.len()).prop_map(|index| Model::ALL[index].name.to_owned()),
    ]
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn a_query_brings_its_scenario_back(scenario in any_scenario()) {
        let query = scenario.to_query();
        let reading = Scenario::read_query(&query);
        prop_assert_eq!(&reading.problems, &vec![], "{}", &query);
        prop_assert_eq!(reading.scenario, scenario, "{}", &query);
        prop_assert_eq!(reading.scenario.to_query(), query);
    }
}

proptest! {
    #![proptest_config(cases(3_000))]

    #[test]
    fn any_text_is_a_query(text in ".*") {
        let reading = Scenario::read_query(&text);
        prop_assert!(is_valid(&reading.scenario));
    }

    #[test]
    fn any_value_of_any_key_leaves_a_valid_scenario(
        pairs in proptest::collection::vec((0..KEYS.len(), any_value()), 0..14)
    ) {
        let query: Vec<String> = pairs.iter().map(|(key, value)| format!("{}={value}", KEYS[*key])).collect();
        let reading = Scenario::read_query(&query.join("&"));
        prop_assert!(is_valid(&reading.scenario), "{:?}", reading.scenario);
        prop_assert!(estimate(&reading.scenario).memory.total.get().is_finite());
        for problem in reading.problems {
            prop_assert!(problem.field == "address" || KEYS.contains(&problem.field));
            prop_assert!(problem.given.chars().count() <= 80, "quoted at length");
            prop_assert!(problem.to_string().starts_with(problem.field));
        }
        // What comes out of bad input is as good as any.
        prop_assert_eq!(Scenario::read_query(&reading.scenario.to_query()).scenario, reading.scenario);
    }
}

#[test]
fn a_very_long_query_is_refused_with_the_limit() {
    for long in [
        "a".repeat(1 << 20),
        "%".repeat(1 << 20),
        "device=".repeat(1 << 16),
        "&".repeat(1 << 20),
        "é=ü&".repeat(1 << 16),
    ] {
        for key in ["", "v", "device", "memory", "os", "context"] {
            let query = format!("{key}={long}");
            let reading = Scenario::read_query(&query);
            assert_eq!(reading.scenario, Scenario::default());
            let [problem] = &reading.problems[..] else { panic!("{:?}", reading.problems) };
            assert_eq!((problem.field, &problem.kind), ("address", &ProblemKind::TooLong { most: 8192 }));
            assert!(problem.given.chars().count() <= 80, "quoted at length");
            assert!(problem.to_string().contains("8192 bytes"));
            // So it is wherever a question is read.
            for problems in [
                Wish::read_query(&query).1,
                Need::read_query(&query).1,
                Comparison::read_query(&query).1,
                Tuning::read_query(&query).1,
                Custom::read_query(&query).1,
            ] {
                assert!(problems.contains(problem));
            }
        }
    }
}

#[test]
fn the_longest_address_of_the_site_is_read() {
    let machine = "custom~gb:65536~usable:92.1234~bandwidth:1008.1234~compute:82.1234~power:450~price:1599.5~family:blackwell-dc";
    let model = "custom~params:8030000~active:7000000~layers:128~hidden:65536~heads:1024~kv-heads:1024~head-size:2048\
                 ~vocab:4194304~experts:4096~experts-used:4095~tied:1";
    let query = format!("machines={}&models={}", [machine; 4].join(","), [model; 3].join(","));
    assert!(query.len() < MOST_BYTES / 8, "{}", query.len());
    let machines = Comparison::read_query(&query).0.machines;
    assert!(machines.iter().all(|Machine { device, .. }| device.id.starts_with("custom")));
}

#[test]
fn what_cannot_be_used_is_named_with_what_is_allowed() {
    for (query, message) in [
        ("context=-5", "context: “-5” cannot be used. Give a whole number from 1 to 16777216."),
        ("context=NaN", "context: “NaN” cannot be used. Give a whole number from 1 to 16777216."),
        ("context=100&prompt=200", "prompt: “200” cannot be used. Give a whole number from 1 to 100."),
        ("users=0", "users: “0” cannot be used. Give a whole number from 1 to 256."),
        ("memory=99", "memory: “99” is not available here. Use one of: 48, 64, 128."),
        ("os=beos", "os: “beos” is not available here. Use one of: windows."),
        ("own-speed=0", "own-speed: “0” cannot be used. Give a number from 0.01 to 10."),
        (
            "device=a100-80-sxm&runtime=vllm&gpu-share=0",
            "gpu-share: “0” cannot be used. Give a number from 0.01 to 1.",
        ),
        // 8.03 billion parameters: a file of one bit each is 1 GB.
        (
            "model=llama-3.1-8b&file-size=0.5",
            "file-size: “0.5” cannot be used. Give a number from 1 to 33.2.",
        ),
        ("device=", "device is empty. Give a name or an id, or leave the field out."),
        ("model=+&users=2", "model is empty. Give a name or an id, or leave the field out."),
    ] {
        let reading = Scenario::read_query(query);
        let messages: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
        assert_eq!(messages, [message], "{query}");
    }
    let later = Scenario::read_query("v=2&users=4");
    assert!(
        matches!(later.problems[..], [ref problem] if problem.kind == ProblemKind::FutureVersion { known: 1 })
    );
    assert_eq!(later.scenario.users, 4, "the rest is read all the same");
}

#[test]
fn a_typing_error_is_answered_with_the_nearest_id() {
    for (query, id) in [
        ("device=rtx-sparc-n1x-675", "rtx-spark-n1x-675"),
        ("device=rtx5090", "rtx-5090"),
        ("device=mac+studio+m3+ultra", "apple-m3-ultra"),
        ("model=llama-3.3-70", "llama-3.3-70b"),
        ("model=gpt-oss120b", "gpt-oss-120b"),
        ("quant=q5_k_mm", "q5-k-m"),
        ("runtime=lama.cpp", "llama.cpp"),
    ] {
        let reading = Scenario::read_query(query);
        let [problem] = &reading.problems[..] else { panic!("{query}: {:?}", reading.problems) };
        assert_eq!(problem.kind, ProblemKind::UnknownId { nearest: id }, "{query}");
        assert!(reading.scenario.to_query().contains(id) || reading.scenario == Scenario::unnamed());
    }
    let forgiven = Scenario::read_query("quant=Q8_0");
    assert_eq!((forgiven.scenario.quantization.id, forgiven.problems.len()), ("q8-0", 0));
    assert_eq!(Quantization::find("Q4_K_M").map(|quantization| quantization.id), Some("q4-k-m"));
}
