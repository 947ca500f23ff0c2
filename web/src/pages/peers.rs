//! Our error beside that of other calculators, on the same measured points.

use super::accuracy::table;
use super::layout::Layout;
use crate::text;
use rooftop_accuracy::peers::{MEMORY, Peer, SPEED};
use rooftop_accuracy::tables::{Row, Table};
use rooftop_core::catalog::{CITATIONS, Citation, SOURCES, VERSION};
use yew::prelude::*;

/// What writes the tables.
const COMMANDS: &str = "cargo xtask calibrate\ncargo xtask accuracy";

/// The page.
pub fn accuracy_page(base: &AttrValue) -> Html {
    let speed = SPEED.iter().map(|rule| (&rule.peer, text::peer_speed(rule)));
    let memory = MEMORY.iter().map(|rule| (&rule.peer, text::peer_memory(rule)));
    let speeds = table("speed-peers");
    html! {
        <Layout base={base.clone()} path="accuracy/">
            <div class="prose">
                <h1>{ text::peers_heading() }</h1>
                <p class="lead">{ for our_errors().map(|[known, most, unseen]| text::peers_in_short(known, most, unseen)) }</p>
                <p>{ text::peers_same_points() }</p>
            </div>
            { for speeds.map(|table| compared(&table, SPEED.iter().map(|rule| &rule.peer), text::peers_speed_caption())) }
            <div class="prose">
                <p>{ text::peers_left_out() }</p>
                <p>{ text::peers_formulas_only() }</p>
            </div>
            { for table("logs-peers").map(|table| compared(&table, MEMORY.iter().map(|rule| &rule.peer), text::peers_memory_caption())) }
            <div class="prose">
                <p>{ text::peers_memory_points() }</p>
                <p><a href={format!("{base}method/#accuracy")}>{ text::peers_all_tables() }</a></p>
                <h2>{ text::peers_rules_heading() }</h2>
                <dl>{ for speed.chain(memory).map(|(peer, says)| documented(peer, says)) }</dl>
                <h2>{ text::peers_again_heading() }</h2>
                <p>{ text::peers_again(VERSION) }</p>
                <pre>{ COMMANDS }</pre>
            </div>
        </Layout>
    }
}

/// Our error on the most points that any rule covers: within it are half and nine in ten of the points whose machine was measured with
/// other models, and half of those on a machine that was not.
pub(super) fn our_errors() -> Option<[String; 3]> {
    let table = table("speed-peers")?;
    let ours = |of: &'static str| {
        table.rows.iter().filter(move |row| matches!(row.group.as_slice(), [_, who] if who == of))
    };
    let most = |of| ours(of).max_by_key(|row| row.n);
    let percent = |value: f64| text::percent(value / 100.0);
    let (known, unseen) = (most("pair")?, most("device")?);
    Some([known.median, known.p90, unseen.median].map(percent))
}

/// One row for each rule: its error, and ours on the same points.
fn compared<'a>(table: &Table, peers: impl Iterator<Item = &'a Peer>, caption: &'static str) -> Html {
    let find = |peer: &Peer, who: &[&str]| {
        table.rows.iter().find(
            |row| matches!(row.group.as_slice(), [rule, of] if rule == peer.id && who.contains(&of.as_str())),
        )
    };
    let mut rows: Vec<(&Peer, &Row, &Row, Option<&Row>)> = peers
        .filter_map(|peer| {
            let (theirs, ours) = (find(peer, &["peer"])?, find(peer, &["pair", "rooftop"])?);
            Some((peer, theirs, ours, find(peer, &["device"])))
        })
        .collect();
    rows.sort_by(|a, b| a.1.median.total_cmp(&b.1.median));
    let has_unseen = rows.iter().any(|row| row.3.is_some());
    let mut columns = text::peer_columns().to_vec();
    columns.extend(has_unseen.then(text::peers_our_median_unseen));
    let percent = |value: f64| html! { <td>{ text::percent(value / 100.0) }</td> };
    let line = |(peer, theirs, ours, unseen): &(&Peer, &Row, &Row, Option<&Row>)| {
        html! {
            <tr key={peer.id}>
                <th scope="row" lang="en">{ peer.name }</th>
                <td>{ text::fixed(theirs.n as f64, 0) }</td>
                { for [theirs.median, ours.median, theirs.p90, ours.p90].map(percent) }
                { for unseen.map(|row| percent(row.median)) }
            </tr>
        }
    };
    html! {
        <section class="wide" tabindex="0" aria-label={caption}>
            <table>
                <caption>{ caption }</caption>
                <thead>
                    <tr>
                        <th scope="col" class="name">{ text::peers_calculator() }</th>
                        { for columns.into_iter().map(|name| html! { <th scope="col">{ name }</th> }) }
                    </tr>
                </thead>
                <tbody>{ for rows.iter().map(line) }</tbody>
            </table>
        </section>
    }
}

/// A rule in words, with its documentation.
fn documented(peer: &Peer, says: String) -> Html {
    let at = SOURCES.iter().position(|source| source.id == peer.source);
    let read = at.and_then(|at| CITATIONS.get(at)).map(|Citation { title, url, accessed, .. }| {
        html! { <dd><a href={*url} rel="noreferrer" lang="en">{ *title }</a>{ ", " }{ text::peers_read_on(*accessed) }</dd> }
    });
    html! {
        <>
            <dt><strong lang="en">{ peer.name }</strong></dt>
            <dd>{ says }</dd>
            { for read }
        </>
    }
}
