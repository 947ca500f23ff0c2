//! What pages answer to questions, rendered natively: tests compare it with what browsers show.

use super::render;
use crate::browser;
use crate::widgets::topics::{CUSTOM, TOPICS};
use crate::widgets::{
    Advisor, Calculator, Check, Compare, Estimator, Needs, Place, Rooflines, Runs, audited,
};
use serde::{Deserialize, Serialize};
use std::error::Error;
use std::io::{BufRead, Write};
use yew::prelude::*;

/// A question to a page.
#[derive(Deserialize, Serialize)]
struct Asked {
    /// Path below base.
    page: String,
    /// In the address.
    query: String,
    /// What is pasted into the page's field.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    text: String,
}

#[derive(Serialize)]
struct Answered {
    #[serde(flatten)]
    asked: Asked,
    /// What is in the element of the widget.
    html: String,
}

/// Reads questions, a line of JSON each, and writes them with their answers.
pub fn answers(base: &str, questions: impl BufRead, mut out: impl Write) -> Result<(), Box<dyn Error>> {
    for line in questions.lines() {
        let asked: Asked = serde_json::from_str(&line?)?;
        browser::ask(&asked.query);
        let html = widget(&asked, base).ok_or_else(|| format!("/{} has no widget", asked.page))?;
        serde_json::to_writer(&mut out, &Answered { html: render(html), asked })?;
        writeln!(out)?;
    }
    Ok(())
}

/// The widget of a page.
fn widget(Asked { page, query, text }: &Asked, base: &str) -> Option<Html> {
    let place = || Place { base: base.to_owned().into(), query: AttrValue::default() };
    let base = place().base;
    Some(match page.trim_end_matches('/') {
        "" => html! { <Estimator /> },
        "audit" => audited(text, query.strip_prefix("v=1&target=")?)?,
        "check" => html! { <Check /> },
        "method" => html! { <Rooflines {base} /> },
        Advisor::ROOT => html! { <Advisor {base} /> },
        Compare::ROOT => html! { <Compare {base} /> },
        Needs::ROOT => html! { <Needs {base} /> },
        Runs::ROOT => html! { <Runs {base} /> },
        id => {
            let mut topics = TOPICS.into_iter().map(|(topic, _)| topic).chain([CUSTOM]);
            let topic = topics.find(|topic| topic.id == id)?;
            html! { <Calculator {topic} place={place()} /> }
        }
    })
}
