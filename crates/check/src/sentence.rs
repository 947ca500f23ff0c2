//! A question as people ask it: "qwen3 8b on 3060 12 tok/s", "is 12 tok/s normal?".

use crate::read::rate_in;
use rooftop_core::catalog::{Device, Model, Quantization, Setup, mentioned};

/// What such a question says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sentence {
    /// Tokens per second.
    pub rate: f64,
    /// The machine, where one is named.
    pub machine: Option<&'static Device>,
    /// Equal cards: 2 in "2x 3090".
    pub cards: u32,
    /// The model.
    pub model: Option<&'static Model>,
    /// Its format.
    pub quantization: Option<&'static Quantization>,
}

/// Bytes of the longest question.
const MOST_BYTES: usize = 300;
/// Makers' words that people leave out before a number.
const SERIES: [&str; 3] = ["rtx", "gtx", "rx"];

/// Reads one; none where it has no speed or is what a program printed.
pub fn sentence(text: &str) -> Option<Sentence> {
    let lower = text.trim().to_lowercase();
    if lower.len() > MOST_BYTES || lower.contains(['\n', '=', '|', '{']) || is_labelled(&lower) {
        return None;
    }
    let rate = rate_in(&lower).filter(|rate| *rate > 0.0)?;
    let machine = mentioned(&lower).or_else(|| by_number(&lower));
    let cards = machine.and_then(|machine| Setup::of(&lower, machine).cards).unwrap_or(1);
    Some(Sentence { rate, machine, cards, model: mentioned(&lower), quantization: mentioned(&lower) })
}

/// Programs print the name of a figure, a colon and the figure; people write what they run before a colon.
fn is_labelled(lower: &str) -> bool {
    let before = lower.split_once(": ").map(|(before, _)| before);
    before.is_some_and(|it| {
        mentioned::<Device>(it).is_none() && mentioned::<Model>(it).is_none() && by_number(it).is_none()
    })
}

/// A card by its number alone: "4060", "7900 XTX".
fn by_number(lower: &str) -> Option<&'static Device> {
    let is_digit = |c: char| c.is_ascii_digit();
    let mut rest = lower;
    while let Some((at, _)) = rest.char_indices().find(|(_, c)| is_digit(*c)) {
        let (_, number) = rest.split_at_checked(at)?;
        let digits = number.len() - number.trim_start_matches(is_digit).len();
        if digits == 4
            && let Some(found) = SERIES.iter().find_map(|series| mentioned(&format!("{series} {number}")))
        {
            return Some(found);
        }
        rest = number.get(digits..)?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_says_speed_machine_and_model() {
        let read = |text: &str| {
            let it = sentence(text)?;
            Some((it.rate, it.machine.map(|it| it.name), it.model.map(|it| it.name)))
        };
        assert_eq!(read("is 12 tok/s normal?"), Some((12.0, None, None)));
        let named = read("qwen3 8b on 3060 12 tok/s");
        assert_eq!(named, Some((12.0, Some("GeForce RTX 3060"), Some("Qwen3 8B"))));
        let chinese = read("我的4060只有12 tok/s正常吗")
            .map(|it| (it.0, it.1.is_some_and(|name| name.contains("4060"))));
        assert_eq!(chinese, Some((12.0, true)));
        let radeon = Some("Radeon RX 7900 XTX");
        assert_eq!(read("7900 xtx, qwen3 32b q4_k_m: 30 t/s"), Some((30.0, radeon, Some("Qwen3 32B"))));
        assert_eq!(read("12 tok/s on a 3060 with qwen3:8b"), named);
        assert_eq!(read("eval rate:            42.51 tokens/s"), None, "as Ollama prints it");
        assert_eq!(read("prompt eval rate:     4060.31 tokens/s"), None);
        assert_eq!(read("Generation: 256 tokens, 45.109 tokens-per-sec"), None, "as mlx_lm prints it");
        assert_eq!(sentence("2x 3090, 15 tok/s?").map(|it| it.cards), Some(2));
        assert_eq!(read("no speed at all"), None);
        let radeon = read("only 30 t/s with qwen3 32b on my 7900 xtx");
        assert_eq!(radeon, Some((30.0, Some("Radeon RX 7900 XTX"), Some("Qwen3 32B"))));
    }
}
