//! A machine as it was bought: what, how many cards of it, and with how much memory.

use super::dates::age_months;
use crate::Scenario;
use crate::catalog::{CHOOSING, Device, Figure, MemoryOption, POLICY, Price, Record, Setup, cost as assumed};
use crate::question::form::{Refusal, memory, record, whole};
use crate::question::{Describable, Impossible, Placing, Problem, ProblemKind};
use crate::units::Usd;

/// A machine with one of its memory options, or several cards of one kind in a computer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Machine {
    /// What.
    pub device: &'static Device,
    /// With how much; each card of several.
    pub memory: MemoryOption,
    /// Cards, 1 or more; 1 of what is no card.
    pub cards: u32,
}

/// What it costs to have a machine: its price, and for cards that of the computer around them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outlay {
    /// The last price that was asked for it, or for one card.
    pub price: &'static Price,
    /// Cards.
    pub cards: u32,
    /// The computer around them, where they need one and nobody has it.
    pub computer: Option<Figure<Usd>>,
}

/// Whether there is a computer for cards already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Around {
    /// It is bought with them.
    #[default]
    Bought,
    /// It is there.
    Owned,
}

impl Around {
    /// As in a URL.
    pub const ALL: [(&'static str, Self); 2] = [("bought", Self::Bought), ("owned", Self::Owned)];

    /// As in a URL.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(_, it)| *it == self).map_or("", |(id, _)| id)
    }
}

impl Outlay {
    /// The same where the computer is there already, or not.
    #[must_use]
    pub fn around(self, around: Around) -> Self {
        Self { computer: self.computer.filter(|_| around == Around::Bought), ..self }
    }

    /// All of it.
    pub fn total(&self) -> Usd {
        let computer = self.computer.map_or(Usd::ZERO, |it| it.value);
        self.price.amount.value * f64::from(self.cards) + computer
    }
}

impl Machine {
    /// A machine with the largest memory it is sold with.
    pub fn new(device: &'static Device) -> Self {
        Self { device, memory: device.largest_memory(), cards: 1 }
    }

    /// The machine of a question.
    pub fn of(scenario: &Scenario) -> Self {
        Self { device: scenario.device, memory: scenario.memory, cards: scenario.placing.gpus }
    }

    /// With what was said besides its name; where the memory was not, with what most owners have.
    pub fn set_up(device: &'static Device, setup: Setup) -> Self {
        let memory = setup.memory.unwrap_or_else(|| device.owned_memory());
        Self { memory, ..Self::new(device) }.several(setup.cards.unwrap_or(1))
    }

    /// So many cards of it; one of what is no card.
    #[must_use]
    pub fn several(self, cards: u32) -> Self {
        let cards = if self.device.takes_several_cards() { cards.max(1) } else { 1 };
        Self { cards, ..self }
    }

    /// The same with as many cards as people put into a computer, fewest first; only itself where no current price says what
    /// they would cost.
    pub(super) fn counts(self) -> impl Iterator<Item = Self> {
        const CARDS: [u32; 3] = [1, 2, 4];
        let several = self.device.takes_several_cards() && self.current_outlay().is_some();
        let most = if several { CARDS.len() } else { 1 };
        CARDS.into_iter().take(most).map(move |cards| self.several(cards))
    }

    /// Every machine of the catalogue with every memory option, each card alone.
    pub fn all() -> impl Iterator<Item = Self> {
        let sizes = |device: &'static Device| {
            device.memory.iter().map(move |memory| Self { memory: *memory, ..Self::new(device) })
        };
        Device::ALL.iter().flat_map(sizes)
    }

    /// As in a URL: `rtx-4090`, `2x-rtx-3090`, or `rtx-spark-n1x-675.64` where it is not the largest memory.
    pub fn id(&self) -> String {
        let cards = if self.cards > 1 { format!("{}x-", self.cards) } else { String::new() };
        if self.memory == self.device.largest_memory() {
            format!("{cards}{}", self.device.id())
        } else {
            format!("{cards}{}.{}", self.device.id(), self.memory.label)
        }
    }

    /// What it is called: "RTX Spark (N1X, 20 cores), 64 GB"; of two cards "2 × RTX 3090, 2 × 24 GB".
    pub fn name(&self) -> String {
        let cards = if self.cards > 1 { format!("{} × ", self.cards) } else { String::new() };
        let (name, memory) = (self.device.name(), format!("{} GB", self.memory.label));
        // Some names say it already.
        if name.ends_with(&memory) {
            format!("{cards}{name}")
        } else {
            format!("{cards}{name}, {cards}{memory}")
        }
    }

    /// Reads one: an id, with or without a number of cards before it and a memory option behind the last point.
    pub(crate) fn read(field: &'static str, given: &str) -> Result<Self, Refusal> {
        let counted = given.split_once('x').and_then(|(count, rest)| Some((count, rest.strip_prefix('-')?)));
        let counted = counted.filter(|(count, _)| count.parse::<u32>().is_ok());
        let Some((count, id)) = counted else { return Self::read_one(field, given) };
        let instead = |kind: ProblemKind, rest: String| Refusal::Parts {
            problems: vec![Problem::new(field, given.to_owned(), kind)],
            rest,
        };
        let one = Self::read_one(field, id).map_err(|refusal| {
            let (problems, one) = refusal.report(field, id.to_owned());
            let rest = one.map_or_else(String::new, |id| format!("{count}x-{id}"));
            Refusal::Parts { problems, rest }
        })?;
        let cards = whole(count, 1, POLICY.max_gpus).map_err(|kind| instead(kind, one.id()))?;
        one.with_cards(cards).map_err(|kind| instead(kind, one.id()))
    }

    /// So many cards of it, or what is wrong with that.
    pub(super) fn with_cards(self, cards: u32) -> Result<Self, ProblemKind> {
        if cards > 1 && !self.device.takes_several_cards() {
            return Err(ProblemKind::Impossible(Impossible::OneCard));
        }
        Ok(self.several(cards))
    }

    fn read_one(field: &'static str, given: &str) -> Result<Self, Refusal> {
        let option = given.rsplit_once('.').filter(|(_, label)| label.parse::<u32>().is_ok());
        let Some((id, label)) = option.filter(|_| Device::resolve(given).is_none()) else {
            return record(given).map(Self::new);
        };
        let device = record(id).map_err(|refusal| {
            let (problems, instead) = refusal.report(field, id.to_owned());
            let rest = instead.map_or_else(String::new, |id| format!("{id}.{label}"));
            Refusal::Parts { problems, rest }
        })?;
        let largest = Self::new(device);
        let memory = memory(label, device.memory).map_err(|kind| Refusal::Parts {
            problems: vec![Problem::new(field, given.to_owned(), kind)],
            rest: largest.id(),
        })?;
        Ok(Self { memory, ..largest })
    }

    /// The question `about` put to this machine, under its usual operating system; a card with as much memory around it as
    /// most owners have.
    pub fn asked(&self, about: &Scenario) -> Scenario {
        let mut scenario = about.with_device(self.device).with_memory(self.memory);
        if scenario.placing.gpus != self.cards {
            scenario = scenario.with_placing(Placing { gpus: self.cards, ..scenario.placing });
        }
        scenario = scenario.with_ram(scenario.placing.owned_memory());
        if scenario.os != self.device.usual_os() {
            scenario = scenario.with_os(self.device.usual_os());
        }
        scenario
    }

    /// What it costs to have it, with a computer around cards.
    pub fn outlay(&self) -> Option<Outlay> {
        let computer = if self.cards > 1 { assumed::COMPUTER_SEVERAL } else { assumed::COMPUTER };
        let computer = self.device.takes_several_cards().then_some(computer);
        Some(Outlay { price: self.price()?, cards: self.cards, computer })
    }

    /// The same where the price is recent enough to choose by.
    pub(super) fn current_outlay(&self) -> Option<Outlay> {
        let is_current = |age| age <= i64::from(CHOOSING.price_months);
        self.outlay().filter(|it| age_months(it.price.dated).is_none_or(is_current))
    }

    /// The last price that was asked for it, or for one of its cards.
    pub fn price(&self) -> Option<&'static Price> {
        self.device.details().prices.iter().rev().find(|price| price.memory == self.memory.label)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(id: &str) -> Machine {
        Machine::read("machine", id).unwrap_or_else(|_| panic!("{id}"))
    }

    #[test]
    fn several_cards_are_a_machine_of_their_own() {
        let pair = read("2x-rtx-3090");
        assert_eq!((pair.id().as_str(), pair.cards), ("2x-rtx-3090", 2));
        assert_eq!(pair.name(), "2 × GeForce RTX 3090, 2 × 24 GB");
        let asked = pair.asked(&Scenario::default());
        assert_eq!(asked.placing.gpus, 2);
        assert_eq!(Machine::of(&asked), pair);
        assert_eq!(read("rtx-3090").asked(&asked).placing.gpus, 1);
        let typed = Device::find("rtx-3090").map(|it| Machine::set_up(it, Setup::of("2x 3090", it)));
        assert_eq!(typed, Some(pair));
    }

    #[test]
    fn a_computer_has_no_second_card() {
        for (id, rest) in [
            ("2x-apple-m4-max-40", "apple-m4-max-40"),
            ("99x-rtx-3090", "rtx-3090"),
            ("2x-rtx-3091", "2x-rtx-3090"),
        ] {
            let Err(Refusal::Parts { problems, rest: instead }) = Machine::read("machine", id) else {
                panic!("{id}")
            };
            assert_eq!((problems.len(), instead.as_str()), (1, rest));
        }
    }

    #[test]
    fn a_card_needs_a_computer_and_two_a_larger_one() {
        let total = |id: &str| read(id).outlay().map(|it| it.total().get());
        let card = read("rtx-3090").price().map(|it| it.amount.value.get()).unwrap();
        let [one, several] = [assumed::COMPUTER, assumed::COMPUTER_SEVERAL].map(|it| it.value.get());
        assert_eq!(total("rtx-3090"), Some(card + one));
        assert_eq!(total("2x-rtx-3090"), Some(2.0 * card + several));
        let whole = read("dgx-spark-128");
        assert_eq!(whole.outlay().map(|it| it.total()), whole.price().map(|it| it.amount.value));
    }
}
