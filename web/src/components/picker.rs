//! A field that finds machines or models, each result a button.

use crate::browser::typed;
use crate::text;
use rooftop_core::catalog::{Device, Model, Record, Setup, search};
use rooftop_core::explore::Machine;
use yew::prelude::*;

/// Results that are shown.
const MOST: usize = 6;

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sought {
    /// Machines, with the memory that was named or their largest.
    Machines,
    /// Models.
    Models,
}

/// What was picked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Picked {
    /// A machine.
    Machine(Machine),
    /// A model.
    Model(&'static Model),
}

/// A field.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Of the field.
    pub id: &'static str,
    /// What is looked for.
    pub sought: Sought,
    /// Path the site is served under.
    pub base: AttrValue,
    /// Called with what was picked.
    pub on_pick: Callback<Picked>,
}

/// See [`Props`].
#[component]
pub fn Picker(Props { id, sought, base, on_pick }: &Props) -> Html {
    let asked = use_state(String::new);
    let oninput = {
        let asked = asked.clone();
        Callback::from(move |event: InputEvent| asked.set(typed(&event).unwrap_or_default()))
    };
    let results = found(*sought, &asked);
    let count = text::found(results.len(), &asked);
    let none = results.is_empty() && !asked.trim().is_empty();
    let results = results.into_iter().map(|(name, picked)| {
        let (asked, on_pick) = (asked.clone(), on_pick.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            on_pick.emit(picked);
            asked.set(String::new());
        });
        html! { <li key={name.clone()}><button type="button" {onclick}>{ name }</button></li> }
    });
    html! {
        <div class="finder">
            <label for={*id}>{ text::label(id) }</label>
            <input id={*id} type="search" autocomplete="off" value={(*asked).clone()} {oninput} />
            <span class="visually-hidden" role="status">{ count }</span>
            <ul class="found">{ for results }</ul>
            { for none.then(|| html! { <a href={format!("{base}custom/")}>{ text::describe() }</a> }) }
        </div>
    }
}

fn found(sought: Sought, asked: &str) -> Vec<(String, Picked)> {
    match sought {
        Sought::Machines => {
            let found = search::<Device>(asked).into_iter().take(MOST).map(|device| {
                let option = Setup::of(asked, device).memory;
                let machine =
                    option.map_or_else(|| Machine::new(device), |memory| Machine { device, memory });
                (machine.name(), Picked::Machine(machine))
            });
            found.collect()
        }
        Sought::Models => {
            let found = search::<Model>(asked).into_iter().take(MOST);
            found.map(|model| (model.name().to_owned(), Picked::Model(model))).collect()
        }
    }
}
