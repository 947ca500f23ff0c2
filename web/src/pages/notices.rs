//! Pages that say that something is not there.

use super::layout::Layout;
use crate::text;
use yew::prelude::*;

/// Where the site stands.
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

/// No network, and this page was never saved.
#[component]
pub fn Offline(Props { base }: &Props) -> Html {
    notice(base, "offline/", text::offline())
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
