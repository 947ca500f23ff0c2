//! Pages that say that something is not there, and what is there without a network.

use super::layout::Layout;
use crate::text;
use yew::prelude::*;

/// Where the site is published.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Path the site is served under.
    pub base: AttrValue,
}

/// No such page.
#[component]
pub fn NotFound(Props { base }: &Props) -> Html {
    notice(base, "404.html", text::not_found())
}

/// What opens without a network; shown in place of a page that does not. `static/offline.js` fills in what it says.
#[component]
pub fn Offline(Props { base }: &Props) -> Html {
    let says = text::offline_status();
    html! {
        <Layout base={base.clone()} path="offline/">
            <div class="prose">
                <h1>{ text::offline_heading() }</h1>
                <p id="missing" class="notice" hidden=true>{ text::offline_missing() }{ " " }<a href={base.clone()}>{ text::to_estimator() }</a></p>
                { for text::offline_prose().into_iter().map(|paragraph| html! { <p>{ paragraph }</p> }) }
                <noscript><p class="notice">{ text::offline_no_script() }</p></noscript>
                <section id="offline" class="saving" aria-labelledby="offline-heading" data-some={says.some} data-everything={says.everything}
                    data-unlisted={says.unlisted} data-blocked={says.blocked} data-saving={says.saving} data-failed={says.failed}
                    data-removed={says.removed}>
                    <h2 id="offline-heading">{ text::offline_here() }</h2>
                    <p id="kept" role="status" tabindex="-1">{ text::offline_looking() }</p>
                    <progress id="progress" aria-label={text::offline_progress()} hidden=true></progress>
                    <p>
                        <button id="save" type="button" data-stop={text::offline_stop()} hidden=true>{ text::offline_save() }</button>{ " " }
                        <button id="remove" type="button" hidden=true>{ text::offline_remove() }</button>
                    </p>
                </section>
            </div>
        </Layout>
    }
}

fn notice(base: &AttrValue, path: &'static str, (heading, body): (&'static str, &'static str)) -> Html {
    html! {
        <Layout base={base.clone()} {path}>
            <div class="prose">
                <h1>{ heading }</h1>
                <p>{ body }</p>
                <p><a href={base.clone()}>{ text::to_estimator() }</a></p>
            </div>
        </Layout>
    }
}
