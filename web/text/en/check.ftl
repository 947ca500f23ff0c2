### The page that says whether a printed speed or memory is normal.

# Title and description of the page.
check-title = Is my speed normal? – Rooftop

# Title and description of the page.
check-description = Paste what llama.cpp, Ollama, LM Studio, vLLM, MLX or nvidia-smi printed, or only the tokens per second: as expected, slower or faster, memory term by term, and the likely causes with how to check each.

# Heading of the page, and a link to it.
check-heading = Is my speed normal?

# Below the calculator.
check-prose-reads = It reads llama-bench (Markdown, CSV, JSON), logs of llama.cpp, llama-server and programs around it, ollama run --verbose, ollama ps and the log of ollama serve, lms, vLLM’s start-up and statistics, mlx_lm, and nvidia-smi. Add what the output does not say in the fields.

# Below the calculator.
# number: the share of outcomes that the range is meant to contain
check-prose-judges = A speed counts as slower or faster when it is clearly outside the range of the estimate, which is meant to contain four in five outcomes. Causes come from signs in the output: buffers, layers, flags and messages, each with where it is described. Where nothing points to a fault, none is named.

# Below the calculator.
check-prose-stays = The text stays in this tab: it is not sent, not stored and not put into the address. The fields are in the address, so a link contains them.

# Label of the text area.
check-printed = Paste what the program printed, or the command you run

# Below the text area.
# number: the limit of the text area
check-hint = Up to 1 MB; of a longer file the first and last 512 KB are read. The text stays in this tab.

# Label of the field for a file.
check-file = Or choose a log file, or drop it here

# Label of the button beside the file.
check-remove = Remove { $name }

# Label of a field: only a speed, without any output.
check-rate = Or only the speed, tokens per second

# Label of a field.
check-machine = Machine

# Label of a field.
check-model = Model and format

# Label of a field.
check-settings = Settings

# Shown in an empty field: an example of what to type.
# number: an example of what to type
check-rate-example = 25.3

# Shown in an empty field: an example of what to type.
# number: an example of what to type
check-machine-example = RTX 4090, 64 GB DDR5

# Shown in an empty field: an example of what to type.
# number: an example of what to type
check-model-example = Qwen3 32B Q4_K_M

# Shown in an empty field: an example of what to type.
# number: an example of what to type
check-settings-example = -c 16384 -ngl 99, Windows

# Above the fields for what the output leaves open.
check-rest = What the output does not say

# The answer begins with this.
check-class-as-expected = As expected.

# The answer begins with this.
check-class-slower = Slower than expected.

# The answer begins with this.
check-class-faster = Faster than expected.

# The answer begins with this.
check-class-does-not-load = The model does not load.

# The answer begins with this.
check-class-out-of-memory = Out of memory.

# The answer begins with this, where nothing could be compared.
check-class-not-enough-said = Not enough to compare.

# The answer begins with this, where it is a command.
check-class-command-fits = This command fits.

# The answer begins with this, where it is a command.
check-class-command-does-not-fit = This command runs out of memory.

# Continues the answer: the measured speed beside the range of the estimate.
check-speed-below = { $measured } tokens per second is below the range of { $low } to { $high }; the estimate is { $mid }.

# Continues the answer: the measured speed beside the range of the estimate.
check-speed-within = { $measured } tokens per second is within the range of { $low } to { $high }; the estimate is { $mid }.

# Continues the answer: the measured speed beside the range of the estimate.
check-speed-near = { $measured } tokens per second is just outside the range of { $low } to { $high }, which differences in versions and settings can explain; the estimate is { $mid }.

# Continues the answer: the measured speed beside the range of the estimate.
check-speed-above = { $measured } tokens per second is above the range of { $low } to { $high }; the estimate is { $mid }.

# Continues the answer where no speed can be compared.
check-speed-only = { $measured } tokens per second were read, with no estimate to compare.

# Continues the answer where the output itself says what happened.
check-by-signs = The output itself says so; no speed could be compared.

# Continues the answer where nothing in the output speaks for a fault and no speed could be compared.
check-no-fault = No sign of a fault was found; no speed could be compared.

# Continues the answer: what a command needs and what there is.
check-command-needs = It needs { $needed }, and { $usable } is usable. What the command does not say is taken from the fields and the usual settings.

# Continues the answer where nothing was read.
check-nothing = Paste what the program printed, or type the tokens per second.

# Continues the answer where the text is no output of a known program.
check-unknown = No line of a known program was found in the text.

# Continues the answer where the text is too long.
# number: the limit of the text area
check-too-long = The text is longer than 1 MB. Paste the part that matters, or drop the file.

# Continues the answer where the file is not text.
check-not-text = The file holds null bytes, which no log has. Drop the log itself, not an archive.

# A sentence on what to add.
check-say-machine = Name the machine in the field to compare with an estimate.

# A sentence on what to add.
check-say-model = Name the model and its format in the field to compare with an estimate.

# A note where the file was longer than is read.
# number: the limit of the text area
check-cut = The file is long: only its first and last 512 KB were read.

# A note on flags of a command that change nothing here.
check-ignored = Without effect on the estimate, or not known: { $flags }.

# A note where the command names a model that is not in the catalogue.
check-unknown-model = { $name } is not in the catalogue: name a model in the field, or describe it.

# A note where a command asks for all layers on the GPU and they do not fit.
check-all-layers = The command asks for all layers on the GPU, which is too small for them: it stops instead of moving some to system RAM.

# Heading of the list of causes.
check-causes = Likely causes, most likely first

# Part of a cause: what to do.
check-how-to-check = Check:

# Part of a cause: what in the output speaks for it.
check-shown-by = Signs: { $signs }.

# Link to where a cause is described.
check-source = Source

# Heading of a table.
check-speeds = Speed, tokens per second

# Heading of a table.
check-memory = Memory, printed and predicted

# Heading of a table.
check-read = What was read

# Head of a column.
check-column-what = What

# Head of a column.
check-column-measured = Measured

# Head of a column.
check-column-printed = Printed

# Head of a column.
check-column-predicted = Predicted

# Head of a column.
check-column-range = Range

# Head of a column.
check-column-value = Value

# Name of a row.
check-row-decode = Generation

# Name of a row.
check-row-prefill = Prompt processing

# Name of a row.
check-row-weights = Weights

# Name of a row.
check-row-cache = KV cache and state

# Name of a row.
check-row-buffers = Compute buffers

# Name of a row.
check-row-total = Total

# Name of a row.
check-row-programs = Program

# Name of a row.
check-row-machine = Machine

# Name of a row.
check-row-model = Model

# Name of a row.
check-row-format = Format

# A cell where nothing was found.
check-not-found = not found

# Between the ends of a range.
check-range = { $low } to { $high }

# Link to the question on the estimator.
check-on-estimator = This question on the estimator

# Between names in a list.
check-separator = { ", " }

# The only value of a program that is a number alone.
check-program-number = a number alone

# A fact that was read from the output, by its id; none for those that are not shown.
# number: part of a name
check-fact =
    { $fact ->
        [context] context, tokens
        [slots] parallel slots
        [gpu-layers] layers asked for on the GPU
        [layers-on-gpu] layers on the GPU
        [layers-total] layers of the model
        [layers-left] layers left on the processor
        [cpu-experts] layers with experts in system RAM
        [flash] flash attention
        [cache-bits] bits of the KV cache
        [cache-on-cpu] KV cache in system RAM
        [threads] threads
        [tensor-parallel] cards that share each tensor
        [pipeline-parallel] groups of cards
        [sequences] requests at once, at most
        [memory-share] share of GPU memory that may be taken
        [micro-batch] micro-batch
        [speculation] speculation
        [eager] CUDA graphs off
        [graph-splits] graph splits
        [gpu-percent] share on the GPU, %
        [power-cap-w] power limit, W
        [temperature] temperature, °C
        [projector] projector for images
        [sockets] processor sockets
        [memory-channels] memory channels
        [working-set-limit-mib] working set limit of the GPU, MiB
        [read-gb-per-sec] weights read, GB/s
        [card-gb-per-sec] bandwidth of the machine, GB/s
        [decode-ratio] speed as a multiple of the estimate
        [prefill-ratio] prompt processing as a multiple of the estimate
        [waiting] requests waiting
        [cache-used-percent] KV cache in use, %
        [acceptance] share of guesses accepted
        [accepted-length] tokens accepted per step
        [weights-cpu-share] share of the weights in system RAM
        [cache-share] share of the memory that is KV cache
        [predicted-share] predicted memory as a share of what is usable
       *[other] { "" }
    }

# A setting that is on.
check-on = on

# A setting that is off.
check-off = off

# What may be the cause, by its id in data/causes.toml.
# number: part of a name
check-cause =
    { $cause ->
        [layers-left-on-cpu] Part of the model stays on the processor, and every token waits for it.
        [layers-or-cache-on-cpu] The KV cache is in system RAM, so attention leaves the GPU at every token.
        [cpu-only-build] The program runs on the processor: its build has no GPU backend, or finds no GPU.
        [wrong-backend] The backend is not the fastest for this GPU, takes another GPU, or lacks an operation that then runs on the processor.
        [flash-attention-off] Flash attention is off, which costs more the longer the context.
        [cache-type-without-kernel] The type of the KV cache has no kernel in this build, so attention runs on the processor.
        [cache-of-16-bits] The KV cache is kept in 16 bits and takes much of the memory.
        [context-reserved-too-large] Memory is reserved for a context far longer than is used.
        [parallel-slots] The context is reserved once for every parallel slot.
        [shared-gpu-memory] The driver moved part of the model to shared GPU memory, which is behind PCIe.
        [swapping] The weights do not stay in memory and are read from disk or from swap again and again.
        [metal-working-set-limit] The model exceeds what macOS lets the GPU keep resident.
        [power-or-thermal-limit] The GPU is held back by its power limit or its temperature.
        [one-memory-channel] Memory runs on fewer channels than the machine has.
        [thread-count] More threads are started than there are cores for them.
        [numa] Two sockets read the weights through one memory controller.
        [projector-loaded] The projector for images takes room that layers would need.
        [speculation-on] Guesses cost more than they save: a draft model takes memory and time.
        [speculation-dropped] The program goes on without the draft.
        [kv-cache-pages-too-few] The KV cache has too few pages for the context or for the requests at once.
        [requests-queue] Requests wait although the KV cache has room: prompts are read in between, or fewer may run at once than arrive.
        [gpu-memory-utilization] vLLM takes a share of the memory that leaves too little for what comes after, or too little for the model.
        [eager-mode] CUDA graphs are off (--enforce-eager), so every kernel is launched on its own.
        [wrong-quantization-kernel] A slow kernel was chosen for this format.
        [wrong-split-between-cards] The model is split so that one card is full, waits for the others, or copies between them at every token.
        [narrow-link] A card is behind a narrow link (few PCIe lanes, Thunderbolt), which prompts and split tensors have to cross.
        [model-larger-than-memory] The model is larger than the available memory.
        [loading-guard] The program’s own safeguard refuses to load because it misjudges the memory (a carve-out, a limit, unified memory).
        [other-program-on-gpu] Something else uses the GPU or its memory: another model, a desktop, a game.
        [build-or-driver] This build or driver is slower than others, or does not know the model or the GPU.
        [damaged-file] The file is damaged, incomplete, or of a kind that this program does not read.
       *[other] { "" }
    }

# How to find out whether it is the cause, by its id in data/causes.toml.
# number: values of settings
check-how =
    { $cause ->
        [layers-left-on-cpu] Compare the layers on the GPU with the layers of the model in the log; choose a smaller format or context, or free the card.
        [layers-or-cache-on-cpu] Run again without --no-kv-offload, or with “offload KV cache to GPU memory” on.
        [cpu-only-build] Look for the GPU’s name at the start of the log; install the build for it, and its driver.
        [wrong-backend] See which GPU the log names first; run the same with the other backend (CUDA, ROCm, Vulkan) or a newer build; many graph splits point to it.
        [flash-attention-off] Run again with --flash-attn on (in Ollama OLLAMA_FLASH_ATTENTION=1).
        [cache-type-without-kernel] Run again with --cache-type-k and --cache-type-v both f16 or both q8_0.
        [cache-of-16-bits] Compare its size with that at --cache-type-k q8_0 --cache-type-v q8_0.
        [context-reserved-too-large] Set a smaller context (-c, num_ctx, --max-model-len), and see what the cache takes then.
        [parallel-slots] Set one slot (--parallel 1, OLLAMA_NUM_PARALLEL=1), or a context for each that is as much shorter.
        [shared-gpu-memory] Watch “shared GPU memory” in the task manager; forbid the driver’s system memory fallback, or use less.
        [swapping] Watch disk reads and swap while it generates; use a smaller format.
        [metal-working-set-limit] Compare the allocation with recommendedMaxWorkingSetSize; choose a smaller format, or raise iogpu.wired_limit_mb.
        [power-or-thermal-limit] Ask nvidia-smi -q -d PERFORMANCE,POWER,TEMPERATURE under load; raise the limit or improve cooling.
        [one-memory-channel] Look at the modules and their speed (dmidecode -t memory, CPU-Z); fill the other channels.
        [thread-count] Set the threads to the number of physical cores that may be used (-t, num_thread).
        [numa] Drop the page cache and run with --numa distribute, or on one socket.
        [projector-loaded] Load the model without its projector, or compare the layers on the GPU with and without.
        [speculation-on] Run the same without the draft and compare; look at the share of guesses that is accepted.
        [speculation-dropped] Look for the line that says so at load; use a draft or method that this model allows.
        [kv-cache-pages-too-few] Compare the tokens it holds with the context; give it more memory, or lower --max-model-len.
        [requests-queue] Compare Waiting and the use of the cache over time; raise --max-num-seqs or the tokens of a step.
        [gpu-memory-utilization] Start again with --gpu-memory-utilization a few hundredths lower (or higher where weights do not fit).
        [eager-mode] Start without --enforce-eager.
        [wrong-quantization-kernel] Leave --quantization out, or name the kernel that the start-up log proposes.
        [wrong-split-between-cards] Compare what each card holds; set the split by memory, and keep the tensors of a layer together.
        [narrow-link] Ask nvidia-smi -q for the link width under load; put the card into another slot, or split by layers.
        [model-larger-than-memory] Compare the size asked for with what is free; take a smaller model or format.
        [loading-guard] Compare the memory it names with that of the system; relax the guard in the settings, or change the carve-out.
        [other-program-on-gpu] List the processes (nvidia-smi, ollama ps), and end what is not needed.
        [build-or-driver] Run the same file with another version of the program or the driver.
        [damaged-file] Compare its size and checksum with the publisher’s; update the program.
       *[other] { "" }
    }
