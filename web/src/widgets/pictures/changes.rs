//! What would change the answer, each a link to the changed question.

use crate::text;
use rooftop_core::Suggestion;
use yew::prelude::*;

/// The links, or nothing where there is nothing to suggest.
pub fn changes(found: &[Suggestion]) -> Html {
    let links = found.iter().map(|suggestion| {
        let query = suggestion.scenario.to_query();
        // The default question has an empty query, which a relative link needs a path for.
        let href = if query.is_empty() { "./".to_owned() } else { format!("?{query}") };
        html! {
            <li key={href.clone()}>
                <a {href}>{ text::suggestion_name(suggestion) }</a>{ text::suggestion(suggestion) }
            </li>
        }
    });
    let heading = (!found.is_empty()).then(|| html! { <h3>{ text::changes_heading() }</h3> });
    html! { <div class="changes"><div>{ for heading }</div><ul class="links">{ for links }</ul></div> }
}
