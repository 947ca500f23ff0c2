//! The model and what is asked of it.

use crate::components::{NumberField, format_box, model_box, problems};
use crate::text;
use crate::widgets::asked::{Edit, set};
use crate::widgets::goal::goal;
use crate::widgets::{around, budget, context_stops, speed_stops};
use rooftop_core::Problem;
use rooftop_core::catalog::{Model, POLICY, Quantization, Record, Runtime, Task};
use rooftop_core::explore::{Around, MOST_SPEED, Need};
use yew::prelude::*;

/// The form.
pub fn question(need: &Need, wrong: &[Problem], room: usize, edit: &Callback<Edit<Need>>) -> Html {
    let loaded = Runtime::find_or_first(POLICY.default_runtime).quantizations;
    let on_model =
        set(edit, |need: &mut Need, model: &'static Model| (need.model, need.level) = (model, None));
    let on_task = set(edit, |need: &mut Need, task: Option<&'static Task>| {
        (need.task, need.level) = (task, None);
    });
    let on_level = set(edit, |need: &mut Need, level| need.level = Some(level));
    html! {
        <form class="question" aria-label={text::question_label()}>
            { problems(wrong) }
            <div class="rows">
                { model_box("model", need.model, on_model) }
                { goal((need.task, need.good_enough()), room, on_task, on_level) }
                { format_box("quant", need.quantization, loaded, set(edit, |need: &mut Need, quantization: &'static Quantization| need.quantization = quantization)) }
                { budget(need.budget, room, set(edit, |need: &mut Need, budget: Option<u32>| need.budget = budget)) }
                { around(need.around, room, set(edit, |need: &mut Need, around: Around| need.around = around)) }
                <NumberField id="context" label={text::label("context")} unit={text::tokens()} value={need.context_tokens}
                    max={POLICY.max_context_tokens} stops={context_stops(1 << 20)}
                    on_change={set(edit, |need: &mut Need, tokens| need.context_tokens = tokens)} />
                <NumberField id="speed" label={text::label("speed")} unit={text::tokens_a_second()} value={need.least_speed}
                    max={MOST_SPEED} stops={speed_stops()}
                    on_change={set(edit, |need: &mut Need, speed| need.least_speed = speed)} />
                <NumberField id="users" label={text::label("users")} unit={text::people(need.users)} value={need.users}
                    max={POLICY.max_users} stops={(1..=32).collect::<Vec<_>>()}
                    on_change={set(edit, |need: &mut Need, users| need.users = users)} />
            </div>
        </form>
    }
}
