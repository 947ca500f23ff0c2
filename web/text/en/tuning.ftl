### Fine-tuning.

# Title and description of the page.
tuning-title = Fine-tuning: does it fit, how long does it take? – Rooftop

# Title and description of the page.
tuning-description = Memory of full fine-tuning, LoRA and QLoRA by term on laptops, workstations and cards, how long a data set takes, and the longest sequence that fits.

# Heading and prose.
tuning-prose-can-it-be = Can it be fine-tuned there?

# Heading and prose.
# number: widths in bits
tuning-prose-memory = Training keeps the base model, the trained weights, a gradient for each of them, the optimizer state, and the activations saved for the backward pass. LoRA trains small matrices next to the large ones; QLoRA stores the large ones in 4 bits and everything outside the layers in 32.

# Heading and prose.
# number: rounded from tests/snapshots/
tuning-prose-deviation = On the published peaks of single GPUs that the model was adjusted to, the median deviation is 3% for QLoRA (30 runs) and 5% for LoRA (23 runs), varying by library; full fine-tuning depends so much on the library that it is 20% (17 runs). Other runs may deviate more. The median speed is off by a factor of two. The tables are on the method page. Libraries differ in what they keep in memory: see the assumptions.

# Heading and prose.
tuning-prose-time = Time follows from the amount of compute: two operations for each weight and pass, at the share of the matrix units’ published rate that training was measured to reach, or, where no rate is published, at the rate of prompt processing. Both ranges are wide because the measured runs vary. Peak figures that exceed what a chip can compute were left out.

# The answer.
tuning-report-fits = Yes.

# The answer.
tuning-report-tight = Barely.

# The answer.
tuning-report-too-large = No.

# Method.
tuning-method-full = Full fine-tuning

# Method.
tuning-method-lora = LoRA

# Method.
tuning-method-qlora = QLoRA

# Sentence.
tuning-sentence-memory-and-time = { $question } of { $model } needs { $need }; { $budget } may be used, and { $million } million tokens take about { $time }.

# Sentence.
tuning-sentence-time-not-measured = { $question } of { $model } needs { $need }; { $budget } may be used, and how long it takes was not measured on machines like this one.

# Sentence.
tuning-sentence-does-not-fit = { $question } of { $model } needs { $need }; { $budget } may be used.

# Parts.
tuning-parts-base-model = Base model

# Parts.
tuning-parts-adapters = Adapters

# Parts.
tuning-parts-gradients = Gradients

# Parts.
tuning-parts-optimizer = Optimizer

# Parts.
tuning-parts-activations = Activations

# Parts.
tuning-parts-logits = Logits

# Parts.
tuning-parts-overhead = Overhead

# Terms.
tuning-terms-memory-needed = Memory needed

# Terms.
tuning-terms-weights-trained = Weights trained

# Terms.
tuning-terms-million = { $e6 } million

# Terms.
tuning-terms-tokens-second = Tokens per second

# Terms.
tuning-terms-to = { $rate } ({ $low } to { $high })

# Terms.
tuning-terms-what-it-takes = What it takes

# Terms.
tuning-terms-term = Term

# Terms.
tuning-terms-amount = Amount

# Limits.
tuning-limits-none-fits = none fits

# Limits.
tuning-limits-longest-sequence-tokens = Longest sequence, tokens

# Limits.
tuning-limits-largest-micro-batch = Largest micro-batch

# Limits.
tuning-limits-largest-model-qlora = Largest model, QLoRA

# Limits.
tuning-limits-largest-model-lora = Largest model, LoRA

# Limits.
tuning-limits-largest-model-full = Largest model, full

# Limits.
tuning-limits-how-far-one = Limits on this machine

# Limits.
tuning-limits-limit = Limit

# Limits.
tuning-limits-with-rest-unchanged = With the rest unchanged

# Notes.
tuning-notes-needs-cuda = The libraries behind these assumptions need CUDA. On a Mac, MLX trains with LoRA; its memory and speed were not measured.

# Notes.
tuning-notes-experts = Mixture of experts: all experts stay in memory; a token trains only those it uses. No such run was measured on one GPU with enough detail to check this.

# Notes.
tuning-notes-full = Full fine-tuning was not predicted well: libraries differ by a factor of two.

# Notes.
tuning-notes-rate-not-known = Neither the rate of this machine’s matrix units nor its family’s prefill is known.
