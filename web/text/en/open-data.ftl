### The data to take away, and what changed in it.

# Title and description.
data-title = Data to download – Rooftop

# Title and description.
data-description = Machines, models, quantizations and thousands of measured speeds, file sizes and memory logs, each with its source, as JSON and CSV.

# Heading.
data-heading = Data to download

# Above the files.
data-prose-files = Everything the estimates are made of, as files. Each figure has its unit and the name of its source; the sources are in the JSON under “sources”.

# Above the files.
# number: part of a name
data-prose-licence = The files may be used under the MIT or the Apache-2.0 license, at your choice. Figures are facts and belong to nobody; each names where it was published.

# Names of the files and what is in them; `json` is the one of this version.
data-files-catalogue = The whole catalogue with coefficients, rules, prices and sources. Later versions get names of their own.

# Names of the files and what is in them; `json` is the one of this version.
data-files-machines = Machines: memory, bandwidth, compute, power; one per line.

# Names of the files and what is in them; `json` is the one of this version.
data-files-models = Models: layers, heads, experts, vocabulary; one per line, groups of matrices as JSON.

# Names of the files and what is in them; `json` is the one of this version.
data-files-speeds = Measured speeds: device, runtime, model, quantization, depth, batch, tokens per second.

# Names of the files and what is in them; `json` is the one of this version.
data-files-sizes-published-files = Sizes of published files.

# Names of the files and what is in them; `json` is the one of this version.
data-files-llama-cpp-memory = What the allocator of llama.cpp asks for.

# Names of the files and what is in them; `json` is the one of this version.
data-files-memory-whole-runs = Memory of whole runs, from logs.

# Names of the files and what is in them; `json` is the one of this version.
data-files-fine-tuning = Peaks of memory and speeds of fine-tuning.

# Above the line to cite.
cite-heading = To cite

# The line to cite.
cite = Rooftop, roofline estimates for local AI, data of { $version }.

# Title and description.
changes-title = Data changelog – Rooftop

# Title and description.
changes-description = What is new in each version of the data behind the estimates, and a feed of it.

# Heading.
data-changes-heading = Data changelog

# Link to the feed.
feed = The same as a feed (Atom)

# Above the records that a version adds, removes or answers differently.
answer-changes-summary = What it changes in the answers ({ $records } machines and models)

# A record that is new.
answer-changes-added = new

# A record that is gone.
answer-changes-removed = removed

# A machine: `size` is the number on the box, the others are memory that the GPU may use.
answer-changes-usable = { $size } GB: { $after } GB usable instead of { $before }

# A machine: `size` is the number on the box, the others are speeds.
answer-changes-decode = { $size } GB: { $after } tokens per second with { $model } in { $format } instead of { $before }

# A model: file sizes.
answer-changes-weights = { $format } download of { $after } GB instead of { $before }

# A model: sizes of the cache.
answer-changes-cache = cache at its longest context of { $after } GB instead of { $before }
