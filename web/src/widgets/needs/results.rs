//! The machines: sentences, a picture of price and speed, tables.

use crate::components::{
    Announcement, Axis, Chart, Dot, Line, Reach, Table, chart, sortable_head, tools, unfolding,
};
use crate::text;
use crate::widgets::paid;
use rooftop_core::catalog::CHOOSING;
use rooftop_core::explore::{Candidate, GiveUp, Need, Needed};
use rooftop_core::form::Question;
use rooftop_core::units::Usd;
use rooftop_core::units::scale::Scale;
use std::rc::Rc;
use yew::prelude::*;

/// Least factor between the speeds of two machines whose names are written into the picture, and least part of its height.
const APART: f64 = 1.15;
const BELOW: f64 = 0.07;
/// Machines named above the lists: the cheapest, and the next ones that are faster.
const NAMED: usize = 3;
/// Machines of unknown price that are listed.
const MOST_UNPRICED: usize = 20;

/// The answer in sentences.
pub fn lead(base: &str, need: &Need, answer: &Needed) -> Html {
    let sentence = text::needs_sentence(need, answer);
    let step = answer.next_step().map(|(first, next)| text::next_step(need, first, next));
    let best = answer.front.iter().filter_map(|at| answer.priced.get(*at)).take(NAMED).map(|it| {
        let href = format!("{base}?{}", it.scenario.to_query());
        html! { <li key={it.machine.id()}><a {href}>{ text::candidate_dot(need, it) }</a></li> }
    });
    html! {
        <div>
            <p class="lead">{ &sentence }</p>
            <p>{ step.unwrap_or_default() }</p>
            <ul class="findings">{ for best }</ul>
            <Announcement text={sentence.clone()} />
        </div>
    }
}

/// What could be given up, the picture, and the machines.
pub fn lists(base: &AttrValue, need: &Need, answer: &Rc<Needed>, ways: &[(GiveUp, Need, Candidate)]) -> Html {
    let ways = ways.iter().map(|(what, changed, candidate)| {
        html! {
            <li key={changed.to_query()}>
                <a href={format!("?{}", changed.to_query())}>{ text::give_up_name(*what, changed) }</a>
                { text::give_up(changed, candidate) }
            </li>
        }
    });
    let ways: Html = ways.collect();
    let heading = |shown: bool| shown.then(|| html! { <h2>{ text::give_up_heading() }</h2> });
    let priced = text::priced_heading(answer.priced.len());
    let unpriced = text::unpriced_heading(answer.unpriced.len(), MOST_UNPRICED);
    let drawn = picture(need, answer);
    let no_ways = ways == Html::default();
    let (need, to, of_priced, of_unpriced) = (*need, base.clone(), answer.clone(), answer.clone());
    let base = base.clone();
    html! {
        <>
            <section>{ for heading(!no_ways) }<ul class="links">{ ways }</ul></section>
            <div>{ drawn }</div>
            { unfolding("list", html! { <h2>{ &priced }</h2> }, move || all_priced(&base, &need, &priced, &of_priced)) }
            { unfolding("list", html! { <h2>{ &unpriced }</h2> }, move || all_unpriced(&to, &need, &unpriced, &of_unpriced)) }
        </>
    }
}

fn all_priced(base: &str, need: &Need, heading: &str, answer: &Needed) -> Html {
    html! {
        <section class="result" data-result="priced">
            { list(base, need, heading, &answer.priced, &answer.front) }
            { tools(&text::result_tools()) }
            <p class="setting">{ text::prices_note(CHOOSING.price_months) }</p>
        </section>
    }
}

fn all_unpriced(base: &str, need: &Need, heading: &str, answer: &Needed) -> Html {
    let listed = answer.unpriced.get(..MOST_UNPRICED).unwrap_or(&answer.unpriced);
    html! {
        <section class="result" data-result="unpriced">{ list(base, need, heading, listed, &[]) }</section>
    }
}

fn list(base: &str, need: &Need, name: &str, candidates: &[Candidate], front: &[usize]) -> Html {
    if candidates.is_empty() {
        return html! { <p class="setting">{ text::none_listed() }</p> };
    }
    let heads = text::needs_columns().into_iter().enumerate().map(|(key, name)| sortable_head(key, name));
    let rows = candidates.iter().enumerate().map(|(at, it)| {
        let [usable, speed, basis] = text::needs_cells(it, front.contains(&at));
        let price = paid(base, it.outlay.as_ref());
        html! {
            <tr key={it.machine.id()}>
                <th scope="row"><a href={format!("{base}?{}", it.scenario.to_query())}>{ text::candidate_name(need, it) }</a></th>
                <td>{ price }</td><td>{ usable }</td><td>{ speed }</td><td>{ basis }</td>
            </tr>
        }
    });
    html! {
        <section class="wide texts" tabindex="0" aria-label={name.to_owned()}>
            <table><thead><tr>{ for heads }</tr></thead><tbody>{ for rows }</tbody></table>
        </section>
    }
}

/// Price against speed; the front is what no other machine beats in both.
fn picture(need: &Need, answer: &Needed) -> Html {
    let price = |it: &Candidate| it.price().map_or(0.0, Usd::get);
    if answer.priced.len() < 2 {
        return Html::default();
    }
    let fastest =
        answer.front.iter().filter_map(|at| answer.priced.get(*at)).next_back().map_or(0.0, Candidate::speed);
    let mut named = 0.0;
    let dots: Vec<Dot> = answer
        .priced
        .iter()
        .enumerate()
        .map(|(at, it)| {
            let on_front = answer.front.contains(&at);
            let is_named = on_front && it.speed() > named * APART && it.speed() - named > fastest * BELOW;
            if is_named {
                named = it.speed();
            }
            Dot {
                x: price(it),
                y: it.speed(),
                name: text::candidate_dot(need, it),
                label: is_named.then(|| text::several(it.machine.cards, it.machine.device)),
                series: usize::from(!on_front),
                measured: on_front,
            }
        })
        .collect();
    let x = Axis::of_long_numbers(text::price_axis(), Scale::log_around(dots.iter().map(|dot| dot.x)));
    let y = Axis::of_numbers(text::speed_axis(), Scale::from_zero(dots.iter().map(|dot| dot.y)));
    // The front goes on as steps: until the next price nothing more is to be had.
    let mut points: Vec<Reach> = Vec::new();
    let at = |x: f64, y: f64| Reach { x, low: y, mid: y, high: y };
    for it in answer.front.iter().filter_map(|at| answer.priced.get(*at)) {
        if let Some(last) = points.last().copied() {
            points.push(at(price(it), last.mid));
        }
        points.push(at(price(it), it.speed()));
    }
    let lines =
        if points.len() > 1 { vec![Line { name: String::new(), series: 3, points }] } else { Vec::new() };
    let rows = answer.priced.iter().map(|it| text::candidate_row(need, it));
    let table = Table {
        caption: text::front_title(need),
        columns: text::candidate_columns().map(str::to_owned).to_vec(),
        rows: rows.collect(),
    };
    chart(&Chart {
        id: "price-speed",
        title: text::front_title(need),
        summary: text::front_summary(need, answer),
        x,
        y,
        lines,
        dots,
        table,
    })
}
