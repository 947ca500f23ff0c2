//! What a page is about, for search engines: a JSON-LD block, which is data and no script.

use super::Assets;
use super::document::Page;
use crate::text;
use rooftop_core::catalog::{Device, Model, Record};
use serde_json::{Value, json};

/// About a page that is about nothing else: the site itself, a calculator, or prose.
pub fn page(page: &Page, Assets { origin, base, .. }: &Assets) -> String {
    let (title, says) = &page.meta;
    let site = format!("{origin}{base}");
    let kind = if page.bundle.is_some() { "WebApplication" } else { "WebPage" };
    let mut about = json!({
        "@context": "https://schema.org",
        "@type": kind,
        "url": format!("{site}{}", page.path),
        "name": text::bare_title(title),
        "description": says,
        "inLanguage": text::language_tag(),
        "isPartOf": { "@type": "WebSite", "name": text::SITE, "url": site },
    });
    if let (Some(about), true) = (about.as_object_mut(), page.bundle.is_some()) {
        about.insert("applicationCategory".to_owned(), "UtilitiesApplication".into());
        about.insert("operatingSystem".to_owned(), "Any".into());
        about.insert("offers".to_owned(), json!({ "@type": "Offer", "price": "0", "priceCurrency": "USD" }));
    }
    written(&about)
}

/// About a machine.
pub fn device(assets: &Assets, device: &Device, lead: &str) -> String {
    let figures = [
        (text::fact("memory"), f64::from(device.largest_memory().label), "GB"),
        (text::fact("bandwidth"), device.bandwidth.value.gb_per_sec(), "GB/s"),
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
        "applicationCategory": text::model_category(),
        "datePublished": details.released,
    });
    block(
        assets,
        &Place { list: ("models/", text::models_heading()), id: model.id(), name: model.name() },
        lead,
        about,
    )
}

/// The place of a page on the site.
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
        "inLanguage": text::language_tag(),
        "breadcrumb": { "@type": "BreadcrumbList", "itemListElement": steps },
        "about": about,
    });
    written(&page)
}

/// Within a script element only `<` could end it.
fn written(about: &Value) -> String {
    about.to_string().replace('<', "\\u003c")
}
