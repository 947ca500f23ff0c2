//! Which sources and which ids the records name.

use super::load::Data;
use super::schema::{Choosing, Dense, Device, Model, Quality, Runtime};

/// A mention of a source: where, and which.
pub type Mention<'a> = (String, &'a str);

/// Every mention of a source.
pub fn mentions(data: &Data) -> Vec<Mention<'_>> {
    let mut all = Vec::new();
    for device in &data.devices {
        add(&mut all, "device", &device.id, device_sources(device));
    }
    for profile in &data.systems {
        let budgets = profile.system.iter().map(|system| ("system.budget", system.budget.source.as_str()));
        add(&mut all, "profile", &profile.id, budgets);
    }
    for model in &data.models {
        add(&mut all, "model", &model.id, model_sources(model));
    }
    add(&mut all, "blocks", "of ggml", [("source", data.blocks.source.as_str())]);
    for it in &data.quantizations {
        let spread = it.spread.as_ref().map(|spread| ("spread", spread.source.as_str()));
        add(&mut all, "quantization", &it.id, [("source", it.source.as_str())].into_iter().chain(spread));
    }
    for it in &data.cache_types {
        add(&mut all, "cache", &it.id, [("bits", it.bits.source.as_str())]);
    }
    for it in &data.runtimes {
        let own = runtime_sources(it);
        let targets = it.target.iter().map(|target| ("target.overhead", target.overhead.source.as_str()));
        let shares = it.target.iter().filter_map(|target| target.share.as_ref());
        let targets = targets.chain(shares.map(|share| ("target.share", share.source.as_str())));
        let batches = it.target.iter().flat_map(|target| &target.batches);
        let batches = batches.map(|batches| ("target.batches", batches.source.as_str()));
        add(&mut all, "runtime", &it.id, own.into_iter().chain(targets).chain(batches));
    }
    for it in &data.packages {
        add(&mut all, "package", &it.name, [("source", it.source.as_str())]);
    }
    for it in &data.powers {
        add(&mut all, "power", &it.device, [("source", it.source.as_str())]);
    }
    for it in &data.prices.api {
        add(&mut all, "api", &it.model, [("source", it.source.as_str())]);
    }
    for it in &data.prices.rental {
        add(&mut all, "rental", &it.device, [("source", it.source.as_str())]);
    }
    for it in &data.prices.work {
        add(&mut all, "work", &it.model, [("source", it.source.as_str())]);
    }
    for (calculator, figures) in &data.assumptions {
        for (name, figure) in figures {
            all.push((format!("assumptions {calculator}: {name}"), figure.source.as_str()));
        }
    }
    add(&mut all, "coefficients", "fit", [("source", data.coefficients.fit.source.as_str())]);
    links(&mut all, data);
    let policy = &data.policy;
    let figures = [
        ("tight_share", policy.tight_share.source.as_str()),
        ("max_context", policy.max_context.source.as_str()),
        ("max_gpus", policy.max_gpus.source.as_str()),
        ("max_users", policy.max_users.source.as_str()),
        ("live_rows", policy.live_rows.source.as_str()),
        ("gated_products", policy.gated_products.source.as_str()),
        ("latent_queries", policy.latent_queries.source.as_str()),
        ("input_rows", policy.input_rows.source.as_str()),
        ("pipeline_copies", policy.pipeline_copies.source.as_str()),
        ("table_bits", policy.table_bits.source.as_str()),
        ("widened", policy.widened.source.as_str()),
        ("headed", policy.headed.source.as_str()),
        ("power_limits", policy.power_limits.source.as_str()),
        ("many_relatives", policy.many_relatives.source.as_str()),
        ("guess_arithmetic", policy.guess_arithmetic.source.as_str()),
        ("guess_spread", policy.guess_spread.source.as_str()),
        ("guess_cost", policy.guess_cost.source.as_str()),
        ("card_link", policy.card_link.source.as_str()),
        ("link_share", policy.link_share.source.as_str()),
        ("host_weights", policy.host_weights.source.as_str()),
        ("host_slope", policy.host_slope.source.as_str()),
        ("host_experts", policy.host_experts.source.as_str()),
        ("host_layers", policy.host_layers.source.as_str()),
        ("placed_decode", policy.placed_decode.source.as_str()),
        ("placed_prefill", policy.placed_prefill.source.as_str()),
        ("placed_otherwise", policy.placed_otherwise.source.as_str()),
        ("own_run", policy.own_run.source.as_str()),
        ("own_machine", policy.own_machine.source.as_str()),
        ("windows", policy.windows.source.as_str()),
        ("described", policy.described.as_str()),
        ("characters_per_token", policy.characters_per_token.source.as_str()),
        ("words_per_token", policy.words_per_token.source.as_str()),
    ];
    let paces = policy.pace.iter().map(|pace| ("pace.words", pace.words.source.as_str()));
    let guesses = policy.guess.iter().flat_map(|guess| {
        [("guess.fixed", guess.fixed.source.as_str()), ("guess.intensity", guess.intensity.source.as_str())]
    });
    let guesses = guesses.chain(policy.text.iter().map(|text| ("text", text.source.as_str())));
    let guesses = guesses.chain(policy.duel.iter().map(|it| ("duel", it.source.as_str())));
    let guesses = guesses.chain(policy.owned.iter().map(|it| ("owned", it.source.as_str())));
    add(&mut all, "choosing", "choosing.toml", choosing_sources(&data.choosing));
    let speeds = data.peers.speed.iter().map(|it| ("speed", it.source.as_str()));
    let memory = data.peers.memory.iter().map(|it| ("memory", it.source.as_str()));
    add(&mut all, "peers", "peers.toml", speeds.chain(memory));
    add(&mut all, "quality", "quality.toml", quality_sources(&data.quality));
    add(&mut all, "policy", "policy.toml", figures.into_iter().chain(paces).chain(guesses));
    all
}

fn links<'a>(all: &mut Vec<Mention<'a>>, data: &'a Data) {
    add(all, "cards", "fit", [("source", data.cards.fit.source.as_str())]);
    for it in &data.links {
        let figures =
            [("exchange", it.exchange.source.as_str()), ("bandwidth", it.bandwidth.source.as_str())];
        add(all, "link", &it.id, figures);
    }
}

fn add<'a>(
    all: &mut Vec<Mention<'a>>,
    kind: &str,
    id: &str,
    fields: impl IntoIterator<Item = (&'static str, &'a str)>,
) {
    all.extend(fields.into_iter().map(|(field, source)| (format!("{kind} {id}: {field}"), source)));
}

fn runtime_sources(it: &Runtime) -> Vec<(&'static str, &str)> {
    let own = [
        ("micro_batch", it.micro_batch.source.as_str()),
        ("cache_padding", it.cache_padding.source.as_str()),
    ];
    own.into_iter()
        .chain([("results", it.results.source.as_str())])
        .chain(it.fused_heads.as_ref().map(|heads| ("fused_heads", heads.source.as_str())))
        .chain(it.largest_buffer.as_ref().map(|share| ("largest_buffer", share.source.as_str())))
        .chain(it.share.as_ref().map(|share| ("share", share.source.as_str())))
        .chain(it.spare.as_ref().map(|spare| ("spare", spare.source.as_str())))
        .chain(it.differs.as_ref().map(|differs| ("differs", differs.source.as_str())))
        .chain(it.slots.as_ref().map(|slots| ("slots", slots.source.as_str())))
        .chain(it.step_tokens.as_ref().map(|tokens| ("step_tokens", tokens.source.as_str())))
        .chain(it.logit.as_ref().map(|logit| ("logit", logit.source.as_str())))
        .chain(it.guesses.as_ref().map(|guesses| ("guesses", guesses.source.as_str())))
        .chain(it.images.as_ref().map(|source| ("images", source.as_str())))
        .chain(it.contexts.as_ref().map(|contexts| ("contexts", contexts.source.as_str())))
        .collect()
}

fn choosing_sources(it: &Choosing) -> Vec<(&'static str, &str)> {
    let tasks = it.task.iter().map(|it| ("task", it.source.as_str()));
    let sizes = it.size.iter().map(|it| ("size", it.source.as_str()));
    let rules = it.rule.iter().map(|it| ("rule", it.source.as_str()));
    let instead = it.instead.iter().map(|it| ("instead", it.source.as_str()));
    tasks.chain(sizes).chain(rules).chain(instead).chain([("advice", it.advice.source.as_str())]).collect()
}

fn quality_sources(it: &Quality) -> Vec<(&'static str, &str)> {
    let indexes = it.index.iter().map(|it| ("index", it.source.as_str()));
    let tasks = it.task.iter().map(|it| ("task", it.source.as_str()));
    let mixes = it.mix.iter().map(|it| ("mix", it.source.as_str()));
    let caches = it.cache.iter().map(|it| ("cache", it.source.as_str()));
    indexes.chain(tasks).chain(mixes).chain(caches).chain([("loss", it.loss.source.as_str())]).collect()
}

fn device_sources(device: &Device) -> Vec<(&'static str, &str)> {
    let mut all =
        vec![("memory", device.memory.source.as_str()), ("bandwidth", device.bandwidth.source.as_str())];
    all.extend(device.lanes.as_ref().map(|lanes| ("lanes", lanes.source.as_str())));
    all.extend(device.clock.as_ref().map(|clock| ("clock", clock.source.as_str())));
    all.extend(device.power.as_ref().map(|power| ("power", power.source.as_str())));
    all.extend(device.battery.as_ref().map(|battery| ("battery", battery.source.as_str())));
    all.extend(device.price.iter().map(|it| ("price", it.amount.source.as_str())));
    if let Some(Dense { fp16, fp8, fp4 }) = &device.dense {
        let rates = [("dense.fp16", fp16), ("dense.fp8", fp8), ("dense.fp4", fp4)];
        all.extend(rates.into_iter().filter_map(|(name, it)| Some((name, it.as_ref()?.source.as_str()))));
    }
    all.extend(device.products.as_ref().map(|it| ("matrix.products", it.source.as_str())));
    if let Some(bus) = &device.bus {
        all.push(("bus.width", bus.width.source.as_str()));
        all.push(("bus.transfers", bus.transfers.source.as_str()));
    }
    all
}

fn model_sources(model: &Model) -> Vec<(&'static str, &str)> {
    let mut all = vec![("source", model.source.as_str())];
    all.extend(model.max_context_source.as_deref().map(|source| ("max_context_source", source)));
    all.extend(model.experts_kept.as_ref().map(|kept| ("experts_kept", kept.source.as_str())));
    all
}
