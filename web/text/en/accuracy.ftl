### Words around the tables of deviations.

# Heading of the section.
accuracy-heading = How accurate it is

# Above the tables.
# number: part of a formula
accuracy-intro-all-points = Every measured point the project keeps, compared with the prediction of the same program that answers on the first page: predicted ÷ measured − 1. Bias is the signed median; the other columns ignore the sign. Each group names its worst point. These tables are regenerated whenever the model changes.

# Above the tables.
accuracy-intro-file-sizes = Files with a maker’s own mix carry a standard label but follow their own rules; we rely on their publishers or the size collections to say which files these are. Sizes printed with one decimal or fewer are listed separately: most of their deviation is rounding.

# Above the tables.
accuracy-intro-memory = Logs name every buffer but not the driver’s own part. Reported peaks do not say whether they are in GB or GiB, and many come from cards that were full or held only part of the model: they are included for completeness, not as a benchmark. vLLM prints its cache as if windowed and recurrent layers kept everything.

# Above the tables.
accuracy-intro-fine-tuning = Fine-tuning runs on several GPUs, and runs that do not state their sequence length, are listed separately. Where a run does not state a setting, we use its library’s default, so a row reflects the library as much as our formulas.

# Heading of a table, by its id.
accuracy-title-weights = Weights

# Heading of a table, by its id.
accuracy-title-weights-by-quantization = Weights, by quantization

# Heading of a table, by its id.
accuracy-title-key-value-cache = Key-value cache

# Heading of a table, by its id.
accuracy-title-recurrent-state = Recurrent state

# Heading of a table, by its id.
accuracy-title-compute-buffers = Compute buffers

# Heading of a table, by its id.
accuracy-title-whole-runs-total = Whole runs: the total

# Heading of a table, by its id.
accuracy-title-whole-runs-weights = Whole runs: weights

# Heading of a table, by its id.
accuracy-title-whole-runs-key = Whole runs: key-value cache

# Heading of a table, by its id.
accuracy-title-whole-runs-compute = Whole runs: compute buffers

# Heading of a table, by its id.
accuracy-title-decode-points-left = Decode, points left out of the fit

# Heading of a table, by its id.
accuracy-title-prefill-points-left = Prefill, points left out of the fit

# Heading of a table, by its id.
accuracy-title-several-sequences = Several sequences at once, points left out of the fit

# Heading of a table, by its id.
accuracy-title-decode-by-backend = Decode by backend and architecture, pairs of machine and model left out

# Heading of a table, by its id.
accuracy-title-prefill-by-backend = Prefill by backend and architecture, pairs of machine and model left out

# Heading of a table, by its id.
accuracy-title-prefill = Time to first token; it had no part in the fit

# Heading of a table, by its id.
accuracy-title-fine-tuning-peaks = Fine-tuning on one GPU: peaks

# Heading of a table, by its id.
accuracy-title-fine-tuning-by-library = Fine-tuning on one GPU: peaks by library

# Heading of a table, by its id.
accuracy-title-fine-tuning-speed = Fine-tuning on one GPU: tokens per second

# Columns of numbers that every table has, after those of its groups.
accuracy-columns-points = Points

# Columns of numbers that every table has, after those of its groups.
accuracy-columns-bias = Bias

# Columns of numbers that every table has, after those of its groups.
accuracy-columns-median = Median

# Columns of numbers that every table has, after those of its groups.
# number: a quantile, which names the column
accuracy-columns-75-100-within = 75 of 100 within

# Columns of numbers that every table has, after those of its groups.
# number: a quantile, which names the column
accuracy-columns-90-100-within = 90 of 100 within

# Columns of numbers that every table has, after those of its groups.
# number: a quantile, which names the column
accuracy-columns-95-100-within = 95 of 100 within

# Columns of numbers that every table has, after those of its groups.
accuracy-columns-within = Within { $limit }%

# Columns of numbers that every table has, after those of its groups.
accuracy-columns-worst = Worst

# The column that names the worst point.
accuracy-worst-at-text = At

# The column of misses.
accuracy-miss-text = Median miss, MiB

# The columns for predictions with a range.
accuracy-range-in-range = In the range

# The columns for predictions with a range.
accuracy-range-range = Range ÷×

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-method = Method

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-library = Library

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-full = Full

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-lora = LoRA

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-qlora = QLoRA

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-another = Another

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-peft = PEFT

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-evidence = Evidence

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-quantization = Quantization

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-runtime = Runtime

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-attention = Attention

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-figures-from = Figures from

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-files = Files

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-standard-mixes = Of standard mixes

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-makers-own-mix = Of a maker’s own mix

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-logs = Logs

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-logs-fork-ik = Logs of a fork, ik_llama.cpp

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-reported-peaks = Reported peaks

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-vllm = vLLM

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-ollama = Ollama

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-quantizers-dry-run = The quantizer’s dry run

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-published-files = Published files

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-published-files-rounded = Published files, rounded sizes

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-published-files-makers = Published files of a maker’s own mix

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-every-head-its = Every head its own (MHA)

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-one-for-all = One for all heads (MQA)

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-grouped-gqa = Grouped (GQA)

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-latent-mla = Latent (MLA)

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-windows = Windows

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-windows-and-full = Windows and full, alternating

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-hybrid-with-recurrent = Hybrid, with recurrent layers

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-left-out = Left out

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-them = Of them

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-model-on-machine = A model on a machine, both known

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-machine = A machine

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-model = A model

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-backend-on-architecture = A backend on an architecture

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-all-on-gpus = All on GPUs

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-dense-models = Dense models

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-mixture-experts = Mixture of experts

# A group of points, or what groups are by; ids of records stand for themselves.
# number: the bound that names a group
accuracy-group-depth-short = Up to 1,024 tokens deep

# A group of points, or what groups are by; ids of records stand for themselves.
# number: the bound that names a group
accuracy-group-depth-medium = Up to 8,192

# A group of points, or what groups are by; ids of records stand for themselves.
# number: the bound that names a group
accuracy-group-depth-long = Up to 32,768

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-deeper = Deeper

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-cpus-npus-sycl = CPUs, NPUs, SYCL, OpenVINO

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-backend = Backend

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-architecture = Architecture

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-program = Program

# Heading of a table, by its id.
accuracy-title-loss-of-others = Loss by quantization, a model left out: inferred from what other models lose

# Heading of a table, by its id.
accuracy-title-loss-of-type = Loss by quantization, a type left out: inferred from another type of the same model

# A group of points, or what groups are by; ids of records stand for themselves.
accuracy-group-all = All
