//! Which models are asked about, by what their makers publish.

use crate::catalog::{MAKERS, Model, Score, Told, VERSION};
use crate::explore::dates::months;
use crate::question::form::{Field, Refusal, one_of};

/// What a model must be; everything for anyone who asks for nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Filter {
    /// Who made it.
    pub maker: Option<&'static str>,
    /// It was released in the months before the day of the data, at most this many.
    pub months: Option<u32>,
    /// Its licence is Apache 2.0 or MIT.
    pub permissive: bool,
    /// Its files have a part that reads images; of the others nothing is known.
    pub vision: bool,
    /// Somebody measured how well it uses tools; of the others nothing is known.
    pub tools: bool,
}

/// In place of a choice.
const ANY: &str = "any";

impl Filter {
    /// Ages that can be asked for, months.
    pub const MONTHS: [&'static str; 4] = [ANY, "6", "12", "24"];
    /// Licences that can be asked for.
    pub const LICENSES: [&'static str; 2] = [ANY, "permissive"];
    /// With or without.
    pub const ABILITIES: [&'static str; 2] = [ANY, "yes"];

    /// Makers that can be asked for, by name; the first stands for all.
    pub fn makers() -> Vec<&'static str> {
        core::iter::once(ANY).chain(MAKERS.iter().copied()).collect()
    }

    /// Its fields.
    pub fn fields(&self) -> [Field; 5] {
        let ability = |id, needed| Field::choice(id, if needed { "yes" } else { ANY }, Self::ABILITIES);
        let months = self.months.map_or_else(|| ANY.to_owned(), |months| months.to_string());
        let license = if self.permissive { "permissive" } else { ANY };
        [
            Field::choice("maker", self.maker.unwrap_or(ANY), Self::makers()),
            Field::choice("months", &months, Self::MONTHS),
            Field::choice("license", license, Self::LICENSES),
            ability("vision", self.vision),
            ability("tools", self.tools),
        ]
    }

    /// Changes a field; whether it is one of these, or what is wrong with the new value.
    pub fn set(&mut self, field: &str, to: &str) -> Result<bool, Refusal> {
        let asked =
            |all: &[&'static str]| one_of(to, all, |id| id).map(|id| Some(id).filter(|id| *id != ANY));
        match field {
            "maker" => self.maker = asked(&Self::makers())?,
            "months" => self.months = asked(&Self::MONTHS)?.and_then(|months| months.parse().ok()),
            "license" => self.permissive = asked(&Self::LICENSES)?.is_some(),
            "vision" => self.vision = asked(&Self::ABILITIES)?.is_some(),
            "tools" => self.tools = asked(&Self::ABILITIES)?.is_some(),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Whether a model is asked about.
    pub fn admits(&self, model: &Model) -> bool {
        let Some(traits) = model.traits() else { return true };
        let maker = MAKERS.get(usize::from(traits.maker)).copied();
        let age = months(VERSION).map(|now| now - i64::from(traits.month));
        (self.maker.is_none() || self.maker == maker)
            && self.months.is_none_or(|most| age.is_some_and(|age| age <= i64::from(most)))
            && (!self.permissive || traits.permissive)
            && (!self.vision || model.tower > 0)
            && (!self.tools || is_measured_with_tools(model))
    }
}

fn is_measured_with_tools(model: &Model) -> bool {
    let tests = Told::of("tools").map_or(&[][..], |told| told.indexes);
    tests.iter().any(|index| Score::of(model, *index).next().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{MODELS, Record};

    fn admitted(field: &str, to: &str) -> Vec<&'static str> {
        let mut filter = Filter::default();
        assert_eq!(filter.set(field, to), Ok(true), "{field}={to}");
        MODELS.iter().filter(|model| filter.admits(model)).map(|model| model.id).collect()
    }

    #[test]
    fn each_field_leaves_out_what_it_says() {
        assert!(MODELS.iter().all(|model| Filter::default().admits(model)));
        let google = admitted("maker", "Google");
        assert!(google.contains(&"gemma-4-31b") && !google.contains(&"qwen3.8-27b"));
        // Meta's licence has terms of its own; Qwen3 8B is under Apache 2.0.
        let permissive = admitted("license", "permissive");
        assert!(permissive.contains(&"qwen3-8b") && !permissive.contains(&"llama-3.3-70b"));
        // Gemma 3 reads images, its 1B does not; see the model card.
        let images = admitted("vision", "yes");
        assert!(images.contains(&"gemma-3-4b") && !images.contains(&"gemma-3-1b"));
        assert!(
            admitted("months", "12").contains(&"qwen3.8-27b")
                && !admitted("months", "24").contains(&"llama-2-7b")
        );
        assert!(admitted("tools", "yes").contains(&"gpt-oss-120b"));
    }

    #[test]
    fn every_model_has_a_maker() {
        assert!(Filter::makers().len() > 20 && MODELS.iter().all(|model| model.traits().is_some()));
        assert!(Filter::default().set("maker", "Nobody").is_err());
        assert!(Model::find("gemma-3-1b").is_some());
    }
}
