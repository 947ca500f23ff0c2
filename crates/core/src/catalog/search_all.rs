//! One search over machines, models and other names.

use super::search::{Asked, Rank, best, rank_name, ranks, terms};
use super::{Device, Model, Record};

/// What was found, best first in each kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Machines, the best match first.
    pub devices: Vec<&'static Device>,
    /// Models, the best match first.
    pub models: Vec<&'static Model>,
    /// Positions in the names that were handed over.
    pub names: Vec<usize>,
    /// Nothing holds every word; this is what comes closest.
    pub closest: bool,
}

/// What holds every word of the question, or else comes closest, of all kinds together: "qwen 32b" finds no machine with
/// 32 GB.
pub fn search_all(text: &str, names: &[&str]) -> Found {
    let asked = Asked::of(text);
    let (devices, models) = (ranks(&terms::<Device>(), &asked), ranks(&terms::<Model>(), &asked));
    let names: Vec<_> = names.iter().map(|name| rank_name(name, &asked)).collect();
    let all: Vec<Rank> = [&devices, &models, &names].into_iter().flatten().copied().collect();
    let most = asked.enough(&all);
    Found {
        devices: best(devices, most).into_iter().filter_map(|at| Device::ALL.get(at)).collect(),
        models: best(models, most).into_iter().filter_map(|at| Model::ALL.get(at)).collect(),
        names: best(names, most),
        closest: asked.is_more_than(most),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_question_finds_the_kind_that_is_meant() {
        let pages = ["Method and sources", "Two articles, checked"];
        let found = search_all("qwen3 32b", &pages);
        assert!(found.devices.is_empty() && found.names.is_empty());
        assert_eq!(found.models.first().map(|model| model.id), Some("qwen3-32b"));
        let found = search_all("rtx 4090", &pages);
        assert!(found.models.is_empty());
        assert_eq!(found.devices.first().map(|device| device.id), Some("rtx-4090"));
        assert_eq!(search_all("sources", &pages).names, [0]);
    }

    #[test]
    fn pages_are_found_by_chinese_words_within_their_names() {
        let pages = ["方法与来源", "费用：买、租，还是按 token 付费"];
        assert_eq!(search_all("费用", &pages).names, [1]);
        assert_eq!(search_all("来源", &pages).names, [0]);
        assert_eq!(search_all("，。", &pages), Found::default());
    }

    #[test]
    fn an_umlaut_is_found_with_and_without_its_dots() {
        let pages = ["Geräte", "Änderungen der Daten"];
        for asked in ["Geräte", "gerate", "geraete", "GERÄTE"] {
            assert_eq!(search_all(asked, &pages).names, [0], "{asked}");
        }
        assert_eq!(search_all("änderungen", &pages).names, [1]);
        assert_eq!(search_all("anderungen", &pages).names, [1]);
    }

    #[test]
    fn nothing_asked_finds_nothing() {
        assert_eq!(search_all("", &["Method"]), Found::default());
        assert_eq!(search_all("  ,;  ", &["Method"]), Found::default());
        assert_eq!(search_all(&"<script>".repeat(10_000), &["Method"]), Found::default());
    }
}
