//! Claims of the two articles that Rooftop answers, one file each in `cases/articles/`.
//!
//! A file looks like this:
//!
//! ```toml
//! id = "a32"
//! article = "A"                       # A or B; the articles themselves are named in cases/articles/README.md
//! quote = "70B models … about 43GB"   # the article's own words; … where some are left out
//! verdict = "holds"                   # follows from the checks and facts below, see `Verdict`
//! finding = "Llama 3.3 70B at Q4_K_M is 42.9 GB …"  # one plain sentence or two
//! known_failure = "…"                 # optional: why it fails today; turns red once it passes
//!
//! [[source]]                          # who says so; needed where there is a fact
//! title = "RTX Spark porting guide 0.1.0, overview"
//! publisher = "NVIDIA"
//! url = "https://…"                   # left out only where weak
//! weak = true                         # optional: hearsay, or its address was not recorded
//!
//! [[check]]                           # something the core computes
//! scenario = "model=llama-3.3-70b"    # a query; what it leaves out is the default
//! metric = "weights"                  # see `Metric`
//! unit = "GB"                         # the metric's own unit
//! computed = 42.9                     # our value, typed by hand to 3 digits; the core must give it to 1 %
//! claimed = [43, 43]                  # what the article says, low and high, in the same unit
//! tolerance = 0.02                    # optional, relative: how loosely the article may speak
//! relation = "within"                 # how the two stand; must be true; see `Relation`
//!
//! [[fact]]                            # something that is looked up
//! what = "bandwidth of the link between CPU and GPU"
//! unit = "GB/s"                       # of numbers; text and dates have none
//! claimed = 900                       # a number, [low, high], a text, a date, or [first, last] date
//! actual = 600                        # a number, [low, high], a text or a date
//! tolerance = 0.02                    # optional, relative, for numbers
//! ```

use rooftop_core::{Scenario, estimate};
use serde::Deserialize;

/// A claim and our answer to it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Letter of the article and number of the claim, then a word where a claim has several parts.
    pub id: String,
    /// Which article.
    pub article: Article,
    /// Its own words.
    pub quote: String,
    /// What we say to it.
    pub verdict: Verdict,
    /// The same in a sentence.
    pub finding: String,
    /// Why it fails today.
    pub known_failure: Option<String>,
    /// Who says so.
    #[serde(default)]
    pub source: Vec<Source>,
    /// What is computed.
    #[serde(default)]
    pub check: Vec<Check>,
    /// What is looked up.
    #[serde(default)]
    pub fact: Vec<Fact>,
}

/// One of the two articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Article {
    /// "Nvidia RTX Spark: The CUDA Laptop for Local AI".
    A,
    /// "Nvidia RTX Spark: The 128GB AI Laptop That Changes Everything About Mobile Computing".
    B,
}

/// What we say to a claim; follows from its checks and facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Every check and fact agrees.
    Holds,
    /// At least one disagrees and one agrees: true of some of what the sentence covers, not of all.
    Depends,
    /// More than the machine's memory or bandwidth allows, whatever the software.
    Impossible,
    /// Another figure or source says otherwise.
    Contradicted,
    /// A number that nothing here can check: nothing that shows anything.
    CannotBeChecked,
}

/// A source.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Title of the page, or what it is.
    pub title: String,
    /// Who stands behind it.
    pub publisher: String,
    /// `https` address.
    pub url: Option<String>,
    /// Hearsay, or its address was not recorded.
    #[serde(default)]
    pub weak: bool,
}

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
    /// How the two stand to each other.
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
    /// Tokens a second.
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
}

/// How our value and the claim stand to each other, and what that shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Our value lies in the claimed range, widened by the tolerance: holds.
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
    /// Nothing is compared: a figure to print beside the others. Takes no claim.
    Note,
}

/// Something that is looked up.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What is compared.
    pub what: String,
    /// Unit of numbers.
    pub unit: Option<String>,
    /// What the article says.
    pub claimed: FactValue,
    /// What is so.
    pub actual: FactValue,
    /// How loosely the article may speak, relative.
    #[serde(default)]
    pub tolerance: f64,
}

/// A value of a fact.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum FactValue {
    /// A number.
    Number(f64),
    /// A range of numbers.
    Range([f64; 2]),
    /// A word, or a date `YYYY-MM-DD`.
    Text(String),
    /// First and last day.
    Dates([String; 2]),
}

impl Case {
    /// Everything that is wrong with it, each with the name of the field. Empty for a case that passes.
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let mut need = |holds: bool, message: &str| {
            if !holds {
                problems.push(message.to_owned());
            }
        };
        need(
            self.quote.trim() == self.quote && !self.quote.is_empty(),
            "quote: empty or with blanks around it",
        );
        need(self.finding.ends_with('.'), "finding: not a sentence");
        need(self.fact.is_empty() || !self.source.is_empty(), "source: a fact needs one");
        for (index, source) in self.source.iter().enumerate() {
            let n = index + 1;
            let problem = match &source.url {
                Some(url) if !url.starts_with("https://") => "is not https",
                None if !source.weak => "is missing, and the source is not marked weak",
                _ => continue,
            };
            problems.push(format!("source {n}, url: {problem}"));
        }
        for (index, check) in self.check.iter().enumerate() {
            let n = index + 1;
            problems.extend(check.problems().into_iter().map(|problem| format!("check {n}, {problem}")));
        }
        match self.derived_verdict() {
            Ok(verdict) if verdict == self.verdict => {}
            Ok(verdict) => problems.push(format!(
                "verdict: {:?} is typed, {verdict:?} follows from checks and facts",
                self.verdict
            )),
            Err(problem) => problems.push(problem),
        }
        problems
    }

    /// What follows from the checks and facts.
    pub fn derived_verdict(&self) -> Result<Verdict, String> {
        let mut shown: Vec<Verdict> = self.check.iter().filter_map(|check| check.relation.shows()).collect();
        for (index, fact) in self.fact.iter().enumerate() {
            let n = index + 1;
            let holds = fact.holds().map_err(|problem| format!("fact {n}, {problem}"))?;
            shown.push(if holds { Verdict::Holds } else { Verdict::Contradicted });
        }
        let any = |verdict| shown.contains(&verdict);
        let fails = any(Verdict::Impossible) || any(Verdict::Contradicted);
        Ok(match (any(Verdict::Holds), fails) {
            (true, true) => Verdict::Depends,
            (true, false) => Verdict::Holds,
            (false, true) if any(Verdict::Impossible) => Verdict::Impossible,
            (false, true) => Verdict::Contradicted,
            (false, false) => Verdict::CannotBeChecked,
        })
    }
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
    fn problems(&self) -> Vec<String> {
        let reading = Scenario::read_query(&self.scenario);
        if !reading.problems.is_empty() {
            return reading.problems.iter().map(|problem| format!("scenario: {problem}")).collect();
        }
        let scenario = reading.scenario;
        if self.claimed.is_some() != self.relation.needs_claim() {
            let needs = if self.relation.needs_claim() { "is needed" } else { "has no place" };
            return vec![format!("claimed: {needs} with this relation")];
        }
        let claimed = self.claimed.unwrap_or_default();
        let value = match self.metric.of(&scenario, self.unit, claimed) {
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

    /// The core's value in `unit`. `claimed` is needed for what a claimed speed would take.
    fn of(self, scenario: &Scenario, unit: Unit, claimed: [f64; 2]) -> Result<f64, String> {
        let answer = estimate(scenario);
        let speed = || answer.speed.ok_or_else(|| "metric: this scenario has no speed".to_owned());
        let bytes = |bytes: rooftop_core::units::Bytes| match unit {
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
            Self::Headroom => bytes(answer.fit.headroom),
            Self::Bandwidth => plain(scenario.device.bandwidth.value.gb_per_sec(), Unit::GbPerSec),
            Self::Decode => plain(speed()?.decode.mid.get(), Unit::TokensPerSec),
            Self::DecodeLow => plain(speed()?.decode.low.get(), Unit::TokensPerSec),
            Self::DecodeHigh => plain(speed()?.decode.high.get(), Unit::TokensPerSec),
            Self::DecodeBound => plain(speed()?.decode_bound.get(), Unit::TokensPerSec),
            Self::RequiredBandwidth => {
                let per_token = scenario.device.bandwidth.value.gb_per_sec() / speed()?.decode_bound.get();
                plain(claimed[0] * per_token, Unit::GbPerSec)
            }
            Self::TimeToFirstToken => {
                let time = speed()?.time_to_first_token.ok_or("metric: prefill was not measured here")?;
                plain(time.mid.get(), Unit::Secs)
            }
        }
    }
}

impl Fact {
    /// Whether what is so agrees with what is claimed.
    fn holds(&self) -> Result<bool, String> {
        use FactValue::{Dates, Number, Range, Text};
        let range = |value: &FactValue| match value {
            Number(number) => Some([*number, *number]),
            Range(range) => Some(*range),
            Text(_) | Dates(_) => None,
        };
        match (&self.claimed, &self.actual) {
            (Text(claimed), Text(actual)) => Ok(claimed.trim().eq_ignore_ascii_case(actual.trim())),
            // Days in this form are ordered like their text.
            (Dates([first, last]), Text(day)) if [first, last, day].into_iter().all(|day| is_date(day)) => {
                Ok((first..=last).contains(&day))
            }
            (claimed, actual) => {
                let (Some([low, high]), Some([least, most])) = (range(claimed), range(actual)) else {
                    return Err("claimed and actual: two numbers, two texts, or days".to_owned());
                };
                if self.unit.is_none() {
                    return Err("unit: numbers need one".to_owned());
                }
                Ok(least >= low * (1.0 - self.tolerance) && most <= high * (1.0 + self.tolerance))
            }
        }
    }
}

fn is_date(text: &str) -> bool {
    let digits = |part: &str, n: usize| part.len() == n && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts[..], [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}
