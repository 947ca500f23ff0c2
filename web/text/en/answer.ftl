### The answer of the estimator, and what every page says of figures.

# "4.1 to 7.0".
range-text = { $low } to { $high }

# Pace in words.
pace-in-words-slower-than-people = slower than people read aloud

# Pace in words.
pace-in-words-reading-aloud = about as fast as people read aloud

# Pace in words.
pace-in-words-reading = about as fast as people read

# Pace in words.
pace-in-words-some = as fast as quick readers read

# Pace in words.
pace-in-words-faster-than-people = faster than people read

# "46.5 GB", "512 MB".
bytes-tb = { $e12 } TB

# "46.5 GB", "512 MB".
bytes-gb = { $number } GB

# "46.5 GB", "512 MB".
bytes-mb = { $e6 } MB

# "46.5 GB", "512 MB".
bytes-kb = { $e3 } kB

# "46.5 GB", "512 MB".
bytes-bytes = { $significant } bytes

# "7 seconds (5 to 11)": all in the unit of the prediction.
duration-range-text = { $mid } ({ $divisor } to { $divisor-b })

# A value with its unit.
# number: a power of ten
value-number = { $number } billion

# An amount of memory with its exact count, in the steps of a computation.
# number: a power of ten
value-memory = { $size } ({ $billions } × 10⁹ bytes)

# A value with its unit.
value-bytes-per-sec = { $gb-per-sec } GB/s

# A value with its unit.
value-flops = { $e12 } TFLOP

# A value with its unit.
value-flops-per-sec = { $tflops } TFLOP/s

# A value with its unit.
value-in-seconds = { $time } s

# A value with its unit.
value-ms = { $millis } ms

# A value with its unit.
value-in-microseconds = { $e3 } µs

# A value with its unit.
value-tokens-per-sec = { $rate } tokens/s

# A value with its unit.
value-params = { $billions } billion

# A value with its unit.
value-watts = { $power } W

# A value with its unit.
value-in-watt-hours = { $watt-hours } Wh

# A value with its unit.
value-in-joules = { $energy } J

# A value with its unit.
value-usd = ${ $price }

# A value with its unit.
value-bits-per-weight = { $bits } bits

# Name of a step.
term-text =
    { $name ->
        [weights] Weights
        [kv-cache] KV cache
        [kv-window] KV cache of windowed layers
        [state] Recurrent state
        [compute-buffers] Compute buffers
        [overhead] Runtime overhead
        [total] Memory needed
        [on-gpus] On the GPU
        [share] What the runtime may take
        [budget] Memory that may be used
        [reading-weights] Reading the weights once
        [reading-cache] Reading the cache once
        [computing] Compute for one token
        [overhead-time] Kernel launches
        [step] One step
        [decode] Decode speed
        [products] Matrix products of the prompt
        [states] Updating the recurrent states
        [weights-once-a-pass] Reading the weights once per pass
        [copied-weights] Copying weights to the GPU
        [attention] Attention of the prompt
        [watts-writing] Watts while generating
        [watts-reading] Watts while reading
        [joules-per-token] Energy per token
        [charge] One charge
        [machine-a-day] The machine, per day
        [electricity-a-day] Electricity, per day
        [api-a-day] The API, per day
        [rent-a-day] The rented GPU, per day
        [days-until-paid] Days until the machine pays for itself
        [tuning-base] Base model
        [tuning-adapters] Adapters
        [tuning-gradients] Gradients
        [tuning-optimizer] Optimizer
        [tuning-activations] Activations
        [tuning-logits] Logits
        [tuning-overhead] Overhead
        [tuning-operations] Operations per token
        [tuning-reached] Rate reached
        [tuning-rate] Training speed
        [prompt-time] Processing the prompt
        [mixed-step] One step with a piece of a prompt
        [time-to-first-token] Time to first token
       *[other] { "" }
    }

# Name of a part of memory.
memory-part-text =
    { $part ->
        [weights] Weights
        [kv] KV cache
        [state] Recurrent state
        [buffers] Compute buffers
        [overhead] Runtime and driver
        [free] Free
        [beyond] Installed, not usable
       *[other] { "" }
    }

# The memory bar in words.
memory-summary-text = Needed: { $total }, including weights { $weights } and KV cache { $kv-cache }. { $budget } of { $installed } installed is usable.

# At the line where the budget ends.
budget-label-text = usable { $budget }

# The speed strip in words.
speed-summary-text = Predicted: { $speed } tokens per second, { $range } in four cases out of five. Bandwidth alone would allow { $bound }.

# At the bandwidth wall.
bound-label-text = bandwidth allows { $bound }

# Below the speed strip.
strip-caption = Tokens per second after the prompt. Four in five real-world results should fall inside the band. Nothing exceeds the bandwidth line without speculative decoding.

# What people do at a pace.
pace-text =
    { $id ->
        [aloud] reading aloud
        [reading] reading
        [fast-reading] reading fast
       *[other] { "" }
    }

# What the typing line writes.
sample = This line is written at the predicted speed. A token is about three quarters of an English word, so what sounds like a large number can still be slower than you read, and what sounds small can be enough to think along.

# Prefill, full context, basis: the lines below the strip.
speed-details-not-measured-on = not measured on this family of machines

# Prefill, full context, basis: the lines below the strip.
speed-details-tokens-second = { $rate } tokens per second ({ $range })

# Prefill, full context, basis: the lines below the strip.
speed-details-model-already-loaded = { $time }, the model already loaded

# Prefill, full context, basis: the lines below the strip.
speed-details-full-context = { $speed } tokens per second ({ $range }) with all { $context-tokens } tokens in use

# Prefill, full context, basis: the lines below the strip.
speed-details-bandwidth = memory bandwidth: every token reads all active weights

# Prefill, full context, basis: the lines below the strip.
speed-details-compute = compute

# Prefill, full context, basis: the lines below the strip.
speed-details-overhead = launching kernels, not memory

# Prefill, full context, basis: the lines below the strip.
speed-details-measured = measurements of this machine, with this model or others

# Prefill, full context, basis: the lines below the strip.
speed-details-combined = computed from measurements of its parts: this combination was not measured as a whole

# Prefill, full context, basis: the lines below the strip.
speed-details-near = measurements of many similar machines; this one was not measured

# Prefill, full context, basis: the lines below the strip.
speed-details-same-family = measurements of a few similar machines; this one was not measured

# Prefill, full context, basis: the lines below the strip.
speed-details-estimated = estimated: nothing in its family was measured this way

# Prefill, full context, basis: the lines below the strip.
speed-details-reads-prompt-at = Reads the prompt at

# Prefill, full context, basis: the lines below the strip.
speed-details-first-token-after = First token after

# Prefill, full context, basis: the lines below the strip.
speed-details-slows-down-to = Slows down to

# Prefill, full context, basis: the lines below the strip.
speed-details-limited-by = Limited by

# Prefill, full context, basis: the lines below the strip.
speed-details-basis = Basis

# Below the speed: what was assumed.
assumed-backend = Computed for the { $backend } backend.

# After it: what another backend would give.
other-backend-text = With { $backend }: about { $speed } tokens per second ({ $range }).

# After it, where a program guesses tokens by itself.
guesses-by-default = { $runtime } guesses { $tokens } tokens ahead by default with this model; the speed includes that.

# After it, where the question asks for guesses.
guesses-as-asked = The speed includes guessing { $tokens } tokens ahead.

# What to be careful about.
caveat-runtime-not-here = { $runtime } does not run natively on { $device } under { $os }: memory is computed, speed is not.

# What to be careful about.
caveat-system-of-runtime = { $runtime } does not run natively under { $usual }, so this is the answer under { $os }.

# What to be careful about.
caveat-quantization-not-loaded = { $runtime } does not load { $quantization } files.

# What to be careful about.
caveat-split-not-stated = This is the speed of the best split. Programs that choose the split themselves are often slower, so the range extends to the slowest tenth of published runs; state the split to narrow it.

# What to be careful about, after caveat-split-not-stated.
# number: a version of Ollama
caveat-split-of-ollama = Before version 0.30, Ollama left the output head on the processor: update it.

# What to be careful about.
caveat-requests-wait = The contexts of all users do not fit in full. { $runtime } starts all the same: a request takes only the room that it fills, and waits while there is none. This is the speed of requests that run.

# What to be careful about.
caveat-fewer-requests = { $runtime } starts here only with --max-num-seqs { $users }.

# What to be careful about.
caveat-crowded = This is more than Windows usually leaves free on the card. It still starts, but Windows moves part of it, or something else, to system RAM, which may slow it down.

# What to be careful about.
caveat-speed-not-measured = No speed of { $runtime } was measured on machines like { $device }, so there is no estimate.

# What to be careful about.
caveat-prefill-not-measured = Prompt processing was not measured on this family of machines.

# What to be careful about.
caveat-machine-not-measured = We have no measurements of { $device }, so the range is wider.

# What to be careful about.
caveat-bandwidth-estimated = The bandwidth of { $device } does not come from its maker, and speed follows bandwidth.

# What to be careful about.
caveat-users-not-calibrated = Speed for several people at once is computed from bytes and operations, not calibrated.

# What to be careful about.
caveat-context-beyond-model = { $model } supports at most { $max-context } tokens of context.

# What to be careful about.
caveat-context-above-default = { $runtime } uses a context of { $default-context } tokens on this machine by default.

# What to be careful about.
caveat-mean-width = Publishers of this format quantize different tensors, so a single file may be a few percent off.

# What to be careful about.
caveat-mix-differs = This mix differs from model to model: { $points } files were from { $low } to { $high }% larger than the plain mix of that name.

# What to be careful about.
caveat-mix-estimated = This mix differs from model to model: we estimate that files are from { $low } to { $high }% larger than one type for everything.

# Among the cautions of an answer whose speed was corrected by runs on the reader's own machine. ratio: "0.87".
caveat-own-runs =
    { $runs ->
        [one] Calibrated with one of your runs: on this machine it was { $ratio } times as fast as predicted.
       *[other] Calibrated with { $runs } of your runs: on this machine they were { $ratio } times as fast as predicted.
    }

# What to be careful about.
caveat-cache-loses = A narrow KV cache is not free on { $model }: with { $cache }, the most likely token was measured to differ from that of a full-width cache in { $percent }% of cases.

# What to be careful about.
caveat-shape-estimated = Part of this model’s shape is our estimate: its configuration does not list all of it.

# Heading of the sources.
sources-heading = Sources

# After a source's title and publisher.
source-details-text = ; { $kind }; { $accessed }.

# A citation by number: "[12, measured]".
cited-text = [{ $number }, { $of }]

# Kind.
kind-vendor = maker’s claim

# Kind.
kind-measured = measured

# Kind.
kind-paper = paper

# Kind.
kind-code = code

# Kind.
kind-derived = derived

# Kind.
kind-estimate = estimate

# Origin of an input the visitor chose.
from-question = your choice

# Origin of an input computed before.
from-step = computed

# Heading of the answer.
answer-heading = Answer

# Heading of the memory bar.
memory-heading = Memory

# Heading of the speed strip.
speed-heading = Speed

# Opens the steps.
why-heading = Why these numbers: every step

# Heading of the suggestions.
changes-heading = What would change it

# What it gives.
suggestion-memory = more system RAM

# What it gives.
suggestion-quantization = smaller weights

# What it gives.
suggestion-model = a mixture of experts, which reads only part of its weights for each token

# What it gives.
suggestion-model-not-worse =
    { $how ->
        [better] better at coding ({ $theirs } against { $ours }% in { $test })
       *[level] not worse at coding ({ $theirs } against { $ours }% in { $test })
    }

# What it gives.
suggestion-device = another machine

# What it gives.
suggestion-about-tokens-second = , about { $speed } tokens per second ({ $range })

# What it gives.
suggestion-text = , { $what }: { $total }{ $speed }.

# First word of the answer: it fits.
answer-yes = Yes.

# First word of the answer: it fits, with little room.
answer-barely = Barely.

# First word of the answer: part of it is in system RAM.
answer-placed = Partly on the GPU.

# First word of the answer: it does not fit.
answer-no = No.

# Where cards do not hold all, and neither does the memory around them.
answer-too-large-beside-gpu = The part outside the GPU is { $missing } too large for the remaining memory.

# `who` is who uses the memory.
answer-too-large =
    { $who ->
        [programs] It needs { $need }, and programs may use { $budget } of the { $installed } installed: { $missing } too much.
       *[gpu] It needs { $need }, and the GPU may use { $budget } of the { $installed } installed: { $missing } too much.
    }

# Not a sentence yet: one of the following ends it.
answer-memory =
    { $who ->
        [programs] It needs { $need } of the { $budget } programs may use
       *[gpu] It needs { $need } of the { $budget } the GPU may use
    }

# Where a part is in system RAM.
answer-memory-elsewhere = { $memory }, and { $elsewhere } of system RAM

# Where no speed is known.
answer-not-measured = { $memory }. How fast it would be was not measured.

# Where the speed is known; `pace` compares it with how people read.
answer-writes =
    { $users ->
        [one] { $memory }, and generates about { $speed } tokens per second ({ $range }), { $pace }.
       *[other] { $memory }, and generates about { $speed } tokens per second for each person ({ $range }), { $pace }.
    }

# After it.
answer-first-word = With a { $tokens }-token prompt, the first token arrives after { $time }.

# A duration.
duration-hours = { $number } { $number ->
    [one] hour
   *[other] hours
}

# A duration.
duration-minutes = { $number } { $number ->
    [one] minute
   *[other] minutes
}

# A duration.
duration-seconds = { $number } { $number ->
    [one] second
   *[other] seconds
}

# Between values that can be used.
problem-separator = ,{ " " }

# What is wrong with an address: `field` is a name within it.
problem-unknown-id = { $field }: “{ $given }” is not known. The nearest is “{ $nearest }”.

# What is wrong with an address: `field` is a name within it.
problem-not-offered = { $field }: “{ $given }” is not available here. Use one of: { $allowed }.

# What is wrong with an address: `field` is a name within it.
problem-empty = { $field } is empty. Give a name or an id, or leave the field out.

# What is wrong with an address: `field` is a name within it.
problem-not-between = { $field }: “{ $given }” cannot be used. Give a number from { $min } to { $max }.

# What is wrong with an address: `field` is a name within it.
problem-out-of-range = { $field }: “{ $given }” cannot be used. Give a whole number from { $min } to { $max }.

# What is wrong with an address: `field` is a name within it.
problem-future-version = { $field }: this address was written for version “{ $given }”, and this page supports { $known }. Reload to get the newest page; what could be read is used.

# What is wrong with an address: it is too long.
problem-too-long = { $field }: “{ $given }” is longer than the { $most } bytes that are read. Shorten it; the usual question is shown.

# What is wrong with an address: too many machines or models are described.
problem-too-many = { $field }: “{ $given }” is one description too many: { $most } are kept. Reload the page, or start the program again.

# What is wrong with an address: a list that is too long.
problem-more-than = { $field }: “{ $given }” was left out. At most { $most } can be given.

# What is wrong with an address: a name that no field has.
problem-unknown-field = “{ $given }” is not a field of this page, so it was left out.

# What is wrong with an address: a field that is in it twice.
problem-repeated = “{ $given }” names a field that was given before; the first counts.

# What is wrong with an address: `why` is one of the following.
problem-impossible = { $field }: “{ $given }” is not possible. { $why }

# Why a placing is not possible. “linked” is a name within the address.
impossible-one-card = This machine does not take several cards; “linked” is for several machines.

# Why a placing is not possible. “memory” is a name within the address.
impossible-one-memory = This machine has a single memory, whose size is “memory”. Leave the field out.

# Why a placing is not possible.
impossible-no-offload = { $runtime } keeps the whole model on GPUs. Use a runtime that offloads, such as llama.cpp.

# Why a placing is not possible.
impossible-one-machine = { $runtime } runs on a single machine. Use a runtime that links several, such as llama.cpp.

# Why a placing is not possible. “gpu-layers” is a name within the address.
impossible-no-experts = This model has no routed experts. Use “gpu-layers” to keep layers in system RAM.

# Why a placing is not possible. “gpu-layers” is a name within the address.
impossible-whole-layers = { $runtime } moves whole layers. Use “gpu-layers”, or llama.cpp.

# Why a placing is not possible.
impossible-fewer-layers = This model has { $layers } layers. Leave the field out to keep all of them on the GPU.

# Why a placing is not possible.
impossible-no-tensor-split = { $runtime } gives each card layers of its own. Leave the field out.

# Why a placing is not possible.
impossible-uneven-heads = { $runtime } needs a number of cards that divides the model’s { $heads } attention heads.

# Why a field is not possible: another one is needed with it.
impossible-needs = It matters only with “{ $other }” of { $least } or more. Give both, or leave the field out.

# Why a field is not possible: another one is missing.
impossible-without = It says nothing without “{ $other }”. Give both, or leave the field out.

# Why a field is not possible. “backend” and “cpu” are names within the address.
impossible-no-layers = Without layers on the GPU the processor runs the model: ask for “backend” “cpu” instead.

# Why a field is not possible. “users” is a name within the address.
impossible-own-contexts = With several “users” each has a context of its own. Leave one of the two out.

# Why a field is not possible. “users” is a name within the address.
impossible-no-slots = { $runtime } gives each request a context of its own: ask for “users” instead.

# Why a field is not possible.
impossible-no-share = { $runtime } takes as much of the GPU’s memory as it needs. Leave the field out.

# Why a field is not possible.
impossible-text-only = This model reads text only. Leave the field out.

# Why a field is not possible. “backend” and “cpu” are names within the address.
impossible-on-processor = With “backend” “cpu” the processor works without the GPU. Leave the field out, or choose another backend.

# Why a field is not possible: a power limit.
impossible-power-unknown = What this machine draws without a limit is not known, so a limit would change nothing. Leave the field out.
