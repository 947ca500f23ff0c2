//! What runs: a sentence, a picture, a table.

use super::{Show, View, two};
use crate::browser::{chosen, typed};
use crate::components::{
    Announcement, Axis, Line, Reach, Sort, Spot, Spots, Table, cite, sort_heads, spots, tools,
};
use crate::text;
use crate::widgets::asked::{Edit, set};
use rooftop_core::catalog::{Record, Score, Told};
use rooftop_core::explore::{Entry, Standing, Wish};
use rooftop_core::units::scale::Scale;
use rooftop_core::units::sort::sort_few;
use yew::prelude::*;

/// Names written into the picture.
const NAMED: usize = 5;
/// Least factor between the speeds of two named models.
const APART: f64 = 1.6;
/// Rows that are shown before more are asked for.
const FIRST: usize = 20;

/// What follows from the question, each part when it is there.
pub struct Parts<'a> {
    pub lead: &'a Html,
    pub picture: &'a Html,
    pub rows: &'a Html,
}

/// All of it: how the rows are filtered is shown at once.
pub fn results(view: &View, parts: Parts, edit: &Callback<Edit<View>>) -> Html {
    let on_find = set(edit, |view: &mut View, find: String| view.find = find);
    let oninput = Callback::from(move |event: InputEvent| on_find.emit(typed(&event).unwrap_or_default()));
    let on_show = set(edit, |view: &mut View, show: Show| view.show = show);
    let onchange =
        Callback::from(move |event: Event| on_show.emit(Show::of(&chosen(&event).unwrap_or_default())));
    let names = [text::runs_show_fast(), text::runs_show_fits(), text::runs_show_all()];
    let options = Show::ALL.iter().zip(names).map(|((id, show), name)| {
        html! { <option key={*id} value={*id} selected={view.show == *show}>{ name }</option> }
    });
    html! {
        <div class="results">
            { parts.lead.clone() }
            { parts.picture.clone() }
            <section class="result" data-result="runs">
                <div class="filters">
                    <span class="field">
                        <label for="find">{ text::runs_find() }</label>
                        <input id="find" type="search" autocomplete="off" value={view.find.clone()} {oninput} />
                    </span>
                    <span class="field">
                        <label for="show">{ text::runs_show() }</label>
                        <select id="show" {onchange}>
                            { for options }
                        </select>
                    </span>
                </div>
                { parts.rows.clone() }
                { tools(&text::result_tools()) }
            </section>
        </div>
    }
}

/// The rows, and how many they are.
pub fn table(base: &str, view: &View, entries: &[Entry], edit: &Callback<Edit<View>>) -> Html {
    let rows = view.rows(entries);
    let status = text::rows_status(rows.len(), entries.len(), view.sort.column, view.sort.down);
    let on_sort = set(edit, |view: &mut View, sort: Sort| view.sort = sort);
    let first = if view.whole { rows.len() } else { FIRST };
    let lines = rows.iter().take(first).map(|entry| row(base, entry));
    let on_more = set(edit, |view: &mut View, _: MouseEvent| view.whole = true);
    let more = rows.len().checked_sub(first).filter(|more| *more > 0);
    let more =
        more.map(|more| html! { <button type="button" onclick={on_more}>{ text::more_rows(more) }</button> });
    html! {
        <>
            <p class="count">{ &status }</p>
            <Announcement text={format!("{}{}{status}", text::runs_sentence(&view.wish, entries), text::sentence_space())} />
            <section class="wide" tabindex="0" aria-label={text::runs_heading()}>
                <table>
                    <thead>{ sort_heads(&text::runs_columns(), view.sort, &on_sort) }</thead>
                    <tbody>{ for lines }</tbody>
                </table>
            </section>
            <div class="tools">{ for more }</div>
            <p class="setting">{ if rows.is_empty() { text::runs_none(&view.wish, entries) } else { text::runs_note(&view.wish) } }{ for sources(base, view) }</p>
        </>
    }
}

/// Who measured the scores.
fn sources(base: &str, view: &View) -> Vec<Html> {
    let indexes = Told::of(view.wish.task.id).into_iter().flat_map(Told::indexes);
    indexes.map(|index| html! { <>{ " " }{ cite(base, index.source) }</> }).collect()
}

fn row(base: &str, entry: &Entry) -> Html {
    let model = entry.model();
    let cells = text::runs_cells(entry);
    html! {
        <tr key={model.id()}>
            <th scope="row"><a href={format!("{base}?{}", entry.run.scenario.to_query())}>{ model.name() }</a></th>
            { for cells.into_iter().map(|cell| html! { <td>{ cell }</td> }) }
        </tr>
    }
}

/// In sentences, and line by line.
pub fn lead(base: &str, wish: &Wish, entries: &[Entry]) -> Html {
    let top = entries.iter().filter(|entry| entry.standing == Standing::Top);
    let lines = top.map(|entry| {
        let model = entry.model();
        html! {
            <li key={model.id()}>
                <a href={format!("{base}?{}", entry.run.scenario.to_query())}>{ model.name() }</a>{ text::runs_line(entry) }
            </li>
        }
    });
    html! {
        <>
            <p class="lead">{ text::runs_sentence(wish, entries) }</p>
            <ul class="findings">{ for lines }</ul>
        </>
    }
}

/// Speed against score; those that no better one outruns are named. The page as it is fetched has only those; the rest are
/// drawn once the wasm is there.
pub fn picture(base: &str, wish: &Wish, entries: &[Entry], whole: bool) -> Html {
    if !entries.iter().any(Entry::runs) {
        return html! { <p class="notice">{ text::runs_none(wish, entries) }</p> };
    }
    let Some(index) = Told::of(wish.task.id).and_then(|told| told.indexes().next()) else { return html! {} };
    let places = entries.iter().filter(|entry| entry.runs()).filter_map(|entry| {
        let score = entry.score.filter(|score| score.index() == Some(index))?;
        Some((entry, score.value(), entry.run.estimate.speed?.decode))
    });
    let mut places: Vec<_> = places.collect();
    sort_few(&mut places, |(_, a, _), (_, b, _)| b.total_cmp(a));
    let (mut fastest, mut named) = (0.0, 0);
    let all: Vec<Spot> = places
        .iter()
        .map(|(entry, score, speed)| {
            let y = speed.mid.get();
            let is_named = entry.front && y > fastest * APART && named < NAMED;
            if is_named {
                fastest = y;
                named += 1;
            }
            let (low, high) = entry.score.map_or((*score, *score), Score::ends);
            Spot {
                id: entry.model().id(),
                across: Reach { x: *score, low, mid: *score, high },
                y,
                name: text::run_spot(entry),
                href: format!("{base}?{}", entry.run.scenario.to_query()),
                label: is_named.then(|| entry.model().name().to_owned()),
                series: if entry.model().experts.is_some() { 2 } else { 0 },
                front: entry.front,
            }
        })
        .collect();
    let count = all.len();
    let x = Axis::of_numbers(index.name, Scale::around(all.iter().map(|spot| spot.across.mid)));
    let least = f64::from(wish.least_speed);
    let y =
        Axis::of_numbers(text::speed_axis(), Scale::log_around(all.iter().map(|spot| spot.y).chain([least])));
    let (low, high) = x.scale.ends();
    let end = |x: f64| Reach { x, low: least, mid: least, high: least };
    let line =
        Line { name: text::least_line(wish.least_speed), series: 3, points: vec![end(low), end(high)] };
    let rows = places.iter().map(|(entry, _, speed)| {
        vec![
            entry.model().name().to_owned(),
            text::runs_score(entry),
            two(speed.mid.get()),
            two(speed.low.get()),
            two(speed.high.get()),
        ]
    });
    let table = Table {
        caption: text::scatter_title(wish),
        columns: text::scatter_columns(index).map(str::to_owned).to_vec(),
        rows: rows.collect(),
    };
    spots(&Spots {
        id: "runs-speed",
        title: text::scatter_title(wish),
        summary: text::scatter_summary(wish, index, count),
        x,
        y,
        line,
        spots: all.into_iter().filter(|spot| whole || spot.front).collect(),
        table,
    })
}
