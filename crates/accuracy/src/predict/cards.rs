//! How several cards, or machines, of a row share a model: as the row says, or as its program does by default.

use super::Row;
use rooftop_core::catalog::{CARDS, Device, LINKS, Link};
use rooftop_core::speed::{Cards, Setup};

/// Builds of llama.cpp from here on give cards layers of their own; before, every product was shared and gathered on one
/// card (`--split-mode` came with pull request 4766).
const LAYERS_BY_DEFAULT: f64 = 2024.0;

/// Several cards.
#[derive(Clone, Copy, Debug)]
pub struct Team {
    /// Cards that share every tensor, and groups of them that hold layers of their own.
    pub shape: [u32; 2],
    /// Within a group, and from one to the next.
    pub links: [&'static Link; 2],
    /// Every product is gathered on one card.
    pub by_rows: bool,
}

impl Team {
    /// Of so many cards; none of one.
    pub fn read(
        row: &Row,
        cards: u32,
        (device, backend, engine): (&Device, &str, &str),
        built: Option<f64>,
    ) -> Result<Option<Self>, String> {
        if cards <= 1 {
            return Ok(None);
        }
        let machines = match row.get("machines") {
            "" if device.takes_several_cards() => 1,
            "" => cards,
            _ => row.number("machines", 1, cards)?,
        };
        let given = match row.get("link") {
            "" => None,
            id => Some(Link::find(id).ok_or_else(|| {
                let all: Vec<&str> = LINKS.iter().map(|link| link.id).collect();
                format!("link: `{id}` is not known; allowed: {}", all.join(", "))
            })?),
        };
        let old = engine == "llama.cpp" && built.is_some_and(|built| built < LAYERS_BY_DEFAULT);
        let shared = backend.ends_with("-server") || matches!(backend, "mlx" | "cuda-other");
        let split = match row.get("split") {
            "" if row.get("note").contains("layer split") => "layer",
            "" if row.get("note").contains("tensor split") => "tensor",
            "" if old => "row",
            "" if shared => "tensor",
            "" => "layer",
            given => given,
        };
        let shape = match split {
            "layer" => [1, cards],
            "tensor" | "row" if machines > 1 && machines < cards => [cards / machines, machines],
            "tensor" | "row" => [cards, 1],
            other => {
                return Err(format!("split: `{other}` is not known; allowed: layer, tensor, row"));
            }
        };
        let missing = || "link: none is known".to_owned();
        let of_cards = Link::of_cards(device).ok_or_else(missing)?;
        let of_machines = given.or_else(|| Link::of_machines(device)).ok_or_else(missing)?;
        let within = given.filter(|_| machines == 1).unwrap_or(of_cards);
        let links = if machines == 1 {
            [within; 2]
        } else if machines == cards {
            [of_machines; 2]
        } else {
            [within, of_machines]
        };
        Ok(Some(Self { shape, links, by_rows: split == "row" }))
    }

    /// With fitted coefficients.
    pub fn cards(&self, setup: &Setup) -> Cards {
        let [inside, across] = self.links;
        let cards = Cards::linked(setup, self.shape, inside, across);
        let more = if self.by_rows { f64::from(CARDS.rows) } else { 1.0 };
        Cards { exchange: cards.exchange * more, ..cards }
    }
}
