//! The articles, checked: every claim of both, with what the core computes at the time the page is made.

use super::layout::Layout;
use super::limits::contents;
use crate::address::question_address;
use crate::components::claim_strip;
use crate::text;
use rooftop_claims::{
    About, Article, Case, Check, Disagreement, Fact, Metric, Overview, Relation, Source, Verdict,
};
use yew::prelude::*;

/// Verdicts in the order in which they are counted.
const VERDICTS: [Verdict; 5] =
    [Verdict::Impossible, Verdict::Contradicted, Verdict::Depends, Verdict::Holds, Verdict::CannotBeChecked];

/// The page.
pub fn articles_page(base: &AttrValue, overview: &Overview, cases: &[Case]) -> Html {
    let articles = overview.article.iter().map(|about| article(base, about, cases));
    let parts = overview.article.iter().map(|about| (id(about), text::article_heading(about)));
    let parts = std::iter::once(("disagreements", text::disagreements_heading().to_owned())).chain(parts);
    html! {
        <Layout base={base.clone()} path="articles/">
            <div class="prose">
                <h1>{ text::articles_heading() }</h1>
                <p class="lead">{ text::articles_lead(cases.len()) }</p>
                <ul class="about">{ for overview.article.iter().map(|about| html! { <li>{ text::about_article(about) }</li> }) }</ul>
            </div>
            { contents(parts) }
            { counts(cases) }
            <section>
                <h2 id="disagreements">{ text::disagreements_heading() }</h2>
                { disagreements(&overview.disagreement) }
            </section>
            { for articles }
        </Layout>
    }
}

/// How many claims got which verdict: a bar in five parts, and each part's claims as links.
fn counts(cases: &[Case]) -> Html {
    let of = |verdict: Verdict| cases.iter().filter(move |case| case.verdict == verdict);
    let percent = |count: usize| count as f64 / cases.len().max(1) as f64 * 100.0;
    let mut from = 0.0;
    let parts = VERDICTS.map(|verdict| {
        let (x, width) = (from, percent(of(verdict).count()));
        from += width;
        html! {
            <rect class={format!("verdict-part {}", class(verdict))} x={format!("{x:.2}%")} width={format!("{width:.2}%")}
                height="100%" />
        }
    });
    let rows = VERDICTS.map(|verdict| {
        let links = of(verdict)
            .map(|case| html! { <a href={format!("#{}", case.id)}>{ text::claim_name(&case.id) }</a> });
        html! {
            <div>
                <dt><span class={format!("verdict-mark {}", class(verdict))}>{ text::verdict(verdict) }</span>
                    { " " }{ of(verdict).count() }</dt>
                <dd>{ for links }</dd>
            </div>
        }
    });
    html! {
        <figure class="counts">
            <svg width="100%" height="28" role="img" aria-label={text::counts_summary(&VERDICTS.map(|v| (v, of(v).count())))}>
                { for parts }
            </svg>
            <dl>{ for rows }</dl>
        </figure>
    }
}

fn disagreements(all: &[Disagreement]) -> Html {
    let rows = all.iter().map(|Disagreement { topic, a, b, right, claims, .. }| {
        let links = claims
            .iter()
            .map(|id| html! { <>{ " " }<a href={format!("#{id}")}>{ text::claim_name(id) }</a></> });
        html! {
            <div>
                <dt>{ topic }</dt>
                <dd><b>{ "A " }</b>{ a }</dd>
                <dd><b>{ "B " }</b>{ b }</dd>
                <dd class="right">{ right }{ for links }</dd>
            </div>
        }
    });
    html! { <dl class="disagreements">{ for rows }</dl> }
}

fn id(about: &About) -> &'static str {
    match about.id {
        Article::A => "article-a",
        Article::B => "article-b",
    }
}

fn article(base: &str, about: &About, cases: &[Case]) -> Html {
    let of_it = cases.iter().filter(|case| case.article == about.id);
    html! {
        <section>
            <h2 id={id(about)}>{ text::article_heading(about) }</h2>
            <ol class="claims">{ for of_it.map(|case| claim(base, case)) }</ol>
        </section>
    }
}

fn claim(base: &str, case: &Case) -> Html {
    let checks = case.check.iter().filter_map(|check| computed(base, check));
    let facts = case.fact.iter().map(fact);
    let sources = case.source.iter().map(source);
    html! {
        <li id={case.id.clone()} class="claim">
            <h3><a href={format!("#{}", case.id)}>{ text::claim_name(&case.id) }</a>{ " " }
                <span class={format!("verdict-mark {}", class(case.verdict))}>{ text::verdict(case.verdict) }</span></h3>
            <blockquote lang="en"><p>{ text::quoted(&case.quote) }</p></blockquote>
            <p>{ case.told() }</p>
            { for picture(case) }
            <ul class="evidence">{ for checks }{ for facts }{ for sources }</ul>
        </li>
    }
}

/// A claimed speed beside the predicted one.
fn picture(case: &Case) -> Option<Html> {
    let mut speeds =
        case.check.iter().filter(|check| matches!(check.metric, Metric::Decode | Metric::DecodeBound));
    let (check, claimed) = speeds.find_map(|check| Some((check, check.claimed?)))?;
    let speed = rooftop_core::estimate(&check.scenario()).speed?;
    Some(claim_strip(&speed.decode, speed.decode_bound, claimed))
}

/// "Weights of Llama 3.3 70B: 42.5 GB; claimed 43 GB".
fn computed(base: &str, check: &Check) -> Option<Html> {
    let scenario = check.scenario();
    let value = check.value().ok()?;
    let compared = check.claimed.filter(|_| check.relation != Relation::Note);
    Some(html! {
        <li>
            <a href={question_address(base, &scenario)}>{ text::check_name(check, &scenario) }</a>{ text::colon() }
            <b>{ text::check_value(check, value) }</b>{ for compared.map(|claimed| text::check_claimed(check, claimed)) }
        </li>
    })
}

fn fact(fact: &Fact) -> Html {
    html! { <li>{ text::fact_name(fact) }{ text::colon() }<b>{ text::fact_actual(fact) }</b>{ text::fact_claimed(fact) }</li> }
}

fn source(Source { title, publisher, url, weak }: &Source) -> Html {
    let title = match url {
        Some(url) => html! { <a href={url.clone()} rel="noreferrer">{ title }</a> },
        None => html! { { title } },
    };
    html! { <li class="source" lang="en"><cite>{ title }</cite>{ text::source_of_claim(publisher, *weak) }</li> }
}

fn class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "holds",
        Verdict::Depends => "depends",
        Verdict::Impossible => "impossible",
        Verdict::Contradicted => "contradicted",
        Verdict::CannotBeChecked => "unchecked",
    }
}
