### The search.

# Title and description of the page.
search-title = Search – Rooftop

# Title and description of the page.
search-description = Find a machine, a model or a page of this site.

# Heading of the page.
search-heading = Search

# Label of its field.
search-label = A machine, a model, a page

# Name of the field in the header, and of its button.
site-search = Search this site

# Shown where scripts do not run.
search-needs-scripts = JavaScript is off, so search does not work. Everything it finds is in two lists:

# Heading over pages.
pages-heading = Pages

# Where nothing was found.
# number: examples of what to type
nothing-found-hint = Type a name the way you would say it: “4090”, “macbook m4 max”, “qwen 30b”, “strix halo”.

# Where nothing was found.
nothing-found-for = No results for “{ $asked }”. Listed are machines with documented memory, and models that generate text: no embedding, speech or image models.

# Link to the rest of a list.
more-found = and { $count } more: see all

# What else people may call a page when they look for it; never shown. Keep the English words, and add yours.
# number: words people type
asked-for =
    { $page ->
        [home] estimate calculator memory vram fit speed tokens second home
        [articles] claims fact check rtx spark byteiota 600 900 nvlink first cuda
        [accuracy] accuracy error errors versus llmfit canirun canitrun other calculators
        [method] how formulas equations accuracy errors coefficients roofline report wrong number citations
        [devices] laptops cards gpus hardware computers list
        [models] llms language list parameters
        [compare] versus vs difference specifications
        [runs] what can my machine run best coding chat agent assistant documents reasoning
        [pairs] popular often asked pairs
        [needs] which machine buy for model hardware
        [advisor] buy recommendation who should
        [serving] vllm concurrent users team throughput latency agents batch
        [cost] price api rent cloud break even routing per million tokens
        [energy] watts power battery electricity joules heat
        [tuning] fine-tuning lora qlora train training
        [audit] cuda arm wheels python packages requirements
        [studio] video 8k timeline 3d blender resolve render textures vram
        [custom] { "" }
        [search] { "" }
        [kept] { "" }
        [embed] { "" }
        [data] { "" }
        [changes] { "" }
        [machine] my gpu detect bandwidth measure webgpu benchmark calibrate own speed
        [offline] { "" }
        [check] normal slow slower speed tok/s t/s tokens second log llama-bench llama-server output
        [open] gguf safetensors hugging face hub file config.json
       *[other] { "" }
    }
