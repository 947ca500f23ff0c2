//! One field that finds machines and models by what people call them.

use super::change::Change;
use crate::components::{Chosen, Combobox, Sought, combobox};
use crate::text;
use rooftop_core::catalog::{Device, Model, Record};
use yew::prelude::*;

/// The field.
pub fn finder(on_change: &Callback<Change>) -> Html {
    let on_change = on_change.clone();
    let on_choose = Callback::from(move |Chosen { id, setup }: Chosen| {
        let machine = Device::find(&id).map(|device| Change::Device(device, setup));
        if let Some(change) = machine.or_else(|| Model::find(&id).map(Change::Model)) {
            on_change.emit(change);
        }
    });
    html! {
        <div class="finder" role="search">
            { combobox(Combobox::adding(("find", text::find()), Sought::Anything, Some(text::find_hint())), on_choose) }
        </div>
    }
}
