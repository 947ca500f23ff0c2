//! The calculators that are a form and a report.

use super::{Topic, changed, shown};
use crate::text;
use rooftop_core::cost::Cost;
use rooftop_core::custom::Custom;
use rooftop_core::energy::Energy;
use rooftop_core::serving::Serving;
use rooftop_core::studio::Studio;
use rooftop_core::tuning::Tuning;

/// Those that have a page; the others wait for a bundle of their own, which this one has no room for.
pub const TOPICS: [Topic; 1] = [TUNING];

/// Fine-tuning.
pub const TUNING: Topic = Topic {
    id: "tuning",
    further: &[
        "os",
        "double-quant",
        "upcast",
        "optimizer",
        "precision",
        "checkpointing",
        "flash",
        "chunked-loss",
    ],
    answer: |query| shown::<Tuning>(query, text::tuning_report),
    change: changed::<Tuning>,
};

/// Energy and battery.
pub const ENERGY: Topic = Topic {
    id: "energy",
    further: &["memory", "os", "runtime", "context", "rest-watts", "watts", "kwh-price"],
    answer: |query| shown::<Energy>(query, text::energy_report),
    change: changed::<Energy>,
};

/// Memory of video and 3D.
pub const STUDIO: Topic = Topic {
    id: "studio",
    further: &[
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
    answer: |query| shown::<Studio>(query, text::studio_report),
    change: changed::<Studio>,
};

/// Serving people and agents.
pub const SERVING: Topic = Topic {
    id: "serving",
    further: &["os", "cache", "shared-prefix", "calls", "growth", "cache-hits"],
    answer: |query| shown::<Serving>(query, text::serving_report),
    change: changed::<Serving>,
};

/// A machine or a model that the catalogue does not know.
pub const CUSTOM: Topic = Topic {
    id: "custom",
    further: &["power", "price", "runtime", "users"],
    answer: |query| shown::<Custom>(query, text::custom_report),
    change: changed::<Custom>,
};

/// Cost and routing.
pub const COST: Topic = Topic {
    id: "cost",
    further: &[
        "os",
        "runtime",
        "context",
        "kwh-price",
        "a-calls",
        "a-prompt",
        "a-answer",
        "a-model",
        "a-limit",
        "a-private",
        "b-calls",
        "b-prompt",
        "b-answer",
        "b-model",
        "b-limit",
        "b-private",
        "c-calls",
        "c-prompt",
        "c-answer",
        "c-model",
        "c-limit",
        "c-private",
    ],
    answer: |query| shown::<Cost>(query, text::cost_report),
    change: changed::<Cost>,
};
