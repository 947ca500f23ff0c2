//! The answer: a sentence, memory and speed.

use super::change::Change;
use super::terms::{notes, terms};
use crate::components::{Announcement, Typing, memory_bar, speed_strip, time_bar};
use crate::text;
use rooftop_core::speed::Speed;
use rooftop_core::{Estimate, Scenario};
use std::rc::Rc;
use yew::prelude::*;

/// The answer to a question.
pub fn answer(
    scenario: &Scenario,
    estimate: &Rc<Estimate>,
    others: &[String],
    on_change: &Callback<Change>,
) -> Html {
    let (lead, rest) = text::answer(scenario, estimate);
    let caveats = estimate.caveats.iter().map(|caveat| text::caveat(*caveat, scenario));
    let caveats =
        scenario.device.note.map(|note| text::device_note(note).to_owned()).into_iter().chain(caveats);
    let caveats = caveats.map(|text| html! { <li>{ text }</li> });
    html! {
        <section class="answer" aria-labelledby="answer-heading">
            <h2 id="answer-heading" class="visually-hidden">{ text::answer_heading() }</h2>
            <p class="verdict"><strong>{ lead }</strong>{ text::sentence_space() }{ &rest }</p>
            <Announcement text={format!("{lead} {rest}")} />
            <h3>{ text::memory_heading() }</h3>
            { memory_bar(&estimate.placement.on_gpus(), &estimate.fit) }
            { notes(scenario, estimate) }
            { terms(*scenario, estimate.clone(), on_change.clone()) }
            <div class="speed">{ for estimate.speed.as_ref().map(|speed| speed_section(scenario, estimate, speed, others)) }</div>
            <ul class="caveats">{ for caveats }</ul>
        </section>
    }
}

fn speed_section(scenario: &Scenario, estimate: &Estimate, speed: &Speed, others: &[String]) -> Html {
    let assumed: Vec<String> = text::assumed(scenario).into_iter().chain(others.iter().cloned()).collect();
    let details = text::speed_details(scenario, estimate, speed).into_iter().map(|(name, value)| {
        html! { <div key={name}><dt>{ name }</dt><dd>{ value }</dd></div> }
    });
    html! {
        <div>
            <h3>{ text::speed_heading() }</h3>
            { speed_strip(&speed.decode, speed.decode_bound) }
            <Typing rate={speed.decode.mid} />
            <dl class="details">{ for details }</dl>
            <p class="assumed">{ assumed.join(text::sentence_space()) }</p>
            <h3>{ text::time_heading() }</h3>
            { time_bar(&speed.step) }
        </div>
    }
}
