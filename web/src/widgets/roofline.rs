//! The roofline of a machine with a model under it, which can be moved: a part of the method page.

use super::asked::{Asked, Edit, set};
use super::{Place, context_stops};
use crate::browser::{alive, use_address, use_painted};
use crate::components::{
    Announcement, Axis, Chart, Dot, Line, NumberField, Reach, Table, chart, format_box, machine_box,
    model_box, problems,
};
use crate::text;
use rooftop_core::catalog::{Device, Model, POLICY, Quantization, Setup};
use rooftop_core::speed::{Basis, Roofline};
use rooftop_core::units::scale::Scale;
use rooftop_core::{Reading, Scenario, brief};
use yew::prelude::*;

/// Ends of the picture: operations for each byte.
const INTENSITY: (f64, f64) = (0.5, 4096.0);
/// Points of the roof.
const POINTS: usize = 34;
/// Longest prompt the slider reaches, tokens.
const LONGEST: u32 = 131_072;

impl Rooflines {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "movable-roofline";
}

/// See the module.
#[component]
pub fn Rooflines(place: &Place) -> Html {
    let state = {
        let place = place.clone();
        use_reducer(move || {
            let Reading { scenario, problems } = Scenario::read_query(&place.asked());
            Asked::read((scenario, problems))
        })
    };
    let scenario = state.it;
    use_address(None, scenario.to_query(), state.touched);
    let edit = {
        let state = state.clone();
        Callback::from(move |edit| state.dispatch(edit))
    };
    let painted = use_painted(scenario);
    let picture = use_memo(painted, |scenario| {
        let answer = brief(scenario);
        let held = answer.fit.fits() && !answer.placement.is_split();
        let speed = answer.speed.filter(|_| held);
        let sentence = text::roofline_sentence(scenario, held, speed.as_ref());
        html! {
            <>
                <p>{ &sentence }</p>
                <Announcement text={sentence} />
                { for speed.map(|speed| roofline(scenario, speed.basis == Basis::Measured)) }
            </>
        }
    });
    html! {
        <div class="choosing" data-alive={alive()}>
            <form class="question" aria-label={text::roofline_form()}>
                { problems(&state.problems) }
                <div class="rows">{ controls(&scenario, &edit) }</div>
            </form>
            <div class="result">{ (*picture).clone() }</div>
        </div>
    }
}

fn controls(scenario: &Scenario, edit: &Callback<Edit<Scenario>>) -> Html {
    html! {
        <>
            { machine_box("device", (scenario.device, scenario.placing.gpus), AttrValue::default(),
                set(edit, |it: &mut Scenario, (device, setup): (&'static Device, Setup)| {
                    *it = it.with_device(device).with_setup(setup);
                })) }
            { model_box("model", scenario.model,
                set(edit, |it: &mut Scenario, model: &'static Model| it.model = model)) }
            { format_box("quant", scenario.quantization, scenario.runtime.quantizations,
                set(edit, |it: &mut Scenario, quantization: &'static Quantization| it.quantization = quantization)) }
            <NumberField id="users" label={text::label("users")} unit={text::people(scenario.users)}
                value={scenario.users} max={POLICY.max_users} stops={(0..9).map(|power| 1 << power).collect::<Vec<u32>>()}
                on_change={set(edit, |it: &mut Scenario, users| it.users = users)} />
            <NumberField id="prompt" label={text::calculator_label("prompt")} unit={text::tokens()}
                value={scenario.prompt_tokens} max={LONGEST} stops={context_stops(LONGEST)}
                on_change={set(edit, |it: &mut Scenario, tokens| {
                    it.context_tokens = it.context_tokens.max(tokens);
                    it.prompt_tokens = tokens;
                })} />
        </>
    }
}

/// The picture, with its numbers; nothing where the speed was not measured.
pub fn roofline(scenario: &Scenario, measured: bool) -> Html {
    let weights = scenario.weights();
    let Some(roof) = Roofline::of(scenario, &weights) else { return Html::default() };
    let scale = Scale::Log { low: INTENSITY.0, high: INTENSITY.1 };
    let tera = |rate: f64| rate / 1e12;
    let limit = |x: f64| tera((x * roof.bandwidth.get()).min(roof.compute.get()));
    let points = scale.samples(POINTS).map(|x| Reach { x, low: limit(x), mid: limit(x), high: limit(x) });
    let points: Vec<Reach> = points.collect();
    let dots: Vec<Dot> = roof
        .work
        .iter()
        .enumerate()
        .map(|(series, done)| Dot {
            x: done.intensity.clamp(INTENSITY.0, INTENSITY.1),
            y: tera(done.rate.get()),
            name: text::done(done),
            label: Some(text::work_label(done)),
            series,
            measured: measured && series == 0,
        })
        .collect();
    let values = points.iter().map(|point| point.mid).chain(dots.iter().map(|dot| dot.y));
    let table = Table {
        caption: text::roofline_heading().to_owned(),
        columns: text::roofline_columns().map(str::to_owned).to_vec(),
        rows: roof.work.iter().map(text::roofline_row).collect(),
    };
    chart(&Chart {
        id: "roofline",
        title: text::roofline_title(scenario),
        summary: text::roofline_summary(&roof),
        x: Axis::of_numbers(text::intensity_axis(), scale),
        y: Axis::of_numbers(text::rate_axis(), Scale::log_around(values)),
        lines: vec![Line { name: String::new(), series: 0, points }],
        dots,
        table,
    })
}
