//! Buttons that copy an answer.

use crate::browser::{Copied, address, use_copying};
use crate::report::{Report, csv, markdown};
use crate::text;
use std::rc::Rc;
use yew::prelude::*;

/// What is copied.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The answer.
    pub report: Rc<Report>,
}

/// Copies as Markdown, as CSV, and the link; where the browser does not allow that, the text stands in a field to be copied
/// by hand.
#[component]
pub fn Copying(Props { report }: &Props) -> Html {
    let (state, copy) = use_copying();
    let button = |name: &'static str, content: fn(&Report) -> String| {
        let (copy, report) = (copy.clone(), report.clone());
        let onclick = Callback::from(move |_: MouseEvent| copy.emit(content(&report)));
        html! { <button type="button" {onclick}>{ name }</button> }
    };
    let by_hand = match &state {
        Copied::Refused(text) => {
            html! { <textarea readonly=true rows="6" aria-label={text::copy_by_hand()} value={text.clone()} /> }
        }
        Copied::Nothing | Copied::Done => Html::default(),
    };
    html! {
        <div class="copying">
            { button(text::copy_markdown(), markdown) }
            { button(text::copy_csv(), csv) }
            { button(text::copy_link(), |_| address()) }
            <span role="status">{ text::copied(&state) }</span>
            <div>{ by_hand }</div>
        </div>
    }
}
