//! The answer as a report of a wrong number, to be copied and completed; nothing is sent.

use crate::text;
use rooftop_core::{Estimate, Scenario};
use yew::prelude::*;

/// Behind a summary.
pub fn report(scenario: &Scenario, estimate: &Estimate) -> Html {
    html! {
        <details>
            <summary>{ text::report_summary() }</summary>
            <textarea class="report" readonly=true rows="10" aria-label={text::report_label()}
                value={text::report(Some((scenario, estimate)))} />
        </details>
    }
}
