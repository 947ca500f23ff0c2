//! Written from `data/` by `cargo xtask generate`; edits here are lost.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::approx_constant, clippy::match_same_arms, clippy::unreadable_literal)]
#![allow(clippy::wildcard_imports, unused_imports)]

use crate::catalog::*;
use crate::units::*;

/// Day of the data.
pub static VERSION: &str = "2026-11-30";

/// Block of a type.
pub const fn block(kind: BlockType) -> Block {
    match kind {
        BlockType::F32 => Block { elements: 1, bytes: 4 },
        BlockType::F16 => Block { elements: 1, bytes: 2 },
        BlockType::Bf16 => Block { elements: 1, bytes: 2 },
        BlockType::Q2K => Block { elements: 256, bytes: 84 },
        BlockType::Q3K => Block { elements: 256, bytes: 110 },
        BlockType::Q40 => Block { elements: 32, bytes: 18 },
        BlockType::Q41 => Block { elements: 32, bytes: 20 },
        BlockType::Q4K => Block { elements: 256, bytes: 144 },
        BlockType::Q50 => Block { elements: 32, bytes: 22 },
        BlockType::Q51 => Block { elements: 32, bytes: 24 },
        BlockType::Q5K => Block { elements: 256, bytes: 176 },
        BlockType::Q6K => Block { elements: 256, bytes: 210 },
        BlockType::Q80 => Block { elements: 32, bytes: 34 },
        BlockType::Iq1S => Block { elements: 256, bytes: 50 },
        BlockType::Iq1M => Block { elements: 256, bytes: 56 },
        BlockType::Iq2Xxs => Block { elements: 256, bytes: 66 },
        BlockType::Iq2Xs => Block { elements: 256, bytes: 74 },
        BlockType::Iq2S => Block { elements: 256, bytes: 82 },
        BlockType::Iq3Xxs => Block { elements: 256, bytes: 98 },
        BlockType::Iq3S => Block { elements: 256, bytes: 110 },
        BlockType::Iq4Xs => Block { elements: 256, bytes: 136 },
        BlockType::Iq4Nl => Block { elements: 32, bytes: 18 },
        BlockType::Tq10 => Block { elements: 256, bytes: 54 },
        BlockType::Tq20 => Block { elements: 256, bytes: 66 },
        BlockType::Mxfp4 => Block { elements: 32, bytes: 17 },
    }
}

/// Our own choices.
pub static POLICY: Policy = Policy {
    tight_share: 0.9,
    paces: &[
        Pace { id: "aloud", rate: Figure { value: TokensPerSec::new(4.066666666666666), source: SourceId(24) } },
        Pace { id: "reading", rate: Figure { value: TokensPerSec::new(5.288888888888889), source: SourceId(24) } },
        Pace { id: "fast-reading", rate: Figure { value: TokensPerSec::new(6.666666666666667), source: SourceId(24) } },
    ],
    characters_per_token: Figure { value: 4.0, source: SourceId(336) },
    live_rows: Figure { value: 5.0, source: SourceId(302) },
    gated_products: Figure { value: 3.0, source: SourceId(302) },
    latent_queries: Figure { value: 7.0, source: SourceId(302) },
    input_rows: Figure { value: 2.0, source: SourceId(272) },
    pipeline_copies: Figure { value: 4.0, source: SourceId(273) },
    table_bits: Figure { value: BitsPerWeight::new(4.5), source: SourceId(319) },
    widened: Figure { value: 1.5, source: SourceId(370) },
    many_relatives: 5,
    guess_cost: Figure { value: 0.05, source: SourceId(367) },
    guess_arithmetic: Figure { value: 60.0, source: SourceId(397) },
    guess_spread: Figure { value: 1.25, source: SourceId(397) },
    guesses: &[
        GuessTime {
            backends: &[Backend(5)],
            fixed: Figure { value: Secs::new(0.0005), source: SourceId(397) },
            intensity: Figure { value: 25.0, source: SourceId(397) },
        },
        GuessTime {
            backends: &[Backend(6)],
            fixed: Figure { value: Secs::new(0.0035), source: SourceId(397) },
            intensity: Figure { value: 1.0, source: SourceId(397) },
        },
        GuessTime {
            backends: &[],
            fixed: Figure { value: Secs::new(0.0005), source: SourceId(397) },
            intensity: Figure { value: 3.6, source: SourceId(397) },
        },
    ],
    power_limits: Figure { value: &[[0.0, 0.0, 0.0], [0.286, 0.17, 0.15], [0.43, 0.86, 0.35], [0.54, 0.93, 0.68], [0.714, 0.97, 0.86], [0.857, 0.99, 0.95], [1.0, 1.0, 1.0]], source: SourceId(351) },
    headed: Figure { value: &["qwen35", "qwen35moe", "qwen3next"], source: SourceId(344) },
    texts: &[
        ("chat", Figure { value: [0.8, 0.65, 0.9], source: SourceId(345) }),
        ("code", Figure { value: [0.85, 0.72, 0.93], source: SourceId(345) }),
        ("copying", Figure { value: [0.95, 0.9, 0.99], source: SourceId(345) }),
    ],
    card_link: Figure { value: BytesPerSec::from_gb_per_sec(31.5), source: SourceId(277) },
    link_share: Figure { value: 0.5, source: SourceId(472) },
    host_weights: Figure { value: 0.8, source: SourceId(472) },
    host_slope: Figure { value: 0.3, source: SourceId(472) },
    host_experts: Figure { value: 0.8, source: SourceId(472) },
    host_layers: Figure { value: 0.7, source: SourceId(472) },
    placed_decode: Figure { value: 1.46, source: SourceId(472) },
    placed_prefill: Figure { value: 1.451, source: SourceId(472) },
    placed_otherwise: Figure { value: 2.4, source: SourceId(471) },
    own_run: Figure { value: 1.15, source: SourceId(470) },
    own_machine: Figure { value: 1.2, source: SourceId(470) },
    windows: Figure { value: 1.15, source: SourceId(469) },
    described: SourceId(20),
    recent_models: 115,
    older: &[
        Architecture(24),
        Architecture(25),
        Architecture(34),
        Architecture(32),
        Architecture(33),
        Architecture(14),
        Architecture(6),
        Architecture(7),
        Architecture(17),
    ],
    owned: &[("amd-ryzen-ai-max-395", 128)],
    default_host: "cpu-ddr5-5600-dual",
    default_host_memory: 64,
    owned_host_memory: 32,
    max_context_tokens: 16777216,
    max_gpus: 8,
    max_users: 256,
    default_device: "rtx-spark-n1x-675",
    rival: "apple-m4-max-40",
    default_model: "llama-3.3-70b",
    example_model: "qwen3.6-35b-a3b",
    compared_model: "llama-3.1-8b",
    default_quantization: "q4-k-m",
    default_runtime: "llama.cpp",
    default_context_tokens: 8192,
    default_prompt_tokens: 2048,
};

/// Tasks, sizes and the rules of the advisor.
pub static CHOOSING: Choosing = Choosing {
    tasks: &[
        Task { id: "chat", context_tokens: 8192, prompt_tokens: 1024, tokens_per_sec: 6, source: SourceId(31) },
        Task { id: "coding", context_tokens: 65536, prompt_tokens: 16384, tokens_per_sec: 20, source: SourceId(31) },
        Task { id: "documents", context_tokens: 131072, prompt_tokens: 65536, tokens_per_sec: 6, source: SourceId(31) },
        Task { id: "reasoning", context_tokens: 32768, prompt_tokens: 1024, tokens_per_sec: 10, source: SourceId(31) },
        Task { id: "tools", context_tokens: 65536, prompt_tokens: 16384, tokens_per_sec: 20, source: SourceId(31) },
        Task { id: "small", context_tokens: 8192, prompt_tokens: 1024, tokens_per_sec: 50, source: SourceId(31) },
    ],
    sizes: &[
        SizeClass { id: "small", model: "llama-3.1-8b", source: SourceId(30) },
        SizeClass { id: "middle", model: "qwen3-32b", source: SourceId(30) },
        SizeClass { id: "large", model: "llama-3.3-70b", source: SourceId(30) },
        SizeClass { id: "experts", model: "gpt-oss-120b", source: SourceId(30) },
        SizeClass { id: "huge", model: "qwen3-235b-a22b", source: SourceId(30) },
    ],
    rules: &[
        Rule { question: Question::Cuda, answer: "must", wants: Want::Cuda, must: true, points: 0.0, source: SourceId(30) },
        Rule { question: Question::Cuda, answer: "nice", wants: Want::Cuda, must: false, points: 20.0, source: SourceId(30) },
        Rule { question: Question::Tuning, answer: "yes", wants: Want::Cuda, must: false, points: 20.0, source: SourceId(30) },
        Rule { question: Question::Portable, answer: "must", wants: Want::Battery, must: true, points: 0.0, source: SourceId(30) },
        Rule { question: Question::Portable, answer: "nice", wants: Want::Battery, must: false, points: 15.0, source: SourceId(30) },
        Rule { question: Question::Os, answer: "windows", wants: Want::Windows, must: true, points: 0.0, source: SourceId(30) },
        Rule { question: Question::Os, answer: "macos", wants: Want::Macos, must: true, points: 0.0, source: SourceId(30) },
        Rule { question: Question::Os, answer: "linux", wants: Want::Linux, must: true, points: 0.0, source: SourceId(30) },
    ],
    instead: &[
        Instead { id: Other::Keep, when: When::SmallEnough, source: SourceId(30) },
        Instead { id: Other::Rent, when: When::NothingAffordable, source: SourceId(30) },
        Instead { id: Other::Rent, when: When::TuningLarge, source: SourceId(30) },
        Instead { id: Other::Wait, when: When::FirstIsNew, source: SourceId(30) },
        Instead { id: Other::Wait, when: When::PriceUnknown, source: SourceId(30) },
    ],
    speed_points: 50.0,
    slow: TokensPerSec::new(2.0),
    fast: TokensPerSec::new(200.0),
    price_points: 20.0,
    open_price_points: 40.0,
    cheap: Usd::new(500.0),
    dear: Usd::new(10000.0),
    measured_points: 5.0,
    new_months: 3,
    price_months: 24,
    usual_memory: Bytes::from_gib(16.0),
    likely: 1.2,
    more_room: 1.05,
    source: SourceId(30),
};

/// Machines that people set against each other.
pub static DUELS: &[Duel] = &[
    Duel {
        machines: ["rtx-spark-n1x-675", "apple-m4-max-40"],
        source: SourceId(568),
    },
    Duel {
        machines: ["rtx-spark-n1x-675", "apple-m5-max-40"],
        source: SourceId(568),
    },
    Duel {
        machines: ["rtx-spark-n1x-675", "dgx-spark-128"],
        source: SourceId(568),
    },
    Duel {
        machines: ["rtx-spark-n1x-675", "amd-ryzen-ai-max-395"],
        source: SourceId(568),
    },
    Duel {
        machines: ["rtx-spark-n1x-675", "rtx-5090-laptop"],
        source: SourceId(568),
    },
    Duel {
        machines: ["rtx-3090", "rtx-4090"],
        source: SourceId(569),
    },
    Duel {
        machines: ["rtx-4090", "rtx-5090"],
        source: SourceId(569),
    },
    Duel {
        machines: ["rtx-3090", "rtx-5090"],
        source: SourceId(569),
    },
    Duel {
        machines: ["rtx-5060-ti-16", "rtx-3090"],
        source: SourceId(569),
    },
    Duel {
        machines: ["2x-rtx-3090", "rtx-4090"],
        source: SourceId(570),
    },
    Duel {
        machines: ["2x-rtx-3090", "rtx-5090"],
        source: SourceId(571),
    },
    Duel {
        machines: ["apple-m4-max-40", "rtx-4090"],
        source: SourceId(572),
    },
    Duel {
        machines: ["apple-m3-max-40", "rtx-4090"],
        source: SourceId(573),
    },
    Duel {
        machines: ["rtx-4090", "rx-7900-xtx"],
        source: SourceId(574),
    },
    Duel {
        machines: ["apple-m4-max-40", "rtx-5090"],
        source: SourceId(574),
    },
    Duel {
        machines: ["apple-m5-max-40", "amd-ryzen-ai-max-395"],
        source: SourceId(575),
    },
    Duel {
        machines: ["dgx-spark-128", "amd-ryzen-ai-max-395"],
        source: SourceId(575),
    },
    Duel {
        machines: ["apple-m5-max-40", "rtx-5090"],
        source: SourceId(575),
    },
    Duel {
        machines: ["apple-m5-max-40", "dgx-spark-128"],
        source: SourceId(576),
    },
    Duel {
        machines: ["apple-m5-max-40", "rtx-pro-6000-ws"],
        source: SourceId(577),
    },
    Duel {
        machines: ["dgx-spark-128", "rtx-pro-6000-ws"],
        source: SourceId(577),
    },
    Duel {
        machines: ["dgx-spark-128", "apple-m3-ultra"],
        source: SourceId(578),
    },
    Duel {
        machines: ["dgx-spark-128", "apple-m4-max-40"],
        source: SourceId(578),
    },
];

/// What the fit of the speed model rests on.
pub static FIT: FitFacts = FitFacts {
    source: SourceId(388),
    dates: ["2023-08", "2026-09"],
    reference_year: 2026.0,
    current_build: 2026.7,
    crowd: [0.69, 0.0819],
    two_dies: TwoDies {
        decode: 0.894,
        devices: &[128, 129, 120, 121, 320, 112, 113],
    },
    wider: Wider {
        experts: [1.45, 1.13, 1.16],
        deep: [1.48, 1.38, 1.17],
    },
};

/// What the fit of several cards says of all of them.
pub static CARDS: CardsFit = CardsFit {
    source: SourceId(292),
    narrow: 0.0577,
    narrow_prompt: 0.0655,
    rows: 2.71,
    ranges: [1.42, 1.41, 1.6, 1.84],
    points: [621, 375, 135],
};

/// Links between cards and between machines; the first three are the usual ones of cards, machines and servers.
pub static LINKS: &[Link] = &[
    Link {
        id: "pcie-4",
        exchange_us: 12.0,
        bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(31.5), source: SourceId(277) },
        exchange: 2.04,
        rate: 0.303,
        mesh: false,
        points: 644,
        devices: &[],
    },
    Link {
        id: "ethernet-10",
        exchange_us: 99.99999999999999,
        bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(1.25), source: SourceId(279) },
        exchange: 1.8,
        rate: 0.394,
        mesh: false,
        points: 0,
        devices: &[],
    },
    Link {
        id: "rdma-200",
        exchange_us: 14.999999999999998,
        bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(25.0), source: SourceId(278) },
        exchange: 2.47,
        rate: 0.322,
        mesh: false,
        points: 14,
        devices: &[132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149],
    },
    Link {
        id: "pcie-3",
        exchange_us: 12.0,
        bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(15.75), source: SourceId(277) },
        exchange: 1.06,
        rate: 0.291,
        mesh: false,
        points: 251,
        devices: &[29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 49, 50, 51, 70, 71, 72, 73, 80, 82, 83, 84, 248, 249, 250, 251, 270, 271, 272, 273, 274],
    },
    Link {
        id: "pcie-5",
        exchange_us: 12.0,
        bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(63.0), source: SourceId(277) },
        exchange: 1.66,
        rate: 0.367,
        mesh: false,
        points: 233,
        devices: &[0, 1, 2, 3, 4, 5, 6, 7, 47, 52, 53, 54, 55, 56, 57, 74, 151, 152, 153, 154, 155, 156, 178, 213, 214, 220, 221, 222, 223, 224, 227, 231, 232, 233, 234, 235, 236, 237, 238],
    },
    Link {
        id: "nvlink-bridge",
        exchange_us: 6.0,
        bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(56.25), source: SourceId(281) },
        exchange: 2.04,
        rate: 0.395,
        mesh: true,
        points: 6,
        devices: &[],
    },
    Link {
        id: "nvlink",
        exchange_us: 6.0,
        bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(300.0), source: SourceId(280) },
        exchange: 1.65,
        rate: 0.468,
        mesh: true,
        points: 57,
        devices: &[259, 261, 255, 253, 258, 252, 184],
    },
    Link {
        id: "thunderbolt-rdma",
        exchange_us: 9.0,
        bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(7.0), source: SourceId(282) },
        exchange: 3.33,
        rate: 0.497,
        mesh: true,
        points: 88,
        devices: &[112, 113, 100, 101, 102, 103, 90, 91, 93, 94, 96],
    },
    Link {
        id: "thunderbolt",
        exchange_us: 300.0,
        bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(2.5), source: SourceId(283) },
        exchange: 1.98,
        rate: 0.394,
        mesh: false,
        points: 1,
        devices: &[],
    },
    Link {
        id: "ethernet-1",
        exchange_us: 99.99999999999999,
        bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(0.125), source: SourceId(279) },
        exchange: 1.8,
        rate: 0.394,
        mesh: false,
        points: 0,
        devices: &[],
    },
    Link {
        id: "ethernet-25",
        exchange_us: 59.99999999999999,
        bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(3.125), source: SourceId(279) },
        exchange: 1.8,
        rate: 0.394,
        mesh: false,
        points: 2,
        devices: &[],
    },
    Link {
        id: "rdma-25",
        exchange_us: 10.0,
        bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(3.125), source: SourceId(279) },
        exchange: 1.8,
        rate: 0.394,
        mesh: false,
        points: 2,
        devices: &[],
    },
    Link {
        id: "xgmi",
        exchange_us: 6.0,
        bandwidth: Figure { value: BytesPerSec::from_gb_per_sec(138.0), source: SourceId(287) },
        exchange: 1.8,
        rate: 0.394,
        mesh: true,
        points: 0,
        devices: &[],
    },
];
