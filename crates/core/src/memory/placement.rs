//! Where each term is: on which card, in the computer's memory, on disk.
//!
//! The rules are llama.cpp's: the last layers are on the GPU; the input embedding, which is looked up row by row, and
//! the inputs of a micro-batch stay in the computer's memory; several cards get runs of layers as equal as can be, the
//! output head counting as one. A cache is where its layer is; layers that keep one are taken to be spread evenly.

use super::compute::inputs_size;
use super::{Extras, Layout, Memory, Slice, WeightSizes, compute_buffers_size, usable_by};
use crate::Scenario;
use crate::catalog::{GpuVendor, MemoryKind, POLICY, Runtime};
use crate::question::{Placing, Split};
use crate::units::Bytes;
use serde::Serialize;

/// Every place that holds something; their sum is the memory needed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Placement {
    /// GPUs first, then the computer's memory, then the disk; empty places are left out.
    pub parts: Vec<Part>,
}

/// What one place holds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Part {
    /// Which.
    pub place: Place,
    /// Layers computed there. With a split by tensors every card computes its share of the same ones.
    pub layers: u32,
    /// By term.
    pub memory: Memory,
    /// What there is; nothing is known of a disk.
    pub budget: Option<Bytes>,
    /// Of the weights, those that every step reads.
    pub streamed: Bytes,
    /// Of the weights, the routed experts.
    pub routed: Bytes,
}

/// A memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Place {
    /// A card, or the one memory of a machine that has no other.
    Gpu {
        /// Of which machine, from 0.
        machine: u32,
        /// Which of it, from 0.
        card: u32,
    },
    /// The memory of the computer around the cards.
    Ram,
    /// Weights that fit nowhere and are read from the file again and again.
    Disk,
}

impl Place {
    /// Whether it is a card, or the one memory of a machine.
    pub fn is_gpu(self) -> bool {
        matches!(self, Self::Gpu { .. })
    }
}

impl Placement {
    /// Where everything in a scenario is stored.
    pub fn of(scenario: &Scenario, sizes: &WeightSizes) -> Self {
        Self::laid_out(scenario, &scenario.layout(), sizes)
    }

    /// The same for a layout of one's own.
    pub fn laid_out(scenario: &Scenario, layout: &Layout, sizes: &WeightSizes) -> Self {
        let mut whole = Whole::of(scenario, layout, sizes);
        let mut parts = whole.on_cards();
        let is_over = |part: &Part| part.budget.is_some_and(|budget| part.memory.total > budget);
        if whole.in_turn && parts.iter().any(is_over) {
            // Where there is no room for it llama.cpp tries again without.
            whole.in_turn = false;
            parts = whole.on_cards();
        }
        if whole.has_host() {
            parts.extend(whole.host(&parts));
        }
        Self { parts }
    }

    /// Whether one GPU holds every layer. The input embedding and the inputs of a micro-batch may lie elsewhere.
    pub fn is_whole(&self) -> bool {
        let cards = self.parts.iter().filter(|part| part.place.is_gpu()).count();
        cards == 1 && !self.is_split()
    }

    /// Whether layers, or experts of some, are in another memory than the GPUs'.
    pub fn is_split(&self) -> bool {
        self.parts.iter().any(|part| !part.place.is_gpu() && (part.layers > 0 || part.routed > Bytes::ZERO))
    }

    /// Layers of each card, with commas and the output head as one more on the last, where cards get different numbers so that they
    /// hold the same.
    pub fn shares(&self) -> Option<String> {
        let (mut text, mut least, mut most) = (String::new(), u32::MAX, 0);
        let mut cards = self.parts.iter().filter(|part| part.place.is_gpu()).peekable();
        while let Some(part) = cards.next() {
            let is_last = cards.peek().is_none();
            let layers = part.layers + u32::from(is_last);
            (least, most) = (least.min(layers), most.max(layers));
            text.push_str(&layers.to_string());
            text.push_str(if is_last { "" } else { "," });
        }
        // As equal as can be is what a program does by itself.
        (most > least.saturating_add(1)).then_some(text)
    }

    /// What all GPUs together hold.
    pub fn on_gpus(&self) -> Memory {
        self.sum(|part| part.place.is_gpu())
    }

    /// What a place other than a GPU holds.
    pub fn elsewhere(&self) -> Memory {
        self.sum(|part| !part.place.is_gpu())
    }

    /// What is needed everywhere together.
    pub fn total(&self) -> Memory {
        self.sum(|_| true)
    }

    fn sum(&self, counts: impl Fn(&Part) -> bool) -> Memory {
        let memories = self.parts.iter().filter(|part| counts(part)).map(|part| part.memory);
        memories.fold(Memory::default(), Memory::plus)
    }
}

/// What the cards hold where something was moved off them.
pub(super) fn on_cards(scenario: &Scenario, sizes: &WeightSizes) -> Vec<Part> {
    Whole::of(scenario, &scenario.layout(), sizes).on_cards()
}

/// What the computer around the cards has for what is not on them.
pub(super) fn host_budget(scenario: &Scenario) -> Bytes {
    let Placing { host, host_memory, .. } = scenario.placing;
    let rule = host.system(scenario.os);
    rule.map_or(host_memory.installed, |rule| rule.value.apply(host_memory.installed))
}

/// What the parts are cut from.
struct Whole<'a> {
    scenario: &'a Scenario,
    layout: &'a Layout,
    sizes: &'a WeightSizes,
    cache: Bytes,
    state: Bytes,
    overhead: Bytes,
    /// What is loaded beside the text model, on the last card or shared by the last group of cards.
    extras: Bytes,
    budget: Bytes,
    /// What is loaded for each byte of the files as they are published.
    scale: f64,
    /// Entries of the layer list.
    n: u32,
    /// Layers on GPUs, the output head as one more.
    gpu_layers: u32,
    /// Cards that take turns work on several micro-batches at once.
    in_turn: bool,
}

impl<'a> Whole<'a> {
    fn of(scenario: &'a Scenario, layout: &'a Layout, sizes: &'a WeightSizes) -> Self {
        let model = scenario.model;
        let n = model.n_entries;
        let all = n + 1;
        let placing = scenario.placing;
        let asked = placing.gpu_layers.unwrap_or(all).min(all);
        let gpu_layers = if scenario.has_host() { asked } else { all };
        let is_whole = gpu_layers == all && !(scenario.has_host() && placing.cpu_experts > 0);
        Self {
            scenario,
            layout,
            sizes,
            cache: scenario.kept_cache(layout),
            state: super::state_size(model, layout.states()),
            overhead: scenario.target().map_or(Bytes::ZERO, |target| target.overhead.value),
            extras: Extras::of(scenario, sizes, layout).total(),
            budget: usable_by(scenario),
            scale: scenario
                .settings
                .file_gb
                .map_or(1.0, |_| sizes.total / WeightSizes::of(scenario.model, scenario.quantization).total),
            n,
            gpu_layers,
            in_turn: placing.n_gpus() > 1 && placing.split == Split::Layer && is_whole,
        }
    }

    fn on_cards(&self) -> Vec<Part> {
        (0..self.scenario.placing.n_gpus()).filter_map(|card| self.card(card)).collect()
    }

    fn has_host(&self) -> bool {
        self.scenario.has_host()
    }

    /// The card's run of layers, or its share of that of its group.
    fn card(&self, card: u32) -> Option<Part> {
        let placing = &self.scenario.placing;
        let (ways, stages) = (placing.ways(), placing.stages());
        let group = card / ways;
        let first = self.first();
        // Layer i of k goes to card ⌊i × cards ÷ k⌋; layer n is the output head.
        let evenly = |group: u32| first + (group * self.gpu_layers).div_ceil(stages);
        let starts_at = |group: u32| self.start_by_size(group, stages).unwrap_or_else(|| evenly(group));
        let (start, end) = (starts_at(group), starts_at(group + 1));
        if start >= end {
            return None;
        }
        let slice = Slice { input: !self.has_host() && group == 0, ..self.run(start, end) };
        let alone = stages == 1 && self.gpu_layers > self.n && !self.has_host();
        let sizes = if alone && ways == 1 { *self.sizes } else { self.sizes_of(&slice) };
        Some(self.part(card, slice.layers.count_ones(), &sizes, ways))
    }

    /// The same where only some layers keep their experts on cards: as many layers as hold the same bytes as on every other.
    /// llama.cpp does so where it fits a model itself, and people who do it by hand divide the tensors so.
    fn start_by_size(&self, group: u32, stages: u32) -> Option<u32> {
        let without = self.scenario.placing.cpu_experts.min(self.n);
        let is_uneven = self.scenario.model.experts.is_some() && (1..self.n).contains(&without);
        if !is_uneven || stages == 1 || !self.has_host() || self.gpu_layers <= self.n {
            return None;
        }
        let (n, without) = (f64::from(self.n), f64::from(without));
        let sizes = self.sizes;
        let light = (sizes.attention + sizes.feed_forward + self.cache + self.state) / n;
        let heavy = light + sizes.experts / n;
        let head = sizes.streamed - sizes.attention - sizes.feed_forward;
        let all = light * without + heavy * (n - without) + head.max(Bytes::ZERO);
        let part = all * (f64::from(group) / f64::from(stages));
        let layers = (part / light).min(without + (part - light * without).max(Bytes::ZERO) / heavy);
        Some(if group == stages { self.n + 1 } else { (libm::round(layers) as u32).min(self.n) })
    }

    /// The first layer on a card.
    fn first(&self) -> u32 {
        self.n + 1 - self.gpu_layers
    }

    /// What cards hold of the layers from `start` up to, but without, `end`.
    fn run(&self, start: u32, end: u32) -> Slice {
        let layers = bits(start, end.min(self.n));
        let experts = layers & !bits(0, if self.has_host() { self.scenario.placing.cpu_experts } else { 0 });
        Slice { layers, experts, input: false, output: end > self.n }
    }

    fn sizes_of(&self, slice: &Slice) -> WeightSizes {
        WeightSizes::slice(self.scenario.model, self.scenario.quantization, slice).scaled(self.scale)
    }

    fn part(&self, card: u32, layers: u32, sizes: &WeightSizes, ways: u32) -> Part {
        let placing = self.scenario.placing;
        let of_layers = self.part_of_layers(layers);
        let shares = f64::from(ways);
        let is_last = card / ways + 1 == placing.stages();
        let memory = Memory {
            weights: sizes.total / shares,
            kv_cache: self.cache * (of_layers / shares),
            state: self.state * (of_layers / shares),
            compute_buffers: self.buffers(),
            overhead: self.overhead + self.extras * if is_last { 1.0 / shares } else { 0.0 },
            total: Bytes::ZERO,
        };
        Part {
            place: Place::Gpu { machine: card / placing.gpus.max(1), card: card % placing.gpus.max(1) },
            layers,
            memory: memory.totalled(),
            budget: Some(self.budget),
            streamed: sizes.streamed / shares,
            routed: sizes.routed / shares,
        }
    }

    fn part_of_layers(&self, layers: u32) -> f64 {
        if layers >= self.n { 1.0 } else { f64::from(layers) / f64::from(self.n) }
    }

    /// Compute buffers of a GPU: all but the rows that wait in the computer's memory. Several cards that take turns
    /// keep the masks of several micro-batches where there is room, so that none has to wait.
    fn buffers(&self) -> Bytes {
        let model = self.scenario.model;
        let all = compute_buffers_size(model, self.layout);
        if !self.scenario.runtime.offloads || self.scenario.device.gpu == GpuVendor::None {
            return all;
        }
        let inputs = inputs_size(model, self.layout);
        let copies = if self.in_turn { POLICY.pipeline_copies.value - 1.0 } else { 0.0 };
        // On a machine with one memory the rows wait there too.
        let waiting = if self.has_host() { Bytes::ZERO - inputs.rows } else { inputs.masks };
        all + waiting + inputs.masks * copies
    }

    /// What is not on the cards: in the computer's memory as far as it fits, else on disk.
    fn host(&self, cards: &[Part]) -> Vec<Part> {
        let sum = |term: fn(&Part) -> Bytes| cards.iter().map(term).sum::<Bytes>();
        let layers = self.first().min(self.n);
        let of_layers = self.part_of_layers(layers);
        let rest = |all: Bytes, there: Bytes| (all - there).max(Bytes::ZERO);
        let inputs = inputs_size(self.scenario.model, self.layout);
        let computing = if layers > 0 || self.scenario.placing.cpu_experts > 0 {
            compute_buffers_size(self.scenario.model, self.layout)
        } else {
            inputs.masks + inputs.rows
        };
        let memory = Memory {
            weights: rest(self.sizes.total, sum(|part| part.memory.weights)),
            kv_cache: self.cache * of_layers,
            state: self.state * of_layers,
            compute_buffers: computing,
            overhead: Bytes::ZERO,
            total: Bytes::ZERO,
        };
        let memory = memory.totalled();
        let budget = host_budget(self.scenario);
        let beyond = rest(memory.total, budget).min(memory.weights);
        let stays = if memory.weights > Bytes::ZERO { 1.0 - beyond / memory.weights } else { 1.0 };
        let (streamed, routed) = (
            rest(self.sizes.streamed, sum(|part| part.streamed)),
            rest(self.sizes.routed, sum(|part| part.routed)),
        );
        let ram = Part {
            place: Place::Ram,
            layers,
            memory: Memory { weights: memory.weights - beyond, ..memory }.totalled(),
            budget: Some(budget),
            streamed: streamed * stays,
            routed: routed * stays,
        };
        let disk = Part {
            place: Place::Disk,
            layers: 0,
            memory: Memory { weights: beyond, ..Memory::default() }.totalled(),
            budget: None,
            streamed: streamed * (1.0 - stays),
            routed: routed * (1.0 - stays),
        };
        if beyond > Bytes::ZERO { vec![ram, disk] } else { vec![ram] }
    }
}

impl Placing {
    /// The flags that say to a runtime what leaves the GPUs, and how several share the rest; none where nothing leaves them.
    pub fn options(&self, runtime: &Runtime, placement: &Placement) -> Option<String> {
        let experts = runtime.experts_option.filter(|_| self.cpu_experts > 0);
        let experts = experts.map(|option| format!("{option} {}", self.cpu_experts));
        let layers = runtime.layers_option.zip(self.gpu_layers);
        let layers = layers.map(|(option, layers)| format!("{option} {layers}"));
        let shares = runtime.shares_option.zip(placement.shares().filter(|_| experts.is_some()));
        let shares = shares.map(|(option, shares)| format!("{option} {shares}"));
        let options: Vec<String> = [layers, experts, shares].into_iter().flatten().collect();
        (!options.is_empty()).then(|| options.join(" "))
    }
}

impl Scenario {
    /// Whether there is system memory besides the GPU's where the runtime leaves what need not be on the GPU.
    pub fn has_host(&self) -> bool {
        self.device.memory_kind == MemoryKind::Vram && self.runtime.offloads
    }
}

/// Layers from `start` up to, but without, `end`.
fn bits(start: u32, end: u32) -> u128 {
    crate::catalog::first(end) & !crate::catalog::first(start)
}
