//! The pages of all machines and models, made by all processors at once: they are most of the site.

use super::document::Page;
use super::{Assets, structured};
use crate::address::root;
use crate::pages::Written;
use crate::pages::records::{
    Answered, Measured, answered, asked_devices, device_page, duels, model_page, pairs,
};
use crate::text;
use rooftop_core::catalog::{Device, Model, Record};
use std::collections::BTreeMap;
use std::error::Error;
use std::num::NonZero;
use std::path::Path;
use std::thread;
use yew::prelude::*;

/// Folder of the measured points below base, a file for each machine.
const POINTS: &str = "data/points";

/// Every page; none is kept before it is visited: a visitor reads a few of them.
pub fn pages(assets: &Assets, out: &Path) -> Result<Vec<Page>, Box<dyn Error>> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/measurements");
    let measured = Measured::read(&data)?;
    std::fs::create_dir_all(out.join(POINTS))?;
    for device in Device::ALL {
        std::fs::write(out.join(POINTS).join(format!("{}.csv", device.id())), measured.lines(device))?;
    }
    let devices = in_parallel(&Device::ALL, |device| {
        let (body, lead) = device_page(&base(assets), device, &measured);
        let structured = structured::device(assets, device, &lead);
        let page =
            page(format!("devices/{}/", device.id()), text::device_meta(device, &lead), structured, body);
        Page { figures: text::device_preview(device), ..page }
    });
    let models = in_parallel(&Model::ALL, |model| {
        let (body, lead) = model_page(&base(assets), model, &measured);
        let structured = structured::model(assets, model, &lead);
        let page = page(format!("models/{}/", model.id()), text::model_meta(model, &lead), structured, body);
        Page { figures: text::model_preview(model), ..page }
    });
    let asked = pairs();
    if root(&assets.base) == assets.base {
        for pair in &asked {
            let folder = out.join(pair.path());
            std::fs::create_dir_all(&folder)?;
            std::fs::write(folder.join("badge.svg"), pair.badge())?;
        }
    }
    short_answers(out)?;
    let asked = in_parallel(&asked, |pair| {
        let (body, meta) = pair.page(&base(assets), &assets.origin, &measured);
        Page { precache: false, ..super::page(pair.path(), meta, body) }
    });
    let compared = in_parallel(&duels(), |duel| {
        let Written { path, meta, body, bundle } = duel.page(&base(assets), &measured);
        Page { precache: false, bundle: Some(bundle), ..super::page(path, meta, body) }
    });
    Ok(devices.into_iter().chain(models).chain(asked).chain(compared).collect())
}

/// Folder of the answers that the small widget has at hand, a file for each machine.
const SHORT: &str = "embed/small/answers";

/// By model, for each machine that is often asked about: question, verdict, the rest of the answer, and the calculator's query.
fn short_answers(out: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(out.join(SHORT))?;
    for device in asked_devices() {
        let of = |model: &'static Model| {
            let answered = answered(device, model);
            let says = answered.short();
            let Answered { scenario, question, verdict, .. } = answered;
            (model.id(), [question, verdict.to_owned(), says, scenario.to_query()])
        };
        let answers: BTreeMap<&str, [String; 4]> = Model::ALL.iter().map(of).collect();
        std::fs::write(
            out.join(SHORT).join(format!("{}.json", device.id())),
            serde_json::to_string(&answers)?,
        )?;
    }
    Ok(())
}

fn base(assets: &Assets) -> AttrValue {
    AttrValue::from(assets.base.clone())
}

fn page(path: String, meta: (String, String), structured: String, body: Html) -> Page {
    Page { precache: false, structured: Some(structured), ..super::page(path, meta, body) }
}

/// A page for each record, in their order.
fn in_parallel<'a, R: Sync>(records: &'a [R], make: impl Fn(&'a R) -> Page + Sync) -> Vec<Page> {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let share = records.len().div_ceil(processors).max(1);
    let make = &make;
    thread::scope(|scope| {
        let workers: Vec<_> = records
            .chunks(share)
            .map(|part| scope.spawn(move || part.iter().map(make).collect::<Vec<_>>()))
            .collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}
