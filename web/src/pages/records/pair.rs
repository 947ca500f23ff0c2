//! A model on a machine, for the pairs that people search for: the answer at once, without a calculator.

use super::measured::Measured;
use super::model::file_table;
use super::questions::{ASKED_DEVICES, ASKED_MODELS, usual};
use super::{device_address, entries, model_address, neighbours, question_address, trail};
use crate::address::root;
use crate::pages::layout::Layout;
use crate::text;
use rooftop_command::{PROGRAMS, command};
use rooftop_core::catalog::{Device, Model, Record};
use rooftop_core::explore::rungs;
use rooftop_core::{Estimate, Scenario};
use yew::prelude::*;

/// A model on a machine.
#[derive(Clone, Copy)]
pub struct Pair {
    /// The machine.
    pub device: &'static Device,
    /// The model.
    pub model: &'static Model,
}

/// A pair with its answer, as pages, badges and short answers say it.
pub struct Answered {
    /// What is asked.
    pub scenario: Scenario,
    /// The answer.
    pub estimate: Estimate,
    /// "Will it run?", in words.
    pub question: String,
    /// The answer's first word.
    pub verdict: &'static str,
    /// The rest of it.
    pub says: String,
}

/// The pairs with a page: the machines that people ask about most, with the models that they ask about most.
pub fn pairs() -> Vec<Pair> {
    let models = || ASKED_MODELS.iter().filter_map(|id| Model::find(id));
    asked_devices().flat_map(|device| models().map(move |model| Pair { device, model })).collect()
}

/// The machines that people ask about most.
pub fn asked_devices() -> impl Iterator<Item = &'static Device> {
    ASKED_DEVICES.iter().filter_map(|id| Device::find(id))
}

/// The answer to the usual question about a model on a machine.
pub fn answered(device: &'static Device, model: &'static Model) -> Answered {
    let (scenario, estimate) = usual(device, model);
    let (verdict, says) = text::answer(&scenario, &estimate);
    let question =
        text::pair_question(scenario.quantization.name(), text::machine_with_memory(&scenario), model.name());
    Answered { scenario, estimate, question, verdict, says }
}

impl Answered {
    /// The rest of the answer in short: without the wait for the first token.
    pub fn short(&self) -> String {
        let mut estimate = self.estimate.clone();
        if let Some(speed) = &mut estimate.speed {
            speed.time_to_first_token = None;
        }
        text::answer(&self.scenario, &estimate).1
    }
}

impl Pair {
    /// Its address below base.
    pub fn path(&self) -> String {
        format!("pairs/{}-on-{}/", self.model.id(), self.device.id())
    }

    /// Whether it has a page.
    fn is_asked(self) -> bool {
        ASKED_DEVICES.contains(&self.device.id) && ASKED_MODELS.contains(&self.model.id)
    }

    fn name(&self) -> String {
        text::pair_name(self.device.name(), self.model.name())
    }

    /// An image that says the answer, for pages of others: in the first language, which all can show.
    pub fn badge(&self) -> String {
        badge(&self.name(), &self.speed())
    }

    /// The page, and what it says in short.
    pub fn page(&self, base: &AttrValue, origin: &str, measured: &Measured) -> (Html, (String, String)) {
        let Pair { device, model } = *self;
        let Answered { scenario, estimate, question, verdict, says } = answered(device, model);
        let ladder = rungs(&scenario);
        let context = text::fixed(f64::from(scenario.context_tokens), 0);
        let address = format!("{origin}{base}{}", self.path());
        let picture = format!("{origin}{}{}badge.svg", root(base), self.path());
        let small = format!("{origin}{base}embed/small/?device={}&model={}", device.id(), model.id());
        let snippets = [
            (text::pair_badge_label(), format!("[![{}]({picture})]({address})", self.name())),
            (
                text::pair_widget_label(),
                format!(
                    "<iframe src=\"{small}\" title=\"{question}\" width=\"100%\" height=\"220\" loading=\"lazy\" style=\"border:0\"></iframe>"
                ),
            ),
        ];
        let body = html! {
            <Layout base={base.clone()} path={self.path()}>
                <div class="prose">
                    { trail(base, "pairs/", text::pairs_index_heading()) }
                    <h1>{ self.name() }</h1>
                    <p class="lead"><strong>{ verdict }</strong>{ text::sentence_space() }{ says.clone() }</p>
                    <p class="setting">{ text::pair_setting(&scenario, &estimate) }</p>
                    <p class="ways">
                        <a class="go" href={question_address(base, &scenario)}>{ text::pair_ask() }</a>
                        <a class="go" href={device_address(base, device)}>{ device.name() }</a>
                        <a class="go" href={model_address(base, model)}>{ model.name() }</a>
                    </p>
                </div>
                <section class="answers">
                    <h2>{ text::files_heading() }</h2>
                    <p class="setting">{ text::files_setting(context, text::machine_with_memory(&scenario)) }</p>
                    { file_table(&ladder) }
                </section>
                <section class="answers">
                    <h2>{ text::measured_heading() }</h2>
                    <p class="setting">{ text::measured_intro() }</p>
                    { measured.of_pair(base, device, model) }
                </section>
                { run_it(&scenario) }
                <section>
                    <h2>{ text::pair_others_heading() }</h2>
                    { neighbours(self.others().map(|other| (format!("{base}{}", other.path()), other.name(), other.speed()))) }
                </section>
                <section class="snippets">
                    <h2>{ text::pair_link_heading() }</h2>
                    <p>{ Html::from_html_unchecked(self.badge().into()) }</p>
                    { for snippets.into_iter().map(|(label, snippet)| html! {
                        <><p>{ label }</p><textarea readonly=true rows="3" spellcheck="false" aria-label={label} value={snippet} /></>
                    }) }
                </section>
            </Layout>
        };
        let description = [verdict, &says].join(text::sentence_space());
        (body, (text::pair_page_title(device.name(), model.name()), description))
    }

    /// Other models on this machine, and this model on other machines, in turn.
    fn others(&self) -> impl Iterator<Item = Self> {
        let Pair { device, model } = *self;
        let models =
            ASKED_MODELS.iter().filter_map(|id| Model::find(id)).filter(move |other| *other != model);
        let devices = asked_devices().filter(move |other| *other != device);
        let turns = models.zip(devices);
        turns.flat_map(move |(other, beside)| [Self { device, model: other }, Self { device: beside, model }])
    }

    /// Its speed in short, or the verdict where there is none.
    pub fn speed(&self) -> String {
        let Answered { verdict, estimate, .. } = answered(self.device, self.model);
        text::badge_says(verdict, &estimate)
    }
}

/// Links to the pairs of a machine or a model that have a page.
pub fn pair_links(
    base: &str,
    pairs: impl Iterator<Item = Pair>,
    name: fn(&Pair) -> &'static str,
) -> Option<Html> {
    let links: Vec<_> = pairs
        .filter(|pair| pair.is_asked())
        .map(|pair| (format!("{base}{}", pair.path()), name(&pair), pair.speed()))
        .collect();
    (!links.is_empty()).then(|| entries(links.into_iter()))
}

/// The command of the program that the answer is about, if we know how to start it.
fn run_it(scenario: &Scenario) -> Html {
    let shown = command_of(scenario).map(|text| {
        html! {
            <section>
                <h2>{ text::ways_heading() }</h2>
                <div class="running"><pre><code>{ text }</code></pre></div>
            </section>
        }
    });
    html! { { for shown } }
}

/// Placed as the answer places it.
fn command_of(scenario: &Scenario) -> Option<String> {
    let program = PROGRAMS.iter().find(|program| program.runtime == scenario.runtime.id)?;
    Some(command(&scenario.placed_to_fit(), program).text.trim_end().to_owned())
}

/// Pixels of a letter, on average: what the text is stretched or squeezed to.
const LETTER: usize = 7;

/// A picture of one line: what is asked, and the answer on the colour of the site.
fn badge(asked: &str, says: &str) -> String {
    let [left, right] = [asked, says].map(|text| text.chars().count() * LETTER);
    let (name, answer) = (left + 12, right + 12);
    let asked = asked.replace('&', "&amp;").replace('<', "&lt;");
    let part = |text: &str, x: usize, width: usize| {
        format!(
            "<text x=\"{x}\" y=\"14\" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\">{text}</text>"
        )
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{all}\" height=\"20\" viewBox=\"0 0 {all} 20\" role=\"img\"><title>{asked}: {says}</title>\
         <rect width=\"{all}\" height=\"20\" rx=\"3\" fill=\"#0b5a78\"/><path d=\"M3 0h{name}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z\" fill=\"#33383f\"/>\
         <g fill=\"#fff\" font-family=\"Verdana,Geneva,sans-serif\" font-size=\"11\">{}{}</g></svg>\n",
        part(&asked, 8, left),
        part(says, name + 9, right),
        all = name + answer + 6,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_pair_has_an_address_of_its_own() {
        let paths: BTreeSet<String> = pairs().iter().map(Pair::path).collect();
        assert_eq!(paths.len(), ASKED_DEVICES.len() * ASKED_MODELS.len());
        for pair in pairs() {
            assert!(pair.is_asked());
            assert!(pair.others().all(|other| other.is_asked() && other.path() != pair.path()));
        }
    }

    #[test]
    fn the_command_places_what_the_card_does_not_hold() {
        let asked = |id| {
            let (device, model) = (Device::find("rtx-4060").unwrap(), Model::find(id).unwrap());
            command_of(&answered(device, model).scenario).unwrap()
        };
        assert!(asked("qwen3.6-35b-a3b").contains("--n-cpu-moe"));
        assert!(!asked("llama-3.1-8b").contains("--n-cpu-moe"));
    }

    #[test]
    fn a_badge_is_as_wide_as_its_parts_and_shows_names_as_they_are() {
        let svg = badge("A&B on C<D", "9.5 tok/s (8.0–11)");
        assert!(svg.contains("A&amp;B on C&lt;D") && svg.contains("9.5 tok/s (8.0–11)"), "{svg}");
        // 10 and 18 letters of 7 pixels, and 30 around them.
        assert!(svg.contains("width=\"226\" height=\"20\""), "{svg}");
    }
}
