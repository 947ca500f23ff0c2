//! What is true of every scenario.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use rooftop_core::catalog::{CacheType, Device, Figure, Model, POLICY, Record};
use rooftop_core::explain::{Input, Value};
use rooftop_core::memory::Part;
use rooftop_core::speed::Speed;
use rooftop_core::units::{Bytes, BytesPerSec};
use rooftop_core::{Estimate, Scenario, estimate};
use rooftop_tests::scenarios::Choice;

/// The same scenarios in every run: a red run can be repeated, a green one stays green.
pub fn cases(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(20_261_120), failure_persistence: None, ..Config::default() }
}

/// Any scenario; short contexts and few users are as likely as long and many.
pub fn any_scenario() -> impl Strategy<Value = Scenario> {
    let spread = |most_bits: u32| (0..=most_bits).prop_flat_map(|bits| 0..1_u32 << bits);
    let ids = (any::<[usize; 3]>(), any::<[usize; 2]>(), any::<[usize; 2]>());
    (ids, spread(24), spread(24), spread(8), any::<u32>()).prop_map(
        |((machine, model, runtime), context, prompt, users, placing)| {
            Choice { machine, model, runtime, context, prompt, users, placing }.scenario()
        },
    )
}

/// The machine with another bandwidth.
fn with_bandwidth(scenario: &Scenario, factor: f64) -> Scenario {
    let Figure { value, source } = scenario.device.bandwidth;
    let bandwidth: Figure<BytesPerSec> = Figure { value: value * factor, source };
    let device: &'static Device = Box::leak(Box::new(Device { bandwidth, ..scenario.device.clone() }));
    Scenario { device, ..*scenario }
}

/// Every number of an estimate, with a name.
fn numbers(estimate: &Estimate) -> Vec<(String, f64)> {
    let plain = |value: Value| match value {
        Value::Number(number) => number,
        Value::Bytes(bytes) => bytes.get(),
        Value::BytesPerSec(rate) => rate.get(),
        Value::Watts(power) => power.get(),
        Value::Joules(energy) => energy.get(),
        Value::Usd(price) => price.get(),
        Value::Flops(count) => count.get(),
        Value::FlopsPerSec(rate) => rate.get(),
        Value::Secs(time) => time.get(),
        Value::TokensPerSec(rate) => rate.get(),
        Value::Params(count) => count.get(),
        Value::BitsPerWeight(bits) => bits.get(),
    };
    let mut numbers = Vec::new();
    for term in estimate.explanation.terms() {
        numbers.push((term.name.to_owned(), plain(term.value)));
        for Input { name, value, .. } in estimate.explanation.inputs(term) {
            numbers.push((format!("{}: {name}", term.name), plain(*value)));
        }
    }
    if let Some(speed) = &estimate.speed {
        let full = speed.decode_full_context;
        let times = [speed.step.weights, speed.step.cache, speed.step.compute, speed.step.overhead];
        numbers.extend(times.map(|time| ("step".to_owned(), time.get())));
        let rates = [full.low, full.mid, full.high, speed.decode_bound];
        numbers.extend(rates.map(|rate| ("rate".to_owned(), rate.get())));
        let first = speed.time_to_first_token.iter().flat_map(|time| [time.low, time.mid, time.high]);
        numbers.extend(first.map(|time| ("time to first token".to_owned(), time.get())));
        let prefill = speed.prefill.iter().flat_map(|rate| [rate.low, rate.mid, rate.high]);
        numbers.extend(prefill.map(|rate| ("prefill".to_owned(), rate.get())));
    }
    numbers
}

/// What is wrong where a user joins some.
fn one_more(users: u32, now: &Speed, busier: &Speed) -> Option<String> {
    let rates = [(now.decode, busier.decode), (now.decode_full_context, busier.decode_full_context)];
    rates.into_iter().find_map(|(now, busier)| {
        let (now, busier) = (now.mid.get(), busier.mid.get());
        let together = busier * f64::from(users + 1) / (now * f64::from(users));
        let wrong = busier > now * (1.0 + 1e-9) || together < 1.0 - 1e-9;
        wrong.then(|| format!("each {now} and then {busier}, together {together} times as much"))
    })
}

// Two together once got a fifth less than one alone, or each of them more.
#[test]
fn two_users_in_a_long_context_get_no_less_than_one() {
    for query in [
        "device=custom~gb:65536~bandwidth:900~compute:15.7~family:volta&os=linux&model=mimo-7b&runtime=sglang&context=16777216\
         &prompt=16777216",
        "device=custom~gb:65536~bandwidth:672~compute:16.3~family:turing&os=linux&model=dots-llm1-142b-a14b&runtime=sglang\
         &context=16777216&prompt=32768",
        "device=custom~gb:65536~bandwidth:1~compute:0.0007~family:cdna3&model=glm-4.5-air&quant=exl3-4.0bpw\
         &context=4096&gpu-layers=1",
    ] {
        let one = Scenario::read_query(query).scenario;
        let of = |users| estimate(&Scenario { users, ..one }).speed;
        assert!(of(2).is_some(), "{query}");
        for users in 1..16 {
            if let (Some(now), Some(busier)) = (of(users), of(users + 1)) {
                assert_eq!(one_more(users, &now, &busier), None, "{query} for {users}");
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn every_number_is_finite_and_none_is_negative(scenario in any_scenario()) {
        for (name, number) in numbers(&estimate(&scenario)) {
            prop_assert!(number.is_finite() && number >= 0.0, "{name} is {number}");
        }
    }

    #[test]
    fn the_total_is_the_sum_of_its_parts(scenario in any_scenario()) {
        let memory = estimate(&scenario).memory;
        let parts = [memory.weights, memory.kv_cache, memory.state, memory.compute_buffers, memory.overhead];
        prop_assert_eq!(memory.total, parts.into_iter().sum());
    }

    #[test]
    fn it_fits_if_and_only_if_every_part_is_within_its_budget(scenario in any_scenario()) {
        let Estimate { placement, fit, .. } = estimate(&scenario);
        let needed = |part: &Part| {
            if part.place.is_gpu() { scenario.claimed(&part.memory) } else { part.memory.total }
        };
        let within = |part: &Part| part.budget.is_some_and(|budget| needed(part) <= budget);
        prop_assert_eq!(fit.fits(), placement.parts.iter().all(within));
        prop_assert_eq!(fit.used, placement.on_gpus().total);
        prop_assert_eq!(fit.fits(), fit.headroom >= Bytes::ZERO);
        prop_assert!(fit.budget <= fit.installed);
    }

    #[test]
    fn memory_never_falls_with_context(scenario in any_scenario(), context in 1..=POLICY.max_context_tokens) {
        let other = Scenario { context_tokens: context, ..scenario };
        let (less, more) = if context < scenario.context_tokens { (other, scenario) } else { (scenario, other) };
        let (less, more) = (estimate(&less), estimate(&more));
        // Several cards that take turns do without further copies of their inputs where there is no room for them, and a
        // model of which a part moves off them needs buffers there too.
        if less.placing == more.placing && scenario.placing.n_gpus() == 1 || less.fit.fits() == more.fit.fits() && !more.fit.fits() {
            prop_assert!(less.memory.total <= more.memory.total);
        }
        prop_assert!(less.memory.kv_cache <= more.memory.kv_cache);
        prop_assert!(less.fit.fits() || !more.fit.fits());
    }

    #[test]
    fn memory_never_falls_with_users(scenario in any_scenario(), more in 1..=POLICY.max_users) {
        let more = Scenario { users: scenario.users.max(more), ..scenario };
        let (less, more) = (estimate(&scenario), estimate(&more));
        // Where requests wait, the memory is that of what each has on average.
        let waits = more.fit.fits() && !more.fits_in_full();
        prop_assert!(waits || less.placing != more.placing || less.memory.total <= more.memory.total);
        prop_assert!(less.fit.fits() || !more.fit.fits());
    }

    #[test]
    fn memory_never_falls_with_the_width_of_the_cache(scenario in any_scenario()) {
        let mut types: Vec<&'static CacheType> = CacheType::ALL.iter().collect();
        types.sort_by(|a, b| a.bits.value.get().total_cmp(&b.bits.value.get()));
        let answers = types.into_iter().map(|cache_type| estimate(&Scenario { cache_type, ..scenario }));
        let in_full = answers.filter(|it| !it.fit.fits() || it.fits_in_full());
        prop_assert!(in_full.map(|it| it.memory.kv_cache.get()).is_sorted());
    }

    #[test]
    fn speed_never_falls_with_bandwidth(scenario in any_scenario(), factor in 1.0..8.0) {
        let (now, faster) = (estimate(&scenario), estimate(&with_bandwidth(&scenario, factor)));
        prop_assert_eq!(now.speed.is_some(), faster.speed.is_some());
        if let (Some(now), Some(faster)) = (now.speed, faster.speed) {
            prop_assert!(now.decode.low <= faster.decode.low);
            prop_assert!(now.decode.mid <= faster.decode.mid);
            prop_assert!(now.decode.high <= faster.decode.high);
            prop_assert!(now.decode_bound <= faster.decode_bound);
            prop_assert!(now.decode_full_context.mid <= faster.decode_full_context.mid);
            if let (Some(now), Some(faster)) = (now.time_to_first_token, faster.time_to_first_token) {
                prop_assert!(now.mid >= faster.mid);
            }
        }
    }

    #[test]
    fn speed_never_rises_with_context_or_users(scenario in any_scenario(), users in 1..=POLICY.max_users) {
        let busier = Scenario { users: scenario.users.max(users), ..scenario };
        if let (Some(now), Some(busier)) = (estimate(&scenario).speed, estimate(&busier).speed) {
            prop_assert!(now.decode.mid >= busier.decode.mid);
            prop_assert!(now.decode.mid >= now.decode_full_context.mid);
        }
    }

    #[test]
    fn with_one_user_more_nobody_gets_more_and_all_together_no_less(
        scenario in any_scenario(), few in 1..8_u32, many in 1..POLICY.max_users
    ) {
        for users in [1, few, many] {
            let [now, busier] = [users, users + 1].map(|users| estimate(&Scenario { users, ..scenario }));
            // One more may move a layer off the card, or make requests wait.
            if now.placing != busier.placing || (busier.fit.fits() && !busier.fits_in_full()) {
                continue;
            }
            if let (Some(now), Some(busier)) = (now.speed, busier.speed) {
                prop_assert_eq!(one_more(users, &now, &busier), None, "{} for {}", scenario.to_query(), users);
            }
        }
    }

    #[test]
    fn a_range_holds_its_prediction_and_stays_below_the_bound(scenario in any_scenario()) {
        if let Some(speed) = estimate(&scenario).speed {
            for range in [speed.decode, speed.decode_full_context] {
                prop_assert!(range.low <= range.mid && range.mid <= range.high);
                prop_assert!(range.high <= speed.decode_bound);
            }
            if let Some(range) = speed.time_to_first_token {
                prop_assert!(range.low <= range.mid && range.mid <= range.high);
            }
            if let Some(range) = speed.prefill {
                prop_assert!(range.low <= range.mid && range.mid <= range.high);
            }
        }
    }
}

/// A model whose text takes no room would fit any context.
#[test]
fn every_model_keeps_something_of_a_long_text() {
    for model in Model::ALL {
        let scenario = Scenario { model, ..Scenario::default() }.with_context(model.max_context.value);
        let memory = estimate(&scenario).memory;
        let kept = memory.kv_cache + memory.state;
        assert!(kept > Bytes::from_mib(1.0), "{}: {kept:?}", model.id);
    }
}

/// 21 layers keep 640 elements for every 4 tokens, 20 keep 512 for every 128; two bytes each.
#[test]
fn a_compressed_cache_grows_by_what_its_layout_says() {
    let size = |context| {
        let scenario = Scenario::default().with_model(Model::find("deepseek-v4-flash").unwrap());
        let cache_type = CacheType::find("f16").unwrap();
        let scenario = Scenario { cache_type, ..scenario.with_context(context) };
        estimate(&scenario).memory.kv_cache.get()
    };
    assert!((size(131_072) - size(65_536) - 65_536.0 * 6_880.0).abs() < 1.0);
}
