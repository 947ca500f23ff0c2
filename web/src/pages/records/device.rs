//! A machine: what it runs, how fast, what is known of it, and what is like it.

use super::measured::Measured;
use super::pair::{Pair, pair_links};
use super::prices::price_history;
use super::questions::{ASKED_MODELS, FAMILIAR_MODELS, best, question, usual};
use super::{
    check_address, comparison_address, device_address, embed_address, facts_and_report, measured_by_others,
    model_address, neighbours, parts, question_address, runs_address, table, table_row, trail,
};
use crate::components::{Fact, Rung, ladder};
use crate::pages::layout::Layout;
use crate::text;
use rooftop_core::catalog::{Device, Model, Record};
use rooftop_core::explore::similar_devices;
use rooftop_core::{Estimate, Scenario};
use yew::prelude::*;

/// Neighbours of the same architecture that are shown at most.
const SAME_CHIP: usize = 4;

/// The page, and the sentence it begins with.
pub fn device_page(base: &AttrValue, device: &'static Device, measured: &Measured) -> (Html, String) {
    let answers: Vec<(Scenario, Estimate)> = Model::ALL.iter().map(|model| best(device, model)).collect();
    let default = question(device, Scenario::default().model);
    let example = usual(device, default.model);
    let lead = text::device_lead(&example, &answers);
    let familiar = FAMILIAR_MODELS.iter().filter_map(|id| Model::find(id));
    let rungs = familiar.map(|model| usual(device, model)).map(|(scenario, estimate)| Rung {
        name: scenario.model.name().to_owned(),
        href: question_address(base, &scenario),
        detail: scenario.quantization.name().to_owned(),
        estimate,
        measured: measured.like(&scenario),
    });
    let rows = answers.iter().map(|(scenario, estimate)| {
        table_row(scenario.model.name(), model_address(base, scenario.model), scenario, estimate)
    });
    // A few with the same chip, then what else is near.
    let (same, others): (Vec<_>, Vec<_>) =
        similar_devices(device).into_iter().partition(|other| other.architecture == device.architecture);
    let other = others.first().copied();
    let alike = same.into_iter().take(SAME_CHIP).chain(others);
    let alike = alike.map(|other| (device_address(base, other), other.name(), text::device_figures(other)));
    let asked = ASKED_MODELS.iter().filter_map(|id| Model::find(id)).map(|model| Pair { device, model });
    let caveats = text::page_caveats(&example.0, &example.1);
    let speeds = html! {
        <>
            <p class="setting">{ text::setting(&default) }</p>
            { ladder(text::device_ladder_heading().to_owned(), rungs.collect()) }
            <p class="setting">{ text::ladder_note() }</p>
            <ul class="caveats">{ for caveats.into_iter().map(|caveat| html! { <li>{ caveat }</li> }) }</ul>
            { table(text::all_models(answers.len()), text::answer_columns(text::label("model")), rows.collect()) }
        </>
    };
    let links = pair_links(base, asked, |pair| pair.model.name());
    let all = [
        Some((("speed", text::device_ladder_heading()), speeds)),
        Some((("measured", text::measured_heading()), measured_by_others(measured.of_device(base, device)))),
        Some((("facts", text::facts_heading()), facts_and_report(base, rows_of(device)))),
        price_history(device).map(|chart| (("prices", text::prices_heading()), chart)),
        links.map(|links| (("asked", text::pair_links_heading()), links)),
        Some((("similar", text::similar_devices_heading()), neighbours(alike))),
    ];
    let page = html! {
        <Layout base={base.clone()} path={format!("devices/{}/", device.id())}>
            <div class="prose">
                { trail(base, "devices/", text::devices_heading()) }
                <h1>{ device.name() }</h1>
                <p class="lead">{ lead.clone() }</p>
                <p class="ways">
                    <a class="go" href={question_address(base, &default)}>{ text::ask_about_device() }</a>
                    { for other.map(|other| html! {
                        <a class="go" href={comparison_address(base, [device, other])}>{ text::compare_with(other) }</a>
                    }) }
                    <a class="go" href={runs_address(base, device)}>{ text::what_runs() }</a>
                    <a class="go" href={check_address(base, "machine", &format!("{} {} GB", device.name(), default.memory.label))}>
                        { text::check_heading() }
                    </a>
                    <a class="go" href={embed_address(base, &default)}>{ text::embed_this() }</a>
                </p>
            </div>
            { parts(all.into_iter().flatten().collect()) }
        </Layout>
    };
    (page, lead)
}

fn rows_of(device: &'static Device) -> Vec<Fact> {
    let details = device.details();
    let memory = Fact {
        name: text::fact("memory"),
        value: Some(text::memory_fact(device)),
        source: Some(device.memory_source),
    };
    let usable = device.systems.iter().map(|system| Fact {
        name: text::usable_under(system.os),
        value: Some(text::usable_fact(device, system)),
        source: Some(system.budget.source),
    });
    let dense = details.dense.iter().map(|dense| Fact {
        name: text::dense_name(dense.precision),
        value: Some(text::flops(dense.rate.value)),
        source: Some(dense.rate.source),
    });
    let prices = details.prices.iter().map(|price| Fact {
        name: text::fact("price"),
        value: Some(text::price(price)),
        source: Some(price.amount.source),
    });
    let mut rows = vec![memory];
    rows.extend(usable);
    rows.push(Fact {
        name: text::fact("bandwidth"),
        value: Some(text::bandwidth(device.bandwidth.value)),
        source: Some(device.bandwidth.source),
    });
    rows.push(Fact {
        name: text::fact("alu"),
        value: device.alu.map(|alu| text::flops(alu.value)),
        source: device.alu.map(|alu| alu.source),
    });
    rows.extend(dense);
    let fixed = |name, value| Fact { name: text::fact(name), value, source: None };
    rows.push(fixed("gpu", Some(text::gpu_fact(device))));
    rows.push(fixed("class", Some(text::device_kind(device.class).to_owned())));
    rows.push(fixed("runtimes", Some(text::runtimes_fact(device))));
    rows.push(Fact {
        name: text::fact("power"),
        value: details.power.map(|power| text::power(power.value)),
        source: details.power.map(|power| power.source),
    });
    rows.push(Fact {
        name: text::fact("battery"),
        value: details.battery.map(|battery| text::battery(battery.value)),
        source: details.battery.map(|battery| battery.source),
    });
    rows.extend(prices);
    rows.push(fixed("released", details.released.map(text::day)));
    rows.push(fixed("aliases", (!device.aliases.is_empty()).then(|| device.aliases.join(", "))));
    rows
}
