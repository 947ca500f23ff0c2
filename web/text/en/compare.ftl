### The comparison.

# Title and description of the page.
compare-title = Compare machines for local AI – Rooftop

# Title and description of the page.
compare-description = Up to six machines side by side: memory and what the GPU may use of it, speed against context with its range, specifications with their sources, and which is better at what.

# Title and description of the page of a pair.
pair-title = { $a } or { $b } for local AI? – Rooftop

# Title and description of the page of a pair.
pair-description = { $a } against { $b }: memory for models, predicted speed with its range, specifications with their sources, and which is better at what.

# Heading of the page.
compare-heading = Which of these?

# Heading of the page of a pair.
pair-heading = { $a } or { $b }?

# Below the heading.
compare-lead = Every machine gets the same model, quantization and runtime, as long as it supports them.

# Heading over links to prerendered pairs.
pairs-heading = Often compared

# Name of the form.
compare-form = What is compared

# Heading of the machines that were picked.
compare-machines = Machines

# Heading of the models that were picked.
compare-models = Models

# In place of a search field when there is no more room.
compare-full =
    { $field ->
        [add-machine] Six machines are compared. Remove one to add another.
       *[other] Three models are compared. Remove one to add another.
    }

# Button that takes something away.
remove = Remove { $name }

# Where no machine is left.
compare-none = No machine selected. Search for one above, by product or chip.

# Heading over what the numbers say.
findings-heading = Which is better at what

# One thing a machine is better at, and why, as far as the numbers say.
finding-writes-faster-moves-more =
    { $ranges ->
        [overlap] { $a } and { $b } generate about equally fast: { $fast } tokens per second ({ $fast-range }) against { $slow } ({ $slow-range }); their memory moves { $ours } against { $theirs }.
       *[apart] { $a } generates faster than { $b }: { $fast } tokens per second ({ $fast-range }) against { $slow } ({ $slow-range }): its memory moves { $ours } against { $theirs }.
    }

# One thing a machine is better at, and why, as far as the numbers say.
finding-writes-faster-reaches-more =
    { $ranges ->
        [overlap] { $a } and { $b } generate about equally fast: { $fast } tokens per second ({ $fast-range }) against { $slow } ({ $slow-range }).
       *[apart] { $a } generates faster than { $b }: { $fast } tokens per second ({ $fast-range }) against { $slow } ({ $slow-range }), though its memory is no faster: its programs reach more of it.
    }

# One thing a machine is better at, and why, as far as the numbers say.
finding-reads-faster =
    { $ranges ->
        [overlap] { $a } and { $b } read prompts about equally fast: { $fast } tokens per second ({ $fast-range }) against { $slow } ({ $slow-range }).
       *[apart] { $a } reads prompts faster than { $b }: { $fast } tokens per second ({ $fast-range }) against { $slow } ({ $slow-range }). Prompt processing is limited by compute, not memory.
    }

# One thing a machine is better at, and why, as far as the numbers say.
finding-memory = { $a } has room for more: its GPU may use { $budget } against { $budget-b } on { $b }.

# One thing a machine is better at, and why, as far as the numbers say.
finding-price = At the last known prices, { $a } is cheaper than { $b }: { $price } against { $price-b }.

# One thing a machine is better at, and why, as far as the numbers say.
finding-text = { $model }: { $sentence }

# Machines a model does not fit on.
misfit-text = { $model } at { $quantization } does not fit on { $machine }: it needs { $total } with { $context-tokens } tokens of context, and { $budget } may be used.

# Machines whose GPU does not hold a model by itself.
spilled-text = { $model } at { $quantization } does not fit on { $machine } alone: { $outside } of { $total } is in system RAM.

# Where nothing differs beyond doubt.
no-finding = The numbers do not tell these machines apart.

# Title of the picture of speeds.
curves-title-text = { $model }, { $quantization }: speed against context

# The picture in words: where the curves begin and end.
curves-summary-separator = ;{ " " }

# The picture in words: where the curves begin and end.
curves-summary-none = No curve: the model does not fit on any of these machines, or its speed was not measured.

# The picture in words: where the curves begin and end.
curves-summary-machine = { $name }: { $fast } tokens per second after { $fixed } tokens, { $slow } after { $to }

# The picture in words: where the curves begin and end.
curves-summary-all = { $join }. A line ends where the context no longer fits. Four in five real-world results should fall inside a band.

# Along the bottom.
context-axis = Tokens in the context

# Upwards.
speed-axis = Tokens per second

# Head of the rows of a table of answers.
answer-rows-fits = Fits

# Head of the rows of a table of answers.
answer-rows-needs-what-gpu = Needs, of what the GPU may use

# Head of the rows of a table of answers.
answer-rows-writes-tokens-second = Generates, tokens per second

# Head of the rows of a table of answers.
answer-rows-writes-with-context = Generates with a full context

# Head of the rows of a table of answers.
answer-rows-reads-prompt-tokens = Processes the prompt, tokens per second

# Head of the rows of a table of answers.
answer-rows-first-word-after = First token after

# Head of the rows of a table of answers.
answer-rows-energy-token = Energy per token

# Head of the rows of a table of answers.
answer-rows-longest-context-that = Longest context that fits, tokens

# Head of a column of a table of answers.
answer-measures-price = Price when last seen

# Head of a column of a table of answers.
# number: the amount that speed is set against
answer-measures-value = Tokens per second for each $1,000

# Head of a column of a table of answers.
answer-measures-watts = Power limit

# A machine's cells of that table.
answer-column-not-measured = not measured

# A machine's cells of that table.
answer-column-ranged = { $mid } ({ $range })

# A machine's cells of that table.
answer-column-memory = { $total } of { $budget }

# A machine's cells of that table.
answer-column-none = none

# A machine's cells of that table.
answer-column-tokens =
    { $all ->
        [all] { $tokens } (its maximum)
       *[some] { $tokens }
    }

# "2.8 J (2.1 to 3.9)"; with a mark where power was not measured.
energy-cell =
    { $basis ->
        [limit] ~ { $joules } J ({ $low } to { $high })
       *[given] { $joules } J ({ $low } to { $high })
    }

# Below that table.
answers-note = The first token is that of a { $prompt-tokens }-token prompt. Energy marked with ~ is computed from the power limit, because power was not measured.

# Caption of that table.
answers-caption-text = Answers about { $model }

# Heading over the times of whole answers.
answer-times-heading = How long an answer takes

# Caption of the table of times.
answer-times-caption = { $model }: time until the answer is complete

# Row of that table.
answer-times-row =
    { $mode ->
        [on] { $task }, thinking: { $tokens } tokens
       *[off] { $task }, without thinking: { $tokens } tokens
    }

# Below it.
answer-times-note = Reading the prompt of such a task, then generating as many tokens as the model spent on average in { $tests }, as { $measurer } counted them on { $date }. The range is that of the speed; answers of one model differ in length by more.

# In place of the table.
answer-times-unknown = Nobody has published how many tokens { $model } spends on an answer, so how long one takes is not known.

# Heading of the specifications.
specifications-heading = Specifications, with their sources

# Below them.
specifications-note = Rates of matrix units are dense. Makers often print twice that, with sparsity, which language models do not use; it is not counted here. Prices are before tax, as of the date shown.

# Where a maker says nothing.
unpublished = not published

# Where nothing was found.
not-known = not known

# What the GPU may use of a machine's memory, under a system: "102 GB under Windows".
usable-of-text = { $usable } of { $memory } under { $os }

# Name of the row of what the GPU may use.
usable-row = The GPU may use

# Above the tables: heads of the first columns.
measure-column = Specification
