//! A model: how large it is in each format, where it runs, how fast, what is known of it, and what is like it.

use super::measured::Measured;
use super::pair::{Pair, asked_devices, pair_links};
use super::questions::{FAMILIAR_DEVICES, best, best_first, question, usual};
use super::{
    check_address, device_address, embed_address, facts_and_report, measured_by_others, model_address,
    needs_address, neighbours, open_table, parts, question_address, table, table_row, trail,
};
use crate::components::Rung as LadderRung;
use crate::components::{Fact, cite, ladder, size_bars};
use crate::pages::layout::Layout;
use crate::text;
use rooftop_core::catalog::{Attention, Device, Model, Quantization, Record, Score};
use rooftop_core::explore::{Rung, rungs, similar_models};
use rooftop_core::{Estimate, Scenario, estimate};
use yew::prelude::*;

/// Formats whose sizes are drawn.
const DRAWN: [&str; 7] = ["bf16", "q8-0", "q6-k", "q5-k-m", "q4-k-m", "q3-k-m", "q2-k"];

/// The page, and the sentence it begins with.
pub fn model_page(base: &AttrValue, model: &'static Model, measured: &Measured) -> (Html, String) {
    let default = Scenario { model, ..Scenario::default() };
    let answers: Vec<(Scenario, Estimate)> = Device::ALL.iter().map(|device| best(device, model)).collect();
    let lead = text::model_lead(&default);
    let sizes = DRAWN.iter().filter_map(|id| Quantization::find(id)).map(|quantization| {
        let scenario = Scenario { quantization, ..default };
        (question_address(base, &scenario), scenario, estimate(&scenario).memory)
    });
    let familiar = FAMILIAR_DEVICES.iter().filter_map(|id| Device::find(id));
    let rungs = familiar.map(|device| usual(device, model)).map(|(scenario, estimate)| LadderRung {
        name: text::machine_with_memory(&scenario),
        href: question_address(base, &scenario),
        detail: scenario.quantization.name().to_owned(),
        estimate,
        measured: measured.like(&scenario),
    });
    let rows = answers.iter().map(|(scenario, estimate)| {
        let name = text::machine_with_memory(scenario);
        table_row(&name, device_address(base, scenario.device), scenario, estimate)
    });
    let alike = similar_models(model)
        .into_iter()
        .map(|other| (model_address(base, other), other.name(), text::model_figures(other)));
    let speeds = html! {
        <>
            <p class="setting">{ text::model_setting(&default) }</p>
            { ladder(text::model_ladder_heading().to_owned(), rungs.collect()) }
            <p class="setting">{ text::ladder_note() }</p>
            { table(text::all_machines(answers.len()), text::answer_columns(text::label("device")), rows.collect()) }
        </>
    };
    let links =
        pair_links(base, asked_devices().map(|device| Pair { device, model }), |pair| pair.device.name());
    let all = [
        Some((("scores", text::scores_heading()), scores(base, model))),
        Some((("files", text::files_heading()), files(model))),
        Some((("sizes", text::sizes_heading()), size_bars(sizes.collect()))),
        Some((("speed", text::model_ladder_heading()), speeds)),
        Some((("measured", text::measured_heading()), measured_by_others(measured.of_model(base, model)))),
        Some((("facts", text::facts_heading()), facts_and_report(base, rows_of(model, &default)))),
        links.map(|links| (("asked", text::pair_links_heading()), links)),
        Some((("similar", text::similar_models_heading()), neighbours(alike))),
    ];
    let page = html! {
        <Layout base={base.clone()} path={format!("models/{}/", model.id())}>
            <div class="prose">
                { trail(base, "models/", text::models_heading()) }
                <h1>{ model.name() }</h1>
                <p class="lead">{ lead.clone() }</p>
                <p class="ways">
                    <a class="go" href={question_address(base, &default)}>{ text::ask_about_model() }</a>
                    <a class="go" href={needs_address(base, model)}>{ text::what_does_it_need() }</a>
                    <a class="go" href={format!("{base}compare/?models={}", model.id())}>{ text::compare_machines_with() }</a>
                    <a class="go" href={check_address(base, "model", &format!("{} {}", model.name(), default.quantization.name()))}>
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

/// Its scores, test by test.
fn scores(base: &str, model: &'static Model) -> Html {
    let scores = Score::all_of(model);
    if scores.is_empty() {
        return html! { <p class="setting">{ text::scores_none() }</p> };
    }
    let rows = scores.into_iter().filter_map(|score| {
        let index = score.index()?;
        let mut cells: Vec<Html> = text::score_cells(score, model.name()).map(Html::from).into();
        if let Some(measured) = cells.last_mut() {
            *measured = html! { <>{ measured.clone() }{ " " }{ cite(base, index.source) }</> };
        }
        Some((index.name.into(), cells))
    });
    html! {
        <>
            <p class="setting">{ text::scores_intro() }</p>
            { open_table(text::scores_heading(), text::score_columns(), rows) }
        </>
    }
}

/// Its files, from the smallest up, on the first machine of the default one and the familiar ones that holds the largest of them.
fn files(model: &'static Model) -> Html {
    let familiar = FAMILIAR_DEVICES.iter().filter_map(|id| Device::find(id));
    let machines = std::iter::once(Scenario::default().device).chain(familiar);
    let ladders = machines.map(|device| rungs(&question(device, model)));
    let fits = |rungs: &Vec<Rung>| rungs.last().is_some_and(|rung| rung.estimate.fit.fits());
    let mut ladders = ladders.peekable();
    let first = ladders.peek().cloned().unwrap_or_default();
    let rungs = ladders.find(fits).unwrap_or(first);
    let Some(smallest) = rungs.first() else { return html! {} };
    let context = text::fixed(f64::from(smallest.scenario.context_tokens), 0);
    html! {
        <>
            <p class="setting">{ text::files_setting(context, text::machine_with_memory(&smallest.scenario)) }</p>
            { file_table(&rungs) }
        </>
    }
}

/// A row for each file, the best first.
pub fn file_table(rungs: &[Rung]) -> Html {
    let rows = best_first(rungs).into_iter().map(|rung| {
        (rung.scenario.quantization.name().into(), text::rung_cells(rung).map(Html::from).into())
    });
    open_table(text::files_heading(), text::rung_columns(), rows)
}

fn rows_of(model: &'static Model, default: &Scenario) -> Vec<Fact> {
    let shape = Some(model.shape_source);
    let details = model.details();
    let row = |name, value: String, source| Fact { name: text::fact(name), value: Some(value), source };
    let cache = |tokens| estimate(&default.with_context(tokens)).memory.kv_cache;
    let longest = model.max_context.value;
    let attention = model.attention.iter().map(Attention::to_owned).map(text::attention);
    let mut layers: Vec<String> = attention.collect();
    layers.extend(model.recurrent.map(text::recurrent));
    let mut rows = vec![
        row("params", text::params(model.params.value), Some(model.params.source)),
        row("active", text::active(model), shape),
        row("max-context", text::tokens_of(longest), Some(model.max_context.source)),
        row("layers", text::layers(model.n_layers, &layers), shape),
        row("cache", text::cache_fact(default.context_tokens, cache(default.context_tokens)), None),
        row("cache-full", text::cache_fact(longest, cache(longest)), None),
        row("family", details.family.to_owned(), None),
        row("license", details.license.to_owned(), None),
        row("released", text::day(details.released), None),
        row("architecture", model.architecture.to_owned(), shape),
    ];
    if let Some(experts) = model.experts {
        rows.insert(2, row("experts", text::experts(experts), shape));
    }
    if !model.aliases.is_empty() {
        rows.push(row("aliases", model.aliases.join(", "), None));
    }
    rows
}
