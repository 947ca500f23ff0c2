//! Titles and prose of the pages.

/// Title and description of the home page.
pub fn home_meta() -> (&'static str, &'static str) {
    (
        "Rooftop: will this model run on that machine?",
        "Will a language model fit on a laptop or card, how fast will it write, and why: computed in your browser, \
         with the range and the source of every number.",
    )
}

/// Title and description of the method page.
pub fn method_meta() -> (&'static str, &'static str) {
    (
        "Method – Rooftop",
        "How Rooftop computes memory and speed: the equations, the fitted coefficients with the measured points \
         behind them, and every source.",
    )
}

/// Title and description of the page that is shown for unknown addresses.
pub fn not_found_meta() -> (&'static str, &'static str) {
    ("Page not found – Rooftop", "There is no page at this address.")
}

/// Title and description of the page that is shown without network.
pub fn offline_meta() -> (&'static str, &'static str) {
    ("Offline – Rooftop", "This page was not saved for use without a network.")
}

/// Path and name of the pages in the header.
pub fn navigation() -> [(&'static str, &'static str); 2] {
    [("", "Estimate"), ("method/", "Method")]
}

/// Name of the navigation.
pub fn navigation_label() -> &'static str {
    "Pages"
}

/// First link of every page.
pub fn skip() -> &'static str {
    "Skip to the content"
}

/// Last line of every page.
pub fn footer(version: &str) -> String {
    format!("Data of {version}. Everything is computed in this page; nothing you choose leaves it.")
}

/// In the update bar.
pub fn update_ready() -> &'static str {
    "New data is ready."
}

/// Button in the update bar.
pub fn reload() -> &'static str {
    "Reload"
}

/// Heading of the home page.
pub fn home_heading() -> &'static str {
    "Will it run, and how fast?"
}

/// Shown where scripts do not run.
pub fn no_script() -> &'static str {
    "Scripts are off, so the question cannot be changed. Below stands the answer to the question as it is written."
}

/// Below the estimator.
pub fn home_prose() -> [&'static str; 2] {
    [
        "A model writes one token by reading its active weights and its cache once. So memory decides whether it \
         runs, and memory bandwidth, far more often than arithmetic, decides how fast. The estimate follows that \
         rule and corrects it with what was measured on machines of the same family.",
        "The range beside each speed is meant to hold four of five outcomes. It is wider where a machine was not \
         measured itself. What nobody measured is said to be unmeasured.",
    ]
}

/// Heading and body of the page for unknown addresses.
pub fn not_found() -> (&'static str, &'static str) {
    ("There is no page here", "The address may have been mistyped, or the page has moved.")
}

/// Heading and body of the page without network.
pub fn offline() -> (&'static str, &'static str) {
    (
        "No network",
        "This page was not saved for use without a network. The estimator was: it works as always.",
    )
}

/// Link to the home page.
pub fn to_estimator() -> &'static str {
    "To the estimator"
}

/// A part of the method page. A paragraph that begins with `= ` is an equation.
pub struct Section {
    /// Its heading.
    pub heading: &'static str,
    /// Its paragraphs.
    pub paragraphs: &'static [&'static str],
}

/// Heading of the method page.
pub fn method_heading() -> &'static str {
    "Method"
}

/// The method in plain words.
pub fn method() -> [Section; 5] {
    [
        Section {
            heading: "Memory",
            paragraphs: &[
                "Needed are the weights, the keys and values of all contexts, the state of recurrent layers, the \
                 intermediate results of one micro-batch, and what runtime and driver take.",
                "= weights = Σ tensors × bits of their type ÷ 8",
                "= KV cache = Σ layers × KV heads × (key + value length) × cells × bits ÷ 8",
                "Layers with a sliding window keep only their window and one micro-batch where the runtime does so; \
                 MLA layers keep one latent vector for all heads; recurrent layers keep a state that does not grow.",
                "A quantization is a mix: each tensor gets a type by the rules of the program that writes the file, \
                 and a row that the blocks of a type do not divide gets a wider one. Experts that keep their own \
                 format, as in gpt-oss, are counted so.",
                "Against the real quantizer's dry run of 33 mixes of 115 models the largest deviation of the weights is \
                 0.004 %. Community mixes under a standard label follow rules of their own and deviate by up to a \
                 quarter: there the size of the file is right. Cache and state are exact for llama.cpp; its compute \
                 buffers are within 12 % for 97 of 100 layouts of 171 models. Runtime and driver are an estimate.",
            ],
        },
        Section {
            heading: "What the GPU may use",
            paragraphs: &[
                "Installed memory is not what a GPU may address. Each operating system has a rule: on RTX Spark \
                 Windows keeps 16 GB, at least a fifth and at most half of the memory; macOS keeps a smaller share \
                 the more there is, from a third to a tenth; a graphics card loses what the desktop draws with. It \
                 fits if what is needed is no more than that.",
            ],
        },
        Section {
            heading: "Writing: decode",
            paragraphs: &[
                "= t = √((t_weights + t_cache)² + t_compute²) + layers × t_layer + t_fixed",
                "t_weights is the time to read the active weights once, t_cache the time to read the cache at the \
                 present depth and to read and write recurrent states; each is bytes ÷ (published bandwidth × \
                 efficiency). t_compute matters on weak machines. The last two terms are launch times, which decide \
                 small models on fast memory. The input embedding is looked up, not read.",
                "Of a mixture of experts a step reads the share 1 − (1 − used ÷ experts)^users.",
                "No prediction passes bandwidth ÷ bytes. Speculative decoding can: it is not modelled yet.",
            ],
        },
        Section {
            heading: "Reading: prefill and the first token",
            paragraphs: &[
                "= t = ∛(t_products³ + t_weights³) + t_attention",
                "t_products is 2 × active weights × tokens ÷ the rate that matrix kernels of this family reach, \
                 t_weights the time to read all weights once a micro-batch, t_attention grows with the square of \
                 the prompt. The first token follows one decode step later. Loading the model is not included.",
            ],
        },
        Section {
            heading: "Ranges, and what is not known",
            paragraphs: &[
                "Coefficients belong to a family (kernels × architecture), not to a machine. The range of a speed \
                 is meant to hold four of five outcomes of its family; it is half as wide again for a machine that was \
                 not measured itself. RTX Spark is such a machine: its relative DGX Spark was \
                 measured, at another power limit and with slower memory.",
                "How near this comes, on the measured points that the coefficients were fitted on (not on points left \
                 out): decode, 1,700 points of 104 machines, median error 9.6 %, 81 % within the range; prefill, 1,037 \
                 points of 84 machines, median error 21 %, 77 % within the range. On DGX Spark with llama.cpp the range \
                 holds only 68 % of decode and 58 % of prefill, which comes out 20 % too fast there.",
                "Speed for several people at once follows from bytes and operations and was not calibrated. Power \
                 limits of laptops, battery operation and speculative decoding are not in the model.",
            ],
        },
    ]
}

/// Heading of the table of coefficients.
pub fn coefficients_heading() -> &'static str {
    "Coefficients"
}

/// Above the table.
pub fn coefficients_intro() -> &'static str {
    "Efficiencies are shares of published bandwidth; times are microseconds; the prefill factor is operations per \
     FP32 operation of the shader units, above one where matrix units do the work; ÷× is the half-width of the range."
}

/// Columns of the table.
pub fn coefficient_columns() -> [&'static str; 11] {
    [
        "Family",
        "Weights",
        "Cache",
        "Layer, µs",
        "Fixed, µs",
        "Decode range",
        "Points",
        "Machines",
        "Prefill factor",
        "Prefill range",
        "Points",
    ]
}

/// In an empty cell.
pub fn none() -> String {
    "–".to_owned()
}
