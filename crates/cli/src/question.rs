//! The question as flags: the keys of the page's address, so that a question reads the same in both.

use crate::BadQuestion;
use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};
use rooftop_core::catalog::{Device, Model, Record, Setup, meant};
use rooftop_core::{Describable, Reading, Scenario};
use std::fmt::Write;

/// Key, what its value is called, and what it means.
type Flag = (&'static str, &'static str, &'static str);

/// One for each key that a scenario's address may have; a test compares the two.
const FLAGS: [Flag; 30] = [
    ("device", "ID", "The machine, as in data/devices, or custom~…"),
    ("memory", "GB", "Memory, one of the sizes the machine is sold with"),
    ("gpu-mib", "MIB", "Memory your own machine reports for its GPU, instead of the rule"),
    ("os", "OS", "windows, linux or macos"),
    ("model", "ID", "The model, as in data/models, or custom~…"),
    ("runtime", "ID", "The program that runs it, such as llama.cpp or vllm"),
    ("quant", "ID", "The format of the weights, such as q4-k-m"),
    ("cache", "ID", "The format of the KV cache, such as q8-0"),
    ("context", "TOKENS", "Context kept for each user: 8192 or 8K"),
    ("prompt", "TOKENS", "Prompt read before the first token"),
    ("users", "N", "Users served at once"),
    ("gpu-layers", "N", "Layers on the GPU; the others are in system RAM"),
    ("cpu-experts", "N", "Layers whose experts are in system RAM"),
    ("gpus", "N", "Cards in the machine"),
    ("linked", "N", "Linked machines"),
    (
        "split",
        "HOW",
        "How cards share a model: layer or tensor (within machines of several cards, whose layers are their own)",
    ),
    (
        "link",
        "ID",
        "What is between machines, between cards of one, or between one card and its computer: nvlink, pcie-4, rdma-200 …",
    ),
    ("host", "ID", "The computer around a card"),
    ("ram", "GB", "Its system RAM"),
    (
        "backend",
        "NAME",
        "The kernels: cuda, rocm, vulkan, metal, sycl, opencl, mlx or cpu, where the program has them",
    ),
    ("gpu-share", "SHARE", "Share of the GPU's memory that a server may take, such as 0.85"),
    ("power-w", "W", "Power limit of the chip or card"),
    (
        "draft",
        "N",
        "Tokens guessed before each check, 0 to 32 [default: as the program does it with the model]",
    ),
    (
        "acceptance",
        "SHARE",
        "Share of guesses accepted, 0 to 1, as programs print it [default: by the kind of text]",
    ),
    ("text", "KIND", "What is written, which is more or less easily guessed: chat, code or copying"),
    ("slots", "N", "Requests that share the context of one user [default: as the program does it]"),
    ("images", "0|1", "Whether the part of the model for images is loaded [default: as the program does it]"),
    ("file-size", "GB", "Size of your own file of the weights"),
    (
        "own-speed",
        "RATIO",
        "How fast this machine ran with this program: tokens per second measured ÷ predicted",
    ),
    ("own-runs", "N", "Runs that the ratio is the mean of [default: 1]"),
];

/// The flags that were given.
#[derive(Debug)]
pub struct Question {
    query: String,
}

impl Question {
    /// As an address has them.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// Whether a flag was given.
    pub fn has(&self, key: &str) -> bool {
        self.query.split('&').any(|pair| pair.split_once('=').is_some_and(|(given, _)| given == key))
    }

    /// The scenario they ask for.
    pub fn scenario(&self) -> Result<Scenario, BadQuestion> {
        asked(Scenario::read_query(&self.understood()))
    }

    /// The scenario they ask for where models and their files are the answer.
    pub fn machine(&self) -> Result<Scenario, BadQuestion> {
        if let Some(field) = ["model", "quant", "file-size"].into_iter().find(|field| self.has(field)) {
            return Err(BadQuestion(format!(
                "{field}: this command chooses models and their files itself. Leave the field out, or use `rooftop estimate`."
            )));
        }
        self.scenario()
    }

    /// The same with ids in place of names as people type them: "4060 laptop 32gb" is a machine and its RAM. Standard error
    /// says what was understood.
    fn understood(&self) -> String {
        let mut query = Vec::new();
        for pair in self.query.split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let text = value.replace("%26", "&").replace("%2B", "+").replace("%25", "%");
            let found = match key {
                "device" if Device::resolve(&text).is_none() => {
                    meant::<Device>(&text).map(|it| (it.id, it.name))
                }
                "model" if Model::resolve(&text).is_none() => {
                    meant::<Model>(&text).map(|it| (it.id, it.name))
                }
                _ => None,
            };
            let Some((id, name)) = found else {
                query.push(pair.to_owned());
                continue;
            };
            eprintln!("{key}: “{text}” is {name} ({id})");
            query.push(format!("{key}={id}"));
            let setup = Device::find(id).map(|device| Setup::of(&text, device)).unwrap_or_default();
            let more =
                [("memory", setup.memory.map(|it| it.label)), ("ram", setup.ram), ("gpus", setup.cards)];
            for (key, value) in more {
                query.extend(value.filter(|_| !self.has(key)).map(|value| format!("{key}={value}")));
            }
        }
        query.join("&")
    }
}

/// The scenario that was read, or what of it could not be used.
pub fn asked(reading: Reading) -> Result<Scenario, BadQuestion> {
    if reading.problems.is_empty() {
        return Ok(reading.scenario);
    }
    let problems: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
    Err(BadQuestion(problems.join("\n")))
}

impl Args for Question {
    fn augment_args(command: Command) -> Command {
        let flags = FLAGS.map(|(key, value, help)| {
            let flag = Arg::new(key).long(key).value_name(value).help(help).allow_negative_numbers(true);
            if key == "power-w" { flag.aliases(["power", "power-limit"]) } else { flag }
        });
        command.next_help_heading("Question").args(flags).next_help_heading(None::<&str>)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Question {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut query = String::new();
        for (key, ..) in FLAGS {
            if let Some(value) = matches.get_one::<String>(key) {
                let value = value.replace('%', "%25").replace('&', "%26").replace('+', "%2B");
                // Writing to a string does not fail.
                let _ = write!(query, "&{key}={value}");
            }
        }
        Ok(Self { query: query.trim_start_matches('&').to_owned() })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rooftop_core::catalog::{CacheType, Quantization, RUNTIMES};
    use std::collections::BTreeSet;

    #[test]
    fn every_flag_is_a_key_that_is_read() {
        for (key, ..) in FLAGS {
            let problems = Scenario::read_query(&format!("{key}=~")).problems;
            let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
            assert_eq!(fields, [key]);
        }
    }

    #[test]
    fn names_as_people_type_them_are_understood() {
        for (given, id, memory, cards) in [
            ("device=4060 laptop", "rtx-4060-laptop", 8, 1),
            ("device=macbook m4 max 64", "apple-m4-max-40", 64, 1),
            ("device=macbook m4 max 64&memory=128", "apple-m4-max-40", 128, 1),
            ("device=2x 3090", "rtx-3090", 24, 2),
        ] {
            let scenario = Question { query: given.to_owned() }.scenario().expect(given);
            assert_eq!(
                (scenario.device.id, scenario.memory.label, scenario.placing.gpus),
                (id, memory, cards)
            );
        }
        let model = |name: &str| Question { query: format!("model={name}") }.scenario();
        assert_eq!(model("gemma4 12b").expect("known").model.id, "gemma-4-12b");
        assert!(model("no such thing 9b").is_err());
    }

    #[test]
    fn every_key_that_is_written_is_a_flag() {
        let usual = Scenario::default();
        let mut scenarios = Vec::new();
        for device in Device::ALL {
            let scenario = usual.with_device(device);
            scenarios.extend(device.memory.iter().map(|option| scenario.with_memory(*option)));
            scenarios.extend(device.systems.iter().map(|system| scenario.with_os(system.os)));
        }
        scenarios.extend(RUNTIMES.iter().map(|runtime| usual.with_runtime(runtime)));
        scenarios.extend(CacheType::ALL.iter().map(|cache_type| Scenario { cache_type, ..usual }));
        scenarios.extend(Quantization::ALL.iter().map(|quantization| Scenario { quantization, ..usual }));
        let host = Device::ALL.iter().filter(|it| it.gpu == rooftop_core::catalog::GpuVendor::None);
        scenarios.extend(host.flat_map(|host| {
            let query = |size: u32| {
                let rest = "device=rtx-4090&gpu-mib=1000&model=gpt-oss-120b&context=4096&prompt=5&users=2&linked=2&split=tensor&link=rdma-200";
                Scenario::read_query(&format!("{rest}&host={}&ram={size}", host.id)).scenario
            };
            host.memory.iter().map(move |option| query(option.label)).collect::<Vec<_>>()
        }));
        // What was moved off the cards belongs to machines that can do it.
        let offloaded = "device=rtx-4090&gpus=2&model=gpt-oss-120b&gpu-layers=3&cpu-experts=2";
        scenarios.push(Scenario::read_query(offloaded).scenario);
        let settings = "device=rtx-4090&os=linux&model=gemma-3-12b&runtime=vllm&backend=cuda&gpu-share=0.9&power-w=300&file-size=40.5&draft=3&acceptance=0.8&text=code&images=1&own-speed=0.9&own-runs=2";
        scenarios.push(Scenario::read_query(settings).scenario);
        scenarios.push(Scenario::read_query("device=rtx-4090&slots=4").scenario);
        let queries: Vec<String> = scenarios.iter().map(Scenario::to_query).collect();
        let pairs = queries.iter().flat_map(|query| query.split('&')).filter_map(|pair| pair.split_once('='));
        let written: BTreeSet<&str> = pairs.map(|(key, _)| key).filter(|key| *key != "v").collect();
        assert_eq!(written, FLAGS.map(|(key, ..)| key).into());
    }
}
