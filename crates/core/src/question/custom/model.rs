//! A model as it is described: its size, and the shape that decides cache and traffic.

use super::{Kept, MOST_DESCRIBED, Part, description, is_description, list, set_numbers};
use crate::catalog::{Attention, Experts, Figure, Model, POLICY, Record, Recurrent, Role, Tensors};
use crate::question::form::written;
use crate::question::{Problem, ProblemKind};
use crate::units::numbers::significant;
use crate::units::{Bytes, Params};

/// Numbers of a model: parameters in millions, those that a token passes where there are experts, then the shape as in a
/// configuration file.
pub const MODEL_PARTS: [Part; 17] = [
    Part::figure("params", 1, 10_000_000),
    Part::figure("active", 1, 10_000_000).optional(),
    // A set of layers has a bit for each.
    Part::whole("layers", 1, 128),
    Part::whole("hidden", 64, 65_536),
    Part::whole("heads", 1, 1024),
    Part::whole("kv-heads", 1, 1024),
    Part::whole("head-size", 8, 2048),
    Part::whole("vocab", 256, 4_194_304),
    Part::whole("experts", 2, 4096).optional(),
    Part::whole("experts-used", 1, 4096).optional(),
    Part::whole("tied", 0, 1).optional(),
    // Layers that keep keys and values, where others keep a state of so many elements.
    Part::whole("cached", 1, 128).optional(),
    Part::whole("state", 1, 100_000_000).optional(),
    // Layers that see the last tokens only, and how many.
    Part::whole("windowed", 1, 128).optional(),
    Part::whole("window", 1, 4_194_304).optional(),
    // MLA: what a token keeps in place of keys and values.
    Part::whole("latent", 1, 65_536).optional(),
    Part::whole("latent-rope", 1, 4096).optional(),
];

/// Width of the blocks of most formats: a row of another length gets another type.
const BLOCK: f64 = 256.0;

/// A model that is in no catalogue: attention in every layer unless it says otherwise, and a gated feed-forward part that
/// takes what the size leaves over.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ModelDescription {
    /// In the order of [`MODEL_PARTS`].
    pub numbers: [f64; 17],
}

impl Default for ModelDescription {
    fn default() -> Self {
        Self::like(Model::find_or_first(POLICY.default_model))
    }
}

/// How the parameters are spread.
struct Spread {
    /// Routed experts of one layer.
    routed: f64,
    /// Feed-forward part, or shared experts, of one layer.
    feed_forward: f64,
    /// Norms.
    small: f64,
}

impl ModelDescription {
    /// A model of the same size and shape as one of the catalogue, as far as a description goes.
    pub fn like(model: &'static Model) -> Self {
        let (kv_heads, head_size) = model.attention.iter().fold((1, 64), |first, group| match *group {
            Attention::Full { kv_heads, k_dim, .. } | Attention::Sliding { kv_heads, k_dim, .. } => {
                (kv_heads, k_dim)
            }
            Attention::Latent { .. } | Attention::Compressed { .. } => first,
        });
        let million = |params: Params| (params.get() / 1e6).round();
        let (active, count, used) = model
            .experts
            .map_or((0.0, 0, 0), |experts| (million(model.active_params()), experts.count, experts.used));
        Self {
            numbers: [
                million(model.params.value),
                active,
                f64::from(model.n_layers),
                f64::from(model.hidden),
                f64::from(model.n_heads),
                f64::from(kv_heads),
                f64::from(head_size),
                f64::from(model.vocab),
                f64::from(count),
                f64::from(used),
                f64::from(u8::from(model.tied_embeddings)),
                0.0,
                0.0,
                0.0,
                0.0,
                0.0,
                0.0,
            ],
        }
    }

    /// The description as an id, which [`Self::read`] reads back.
    pub fn id(&self) -> String {
        description(&MODEL_PARTS, &self.numbers)
    }

    /// Reads an id; none where it is no description. Contradictions are reported and kept as they are.
    pub fn read(id: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        if !is_description(id) {
            return None;
        }
        let mut it = Self::default();
        set_numbers(id, &MODEL_PARTS, &mut it.numbers, problems);
        problems.extend(it.contradiction());
        Some(it)
    }

    /// What contradicts the rest, if anything does.
    pub fn contradiction(&self) -> Option<Problem> {
        self.spread().err()
    }

    /// The model as a record, the usual one where the numbers contradict each other; an error where too many others were
    /// made.
    pub fn record(&self) -> Result<&'static Model, ProblemKind> {
        static MADE: Kept<Model> = Kept::at_most(MOST_DESCRIBED);
        let it = if self.contradiction().is_some() { &Self::default() } else { self };
        let made = MADE.get(it.id(), |id| it.model(id));
        made.ok_or(ProblemKind::TooMany { most: MOST_DESCRIBED as u32 })
    }

    /// Parameters of one layer by what they do, or what is wrong. Of all that a token passes, attention, output head,
    /// router and norms follow from the shape; experts hold what it does not pass.
    fn spread(&self) -> Result<Spread, Problem> {
        let [
            params,
            active,
            layers,
            hidden,
            heads,
            kv_heads,
            _,
            vocab,
            experts,
            used,
            tied,
            cached,
            _,
            windowed,
            ..,
        ] = self.numbers;
        let wrong = |field: &'static str, given: f64, min: f64, max: f64| {
            Err(Problem::new(field, written(given), ProblemKind::NotBetween { min, max }))
        };
        if kv_heads > heads {
            return wrong("kv-heads", kv_heads, 1.0, heads);
        }
        if experts > 0.0 && !(1.0..experts).contains(&used) {
            return wrong("experts-used", used, 1.0, experts - 1.0);
        }
        if cached > layers {
            return wrong("cached", cached, 1.0, layers);
        }
        if windowed > layers {
            return wrong("windowed", windowed, 1.0, layers);
        }
        let attention: f64 =
            self.attention().map(|(_, row, rows)| f64::from(row) * f64::from(rows)).iter().sum();
        let small = hidden * (2.0 * layers + 1.0);
        let fixed = layers * (attention + hidden * experts) + hidden * vocab + small;
        // An embedding that is not the output head is looked up: no token passes it.
        let embedding = if tied > 0.0 { 0.0 } else { hidden * vocab };
        let passable = params * 1e6 - embedding;
        if passable < fixed {
            return wrong("params", params, ((fixed + embedding) / 1e6).ceil(), 10_000_000.0);
        }
        if experts == 0.0 {
            return Ok(Spread { routed: 0.0, feed_forward: (passable - fixed) / layers, small });
        }
        let share = used / experts;
        let least_active = (1.0 - share) * fixed + share * passable;
        if !(least_active..=passable).contains(&(active * 1e6)) {
            return wrong("active", active, (least_active / 1e6).ceil(), (passable / 1e6).floor());
        }
        let routed = (passable - active * 1e6) / (1.0 - share);
        let feed_forward = active * 1e6 - routed * share - fixed;
        Ok(Spread { routed: routed / layers, feed_forward: feed_forward / layers, small })
    }

    /// The matrices of attention of one layer: what they do, length of a row, rows. What makes queries of a model with a latent
    /// is not known, and counts as feed-forward.
    fn attention(&self) -> [(Role, u32, u32); 4] {
        let [_, _, _, hidden, heads, kv_heads, head_size, .., latent, rope] =
            self.numbers.map(|number| number as u32);
        let output = (Role::AttentionOutput, heads * head_size, hidden);
        if latent > 0 {
            let parts = |rows| (Role::OtherAttention, latent, rows);
            let down = (Role::OtherAttention, hidden, latent + rope);
            return [down, parts(heads * head_size), parts(heads * head_size), output];
        }
        let kept = |role| (role, hidden, kv_heads * head_size);
        [(Role::Query, hidden, heads * head_size), kept(Role::Key), kept(Role::Value), output]
    }

    fn model(&self, id: &'static str) -> Model {
        let [
            params,
            _,
            layers,
            hidden,
            heads,
            kv_heads,
            head_size,
            vocab,
            experts,
            used,
            tied,
            cached,
            state,
            windowed,
            window,
            latent,
            rope_dim,
        ] = self.numbers.map(|number| number as u32);
        let cached = if cached > 0 { cached } else { layers };
        let windowed = if window > 0 { windowed.min(cached) } else { 0 };
        let full = cached - windowed;
        let mut attention = vec![if latent > 0 {
            Attention::Latent { layers: full, rank: latent, rope_dim }
        } else {
            Attention::Full { layers: full, kv_heads, k_dim: head_size, v_dim: head_size }
        }];
        if windowed > 0 {
            let sliding =
                Attention::Sliding { layers: windowed, kv_heads, k_dim: head_size, v_dim: head_size, window };
            attention.push(sliding);
        }
        let others = layers.saturating_sub(cached);
        let state_per_layer = Bytes::new(4.0 * f64::from(state));
        let source = POLICY.described;
        let name = format!("Custom model ({}B)", significant(self.numbers.first().unwrap_or(&0.0) / 1e3, 3));
        let spread = self.spread().unwrap_or(Spread { routed: 0.0, feed_forward: 0.0, small: 0.0 });
        Model {
            id,
            name: name.leak(),
            aliases: &[],
            old_fused: false,
            params: Figure { value: Params::new(f64::from(params) * 1e6), source },
            max_context: Figure { value: POLICY.max_context_tokens, source },
            shape_source: source,
            architecture: "",
            graph: None,
            n_layers: layers,
            n_entries: layers,
            prediction_layers: 0,
            hidden,
            n_heads: heads,
            heads_per_kv: heads / kv_heads.max(1),
            vocab,
            tied_embeddings: tied > 0,
            attention: list(attention),
            recurrent: (others > 0).then_some(Recurrent { layers: others, state_per_layer }),
            experts: (experts > 0).then_some(Experts { count: experts, used, kept: None }),
            tensors: list(self.tensors(&spread)),
            tower: 0,
            tables: 0,
            small: spread.small as u32,
        }
    }

    fn tensors(&self, spread: &Spread) -> Vec<Tensors> {
        let [_, _, layers, hidden, _, _, _, vocab, experts, _, tied, ..] =
            self.numbers.map(|number| number as u32);
        let outside = |role| Tensors::outside(role, hidden, vocab);
        let inside = |role, row, rows, depth| Tensors::in_first(role, row, rows, depth, layers as u16);
        let mut all = vec![outside(Role::TokenEmbedding)];
        if tied == 0 {
            all.push(outside(Role::Output));
        }
        all.extend(self.attention().map(|(role, row, rows)| inside(role, row, rows, 1)));
        // Gate, up and down are equally large. The row of the last is made to suit the blocks, as real ones are, and
        // has as many rows as the size asks for.
        let mut gated = |[gate, up, down]: [Role; 3], params: f64, depth: u32| {
            let each = params / 3.0 / f64::from(depth);
            let width = (each / f64::from(hidden) / BLOCK).round().max(1.0) * BLOCK;
            let rows = |row: f64| (each / row).round() as u32;
            if rows(f64::from(hidden)) > 0 {
                let wide = rows(f64::from(hidden));
                all.push(inside(gate, hidden, wide, depth as u16));
                all.push(inside(up, hidden, wide, depth as u16));
                all.push(inside(down, width as u32, rows(width), depth as u16));
            }
        };
        if experts == 0 {
            gated([Role::Gate, Role::Up, Role::Down], spread.feed_forward, 1);
        } else {
            gated([Role::ExpertGate, Role::ExpertUp, Role::ExpertDown], spread.routed, experts);
            gated([Role::SharedGate, Role::SharedUp, Role::SharedDown], spread.feed_forward, 1);
            all.push(inside(Role::Router, hidden, experts, 1));
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::Describable;

    fn problems(id: &str) -> Vec<(&'static str, String)> {
        let mut problems = Vec::new();
        assert!(Model::described(id, &mut problems).is_some());
        problems.iter().map(|it| (it.field, it.to_string())).collect()
    }

    /// The shape of Meta's own configuration file of Llama 3.1 8B; 8,030 million parameters.
    const LLAMA: &str =
        "custom~params:8030~layers:32~hidden:4096~heads:32~kv-heads:8~head-size:128~vocab:128256";

    #[test]
    fn a_description_is_its_id() {
        assert!(problems(LLAMA).is_empty());
        let model = Model::resolve(LLAMA).unwrap();
        assert_eq!(model.id, LLAMA);
        assert!(std::ptr::eq(model, Model::resolve(LLAMA).unwrap()), "made once");
    }

    #[test]
    fn numbers_that_contradict_each_other_name_the_field() {
        let field = |id: &str| problems(id).first().map(|(field, _)| *field);
        assert_eq!(field("custom~params:100"), Some("params"));
        assert_eq!(field("custom~kv-heads:65"), Some("kv-heads"));
        assert_eq!(field("custom~layers:129"), Some("layers"));
        assert_eq!(field("custom~layers:20~windowed:21"), Some("windowed"));
        assert_eq!(field("custom~layers:20~cached:21"), Some("cached"));
        assert_eq!(field("custom~experts:8~experts-used:8~active:3000"), Some("experts-used"));
        let moe = "custom~params:30000~experts:128~experts-used:8~layers:48~hidden:2048~heads:32~kv-heads:4\
                   ~head-size:128~vocab:151936";
        assert_eq!(field(&format!("{moe}~active:100")), Some("active"));
        assert_eq!(field(&format!("{moe}~active:3300")), None);
    }
}
