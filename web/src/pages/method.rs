//! How the numbers are made: equations, coefficients with the points behind them, sources.

use super::accuracy::accuracy;
use super::layout::Layout;
use super::limits::{contents, idea, limits};
use crate::components::sources;
use crate::text;
use crate::text::significant;
use crate::widgets::Rooflines;
use rooftop_core::catalog::{Architecture, FAMILIES, Family};
use yew::prelude::*;

/// Where the site is published.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Path the site is served under.
    pub base: AttrValue,
}

/// See [`Props`].
#[component]
pub fn Method(Props { base }: &Props) -> Html {
    let sections = text::method().into_iter().map(|section| {
        let paragraphs = section.paragraphs.iter().map(|paragraph| match paragraph.strip_prefix("= ") {
            Some(equation) => html! { <p class="equation">{ equation }</p> },
            None => html! { <p>{ *paragraph }</p> },
        });
        html! {
            <section key={section.heading}>
                <h2>{ section.heading }</h2>
                { for paragraphs }
            </section>
        }
    });
    html! {
        <Layout base={base.clone()} path="method/">
            <div class="prose">
                <h1>{ text::method_heading() }</h1>
            </div>
            { contents(text::contents()) }
            <div class="prose">
                { idea() }
                <section>
                    <h2 id="roofline-picture">{ text::movable_heading() }</h2>
                    { for text::movable_intro().map(|paragraph| html! { <p>{ paragraph }</p> }) }
                </section>
            </div>
            <div id={Rooflines::ROOT} data-bundle="roofline" data-base={base.clone()} data-query=""><Rooflines base={base.clone()} /></div>
            <div class="prose">
                { for sections }
                <h2 id="coefficients">{ text::coefficients_heading() }</h2>
                <p>{ text::coefficients_intro() }</p>
            </div>
            { coefficients() }
            { accuracy(base) }
            { limits(base) }
            <div class="prose">
                <h2>{ text::sources_heading() }</h2>
                { sources() }
            </div>
        </Layout>
    }
}

fn coefficients() -> Html {
    let row = |family: &Family| {
        let fit = &family.decode;
        let number = |value: f32| significant(f64::from(value), 2);
        let spread = |factor: f32| format!("÷× {}", significant(f64::from(factor), 3));
        let prefill = family.prefill.as_ref();
        let batch = &family.batch.evidence;
        let backend = family.backend.name();
        let architecture = family.architecture.map_or_else(text::any_other, Architecture::name);
        html! {
            <tr key={format!("{backend}-{architecture}")}>
                <th scope="row">{ backend }{ " " }{ architecture }</th>
                <td>{ number(fit.weights) }</td>
                <td>{ number(fit.weights * fit.cache) }</td>
                <td>{ number(fit.layer_us) }</td>
                <td>{ number(fit.fixed_us) }</td>
                <td>{ spread(fit.evidence.spread) }</td>
                <td>{ spread(fit.evidence.spread_unmeasured) }</td>
                <td>{ fit.evidence.points }</td>
                <td>{ fit.evidence.n_devices }</td>
                <td>{ prefill.map_or_else(text::none, |fit| number(fit.compute)) }</td>
                <td>{ prefill.map_or_else(text::none, |fit| number(fit.attention)) }</td>
                <td>{ prefill.map_or_else(text::none, |fit| spread(fit.evidence.spread)) }</td>
                <td>{ prefill.map_or_else(text::none, |fit| fit.evidence.points.to_string()) }</td>
                <td>{ batch.points }</td>
            </tr>
        }
    };
    html! {
        <section class="wide" tabindex="0" aria-label={text::coefficients_heading()}>
            <table class="sortable">
                <thead>
                    <tr>
                        { for text::coefficient_columns().iter().map(|name| html! { <th scope="col">{ *name }</th> }) }
                    </tr>
                </thead>
                <tbody>{ for FAMILIES.iter().map(row) }</tbody>
            </table>
        </section>
    }
}
