//! One field that finds machines and models by what people call them.

use super::change::Change;
use crate::browser::typed;
use crate::text;
use rooftop_core::catalog::{Device, Model, Record, Setup, search};
use yew::prelude::*;

/// Results of each kind that are shown.
const MOST: usize = 4;

/// Where a choice goes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Called with what was found: a machine, its memory if one was named, or a model.
    pub on_change: Callback<Change>,
}

/// See [`Props`].
#[component]
pub fn Finder(Props { on_change }: &Props) -> Html {
    let asked = use_state(String::new);
    let oninput = {
        let asked = asked.clone();
        Callback::from(move |event: InputEvent| asked.set(typed(&event).unwrap_or_default()))
    };
    let results = found(&asked);
    let count = text::found(results.len(), &asked);
    let none = results.is_empty() && !asked.trim().is_empty();
    let results = results.into_iter().map(|(name, changes)| {
        let (asked, on_change) = (asked.clone(), on_change.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            for change in &changes {
                on_change.emit(change.clone());
            }
            asked.set(String::new());
        });
        html! { <li key={name.clone()}><button type="button" {onclick}>{ name }</button></li> }
    });
    html! {
        <div class="finder" role="search">
            <label for="find">{ text::find() }</label>
            <input id="find" type="search" autocomplete="off" placeholder={text::find()} value={(*asked).clone()} {oninput} />
            <span class="visually-hidden" role="status">{ count }</span>
            <ul class="found">{ for results }</ul>
            { for none.then(|| html! { <a href="custom/">{ text::describe() }</a> }) }
        </div>
    }
}

/// Names of what was found, with what choosing them changes.
fn found(asked: &str) -> Vec<(String, Vec<Change>)> {
    let devices =
        search::<Device>(asked).into_iter().take(MOST).map(|device| match Setup::of(asked, device).memory {
            Some(option) => {
                let name = format!("{}, {}", device.name(), text::memory_option(&option));
                (name, vec![Change::Device(device), Change::Memory(option)])
            }
            None => (device.name().to_owned(), vec![Change::Device(device)]),
        });
    let models = search::<Model>(asked).into_iter().take(MOST);
    let models = models.map(|model| (model.name().to_owned(), vec![Change::Model(model)]));
    devices.chain(models).collect()
}
