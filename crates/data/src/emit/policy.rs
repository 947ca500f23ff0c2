//! Our own choices.

use super::{Writer, rust};
use crate::schema::{Duel, Model, Policy};
use crate::units::Figure;
use anyhow::Result;

impl Writer<'_> {
    /// A figure whose value is a number without a unit.
    fn plain<Q>(&self, it: &Figure<Q>) -> Result<String> {
        self.figure(&format!("{:?}", it.value), &it.source)
    }

    pub(super) fn duel(&self, it: &Duel) -> Result<String> {
        let machines = it.machines.each_ref().map(|id| rust::text(id));
        let fields =
            [("machines", format!("[{}]", machines.join(", "))), ("source", self.source(&it.source)?)];
        Ok(rust::record("Duel", &fields))
    }

    pub(super) fn policy(&self, it: &Policy, models: &[Model]) -> Result<String> {
        let recent = models.iter().filter(|model| model.released >= it.recent_from).count();
        let older = it.older.iter().map(|name| self.indices.architecture_name(name));
        let card_link = format!("BytesPerSec::from_gb_per_sec({:?})", it.card_link.value / 1e9);
        let table_bits = format!("BitsPerWeight::new({:?})", it.table_bits.value);
        let power_limits = format!("&{:?}", it.power_limits.steps);
        let paces = it.pace.iter().map(|pace| {
            let rate = format!("TokensPerSec::new({:?})", pace.words.value / it.words_per_token.value);
            let rate = self.figure(&rate, &pace.words.source)?;
            Ok(format!("Pace {{ id: {:?}, rate: {rate} }}", pace.id))
        });
        let guesses = it.guess.iter().map(|guess| {
            let backends = guess.backends.iter().map(|name| self.indices.backend_name(name));
            let fixed = format!("Secs::new({:?})", guess.fixed.value);
            Ok(rust::record(
                "GuessTime",
                &[
                    ("backends", rust::slice(&backends.collect::<Result<Vec<_>>>()?)),
                    ("fixed", self.figure(&fixed, &guess.fixed.source)?),
                    ("intensity", self.plain(&guess.intensity)?),
                ],
            ))
        });
        let owned = it.owned.iter().map(|it| format!("({:?}, {})", it.device, it.memory));
        let texts = it.text.iter().map(|text| {
            let acceptance = self.figure(&format!("{:?}", text.acceptance), &text.source)?;
            Ok(format!("({:?}, {acceptance})", text.id))
        });
        Ok(rust::record(
            "Policy",
            &[
                ("tight_share", format!("{:?}", it.tight_share.value)),
                ("paces", rust::slice(&paces.collect::<Result<Vec<_>>>()?)),
                ("characters_per_token", self.plain(&it.characters_per_token)?),
                ("live_rows", self.plain(&it.live_rows)?),
                ("gated_products", self.plain(&it.gated_products)?),
                ("latent_queries", self.plain(&it.latent_queries)?),
                ("input_rows", self.plain(&it.input_rows)?),
                ("pipeline_copies", self.plain(&it.pipeline_copies)?),
                ("table_bits", self.figure(&table_bits, &it.table_bits.source)?),
                ("widened", self.plain(&it.widened)?),
                ("many_relatives", format!("{:.0}", it.many_relatives.value)),
                ("guess_cost", self.plain(&it.guess_cost)?),
                ("guess_arithmetic", self.plain(&it.guess_arithmetic)?),
                ("guess_spread", self.plain(&it.guess_spread)?),
                ("guesses", rust::slice(&guesses.collect::<Result<Vec<_>>>()?)),
                ("power_limits", self.figure(&power_limits, &it.power_limits.source)?),
                ("headed", self.figure(&rust::strings(&it.headed.architectures), &it.headed.source)?),
                ("texts", rust::slice(&texts.collect::<Result<Vec<_>>>()?)),
                ("card_link", self.figure(&card_link, &it.card_link.source)?),
                ("link_share", self.plain(&it.link_share)?),
                ("host_weights", self.plain(&it.host_weights)?),
                ("host_slope", self.plain(&it.host_slope)?),
                ("host_experts", self.plain(&it.host_experts)?),
                ("host_layers", self.plain(&it.host_layers)?),
                ("placed_decode", self.plain(&it.placed_decode)?),
                ("placed_prefill", self.plain(&it.placed_prefill)?),
                ("placed_otherwise", self.plain(&it.placed_otherwise)?),
                ("own_run", self.plain(&it.own_run)?),
                ("own_machine", self.plain(&it.own_machine)?),
                ("windows", self.plain(&it.windows)?),
                ("described", self.source(&it.described_source)?),
                ("recent_models", recent.to_string()),
                ("older", rust::slice(&older.collect::<Result<Vec<_>>>()?)),
                ("owned", rust::slice(&owned.collect::<Vec<_>>())),
                ("default_host", rust::text(&it.default.host)),
                ("default_host_memory", it.default.host_memory.to_string()),
                ("owned_host_memory", it.default.owned_host_memory.to_string()),
                ("max_context_tokens", format!("{:.0}", it.max_context.value)),
                ("max_gpus", format!("{:.0}", it.max_gpus.value)),
                ("max_users", format!("{:.0}", it.max_users.value)),
                ("default_device", rust::text(&it.default.device)),
                ("rival", rust::text(&it.default.rival)),
                ("default_model", rust::text(&it.default.model)),
                ("example_model", rust::text(&it.default.example)),
                ("compared_model", rust::text(&it.default.compared)),
                ("default_quantization", rust::text(&it.default.quantization)),
                ("default_runtime", rust::text(&it.default.runtime)),
                ("default_context_tokens", it.default.context_tokens.to_string()),
                ("default_prompt_tokens", it.default.prompt_tokens.to_string()),
            ],
        ))
    }
}
