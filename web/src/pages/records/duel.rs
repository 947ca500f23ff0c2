//! Two machines that people set against each other: the comparison, and what others measured on both.

use super::Measured;
use crate::components::cite;
use crate::pages::Written;
use crate::pages::layout::Layout;
use crate::pages::share::{self, share};
use crate::text;
use crate::widgets::{Compare, Place, island};
use rooftop_core::catalog::{DUELS, Model, POLICY, Record, SourceId};
use rooftop_core::explore::{Comparison, MOST_MODELS, Machine};
use rooftop_core::fit;
use rooftop_core::form::Question;
use yew::prelude::*;

/// Models that two machines are asked about, the most wanted first; those that fit on neither are left out.
const ASKED: [&str; 4] = ["qwen3.6-35b-a3b", "gpt-oss-120b", "llama-3.3-70b", "qwen3.8-27b"];

/// Two machines, and who asks which of them.
pub struct Duel {
    /// In the order of the address.
    pub machines: [Machine; 2],
    source: SourceId,
}

/// All of `data/policy.toml`.
pub fn duels() -> Vec<Duel> {
    let read = |it: &rooftop_core::catalog::Duel| {
        let (asked, _) = Comparison::read_query(&format!("machines={}", it.machines.join(",")));
        Some(Duel { machines: asked.machines.try_into().ok()?, source: it.source })
    };
    DUELS.iter().filter_map(read).collect()
}

impl Duel {
    /// Its address below base.
    pub fn path(&self) -> String {
        format!("compare/{}-vs-{}/", self.machines[0].id(), self.machines[1].id())
    }

    /// "M4 Max (40-core GPU) – Radeon RX 7900 XTX".
    pub fn name(&self) -> String {
        self.machines.each_ref().map(|it| text::several(it.cards, it.device)).join(" – ")
    }

    /// The question about models that fit on both, or else on one.
    fn comparison(&self) -> Comparison {
        let all = Comparison { machines: self.machines.to_vec(), ..Comparison::default() };
        let fits = |model: &&'static Model| {
            let on = |machine: &Machine| {
                let scenario = all.scenario(machine, model);
                !scenario.placing.is_offloaded() && fit(&scenario).fits()
            };
            all.machines.iter().any(on)
        };
        let small = [POLICY.compared_model];
        let asked =
            ASKED.iter().filter_map(|id| Model::find(id)).filter(fits).take(MOST_MODELS - small.len());
        let models = asked.chain(small.iter().filter_map(|id| Model::find(id))).collect();
        Comparison { models, ..all }
    }

    /// The page.
    pub fn page(&self, base: &AttrValue, measured: &Measured) -> Written {
        let [a, b] = self.machines.each_ref().map(Machine::name);
        // A size stays on one line with its unit.
        let [left, right] = [&a, &b].map(|name| name.replace(" GB", "\u{a0}GB"));
        let query = self.comparison().query_in_full();
        let body = html! {
            <Layout base={base.clone()} path={self.path()}>
                <h1>{ text::pair_heading(&left, &right) }</h1>
                <p class="lead">{ text::compare_lead() }</p>
                <noscript><p class="notice">{ text::no_script() }</p></noscript>
                { island::<Compare>(Compare::ROOT, Place { base: base.clone(), query: query.into() }) }
                <section class="answers">
                    <h2>{ text::measured_heading() }</h2>
                    <p class="setting">{ text::measured_intro() }</p>
                    { measured.of_machines(base, &self.machines) }
                    <p class="setting">{ text::duel_asked() }{ " " }{ cite(base, self.source) }</p>
                </section>
                { share(base, Compare::ROOT, share::Machine::Not) }
                <section>
                    <h2>{ text::pairs_heading() }</h2>
                    { duel_links(base, duels().iter().filter(|other| self.shares(other))) }
                </section>
            </Layout>
        };
        Written { path: self.path(), meta: text::pair_meta(&a, &b), body, bundle: "compare" }
    }

    /// Whether it is another pair with one of these machines.
    fn shares(&self, other: &Self) -> bool {
        let common = self.machines.iter().filter(|it| other.machines.contains(it)).count();
        common == 1
    }
}

/// Links to pairs.
pub fn duel_links<'a>(base: &str, duels: impl Iterator<Item = &'a Duel>) -> Html {
    let links = duels.map(|duel| {
        html! { <li><a href={format!("{base}{}", duel.path())}>{ duel.name() }</a></li> }
    });
    html! { <ul class="entries">{ for links }</ul> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_pair_of_the_data_has_a_page_of_its_own_about_models_that_fit() {
        let duels = duels();
        let paths: BTreeSet<String> = duels.iter().map(Duel::path).collect();
        assert_eq!((duels.len(), paths.len()), (DUELS.len(), DUELS.len()));
        for duel in &duels {
            let asked = duel.comparison();
            assert!(asked.models.len() >= 2, "{}", duel.path());
            assert!(duels.iter().any(|other| duel.shares(other)), "{} leads nowhere", duel.path());
        }
        assert!(paths.contains("compare/2x-rtx-3090-vs-rtx-4090/"));
    }
}
