//! What the numbers say: in sentences, as curves, in a table for each model.

use crate::components::{Axis, Chart, Line, Reach, Table, cite, line_chart, sorted_table, tools};
use crate::text;
use rooftop_core::catalog::{Model, Record};
use rooftop_core::explore::{AnswerLength, At, Comparison, curve, wins};
use rooftop_core::longest_context;
use rooftop_core::units::scale::Scale;
use yew::prelude::*;

/// Ends of the curves, tokens.
const CONTEXT: (u32, u32) = (512, 131_072);
/// Points of a curve.
const POINTS: usize = 33;
const CHARTS: [&str; 3] = ["speed-1", "speed-2", "speed-3"];

/// All of it.
pub fn results(base: &str, it: &Comparison) -> Html {
    if it.machines.is_empty() {
        return html! { <p class="notice">{ text::compare_none() }</p> };
    }
    let sentences = findings(it);
    let models = it.models.iter().zip(CHARTS).map(|(model, id)| of_model(base, it, model, id));
    html! {
        <div class="models">
            <section>
                <h2>{ text::findings_heading() }</h2>
                <ul class="findings">{ for sentences.iter().enumerate().map(|(key, sentence)| html! { <li {key}>{ sentence }</li> }) }</ul>
            </section>
            { for models }
        </div>
    }
}

/// Sentences that the numbers support; what does not depend on the model once.
fn findings(it: &Comparison) -> Vec<String> {
    let mut sentences = Vec::new();
    for (at, model) in it.models.iter().enumerate() {
        let answers = it.answers(model);
        let wins = wins(&it.machines, &answers);
        let wins = wins.iter().filter(|win| at == 0 || matches!(win.at, At::Decode | At::Prefill));
        sentences.extend(wins.filter_map(|win| text::finding(win, &it.machines, &answers, model)));
        for (machine, answer) in it.machines.iter().zip(&answers) {
            let scenario = it.scenario(machine, model);
            if !answer.fit.fits() {
                sentences.push(text::misfit(&scenario, machine, answer));
            } else if scenario.placing.is_offloaded() {
                sentences.push(text::spilled(&scenario, machine, answer));
            }
        }
    }
    if sentences.is_empty() {
        sentences.push(text::no_finding().to_owned());
    }
    sentences
}

fn of_model(base: &str, it: &Comparison, model: &'static Model, id: &'static str) -> Html {
    let answers = it.answers(model);
    let rows = it.machines.iter().zip(&answers).map(|(machine, answer)| {
        let scenario = it.scenario(machine, model);
        let cells = text::answer_cells_of(machine, &scenario, answer, longest_context(&scenario));
        std::iter::once(machine.name()).chain(cells).collect()
    });
    let measures = text::answer_measures().into_iter().map(str::to_owned);
    let table = Table {
        caption: text::answers_caption(model),
        columns: std::iter::once(text::label("device").to_owned()).chain(measures).collect(),
        rows: rows.collect(),
    };
    html! {
        <section key={model.id()}>
            <h2>{ model.name() }</h2>
            { curves(it, model, id) }
            <div class="result" data-result={model.id()}>
                { sorted_table(&table) }
                { tools(&text::result_tools()) }
                { for it.machines.first().map(|machine| html! {
                    <p class="setting">{ text::below_answers(it.scenario(machine, model).prompt_tokens) }</p>
                }) }
            </div>
            { answer_times(base, it, model) }
        </section>
    }
}

/// Tokens of an answer over the speed: by task, thinking or not.
fn answer_times(base: &str, it: &Comparison, model: &'static Model) -> Html {
    let lengths = AnswerLength::all_of(model);
    let columns = lengths.iter().map(|length| it.answer_times(model, length));
    let columns: Vec<Vec<_>> = columns.collect();
    let rows = it.machines.iter().enumerate().map(|(at, machine)| {
        let cells = columns.iter().filter_map(|times| times.get(at));
        let cells = cells.map(|(scenario, answer, time)| text::answer_time(scenario, answer, *time));
        std::iter::once(machine.name()).chain(cells).collect()
    });
    let tasks = lengths.iter().map(text::answer_length);
    let table = Table {
        caption: text::times_caption(model),
        columns: std::iter::once(text::label("device").to_owned()).chain(tasks).collect(),
        rows: rows.collect(),
    };
    html! {
        <div class="result" data-result={format!("{}-times", model.id())}>
            <h3>{ text::answer_times_heading() }</h3>
            { for (!lengths.is_empty()).then(|| sorted_table(&table)) }
            <p class="setting">
                { text::times_note(model, &lengths) }
                { for lengths.first().map(|it| html! { <>{ " " }{ cite(base, it.index.source) }</> }) }
            </p>
        </div>
    }
}

fn curves(it: &Comparison, model: &'static Model, id: &'static str) -> Html {
    let x = Axis::of_tokens(text::context_axis(), CONTEXT.0, CONTEXT.1);
    let along = Scale::Log { low: f64::from(CONTEXT.0), high: f64::from(CONTEXT.1) };
    let lines = it.machines.iter().enumerate().filter_map(|(series, machine)| {
        let curve = curve(&it.scenario(machine, model), along, POINTS);
        let points = curve.into_iter().map(|(x, range)| Reach {
            x,
            low: range.low.get(),
            mid: range.mid.get(),
            high: range.high.get(),
        });
        let points: Vec<Reach> = points.collect();
        (!points.is_empty()).then(|| Line { name: machine.name(), series, points })
    });
    let lines: Vec<Line> = lines.collect();
    let most = lines.iter().flat_map(|line| line.points.iter().map(|point| point.high));
    let y = Axis::of_numbers(text::speed_axis(), Scale::from_zero(most));
    let ends = lines.iter().filter_map(|line| {
        let (first, last) = (line.points.first()?, line.points.last()?);
        Some(text::Ends { name: line.name.clone(), first: (first.x, first.mid), last: (last.x, last.mid) })
    });
    let summary = text::curves_summary(&ends.collect::<Vec<_>>());
    if lines.is_empty() {
        return html! { <p class="notice">{ summary }</p> };
    }
    let title = text::curves_title(model, it);
    let table = numbers(title.clone(), &lines);
    line_chart(&Chart { id, title, summary, x, y, lines, dots: Vec::new(), table })
}

/// The curves at every fourth point, which are powers of two.
fn numbers(caption: String, lines: &[Line]) -> Table {
    let places = lines.iter().map(|line| line.points.as_slice()).max_by_key(|points| points.len());
    let rows = places.unwrap_or_default().iter().enumerate().step_by(4).map(|(at, place)| {
        let cells = lines.iter().map(|line| {
            line.points
                .get(at)
                .map_or_else(text::none, |point| text::number_with_range(point.low, point.mid, point.high))
        });
        std::iter::once(text::whole(place.x)).chain(cells).collect()
    });
    let names = lines.iter().map(|line| line.name.clone());
    Table {
        caption,
        columns: std::iter::once(text::context_axis().to_owned()).chain(names).collect(),
        rows: rows.collect(),
    }
}
