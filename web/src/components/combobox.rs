//! A field in which machines, models and formats are chosen: by typing, or from a list that is only made when it is opened.
//! The keys are those of the combobox of WAI-ARIA 1.2; the focus stays in the field.

mod rows;

use crate::browser::{alive, open_page, select_all, select_held, show, typed};
use crate::text;
use rooftop_core::catalog::{Device, Model, Quantization, Record, Setup};
use rows::{Act, Asked, Row};
use std::rc::Rc;
use yew::prelude::*;

pub use rows::{Chosen, Offered};

/// What a field is for: how its list is made. A bundle has only the lists that its pages name.
#[derive(Clone, Copy)]
pub struct Sought(fn(&Asked) -> Vec<Row>);

impl Sought {
    /// Machines.
    pub const MACHINES: Self = Self(rows::machines);
    /// Models.
    pub const MODELS: Self = Self(rows::models);
    /// Formats of weights.
    pub const FORMATS: Self = Self(rows::formats);
    /// Machines and models; nothing before something is typed.
    pub const ANYTHING: Self = Self(rows::anything);
}

/// What a field is for never changes.
impl PartialEq for Sought {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// A field.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// Of the element.
    pub id: &'static str,
    /// Its label.
    pub label: &'static str,
    /// What it is for.
    pub sought: Sought,
    /// What can be chosen.
    #[prop_or(Offered::All)]
    pub offered: Offered,
    /// Id of what is chosen; empty where choosing adds something.
    #[prop_or_default]
    pub value: AttrValue,
    /// Its name.
    #[prop_or_default]
    pub name: AttrValue,
    /// Examples of what can be typed.
    #[prop_or_default]
    pub hint: Option<&'static str>,
    /// Called with what was chosen.
    pub on_choose: Callback<Chosen>,
}

#[derive(Clone, Default)]
struct State {
    /// The list; empty while it is closed.
    rows: Rc<Vec<Row>>,
    /// What was typed since the last choice.
    text: Option<AttrValue>,
    /// The row that Enter chooses.
    active: usize,
    /// Older ones are shown too.
    unfolded: bool,
}

impl State {
    /// With the list of what was typed, opened at what is chosen.
    fn opened(props: &Props, text: Option<AttrValue>, unfolded: bool) -> Self {
        let Props { sought, offered, value, .. } = props;
        let asked = Asked { offered, text: text.as_deref().unwrap_or_default(), unfolded, value };
        let rows = sought.0(&asked);
        let chosen = rows.iter().position(|row| row.chooses(value));
        let active = chosen.filter(|_| asked.text.trim().is_empty()).unwrap_or(0);
        Self { rows: Rc::new(rows), active, text, unfolded }
    }
}

/// See [`Props`].
#[component]
pub fn Combobox(props: &Props) -> Html {
    let Props { id, label, value, name, hint, .. } = props.clone();
    let state = use_state(State::default);
    let State { rows, text: asked, active, unfolded } = (*state).clone();
    let open = !rows.is_empty();
    let list = format!("{id}-list");
    let active_id = open.then(|| format!("{id}-{active}"));
    // Closed, after Escape and after a choice, typing replaces what is there.
    use_effect_with(
        (active_id.clone(), asked.is_none().then(|| name.clone())),
        move |(row, at_rest)| match (row, at_rest) {
            (Some(row), _) => show(row),
            (None, Some(_)) => select_held(id),
            (None, None) => {}
        },
    );
    let act = {
        let (state, props) = (state.clone(), props.clone());
        Callback::from(move |at: usize| match state.rows.get(at).map(|row| &row.act) {
            Some(Act::Choose(chosen)) => {
                state.set(State::default());
                props.on_choose.emit(chosen.clone());
            }
            Some(Act::Unfold) => {
                state.set(State { active: at, ..State::opened(&props, state.text.clone(), true) });
            }
            Some(Act::Open(path)) => open_page(path),
            None => {}
        })
    };
    let onkeydown = {
        let (state, act, props) = (state.clone(), act.clone(), props.clone());
        Callback::from(move |event: KeyboardEvent| {
            // Enter ends the composition of a Chinese or Japanese word.
            if event.is_composing() {
                return;
            }
            let last = rows.len().saturating_sub(1);
            let go = |active: usize| state.set(State { active, ..(*state).clone() });
            match event.key().as_str() {
                "ArrowDown" if !open => state.set(State::opened(&props, state.text.clone(), unfolded)),
                "ArrowDown" => go(last.min(active + 1)),
                "ArrowUp" if open => go(active.saturating_sub(1)),
                "Home" if open => go(0),
                "End" if open => go(last),
                // A form has nothing to send.
                "Enter" => act.emit(active),
                "Escape" if open || state.text.is_some() => state.set(State::default()),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let oninput = {
        let (state, props) = (state.clone(), props.clone());
        Callback::from(move |event: InputEvent| {
            let text = typed(&event).unwrap_or_default();
            state.set(State::opened(&props, Some(text.into()), unfolded));
        })
    };
    let onclick = {
        let (state, props) = (state.clone(), props.clone());
        Callback::from(move |_: MouseEvent| state.set(State::opened(&props, state.text.clone(), unfolded)))
    };
    let onblur = {
        let state = state.clone();
        // What was typed to add something stays; what is chosen is shown again.
        let keeps = value.is_empty();
        Callback::from(move |_: FocusEvent| {
            let text = state.text.clone().filter(|_| keeps);
            state.set(State { text, ..State::default() });
        })
    };
    let rows = &state.rows;
    let count = match &asked {
        Some(asked) if open => {
            text::found(rows.iter().filter(|row| matches!(row.act, Act::Choose(_))).count(), asked)
        }
        _ => String::new(),
    };
    let shown = asked.unwrap_or(name);
    let size = shown.chars().count().max(4).to_string();
    html! {
        <span class={if open { "field combobox open" } else { "field combobox" }}>
            <label for={id}>{ label }</label>
            <input {id} name={id} type="text" role="combobox" autocomplete="off" autocapitalize="off" spellcheck="false"
                {size} value={shown} data-value={value} data-listens={alive()} placeholder={hint}
                aria-autocomplete="list" aria-expanded={open.to_string()} aria-controls={open.then(|| list.clone())}
                aria-activedescendant={active_id} {oninput} {onkeydown} {onclick} {onblur} onfocus={select_all()} />
            <span class="visually-hidden" role="status">{ count }</span>
            if open {
                <div id={list} class="listbox" role="listbox" aria-label={label}
                    onmousedown={Callback::from(|event: MouseEvent| event.prevent_default())}>
                    { groups(id, rows, active, &act) }
                </div>
            }
        </span>
    }
}

/// The field of a machine, or of so many cards.
pub fn machine_box(
    id: &'static str,
    (device, cards): (&Device, u32),
    offered: Offered,
    on_change: Callback<(&'static Device, Setup)>,
) -> Html {
    let on_choose = Callback::from(move |chosen: Chosen| {
        if let Some(device) = Device::find(&chosen.id) {
            on_change.emit((device, chosen.setup));
        }
    });
    html! {
        <Combobox {id} label={text::label(id)} sought={Sought::MACHINES} {offered} value={device.id}
            name={text::several(cards, device)} {on_choose} />
    }
}

/// The field of a model.
pub fn model_box(id: &'static str, model: &Model, on_change: Callback<&'static Model>) -> Html {
    let on_choose = Callback::from(move |chosen: Chosen| {
        if let Some(model) = Model::find(&chosen.id) {
            on_change.emit(model);
        }
    });
    html! { <Combobox {id} label={text::label(id)} sought={Sought::MODELS} value={model.id} name={model.name} {on_choose} /> }
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
    html! {
        <Combobox {id} label={text::label(id)} sought={Sought::FORMATS} offered={Offered::Ids(offered)} value={format.id}
            name={format.name} {on_choose} />
    }
}

/// The rows under their headings.
fn groups(id: &'static str, rows: &[Row], active: usize, act: &Callback<usize>) -> Html {
    let mut at = 0;
    let groups = rows.chunk_by(|a, b| a.group == b.group).map(|rows| {
        let first = at;
        at += rows.len();
        let options = rows.iter().zip(first..).map(|(row, at)| {
            let onclick = act.reform(move |_: MouseEvent| at);
            html! {
                <div id={format!("{id}-{at}")} key={at} role="option" aria-selected={(active == at).to_string()}
                    {onclick}>{ &row.name }</div>
            }
        });
        match rows.first().and_then(|row| row.group.clone()) {
            Some(group) => html! {
                <div key={first} role="group" aria-label={group.clone()}>
                    <div class="heading" aria-hidden="true">{ group }</div>
                    { for options }
                </div>
            },
            None => html! { <div key={first} role="presentation">{ for options }</div> },
        }
    });
    groups.collect()
}
