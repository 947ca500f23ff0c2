### What all calculators say.

# Opens a group of fields.
# number: place of the workload
group-of-fields =
    { $name ->
        [agent] An agent’s task
        [work-a] Workload 1
        [work-b] Workload 2
        [work-c] Workload 3
        [work-d] Workload 4
        [prices] Prices
        [other-machine] Second machine
       *[other] Assumptions
    }

# Name of an option that is no record of the catalogue.
option-name-gb = { $option } GB

# Name of an option that is no record of the catalogue.
option-name-machine-i-describe = A machine I describe

# Name of an option that is no record of the catalogue.
option-name-model-i-describe = A model I describe

# Word.
word-video-timeline = a video timeline

# Word.
# number: part of a name
word-3d-scene = a 3D scene

# Word.
word-windows = Windows

# Word.
word-linux = Linux

# Word.
word-macos = macOS

# Word.
word-full-fine-tuning = Full fine-tuning

# Word.
# number: widths in bits, by which formats are named
word-lora-16-bits = LoRA, 16 bits

# Word.
# number: widths in bits, by which formats are named
word-qlora-4-bits = QLoRA, 4 bits

# Word.
word-queries-and-values = queries and values

# Word.
word-all-attention = all of attention

# Word.
word-all-matrices-layers = all matrices of the layers

# Word.
word-adamw = AdamW

# Word.
# number: widths in bits, by which formats are named
word-adamw-8-bit = AdamW in 8 bits

# Word.
# number: widths in bits, by which formats are named
word-adamw-8-bit-paged = AdamW in 8 bits, paged

# Word.
word-adafactor = Adafactor

# Word.
word-sgd = SGD

# Word.
# number: widths in bits
word-mixed-16-bits = mixed: 16 bits, steps in 32

# Word.
# number: widths in bits, by which formats are named
word-16-bits = 16 bits

# Word.
# number: widths in bits, by which formats are named
word-32-bits = 32 bits

# Word.
word-inputs-layers-kept = inputs of layers kept

# Word.
word-inputs-layers-in = inputs of layers in system RAM

# Word.
word-everything-kept = everything kept

# A number that cannot be read.
figure-wrong-text = { $field }: give a number from { $min } to { $max }.

# A bar of memory in words.
parts-summary-separator = ,{ " " }

# A bar of memory in words.
parts-summary-text = { $name } { $size }

# A bar of memory in words.
parts-summary-needed-which-usable = Needed: { $needed } ({ $join }). Usable: { $budget }.
