//! The estimator.

use super::layout::Layout;
use super::peers::our_errors;
use super::share::{Machine, share};
use crate::text;
use crate::widgets::{Estimator, Pictures, Ways};
use yew::prelude::*;

/// Question and answer, what follows them, and the pictures of the answer.
pub fn estimation(base: &AttrValue, next: Html) -> Html {
    html! {
        <>
            <div id={Estimator::ROOT} data-island=""><Estimator /></div>
            { next }
            <section id={Pictures::ROOT} data-bundle="pictures" data-points={format!("{base}data/points/")}><Pictures /></section>
        </>
    }
}

/// Where the site is published.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Path the site is served under.
    pub base: AttrValue,
}

/// See [`Props`].
#[component]
pub fn Home(Props { base }: &Props) -> Html {
    let entrances = text::entrances().into_iter().map(|(target, name)| {
        let here = target.is_empty().then_some("page");
        html! { <li key={target}><a href={format!("{base}{target}")} aria-current={here}>{ name }</a></li> }
    });
    let ways = html! {
        <details class="more">
            <summary>{ text::ways_heading() }</summary>
            <div id={Ways::ROOT} data-bundle="check" data-base={base.clone()}></div>
        </details>
    };
    html! {
        <Layout base={base.clone()} path="">
            <h1>{ text::home_heading() }</h1>
            <ul class="entrances">
                { for entrances }
                { for our_errors().map(|[known, ..]| html! {
                    <li><a href={format!("{base}accuracy/")}>{ text::typical_error(known) }</a></li>
                }) }
            </ul>
            <noscript><p class="notice">{ text::no_script() }</p></noscript>
            <div class="estimation">
                { estimation(base, ways) }
                { share(base, Estimator::ROOT, Machine::Fields) }
            </div>
            <div class="prose">
                { for text::home_prose().into_iter().map(|paragraph| html! { <p key={paragraph}>{ paragraph }</p> }) }
            </div>
        </Layout>
    }
}
