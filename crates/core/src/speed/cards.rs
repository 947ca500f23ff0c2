//! Several cards, or linked machines.
//!
//! Cards that share every tensor read and compute their part of it at once, and exchange what they found twice a layer:
//! `t = t_card + 2 × layers × (t_exchange + bytes × 2 (n − 1) ÷ n ÷ link) + t_fixed`. Keys and values are split by heads: where
//! there are fewer heads than cards some keep the same ones. Cards that hold layers of their own take turns: one after the
//! other for each token, while several micro-batches of a prompt, or several users of a server, keep all of them busy but for
//! the ends. Both together are machines of several cards: tensors within, layers across. The time as a whole is divided by what
//! a family's cards were measured to make of it.
//!
//! The coefficients are fitted to the runs on several cards of `data/measurements/speed.csv` ([`crate::catalog::CARDS`]),
//! on top of those of one card.

use super::decode::{self, Step};
use super::rates::{self, DecodeRates, PrefillRates};
use super::{PromptWork, Setup, Work, prompt_time};
use crate::catalog::{CARDS, Link, Model};
use crate::question::Placing;
use crate::units::numbers::power;
use crate::units::{Bytes, BytesPerSec, Secs};

/// Bytes of an intermediate result that cards exchange.
const EXCHANGED: f64 = 2.0;
/// Exchanges of a layer: after attention, and after the feed-forward part.
const EXCHANGES: f64 = 2.0;

/// How cards work together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cards {
    /// Cards that share every tensor.
    pub ways: u32,
    /// Groups of them that hold layers of their own.
    pub stages: u32,
    /// Groups work for different users at once.
    pub interleaved: bool,
    /// Time of an exchange within a group.
    pub exchange: Secs,
    /// What goes through within a group.
    pub link: BytesPerSec,
    /// What a step takes more within a group.
    pub fixed: Secs,
    /// Handing on to the next group.
    pub hop: Secs,
    /// What goes through to it.
    pub next: BytesPerSec,
    /// Of what groups could gain by reading several micro-batches at once, the share they do.
    pub overlap: f64,
    /// On the speed of decode, of prefill and of several sequences.
    pub own: [f64; 3],
    /// Exponents by which narrow parts of tensors are read, and computed, slower.
    pub narrow: [f64; 2],
}

impl Cards {
    /// Those of a question; none with a single card.
    pub fn of(setup: &Setup, placing: &Placing) -> Option<Self> {
        let (ways, stages) = (placing.ways(), placing.stages());
        if ways * stages <= 1 {
            return None;
        }
        let (cards, machines) = (Link::of_cards(setup.device)?, Link::of_machines(setup.device)?);
        let cards = if placing.linked > 1 { cards } else { placing.link.unwrap_or(cards) };
        let machines = placing.link.unwrap_or(machines);
        let inside = if placing.gpus > 1 { cards } else { machines };
        let across = if placing.linked > 1 { machines } else { cards };
        Some(Self::linked(setup, [ways, stages], inside, across))
    }

    /// So many to share every tensor, and so many groups of them, with these links.
    pub fn linked(setup: &Setup, [ways, stages]: [u32; 2], inside: &Link, across: &Link) -> Self {
        let kernels = setup.kernels();
        let (fit, own) = (&kernels.cards, &setup.family.cards);
        let micros = |time: f32| Secs::from_micros(f64::from(time));
        Self {
            ways,
            stages,
            interleaved: kernels.id == "server",
            exchange: inside.exchange() * (f64::from(fit.exchange) * rounds(inside, ways)),
            link: inside.rate() * if crowds(inside, ways) { f64::from(setup.engine.crowded) } else { 1.0 },
            fixed: if ways > 1 { micros(fit.fixed_us) } else { Secs::ZERO },
            hop: across.exchange() + micros(fit.hop_us),
            next: across.rate(),
            overlap: f64::from(fit.overlap),
            own: [own.decode, own.prefill, own.batch * setup.engine.together].map(f64::from),
            narrow: [CARDS.narrow, CARDS.narrow_prompt].map(f64::from),
        }
    }

    /// A step of all, where one card's rates are these; none where its arithmetic rate is unknown.
    pub fn step(&self, setup: &Setup, work: &Work, rates: &DecodeRates) -> Option<Step> {
        self.step_of(setup, &self.own(setup.model, work), rates)
    }

    /// The same where this is what one card does of it.
    pub fn step_of(&self, setup: &Setup, own: &Work, rates: &DecodeRates) -> Option<Step> {
        let rates = self.rates(setup, own, rates)?;
        let [of_one, _, of_many] = self.own;
        let taken = |own: &Work| decode::step(own, &rates).delayed(self.exchanging(setup.model, own));
        if own.sequences <= 1.0 {
            return Some(taken(own).scaled(1.0 / of_one));
        }
        // Whatever was measured of both: one more gives nobody more, and all together no less.
        let alone = taken(&own.of_one()).scaled(1.0 / of_one).total;
        Some(taken(own).scaled(1.0 / of_many).at_most(alone * own.sequences).at_least(alone))
    }

    /// The part of a step's overhead that is exchanges and hops; what was measured on several cards scales both alike.
    pub fn exchanged(&self, setup: &Setup, own: &Work, rates: &DecodeRates) -> Option<f64> {
        let exchanging = self.exchanging(setup.model, own);
        let step = decode::step(own, &self.rates(setup, own, rates)?).delayed(exchanging);
        Some(exchanging / step.overhead)
    }

    /// Rates at which one card does its share, where those of a card with the whole are these.
    fn rates(&self, setup: &Setup, own: &Work, whole: &DecodeRates) -> Option<DecodeRates> {
        if self.ways <= 1 {
            return Some(*whole);
        }
        let mut rates = rates::decode(setup, own)?;
        rates.batch.factor = whole.batch.factor;
        let narrow = self.narrowed(0);
        rates.weights = rates.weights * narrow;
        rates.experts = rates.experts * narrow;
        Some(rates)
    }

    /// What one card does of a step, in all groups together.
    pub fn own(&self, model: &Model, work: &Work) -> Work {
        let together = (work.sequences / f64::from(self.stages)).max(1.0);
        let splits = self.interleaved && together < work.sequences;
        let work = if splits { work.of_some(model, together) } else { *work };
        self.shared(model, &work)
    }

    /// What one card does of the work of a group.
    pub fn shared(&self, model: &Model, work: &Work) -> Work {
        work.share(f64::from(self.ways), model.heads_of_each(self.ways))
    }

    /// Exchanges and hops of a step.
    pub fn exchanging(&self, model: &Model, own: &Work) -> Secs {
        let tokens = own.sequences;
        self.exchanges(model, 1.0, tokens) + self.fixed + self.hops(model, tokens)
    }

    /// Time to read a prompt where one card's rates are these.
    pub fn prompt_time(
        &self,
        setup: &Setup,
        work: &PromptWork,
        rates: &PrefillRates,
        expert_size: Bytes,
    ) -> Option<Secs> {
        let mut one = *rates;
        if self.ways > 1 {
            one = rates::prefill(setup, expert_size / f64::from(self.ways))?;
            one.products = one.products * self.narrowed(1);
        }
        let own = work.share(f64::from(self.ways));
        let time = prompt_time(&own, &one) + self.exchanges(setup.model, work.passes, work.tokens);
        let stages = f64::from(self.stages);
        // With all groups busy but for the ends.
        let least = (work.passes + stages - 1.0) / (work.passes * stages).max(1.0);
        let turns = 1.0 - self.overlap * (1.0 - least.min(1.0));
        Some((time * turns + self.hops(setup.model, work.tokens)) / self.own[1])
    }

    fn exchanges(&self, model: &Model, passes: f64, tokens: f64) -> Secs {
        if self.ways <= 1 {
            return Secs::ZERO;
        }
        let ways = f64::from(self.ways);
        let around = 2.0 * (ways - 1.0) / ways;
        let times = EXCHANGES * f64::from(model.n_layers);
        self.exchange * (times * passes) + row(model) * (tokens * times * around) / self.link
    }

    fn hops(&self, model: &Model, tokens: f64) -> Secs {
        (self.hop + row(model) * tokens / self.next) * f64::from(self.stages - 1)
    }

    fn narrowed(&self, what: usize) -> f64 {
        power(f64::from(self.ways), -self.narrow.get(what).copied().unwrap_or_default())
    }
}

/// Exchanges one after the other until everybody has everything.
pub fn rounds(link: &Link, ways: u32) -> f64 {
    if link.mesh { 1.0 } else { f64::from(ways.saturating_sub(1)) }
}

/// Whether more than two cards share what leads to the processor.
pub fn crowds(link: &Link, ways: u32) -> bool {
    ways > 2 && !link.mesh
}

fn row(model: &Model) -> Bytes {
    Bytes::new(EXCHANGED * f64::from(model.hidden))
}
