//! From a command to the question.

use crate::flags::{Flag, PROGRAMS, PUBLISHED, Place, Program};
use rooftop_core::catalog::{CacheType, Device, Model, POLICY, Quantization, Record, Runtime, mentioned};
use rooftop_core::{Placing, Scenario, Split};

/// Characters of a command that are read.
const MOST_READ: usize = 8192;
/// Weights as most makers publish them.
const PLAIN: &str = "safetensors-bf16";

/// The question that a command asks.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The program.
    pub program: &'static Program,
    /// The question; what the command does not say is as in the one it was read for.
    pub scenario: Scenario,
    /// Flags that say nothing about memory and speed, or are not known here.
    pub ignored: Vec<String>,
    /// The file or model that is named, where the catalogue does not have it.
    pub unknown_model: Option<String>,
    /// It asks for all layers on the GPU by a number: a program then stops where they do not fit, and moves none.
    pub all_layers: bool,
}

/// Reads a command, with its environment and Modelfile, for a machine; none where no program is known.
pub fn read(text: &str, base: &Scenario) -> Option<Asked> {
    let words = words(text);
    let program = program(&words)?;
    let mut values: Vec<(&'static Flag, String)> = Vec::new();
    let mut ignored = Vec::new();
    let mut rest = words.iter().peekable();
    let (mut is_behind, mut before) = (false, "");
    while let Some(word) = rest.next() {
        let (name, attached) = match word.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (word.as_str(), None),
        };
        let name = name.trim_start_matches("$env:");
        // vLLM takes underscores too.
        let dashed = if name.starts_with("--") { name.replace('_', "-") } else { name.to_owned() };
        if let Some(flag) = program.named(&dashed) {
            let takes = |next: &&String| match flag.field {
                "unified" => false,
                "flash" => is_switch(next),
                _ => !is_flag(next),
            };
            let value = attached.or_else(|| {
                if rest.peek().is_some_and(|next| next.as_str() == "=") {
                    rest.next();
                }
                rest.next_if(takes).cloned()
            });
            values.push((flag, value.unwrap_or_default()));
        } else if is_flag(word) {
            ignored.push(word.clone());
            if rest.peek().is_some_and(|next| !is_flag(next)) && attached.is_none() {
                rest.next();
            }
        } else if is_behind && let Some(flag) = first_word(program) {
            // A Modelfile says more than the name that was given to it.
            if program.id != "ollama" || !values.iter().any(|(it, _)| it.field == flag.field) {
                values.insert(0, (flag, word.clone()));
            }
            is_behind = false;
        }
        is_behind |= match program.id {
            "ollama" => before.ends_with("ollama") && word == "run",
            _ => program.command.get(1).is_some_and(|second| second == word),
        };
        before = word;
    }
    let mut asked =
        Asked { program, scenario: question(program, base), ignored, unknown_model: None, all_layers: false };
    let is_itself = names(&words).iter().any(|name| program.command.first() == Some(name));
    asked.apply(&values, program.flag("users").and_then(|flag| flag.left_out).filter(|_| is_itself));
    Some(asked)
}

/// The flag whose value may stand without it, as the first word.
fn first_word(program: &Program) -> Option<&'static Flag> {
    let takes = matches!(program.id, "vllm" | "lm-studio" | "ollama");
    program.flag("file").filter(|_| takes)
}

fn is_flag(word: &str) -> bool {
    word.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'))
}

fn is_switch(word: &str) -> bool {
    matches!(word, "on" | "off" | "auto" | "0" | "1" | "true" | "false")
}

/// Words as a shell parts them: quotes hold together, a backslash at the end of a line continues it.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let (mut word, mut quote, mut any) = (String::new(), None, false);
    for c in text.chars().take(MOST_READ) {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') => {
                quote = Some(c);
                any = true;
            }
            (None, c) if c.is_whitespace() || matches!(c, '\\' | '`' | '^') => {
                // A backslash inside a word is part of a path.
                if c == '\\' && !word.is_empty() {
                    word.push(c);
                } else if any || !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                    any = false;
                }
            }
            (_, c) => word.push(c),
        }
    }
    if any || !word.is_empty() {
        words.push(word);
    }
    words
}

/// Words as programs are called, without path and ending.
fn names(words: &[String]) -> Vec<&str> {
    words
        .iter()
        .map(|word| word.rsplit(['/', '\\']).next().unwrap_or_default().trim_end_matches(".exe"))
        .collect()
}

fn program(words: &[String]) -> Option<&'static Program> {
    let names = names(words);
    let is_here = |program: &&Program| {
        let first = program.command.first().copied().unwrap_or_default();
        names.iter().any(|name| *name == first || program.also.contains(name))
    };
    let by_name = PROGRAMS.iter().find(is_here);
    by_name.or_else(|| {
        let all = words.join(" ");
        let parts = [
            ("vllm.entrypoints", "vllm"),
            ("vllm-openai", "vllm"),
            ("llama.cpp:server", "llama-server"),
            ("mlx_lm", "mlx"),
            ("OLLAMA_", "ollama"),
            ("PARAMETER num_", "ollama"),
        ];
        parts.into_iter().find(|(part, _)| all.contains(part)).and_then(|(_, id)| Program::find(id))
    })
}

/// The machine's question for a program, with that program's own defaults.
fn question(program: &Program, base: &Scenario) -> Scenario {
    match Runtime::find(program.runtime) {
        Some(runtime) => base.with_runtime(runtime),
        None => *base,
    }
}

impl Asked {
    /// With as many requests over one context as the program takes by itself, where it does.
    fn apply(&mut self, values: &[(&'static Flag, String)], by_itself: Option<&str>) {
        let of = |field: &str| {
            let mut found = values.iter().filter(|(flag, _)| flag.field == field);
            // What a Modelfile says counts more than the environment.
            let first = found.clone().find(|(flag, _)| flag.place != Place::Environment);
            first.or_else(|| found.next_back()).map(|(_, value)| value.as_str())
        };
        if let Some(name) = of("file") {
            self.file(name);
        }
        let at_once = of("users").and_then(number).map(|users| users.clamp(1, POLICY.max_users));
        let shared = match at_once {
            None => by_itself.and_then(number),
            Some(_) => at_once.filter(|_| of("unified").is_some()),
        };
        let users = at_once.filter(|_| shared.is_none()).unwrap_or(1);
        let each = of("context").and_then(number).or(of("context-of-all")
            .and_then(large)
            .and_then(|all| u32::try_from(all / u64::from(users)).ok()));
        let mut it = self.scenario;
        it.users = users;
        it.settings.slots =
            shared.filter(|slots| it.runtime.slots.is_some_and(|usual| usual.value != *slots));
        if let Some(tokens) = each.filter(|tokens| *tokens > 0) {
            it.context_tokens = tokens.min(POLICY.max_context_tokens);
        }
        it.prompt_tokens = it.usual_prompt();
        if let Some(tokens) = of("prompt").and_then(number).filter(|tokens| *tokens > 0) {
            it.context_tokens = it.context_tokens.max(tokens);
            it.prompt_tokens = tokens;
        }
        let of_both = of("cache").and_then(CacheType::find);
        it.cache_type = of_both.or_else(|| self.wider_cache(values)).unwrap_or(it.cache_type);
        it.placing = placing(&it, of);
        self.all_layers = of("gpu-layers").and_then(number).is_some_and(|layers| layers > it.model.n_entries);
        let share = of("share").and_then(|share| share.parse::<f64>().ok());
        if share.is_some_and(|share| it.usual_share().is_none_or(|usual| (usual.value - share).abs() > 1e-6))
        {
            it.settings.gpu_share = share.filter(|share| (0.01..=1.0).contains(share));
        }
        self.scenario = Scenario::read_query(&it.to_query()).scenario;
    }

    /// The wider of the key and value types, because a question has one type for both. The narrower flag is reported as ignored.
    fn wider_cache(&mut self, values: &[(&'static Flag, String)]) -> Option<&'static CacheType> {
        let said = ["cache-keys", "cache-values"]
            .map(|field| values.iter().find(|(flag, _)| flag.field == field))
            .map(|it| it.map(|(flag, kind)| (flag, kind, CacheType::find(kind))));
        let unsaid = Scenario::default().cache_type;
        let types = said.iter().filter_map(|it| it.map_or(Some(unsaid), |(_, _, kind)| kind));
        let wider = types.max_by(|a, b| a.bits.value.get().total_cmp(&b.bits.value.get()))?;
        let narrower = said.iter().flatten().filter(|(_, _, kind)| *kind != Some(wider));
        self.ignored
            .extend(narrower.filter_map(|(flag, kind, _)| Some(format!("{} {kind}", flag.names.first()?))));
        said.iter().any(Option::is_some).then_some(wider)
    }

    fn file(&mut self, name: &str) {
        let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
        let file = file.trim_end_matches(".gguf");
        let lower = file.to_ascii_lowercase();
        let ends = |it: &&Quantization| {
            lower.ends_with(&it.name.to_ascii_lowercase().replace(' ', "-")) || lower.ends_with(it.id)
        };
        let exact = Quantization::ALL.iter().filter(ends).max_by_key(|it| it.name.len());
        let model = exact.and_then(|it| {
            let stem = |length| file.get(..file.len().checked_sub(length + 1)?);
            [it.name.len(), it.id.len()].into_iter().filter_map(stem).find_map(Model::find)
        });
        match model.or_else(|| Model::find(file)).or_else(|| mentioned(name)) {
            Some(model) => self.scenario.model = model,
            None if file != "model" => self.unknown_model = Some(name.chars().take(80).collect()),
            None => {}
        }
        let said = exact
            .filter(|_| model.is_some())
            .or_else(|| of_mlx(&self.scenario, &lower))
            .or_else(|| mentioned(name))
            .or_else(|| as_published(&self.scenario));
        // Sixteen bits have one name in every kind of file.
        let own = said.filter(|it| it.nominal_bits() >= 16.0).and_then(|_| loaded(&self.scenario, PLAIN));
        self.scenario.quantization = own.or(said).unwrap_or(self.scenario.quantization);
    }
}

/// Repositories for MLX leave its name out of the format: "Qwen3-8B-4bit".
fn of_mlx(scenario: &Scenario, file: &str) -> Option<&'static Quantization> {
    let short = |it: &&'static Quantization| it.id.strip_prefix("mlx");
    let named = scenario.runtime.loaded().filter(|it| short(it).is_some_and(|rest| file.contains(rest)));
    named.max_by_key(|it| it.id.len())
}

/// The format of a model whose name gives none: as its maker publishes it, where the program loads that.
fn as_published(scenario: &Scenario) -> Option<&'static Quantization> {
    let listed = PUBLISHED.iter().find(|it| it.models.contains(&scenario.model.id));
    let listed = listed.and_then(|it| loaded(scenario, it.quantization));
    scenario.model.published_format(scenario.runtime).or(listed).or_else(|| loaded(scenario, PLAIN))
}

fn loaded(scenario: &Scenario, id: &str) -> Option<&'static Quantization> {
    scenario.runtime.loaded().find(|it| it.id == id)
}

/// The context of all users together may be larger than that of one.
fn large(text: &str) -> Option<u64> {
    text.parse().ok().or_else(|| number(text).map(u64::from))
}

fn number(text: &str) -> Option<u32> {
    rooftop_core::read_number(text, u32::MAX)
}

fn placing<'a>(scenario: &Scenario, of: impl Fn(&str) -> Option<&'a str>) -> Placing {
    let entries = scenario.model.n_entries;
    let mut placing = Placing {
        gpu_layers: None,
        cpu_experts: 0,
        gpus: 1,
        linked: 1,
        split: Split::Layer,
        ..scenario.placing
    };
    placing.gpu_layers = of("gpu-layers").and_then(number).filter(|layers| (1..=entries).contains(layers));
    if let Some(share) =
        of("gpu-share").and_then(|share| share.parse::<f64>().ok()).filter(|it| (0.0..1.0).contains(it))
    {
        let layers = (share * f64::from(entries + 1)).round() as u32;
        placing.gpu_layers = (1..=entries).contains(&layers).then_some(layers);
    }
    placing.cpu_experts = of("cpu-experts").and_then(number).unwrap_or(0).min(entries);
    if of("split").is_some_and(|how| how == "tensor" || how == "row") {
        placing.split = Split::Tensor;
    }
    let list = |text: &str| text.split([',', '/']).filter(|part| !part.trim().is_empty()).count() as u32;
    let (tensor, pipeline) =
        (of("tensor-parallel").and_then(number), of("pipeline-parallel").and_then(number));
    let cards = match (tensor.unwrap_or(1), pipeline.unwrap_or(1)) {
        (1, 1) => of("shares").map_or(1, list),
        (tensor, pipeline) => tensor.saturating_mul(pipeline),
    };
    if tensor.is_some_and(|ways| ways > 1) {
        placing.split = Split::Tensor;
    }
    let linked = of("linked").map_or(1, |names| list(names) + 1).min(POLICY.max_gpus);
    if let (Some(tensor @ 2..), Some(pipeline @ 2..)) = (tensor, pipeline)
        && Device::takes_several_cards(scenario.device)
    {
        // Tensors within a machine, layers across.
        placing.gpus = tensor.min(POLICY.max_gpus);
        placing.linked = pipeline.min(POLICY.max_gpus);
    } else if Device::takes_several_cards(scenario.device) {
        placing.gpus = cards.clamp(1, POLICY.max_gpus);
        placing.linked = linked;
    } else {
        placing.linked = linked.max(cards).min(POLICY.max_gpus);
    }
    placing
}
