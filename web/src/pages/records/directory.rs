//! The lists of all machines and of all models.

use super::{device_address, model_address};
use crate::pages::layout::Layout;
use crate::text;
use rooftop_core::catalog::{Device, Model, Record};
use yew::prelude::*;

/// All machines, by whose GPU they have and how they are used.
pub fn devices_page(base: &AttrValue) -> Html {
    let groups = grouped(Device::ALL.rows(), |device| {
        (text::gpu_vendor(device.gpu), text::device_class(device.class))
    });
    let groups = groups.into_iter().map(|((vendor, class), devices)| {
        let entries = devices
            .into_iter()
            .map(|device| (device_address(base, device), device.name(), text::device_figures(device)));
        group(format!("{vendor}: {class}"), entries)
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
        let entries = models
            .into_iter()
            .map(|model| (model_address(base, model), model.name(), text::model_figures(model)));
        group(family.to_owned(), entries)
    });
    directory(base, "models/", text::models_heading(), text::models_lead(Model::ALL.len()), groups.collect())
}

/// Records under the heads they belong to, heads in the order of their names.
fn grouped<R, H: Ord>(records: &'static [R], head: impl Fn(&R) -> H) -> Vec<(H, Vec<&'static R>)> {
    let mut groups = std::collections::BTreeMap::<H, Vec<&R>>::new();
    for record in records {
        groups.entry(head(record)).or_default().push(record);
    }
    groups.into_iter().collect()
}

fn group(heading: String, entries: impl Iterator<Item = (String, &'static str, String)>) -> Html {
    let entries = entries.map(|(href, name, detail)| {
        html! { <li><a {href}>{ name }</a>{ " " }<small>{ detail }</small></li> }
    });
    html! { <section><h2>{ heading }</h2><ul class="entries">{ for entries }</ul></section> }
}

fn directory(
    base: &AttrValue,
    path: &'static str,
    heading: &'static str,
    lead: String,
    groups: Html,
) -> Html {
    html! {
        <Layout base={base.clone()} {path}>
            <div class="prose"><h1>{ heading }</h1><p class="lead">{ lead }</p></div>
            <div class="directory">{ groups }</div>
        </Layout>
    }
}
