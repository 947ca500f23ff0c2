//! Titles and prose of the pages.

use super::calculators::calculator_names;

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
    (
        "Without a network – Rooftop",
        "Which pages open without a network, how much of your machine they take, and how to keep all of them or none.",
    )
}

/// Path and name of the pages in the header: few, so that they stand in one row on a phone.
pub fn navigation() -> [(&'static str, &'static str); 5] {
    [
        ("", "Estimate"),
        ("compare/", "Compare"),
        ("devices/", "Machines"),
        ("models/", "Models"),
        ("method/", "Method"),
    ]
}

/// Path and name of every page that stands for itself, by what it is for: the map in the footer.
pub fn directory() -> Vec<(&'static str, Vec<(&'static str, &'static str)>)> {
    vec![
        (
            "Ask",
            vec![
                ("", "Will it run, and how fast?"),
                ("runs/", "What runs here?"),
                ("needs/", "What do I need?"),
                ("advisor/", "Who should buy what?"),
                ("compare/", "Which of these?"),
                ("custom/", "Not in the catalogue?"),
            ],
        ),
        ("Compute", calculator_names()),
        ("Look up", vec![("devices/", "Machines"), ("models/", "Models"), ("search/", "Search")]),
        ("Read", vec![("articles/", "Two articles, checked"), ("method/", "Method and sources")]),
        (
            "Use",
            vec![
                ("kept/", "Kept answers"),
                ("embed/", "Calculators for your page"),
                ("data/", "Data to download"),
                ("changes/", "Changes of the data"),
                ("offline/", "Without a network"),
            ],
        ),
    ]
}

/// Name of the map in the footer.
pub fn directory_label() -> &'static str {
    "All pages"
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

/// Where the calculator of a page could not be loaded, and its address asks something.
pub fn unanswered() -> &'static str {
    "A part of this page could not be loaded, so what stands below is not the answer to what the address asks. \
     Reload the page to try again."
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
pub fn method() -> [Section; 6] {
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
                "Community mixes under a standard label follow rules of their own and deviate by up to a quarter: there \
                 the size of the file is right. Runtime and driver are an estimate. How near each term comes stands \
                 in the tables below.",
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
                "= t = √((t_weights + t_cache)² + t_compute²) + layers × t_layer + t_fixed + users × t_user",
                "t_weights is the time to read the active weights once, t_cache the time to read the cache at the \
                 present depth and to read and write recurrent states; each is bytes ÷ (published bandwidth × \
                 efficiency). t_compute matters on weak machines and for many users at once. The other terms are launch \
                 times, which decide small models on fast memory. The input embedding is looked up, not read.",
                "Of a mixture of experts a step reads the share 1 − (1 − used ÷ experts)^users; small experts stream more \
                 slowly than large ones. An engine that does not use a model’s sliding windows reads what lies behind \
                 them too, layers without a cache of their own read that of another, and heads of more than 128 \
                 elements have a rate of their own. Speed is multiplied by small factors of the program, the age of its build, and the model’s \
                 architecture.",
                "No prediction passes bandwidth ÷ bytes. Speculative decoding can: it is an option of its own.",
            ],
        },
        Section {
            heading: "Reading: prefill and the first token",
            paragraphs: &[
                "= t = ∛(t_products³ + t_weights³) + t_attention + t_states + passes × layers × t_layer + t_prompt",
                "t_products is 2 × active weights × tokens ÷ the rate that matrix kernels of this family reach with that \
                 many rows, t_weights the time to read all weights once a micro-batch. t_attention grows with the square \
                 of the prompt, a micro-batch is computed whole and masked afterwards, and heads of more than 128 \
                 elements have a rate of their own. t_states is what recurrent layers need to carry their state on. \
                 The first token follows one decode step later. Loading the model is not included.",
            ],
        },
        Section {
            heading: "Where the coefficients come from",
            paragraphs: &[
                "They belong to a family (kernels × architecture), not to a machine, and are fitted on published \
                 measurements, each kept with its source. A coefficient is a product of effects: of all machines, of the \
                 backend, in prefill of the architecture, of the family; the last ones are drawn towards one, the more the fewer points there are. \
                 Outliers are given little weight (residuals of Student’s t), and near copies of a point share theirs.",
                "The error of the fit is the one on points that it has not seen: a fifth of all pairs of machine and \
                 model, of all machines, of all models, of all families is left out in turn. The range of a speed held \
                 four of five such points of its family. For a machine that was not measured it is the one of machines \
                 left out. RTX Spark is such a machine: its relative DGX Spark was measured, at another power limit and \
                 with slower memory.",
            ],
        },
        Section {
            heading: "What is not known",
            paragraphs: &[
                "CPUs, NPUs and OpenVINO are rough: threads, memory channels in use and repacking are not recorded. Old \
                 builds, power limits, driver variants and settings that a source does not name are in the range, not in \
                 the prediction. Power limits of laptops and battery operation are not in the model.",
                "Time to first token had no part in the fit: servers keep prompts in a cache, and sources count requests \
                 and queues differently.",
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
     FP32 operation of the shader units, above one where matrix units do the work; attention is relative to it. ÷× holds \
     four of five points left out of the fit, for machines that were measured and for others of the family. A family \
     with few points stays near its backend."
}

/// Columns of the table.
pub fn coefficient_columns() -> [&'static str; 14] {
    [
        "Family",
        "Weights",
        "Cache",
        "Layer, µs",
        "Fixed, µs",
        "Decode ÷×",
        "Others ÷×",
        "Points",
        "Machines",
        "Prefill factor",
        "Attention",
        "Prefill ÷×",
        "Points",
        "Points of batches",
    ]
}

/// A family that stands for machines of an architecture that was not measured.
pub fn any_other() -> &'static str {
    "(any other)"
}

/// In an empty cell.
pub fn none() -> String {
    "–".to_owned()
}
