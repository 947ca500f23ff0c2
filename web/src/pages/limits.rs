//! Parts of the method page: the idea in plain words, known failures, open questions, how to report a wrong number.

use crate::text;
use yew::prelude::*;

/// Links to the parts of a long page, which stay in view.
pub fn contents<Name: Into<AttrValue>>(parts: impl IntoIterator<Item = (&'static str, Name)>) -> Html {
    let links = parts.into_iter().map(|(id, name)| {
        html! { <li><a href={format!("#{id}")}>{ name.into() }</a></li> }
    });
    html! {
        <nav class="contents" aria-label={text::contents_heading()}><ul>{ for links }</ul></nav>
    }
}

/// The model in plain words.
pub fn idea() -> Html {
    let paragraphs = text::idea().map(|paragraph| match paragraph.strip_prefix("= ") {
        Some(equation) => html! { <p class="equation">{ equation }</p> },
        None => html! { <p>{ paragraph }</p> },
    });
    html! { <section><h2 id="idea">{ text::idea_heading() }</h2>{ for paragraphs }</section> }
}

/// Known failures, open questions, the report.
pub fn limits() -> Html {
    let failures = text::failures().map(|(what, how)| html! { <div><dt>{ what }</dt><dd>{ how }</dd></div> });
    let unknown = text::unknown().map(|question| html! { <li>{ question }</li> });
    let report = text::report_intro().map(|paragraph| html! { <p>{ paragraph }</p> });
    html! {
        <div class="prose">
            <h2 id="failures">{ text::failures_heading() }</h2>
            <dl class="failures">{ for failures }</dl>
            <h2 id="unknown">{ text::unknown_heading() }</h2>
            <ul>{ for unknown }</ul>
            <h2 id="report">{ text::report_heading() }</h2>
            { for report }
            { report_field(text::report(None)) }
        </div>
    }
}

/// A field whose text is there to be copied.
fn report_field(text: String) -> Html {
    html! { <textarea class="report" readonly=true rows="9" aria-label={text::report_label()} defaultvalue={text} /> }
}
