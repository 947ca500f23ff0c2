//! What makers say of the machines, each figure with its source.

use crate::components::{cite, tools};
use crate::text;
use rooftop_core::catalog::{Precision, SourceId};
use rooftop_core::explore::Machine;
use yew::prelude::*;

/// A cell: what is said, and by whom.
type Cell = Vec<(String, Option<SourceId>)>;

/// Name of a row, and what is in it.
type Row = (&'static str, fn(&Machine) -> Cell);

/// The table.
pub fn specifications(base: &str, machines: &[Machine]) -> Html {
    if machines.is_empty() {
        return Html::default();
    }
    let cell = |cell: Cell| {
        let parts = cell.into_iter().enumerate();
        let parts = parts.map(|(key, (shown, source))| {
            html! { <p {key}>{ shown }{ " " }{ for source.map(|source| cite(base, source)) }</p> }
        });
        parts.collect::<Html>()
    };
    let rows = rows().into_iter().map(|(name, of)| {
        let cells =
            machines.iter().enumerate().map(|(key, machine)| html! { <td {key}>{ cell(of(machine)) }</td> });
        html! { <tr key={name}><th scope="row">{ name }</th>{ for cells }</tr> }
    });
    let names = machines.iter().map(Machine::name);
    let heads = std::iter::once(text::measure_column().to_owned()).chain(names);
    let heads = heads.enumerate().map(|(key, name)| html! { <th {key} scope="col">{ name }</th> });
    let notes = machines.iter().filter_map(|machine| machine.device.note);
    html! {
        <section class="result" data-result="specifications">
            <h2>{ text::specifications_heading() }</h2>
            <section class="wide texts" tabindex="0" aria-label={text::specifications_heading()}>
                <table>
                    <thead><tr>{ for heads }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </section>
            { tools(&text::result_tools()) }
            <p class="setting">{ text::specifications_note() }</p>
            <ul class="caveats">{ for notes.map(|note| html! { <li>{ text::device_note(note) }</li> }) }</ul>
        </section>
    }
}

/// Names of the rows, and what is in them.
fn rows() -> Vec<Row> {
    vec![
        (text::fact("memory"), |it| {
            let kind = text::memory_kind(it.device.memory_kind);
            vec![(format!("{}, {kind}", text::memory_option(&it.memory)), Some(it.device.memory_source))]
        }),
        (text::usable_row(), |it| {
            let of = |system| (text::usable_of(it, system), Some(system.budget.source));
            it.device.systems.iter().map(of).collect()
        }),
        (text::fact("bandwidth"), |it| {
            let figure = it.device.bandwidth;
            vec![(text::bandwidth(figure.value), Some(figure.source))]
        }),
        (text::fact("gpu"), |it| vec![(text::gpu_fact(it.device), None)]),
        (text::fact("alu"), |it| {
            it.device.alu.map_or_else(unpublished, |alu| vec![(text::flops(alu.value), Some(alu.source))])
        }),
        (text::dense_name(Precision::Fp16), |it| dense(it, Precision::Fp16)),
        (text::dense_name(Precision::Fp8), |it| dense(it, Precision::Fp8)),
        (text::dense_name(Precision::Fp4), |it| dense(it, Precision::Fp4)),
        (text::fact("runtimes"), |it| vec![(text::runtimes_fact(it.device), None)]),
        (text::fact("power"), |it| {
            let power = it.device.details().power;
            power.map_or_else(unpublished, |it| vec![(text::power(it.value), Some(it.source))])
        }),
        (text::fact("battery"), |it| {
            let battery = it.device.details().battery;
            battery.map_or_else(unknown, |it| vec![(text::battery(it.value), Some(it.source))])
        }),
        (text::fact("price"), |it| {
            let Some(outlay) = it.outlay() else { return unknown() };
            let computer = outlay.computer.map(|it| (text::computer_for(it.value), Some(it.source)));
            let price = (text::price(outlay.price), Some(outlay.price.amount.source));
            std::iter::once(price).chain(computer).collect()
        }),
        (text::fact("released"), |it| {
            it.device.details().released.map_or_else(unknown, |day| vec![(text::day(day), None)])
        }),
    ]
}

fn dense(machine: &Machine, precision: Precision) -> Cell {
    let found = machine.device.details().dense.iter().find(|dense| dense.precision == precision);
    found.map_or_else(unpublished, |it| vec![(text::flops(it.rate.value), Some(it.rate.source))])
}

fn unpublished() -> Cell {
    vec![(text::unpublished().to_owned(), None)]
}

fn unknown() -> Cell {
    vec![(text::not_known().to_owned(), None)]
}
