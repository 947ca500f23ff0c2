//! What a file loses of its model: mean KL divergence of its answers from those of the original, as near to this file as
//! somebody measured.

use crate::catalog::{
    BlockType, FileLoss, LOSS, MIX_FACTORS, Model, Quantization, Recipe, Runtime, TYPE_LOSSES,
};
use crate::speed::Range;
use crate::units::numbers::power;
use serde::Serialize;

/// The loss of a file.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Loss {
    /// Mean KL divergence from the original.
    pub divergence: Range<f64>,
    /// How near to the file it was measured.
    pub known: Known,
}

/// How near to a file its loss was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    /// The file is as the makers published the model.
    Published,
    /// Files of this model in this format.
    File,
    /// This model in this type.
    Type,
    /// This model in another type.
    Near,
    /// Other models in this type.
    Band,
}

/// What a loss means to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LossClass {
    /// As the original.
    Same,
    /// Small.
    Small,
    /// Noticeable.
    Noticeable,
    /// Large: to be tested before it is relied on.
    Large,
}

impl Loss {
    /// Of a model in a format; none where nobody measured such a format.
    pub fn of(model: &Model, quantization: &Quantization) -> Option<Self> {
        Measured::of(model).loss(quantization)
    }

    /// Percent of tokens whose first choice is another than the original's.
    pub fn changed_percent(&self) -> Range<f64> {
        self.divergence.map(|it| (LOSS.changed_percent * libm::sqrt(it)).min(100.0))
    }

    /// What it means.
    pub fn class(&self) -> LossClass {
        let ends = [LOSS.same, LOSS.small, LOSS.noticeable];
        match ends.iter().position(|end| self.divergence.mid <= *end) {
            Some(0) => LossClass::Same,
            Some(1) => LossClass::Small,
            Some(_) => LossClass::Noticeable,
            None => LossClass::Large,
        }
    }
}

/// What was measured of a model; many of its files are asked about at once.
pub(crate) struct Measured<'a> {
    model: &'a Model,
    place: Option<u16>,
    types: Vec<(BlockType, f32)>,
}

impl<'a> Measured<'a> {
    /// Of this model.
    pub(crate) fn of(model: &'a Model) -> Self {
        Self { model, place: model.place(), types: model.type_losses() }
    }

    /// Whether anything was.
    pub(crate) fn is_any(&self) -> bool {
        !self.types.is_empty() || FileLoss::is_any(self.place)
    }

    /// What a format loses; none where nobody measured such a format.
    pub(crate) fn loss(&self, quantization: &Quantization) -> Option<Loss> {
        self.file(quantization).or_else(|| self.mix(quantization))
    }

    /// The loss, and where the format comes in order: the less its type loses, the earlier. Files measured by different
    /// people cannot be compared, so they do not count in it; formats whose type nobody measured are put in order by their
    /// bits.
    pub(crate) fn in_order(&self, quantization: &Quantization) -> (Option<Loss>, f64) {
        let (file, mix) = (self.file(quantization), self.mix(quantization));
        let order = if is_published(self.model, quantization) {
            0.0
        } else if let Some(mix) = mix {
            mix.divergence.mid
        } else {
            let (from, fall) = LOSS.line;
            libm::exp(from - fall * quantization.nominal_bits())
        };
        (file.or(mix), order)
    }

    /// As published, or as files of it were measured.
    fn file(&self, quantization: &Quantization) -> Option<Loss> {
        if is_published(self.model, quantization) {
            return Some(Loss { divergence: Range::exactly(0.0), known: Known::Published });
        }
        let file = FileLoss::of(self.place, quantization.id)?;
        let (low, high) = (f64::from(file.low), f64::from(file.high));
        Some(Loss { divergence: Range { low, mid: libm::sqrt(low * high), high }, known: Known::File })
    }

    /// As its type was measured.
    fn mix(&self, quantization: &Quantization) -> Option<Loss> {
        let Recipe::Mix { base, .. } = quantization.recipe else { return None };
        let (divergence, known) = told_at(self.place, base, &self.types)?;
        let factor = mix_factor(quantization.id);
        Some(Loss { divergence: divergence.map(|it| it * factor), known })
    }
}

/// What a model loses of a type: from what was measured of it, or from what other models lose. Handing over fewer points
/// than there are tells how far off this is.
pub fn told(model: &Model, kind: BlockType, points: &[(BlockType, f32)]) -> Option<(Range<f64>, Known)> {
    told_at(model.place(), kind, points)
}

fn told_at(model: Option<u16>, kind: BlockType, points: &[(BlockType, f32)]) -> Option<(Range<f64>, Known)> {
    if let Some((_, measured)) = points.iter().find(|(known, _)| *known == kind) {
        return Some((Range::exactly(f64::from(*measured)), Known::Type));
    }
    let others = Others::of(model, kind);
    let bits = kind.bits();
    let nearest = points.iter().min_by(|(a, _), (b, _)| {
        let off = |kind: BlockType| (kind.bits() - bits).abs();
        off(*a).total_cmp(&off(*b))
    });
    let from =
        nearest.and_then(|(near, measured)| Some((Others::of(model, *near).at(0.5)?, f64::from(*measured))));
    match from {
        Some((usual, measured)) => {
            let mid = others.at(0.5)? * measured / usual;
            Some((Range { low: mid / LOSS.near, mid, high: mid * LOSS.near }, Known::Near))
        }
        None => Some((others.band()?, Known::Band)),
    }
}

/// What models lose of a type, without one.
struct Others {
    /// All of them, least first.
    losses: &'static [(u16, f32)],
    /// Place of the one left out among them.
    without: usize,
}

impl Others {
    fn of(model: Option<u16>, kind: BlockType) -> Self {
        let losses = TYPE_LOSSES.iter().find(|(known, _)| *known == kind).map_or(&[][..], |(_, all)| all);
        let without = losses.iter().position(|(it, _)| Some(*it) == model).unwrap_or(losses.len());
        Self { losses, without }
    }

    /// The median and the ends of the band.
    fn band(&self) -> Option<Range<f64>> {
        let (low, high) = LOSS.band;
        Some(Range { low: self.at(low)?, mid: self.at(0.5)?, high: self.at(high)? })
    }

    /// What this share of them do not exceed.
    fn at(&self, share: f64) -> Option<f64> {
        let n = self.losses.len() - usize::from(self.without < self.losses.len());
        let get = |at: usize| {
            let (_, loss) = self.losses.get(at + usize::from(at >= self.without))?;
            Some(f64::from(*loss))
        };
        let place = share * n.checked_sub(1)? as f64;
        let (below, above) = (get(place as usize)?, get(libm::ceil(place) as usize)?);
        Some(below * power(above / below, place - libm::floor(place)))
    }
}

fn mix_factor(quantization: &str) -> f64 {
    MIX_FACTORS.iter().find(|(id, _)| *id == quantization).map_or(1.0, |(_, factor)| *factor)
}

/// Whether a file is the model as it was published: its widest formats, and for a model trained in four bits those.
fn is_published(model: &Model, quantization: &Quantization) -> bool {
    model.is_published_in(quantization) || quantization.nominal_bits() >= 16.0
}

impl Model {
    /// Whether its experts were published in four bits.
    pub(crate) fn is_published_narrow(&self) -> bool {
        self.experts.is_some_and(|experts| experts.kept.is_some())
    }

    /// Whether it was published in four bits, and this is that format.
    pub(crate) fn is_published_in(&self, quantization: &Quantization) -> bool {
        self.is_published_narrow() && quantization.kernel.name() == "mxfp4"
    }

    /// The format in four bits that it was published in, where the program loads it.
    pub fn published_format(&self, runtime: &Runtime) -> Option<&'static Quantization> {
        runtime.loaded().find(|it| self.is_published_in(it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Record;

    fn loss(model: &str, quantization: &str) -> Loss {
        Loss::of(Model::find(model).unwrap(), Quantization::find(quantization).unwrap()).unwrap()
    }

    /// llama.cpp, tools/perplexity/README.md: Llama 3 8B, `Q4_K_M` with importance matrix 0.028152.
    #[test]
    fn a_measured_file_has_its_own_loss() {
        let loss = loss("llama-3-8b", "q4-k-m");
        assert_eq!((loss.known, loss.class()), (Known::File, LossClass::Small));
        assert!((loss.divergence.mid - 0.028_152).abs() < 1e-6);
        // 36 times the root: 6.0 percent; the table there has 5.6 (94.4 percent with the same first token).
        assert!((loss.changed_percent().mid - 6.0).abs() < 0.1);
    }

    #[test]
    fn a_type_of_the_model_comes_before_those_of_others() {
        assert_eq!(loss("qwen3.5-122b-a10b", "q5-k-s").known, Known::Type);
        assert_eq!(loss("qwen3.5-122b-a10b", "iq2-m").known, Known::Near);
        let band = loss("llama-3.3-70b", "q4-k-m");
        assert_eq!(band.known, Known::Band);
        assert!(band.divergence.low < band.divergence.mid && band.divergence.mid < band.divergence.high);
    }

    #[test]
    fn one_bit_is_a_large_loss_and_eight_are_none() {
        for model in ["llama-3.3-70b", "qwen3-coder-480b-a35b", "gemma-4-31b"] {
            assert_eq!(loss(model, "iq1-s").class(), LossClass::Large, "{model}");
            assert_eq!(loss(model, "q8-0").class(), LossClass::Same, "{model}");
        }
    }

    #[test]
    fn a_model_trained_in_four_bits_loses_nothing_in_them() {
        assert_eq!(loss("gpt-oss-120b", "mxfp4").known, Known::Published);
        assert!(
            Loss::of(Model::find("llama-3.1-8b").unwrap(), Quantization::find("mxfp4").unwrap()).is_none()
        );
    }
}
