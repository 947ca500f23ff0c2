//! `data/choosing.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choosing {
    pub task: Vec<Task>,
    pub size: Vec<Size>,
    pub advice: Advice,
    pub rule: Vec<Rule>,
    pub instead: Vec<Instead>,
}

/// What people do with a model.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Task {
    pub id: String,
    pub context_tokens: u32,
    pub prompt_tokens: u32,
    pub tokens_per_sec: u32,
    pub source: String,
}

/// A size of models, and one that stands for it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Size {
    pub id: String,
    pub model: String,
    pub source: String,
}

/// Points that every machine is judged by.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    pub speed_points: f64,
    pub slow_tokens_per_sec: f64,
    pub fast_tokens_per_sec: f64,
    pub price_points: f64,
    pub open_price_points: f64,
    pub cheap_usd: f64,
    pub dear_usd: f64,
    pub measured_points: f64,
    pub new_months: u32,
    pub price_months: u32,
    pub usual_memory_gib: f64,
    pub likely_times: f64,
    pub more_room_times: f64,
    pub source: String,
}

/// What an answer asks of a machine.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub question: Question,
    pub answer: String,
    pub wants: Want,
    #[serde(default)]
    pub must: bool,
    #[serde(default)]
    pub points: f64,
    pub source: String,
}

/// An answer that is no purchase.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Instead {
    pub id: Other,
    pub when: When,
    pub source: String,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    Cuda,
    Tuning,
    Portable,
    Os,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Want {
    Cuda,
    Battery,
    Windows,
    Macos,
    Linux,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Other {
    Keep,
    Rent,
    Wait,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    SmallEnough,
    NothingAffordable,
    TuningLarge,
    FirstIsNew,
    PriceUnknown,
}
