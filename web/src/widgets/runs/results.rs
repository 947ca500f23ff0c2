//! What runs: a sentence, a picture, a table.

use super::{View, two};
use crate::browser::{chosen, typed};
use crate::components::{Announcement, Axis, Chart, Dot, Line, Reach, Sort, Table, chart, sort_heads, tools};
use crate::text;
use crate::widgets::asked::{Edit, set};
use rooftop_core::catalog::Record;
use rooftop_core::explore::{Outcome, Run, Wish};
use rooftop_core::units::scale::Scale;
use rooftop_core::units::sort::sort_few;
use yew::prelude::*;

/// Names written into the picture.
const NAMED: usize = 5;
/// Least factor between the speeds of two named models.
const APART: f64 = 1.6;
/// Rows that are shown before more are asked for.
const FIRST: usize = 60;

/// All of it: how the rows are filtered is shown at once, what follows when it is there.
pub fn results(view: &View, picture: &Html, rows: &Html, edit: &Callback<Edit<View>>) -> Html {
    let on_find = set(edit, |view: &mut View, find: String| view.find = find);
    let oninput = Callback::from(move |event: InputEvent| on_find.emit(typed(&event).unwrap_or_default()));
    let on_show = set(edit, |view: &mut View, all: bool| view.all = all);
    let onchange = Callback::from(move |event: Event| on_show.emit(chosen(&event).as_deref() == Some("all")));
    html! {
        <div class="results">
            { picture.clone() }
            <section class="result" data-result="runs">
                <div class="filters">
                    <span class="field">
                        <label for="find">{ text::runs_find() }</label>
                        <input id="find" type="search" autocomplete="off" value={view.find.clone()} {oninput} />
                    </span>
                    <span class="field">
                        <label for="show">{ text::runs_show() }</label>
                        <select id="show" {onchange}>
                            <option value="runs" selected={!view.all}>{ text::runs_show_fast() }</option>
                            <option value="all" selected={view.all}>{ text::runs_show_all() }</option>
                        </select>
                    </span>
                </div>
                { rows.clone() }
                { tools(&text::result_tools()) }
            </section>
        </div>
    }
}

/// The rows, and how many they are.
pub fn table(base: &str, view: &View, runs: &[Run], edit: &Callback<Edit<View>>) -> Html {
    let rows = view.rows(runs);
    let status = text::rows_status(rows.len(), runs.len(), view.sort.column, view.sort.down);
    let on_sort = set(edit, |view: &mut View, sort: Sort| view.sort = sort);
    let first = if view.whole { rows.len() } else { FIRST };
    let lines = rows.iter().take(first).map(|run| row(base, run));
    let on_more = set(edit, |view: &mut View, _: MouseEvent| view.whole = true);
    let more = rows.len().checked_sub(first).filter(|more| *more > 0);
    let more =
        more.map(|more| html! { <button type="button" onclick={on_more}>{ text::more_rows(more) }</button> });
    html! {
        <>
            <p class="count">{ &status }</p>
            <Announcement text={format!("{}{}{status}", text::runs_sentence(&view.wish, runs), text::sentence_space())} />
            <section class="wide" tabindex="0" aria-label={text::runs_heading()}>
                <table>
                    <thead>{ sort_heads(&text::runs_columns(), view.sort, &on_sort) }</thead>
                    <tbody>{ for lines }</tbody>
                </table>
            </section>
            <div class="tools">{ for more }</div>
            <p class="setting">{ if rows.is_empty() { text::runs_none(&view.wish, runs) } else { text::runs_note() } }</p>
        </>
    }
}

fn row(base: &str, run: &Run) -> Html {
    let model = run.scenario.model;
    let [size, format, fit, memory, speed, first] = text::runs_cells(run);
    html! {
        <tr key={model.id()}>
            <th scope="row"><a href={format!("{base}?{}", run.scenario.to_query())}>{ model.name() }</a></th>
            <td>{ size }</td><td>{ format }</td><td>{ fit }</td><td>{ memory }</td><td>{ speed }</td><td>{ first }</td>
        </tr>
    }
}

/// In a sentence, and speed against size of what fits; the largest for their speed are named.
pub fn scatter(wish: &Wish, runs: &[Run]) -> Html {
    html! {
        <>
            <p class="lead">{ text::runs_sentence(wish, runs) }</p>
            { picture(wish, runs) }
        </>
    }
}

fn picture(wish: &Wish, runs: &[Run]) -> Html {
    let places = runs.iter().filter(|run| matches!(run.outcome, Outcome::Fits | Outcome::Tight));
    let places = places.filter_map(|run| {
        let speed = run.estimate.speed?.decode;
        Some((run, run.scenario.model.params.value.billions(), speed))
    });
    let mut places: Vec<_> = places.collect();
    if places.is_empty() {
        return html! { <p class="notice">{ text::runs_none(wish, runs) }</p> };
    }
    // The largest first: a model is on the front if it is faster than all that are larger.
    sort_few(&mut places, |(_, a, _), (_, b, _)| b.total_cmp(a));
    let (mut best, mut named) = (0.0, 0);
    let dots: Vec<Dot> = places
        .iter()
        .map(|(run, x, speed)| {
            let y = speed.mid.get();
            let name = run.scenario.model.name();
            let is_named = y > best * APART && named < NAMED;
            if is_named {
                best = y;
                named += 1;
            }
            Dot {
                x: *x,
                y,
                name: text::run_dot(run),
                label: is_named.then(|| name.to_owned()),
                series: if run.scenario.model.experts.is_some() { 2 } else { 0 },
                measured: false,
            }
        })
        .collect();
    let x = Axis::of_numbers(text::size_axis(), Scale::log_around(dots.iter().map(|dot| dot.x)));
    let least = f64::from(wish.least_speed);
    let y =
        Axis::of_numbers(text::speed_axis(), Scale::log_around(dots.iter().map(|dot| dot.y).chain([least])));
    let (low, high) = x.scale.ends();
    let end = |x: f64| Reach { x, low: least, mid: least, high: least };
    let lines =
        vec![Line { name: text::least_line(wish.least_speed), series: 3, points: vec![end(low), end(high)] }];
    let rows = places.iter().map(|(run, x, speed)| {
        vec![
            run.scenario.model.name().to_owned(),
            two(*x),
            two(speed.mid.get()),
            two(speed.low.get()),
            two(speed.high.get()),
        ]
    });
    let table = Table {
        caption: text::scatter_title(wish),
        columns: text::scatter_columns().map(str::to_owned).to_vec(),
        rows: rows.collect(),
    };
    chart(&Chart {
        id: "runs-speed",
        title: text::scatter_title(wish),
        summary: text::scatter_summary(wish, dots.len()),
        x,
        y,
        lines,
        dots,
        table,
    })
}
