//! One field that finds machines, models and pages; the results are links, in the order of the tab key.

use crate::address::{device_address, model_address};
use crate::browser::{query, typed, use_query_in_address, use_settled};
use crate::text;
use rooftop_core::catalog::{Device, Record, Setup, search_all};
use rooftop_core::{read_text, write_text};
use yew::prelude::*;

/// From the page of the search to the root of the site.
const UP: &str = "../";
/// Results of each kind that are shown.
const MOST: usize = 12;

impl Search {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "search";
    /// Key of what is asked, in the address.
    pub const KEY: &'static str = "q";
}

/// The field, and what it finds.
#[component]
pub fn Search() -> Html {
    let asked = use_state(|| read_text(&query(), Search::KEY));
    let touched = use_state(|| false);
    use_query_in_address(write_text(Search::KEY, asked.trim()), *touched);
    let oninput = {
        let (asked, touched) = (asked.clone(), touched.clone());
        Callback::from(move |event: InputEvent| {
            asked.set(typed(&event).unwrap_or_default());
            touched.set(true);
        })
    };
    // Everything is found while it is typed: there is nothing to send.
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    let (groups, count) = results(&asked);
    let told = use_settled(text::found(count, &asked), String::new());
    html! {
        <div class="search">
            <form role="search" aria-label={text::search_heading()} action="./" {onsubmit}>
                <label for="q">{ text::search_label() }</label>
                <input id="q" name={Search::KEY} type="search" autocomplete="off" value={(*asked).clone()} {oninput} />
            </form>
            <p class="visually-hidden" role="status">{ told }</p>
            <div class="results">{ groups }</div>
        </div>
    }
}

/// What was found by kind, and how much of it.
fn results(asked: &str) -> (Html, usize) {
    let pages = text::searchable();
    let names: Vec<String> = pages.iter().map(|page| format!("{} {}", page.name, page.words)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let found = search_all(asked, &names);
    let count = found.devices.len() + found.models.len() + found.names.len();
    if count == 0 {
        let elsewhere =
            [("open/", text::open_file()), ("custom/", text::describe()), ("check/", text::check_heading())];
        let elsewhere =
            elsewhere.map(|(path, name)| html! { <li><a href={format!("{UP}{path}")}>{ name }</a></li> });
        let links = html! { <ul class="entries">{ for elsewhere }</ul> };
        let links = (!asked.trim().is_empty()).then_some(links);
        return (html! { <><p>{ text::nothing_found(asked) }</p>{ for links }</> }, count);
    }
    let pages = found.names.iter().filter_map(|at| pages.get(*at));
    let pages = pages.map(|page| (format!("{UP}{}", page.path), page.name.to_owned(), String::new()));
    let devices = found.devices.iter().map(|it| machine(asked, it));
    let models =
        found.models.iter().map(|it| (model_address(UP, it), it.name().to_owned(), text::model_figures(it)));
    let groups = html! {
        <>
            { group(text::pages_heading(), None, pages.collect()) }
            { group(text::devices_heading(), Some("devices/"), devices.collect()) }
            { group(text::models_heading(), Some("models/"), models.collect()) }
        </>
    };
    (groups, count)
}

/// A machine's page; with a number of cards or a size besides its name, the question about these.
fn machine(asked: &str, device: &'static Device) -> (String, String, String) {
    let setup = Setup::of(asked, device);
    let figures = text::device_figures(device);
    if setup == Setup::default() {
        return (device_address(UP, device), device.name().to_owned(), figures);
    }
    let fields =
        [("memory", setup.memory.map(|option| option.label)), ("gpus", setup.cards), ("ram", setup.ram)];
    let fields = fields.into_iter().filter_map(|(key, value)| Some(format!("&{key}={}", value?)));
    let query: String = fields.collect();
    (format!("{UP}?v=1&device={}{query}", device.id()), text::machine_with(device, &setup), figures)
}

/// Links under a heading; the rest of a long list is behind the list of all.
fn group(heading: &'static str, all: Option<&str>, found: Vec<(String, String, String)>) -> Html {
    let more = found.len().saturating_sub(MOST);
    let more = all.filter(|_| more > 0).map(|all| {
        html! { <li><a href={format!("{UP}{all}")}>{ text::more_found(more) }</a></li> }
    });
    let any = !found.is_empty();
    let entries = found.into_iter().take(MOST).map(|(href, name, detail)| {
        html! { <li key={href.clone()}><a {href}>{ name }</a>{ " " }<small>{ detail }</small></li> }
    });
    html! {
        <section>
            { for any.then(|| html! { <h2>{ heading }</h2> }) }
            <ul class="entries">{ for entries }{ for more }</ul>
        </section>
    }
}
