//! What a page is about, for search engines: a JSON-LD block, which is data and no script.

use super::Assets;
use crate::text;
use rooftop_core::catalog::{Device, Model, Record};
use serde_json::{Value, json};

/// About a machine.
pub fn device(assets: &Assets, device: &Device, lead: &str) -> String {
    let figures = [
        ("Memory", f64::from(device.largest_memory().label), "GB"),
        ("Memory bandwidth", device.bandwidth.value.gb_per_sec(), "GB/s"),
    ];
    let about = json!({
        "@type": "Product",
        "name": device.name(),
        "alternateName": device.aliases,
        "category": text::device_class(device.class),
        "additionalProperty": figures.map(|(name, value, unit)| {
            json!({ "@type": "PropertyValue", "name": name, "value": value, "unitText": unit })
        }),
    });
    block(
        assets,
        &Place { list: ("devices/", text::devices_heading()), id: device.id(), name: device.name() },
        lead,
        about,
    )
}

/// About a model.
pub fn model(assets: &Assets, model: &Model, lead: &str) -> String {
    let details = model.details();
    let about = json!({
        "@type": "SoftwareApplication",
        "name": model.name(),
        "alternateName": model.aliases,
        "applicationCategory": "Language model",
        "datePublished": details.released,
    });
    block(
        assets,
        &Place { list: ("models/", text::models_heading()), id: model.id(), name: model.name() },
        lead,
        about,
    )
}

/// Where a page stands.
struct Place {
    list: (&'static str, &'static str),
    id: &'static str,
    name: &'static str,
}

fn block(Assets { origin, base, .. }: &Assets, place: &Place, lead: &str, about: Value) -> String {
    let (list, heading) = place.list;
    let address = format!("{origin}{base}{list}{}/", place.id);
    let steps = [
        (text::SITE, format!("{origin}{base}")),
        (heading, format!("{origin}{base}{list}")),
        (place.name, address.clone()),
    ];
    let steps: Vec<Value> = steps
        .iter()
        .zip(1..)
        .map(|((name, item), position)| json!({ "@type": "ListItem", "position": position, "name": name, "item": item }))
        .collect();
    let page = json!({
        "@context": "https://schema.org",
        "@type": "WebPage",
        "url": address,
        "name": place.name,
        "description": lead,
        "inLanguage": text::LANGUAGE,
        "breadcrumb": { "@type": "BreadcrumbList", "itemListElement": steps },
        "about": about,
    });
    // Within a script element only `<` could end it.
    page.to_string().replace('<', "\\u003c")
}
