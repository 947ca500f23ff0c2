//! A native select with its label.

use crate::browser::{chosen, use_select_value};
use crate::text;
use yew::prelude::*;

/// One thing that can be chosen.
pub struct Entry<T> {
    /// What it is.
    pub item: T,
    /// Value in the page; unique.
    pub id: AttrValue,
    /// What is shown.
    pub name: AttrValue,
    /// Heading under which it stands.
    pub group: Option<&'static str>,
}

/// The select of the field `id`, which shows the entry `value` and calls back with the item chosen. It holds
/// the first `room` entries and the present choice, which is all the prerendered page needs: nothing can be chosen before
/// the wasm is there.
pub fn choice<T: Copy + 'static>(
    id: &'static str,
    value: impl Into<AttrValue>,
    entries: impl IntoIterator<Item = Entry<T>>,
    room: usize,
    on_change: Callback<T>,
) -> Html {
    labelled_choice((id, text::label(id)), value, entries, room, on_change)
}

/// The same for a field with its label.
pub fn labelled_choice<T: Copy + 'static>(
    (id, label): (&'static str, &'static str),
    value: impl Into<AttrValue>,
    entries: impl IntoIterator<Item = Entry<T>>,
    room: usize,
    on_change: Callback<T>,
) -> Html {
    let value = value.into();
    let entries = entries.into_iter().enumerate();
    let entries = entries.filter(|(at, entry)| *at < room || entry.id == value).map(|(_, entry)| entry);
    let split =
        |entry: Entry<T>| (entry.item, ChoiceOption { id: entry.id, name: entry.name, group: entry.group });
    let (items, options): (Vec<T>, Vec<ChoiceOption>) = entries.map(split).unzip();
    let on_change = Callback::from(move |at: usize| {
        if let Some(item) = items.get(at) {
            on_change.emit(*item);
        }
    });
    html! { <Choice {id} {label} {value} {options} {on_change} /> }
}

#[derive(Clone, PartialEq)]
struct ChoiceOption {
    id: AttrValue,
    name: AttrValue,
    group: Option<&'static str>,
}

/// The element itself; it knows positions, not items, so that it is compiled once.
#[derive(Properties)]
struct ChoiceProps {
    id: &'static str,
    label: &'static str,
    value: AttrValue,
    options: Vec<ChoiceOption>,
    on_change: Callback<usize>,
}

/// The same options and value are the same select: a long list is not compared again because the callback, which does
/// the same as the last one, is a new object.
impl PartialEq for ChoiceProps {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.value == other.value && self.options == other.options
    }
}

#[component]
fn Choice(props: &ChoiceProps) -> Html {
    let node = use_select_value(props.value.clone());
    let onchange = {
        let ids: Vec<AttrValue> = props.options.iter().map(|option| option.id.clone()).collect();
        let on_change = props.on_change.clone();
        Callback::from(move |event: Event| {
            if let Some(at) = chosen(&event).and_then(|id| ids.iter().position(|known| *known == id)) {
                on_change.emit(at);
            }
        })
    };
    let option = |option: &ChoiceOption| {
        html! {
            <option key={option.id.as_str()} value={option.id.clone()} selected={option.id == props.value}>
                { &option.name }
            </option>
        }
    };
    let groups = props.options.chunk_by(|a, b| a.group == b.group).map(|options| {
        let list: Html = options.iter().map(option).collect();
        match options.first().and_then(|option| option.group) {
            Some(group) => html! { <optgroup key={group} label={group}>{ list }</optgroup> },
            None => list,
        }
    });
    html! {
        <span class="field">
            <label for={props.id}>{ props.label }</label>
            <select id={props.id} name={props.id} ref={node} {onchange}>{ for groups }</select>
        </span>
    }
}
