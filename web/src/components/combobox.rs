//! A field in which machines, models and formats are chosen: by typing, or from a list. What it does is
//! `static/combobox.js`, and its list is made by a bundle of its own (`crate::lists`), so that an answer does not wait for them.

use crate::browser::{alive, picked, with_all_records};
use crate::text;
use rooftop_core::catalog::{Device, Model, Quantization, Record, Setup};
use yew::prelude::*;

/// What a field is for.
#[derive(Clone, Copy, PartialEq)]
pub enum Sought {
    /// Machines.
    Machines,
    /// Models.
    Models,
    /// Formats of weights.
    Formats,
    /// Machines and models; nothing before something is typed.
    Anything,
}

impl Sought {
    const fn id(self) -> &'static str {
        match self {
            Self::Machines => "machines",
            Self::Models => "models",
            Self::Formats => "formats",
            Self::Anything => "anything",
        }
    }

    /// How many of them the catalogue has.
    pub fn known(self) -> usize {
        match self {
            Self::Machines => Device::ALL.len(),
            Self::Models => Model::ALL.len(),
            Self::Formats => Quantization::ALL.len(),
            Self::Anything => usize::MAX,
        }
    }
}

/// A field.
pub struct Combobox {
    /// Of the element, and its label.
    pub id: (&'static str, &'static str),
    /// What it is for.
    pub sought: Sought,
    /// Ids of what can be chosen, with blanks between; all of the catalogue where there are none.
    pub offered: AttrValue,
    /// What can be chosen besides, a line for each: id and name with a tab between.
    pub others: AttrValue,
    /// Id of what is chosen; empty where choosing adds something.
    pub value: AttrValue,
    /// Its name.
    pub name: AttrValue,
    /// Examples of what can be typed.
    pub hint: Option<&'static str>,
}

/// What was chosen.
pub struct Chosen {
    /// Id of a machine, model or format.
    pub id: String,
    /// What was typed besides the machine's name.
    pub setup: Setup,
}

impl Chosen {
    fn read(text: &str) -> Self {
        with_all_records();
        let (id, setup) = text.split_once(' ').unwrap_or((text, ""));
        let setup = Device::find(id).map(|device| Setup::read(setup, device)).unwrap_or_default();
        Self { id: id.to_owned(), setup }
    }
}

impl Combobox {
    /// One in which nothing is chosen: choosing adds something.
    pub fn adding(id: (&'static str, &'static str), sought: Sought, hint: Option<&'static str>) -> Self {
        let none = AttrValue::default;
        Self { id, sought, offered: none(), others: none(), value: none(), name: none(), hint }
    }
}

/// The field; what is typed into it may name several. Once the script has it, only that sets what it shows: it may just be typed in.
pub fn combobox(field: Combobox, on_choose: Callback<Chosen>) -> Html {
    let Combobox { id: (id, label), sought, offered, others, value, name, hint } = field;
    let onchange = Callback::from(move |event: Event| {
        if let Some(text) = picked(&event) {
            text.split(',').map(Chosen::read).for_each(|chosen| on_choose.emit(chosen));
        }
    });
    let size = name.chars().count().max(4).to_string();
    let at_first = alive().is_none().then(|| name.clone());
    let [offered, others, name] = [offered, others, name].map(|it| alive().map(|_| it));
    html! {
        <combo-box key={id} class="field combobox" data-sought={sought.id()} data-offered={offered}
            data-others={others} data-name={name} {onchange}>
            <label for={id}>{ label }</label>
            <input {id} name={id} type="text" role="combobox" autocomplete="off" autocapitalize="off" spellcheck="false" {size}
                value={at_first} data-value={value} placeholder={hint} aria-autocomplete="list" aria-expanded="false" />
        </combo-box>
    }
}

/// The field of a machine, or of so many cards; of all machines where none are offered.
pub fn machine_box(
    id: &'static str,
    (device, cards): (&Device, u32),
    offered: AttrValue,
    on_change: Callback<(&'static Device, Setup)>,
) -> Html {
    let on_choose = Callback::from(move |chosen: Chosen| {
        if let Some(device) = Device::find(&chosen.id) {
            on_change.emit((device, chosen.setup));
        }
    });
    let name = text::several(cards, device).into();
    record_box(id, Sought::Machines, offered, (device.id, name), on_choose)
}

/// The field of a model.
pub fn model_box(id: &'static str, model: &Model, on_change: Callback<&'static Model>) -> Html {
    let on_choose = Callback::from(move |chosen: Chosen| {
        if let Some(model) = Model::find(&chosen.id) {
            on_change.emit(model);
        }
    });
    record_box(id, Sought::Models, AttrValue::default(), (model.id, model.name.into()), on_choose)
}

/// The field of a format, one of these.
pub fn format_box(
    id: &'static str,
    format: &Quantization,
    offered: &'static [&'static str],
    on_change: Callback<&'static Quantization>,
) -> Html {
    let on_choose = Callback::from(move |chosen: Chosen| {
        if let Some(format) = Quantization::find(&chosen.id) {
            on_change.emit(format);
        }
    });
    record_box(id, Sought::Formats, offered.join(" ").into(), (format.id, format.name.into()), on_choose)
}

fn record_box(
    id: &'static str,
    sought: Sought,
    offered: AttrValue,
    (value, name): (&'static str, AttrValue),
    on_choose: Callback<Chosen>,
) -> Html {
    let value = value.into();
    let (id, others) = ((id, text::label(id)), AttrValue::default());
    combobox(Combobox { id, sought, offered, others, value, name, hint: None }, on_choose)
}
