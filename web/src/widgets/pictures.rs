//! What would change the answer, speed against context, the roofline with this question under it, what guessing tokens would
//! give, every step of the estimate, and a report: below the answer of the estimator, in a bundle of their own, which follows
//! the address.

mod changes;

use crate::browser::{attribute, use_asked, use_file, use_settled};
use crate::components::{Axis, Chart, Dot, Line, Reach, Table, chart, data_table, reasons};
use crate::text;
use crate::widgets::roofline::roofline;
use changes::changes;
use rooftop_core::catalog::Record;
use rooftop_core::explore::curve;
use rooftop_core::speed::{Basis, Range, by_guesses, fastest};
use rooftop_core::units::TokensPerSec;
use rooftop_core::units::scale::Scale;
use rooftop_core::{Estimate, Scenario, brief, estimate, suggestions};
use yew::prelude::*;

/// Where the curve begins, tokens.
const FIRST: u32 = 256;
/// Where it ends at least.
const LAST: u32 = 32_768;
/// Points of the curve: three for each doubling at most.
const POINTS: usize = 17;

impl Pictures {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "pictures";
}

/// What would change the answer; the pictures, where the speed is known; and why.
#[component]
pub fn Pictures() -> Html {
    let asked = use_asked();
    let scenario = Scenario::read_query(&asked).scenario;
    // Tries hundreds of changes, so only once the question has settled.
    let settled = use_settled(scenario, scenario);
    let found = use_memo(settled, |scenario| suggestions(scenario, &brief(scenario)));
    // A machine that the visitor described has no file.
    let points = attribute(Pictures::ROOT, "data-points").filter(|_| !scenario.device.id().contains('~'));
    let measured = use_file(points.map(|folder| format!("{folder}{}.csv", scenario.device.id())));
    let estimate = estimate(&scenario);
    let report = text::report(Some((&scenario, &estimate)));
    let Estimate { speed, placement, explanation, .. } = estimate;
    let pictures = speed.map(|speed| {
        html! {
            <>
                <h3>{ text::curve_heading() }</h3>
                { along_context(&scenario, measured.as_deref()) }
                { for (!placement.is_split()).then(|| html! {
                    <>
                        <h3>{ text::roofline_heading() }</h3>
                        { roofline(&scenario, speed.basis == Basis::Measured) }
                        { speculation(&scenario) }
                    </>
                }) }
            </>
        }
    });
    html! {
        <div class="pictures">
            { changes(&found) }
            { for pictures }
            { reasons(explanation, AttrValue::default()) }
            <details>
                <summary>{ text::report_summary() }</summary>
                <textarea class="report" readonly=true rows="10" aria-label={text::report_label()} value={report} />
            </details>
        </div>
    }
}

fn along_context(scenario: &Scenario, measured: Option<&str>) -> Html {
    let last = scenario.context_tokens.max(LAST).min(scenario.model.max_context.value.max(FIRST * 2));
    let x = Axis::of_tokens(text::context_axis(), FIRST, last);
    let along = Scale::Log { low: f64::from(FIRST), high: f64::from(last) };
    let reach = |(x, range): (f64, Range<TokensPerSec>)| Reach {
        x,
        low: range.low.get(),
        mid: range.mid.get(),
        high: range.high.get(),
    };
    let points: Vec<Reach> = curve(scenario, along, POINTS).into_iter().map(reach).collect();
    let known = measured.map(|lines| measured_points(scenario, lines));
    let mut summary =
        text::curve_summary(points.first().zip(points.last()).map(|(a, b)| [(a.x, a.mid), (b.x, b.mid)]));
    if let Some(known) = &known {
        summary.push_str(&text::points_summary(known.len()));
    }
    let known = known.unwrap_or_default();
    if points.len() < 2 {
        return html! { <p class="notice">{ summary }</p> };
    }
    let highs = points.iter().map(|point| point.high).chain(known.iter().map(|point| point.tokens_per_sec));
    let y = Axis::of_numbers(text::speed_axis(), Scale::from_zero(highs));
    let rows = points
        .iter()
        .step_by(2)
        .map(|point| vec![text::whole(point.x), text::number_with_range(point.low, point.mid, point.high)])
        .chain(known.iter().map(|point| text::point_row(point.depth, point.runtime, point.tokens_per_sec)));
    let table = Table {
        caption: text::curve_heading().to_owned(),
        columns: vec![text::context_axis().to_owned(), text::speed_axis().to_owned()],
        rows: rows.collect(),
    };
    let lines = vec![Line { name: String::new(), series: 0, points }];
    let dots = known.iter().map(|point| Dot {
        x: point.depth.clamp(f64::from(FIRST), f64::from(last)),
        y: point.tokens_per_sec,
        name: text::point_row(point.depth, point.runtime, point.tokens_per_sec).join(text::colon()),
        label: None,
        series: 1,
        measured: true,
    });
    let title = text::curve_title(scenario);
    chart(&Chart { id: "speed-against-context", title, summary, x, y, lines, dots: dots.collect(), table })
}

/// A speed that was measured.
struct Point<'a> {
    runtime: &'a str,
    depth: f64,
    tokens_per_sec: f64,
}

/// The points of this model and quantization. A line is `model,quantization,runtime,depth,speed`, the speed in hundredths of
/// a token a second.
fn measured_points<'a>(scenario: &Scenario, lines: &'a str) -> Vec<Point<'a>> {
    let (model, quantization) = (scenario.model.id(), scenario.quantization.id());
    let point = |line: &'a str| {
        let mut cells = line.split(',');
        let same = cells.next() == Some(model) && cells.next() == Some(quantization);
        let runtime = cells.next().filter(|_| same)?;
        let number = |text: &str| text.parse::<u32>().ok().map(f64::from);
        // In hundredths: reading whole numbers takes less code.
        Some(Point { runtime, depth: number(cells.next()?)?, tokens_per_sec: number(cells.next()?)? / 100.0 })
    };
    lines.lines().filter_map(point).collect()
}

/// What guessing tokens would give, by how many are guessed.
fn speculation(scenario: &Scenario) -> Html {
    let guessed = by_guesses(scenario);
    let Some((fastest, _)) = fastest(&guessed) else {
        return Html::default();
    };
    let rows = guessed.iter().map(|(draft, speed)| {
        vec![
            draft.tokens.to_string(),
            text::percent(draft.acceptance),
            text::yielded(draft.yielded()),
            text::number_with_range(speed.low.get(), speed.mid.get(), speed.high.get()),
        ]
    });
    let cost = fastest.cost_of_pass(scenario.model, &scenario.weights());
    let table = Table {
        caption: text::speculation_heading().to_owned(),
        columns: text::speculation_columns().map(str::to_owned).to_vec(),
        rows: rows.collect(),
    };
    html! {
        <>
            <h3>{ text::speculation_heading() }</h3>
            <p>{ text::speculation_intro(fastest.tokens, cost) }</p>
            { data_table(&table) }
        </>
    }
}
