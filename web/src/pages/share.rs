//! Below an answer: buttons to share and keep it, and the page of what was kept. All of it is HTML that `static/save.js`,
//! `share.js` and `kept.js` work on: they read the answer off the page, so it costs no wasm.

use super::layout::Layout;
use crate::components::{buttons, tools};
use crate::text;
use crate::widgets::{Check, Estimator, Open};
use rooftop_core::catalog::VERSION;
use yew::prelude::*;

/// What a page can say of the reader's machine in its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Machine {
    /// Nothing.
    Not,
    /// `device=…&memory=…&os=…`.
    Fields,
}

/// Id of the smallest widget.
pub const SMALL: &str = "small";

/// What an address says of the reader's machine.
const FIELDS: &str = "v=1&device={device}&memory={memory}&os={os}";

/// The buttons of a page that is about the machine alone.
pub fn remembering(answer: &'static str) -> Html {
    html! {
        <section class="sharing of-machine" data-answer={answer} data-machine={FIELDS} data-blocked={text::storage_blocked()}
            aria-label={text::my_machine()}>
            { tools(&text::machine_tools()) }
            { mine() }
        </section>
    }
}

/// The machine with which every page begins.
fn mine() -> Html {
    html! { <p class="mine" hidden=true>{ text::begins_with() }{ " " }<b></b></p> }
}

/// The buttons of the answer that is in the element `answer`.
pub fn share(base: &AttrValue, answer: &'static str, machine: Machine) -> Html {
    let fields = match machine {
        Machine::Not => None,
        Machine::Fields => Some(FIELDS),
    };
    let all: Vec<_> = match machine {
        Machine::Fields => text::share_tools().into_iter().chain(text::machine_tools()).collect(),
        Machine::Not => text::share_tools().to_vec(),
    };
    let mine = fields.map(|_| mine());
    html! {
        <section class="sharing" data-answer={answer} data-machine={fields} data-own={(answer == Estimator::ROOT).then_some("")} data-source={text::share_source(VERSION)}
            data-blocked={text::storage_blocked()} data-too-long={text::qr_too_long()} data-too-long-to-keep={text::keep_too_long()}
            aria-labelledby="share-heading">
            <h2 id="share-heading">{ text::share_heading() }</h2>
            <div class="tools">
                { buttons(&all) }
                <details><summary>{ text::share_more() }</summary><p>{ buttons(&text::more_share_tools()) }</p></details>
                <span class="done" role="status"></span>
            </div>
            { for mine }
            { for (![Check::ROOT, Open::ROOT].contains(&answer)).then(|| embedding(base, answer)) }
            <p class="kept-link"><a href={format!("{base}kept/")}>{ text::kept_heading() }</a></p>
            <p class="printed">{ text::share_source(VERSION) }{ ". " }{ text::printed_sources() }<br /><span></span></p>
            { dialog() }
        </section>
    }
}

/// Links to the snippets for this answer: of the estimator the small widget too. `static/save.js` adds the question.
fn embedding(base: &AttrValue, answer: &'static str) -> Html {
    let small = (answer == Estimator::ROOT).then_some((SMALL, text::small_heading()));
    let links = small.into_iter().chain([(answer, text::embed_whole())]).enumerate().map(|(at, (widget, name))| {
        let before = if at == 0 { " " } else { text::runs_separator() };
        html! { <>{ before }<a href={format!("{base}embed/?widget={widget}")} data-embed={widget}>{ name }</a></> }
    });
    html! { <p class="kept-link">{ text::embed_answer() }{ for links }</p> }
}

/// The same for a widget, in somebody's page: nothing is kept there.
pub fn share_widget(answer: &'static str) -> Html {
    html! {
        <div data-answer={answer} data-source={text::share_source(VERSION)}>
            { tools(&text::widget_tools()) }
            { dialog() }
        </div>
    }
}

/// Shows what cannot be handed over otherwise.
fn dialog() -> Html {
    html! {
        <dialog class="shown" aria-labelledby="shown-by-hand">
            <h2 id="shown-by-hand">{ text::copy_by_hand() }</h2>
            <h2 id="shown-qr" hidden=true>{ text::qr_heading() }</h2>
            <div></div>
            <form method="dialog"><button type="submit">{ text::close() }</button></form>
        </dialog>
    }
}

/// The answers that the reader kept.
pub fn kept_page(base: &AttrValue) -> Html {
    let mut words: Vec<(&'static str, &'static str)> = text::kept_words().to_vec();
    words.push(("data-blocked", text::storage_blocked()));
    let words = words.into_iter().map(|(name, says)| html! { <li key={name} data-name={name}>{ says }</li> });
    let buttons = text::kept_tools().into_iter().map(|(does, name)| {
        html! { <button key={does} type="button" id={does}>{ name }</button> }
    });
    html! {
        <Layout base={base.clone()} path="kept/">
            <h1>{ text::kept_heading() }</h1>
            <p class="lead">{ text::kept_lead() }</p>
            <noscript><p class="notice">{ text::kept_no_script() }</p></noscript>
            <section class="kept" hidden=true aria-label={text::kept_heading()}>
                <p id="none">{ text::kept_none() }</p>
                <ul id="entries"></ul>
                <div class="tools">
                    { for buttons }
                    <label for="import">{ text::kept_import() }</label>
                    <input id="import" type="file" accept=".json,application/json" />
                </div>
                <p class="done" role="status"></p>
                <h2>{ text::my_machine() }</h2>
                <p id="machine">{ text::no_machine() }</p>
                <div class="tools"><button type="button" id="forget" hidden=true>{ text::machine_tools()[1].1 }</button></div>
            </section>
            <template id="words"><ul>{ for words }</ul><button type="button">{ text::kept_remove() }</button></template>
        </Layout>
    }
}
