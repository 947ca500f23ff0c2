//! Widgets: a calculator alone in its page, for the pages of others; and the page that makes the snippets for it.

use super::home::estimation;
use super::layout::Layout;
use super::limits::contents;
use super::records::{Answered, answered};
use super::share::{SMALL, share_widget};
use crate::text;
use crate::widgets::topics::{CUSTOM, TOPICS};
use crate::widgets::{Advisor, Audit, Compare, Needs, Place, Rooflines, Runs, island};
use rooftop_core::Scenario;
use rooftop_core::catalog::VERSION;
use yew::prelude::*;

/// A calculator that other pages can show in a frame.
pub struct Widget {
    /// Last part of its address, `embed/ID/`.
    pub id: &'static str,
    /// Path of the page it is taken from.
    pub full: String,
    /// What it asks.
    pub title: &'static str,
    /// The bundle that brings it to life; the smallest has none.
    pub bundle: Option<&'static str>,
    /// Height at 640 pixels of width, about: what a frame begins with.
    pub height: u32,
    island: Html,
}

/// Every widget.
pub fn widgets(base: &AttrValue) -> Vec<Widget> {
    let place = || Place { base: base.clone(), query: AttrValue::default() };
    let widget = |id, title, bundle, height, island| Widget {
        id,
        full: format!("{id}/"),
        title,
        bundle: Some(bundle),
        height,
        island,
    };
    let estimator = estimation(base, Html::default());
    let audit = html! { <div id={Audit::ROOT} data-island=""><Audit /></div> };
    let mut all = vec![
        Widget { full: String::new(), ..widget("estimator", text::home_heading(), "app", 2600, estimator) },
        widget(
            "compare",
            text::compare_heading(),
            "compare",
            2600,
            island::<Compare>(Compare::ROOT, place()),
        ),
        widget("runs", text::runs_heading(), "runs", 2400, island::<Runs>(Runs::ROOT, place())),
        widget("needs", text::needs_heading(), "needs", 2400, island::<Needs>(Needs::ROOT, place())),
        widget(
            "advisor",
            text::advisor_heading(),
            "advisor",
            2400,
            island::<Advisor>(Advisor::ROOT, place()),
        ),
        widget("audit", text::calculator_prose("audit").0, "audit", 1600, audit),
    ];
    let roofline = island::<Rooflines>(Rooflines::ROOT, place());
    all.push(Widget {
        full: "method/".to_owned(),
        ..widget("roofline", text::movable_heading(), "roofline", 1100, roofline)
    });
    all.extend(TOPICS.into_iter().chain([(CUSTOM, "calculators")]).map(|(topic, bundle)| {
        widget(topic.id, text::calculator_prose(topic.id).0, bundle, 1600, topic.island(place()))
    }));
    all.push(small());
    all
}

/// One answer, written ahead: question, verdict, speed with its range. `static/short.js` finds those of other pairs.
fn small() -> Widget {
    let usual = Scenario::default();
    let answered = answered(usual.device, usual.model);
    let says = answered.short();
    let Answered { question, verdict, .. } = answered;
    let island = html! {
        <div data-short="answers/" data-none={text::small_not_here()}>
            <h2>{ question }</h2>
            <p class="said"><strong class="verdict">{ verdict }</strong>{ text::sentence_space() }<span>{ says }</span></p>
        </div>
    };
    Widget { id: SMALL, full: String::new(), title: text::small_heading(), bundle: None, height: 200, island }
}

impl Widget {
    /// Whether it says an answer that was written ahead.
    fn is_small(&self) -> bool {
        self.bundle.is_none()
    }

    /// What is in the body of its page: heading, calculator, where it is from. `live` is the base of the site that goes
    /// on; a frozen widget is under another one.
    pub fn body(&self, base: &str, live: &str) -> Html {
        let full = format!("{live}{}", self.full);
        let source = match base == live {
            true if self.is_small() => text::share_source(VERSION),
            true => text::widget_source(VERSION),
            false => text::frozen_source(VERSION),
        };
        html! {
            <div class={classes!("widget", self.is_small().then_some("small"))}>
                <main>
                    <h1 class={self.is_small().then_some("visually-hidden")}>{ self.title }</h1>
                    <p class="notice not-running">{ text::widget_not_running() }</p>
                    { self.island.clone() }
                </main>
                <footer>
                    { for (!self.is_small()).then(|| share_widget(self.id)) }
                    <p>{ source }{ " " }<a href={full.clone()} data-full={full}>{ text::open_full() }</a></p>
                </footer>
            </div>
        }
    }
}

/// The page that makes snippets.
pub fn builder_page(base: &AttrValue, origin: &str, frozen: &[String]) -> Html {
    let all = widgets(base);
    let options = all.iter().map(|it| {
        html! { <option key={it.id} value={it.id} data-height={it.height.to_string()} data-full={it.full.clone()}>{ it.title }</option> }
    });
    let snippets = text::snippets().into_iter().map(|(id, name, note)| {
        html! {
            <section key={id}>
                <h3>{ name }</h3>
                <p>{ note }</p>
                <textarea id={id} readonly=true rows="4" spellcheck="false" aria-label={name} value={first_snippet(id, &all, base, origin)} />
                <p><button type="button" data-copy={id} data-done={text::copied_snippet()} data-by-hand={text::copy_by_hand_now()} hidden=true>{ text::copy_snippet() }</button>{ " " }<span role="status"></span></p>
            </section>
        }
    });
    let version = |day: &String| html! { <option value={day.clone()}>{ text::frozen_of(day) }</option> };
    let choice = |(value, name): (&'static str, &'static str)| html! { <option {value}>{ name }</option> };
    html! {
        <Layout base={base.clone()} path="embed/">
            <h1>{ text::builder_heading() }</h1>
            <p class="lead">{ text::builder_lead() }</p>
            <noscript><p class="notice">{ text::builder_no_script() }</p></noscript>
            { contents([
                ("builder", text::builder_state()),
                ("preview-heading", text::builder_preview()),
                ("snippets-heading", text::builder_snippets()),
            ]) }
            <form id="builder" class="builder" data-root={format!("{origin}{base}")} aria-label={text::builder_heading()}>
                <p><label for="widget">{ text::builder_widget() }</label><select id="widget">{ for options }</select></p>
                <p>
                    <label for="state">{ text::builder_state() }</label>
                    <input id="state" type="text" inputmode="url" autocomplete="off" spellcheck="false" aria-describedby="state-note" />
                    <small id="state-note">{ text::builder_state_note() }</small>
                </p>
                <p>
                    <label for="version">{ text::builder_version() }</label>
                    <select id="version"><option value="">{ text::always_newest() }</option>{ for frozen.iter().map(version) }</select>
                </p>
                <p><label for="theme">{ text::builder_theme() }</label><select id="theme">{ for text::themes().map(choice) }</select></p>
                <p>
                    <label for="accent">{ text::builder_accent() }</label>
                    <input id="accent" type="text" autocomplete="off" maxlength="7" placeholder="0b5a78" aria-describedby="accent-note" />
                    <small id="accent-note" role="status">{ text::builder_accent_note() }</small>
                </p>
                <p><label for="width">{ text::builder_width() }</label><select id="width">{ for text::widths().map(choice) }</select></p>
            </form>
            <section aria-labelledby="preview-heading">
                <h2 id="preview-heading">{ text::builder_preview() }</h2>
                <div id="preview" class="preview"></div>
            </section>
            <section class="snippets" aria-labelledby="snippets-heading">
                <h2 id="snippets-heading">{ text::builder_snippets() }</h2>
                { for snippets }
                <p><a id="picture" href="#markdown" download="rooftop.svg" hidden=true>{ text::save_picture() }</a></p>
            </section>
            <div class="prose">{ for text::builder_prose().iter().map(|paragraph| html! { <p>{ *paragraph }</p> }) }</div>
        </Layout>
    }
}

/// A snippet for the first widget with its usual question, for readers without scripts; the others are made in the browser.
fn first_snippet(id: &str, all: &[Widget], base: &str, origin: &str) -> String {
    let Some(Widget { id: widget, title, height, full, .. }) = all.first() else { return String::new() };
    match id {
        "iframe" => iframe(&format!("{origin}{base}"), widget, title, *height),
        "element" => format!(
            "<rooftop-widget widget=\"{widget}\" height=\"{height}\" style=\"display:block;min-height:{height}px\"><a href=\"{origin}{base}{full}\">{title}</a></rooftop-widget>\n\
             <script async src=\"{origin}{base}embed.js\"></script>"
        ),
        _ => format!("[![{title}](rooftop.svg)]({origin}{base}{full})"),
    }
}

/// A frame as others paste it.
pub fn iframe(root: &str, widget: &str, title: &str, height: u32) -> String {
    format!(
        "<iframe src=\"{root}embed/{widget}/\" title=\"{title}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" \
         style=\"border:0\"></iframe>"
    )
}
