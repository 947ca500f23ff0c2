### The articles, checked.

# Title and description of the page.
articles-title = Two articles about RTX Spark, checked – Rooftop

# Title and description of the page.
articles-description = Every claim of two articles about NVIDIA’s RTX Spark held against arithmetic and sources: memory, speed, CUDA, price, dates, and where the two disagree.

# Heading of the page.
articles-heading = Two articles, checked

# Below it.
# number: a month
articles-lead = Two articles of June 2026 praised the laptops with NVIDIA’s RTX Spark before anyone could buy one. Here are their claims, in { $count } parts. Where a number can be computed, ours was computed when this page was made, from the same data as every other page; where it can be looked up, the source is given next to it.

# Heading of the disagreements.
disagreements-heading = Where the two disagree

# "a07" → "A7".
number-of-text = { $to-uppercase }{ $trim-start-matches }

# The article's own words.
quoted = “{ $quote }”

# A verdict in words.
verdict-holds = Holds

# A verdict in words.
verdict-depends = Depends

# A verdict in words.
verdict-impossible = Impossible

# A verdict in words.
verdict-contradicted = Contradicted

# A verdict in words.
verdict-cannot-be-checked = Cannot be checked

# The bar of verdicts in words.
counts-summary-separator = ,{ " " }

# The bar of verdicts in words.
counts-summary-text = { $of }: { $count }

# The bar of verdicts in words.
counts-summary-verdicts = Verdicts. { $join }.

# What was computed, of what.
check-name-at = { $model } at { $quantization }

# What was computed, of what.
check-name-gb = { $device }, { $memory } GB

# What was computed, of what.
check-name-tokens = { $context-tokens } tokens

# What was computed, of what.
check-name-parameters = Parameters of { $model }

# What was computed, of what.
check-name-max-context = Longest context of { $model }

# What was computed, of what.
check-name-weights = Weights of { $model }

# What was computed, of what.
check-name-kv-cache = KV cache of { $model } for { $context }

# What was computed, of what.
check-name-total = Memory needed by { $model } with { $context }

# What was computed, of what.
check-name-installed = Installed in { $machine }

# What was computed, of what.
check-name-budget = Usable by the GPU of { $machine }

# What was computed, of what.
check-name-headroom = Left on { $machine } by { $model } with { $context }

# What was computed, of what.
check-name-bandwidth = Memory bandwidth of { $device }

# What was computed, of what.
check-name-decode = Predicted speed of { $model } on { $device }

# What was computed, of what.
check-name-decode-low = Low end of the prediction for { $model } on { $device }

# What was computed, of what.
check-name-decode-high = High end of the prediction for { $model } on { $device }

# What was computed, of what.
check-name-decode-bound = What bandwidth allows for { $model } on { $device }

# What was computed, of what.
check-name-required-bandwidth = Bandwidth that speed would take with { $model }

# What was computed, of what.
check-name-time-to-first-token = Reading a prompt of { $prompt-tokens } tokens with { $model } on { $device }

# "; claimed 900 GB/s", where that differs.
fact-claimed-text = ; claimed { $as-deref }

# After a source's title.
source-of-claim-weak = . { $publisher }; weak: hearsay, or without an address

# After a source's title.
source-of-claim-usual = . { $publisher }

# The strip of a claimed speed in words.
claim-strip-summary-text = Claimed: { $claimed } to { $claimed-b } tokens per second. Predicted: { $predicted }. Bandwidth allows { $bound }.

# At the claimed speed.
claimed-label = claimed

# At the predicted speed.
predicted-label = predicted

# An article, by letter: A: “title”, by whom, June 2026.
about-article-text = { $letter }: “{ $title }”, { $by }, { $dated }

# Heading over an article's claims.
article-heading-text = Article { $letter }, { $by }

# A claim of which there are several: "B37, quantized".
claim-name-part = { $number }, { $part }

# Which of several checks of a claim.
claim-part =
    { $part ->
        [full-precision] full precision
       *[quantized] quantized
    }

# From one number to another.
claim-range = { $low } to { $high }

# After our value; `value` has its unit.
check-claimed-text = ; claimed { $value }

# A number with its unit.
claim-unit-gb = { $number } GB

# A number with its unit.
claim-unit-gib = { $number } GiB

# A number with its unit.
claim-unit-gb-per-sec = { $number } GB/s

# A number with its unit.
claim-unit-tokens-per-sec = { $number } tokens/s

# A number with its unit.
claim-unit-billion = { $number } billion

# A number with its unit.
claim-unit-tokens = { $number } tokens

# A number with its unit.
claim-unit-secs = { $number } s

# A number with its unit.
claim-unit-percent = { $number }%

# From one day to another.
fact-dates = { $first } to { $last }

# A year.
fact-year = { $year }

# A generation of something, by its number.
fact-generation = { $number }

# A sum of money.
fact-dollars = ${ $amount }

# A sum of money.
fact-billion-dollars = { $amount } billion USD

# A number of cores.
fact-cores = { $count } cores

# A number with a unit that every language writes alike.
fact-unit = { $value } { $unit }
