//! How the numbers are made: equations, coefficients with the points behind them, sources.

use super::layout::Layout;
use crate::components::sources;
use crate::text;
use rooftop_core::catalog::{FAMILIES, Family};
use rooftop_core::format::significant;
use yew::prelude::*;

/// Where the site stands.
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
                { for sections }
                <h2>{ text::coefficients_heading() }</h2>
                <p>{ text::coefficients_intro() }</p>
            </div>
            { coefficients() }
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
        let number = |value: f64| significant(value, 2);
        let prefill = family.prefill.as_ref();
        html! {
            <tr key={format!("{}-{}", family.backend, family.architecture)}>
                <th scope="row">{ family.backend }{ " " }{ family.architecture }</th>
                <td>{ number(fit.weight_efficiency) }</td>
                <td>{ number(fit.weight_efficiency * fit.kv_efficiency) }</td>
                <td>{ number(fit.layer_time.millis() * 1000.0) }</td>
                <td>{ number(fit.fixed_time.millis() * 1000.0) }</td>
                <td>{ format!("÷× {}", number(1.0 + fit.half_width_80)) }</td>
                <td>{ fit.points }</td>
                <td>{ fit.n_devices }</td>
                <td>{ prefill.map_or_else(text::none, |fit| number(fit.compute_per_alu)) }</td>
                <td>{ prefill.map_or_else(text::none, |fit| format!("÷× {}", number(1.0 + fit.half_width_80))) }</td>
                <td>{ prefill.map_or_else(text::none, |fit| fit.points.to_string()) }</td>
            </tr>
        }
    };
    html! {
        <section class="wide" tabindex="0" aria-label={text::coefficients_heading()}>
            <table>
                <thead>
                    <tr>
                        { for text::coefficient_columns().iter().map(|name| html! { <th key={*name} scope="col">{ *name }</th> }) }
                    </tr>
                </thead>
                <tbody>{ for FAMILIES.iter().map(row) }</tbody>
            </table>
        </section>
    }
}
