//! The calculators that are a form and a report.

mod cost;
mod energy;
mod serving;

use super::{Filled, Topic};
use crate::components::{Chart, chart, parts_bar};
use crate::text;
use rooftop_core::cost::Cost;
use rooftop_core::custom::Custom;
use rooftop_core::energy::Energy;
use rooftop_core::media::Studio;
use rooftop_core::serving::Serving;
use rooftop_core::tuning::{Tuning, tuning};
use yew::prelude::*;

/// Fields of a workload.
macro_rules! work {
    ($of:literal) => {
        &[
            concat!($of, "-calls"),
            concat!($of, "-prompt"),
            concat!($of, "-answer"),
            concat!($of, "-model"),
            concat!($of, "-limit"),
            concat!($of, "-private"),
            concat!($of, "-api-input"),
            concat!($of, "-api-output"),
        ]
    };
}

/// Those in the bundle `calculators`: they share most of what they need.
pub const CALCULATORS: [Topic; 3] = [TUNING, STUDIO, CUSTOM];

/// Those in the bundle `serving`: both draw charts of a machine at work.
pub const AT_WORK: [Topic; 2] = [SERVING, ENERGY];

/// Every one but [`CUSTOM`], each with the bundle that brings it to life.
pub const TOPICS: [(Topic, &str); 5] = [
    (SERVING, "serving"),
    (COST, "cost"),
    (ENERGY, "serving"),
    (TUNING, "calculators"),
    (STUDIO, "calculators"),
];

/// Fine-tuning.
pub const TUNING: Topic = Topic {
    id: "tuning",
    groups: &[(
        "assumptions",
        &[
            "os",
            "double-quant",
            "upcast",
            "optimizer",
            "precision",
            "checkpointing",
            "flash",
            "chunked-loss",
            "step-in-backward",
        ],
    )],
    read: |query| {
        Filled::read::<Tuning>(query, |question| {
            let answer = tuning(question);
            (text::tuning_report(question, &answer), parts_bar(&text::tuning_bar(&answer)))
        })
    },
};

/// Memory of video and 3D.
pub const STUDIO: Topic = Topic {
    id: "studio",
    groups: &[(
        "assumptions",
        &[
            "channels",
            "working-bits",
            "frames-ahead",
            "texture-channels",
            "texture-bits",
            "compression",
            "mip-chain",
            "triangle-bytes",
            "structure-bytes",
            "instance-bytes",
            "voxel-bytes",
            "passes",
            "denoise",
            "base-gb",
        ],
    )],
    read: |query| {
        Filled::read::<Studio>(query, |question| {
            (text::studio_report(question), parts_bar(&text::studio_bar(question)))
        })
    },
};

/// Serving people and agents.
pub const SERVING: Topic = Topic {
    id: "serving",
    groups: &[
        ("agent", &["calls", "growth", "cache-hits"]),
        ("assumptions", &["os", "cache", "shared-prefix"]),
    ],
    read: |query| Filled::read::<Serving>(query, serving::answer),
};

/// A machine or a model that the catalogue does not know.
pub const CUSTOM: Topic = Topic {
    id: "custom",
    groups: &[("assumptions", &["power", "price", "runtime", "users"])],
    read: |query| {
        Filled::read::<Custom>(query, |question| {
            let pictures = text::custom_bar(question).map(|bar| parts_bar(&bar));
            (text::custom_report(question), pictures.unwrap_or_default())
        })
    },
};

/// Energy and battery.
pub const ENERGY: Topic = Topic {
    id: "energy",
    groups: &[("assumptions", &["memory", "os", "runtime", "context", "rest-watts", "watts", "kwh-price"])],
    read: |query| Filled::read::<Energy>(query, energy::answer),
};

/// Cost and routing.
pub const COST: Topic = Topic {
    id: "cost",
    groups: &[
        ("work-a", work!("a")),
        ("work-b", work!("b")),
        ("work-c", work!("c")),
        ("work-d", work!("d")),
        ("prices", &["price", "life-years", "kwh-price", "api-input", "api-output", "rental", "rent"]),
        ("other-machine", &["other", "other-memory", "other-price"]),
        ("assumptions", &["os", "runtime", "context"]),
    ],
    read: |query| Filled::read::<Cost>(query, cost::answer),
};

/// Charts, each under its title.
fn charts(charts: impl IntoIterator<Item = Chart>) -> Html {
    let charts = charts.into_iter().map(|it| {
        html! { <section key={it.id}><h3>{ &it.title }</h3>{ chart(&it) }</section> }
    });
    html! { <div class="charts">{ for charts }</div> }
}
