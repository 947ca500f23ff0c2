//! The answer: a sentence, memory, speed, and why.

use crate::browser::use_settled;
use crate::components::{MemoryBar, SpeedStrip, Typing, Why};
use crate::text;
use rooftop_core::speed::Speed;
use rooftop_core::{Estimate, Scenario};
use yew::prelude::*;

/// A question and its answer.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The question.
    pub scenario: Scenario,
    /// The answer.
    pub estimate: Estimate,
}

/// See [`Props`].
#[component]
pub fn Answer(Props { scenario, estimate }: &Props) -> Html {
    let (lead, rest) = text::answer(scenario, estimate);
    let spoken = use_settled(format!("{lead} {rest}"));
    let caveats =
        estimate.caveats.iter().map(|caveat| (format!("{caveat:?}"), text::caveat(*caveat, scenario)));
    let note = scenario.device.note.map(|note| ("note".to_owned(), note.to_owned()));
    let caveats = note.into_iter().chain(caveats).map(|(key, text)| html! { <li {key}>{ text }</li> });
    html! {
        <section class="answer" aria-labelledby="answer-heading">
            <h2 id="answer-heading" class="visually-hidden">{ text::answer_heading() }</h2>
            <p class="verdict"><strong>{ lead }</strong>{ " " }{ rest }</p>
            <output class="visually-hidden" aria-live="polite">{ spoken }</output>
            <h3>{ text::memory_heading() }</h3>
            <MemoryBar memory={estimate.memory} fit={estimate.fit} />
            <div class="speed">{ for estimate.speed.as_ref().map(|speed| speed_section(scenario, speed)) }</div>
            <ul class="caveats">{ for caveats }</ul>
            <details class="reasons">
                <summary>{ text::why_heading() }</summary>
                <Why explanation={estimate.explanation.clone()} />
            </details>
        </section>
    }
}

fn speed_section(scenario: &Scenario, speed: &Speed) -> Html {
    let details = text::speed_details(scenario, speed).into_iter().map(|(name, value)| {
        html! { <div key={name}><dt>{ name }</dt><dd>{ value }</dd></div> }
    });
    html! {
        <div>
            <h3>{ text::speed_heading() }</h3>
            <SpeedStrip decode={speed.decode} bound={speed.decode_bound} />
            <Typing rate={speed.decode.mid} />
            <dl class="details">{ for details }</dl>
        </div>
    }
}
