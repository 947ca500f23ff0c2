//! What the program decides by itself unless the question says otherwise: a row for each that can be said here.

use super::change::Change;
use crate::components::{Entry, Setting, choice};
use crate::text;
use rooftop_core::catalog::{LINKS, TensorSplit};
use rooftop_core::units::numbers::short;
use rooftop_core::{Scenario, TextKind};
use yew::prelude::*;

/// The rows.
pub fn settings(scenario: &Scenario, room: usize, on_change: &Callback<Change>) -> Html {
    let (it, settings, placing) = (*scenario, scenario.settings, scenario.placing);
    let choose = |id: &'static str, present: &str, names: Vec<(&'static str, String)>| {
        let on_change = on_change.reform(move |to: &'static str| Change::typed(&it, id, to));
        let entries = names.into_iter().map(|(id, name)| Entry {
            item: id,
            id: id.into(),
            name: name.into(),
            group: None,
        });
        choice(id, present.to_owned(), entries, room, on_change)
    };
    let number = |id: &'static str, value: Option<f64>, usual: String| {
        let value = value.map(short).unwrap_or_default();
        html! { <Setting {id} scenario={it} {value} {usual} on_change={on_change.reform(Change::To)} /> }
    };
    let named = |id: &'static str| (id, text::setting_name(id).to_owned());
    let targets = it.targets();
    let usual = targets.first().map_or("", |target| target.backend_word());
    let backends = targets.iter().map(|target| named(target.backend_word())).collect::<Vec<_>>();
    let present = it.target().map_or(usual, |target| target.backend_word());
    let several = placing.n_gpus() > 1;
    let usual_link = std::iter::once(("", text::usual_setting().to_owned()));
    let links = usual_link.chain(LINKS.iter().map(|link| named(link.id))).collect::<Vec<_>>();
    let splits = ["layer", "tensor"].map(named).to_vec();
    let draft = it.draft();
    html! {
        <>
            { for (backends.len() > 1).then(|| choose("backend", present, backends)) }
            { for several.then(|| choose("link", placing.link.map_or("", |link| link.id), links)) }
            { for (several && it.runtime.tensor_split != TensorSplit::None).then(|| choose("split", placing.split.id(), splits)) }
            { for it.usual_share().map(|share| number("gpu-share", settings.gpu_share, text::significant(share.value, 2))) }
            { for it.device.power_w.map(|most| number("power-w", settings.power_w.map(f64::from), most.to_string())) }
            { number("file-size", settings.file_gb, text::significant(it.weights().total.gb(), 3)) }
            { number("draft", settings.draft.map(f64::from), draft.map_or(0, |draft| draft.tokens).to_string()) }
            { for draft.map(|draft| html! {
                <>
                    { choose("text", settings.text.id(), TextKind::ALL.map(|kind| named(kind.id())).to_vec()) }
                    { number("acceptance", settings.acceptance, text::significant(draft.acceptance, 2)) }
                </>
            }) }
            { for it.runtime.slots.filter(|_| it.users == 1).map(|usual| {
                number("slots", settings.slots.map(f64::from), usual.value.to_string())
            }) }
            { for (it.model.tower > 0).then(|| {
                let loaded = if it.loads_images() { "1" } else { "0" };
                choose("images", loaded, vec![("0", text::setting_name("without-images").to_owned()), ("1", text::setting_name("with-images").to_owned())])
            }) }
        </>
    }
}
