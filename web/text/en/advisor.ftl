### Who should buy what.

# Title and description of the page.
advisor-title = What should I buy for local AI? – Rooftop

# Title and description of the page.
advisor-description = Eight questions, a ranking of machines with the reason for each place, what would change it, and when to keep what you have, rent, or wait.

# Heading of the page.
advisor-heading = What should I buy?

# Below the heading.
advisor-lead = Answer eight questions. Machines are ranked by the point system explained below, and buying nothing is a possible result.

# An answer to a question.
advisor-answer-i-have-none = I have none

# An answer to a question.
advisor-answer-some-it-should = some, it should run

# An answer to a question.
advisor-answer-yes-it-must = yes, it must run

# An answer to a question.
advisor-answer-no-need = no need

# An answer to a question.
advisor-answer-would-be-nice = would be nice

# An answer to a question.
advisor-answer-it-must-be = it must be a laptop

# An answer to a question.
advisor-answer-windows = Windows

# An answer to a question.
advisor-answer-macos = macOS

# An answer to a question.
advisor-answer-linux = Linux

# An answer to a question.
advisor-answer-any = any

# An answer to a question.
advisor-answer-yes = yes

# An answer to a question.
advisor-answer-no = no

# A size of models, with the one that stands for it.
advisor-size-small = small

# A size of models, with the one that stands for it.
advisor-size-middling = medium

# A size of models, with the one that stands for it.
advisor-size-large = large

# A size of models, with the one that stands for it.
advisor-size-large-mixture-experts = large, mixture of experts

# A size of models, with the one that stands for it.
advisor-size-very-large = very large

# A size of models, with the one that stands for it.
advisor-size-such-as = { $name }, such as { $model }

# The answer where no machine meets all of it.
advisor-none = No machine in the catalogue meets all of this with { $model }.

# The answer where any model that is good enough will do, and no machine meets all of it.
advisor-none-good = { $what }, fast enough for it: no machine in the catalogue meets all of this.

# The answer where any model that is good enough will do: the first machine of the ranking, with its model.
advisor-first-good = { $what }: { $machine }, about { $speed } tokens per second ({ $range }).

# The answer: the first machine of the ranking.
advisor-first = For { $model }: { $machine }, about { $speed } tokens per second ({ $range }).

# The second machine of the ranking; a sentence after the answer.
advisor-second = Next: { $machine }.

# An answer that is no purchase.
instead-keep = Keep what you have.

# An answer that is no purchase.
instead-rent = Rent.

# An answer that is no purchase.
instead-wait = Wait.

# Why.
instead-reason-small-enough = { $model } needs less than half of { $usual-memory }: a computer with that much runs it, if slowly. Try it there first.

# Why.
instead-reason-some = Nothing with a current price does this for { $budget }. A rented machine costs nothing while it is off.

# Why.
instead-reason-none = Nothing here does this. A rented machine has the memory and the system you ask for.

# Why.
instead-reason-tuning-large = Fine-tuning { $model } takes more memory than running it and is only done now and then: renting a machine by the hour may be enough.

# Why.
instead-reason-first-is-new = The first machine has been sold for less than { $new-months } months: there are few measurements of it yet.

# Why.
instead-reason-price-unknown = We have no current price for the first machine: look it up before you decide.

# Heading of the ranking.
advisor-places-no-machine = No machine

# Heading of the ranking.
advisor-places-first-machines = The top { $shown } of { $count } machines

# Heading of the ranking.
advisor-places-one-machine = One machine

# Heading of the ranking.
advisor-places-machines = { $count } machines

# Heads of the ranking.
advisor-columns-place = Place

# Heads of the ranking.
advisor-columns-machine = Machine

# Heads of the ranking.
advisor-columns-why-it-stands = Why it ranks here

# Heads of the ranking.
advisor-columns-price = Price

# Heads of the ranking.
advisor-columns-points = Points

# Why a machine ranks where it does.
advisor-reasons-separator = ;{ " " }

# Why a machine ranks where it does.
advisor-reasons-measured-on-this = measured on this machine

# Why a machine ranks where it does.
advisor-reasons-measured-on-relatives = measured on similar machines

# Why a machine ranks where it does: the model that it would run, in which file.
advisor-reasons-file = { $model } at { $quantization }

# Why a machine ranks where it does.
advisor-reasons-tokens-second = { $speed } tokens per second ({ $range }), { $basis }

# Why a machine ranks where it does.
advisor-reasons-price-not-known = no current price

# Why a machine ranks where it does.
advisor-reasons-text = { $join }.

# Want.
advisor-want-runs-cuda = runs CUDA

# Want.
advisor-want-lacks-cuda = does not run CUDA

# Want.
advisor-want-laptop = a laptop

# Want.
advisor-want-not-laptop = not a laptop

# Want.
advisor-want-runs-windows = runs Windows

# Want.
advisor-want-lacks-windows = does not run Windows

# Want.
advisor-want-runs-macos = runs macOS

# Want.
advisor-want-lacks-macos = does not run macOS

# Want.
advisor-want-runs-linux = runs Linux

# Want.
advisor-want-lacks-linux = does not run Linux

# Before the rules, where any model that is good enough at a task will do.
advisor-note-task = Each machine is listed with the model that reads least for a token among those that are good enough, fit, and generate at least { $speed } tokens per second there.

# The rules in words.
advisor-note-text = Points: up to { $speed-points } for speed, none at { $slow } tokens per second and all at { $fast }; up to { $price-points } for what is left of a budget, or without one up to { $open-points } for a low price, all at { $cheap } and none at { $dear }; { $measured-points } for a machine that was measured itself; more for what you called nice to have. Requirements are conditions, as is that the model fits at { $quantization } with { $context-tokens } tokens of context. For each chip we list the smallest memory and the fewest cards that are enough. A card comes with the computer it needs, unless you have one. Prices older than { $price-months } months do not count; machines without a current price come last. The points are our judgment:

# Heading over what would change the ranking.
otherwise-heading = What would change the top pick

# A changed answer.
otherwise-cuda = CUDA code

# A changed answer.
otherwise-tuning = Fine-tuning

# A changed answer.
otherwise-portable = Portable

# A changed answer.
otherwise-os = Operating system

# A changed answer.
otherwise-text = { $question-name }: { $answer }

# After a changed answer, the machine that comes first with it.
otherwise-first = : { $machine }.
