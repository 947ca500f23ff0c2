//! Details that are made when they are first asked for.

use yew::prelude::*;

/// What is behind a summary.
#[derive(Properties, PartialEq)]
struct Props {
    class: &'static str,
    summary: Html,
    content: Callback<(), Html>,
}

/// Content behind a summary. The prerendered page has it for readers without scripts; in the browser it is made when it
/// is first asked for, so that moving a slider does not remake what nobody sees.
pub fn unfolding(
    class: &'static str,
    summary: impl Into<Html>,
    content: impl Fn() -> Html + 'static,
) -> Html {
    let summary = summary.into();
    html! { <Unfolding {class} {summary} content={Callback::from(move |()| content())} /> }
}

/// One component for all: each takes several kilobytes of wasm.
#[component]
fn Unfolding(Props { class, summary, content }: &Props) -> Html {
    let wanted = use_state(|| cfg!(not(target_arch = "wasm32")));
    let onclick = {
        let wanted = wanted.clone();
        Callback::from(move |_: MouseEvent| wanted.set(true))
    };
    html! {
        <details class={*class}>
            <summary {onclick}>{ summary.clone() }</summary>
            <div>{ for wanted.then(|| content.emit(())) }</div>
        </details>
    }
}
