//! How many of the sequences offered run at once: a server admits as many as it has room for.

use super::speed::{Kind, Run};
use rooftop_core::catalog::{POLICY, Record, Runtime};
use rooftop_core::memory::fits;
use rooftop_core::{Placing, Scenario, Split};

/// All of them where the program does not wait, or where not even one would fit by what is known of it. Batches on one card
/// are fitted to what was offered.
pub fn running(run: &Run) -> u32 {
    let waits = run.backend.ends_with("-server") && (run.kind == Kind::FirstToken || run.cards > 1);
    let runtime = Runtime::find(&run.engine).or_else(|| Runtime::find("vllm"));
    let Some(runtime) = runtime.filter(|_| waits && run.sequences > 1) else { return run.sequences };
    // Some have just begun, others are nearly done.
    let context = (run.prompt_behind() + run.generated / 2).clamp(1, POLICY.max_context_tokens);
    let there = Scenario { model: run.model, runtime, ..Scenario::default().with_device(run.device) };
    let placing = Placing { gpus: run.cards.min(POLICY.max_gpus), split: Split::Tensor, ..there.placing };
    let asked = Scenario { placing, cache_type: run.cache_type(), ..there.with_context(context) };
    let hold = |users: u32| fits(&Scenario { users, ..asked }, &run.weights);
    if !hold(1) || hold(run.sequences) {
        return run.sequences;
    }
    let (mut most, mut too_many) = (1, run.sequences);
    while most + 1 < too_many {
        let middle = u32::midpoint(most, too_many);
        if hold(middle) {
            most = middle;
        } else {
            too_many = middle;
        }
    }
    most
}
