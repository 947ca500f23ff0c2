//! Header and footer around every page.

use crate::address::root;
use crate::text::{self, Translation};
use rooftop_core::catalog::VERSION;
use yew::prelude::*;

/// A page's own part.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Path the site is served under, `/` at both ends.
    pub base: AttrValue,
    /// Path of this page below it.
    pub path: AttrValue,
    /// What is between header and footer.
    pub children: Html,
}

/// See [`Props`].
#[component]
pub fn Layout(Props { base, path, children }: &Props) -> Html {
    let link = |target: &'static str, name: &'static str| {
        html! {
            <li key={target}>
                <a href={format!("{base}{target}")} aria-current={(path == target).then_some("page")}>{ name }</a>
            </li>
        }
    };
    let directory = text::directory().into_iter().map(|(heading, pages)| {
        html! {
            <div key={heading}>
                <p>{ heading }</p>
                <ul>{ for pages.into_iter().map(|(target, name)| link(target, name)) }</ul>
            </div>
        }
    });
    let others = text::translations().iter().filter(|it| it.tag != text::language_tag());
    let others = others.map(|Translation { path: own, tag, name }| {
        // An unknown address is unknown in every language.
        let href = format!("{}{own}{}", root(base), if path == "404.html" { "" } else { path.as_str() });
        html! { <li key={tag.as_str()}><a {href} hreflang={tag.as_str()} lang={tag.as_str()}>{ name }</a></li> }
    });
    html! {
        <div class={classes!("page", path.is_empty().then_some("home"))}>
            <a class="skip" href="#main">{ text::skip() }</a>
            <header>
                <a class="wordmark" href={base.clone()}>
                    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
                        <path d="M3 27 15 9H29" />
                    </svg>
                    <span>{ text::SITE }</span>
                </a>
                <nav aria-label={text::navigation_label()}>
                    <ul>{ for text::navigation().into_iter().map(|(target, name)| link(target, name)) }</ul>
                    <details class="menu" name="header">
                        <summary>{ text::menu() }</summary>
                        <div class="directory">{ for directory.clone() }</div>
                    </details>
                </nav>
                { for (path != "search/").then(|| search(base)) }
                <details class="languages" name="header">
                    <summary aria-label={text::languages_label(text::language_name())}>{ text::language_name() }</summary>
                    <ul>{ for others }</ul>
                </details>
            </header>
            <main id="main">{ children.clone() }</main>
            <footer>
                <nav class="directory" aria-label={text::directory_label()}>{ for directory }</nav>
                <p>{ text::footer(VERSION) }</p>
            </footer>
        </div>
    }
}

/// A field that leads to the search; a plain form, which works before and without scripts.
fn search(base: &str) -> Html {
    html! {
        <form class="site-search" role="search" aria-label={text::site_search()} action={format!("{base}search/")}>
            <input name="q" type="search" aria-label={text::site_search()} placeholder={text::search_heading()}
                autocomplete="off" />
            <button type="submit" aria-label={text::site_search()}>
                <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
                    <circle cx="8.5" cy="8.5" r="5.5" /><path d="M13 13 18 18" />
                </svg>
            </button>
        </form>
    }
}
