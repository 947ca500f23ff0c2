//! Header and footer around every page.

use crate::text;
use rooftop_core::catalog::VERSION;
use yew::prelude::*;

/// A page's own part.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Path the site is served under, `/` at both ends.
    pub base: AttrValue,
    /// Path of this page below it.
    pub path: &'static str,
    /// What stands between header and footer.
    pub children: Html,
}

/// See [`Props`].
#[component]
pub fn Layout(Props { base, path, children }: &Props) -> Html {
    let links = text::navigation().into_iter().map(|(target, name)| {
        html! {
            <li key={target}>
                <a href={format!("{base}{target}")} aria-current={(target == *path).then_some("page")}>{ name }</a>
            </li>
        }
    });
    html! {
        <div class="page">
            <a class="skip" href="#main">{ text::skip() }</a>
            <header>
                <a class="wordmark" href={base.clone()}>
                    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
                        <path d="M3 27 15 9H29" />
                    </svg>
                    <span>{ text::SITE }</span>
                </a>
                <nav aria-label={text::navigation_label()}><ul>{ for links }</ul></nav>
            </header>
            <main id="main">{ children.clone() }</main>
            <footer>
                <p>{ text::footer(VERSION) }</p>
            </footer>
        </div>
    }
}
