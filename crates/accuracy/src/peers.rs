//! The rules of other calculators, restated from their documentation in `data/peers.toml`: what they say of measured points.

mod generated;

pub use generated::{MEMORY, SPEED};

use crate::predict::speed::Run;
use rooftop_core::catalog::{Attention, Model};
use rooftop_core::memory::WeightSizes;
use rooftop_core::speed::Work;
use rooftop_core::units::{Bytes, Params};

/// Who made a rule.
#[derive(Debug)]
pub struct Peer {
    /// Kebab-case.
    pub id: &'static str,
    /// As it calls itself.
    pub name: &'static str,
    /// Id of its documentation among the sources.
    pub source: &'static str,
}

/// A rule for tokens per second: a share of the bandwidth ÷ what is read for a token.
#[derive(Debug)]
pub struct Speed {
    /// Whose it is.
    pub peer: Peer,
    /// What is read for a token.
    pub reads: Reads,
    /// Whether it can be asked about mixtures of experts.
    pub experts: bool,
    /// Backends it can be asked about; none: all.
    pub backends: &'static [&'static str],
    /// Shares, narrowest bandwidth first.
    pub share: &'static [Share],
    /// Bytes per parameter by class of kernels; none: the size of the file.
    pub bytes: &'static [(&'static str, f64)],
    /// What a long context costs.
    pub context: Option<Context>,
}

/// What is read for a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// All weights.
    File,
    /// Weights that a token passes.
    Active,
    /// These, and the cache.
    ActiveAndCache,
}

/// Share of the bandwidth that is reached.
#[derive(Debug)]
pub struct Share {
    /// GB per second below which it holds.
    pub below: Option<f64>,
    /// The share.
    pub value: f64,
}

/// A factor that falls with every doubling of the context.
#[derive(Debug)]
pub struct Context {
    /// Tokens at which it is 1.
    pub at: f64,
    /// What it loses with each doubling.
    pub slope: f64,
    /// Its lower end.
    pub least: f64,
    /// Its upper end.
    pub most: f64,
}

impl Speed {
    /// Tokens per second of a run on one card; none where the documentation does not say.
    pub fn of(&self, run: &Run, work: &Work) -> Option<f64> {
        let backend = self.backends.is_empty() || self.backends.contains(&run.backend);
        if !backend || !(self.experts || run.model.experts.is_none()) {
            return None;
        }
        let weights = match (self.bytes, self.reads) {
            ([], Reads::File) => run.weights.total,
            ([], Reads::Active | Reads::ActiveAndCache) => work.shared_weights + work.expert_weights,
            (bytes, Reads::File) => sized(run.model.params.value, run.kernel, bytes)?,
            (bytes, Reads::Active | Reads::ActiveAndCache) => sized(active(run.model), run.kernel, bytes)?,
        };
        let cache = if self.reads == Reads::ActiveAndCache { work.cache } else { Bytes::new(0.0) };
        let bandwidth = run.device.bandwidth.value;
        let reached =
            self.share.iter().find(|share| share.below.is_none_or(|below| bandwidth.get() < below * 1e9))?;
        let tokens = run.depth + f64::from(run.generated) / 2.0;
        let context = self.context.as_ref().map_or(1.0, |it| it.factor(tokens));
        Some(bandwidth.get() / (weights + cache).get() * reached.value * context)
    }
}

impl Context {
    fn factor(&self, tokens: f64) -> f64 {
        (1.0 - self.slope * libm::log2(tokens.max(1.0) / self.at)).clamp(self.least, self.most)
    }
}

/// A rule for memory: (weights + cache) × a factor + something fixed.
#[derive(Debug)]
pub struct Memory {
    /// Whose it is.
    pub peer: Peer,
    /// Bytes per parameter by class of kernels; none: the size of the file.
    pub bytes: &'static [(&'static str, f64)],
    /// Whether it adds the cache.
    pub cache: bool,
    /// On weights and cache.
    pub factor: f64,
    /// In 10⁹ bytes.
    pub fixed_gb: f64,
}

impl Memory {
    /// Memory of a model with one sequence in a cache of 16 bits; none where the documentation does not say.
    pub fn of(&self, model: &Model, kernel: &str, file: &WeightSizes, context: u32) -> Option<Bytes> {
        let weights =
            if self.bytes.is_empty() { file.total } else { sized(model.params.value, kernel, self.bytes)? };
        let cache = if self.cache { plain_cache(model, context)? } else { Bytes::new(0.0) };
        Some((weights + cache) * self.factor + Bytes::from_gb(self.fixed_gb))
    }
}

fn sized(params: Params, kernel: &str, bytes: &[(&str, f64)]) -> Option<Bytes> {
    let (_, each) = bytes.iter().find(|(class, _)| *class == kernel)?;
    Some(Bytes::new(params.get() * each))
}

/// Parameters that are active, as model cards count them.
fn active(model: &Model) -> Params {
    if model.experts.is_some() { model.active_params() } else { model.params.value }
}

/// 2 × layers × key-value heads × length of a head × context × 2 bytes; every layer keeps all tokens.
fn plain_cache(model: &Model, context: u32) -> Option<Bytes> {
    let elements = model.attention.iter().find_map(|group| match *group {
        Attention::Full { kv_heads, k_dim, v_dim, .. } => Some(f64::from(kv_heads * (k_dim + v_dim))),
        _ => None,
    })?;
    (!model.is_latent()).then(|| Bytes::new(f64::from(model.n_layers) * elements * f64::from(context) * 2.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speed(id: &str) -> &'static Speed {
        SPEED.iter().find(|rule| rule.peer.id == id).expect("a rule")
    }

    /// The table "Context / Factor" and the speeds beside it for an RTX 4090 and 8 billion parameters at 4.5 bits:
    /// <https://www.fitmyllm.com/methodology>.
    #[test]
    fn a_restated_rule_gives_the_figures_of_its_documentation() {
        let rule = speed("fitmyllm");
        let context = rule.context.as_ref().expect("a factor");
        let share = rule.share.iter().find(|share| share.below.is_none_or(|below| 1008.0 < below));
        let size = sized(Params::new(8e9), "q4_k", rule.bytes).expect("a size").gb();
        let base = 1008.0 / size * share.expect("a share").value;
        for (tokens, factor, tokens_per_sec) in [
            (4096.0, 1.40, 141.0),
            (16_384.0, 1.00, 101.0),
            (32_768.0, 0.78, 79.0),
            (65_536.0, 0.56, 57.0),
            (131_072.0, 0.34, 34.0),
        ] {
            assert!((context.factor(tokens) - factor).abs() < 1e-9, "{tokens}");
            assert!((base * context.factor(tokens) - tokens_per_sec).abs() < 0.75, "{tokens}");
        }
    }

    #[test]
    fn a_latent_cache_is_not_asked() {
        use rooftop_core::catalog::Record;
        let model = Model::find("deepseek-v3.2-671b").expect("in the catalogue");
        assert!(plain_cache(model, 4096).is_none());
        let dense = Model::find("llama-3.1-8b").expect("in the catalogue");
        // 32 layers × 8 heads × 128 elements × 2 × 2 bytes × 4096 tokens.
        assert_eq!(plain_cache(dense, 4096).map(Bytes::get), Some(536_870_912.0));
    }
}
