### The page that compares errors with those of other calculators.

# Title and description of the page that compares errors.
peers-title = Accuracy: Rooftop and other calculators – Rooftop

# Title and description of the page that compares errors.
peers-description = Rooftop’s error in tokens per second and in memory, beside the error of other calculators’ published rules on the same measured points.

# Heading of that page; its name in the map and below the estimator.
peers-heading = How accurate is it?

# First sentence of the page.
# number: nine in ten is the share that the figure is about
peers-in-short = For one user on one GPU or chip, half of Rooftop’s predictions are within { $median } of the measured speed, and nine in ten within { $most }. On a machine it has no measurements of, half are within { $unseen }.

# First paragraph.
peers-same-points = Every calculator is asked about the same measured points, with bandwidth, parameters and file sizes from our catalogue. Each rule is restated from the calculator’s own documentation; where the documentation does not cover a point, the calculator is not asked. Rooftop’s error in a row is computed on exactly the points of that row.

# Second paragraph.
peers-left-out = Rooftop’s coefficients are fitted to this collection of points, so its errors here come from fits that had not seen the point: without any run of that model on that machine or, in the last column, without any run on that machine at all. The rules have no fit, so nothing is left out for them.

# Third paragraph.
peers-formulas-only = Only formulas are compared. Some of these tools show a measured speed where they have one, or adjust a rule in ways their documentation does not spell out; neither is counted here, for or against them.

# Above the table of speed.
peers-speed-caption = Tokens per second, one user, one GPU or chip: error of the prediction

# Above the table of memory.
peers-memory-caption = Memory of a whole run: error of the prediction

# Above the table of memory.
# number: a share of a hundred, the neutral factor, or the width of a cache: no figure of data/
peers-memory-points = The points are runs of llama.cpp whose log lists every buffer, with one sequence and a 16-bit cache; there are few such logs, and many are of hybrid models with a long context. Rooftop’s memory formulas follow the source code of llama.cpp; nothing is fitted to these logs, but they were at hand when the formulas were written.

# Column.
peers-calculator = Calculator

# Column.
peers-points = Points

# Column: the rule’s.
peers-median = Its median error

# Column: the rule’s.
# number: a share of a hundred, the neutral factor, or the width of a cache: no figure of data/
peers-most = 90% of its errors within

# Column: ours.
peers-our-median = Rooftop’s median error

# Column: ours.
# number: a share of a hundred, the neutral factor, or the width of a cache: no figure of data/
peers-our-most = 90% of Rooftop’s within

# Column: ours, without the machine.
peers-our-median-unseen = Rooftop’s median, machine never seen

# Link on the front page to the page that compares errors; beside the other entrances, so it is short.
typical-error = Typical error: { $median }

# Heading.
peers-rules-heading = The rules, as documented

# A rule. share: of the bandwidth.
peers-reads-file = Tokens per second = { $share } × bandwidth ÷ size of the model.

# A rule. share: of the bandwidth.
peers-reads-active = Tokens per second = { $share } × bandwidth ÷ active weights.

# A rule. share: of the bandwidth.
peers-reads-active-and-cache = Tokens per second = { $share } × bandwidth ÷ (active weights + KV cache).

# A rule for memory.
peers-needs-with-cache = Memory = { $factor } × (weights + KV cache) + { $fixed } GB, the cache as if every layer kept every token.

# A rule for memory.
peers-needs-weights = Memory = { $factor } × weights; the factor includes the cache.

# How a rule knows the size of weights. list: “F16 2, Q8 1”.
peers-bytes = Bytes per parameter: { $list }. Other formats are not asked.

# How a rule knows the size of weights.
peers-file-sizes = It gets the size of the file.

# Where a rule is not asked.
peers-dense-only = Asked about dense models only: its documentation does not say enough about mixtures of experts.

# Where a rule is not asked. list: “CUDA”.
peers-backends-only = Asked about { $list } only, for which it gives single values.

# What a rule takes off for a long context.
# number: a share of a hundred, the neutral factor, or the width of a cache: no figure of data/
peers-context = Times a factor for the context: 1 at { $at } tokens, { $slope } less with each doubling, never below { $least } or above { $most }.

# After the link to the documentation. date: day on which it was read.
peers-read-on = read on { $date }

# Heading.
peers-again-heading = Compute it again

# How the tables are made. version: day of the data.
peers-again = Data from { $version }. The rules are in data/peers.toml, the points in data/measurements/. In a checkout of the project, these commands regenerate both tables:

# Link to the tables of the method page.
peers-all-tables = All tables of errors: by kind of model, by context, for prompts and several users
