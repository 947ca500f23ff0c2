//! The estimator.

use super::layout::Layout;
use super::share::{Machine, share};
use crate::text;
use crate::widgets::Estimator;
use yew::prelude::*;

/// Id of the place for what follows the question: how to run it, and whether a speed is normal.
pub const WAYS: &str = "ways";

/// Where the site stands.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Path the site is served under.
    pub base: AttrValue,
}

/// See [`Props`].
#[component]
pub fn Home(Props { base }: &Props) -> Html {
    html! {
        <Layout base={base.clone()} path="">
            <h1>{ text::home_heading() }</h1>
            <noscript><p class="notice">{ text::no_script() }</p></noscript>
            <div id={Estimator::ROOT} data-island="" data-points={format!("{base}data/points/")}><Estimator /></div>
            <section id={WAYS} data-base={base.clone()}></section>
            { share(base, Estimator::ROOT, Machine::Fields) }
            <div class="prose">
                { for text::home_prose().into_iter().map(|paragraph| html! { <p key={paragraph}>{ paragraph }</p> }) }
            </div>
        </Layout>
    }
}
