### What runs here.

# Title and description of the page.
runs-title = What runs on my machine? – Rooftop

# Title and description of the page.
runs-description = Every language model on your machine, at the best format that fits and is fast enough: memory, speed with its range, time to first token. Sort and filter; nothing you choose leaves the page.

# Heading of the page, and of its table.
runs-heading = What runs here?

# Below the heading.
runs-lead = Pick a machine and a task. Models are ranked by an independent test of that task, each in the file that loses least among those that fit and meet your speed.

# Name of a task.
task =
    { $id ->
        [chat] Chat
        [coding] Coding agent
        [documents] Long documents
        [reasoning] Reasoning
        [tools] Tool use
        [small] Small and fast
       *[other] { "" }
    }

# Unit of the speed slider.
tokens-a-second = tokens per second

# How many models fit and are fast enough; “partly” is the number of those that fit with a part in system RAM.
runs-answer =
    { $partly ->
        [0] Of { $runs } models, { $fitting } fit on { $machine } with { $context-tokens } tokens of context, { $fast } of them at { $least-speed } tokens per second or more.
       *[other] Of { $runs } models, { $fitting } fit on { $machine } with { $context-tokens } tokens of context and { $partly } more partly in system RAM, { $fast } of them at { $least-speed } tokens per second or more.
    }

# Where nothing is left in the table, what would bring something.
runs-none-fast-enough = Nothing that fits is that fast. The fastest is { $model } at { $speed } tokens per second: lower the minimum speed or the context.

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
runs-note-text = Each name links to the estimate with every step. Scores by Artificial Analysis and LMArena, measured on whole models; what a file loses is shown beside them and never subtracted. A dash means there is no independent score for this task. Partly in system RAM: we assume the card is in a computer with { $ram } GB; the speed combines both memories and has a wider range.

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
run-dot-tokens-second = ; { $speed } tokens per second

# A model in the picture.
run-dot-text = { $model }, { $quantization }: { $score }{ $speed }; file: { $loss }

# At the line of the least speed.
least-line = at least { $speed }

# Heads of the numbers of the picture.
scatter-columns-model = Model

# Heads of the numbers of the picture.
scatter-columns-tokens-second = Tokens per second

# Heads of the numbers of the picture.
scatter-columns-lower-end = Lower end

# Heads of the numbers of the picture.
scatter-columns-upper-end = Upper end

# Title of the picture.
scatter-title-text = { $machine }: speed against score

# The picture in words.
scatter-summary-text = { $count } models that run on { $machine } and have a score in { $index }: predicted speed against score. Circles are dense models, triangles mixtures of experts; bars are what the test can tell apart. The line joins the models that no other beats in both, without files that lose much; the rest are faint.

# Below the picture, until something in it is pointed at.
scatter-hint = Point at a model, or use the arrow keys, to see which one it is.

# How many rows of the table are shown, and in which order: "84 of 180, by tokens per second, largest first."
rows-shown = { $shown } of { $all }, by { $column }, { $order }.

# A column within the sentence about the order.
rows-column =
    { $column ->
        [parameters] parameters
        [score] rank
        [format] format
        [loss] quality loss
        [fits] fits
        [needs] memory needed
        [speed] tokens per second
        [answer] time of a typical answer
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

# Label of the choice whether models may think before they answer.
runs-thinking = Thinking

# Whether models may think before they answer.
runs-thinking-choice =
    { $id ->
        [either] whichever scores higher
        [on] on
       *[off] off
    }

# The answer: the models at the top of a test, by name; a single one or several.
runs-best =
    { $how ->
        [single] Best here by { $index }: { $models }.
       *[other] Best here by { $index }, too close to tell apart: { $models }.
    }

# Follows where every file of the models named before loses noticeably.
runs-best-worn = These files lose noticeably; the best that does not: { $models }.

# Follows: models that the first test does not cover, level with the best of another test.
runs-best-next = Not in that test, but at the top of { $index }: { $models }.

# Where no model that runs as asked has a score for the task.
runs-best-none = No model that runs here as asked has an independent score for this task.

# Between the names of models.
runs-separator = { ", " }

# A model of the answer, after its name: score, format, loss, memory, speed.
runs-line-text = : { $score } in { $index }; { $quantization }, { $loss }; { $memory }; { $speed } tokens per second ({ $range }).

# After the line of a model: time until a typical answer of the task is complete.
runs-line-answer = A typical answer takes { $time }.

# After the line of a model: why it is ahead of the next.
runs-why-faster = { $factor } times as fast as the next.

# After the line of a model: why it is ahead of the next.
runs-why-score = { $points } points ahead of the next.

# After the line of a model: why it is ahead of the next.
runs-why-loss = Its file loses less than that of the next.

# A score with the mode it was measured in.
runs-score-mode =
    { $mode ->
        [on] { $score } thinking
        [off] { $score } without thinking
       *[other] { $score }
    }

# What a file loses.
runs-loss =
    { $class ->
        [same] as the original
        [small] small loss
        [noticeable] noticeable loss
       *[large] large loss
    }

# What a file loses, with the share of tokens whose first choice is another.
runs-loss-percent = { $loss } ({ $percent }% of tokens differ)

# A file that is the model as its makers published it.
runs-loss-published = as published

# How near to the file a loss was measured.
runs-loss-known =
    { $known ->
        [file] { $loss }, measured for such files
        [type] { $loss }, measured for this model
        [near] { $loss }, estimated from another format of this model
        [band] { $loss }, estimated from other models
       *[other] { $loss }
    }

# Heads of the table.
runs-columns-score = Score

# Heads of the table.
runs-columns-loss = Quality loss

# Heads of the table.
runs-columns-answer = Typical answer takes

# Everything that fits.
runs-show-fits = everything that fits

# An order by rank.
rows-order-best-first = best first

# An order by rank.
rows-order-best-last = best last

# Summary of the choices that narrow down which models are asked about.
runs-only = Only some models

# Label of the choice of makers.
runs-maker = Made by

# Label of the choice of how old models may be.
runs-months = Released

# Label of the choice of licenses.
runs-license = License

# Label of the choice whether models must read images.
runs-images = Images

# Label of the choice whether models must have been measured in the use of tools.
runs-tools = Tools

# A choice that leaves out no model.
runs-any = any

# A choice of how old models may be.
runs-last-months = in the last { $months } months

# A choice of licenses.
# number: part of the name of a license
runs-permissive = Apache 2.0 or MIT

# A choice: only models whose files have a part that reads images.
runs-reads-images = reads images

# A choice: only models with an independent score in a test of tools.
runs-with-tools = measured with tools
