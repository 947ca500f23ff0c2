//! A native select with its label.

use crate::browser::{chosen, use_select_value};
use yew::prelude::*;

/// One thing that can be chosen.
#[derive(Clone, PartialEq)]
pub struct Entry<T> {
    /// What it is.
    pub item: T,
    /// Value in the page; unique.
    pub id: String,
    /// What is shown.
    pub name: String,
    /// Heading under which it stands.
    pub group: Option<&'static str>,
}

/// A choice among `entries`.
#[derive(Properties, PartialEq)]
pub struct Props<T: Clone + PartialEq + 'static> {
    /// Id of the element; the label refers to it.
    pub id: &'static str,
    /// What is chosen.
    pub label: &'static str,
    /// What can be chosen, groups together.
    pub entries: Vec<Entry<T>>,
    /// Id of the present choice.
    pub value: String,
    /// Called with the new choice.
    pub on_change: Callback<T>,
}

/// See [`Props`].
#[component]
pub fn Choice<T: Clone + PartialEq + 'static>(props: &Props<T>) -> Html {
    let node = use_select_value(props.value.clone());
    let onchange = {
        let (entries, on_change) = (props.entries.clone(), props.on_change.clone());
        Callback::from(move |event: Event| {
            let Some(id) = chosen(&event) else { return };
            if let Some(entry) = entries.iter().find(|entry| entry.id == id) {
                on_change.emit(entry.item.clone());
            }
        })
    };
    let option = |entry: &Entry<T>| {
        html! {
            <option key={entry.id.clone()} value={entry.id.clone()} selected={entry.id == props.value}>
                { &entry.name }
            </option>
        }
    };
    let groups = props.entries.chunk_by(|a, b| a.group == b.group).map(|entries| {
        let options: Html = entries.iter().map(option).collect();
        match entries.first().and_then(|entry| entry.group) {
            Some(group) => html! { <optgroup key={group} label={group}>{ options }</optgroup> },
            None => options,
        }
    });
    html! {
        <span class="field">
            <label for={props.id}>{ props.label }</label>
            <select id={props.id} name={props.id} ref={node} {onchange}>{ for groups }</select>
        </span>
    }
}
