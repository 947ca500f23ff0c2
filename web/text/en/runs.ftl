### What runs here.

# Title and description of the page.
runs-title = What runs on my machine? – Rooftop

# Title and description of the page.
runs-description = Every language model on your machine, at the best format that fits and is fast enough: memory, speed with its range, time to the first word. Sort and filter; nothing you choose leaves the page.

# Heading of the page, and of its table.
runs-heading = What runs here?

# Below the heading.
# number: widths in bits, by which formats are named
runs-lead = Pick your machine and what it is for. For each model we choose the highest-precision format, up to 8 bits, that fits and meets your speed. If none does, we show the highest that fits.

# Above the machine.
runs-machine = Machine

# Name of a task.
task =
    { $id ->
        [chat] Chat
        [coding] Coding agent
        [documents] Long documents
       *[other] { "" }
    }

# Unit of the speed slider.
tokens-a-second = tokens per second

# How many models fit and are fast enough; “partly” is the number of those that fit with a part in system RAM.
runs-answer =
    { $partly ->
        [0] Of { $runs } models, { $fitting } fit on { $machine } with { $context-tokens } tokens of context; { $fast } of these reach { $least-speed } tokens per second.
       *[other] Of { $runs } models, { $fitting } fit on { $machine } with { $context-tokens } tokens of context and { $partly } more partly in system RAM; { $fast } of these reach { $least-speed } tokens per second.
    }

# The largest model that is fast enough; a sentence after the answer.
runs-largest =
    { $place ->
        [partly] The largest of them: { $model } at { $quantization }, partly in system RAM, { $speed } tokens per second ({ $range }).
       *[gpu] The largest of them: { $model } at { $quantization }, { $speed } tokens per second ({ $range }).
    }

# Where nothing is left in the table, what would bring something.
runs-none-fast-enough = Nothing that fits is that fast. The fastest is { $model } with { $speed } tokens per second: try less speed or less context.

# Where nothing is left in the table, what would bring something.
runs-none-fits = Nothing fits with { $context-tokens } tokens of context. The smallest, { $model } at { $quantization }, needs { $total }, and { $budget } may be used: less context would help, or a machine with more memory.

# Where nothing is left in the table, what would bring something.
runs-none-of-that-name = No model here has that name. Clear the search, or show all models.

# Heads of the table.
runs-columns-model = Model

# Heads of the table.
runs-columns-parameters = Parameters

# Heads of the table.
runs-columns-format = Format

# Heads of the table.
runs-columns-fits = Fits

# Heads of the table.
runs-columns-needs-usable = Memory: needed / usable

# Heads of the table.
runs-columns-tokens-second = Tokens per second

# Heads of the table.
runs-columns-first-word-after = First word after

# Cells of a model, without its name.
runs-cells-not-measured = not measured

# Cells of a model, without its name.
runs-cells-memory = { $budget } of { $budget-b }

# Cells of a model, without its name.
runs-cells-speed = { $speed } ({ $range })

# Cells of a model, without its name.
runs-cells-slow = { $speed } ({ $range }), too slow

# Whether it fits, in a sign and words.
outcome-fits = ✓ fits

# Whether it fits, in a sign and words.
outcome-tight = ≈ tight

# Whether it fits, in a sign and words.
outcome-partly = ◐ partly in system RAM

# Whether it fits, in a sign and words.
outcome-beyond = ✗ made for less context

# Whether it fits, in a sign and words.
outcome-no = ✗ no

# Below the table.
runs-note-text = Each name links to the estimate with every step. How much quantization changes a model’s answers is not computed here. Partly in system RAM: we assume the card is in a computer with { $default-host-memory } GB; the speed combines both memories and was not calibrated.

# Button that shows the rest of the table.
more-rows = Show { $count } more

# Label of the search in the table.
runs-find = Filter by name

# Label of what is shown.
runs-show = Models shown

# What fits and is fast enough.
runs-show-fast = what fits and is fast enough

# Everything.
runs-show-all = all models

# A model in the picture.
run-dot-tokens-second = : { $speed } tokens per second

# A model in the picture.
run-dot-text = { $model }, { $quantization }{ $speed }

# Along the bottom.
size-axis = Billions of parameters

# At the line of the least speed.
least-line = at least { $speed }

# Heads of the numbers of the picture.
scatter-columns-model = Model

# Heads of the numbers of the picture.
scatter-columns-billions-parameters = Billions of parameters

# Heads of the numbers of the picture.
scatter-columns-tokens-second = Tokens per second

# Heads of the numbers of the picture.
scatter-columns-lower-end = Lower end

# Heads of the numbers of the picture.
scatter-columns-upper-end = Upper end

# Title of the picture.
scatter-title-text = { $machine }: speed against size

# The picture in words.
scatter-summary-text = { $count } models that fit on { $machine }: predicted speed against parameters, both on scales of equal factors. Circles are dense models, triangles mixtures of experts, which are faster for their size.

# How many rows of the table are shown, and in which order: "84 of 180, by tokens per second, largest first."
rows-shown = { $shown } of { $all }, by { $column }, { $order }.

# A column within the sentence about the order.
rows-column =
    { $column ->
        [parameters] parameters
        [format] format
        [fits] fits
        [needs] memory needed
        [speed] tokens per second
        [first-word] first word after
       *[model] model
    }

# An order by name.
rows-order-z-to-a = from Z to A

# An order by name.
rows-order-a-to-z = from A to Z

# An order by number.
rows-order-largest-first = largest first

# An order by number.
rows-order-smallest-first = smallest first
