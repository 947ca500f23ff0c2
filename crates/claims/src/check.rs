//! Something the core computes, and how a claim relates to it.

use crate::Verdict;
use rooftop_core::speed::{Setup, Work};
use rooftop_core::units::Bytes;
use rooftop_core::units::numbers::significant;
use rooftop_core::{Scenario, estimate};
use serde::Deserialize;

/// Something the core computes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// A query of [`Scenario::read_query`], which must have no problems.
    pub scenario: String,
    /// What is compared.
    pub metric: Metric,
    /// Its unit.
    pub unit: Unit,
    /// Our value, typed by hand to three digits.
    pub computed: f64,
    /// What the article says. Left out where the relation needs nothing.
    pub claimed: Option<[f64; 2]>,
    /// How loosely the article may speak, relative.
    #[serde(default)]
    pub tolerance: f64,
    /// How the two compare.
    pub relation: Relation,
}

/// What a check compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Metric {
    /// All parameters of the model.
    Parameters,
    /// Longest context of the model.
    MaxContext,
    /// Size of the weights.
    Weights,
    /// Size of the key-value cache.
    KvCache,
    /// All memory needed.
    Total,
    /// What the machine was bought with.
    Installed,
    /// What its GPU may address.
    Budget,
    /// Budget − total.
    Headroom,
    /// Published bandwidth of the machine.
    Bandwidth,
    /// Predicted speed of writing after the prompt.
    Decode,
    /// Its lower end.
    DecodeLow,
    /// Its upper end.
    DecodeHigh,
    /// What bandwidth alone would allow.
    DecodeBound,
    /// Bandwidth that the lower claimed speed would need: claimed tokens/s × bytes read for a token.
    RequiredBandwidth,
    /// Prompt sent until first token seen.
    TimeToFirstToken,
}

/// Unit of a metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Unit {
    /// 10⁹ bytes.
    #[serde(rename = "GB")]
    Gb,
    /// 2³⁰ bytes.
    #[serde(rename = "GiB")]
    Gib,
    /// 10⁹ bytes a second.
    #[serde(rename = "GB/s")]
    GbPerSec,
    /// Tokens per second.
    #[serde(rename = "tokens/s")]
    TokensPerSec,
    /// 10⁹ parameters.
    #[serde(rename = "billion")]
    Billion,
    /// Tokens.
    #[serde(rename = "tokens")]
    Tokens,
    /// Seconds.
    #[serde(rename = "s")]
    Secs,
    /// Hundredths.
    #[serde(rename = "%")]
    Percent,
}

/// How our value and the claim compare, and what that shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Our value is in the claimed range, widened by the tolerance: holds.
    Within,
    /// There is headroom on this machine: holds. Takes no claim.
    Fits,
    /// There is none: impossible. Takes no claim.
    DoesNotFit,
    /// There is headroom on a machine that the claim says has none: contradicted. Takes no claim.
    FitsHereToo,
    /// The claim is above our value, which is a bound: impossible.
    ExceedsBound,
    /// Our value, a need, is above the claimed room: impossible.
    NeedsMore,
    /// Our value, a need, is above the machine's published bandwidth: impossible. The claim is the speed.
    ExceedsBandwidth,
    /// The claim is below our value: contradicted.
    Below,
    /// The claim is above our value: contradicted.
    Above,
    /// Nothing is compared: a figure to print with the others. Takes no claim.
    Note,
}

impl Relation {
    /// What a check of this relation shows about the claim.
    pub fn shows(self) -> Option<Verdict> {
        match self {
            Self::Within | Self::Fits => Some(Verdict::Holds),
            Self::DoesNotFit | Self::ExceedsBound | Self::NeedsMore | Self::ExceedsBandwidth => {
                Some(Verdict::Impossible)
            }
            Self::FitsHereToo | Self::Below | Self::Above => Some(Verdict::Contradicted),
            Self::Note => None,
        }
    }

    fn needs_claim(self) -> bool {
        !matches!(self, Self::Fits | Self::DoesNotFit | Self::FitsHereToo | Self::Note)
    }
}

impl Check {
    /// The question behind it.
    pub fn scenario(&self) -> Scenario {
        Scenario::read_query(&self.scenario).scenario
    }

    /// What the core says today, in the check's unit.
    pub fn value(&self) -> Result<f64, String> {
        self.metric.of(&self.scenario(), self.unit, self.claimed.unwrap_or_default())
    }

    /// As it is printed: two digits of what is predicted, three of what is counted.
    pub fn rounded(&self, value: f64) -> String {
        significant(value, if self.metric.is_predicted() { 2 } else { 3 })
    }

    pub(crate) fn problems(&self) -> Vec<String> {
        let reading = Scenario::read_query(&self.scenario);
        if !reading.problems.is_empty() {
            return reading.problems.iter().map(|problem| format!("scenario: {problem}")).collect();
        }
        let scenario = reading.scenario;
        let needs_claim = self.relation.needs_claim();
        if self.claimed.is_some() != needs_claim {
            let needs = if needs_claim { "is needed" } else { "has no place" };
            return vec![format!("claimed: {needs} with this relation")];
        }
        let claimed = self.claimed.unwrap_or_default();
        let value = match self.value() {
            Ok(value) => value,
            Err(problem) => return vec![problem],
        };
        let mut problems = Vec::new();
        if (value - self.computed).abs() > 0.01 * value.abs() {
            problems.push(format!("computed: {} is typed, the core says {value:.4}", self.computed));
        }
        let [low, high] = claimed;
        let (low, high) = (low * (1.0 - self.tolerance), high * (1.0 + self.tolerance));
        let true_relation = match self.relation {
            Relation::Within => (low..=high).contains(&value),
            Relation::Fits | Relation::FitsHereToo => self.metric == Metric::Headroom && value >= 0.0,
            Relation::DoesNotFit => self.metric == Metric::Headroom && value < 0.0,
            Relation::ExceedsBound => low > value && self.metric.is_bound(),
            Relation::NeedsMore => value > high,
            Relation::ExceedsBandwidth => {
                self.metric == Metric::RequiredBandwidth
                    && value > scenario.device.bandwidth.value.gb_per_sec()
            }
            Relation::Below => high < value,
            Relation::Above => low > value,
            Relation::Note => true,
        };
        if !true_relation {
            problems.push(format!(
                "relation: {:?} is not true of the core's {value:.4} and the claimed {claimed:?} (tolerance {})",
                self.relation, self.tolerance
            ));
        }
        problems
    }
}

impl Metric {
    /// Whether nothing can be above it.
    fn is_bound(self) -> bool {
        matches!(
            self,
            Self::DecodeBound | Self::Budget | Self::Installed | Self::Bandwidth | Self::MaxContext
        )
    }

    /// Whether it has a range.
    fn is_predicted(self) -> bool {
        matches!(self, Self::Decode | Self::DecodeLow | Self::DecodeHigh | Self::TimeToFirstToken)
    }

    /// The core's value in `unit`. `claimed` is needed for what a claimed speed would take.
    fn of(self, scenario: &Scenario, unit: Unit, claimed: [f64; 2]) -> Result<f64, String> {
        let answer = estimate(scenario);
        let speed = || answer.speed.ok_or_else(|| "metric: this scenario has no speed".to_owned());
        let bytes = |bytes: Bytes| match unit {
            Unit::Gb => Ok(bytes.gb()),
            Unit::Gib => Ok(bytes.gib()),
            _ => Err("unit: GB or GiB".to_owned()),
        };
        let plain = |value: f64, its: Unit| {
            if unit == its { Ok(value) } else { Err(format!("unit: {its:?} for this metric")) }
        };
        match self {
            Self::Parameters => plain(scenario.model.params.value.billions(), Unit::Billion),
            Self::MaxContext => plain(f64::from(scenario.model.max_context.value), Unit::Tokens),
            Self::Weights => bytes(answer.memory.weights),
            Self::KvCache => bytes(answer.memory.kv_cache),
            Self::Total => bytes(answer.memory.total),
            Self::Installed => bytes(answer.fit.installed),
            Self::Budget => bytes(answer.fit.budget),
            // Of the GPU: an article says that it does not fit where part of it has to leave.
            Self::Headroom => bytes(rooftop_core::fit(scenario).headroom),
            Self::Bandwidth => plain(scenario.device.bandwidth.value.gb_per_sec(), Unit::GbPerSec),
            Self::Decode => plain(speed()?.decode.mid.get(), Unit::TokensPerSec),
            Self::DecodeLow => plain(speed()?.decode.low.get(), Unit::TokensPerSec),
            Self::DecodeHigh => plain(speed()?.decode.high.get(), Unit::TokensPerSec),
            Self::DecodeBound => {
                let bandwidth = scenario.device.bandwidth.value;
                let time = read_for_a_token(scenario)? / bandwidth;
                plain(1.0 / time.get(), Unit::TokensPerSec)
            }
            Self::RequiredBandwidth => plain(claimed[0] * read_for_a_token(scenario)?.gb(), Unit::GbPerSec),
            Self::TimeToFirstToken => {
                let time = speed()?.time_to_first_token.ok_or("metric: prefill was not measured here")?;
                plain(time.mid.get(), Unit::Secs)
            }
        }
    }
}

/// Bytes read for a token after the prompt, wherever they are: what bandwidth bounds, whether it fits or not.
fn read_for_a_token(scenario: &Scenario) -> Result<Bytes, String> {
    let weights = scenario.weights();
    let setup = Setup::of(scenario, &weights).ok_or("metric: this scenario has no speed")?;
    let depth = f64::from(scenario.prompt_tokens);
    Ok(Work::of(setup.model, &weights, &setup.layout, scenario.users, depth).bytes())
}
