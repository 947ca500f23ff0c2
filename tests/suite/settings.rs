//! What a reader says of a run that the program otherwise decides by itself.

use rooftop_core::{Scenario, estimate, other_backends};

fn problems(query: &str) -> Vec<String> {
    Scenario::read_query(query).problems.iter().map(ToString::to_string).collect()
}

#[test]
fn a_backend_that_does_not_exist_there_is_named_with_what_is_possible() {
    let said = problems("device=rx-7900-xt&os=linux&backend=cuda");
    assert_eq!(said, ["backend: “cuda” is not available here. Use one of: vulkan, rocm, cpu."]);
    assert_eq!(
        problems("device=rtx-4090&os=linux&runtime=vllm&backend=vulkan"),
        ["backend: “vulkan” is not available here. Use one of: cuda."]
    );
}

#[test]
fn a_limit_above_the_usual_one_is_a_problem() {
    // NVIDIA sells it with 80 to 150 W.
    let said = problems("device=rtx-4090-laptop&power-w=300");
    assert_eq!(said, ["power-w: “300” cannot be used. Give a whole number from 1 to 150."]);
    assert!(problems("device=rtx-4090-laptop&power-w=100").is_empty());
}

#[test]
fn a_share_is_for_servers() {
    assert_eq!(
        problems("gpu-share=0.8"),
        [
            "gpu-share: “0.8” is not possible. llama.cpp takes as much of the GPU’s memory as it needs. Leave the field out."
        ]
    );
    let budget = |query| estimate(&Scenario::read_query(query).scenario).fit.budget;
    let half = budget("device=rtx-4090&os=linux&runtime=vllm&gpu-share=0.46");
    let usual = budget("device=rtx-4090&os=linux&runtime=vllm");
    assert!((half / usual - 0.5).abs() < 1e-9);
}

#[test]
fn the_processor_of_a_machine_with_a_card_can_be_asked() {
    let scenario = Scenario::read_query("device=rtx-4090&model=llama-3.1-8b&backend=cpu").scenario;
    assert_eq!(scenario.device.id, scenario.placing.host.id);
    let one = Scenario::read_query("device=amd-ryzen-ai-max-395&model=llama-3.1-8b&backend=cpu").scenario;
    assert_eq!(one.device.id, "amd-ryzen-ai-max-395-cpu");
    // Nothing is known of its processor.
    let spark = Scenario::read_query("device=dgx-spark-128&model=llama-3.1-8b&backend=cpu").scenario;
    let answer = estimate(&spark);
    assert!(answer.fit.fits() && answer.speed.is_none());
    for scenario in [scenario, one, spark] {
        assert_eq!(Scenario::read_query(&scenario.to_query()).scenario, scenario);
    }
}

#[test]
fn the_readers_own_file_sets_size_and_speed() {
    let with = |query: &str| {
        estimate(
            &Scenario::read_query(&format!("device=rtx-4090&os=linux&model=llama-3.1-8b&{query}")).scenario,
        )
    };
    let (usual, small) = (with(""), with("file-size=2.46"));
    // Published files of Q4_K_M have 4.92 GB.
    assert!((small.memory.weights.gb() - 2.46).abs() < 1e-9);
    let faster = small.speed.unwrap().decode.mid / usual.speed.unwrap().decode.mid;
    assert!(faster > 1.4 && faster < 2.0, "{faster}");
    assert!(problems("model=llama-3.1-8b&file-size=50")[0].starts_with("file-size"));
}

#[test]
fn other_backends_are_answered_too() {
    let radeon = Scenario::read_query("device=rx-6900-xt&os=linux&model=olmoe-1b-7b&quant=q4-k-m").scenario;
    let words: Vec<&str> = other_backends(&radeon).iter().map(|(word, _)| *word).collect();
    assert_eq!(words, ["rocm", "cpu"]);
}

// As delivered on a DGX Spark, https://blog.kubesimplify.com/qwen3-8-27b-on-dgx-spark: draft-mtp, 4 guesses.
#[test]
fn a_program_that_guesses_by_itself_does_so_here() {
    let asked = |query: &str| {
        let query = format!("device=dgx-spark-128&model=qwen3.8-27b&quant=q4-k-m&context=32768&{query}");
        let scenario = Scenario::read_query(&query).scenario;
        (scenario, estimate(&scenario))
    };
    let (ollama, answer) = asked("runtime=ollama");
    let guessing = answer.speed.unwrap().guessing.unwrap();
    assert_eq!(guessing.draft.tokens, 4);
    assert!(answer.speed.unwrap().decode.mid > guessing.without.mid);
    let (_, off) = asked("runtime=ollama&draft=0");
    assert!(off.speed.unwrap().guessing.is_none() && off.memory.total < answer.memory.total);
    assert_eq!(off.speed.unwrap().decode, guessing.without);
    assert!(asked("").1.speed.unwrap().guessing.is_none(), "llama.cpp does not");
    assert_eq!(Scenario::read_query(&ollama.to_query()).scenario, ollama);
    // What is copied is guessed more easily than what is new.
    let at = |text: &str| asked(&format!("draft=3&text={text}")).1.speed.unwrap().decode.mid;
    assert!(at("chat") < at("code") && at("code") < at("copying"));
}

// https://huggingface.co/ggml-org/gemma-3-12b-it-GGUF: mmproj-model-f16.gguf has 854 MB.
#[test]
fn the_part_for_images_is_loaded_by_those_that_do() {
    let total = |query: &str| {
        let query = format!("device=rtx-4090&os=linux&model=gemma-3-12b&quant=q4-k-m&context=4096&{query}");
        estimate(&Scenario::read_query(&query).scenario).memory.total
    };
    let projector = total("runtime=ollama") - total("runtime=ollama&images=0");
    assert!((projector.gb() / 0.854 - 1.0).abs() < 0.05, "{}", projector.gb());
    assert_eq!(total(""), total("images=0"));
}
