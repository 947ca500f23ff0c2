//! The search.

/// Title and description of the page.
pub fn search_meta() -> (&'static str, &'static str) {
    ("Search – Rooftop", "Find a machine, a model or a page of this site.")
}

/// Heading of the page.
pub fn search_heading() -> &'static str {
    "Search"
}

/// Label of its field.
pub fn search_label() -> &'static str {
    "A machine, a model, a page"
}

/// Name of the field in the header, and of its button.
pub fn site_search() -> &'static str {
    "Search this site"
}

/// Shown where scripts do not run.
pub fn search_needs_scripts() -> &'static str {
    "Scripts are off, so this field cannot answer. Everything it finds stands in two lists:"
}

/// Heading over pages.
pub fn pages_heading() -> &'static str {
    "Pages"
}

/// Where nothing was found.
pub fn nothing_found(asked: &str) -> String {
    if asked.trim().is_empty() {
        "Names as people type them will do: “4090”, “macbook m4 max”, “qwen 30b”, “strix halo”.".to_owned()
    } else {
        format!("Nothing here is called “{asked}”. A shorter word may find it.")
    }
}

/// Link to the rest of a list.
pub fn more_found(count: usize) -> String {
    format!("and {count} more: see all")
}

/// A page that can be found.
pub struct Searchable {
    /// Below base.
    pub path: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What else people may ask for.
    pub words: &'static str,
}

/// The pages of the map, and what people may call them.
pub fn searchable() -> Vec<Searchable> {
    let pages = super::directory().into_iter().flat_map(|(_, pages)| pages);
    pages.map(|(path, name)| Searchable { path, name, words: words(path) }).collect()
}

fn words(path: &str) -> &'static str {
    match path {
        "" => "estimate calculator memory vram fit speed tokens second home",
        "articles/" => "claims fact check rtx spark byteiota 600 900 nvlink first cuda",
        "method/" => {
            "how formulas equations accuracy errors coefficients roofline report wrong number citations"
        }
        "devices/" => "laptops cards gpus hardware computers list",
        "models/" => "llms language list parameters",
        "compare/" => "versus vs difference specifications",
        "runs/" => "what can my machine run",
        "needs/" => "which machine buy for model hardware",
        "advisor/" => "buy recommendation who should",
        "serving/" => "vllm concurrent users team throughput latency agents batch",
        "cost/" => "price api rent cloud break even routing per million tokens",
        "energy/" => "watts power battery electricity joules heat",
        "tuning/" => "fine-tuning lora qlora train training",
        "audit/" => "cuda arm wheels python packages requirements",
        "studio/" => "video 8k timeline 3d blender resolve render textures vram",
        _ => "",
    }
}
