### What do I need.

# Title and description of the page.
needs-title = What do I need for this model? – Rooftop

# Title and description of the page.
needs-description = Which machines run a language model as fast as you ask, cheapest first, with dated prices, what the next step up buys, and what to give up to stay within a budget.

# Heading of the page.
needs-heading = What do I need?

# Below the heading.
needs-lead = Pick a model, or how good it must be at a task, and a minimum speed. Every machine in the catalogue is checked, in every memory size.

# Label of no budget.
no-budget = any price

# Price of.
price-of-text = no current price

# Speed of.
speed-of-speed-not-measured = speed not measured

# Speed of.
speed-of-tokens-second = { $mid } tokens per second ({ $range })

# What is asked, at the beginning of the answers below.
needs-question = { $model } at { $quantization }, { $context-tokens } tokens of context, { $least-speed } tokens per second

# What counts: the model that was picked.
needs-goal-model = only this model

# What counts: any model that is as good at a task.
needs-goal-task = as good: { $task }

# Label of the choice between these.
needs-goal = Which models?

# Label of the score that counts as good.
needs-level =
    { $unit ->
        [percent] Lowest score, percent
       *[other] Lowest score, points
    }

# In place of the model, at the beginning of the answers below.
needs-as-good = Any model as good as { $model } in { $index } ({ $score })

# In place of the model, at the beginning of the answers below.
needs-at-least = Any model with { $level } or more in { $index }

# In place of the model, at the beginning of the answers below: nothing to compare others with.
needs-not-measured = { $model } (nobody measured it for “{ $task }”, so only it counts)

# A machine with the model that it would run.
needs-machine-with = { $machine } with { $model }

# The answer: the cheapest machine that is fast enough; “budget” is whether one was given.
needs-cheapest =
    { $budget ->
        [given] { $what }: { $count } machines qualify. The cheapest within the budget with a current price is { $machine }, { $price }: { $speed }.
       *[none] { $what }: { $count } machines qualify. The cheapest with a current price is { $machine }, { $price }: { $speed }.
    }

# The answer where everything that is fast enough costs more than the budget.
needs-over-budget = { $what }: nothing with a current price qualifies for { $budget }. The cheapest that does is { $machine }, { $cheapest }.

# The answer where no price is known of what is fast enough.
needs-no-price = { $what }: { $count } machines qualify; none has a current price. The slowest is { $machine }: { $least }.

# The answer where it fits but nothing is fast enough.
needs-too-slow = { $what }: no machine is fast enough. It fits on { $fitting }; the fastest is { $machine }: { $nearest }. Try less speed, fewer people, or a smaller quantization.

# The answer where it fits nowhere.
needs-no-fit = { $what }: it does not fit on any machine in the catalogue. Less context, fewer people or a smaller quantization need less memory; in the estimator you can spread it over several cards or machines.

# What more money buys.
next-step-text = The next step up: { $more } more buys { $machine }, { $next }, { $speed } times as fast.

# Heading over what can be given up.
give-up-heading = What to give up to stay within the budget

# What is given up.
give-up-name-quantization = A smaller quantization: { $quantization }

# What is given up.
give-up-name-context = Context: { $context-tokens } tokens

# What is given up.
give-up-name-speed = Speed: { $least-speed } tokens per second

# What is given up.
give-up-name-users = People at once: { $users }

# Who does it then.
give-up-text = . Then { $machine } does it, { $candidate }: { $candidate-b }.

# Heading of the machines of known price.
priced-heading-one-machine-known = One machine with a current price

# Heading of the machines of known price.
priced-heading-machines-known-price = { $count } machines with current prices, cheapest first

# Heading of the others.
unpriced-heading-slowest-them = , the { $shown } slowest of them

# Heading of the others.
unpriced-heading-whose-price-is = { $count } without a current price{ $some }

# Below the prices.
prices-note = Prices are US asking prices on the date shown, before tax, and at most { $price-months } months old. A card comes with the computer it needs, unless you have one; both prices have their source.

# Where a list is empty.
none-listed = None.

# Heads of the lists.
needs-columns-machine = Machine

# Heads of the lists.
needs-columns-price = Price

# Heads of the lists.
needs-columns-needs-usable = Memory: needed / usable

# Heads of the lists.
needs-columns-tokens-second = Tokens per second

# Heads of the lists.
needs-columns-note = Note

# Cells of a machine after name and price.
needs-cells-ranged = { $speed } ({ $range })

# Cells of a machine after name and price.
needs-cells-measured = machine measured

# Cells of a machine after name and price.
needs-cells-same-family = similar machines measured

# Cells of a machine after name and price.
needs-cells-estimated = estimated

# Cells of a machine after name and price.
needs-cells-partly-in-ram = partly in system RAM

# Cells of a machine after name and price.
needs-cells-none-cheaper = no cheaper machine is as fast

# Cells of a machine after name and price.
needs-cells-above-budget = above the budget

# Cells of a machine after name and price.
needs-cells-memory = { $budget } of { $budget-b }

# Cells of a machine after name and price.
needs-cells-separator = ,{ " " }

# A machine in the picture.
candidate-dot-text = { $machine }, { $price-of }: { $speed-of }

# Heads of the numbers of the picture.
candidate-columns-machine = Machine

# Heads of the numbers of the picture.
candidate-columns-united-states-dollars = United States dollars

# Heads of the numbers of the picture.
candidate-columns-tokens-second = Tokens per second

# Along the bottom.
price-axis = United States dollars

# Title of the picture.
front-title-text = { $model }, { $quantization }: price and speed

# The picture in words.
front-summary-machine = { $machine } at { $price-of } ({ $speed } tokens per second)

# The picture in words.
front-summary-all =
    { $count ->
        [one] No machine with a current price is both cheaper and faster than { $first }. Squares are the other machines with a current price.
       *[other] No machine with a current price is both cheaper and faster than the { $count } on the line, from { $first } to { $last }. Squares are the other machines with a current price.
    }

# Option: the price of a card includes a computer.
computer-bought = Include its price

# Option: there is a computer for a card already.
computer-owned = I have one
