//! Our own choices.

use super::{Writer, rust};
use crate::schema::{Duel, Model, Policy};
use anyhow::Result;

impl Writer<'_> {
    pub(super) fn duel(&self, it: &Duel) -> Result<String> {
        let machines = it.machines.each_ref().map(|id| rust::text(id));
        let fields =
            [("machines", format!("[{}]", machines.join(", "))), ("source", self.source(&it.source)?)];
        Ok(rust::record("Duel", &fields))
    }

    pub(super) fn policy(&self, it: &Policy, models: &[Model]) -> Result<String> {
        let recent = models.iter().filter(|model| model.released >= it.recent_from).count();
        let older = it.older.iter().map(|name| self.indices.architecture_name(name));
        let number = |value: f64, source: &str| self.figure(&format!("{value:?}"), source);
        let link = |value: f64, source: &str| {
            self.figure(&format!("BytesPerSec::from_gb_per_sec({:?})", value / 1e9), source)
        };
        let (rows, characters) = (&it.live_rows, &it.characters_per_token);
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
                    ("intensity", number(guess.intensity.value, &guess.intensity.source)?),
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
                ("characters_per_token", number(characters.value, &characters.source)?),
                ("live_rows", number(rows.value, &rows.source)?),
                ("gated_products", number(it.gated_products.value, &it.gated_products.source)?),
                ("latent_queries", number(it.latent_queries.value, &it.latent_queries.source)?),
                ("input_rows", number(it.input_rows.value, &it.input_rows.source)?),
                ("pipeline_copies", number(it.pipeline_copies.value, &it.pipeline_copies.source)?),
                (
                    "table_bits",
                    self.figure(
                        &format!("BitsPerWeight::new({:?})", it.table_bits.value),
                        &it.table_bits.source,
                    )?,
                ),
                ("widened", number(it.widened.value, &it.widened.source)?),
                ("many_relatives", format!("{:.0}", it.many_relatives.value)),
                ("guess_cost", number(it.guess_cost.value, &it.guess_cost.source)?),
                ("guess_arithmetic", number(it.guess_arithmetic.value, &it.guess_arithmetic.source)?),
                ("guess_spread", number(it.guess_spread.value, &it.guess_spread.source)?),
                ("guesses", rust::slice(&guesses.collect::<Result<Vec<_>>>()?)),
                (
                    "power_limits",
                    self.figure(&format!("&{:?}", it.power_limits.steps), &it.power_limits.source)?,
                ),
                ("headed", self.figure(&rust::strings(&it.headed.architectures), &it.headed.source)?),
                ("texts", rust::slice(&texts.collect::<Result<Vec<_>>>()?)),
                ("card_link", link(it.card_link.value, &it.card_link.source)?),
                ("link_share", number(it.link_share.value, &it.link_share.source)?),
                ("host_weights", number(it.host_weights.value, &it.host_weights.source)?),
                ("host_slope", number(it.host_slope.value, &it.host_slope.source)?),
                ("host_experts", number(it.host_experts.value, &it.host_experts.source)?),
                ("host_layers", number(it.host_layers.value, &it.host_layers.source)?),
                ("placed_decode", number(it.placed_decode.value, &it.placed_decode.source)?),
                ("placed_prefill", number(it.placed_prefill.value, &it.placed_prefill.source)?),
                ("placed_otherwise", number(it.placed_otherwise.value, &it.placed_otherwise.source)?),
                ("own_run", number(it.own_run.value, &it.own_run.source)?),
                ("own_machine", number(it.own_machine.value, &it.own_machine.source)?),
                ("windows", number(it.windows.value, &it.windows.source)?),
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
