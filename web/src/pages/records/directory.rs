//! The lists of all machines and of all models.

use super::{device_address, duel_links, duels, entries, model_address, pairs};
use crate::pages::layout::Layout;
use crate::pages::limits::contents;
use crate::text;
use rooftop_core::catalog::{Device, Model, Record};
use yew::prelude::*;

/// All machines, by whose GPU they have and how they are used.
pub fn devices_page(base: &AttrValue) -> Html {
    let groups = grouped(Device::ALL.rows(), |device| {
        (text::gpu_vendor(device.gpu), text::device_class(device.class))
    });
    let groups = groups.into_iter().map(|((vendor, class), devices)| {
        let found = devices
            .into_iter()
            .map(|device| (device_address(base, device), device.name(), text::device_figures(device)));
        (format!("{vendor}: {class}"), entries(found))
    });
    directory(
        base,
        "devices/",
        text::devices_heading(),
        text::devices_lead(Device::ALL.len()),
        groups.collect(),
    )
}

/// All models, by series.
pub fn models_page(base: &AttrValue) -> Html {
    let groups = grouped(Model::ALL.rows(), |model| model.details().family);
    let groups = groups.into_iter().map(|(family, models)| {
        let found = models
            .into_iter()
            .map(|model| (model_address(base, model), model.name(), text::model_figures(model)));
        (family.to_owned(), entries(found))
    });
    directory(base, "models/", text::models_heading(), text::models_lead(Model::ALL.len()), groups.collect())
}

/// All answers that have a page, by machine, and all comparisons of two machines.
pub fn pairs_page(base: &AttrValue) -> Html {
    let all = pairs();
    let groups = all.chunk_by(|a, b| a.device == b.device).map(|pairs| {
        let found =
            pairs.iter().map(|pair| (format!("{base}{}", pair.path()), pair.model.name(), pair.speed()));
        (pairs.first().map_or("", |pair| pair.device.name()).to_owned(), entries(found))
    });
    let duels = (text::pairs_index_duels().to_owned(), duel_links(base, duels().iter()));
    directory(
        base,
        "pairs/",
        text::pairs_index_heading(),
        text::pairs_index_lead(all.len()),
        groups.chain([duels]).collect(),
    )
}

/// Records under the heads they belong to, heads in the order of their names.
fn grouped<R, H: Ord>(records: &'static [R], head: impl Fn(&R) -> H) -> Vec<(H, Vec<&'static R>)> {
    let mut groups = std::collections::BTreeMap::<H, Vec<&R>>::new();
    for record in records {
        groups.entry(head(record)).or_default().push(record);
    }
    groups.into_iter().collect()
}

fn directory(
    base: &AttrValue,
    path: &'static str,
    heading: &'static str,
    lead: String,
    groups: Vec<(String, Html)>,
) -> Html {
    let id = |at: usize| format!("group-{}", at + 1);
    let parts: Vec<(String, String)> =
        groups.iter().enumerate().map(|(at, (heading, _))| (id(at), heading.clone())).collect();
    let groups = groups.into_iter().enumerate().map(|(at, (heading, list))| {
        html! { <section><h2 id={id(at)}>{ heading }</h2>{ list }</section> }
    });
    html! {
        <Layout base={base.clone()} {path}>
            <div class="prose"><h1>{ heading }</h1><p class="lead">{ lead }</p></div>
            { contents(parts) }
            <div class="directory">{ for groups }</div>
        </Layout>
    }
}
