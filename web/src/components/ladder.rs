//! Many answers under one another: for each a bar of memory and a band of speed, all on the same axes, so that they can be
//! compared at a glance. Every number is beside its drawing.

use super::speed_strip::{TICKS, speed_share};
use crate::text;
use crate::text::fixed;
use rooftop_core::Estimate;
use rooftop_core::units::numbers::plain;
use yew::prelude::*;

/// One answer.
pub struct Rung {
    /// What it is about.
    pub name: String,
    /// Its page.
    pub href: String,
    /// How it is stored, or what else has to be said in a word.
    pub detail: String,
    /// The answer.
    pub estimate: Estimate,
    /// What was measured there, tokens a second.
    pub measured: Vec<f64>,
}

/// The ladder.
pub fn ladder(label: String, rungs: Vec<Rung>) -> Html {
    html! {
        <figure class="ladder">
            <figcaption class="visually-hidden">{ label }</figcaption>
            { axis() }
            <ol class="rungs">{ for rungs.into_iter().map(rung) }</ol>
        </figure>
    }
}

fn rung(Rung { name, href, detail, estimate, measured }: Rung) -> Html {
    let fits = estimate.fit.fits();
    let speed = estimate.speed.filter(|_| fits);
    let strip = speed.map(|speed| {
        let (low, mid, high) = (speed.decode.low.get(), speed.decode.mid.get(), speed.decode.high.get());
        let points = measured
            .iter()
            .map(|point| html! { <circle class="measured" cx={percent(*point)} cy="11" r="4" /> });
        html! {
            <>
                <rect class="range" x={percent(low)} width={width(low, high)} y="3" height="16" />
                <line class="mid" x1={percent(mid)} x2={percent(mid)} y1="1" y2="21" />
                { for points }
            </>
        }
    });
    html! {
        <li class={if fits { "rung" } else { "rung misfit" }}>
            <span class="name"><a {href}>{ name }</a>{ " " }<small>{ detail }</small></span>
            <span class="need">{ share_bar(&estimate) }<small>{ text::need_of_budget(&estimate) }</small></span>
            <svg class="band" width="100%" height="22" aria-hidden="true"><use href="#ladder-axis" />{ for strip }</svg>
            <span class="rate">{ text::rung_speed(&estimate) }{ for (!measured.is_empty()).then(|| html! {
                <small>{ text::rung_measured(&measured) }</small>
            }) }</span>
        </li>
    }
}

/// How much of what may be used is taken: all of it, hatched, where it does not fit.
fn share_bar(estimate: &Estimate) -> Html {
    let share = (estimate.memory.total / estimate.fit.budget).min(1.0) * 100.0;
    let class = if estimate.fit.fits() { "part weights" } else { "pattern beyond" };
    html! {
        <svg class="share" width="100%" height="10" aria-hidden="true">
            <rect class="part free" width="100%" height="100%" />
            <rect {class} width={plain(share, 1) + "%"} height="100%" />
        </svg>
    }
}

/// The scale of speeds, drawn once; the bands refer to its lines.
fn axis() -> Html {
    let ticks = TICKS.iter().map(|&tick| {
        let (x, name) = (percent(tick), fixed(tick, 0));
        html! { <text key={name.clone()} x={x} y="14">{ name }</text> }
    });
    let lines = TICKS.iter().map(|&tick| {
        let x = percent(tick);
        html! { <line x1={x.clone()} x2={x} y2="22" /> }
    });
    html! {
        <div class="scale" aria-hidden="true">
            <span>{ text::rung_memory_heading() }</span>
            <svg width="100%" height="18">
                <defs>
                    <linearGradient id="range">
                        <stop class="end" offset="0" />
                        <stop class="middle" offset="0.5" />
                        <stop class="end" offset="1" />
                    </linearGradient>
                    <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 0 8 8" /></pattern>
                    <g id="ladder-axis">{ for lines }</g>
                </defs>
                { for ticks }
            </svg>
            <span>{ text::rung_speed_heading() }</span>
        </div>
    }
}

fn percent(speed: f64) -> String {
    plain(speed_share(speed), 1) + "%"
}

fn width(low: f64, high: f64) -> String {
    plain(speed_share(high) - speed_share(low), 1) + "%"
}
