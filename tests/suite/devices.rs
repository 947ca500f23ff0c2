//! Machines: what people type finds them, what systems let a GPU address is what was published or measured.

use rooftop_core::catalog::{
    BudgetRule, DEVICES, Device, DeviceClass, GpuVendor, Model, Os, Quantization, Record, Runtime, Setup,
    search, search_all,
};
use rooftop_core::units::Bytes;
use rooftop_core::{Caveat, Scenario};
use rooftop_tests::files::root;
use std::collections::BTreeSet;
use std::fs;

fn device(id: &str) -> &'static Device {
    Device::find(id).unwrap_or_else(|| panic!("no device {id}"))
}

fn rule(id: &str, os: Os) -> BudgetRule {
    device(id).system(os).unwrap_or_else(|| panic!("{id} does not run {}", os.name())).value
}

#[test]
fn what_people_type_finds_the_machine() {
    for (text, id, memory) in [
        ("macbook m4 max 64", "apple-m4-max-40", Some(64)),
        ("macbook m4 max 36gb", "apple-m4-max-32", Some(36)),
        ("m4 max", "apple-m4-max-40", None),
        ("MacBook Pro M4 Max 128 GB", "apple-m4-max-40", Some(128)),
        ("mac studio m3 ultra 512", "apple-m3-ultra", Some(512)),
        ("mac studio m4 max", "apple-mac-studio-m4-max", None),
        ("macbook air m2", "apple-m2", None),
        ("mac mini m4 16", "apple-mac-mini-m4", Some(16)),
        ("m1 max 24 core", "apple-m1-max-24", None),
        ("m5 ultra", "apple-m5-ultra", None),
        ("surface ultra", "surface-laptop-ultra-24", None),
        ("surface laptop ultra 128gb", "surface-laptop-ultra-128", Some(128)),
        ("4090", "rtx-4090", None),
        ("4090 laptop", "rtx-4090-laptop", None),
        ("rtx4090", "rtx-4090", None),
        ("nvidia 4090 24 gb", "rtx-4090", Some(24)),
        ("3090 ti", "rtx-3090-ti", None),
        ("5060 ti 16gb", "rtx-5060-ti-16", Some(16)),
        ("4060ti", "rtx-4060-ti-16", None),
        ("4070 mobile", "rtx-4070-laptop", None),
        ("dgx spark", "dgx-spark-128", None),
        ("rtx spark", "rtx-spark-n1x-675", None),
        ("n1x", "rtx-spark-n1x-675", None),
        ("strix halo 128", "amd-ryzen-ai-max-395", Some(128)),
        ("ryzen ai max 395", "amd-ryzen-ai-max-395", None),
        ("framework desktop", "framework-desktop-395-128", None),
        ("7900 xtx", "rx-7900-xtx", None),
        ("radeon 9070", "rx-9070", None),
        ("h100", "h100-sxm", None),
        ("a100 80gb", "a100-80-sxm", Some(80)),
        ("lunar lake", "intel-lunar-lake-258v", None),
        ("b580", "arc-b580", None),
        ("snapdragon x elite", "snapdragon-x-elite", None),
        ("orin nano", "jetson-orin-nano-super", None),
        ("raspberry pi", "raspberry-pi-5-cpu", None),
        ("ddr5 6000 64gb", "cpu-ddr5-6000-dual", Some(64)),
        ("cpu 64", "cpu-ddr4-3200-dual", Some(64)),
        ("m2 ultra 192", "apple-m2-ultra", Some(192)),
        ("macbook pro", "apple-m5-pro", None),
        ("yoga pro", "lenovo-yoga-pro-9n", None),
        ("proart p14 64", "asus-proart-p14-h7407", Some(64)),
        ("geforse 3060", "rtx-3060-12", None),
    ] {
        let found = search::<Device>(text);
        let first: Vec<_> = found.iter().take(4).map(|device| device.id).collect();
        assert_eq!(first.first(), Some(&id), "{text}: {first:?}");
        assert_eq!(Setup::of(text, found[0]).memory.map(|option| option.label), memory, "{text}");
    }
}

#[test]
fn what_people_type_finds_models_quantizations_and_runtimes() {
    for (text, id) in [
        ("qwen 3.6 35b", "qwen3.6-35b-a3b"),
        ("llama 3.3 70b", "llama-3.3-70b"),
        ("gpt oss 120b", "gpt-oss-120b"),
        ("gpt-oss 20", "gpt-oss-20b"),
        ("scout", "llama-4-scout"),
    ] {
        assert_eq!(search::<Model>(text).first().map(|it| it.id), Some(id), "{text}");
    }
    assert_eq!(search::<Model>("deepseek r1").first().map(|it| it.id), Some("deepseek-v3-671b"));
    assert_eq!(search::<Quantization>("q4_k_m").first().map(|it| it.id), Some("q4-k-m"));
    assert_eq!(search::<Runtime>("llama cpp").first().map(|it| it.id), Some("llama.cpp"));
    assert_eq!(
        search::<Device>("").len() + search::<Device>("the").len() + search::<Device>("zzzzqq").len(),
        0
    );
}

/// `tests/cases/names.tsv`: kind, what people type, the record that is meant.
#[test]
fn names_of_boxes_and_of_models_of_the_same_shape_find_their_record() {
    let rows = fs::read_to_string(root().join("tests/cases/names.tsv")).unwrap();
    let mut missed = Vec::new();
    for row in rows.lines() {
        let [kind, text, id] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let found: Vec<_> = match kind {
            "device" => search::<Device>(text).into_iter().map(Record::id).take(4).collect(),
            "model" => search::<Model>(text).into_iter().map(Record::id).take(4).collect(),
            _ => panic!("{row}"),
        };
        if found.first() != Some(&id) {
            missed.push(format!("{text}: {found:?}"));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

/// `tests/cases/queries.tsv`: kind, what people type, what it should find first (several where either will do, `-` where the
/// catalogue has nothing and says so), and the thread where it was written. Those without a thread are from people who tried
/// the search.
#[test]
fn what_people_type_in_threads_finds_its_record_first() {
    let rows = fs::read_to_string(root().join("tests/cases/queries.tsv")).unwrap();
    let mut missed = Vec::new();
    for row in rows.lines() {
        let mut columns = row.split('\t');
        let [Some(kind), Some(text), Some(wanted)] = [(); 3].map(|()| columns.next()) else {
            panic!("{row}")
        };
        let found = search_all(text, &[]);
        let devices: Vec<&str> = found.devices.iter().map(|it| it.id).collect();
        let models: Vec<&str> = found.models.iter().map(|it| it.id).collect();
        let (ids, others) = match kind {
            "device" => (devices, models),
            "model" => (models, devices),
            _ => panic!("{row}"),
        };
        let is_right = match ids.first() {
            Some(first) => others.is_empty() && !found.closest && wanted.split('/').any(|id| id == *first),
            None => others.is_empty() && wanted == "-",
        };
        if !is_right {
            missed.push(format!(
                "{text}: {:?} {:?} closest: {}",
                ids.get(..4.min(ids.len())),
                others.first(),
                found.closest
            ));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn a_text_says_more_about_a_machine_than_which_it_is() {
    let setup = |text: &str| {
        let Setup { memory, ram, cards } = Setup::of(text, search::<Device>(text)[0]);
        (memory.map(|it| it.label), ram, cards)
    };
    assert_eq!(setup("macbook m4 max 64"), (Some(64), None, None));
    assert_eq!(setup("4060 laptop 32gb"), (None, Some(32), None));
    assert_eq!(setup("4060 laptop 8gb 32 gb ram"), (Some(8), Some(32), None));
    assert_eq!(setup("2x 3090"), (None, None, Some(2)));
    assert_eq!(setup("2×3090 24gb"), (Some(24), None, Some(2)));
    assert_eq!(setup("dual 4090 128 gb"), (None, Some(128), Some(2)));
    assert_eq!(setup("4060 laptop x2"), (None, None, None), "a laptop has one");
    assert_eq!(setup("snapdragon x2 elite"), (None, None, None));
}

#[test]
fn every_machine_and_model_is_found_by_its_own_name_and_id() {
    for device in DEVICES {
        for text in [device.name, device.id] {
            assert_eq!(search::<Device>(text).first().map(|it| it.id), Some(device.id), "{text}");
        }
    }
    for model in Model::ALL {
        for text in [model.name, model.id] {
            assert_eq!(search::<Model>(text).first().map(|it| it.id), Some(model.id), "{text}");
        }
        for text in model.aliases {
            assert!(search::<Model>(text).iter().take(3).any(|it| it.id == model.id), "{text}");
        }
    }
}

/// What may be used is never more than the number on the box.
#[test]
fn usable_memory_is_at_most_what_the_box_says() {
    for device in Device::ALL {
        for (system, memory) in
            device.systems.iter().flat_map(|it| device.memory.iter().map(move |memory| (it, memory)))
        {
            let usable = system.budget.value.apply(memory.installed).gib();
            assert!(usable <= f64::from(memory.label), "{} under {:?}: {usable} GiB", device.id, system.os);
        }
    }
}

/// NVIDIA, RTX Spark porting guide 0.1.0, unified memory under Windows: GiB for the GPU, by what Windows sees.
#[test]
fn windows_on_rtx_spark_gives_what_nvidia_published() {
    let rule = rule("rtx-spark-n1x-675", Os::Windows);
    for (visible, carve_out, budget) in [
        (24.0, 0.0, 12.0),
        (32.0, 0.0, 16.0),
        (48.0, 0.0, 32.0),
        (64.0, 0.0, 48.0),
        (96.0, 0.0, 76.8),
        (128.0, 0.0, 102.4),
        (128.0, 16.0, 105.6),
        (128.0, 32.0, 108.8),
        (128.0, 48.0, 112.0),
        (128.0, 96.0, 112.0),
    ] {
        let given = rule.with_carve_out(Bytes::from_gib(visible), Bytes::from_gib(carve_out)).gib();
        assert!((given - budget).abs() < 1e-9, "{visible} with {carve_out}: {given}, not {budget}");
    }
    // More than there is cannot be carved out.
    let all = Bytes::from_gib(24.0);
    assert_eq!(rule.with_carve_out(all, Bytes::from_gib(99.0)), all);
}

/// Pools that machines showed: 46,464 and 46,477 MiB of 64 GB (llama.cpp logs), 108.3 GiB of 128 GB (Windows counters, committed
/// and free together), 110.4 GiB of a 128 GB Surface that carves out 74.9 (Task Manager).
#[test]
fn windows_on_rtx_spark_gives_what_machines_showed() {
    let rule = rule("rtx-spark-n1x-675", Os::Windows);
    let all = |gib: f64| rule.apply(Bytes::from_gib(gib)).gib();
    let surface = rule.with_carve_out(Bytes::from_gib(128.0 - 1.9), Bytes::from_gib(74.9)).gib();
    for (given, shown) in [(all(64.0), 45.38), (all(64.0), 45.39), (all(128.0), 108.3), (surface, 110.4)] {
        assert!((given / shown - 1.0).abs() < 0.02, "{given}, not {shown}");
    }
}

/// A 64 GB machine's pool of 46,477 MiB (llama.cpp log) counts instead of the rule when the visitor gives it.
#[test]
fn what_the_own_machine_reports_counts() {
    let reading =
        Scenario::read_query("device=rtx-spark-n1x-675&memory=64&gpu-mib=46477&model=llama-3.3-70b");
    assert_eq!(reading.problems, []);
    let fit = rooftop_core::estimate(&reading.scenario).fit;
    assert_eq!(fit.budget, Bytes::from_mib(46_477.0));
    assert_eq!(Scenario::read_query(&reading.scenario.to_query()).scenario, reading.scenario);
    // Another machine, system or memory size has not reported anything.
    assert_eq!(reading.scenario.with_device(device("dgx-spark-128")).gpu_memory_mib, None);
    let other = device("rtx-spark-n1x-675").largest_memory();
    assert_eq!(reading.scenario.with_memory(other).gpu_memory_mib, None);
    // More than is installed is refused.
    let reading = Scenario::read_query("device=rtx-spark-n1x-675&memory=64&gpu-mib=99999");
    assert_eq!(reading.problems.len(), 1);
    assert_eq!(reading.scenario.gpu_memory_mib, None);
}

/// Lines "recommendedMaxWorkingSetSize" of llama.cpp logs under current macOS, in MB (10⁶), and GiB from ds4 #893.
#[test]
fn macs_give_what_logs_show() {
    let rule = rule("apple-m4", Os::Macos);
    for (installed_gib, logged) in [
        (16.0, Bytes::from_gb(12.713_12)),
        (18.0, Bytes::from_gb(14.302_25)),
        (24.0, Bytes::from_gb(19.069_67)),
        (32.0, Bytes::from_gb(26.800_60)),
        (64.0, Bytes::from_gb(55.662_79)),
        (128.0, Bytes::from_gib(107.52)),
        (256.0, Bytes::from_gib(222.72)),
        (512.0, Bytes::from_gib(464.0)),
    ] {
        let given = rule.apply(Bytes::from_gib(installed_gib));
        assert!((given / logged - 1.0).abs() < 1e-4, "{installed_gib} GiB: {} GB", given.gb());
    }
}

/// Totals that llama.cpp and nvidia-smi print: DGX Spark 122,500 to 124,610 MiB; AGX Orin 62,827 MiB; Orin Nano 7,607
/// to 7,619 MiB; AGX Thor 125,748 MiB; H100 81,081 MiB; A40 and L40S 46,068 MiB.
#[test]
fn linux_machines_give_what_logs_show() {
    for (id, gib, logged_mib) in [
        ("dgx-spark-128", 128.0, 122_500.0),
        ("jetson-agx-orin-64", 64.0, 62_827.0),
        ("jetson-orin-nano-super", 8.0, 7_607.0),
        ("jetson-agx-thor-devkit", 128.0, 125_748.0),
        ("h100-sxm", 80.0, 81_081.0),
        ("a40", 48.0, 46_068.0),
        ("l40s", 48.0, 46_068.0),
    ] {
        let given = rule(id, Os::Linux).apply(Bytes::from_gib(gib)).mib();
        assert!((given / logged_mib - 1.0).abs() < 1e-3, "{id}: {given} MiB, not {logged_mib}");
    }
}

#[test]
fn every_budget_leaves_something_and_takes_something() {
    for device in DEVICES {
        for (system, option) in
            device.systems.iter().flat_map(|system| device.memory.iter().map(move |option| (system, option)))
        {
            let budget = system.budget.value.apply(option.installed);
            let share = budget / option.installed;
            assert!(
                (0.4..1.0).contains(&share),
                "{}, {} GB, {}: {share}",
                device.id,
                option.label,
                system.os.name()
            );
        }
    }
}

/// The article that started this confuses them: a laptop's chip is not the card of the same name.
#[test]
fn a_laptop_chip_is_slower_than_the_card_of_its_name() {
    let mut pairs = 0;
    for laptop in DEVICES.iter().filter(|it| it.class == DeviceClass::Laptop && it.gpu == GpuVendor::Nvidia) {
        let Some(name) = laptop.name.strip_suffix(" Laptop") else { continue };
        let Some(card) = DEVICES.iter().find(|it| it.name == name) else { continue };
        let (chip, full) = (laptop.alu.unwrap().value, card.alu.unwrap().value);
        assert!(laptop.bandwidth.value < card.bandwidth.value || chip < full, "{name}");
        pairs += 1;
    }
    assert!(pairs >= 14, "{pairs} pairs");
    let bandwidths = |id| device(id).bandwidth.value.gb_per_sec();
    assert_eq!((bandwidths("rtx-4090-laptop"), bandwidths("rtx-4090")), (576.0, 1008.0));
}

#[test]
fn the_catalogue_holds_what_people_own() {
    assert!(DEVICES.len() >= 190, "{}", DEVICES.len());
    let ids: BTreeSet<_> = DEVICES.iter().map(|it| it.id).collect();
    assert_eq!(ids.len(), DEVICES.len());
    // Leaked, never sold.
    assert!(!ids.contains("rtx-spark-n1-12c") && !ids.contains("rtx-spark-n1-10c"));
    for prefix in
        ["apple-m1", "apple-m2", "apple-m3", "apple-m4", "apple-m5", "rtx-20", "rtx-30", "rtx-40", "rtx-50"]
    {
        assert!(ids.iter().filter(|id| id.starts_with(prefix)).count() >= 5, "{prefix}");
    }
}

/// Launch of 7 October 2026: prices, batteries, power of machines with RTX Spark.
#[test]
fn machines_with_rtx_spark_have_their_prices_and_batteries() {
    let price = |id| device(id).details().prices.iter().map(|it| it.amount.value.get()).fold(0.0, f64::max);
    assert!((price("surface-laptop-ultra-24") - 2599.0).abs() < 0.01);
    assert!((price("surface-rtx-spark-dev-box") - 5999.0).abs() < 0.01);
    assert!((price("dgx-spark-128") - 6950.0).abs() < 0.01);
    for (id, watt_hours) in
        [("asus-proart-p16-h7607", 99.9), ("asus-proart-p14-h7407", 90.0), ("lenovo-yoga-pro-9n", 92.5)]
    {
        let battery = device(id).details().battery.unwrap().value;
        assert!((battery.watt_hours() - watt_hours).abs() < 1e-9, "{id}");
        // At full power it lasts about an hour (claims: 99.9 Wh / 80 W = 1.25 h).
        let hours = (battery / device(id).details().power.unwrap().value.most).get() / 3600.0;
        assert!((1.0..1.3).contains(&hours), "{id}: {hours} h");
    }
    let on_battery = |it: &&Device| it.class == DeviceClass::Laptop && it.architecture.name() == "gb10";
    for laptop in DEVICES.iter().filter(on_battery) {
        assert!(laptop.details().power.is_some() && laptop.details().released.is_some(), "{}", laptop.id);
    }
    assert_eq!(rooftop_core::catalog::DETAILS.len(), DEVICES.len());
}

#[test]
fn a_weak_bandwidth_says_so() {
    let caveats = |id| rooftop_core::estimate(&Scenario::default().with_device(device(id))).caveats;
    assert!(caveats("gtx-1080").contains(&Caveat::BandwidthEstimated));
    assert!(!caveats("rtx-4090").contains(&Caveat::BandwidthEstimated));
}

/// Rented and bought machines get a speed from llama.cpp or say why not: the data check holds the reasons.
#[test]
fn nine_of_ten_machines_have_a_speed() {
    let with_speed = DEVICES.iter().filter(|device| {
        Runtime::ALL.iter().any(|runtime| {
            device.systems.iter().any(|system| {
                Scenario::default()
                    .with_device(device)
                    .with_os(system.os)
                    .with_runtime(runtime)
                    .family()
                    .is_some()
            })
        })
    });
    let with_speed = with_speed.count();
    assert!(with_speed * 10 >= DEVICES.len() * 9, "{with_speed} of {}", DEVICES.len());
}
