//! How good models are, and what their files lose: the shapes of `data/quality.toml` and `data/quality/`.

use super::generated::{
    CACHE_LOSSES, CODING, FILE_LOSSES, INDEXES, LOSS, SCORE_VARIANTS, SCORES, TOLD, TYPE_LOSSES,
};
use super::{BlockType, CacheType, Model, Record, SourceId};
use crate::units::Bytes;
use serde::Serialize;

/// One test of models, by one measurer, as it was on one day.
#[derive(Debug, PartialEq, Serialize)]
pub struct Index {
    /// Kebab-case.
    pub id: &'static str,
    /// As its measurer calls it.
    pub name: &'static str,
    /// Who measures.
    pub measurer: &'static str,
    /// Which version of the test.
    pub version: &'static str,
    /// Day of the copy, `YYYY-MM-DD`.
    pub date: &'static str,
    /// Of its scores.
    pub unit: IndexUnit,
    /// Scores this close to the best count as equal; none where each has an interval of its own.
    pub tie: Option<f64>,
    /// Where it is published.
    pub source: SourceId,
}

/// Units of scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum IndexUnit {
    /// Share of tasks that are solved.
    Percent,
    /// Points from votes between two answers.
    Elo,
    /// Points of an index that joins several tests.
    Points,
}

/// Which tests tell of a task.
#[derive(Debug)]
pub struct Told {
    /// Id of the task.
    pub task: &'static str,
    /// Places of the tests: what the first does not cover is ranked by the next.
    pub indexes: &'static [u8],
    /// Place of the test whose answers are as long as those of the task.
    pub tokens_of: u8,
    /// What needs more memory is left out.
    pub most: Option<Bytes>,
    /// Who says so.
    pub source: SourceId,
}

/// Whether a model was to think before it answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// It thinks.
    On,
    /// It does not.
    Off,
    /// The measurer does not say.
    Unstated,
}

/// A score: the best variant of a model in a test, in a mode.
#[derive(Debug, PartialEq)]
pub struct Score {
    /// Place of the model.
    pub(crate) model: u16,
    /// Place of the test.
    pub(crate) index: u8,
    /// Thinking or not.
    pub mode: Mode,
    /// In tenths of the unit of the test: published with one decimal.
    pub(crate) tenths: u16,
    /// Ends of its interval; 0 where the measurer gives none.
    pub low: u16,
    /// See `low`.
    pub high: u16,
    /// Tokens written for one task, thinking included; 0 where that is not published.
    pub tokens: u32,
}

/// Divergence of published files of a model from the original.
#[derive(Debug)]
pub struct FileLoss {
    /// Place of the model.
    pub(crate) model: u16,
    /// Id of the quantization.
    pub quantization: &'static str,
    /// Lowest of several makers' files.
    pub low: f32,
    /// Highest of them.
    pub high: f32,
}

/// Scores at coding alone, by which the estimator suggests.
#[derive(Debug)]
pub struct Coding {
    /// The test, as its measurer calls it.
    pub test: &'static str,
    /// Scores that differ by no more than this count as equal, in tenths.
    pub(crate) tie: u16,
    /// By place of the model; 0 where nobody measured it.
    pub(crate) tenths: &'static [u16],
}

/// What a narrow cache loses of a model.
#[derive(Debug)]
pub struct CacheLoss {
    /// Id of the model.
    pub(crate) model: &'static str,
    /// Id of the cache type.
    pub(crate) cache: &'static str,
    /// Mean KL divergence from the same model with a cache of 16 bits.
    pub divergence: f64,
    /// Who measured it.
    pub source: SourceId,
}

/// What a loss means.
#[derive(Debug)]
pub struct LossFacts {
    /// Percent of tokens whose first choice changes, for each root of the divergence.
    pub changed_percent: f64,
    /// Up to this divergence a file answers as the original.
    pub same: f64,
    /// Up to this the loss is small.
    pub small: f64,
    /// Up to this noticeable, above it large.
    pub noticeable: f64,
    /// Shares of models at the two ends of a band.
    pub band: (f64, f64),
    /// Factor that holds nearly nine of ten losses predicted from another type of the same model.
    pub near: f64,
    /// Without a measured loss, formats of fewer bits count as large losses.
    pub unknown_bits: f64,
    /// The logarithm of the divergence falls from the first by the second with each bit, over all models and types.
    pub line: (f64, f64),
    /// Ids of formats that lose more than others of their size, so that none is chosen.
    pub superseded: &'static [&'static str],
    /// Who says so.
    pub source: SourceId,
}

impl Index {
    /// The test at a place.
    pub(crate) fn at(place: u8) -> Option<&'static Self> {
        INDEXES.get(usize::from(place))
    }
}

impl Told {
    /// Of a task.
    pub fn of(task: &str) -> Option<&'static Self> {
        TOLD.iter().find(|told| told.task == task)
    }

    /// Its tests.
    pub fn indexes(&self) -> impl Iterator<Item = &'static Index> {
        self.indexes.iter().filter_map(|at| Index::at(*at))
    }
}

impl Score {
    /// Its test.
    pub fn index(&self) -> Option<&'static Index> {
        Index::at(self.index)
    }

    /// In the unit of the test.
    pub fn value(&self) -> f64 {
        f64::from(self.tenths) / 10.0
    }

    /// What was measured, as the measurer calls it.
    pub fn variant(&self) -> &'static str {
        let at = SCORES.iter().position(|score| core::ptr::eq(score, self));
        at.and_then(|at| SCORE_VARIANTS.get(at)).copied().unwrap_or_default()
    }

    /// Ends of what its measurer can tell: of its interval, or half the band of a tie to either side. Scores whose ends do not
    /// meet differ.
    pub fn ends(&self) -> (f64, f64) {
        let score = self.value();
        match self.index().and_then(|index| index.tie) {
            Some(band) => (score - band / 2.0, score + band / 2.0),
            None => (f64::from(self.low), f64::from(self.high)),
        }
    }

    /// All scores of a model, test by test.
    pub fn all_of(model: &Model) -> Vec<&'static Self> {
        Self::by_model(model).collect()
    }

    /// The table is in the order of models.
    fn by_model(model: &Model) -> impl Iterator<Item = &'static Self> {
        let of = |at: u16| {
            let first = SCORES.partition_point(|score| score.model < at);
            SCORES.iter().skip(first).take_while(move |score| score.model == at)
        };
        model.place().map(of).into_iter().flatten()
    }

    /// Scores of a model in a test, by its place.
    pub(crate) fn of(model: &Model, index: u8) -> impl Iterator<Item = &'static Self> {
        Self::by_model(model).filter(move |score| score.index == index)
    }
}

impl Coding {
    /// Scores of two models in tenths, if both were measured and the second is not worse.
    pub(crate) fn not_worse(model: &Model, other: &Model) -> Option<(u16, u16)> {
        let of = |model: &Model| CODING.tenths.get(usize::from(model.place()?)).copied().filter(|it| *it > 0);
        let (own, theirs) = (of(model)?, of(other)?);
        (theirs.saturating_add(CODING.tie) >= own).then_some((own, theirs))
    }

    /// Whether somebody measured a model.
    pub(crate) fn is_measured(model: &Model) -> bool {
        Self::not_worse(model, model).is_some()
    }

    /// Whether two scores differ by more than the test can resolve.
    pub fn differ((own, theirs): (u16, u16)) -> bool {
        own.abs_diff(theirs) > CODING.tie
    }
}

impl CacheLoss {
    /// Of a model with a cache: measured with that one, or with the nearest wider one.
    pub fn of(model: &Model, cache: &CacheType) -> Option<&'static Self> {
        let bits = |it: &CacheType| it.bits.value.get();
        let wide_enough = |it: &&Self| CacheType::find(it.cache).is_some_and(|it| bits(it) >= bits(cache));
        let own = CACHE_LOSSES.iter().filter(|it| it.model == model.id).filter(wide_enough);
        own.min_by(|a, b| {
            let bits = |it: &Self| CacheType::find(it.cache).map_or(0.0, bits);
            bits(a).total_cmp(&bits(b))
        })
    }

    /// The cache it was measured with.
    pub fn cache(&self) -> Option<&'static CacheType> {
        CacheType::find(self.cache)
    }

    /// Percent of tokens whose first choice changes.
    pub fn changed_percent(&self) -> f64 {
        LOSS.changed_percent * libm::sqrt(self.divergence)
    }
}

impl FileLoss {
    /// Whether published files of the model at a place were measured.
    pub(crate) fn is_any(model: Option<u16>) -> bool {
        FILE_LOSSES.iter().any(|loss| Some(loss.model) == model)
    }

    /// Of a quantization of the model at a place, where published files were measured.
    pub(crate) fn of(model: Option<u16>, quantization: &str) -> Option<&'static Self> {
        FILE_LOSSES.iter().find(|loss| Some(loss.model) == model && loss.quantization == quantization)
    }
}

impl Model {
    /// Place in the table, which scores and losses name; a model that a visitor described has none.
    pub(crate) fn place(&self) -> Option<u16> {
        let models = super::MODELS.iter();
        // One of the table is found without comparing names.
        let at = models.clone().position(|model| core::ptr::eq(model, self));
        let at = at.or_else(|| models.clone().position(|model| model.id == self.id));
        at.and_then(|at| u16::try_from(at).ok())
    }

    /// Divergence by type, where it was measured for this model.
    pub fn type_losses(&self) -> Vec<(BlockType, f32)> {
        let at = self.place();
        let of = |(kind, losses): &(BlockType, &[(u16, f32)])| {
            let (_, loss) = losses.iter().find(|(model, _)| Some(*model) == at)?;
            Some((*kind, *loss))
        };
        TYPE_LOSSES.iter().filter_map(of).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_in_the_order_of_models() {
        assert!(SCORES.is_sorted_by_key(|score| score.model));
    }

    /// localbench, April 2026: mean KL divergence 0.377 with `q8_0` and 1.088 with `q4_0`, where 68 percent of tokens kept their
    /// first choice; Qwen3.6 stays below 0.04.
    #[test]
    fn a_narrow_cache_is_not_free_on_gemma_4() {
        let of = |model, cache| CacheLoss::of(Model::find(model).unwrap(), CacheType::find(cache).unwrap());
        let percent = |cache| of("gemma-4-26b-a4b", cache).unwrap().changed_percent();
        assert!((percent("q8-0") - 22.1).abs() < 0.1);
        // 36 times the root, which holds up to a divergence of 1, tells 38 where 32 were counted.
        assert!((30.0..39.0).contains(&percent("q4-0")));
        // Between them nobody measured: as much as with the nearest wider one, or more.
        assert!((percent("q5-1") - percent("q8-0")).abs() < f64::EPSILON);
        assert!(of("gemma-4-26b-a4b", "f16").is_none() && of("qwen3.6-35b-a3b", "q8-0").is_none());
    }
}
