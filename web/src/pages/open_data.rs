//! The data to take away, and what changed in it.

use super::layout::Layout;
use super::limits::contents;
use crate::address::root;
use crate::site::{AnswerChange, Change};
use crate::text;
use rooftop_core::catalog::VERSION;
use yew::prelude::*;

/// Every file there is to download, with what is in it.
pub fn data_page(base: &AttrValue) -> Html {
    let json = format!("{VERSION}.json");
    let files = text::data_files(&json).into_iter().map(|(name, says)| {
        html! {
            <>
                <dt><a href={format!("{}data/{name}", root(base))} download="">{ name }</a></dt>
                <dd>{ says }</dd>
            </>
        }
    });
    html! {
        <Layout base={base.clone()} path="data/">
            <div class="prose">
                <h1>{ text::data_heading() }</h1>
                { for text::data_prose().into_iter().map(|says| html! { <p>{ says }</p> }) }
                <dl>{ for files }</dl>
                <h2>{ text::cite_heading() }</h2>
                <p>{ text::cite(VERSION) }</p>
                <p><a href={format!("{base}changes/")}>{ text::data_changes_heading() }</a></p>
            </div>
        </Layout>
    }
}

/// What is new in each version, newest first, and what that changes in the answers.
pub fn changes_page(base: &AttrValue, changes: &[Change], answers: &[AnswerChange]) -> Html {
    let record = |it: &AnswerChange| {
        html! {
            <li id={it.anchor()}>
                <a href={format!("{base}{}", it.path)}>{ it.name }</a>{ ": " }{ it.says.join("; ") }
            </li>
        }
    };
    let list = |version: &str| {
        let of_version: Vec<_> = answers.iter().filter(|it| it.version == version).collect();
        (!of_version.is_empty()).then(|| {
            html! {
                <details>
                    <summary>{ text::answer_changes_summary(of_version.len()) }</summary>
                    <ul>{ for of_version.into_iter().map(record) }</ul>
                </details>
            }
        })
    };
    let entries = changes.iter().map(|Change { version, title, text }| {
        html! {
            <section>
                <h2 id={version.clone()}>{ format!("{version}: {title}") }</h2>
                <ul>{ for text.lines().map(|line| html! { <li>{ line.to_owned() }</li> }) }</ul>
                { for list(version) }
            </section>
        }
    });
    html! {
        <Layout base={base.clone()} path="changes/">
            <div class="prose">
                <h1>{ text::data_changes_heading() }</h1>
                <p><a href={format!("{base}{}", crate::site::FEED)}>{ text::feed() }</a></p>
            </div>
            { contents(changes.iter().map(|Change { version, .. }| (version, version.clone()))) }
            <div class="prose">{ for entries }</div>
        </Layout>
    }
}
