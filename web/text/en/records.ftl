### Pages of machines and models.

# Title and description of a machine's page.
device-meta-text = { $device }: which models run, and how fast – Rooftop

# Title and description of a model's page.
model-meta-text = { $model }: memory needed and speed by machine – Rooftop

# Title and description of the list of machines.
devices-title = Machines for local AI – Rooftop

# Title and description of the list of machines.
devices-description = Laptops, graphics cards, boards and servers with their memory, what the GPU may use of it, and bandwidth; a page for each says which models run there, and how fast.

# Title and description of the list of models.
models-title = Language models for local use – Rooftop

# Title and description of the list of models.
models-description = Open language models with their size, context and the memory they need in each format; a page for each says on which machines it runs, and how fast.

# Name of the way back.
trail-label = Where you are

# Heading of the list of machines.
devices-heading = Machines

# Heading of the list of models.
models-heading = Models

# Below it.
devices-lead = { $count } machines and cards, each with its largest memory and its memory bandwidth. The page of each says which models run there, how fast, and where every figure comes from.

# Below it.
models-lead = { $count } models, each with its parameters and the longest context it was made for. The page of each says how much memory it takes in each format, on which machines it runs, and how fast.

# A machine in a list: "128 GB, 300 GB/s".
device-figures-text = { $largest-memory }, { $bandwidth }

# A model in a list: "70.6 billion, 131,072 tokens".
model-figures-some = { $model }, { $billions } active, { $context } tokens

# A model in a list: "70.6 billion, 131,072 tokens".
model-figures-none = { $model }, { $context } tokens

# How a machine is used.
device-class-laptop = laptops

# How a machine is used.
device-class-desktop = desktops and cards

# How a machine is used.
device-class-workstation = workstations

# How a machine is used.
device-class-server = servers

# How a machine is used.
device-class-embedded = boards

# How a machine is used.
device-class-mobile = phones and tablets

# What one machine is.
device-kind-laptop = laptop

# What one machine is.
device-kind-desktop = desktop computer or card

# What one machine is.
device-kind-workstation = workstation

# What one machine is.
device-kind-server = server

# What one machine is.
device-kind-embedded = board to build in

# What one machine is.
device-kind-mobile = phone or tablet

# The sentence a machine's page begins with: an answer as an example, and how many models fit.
device-lead-unified = unified memory

# The sentence a machine's page begins with: an answer as an example, and how many models fit.
device-lead-vram = its own memory

# The sentence a machine's page begins with: an answer as an example, and how many models fit.
device-lead-ram = the processor’s memory

# The sentence a machine's page begins with: an answer as an example, and how many models fit.
device-lead-programs = programs

# The sentence a machine's page begins with: an answer as an example, and how many models fit.
device-lead-gpu = the GPU

# The sentence a machine's page begins with: an answer as an example, and how many models fit.
device-lead-text = { $device } has { $memory } of { $kind }. Under { $os }, { $who } may use { $memory-b }, read at { $bandwidth }. { $fitting } of { $answers } models fit.{ $default }

# The sentence a model's page begins with.
model-lead-dense = { $model } has { $model-b } parameters. At { $quantization } its weights take { $weights } (a download of { $file }); with a context of { $context-tokens } tokens it needs { $total } of memory.

# The sentence a model's page begins with.
model-lead-experts = { $model } has { $model-b } parameters, { $billions } of them active per token (a mixture of experts). At { $quantization } its weights take { $weights } (a download of { $file }); with a context of { $context-tokens } tokens it needs { $total } of memory.

# Link to the estimator.
ask-about-device = Ask the estimator about this machine

# Link to the comparison.
compare-with-text = Compare it with { $other }

# Link to the estimator.
ask-about-model = Ask the estimator about this model

# Link to what a model needs.
what-does-it-need = Which machine does it need?

# Link to the comparison of machines about a model.
compare-machines-with = Compare machines with it

# Link to what runs on a machine.
what-runs = What runs here?

# Link to the snippets with this question.
embed-this = Put it on your page

# Heading of the first picture of a machine.
device-ladder-heading = What it runs, and how fast

# Heading of the second picture of a model.
model-ladder-heading = Where it runs, and how fast

# What was asked for the picture.
# number: widths in bits
setting-text = With { $memory } in { $runtime } under { $os }, at 4 bits or, where that does not fit, in the best file that does; { $context-tokens } tokens of context for one person. Speed is generation after a prompt of { $prompt-tokens } tokens.

# The same for many machines.
# number: widths in bits
model-setting-text = Each machine with its largest memory, at 4 bits or, where that does not fit, in the best file that does; { $context-tokens } tokens of context for one person. Speed is generation after a prompt of { $prompt-tokens } tokens.

# Below a picture of many answers.
# number: widths in bits, by which formats are named
ladder-note = The line in each band is the prediction; four in five real-world results should fall inside the band. The table below uses the widest common format up to 8 bits that fits: closer to the original, and slower.

# Over the bars of memory.
rung-memory-heading = Memory, of what may be used

# Over the numbers.
rung-speed-heading = Tokens per second

# "46.5 of 102 GB".
need-of-budget-text = { $budget } of { $budget-b }

# Where a card does not hold all of it.
partly-text = , partly in system RAM

# A speed in a picture of many.
rung-speed-does-not-fit = does not fit

# A speed in a picture of many.
rung-speed-none = not measured

# A speed in a picture of many.
rung-speed-some = { $speed } ({ $range }){ $partly }

# What was measured.
rung-measured-measured = measured { $low }

# What was measured.
rung-measured-measured-to = measured { $low } to { $high }

# What to be careful about on the whole page.
page-caveats-text = { $device } was measured itself; the predictions come from a fit to those and related measurements.

# Opens the table of all models.
all-models = All { $count } models as a table

# Opens the table of all machines.
all-machines = All { $count } machines as a table

# Columns of both tables.
answer-columns-memory-needed = Memory needed

# Columns of both tables.
answer-columns-tokens-second = Tokens per second

# Columns of both tables.
answer-columns-range = Range

# Cells of a row.
answer-cells-does-not-fit = does not fit

# Cells of a row.
answer-cells-not-measured = not measured

# "RTX 4090, 24 GB".
machine-with-memory-text = { $device }, { $memory }

# Heading of the picture of sizes.
sizes-heading = How large it is

# A size, beside its bar: weights and the rest in memory, and the file to download.
size-row-text = { $weights } + { $rest }; file { $file }

# Below the picture of sizes.
# number: the context that the table is made for, and what a GB is
size-caption = Weights, plus what 8,192 tokens of context add in llama.cpp: KV cache, compute buffers, runtime. Each format is a link to its answer. Memory is counted as on the box (1 GB = 1,024³ bytes), files as downloads are (1 GB = 1,000³ bytes).

# Heading of the facts.
facts-heading = Facts and their sources

# Heading of the neighbors.
similar-devices-heading = Machines like it

# Heading of the neighbors.
similar-models-heading = Models of its size

# Name of a fact.
# number: part of a name
fact =
    { $name ->
        [memory] Memory
        [bandwidth] Memory bandwidth
        [alu] Shader units, FP32
        [gpu] GPU
        [class] Kind
        [runtimes] Runtimes
        [power] Power limit
        [battery] Battery
        [price] Asking price
        [released] First sold or published
        [aliases] Also called
        [params] Parameters
        [active] Active per token
        [experts] Experts
        [max-context] Longest context
        [layers] Layers
        [cache] KV cache, 16 bits
        [cache-full] KV cache, full context
        [family] Series
        [license] License
        [architecture] Architecture in llama.cpp
       *[other] { "" }
    }

# "48, 64 or 128 GB, unified".
memory-fact-separator = ,{ " " }

# "48, 64 or 128 GB, unified".
memory-fact-or = { $join } or { $last }

# "48, 64 or 128 GB, unified".
memory-fact-gb = { $sizes } GB, { $memory-kind }

# Whose memory it is.
memory-kind-unified = shared by processor and GPU

# Whose memory it is.
memory-kind-vram = on the card

# Whose memory it is.
memory-kind-ram = of the processor

# What the GPU may use under an operating system.
usable-under-windows = Usable under Windows

# What the GPU may use under an operating system.
usable-under-linux = Usable under Linux

# What the GPU may use under an operating system.
usable-under-macos = Usable under macOS

# What an app may use under an operating system.
usable-under-ios = Usable by an app under iOS

# What an app may use under an operating system.
usable-under-android = Usable by an app under Android

# "32.0 of 48.0 GB; 48.0 of 64.0 GB".
usable-fact-memory = { $installed } of { $installed-b }

# "32.0 of 48.0 GB; 48.0 of 64.0 GB".
usable-fact-separator = ;{ " " }

# "NVIDIA, runs CUDA".
gpu-fact-none = none is used: the processor’s cores compute

# "NVIDIA, runs CUDA".
gpu-fact-runs-cuda = runs CUDA

# "NVIDIA, runs CUDA".
gpu-fact-does-not-run = does not run CUDA

# "NVIDIA, runs CUDA".
gpu-fact-with-cuda = { $gpu }, { $cuda }

# Runtimes that run natively, by system.
runtimes-fact-none = none

# Runtimes that run natively, by system.
runtimes-fact-name-separator = ,{ " " }

# Runtimes that run natively, by system.
runtimes-fact-under = { $os }: { $names }

# Runtimes that run natively, by system.
runtimes-fact-separator = ;{ " " }

# Rate of matrix units.
# number: widths in bits, by which formats are named
dense-name-fp16 = Matrix units, 16 bits, dense

# Rate of matrix units.
# number: widths in bits, by which formats are named
dense-name-fp8 = Matrix units, 8 bits, dense

# Rate of matrix units.
# number: widths in bits, by which formats are named
dense-name-fp4 = Matrix units, 4 bits, dense

# "45 to 80 W".
power-w = { $most } W

# "45 to 80 W".
power-to-w = { $least } to { $most } W

# "$5,900 with 128 GB, October 2026".
price-text = ${ $amount } with { $memory } GB, { $dated }

# Heading of the prices over time on the page of a machine.
prices-heading = Prices over time

# What their axis counts.
prices-axis = US dollars

# A memory size.
price-line-gb = { $memory } GB

# The first price and the last, each as in price-text.
prices-summary = First price: { $first }. Last price: { $last }.

# Head of a column.
price-column-dated = Date

# Head of a column.
price-column-memory = Memory

# "70.6 billion".
params-million = { $e3 } million

# "70.6 billion".
params-billion = { $significant } billion

# "all of them" or "12.9 billion".
active-text = all of them

# "8 of 128 for each token".
experts-text = { $used } of { $experts } for each token

# "131,072 tokens".
tokens-of-text = { $count } tokens

# A group of layers.
attention-with-full-attention = { $layers } with full attention, { $kv-heads } KV heads

# A group of layers.
attention-with-window-tokens = { $layers } with a window of { $window } tokens, { $kv-heads } KV heads

# A group of layers.
attention-with-one-latent = { $layers } with one latent of { $rank } for all heads (MLA)

# A group of layers whose cache is compressed along the text.
attention-compressed = { $layers } with one entry of { $dim } for every { $ratio } tokens

# Recurrent layers.
recurrent-text = { $layers } recurrent

# "80: 80 with full attention".
layers-separator = ;{ " " }

# "80: 80 with full attention".
layers-text = { $count }: { $join }

# "2.68 GB for 8,192 tokens".
cache-fact-text = { $size } for { $tokens }

# Heading of what was measured.
measured-heading = Measured by others

# Below it.
measured-intro = Published generation speeds near the beginning of an answer, for one person on one GPU, next to our prediction for the same question. Most of these were used to fit the model, so they show how well it fits, not how well it predicts. Where there are several measurements, the median is shown.

# Where nobody measured.
nothing-measured = We found no published speed for this with enough detail to compare.

# Over the table.
measured-summary = { $count } measured speeds next to the predictions

# Its columns.
measured-columns-measured-tokens-s = Measured, tokens/s

# Its columns.
measured-columns-predicted = Predicted

# Its columns.
measured-columns-source = Source

# Measured, with the number of measurements, and predicted.
measured-cells-predicted = { $speed } ({ $range })

# Measured, with the number of measurements, and predicted.
measured-cells-several = { $measured } (of { $count })

# What kind of thing a model is, for search engines.
model-category = Language model

# A day.
date-day = { $day } { $month } { $year }

# A month of a year.
date-month = { $month } { $year }

# A month by number.
# number: months by number
month =
    { $number ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    }

# After what a machine is: an example.
example-too-large = { " " }{ $model } does not fit.

# After what a machine is: an example.
example-not-measured = { " " }{ $model } at { $quantization } fits; how fast it would be was not measured.

# After what a machine is: an example.
example-writes =
    { $place ->
        [partly] { " " }{ $model } at { $quantization }, partly in system RAM, generates about { $speed } tokens per second ({ $range }).
       *[gpu] { " " }{ $model } at { $quantization } generates about { $speed } tokens per second ({ $range }).
    }

# Heading of the scores of a model, on its page.
scores-heading = How good is it?

# Above the scores of a model.
scores-intro = Independent measurements of the whole model. Scores whose bounds overlap cannot be told apart. They say nothing about a file: what that loses is below and is never subtracted.

# In place of the scores of a model.
scores-none = Not measured independently in the tests that we follow.

# Head of the table of scores.
score-columns-test = Test

# Head of the table of scores: the ends within which other scores cannot be told apart.
score-columns-apart = Bounds

# Head of the table of scores: tokens written for one task.
score-columns-tokens = Tokens per task

# Head of the table of scores.
score-columns-measured = Measured

# Who measured a score, and the day of the copy.
score-measured = { $measurer }, { $day }

# The same where what was measured has another name than the model.
score-measured-variant = { $variant }, by { $measurer }, { $day }

# Heading of the files of a model, on its page.
files-heading = Which file?

# Above the files of a model: the machine they are estimated for.
files-setting = On { $machine }, with { $context-tokens } tokens of context. The best file is first; those that need more than its memory are last. Files that lose as much as a smaller one are left out.

# Head of the table of files.
rung-columns-memory = Memory

# What a card costs, with a computer around it. $each: price of the card, or of several: “2 × $1,850”.
outlay-with-computer = { $total } with a PC for { $computer } ({ $each }, { $dated })

# What several cards cost, without a computer. $each: “2 × $1,850”.
outlay-of-cards = { $total } ({ $each }, { $dated })

# Price or power of several cards: “2 × $1,850”.
outlay-each = { $cards } × { $each }

# The computer around a card, below the card’s price.
computer-beside-card = plus { $price } for a PC

# Column: measured on this machine, tokens per second.
duel-measured = { $machine }: measured, tokens/s

# Column: predicted for this machine.
duel-predicted = { $machine }: predicted

# Below the table of two machines; who asks follows.
duel-asked = People ask which of these two to get, for example here:
