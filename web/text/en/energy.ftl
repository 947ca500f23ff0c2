### Energy and battery.

# Title and description of the page.
energy-title = Energy and battery of local AI – Rooftop

# Title and description of the page.
energy-description = Watts while reading and writing, joules per token, tokens and hours on a battery, cost and heat: measured where measurements exist, a wide range where only a power limit is known.

# Heading and prose.
energy-prose-how-far-does = How long does the battery last?

# Heading and prose.
# number: a rounded share, explained in data/power.toml
energy-prose-joules = Joules per token are watts divided by tokens per second. Watts are measured for few machines, and not always in the same place: at the socket, by the machine’s own sensor, or by the chip’s, which leaves out screen, disks and losses. The page says which. Where only a power limit is known, the range runs from 40% of the lowest limit to a tenth above the highest.

# Heading and prose.
energy-prose-power-limit = The speeds are those at the full power limit. Generation is limited by memory and loses little at a lower limit; prompt processing loses more. How much was not measured on RTX Spark.

# Heading and prose.
# number: a rule of airlines
energy-prose-batteries = Batteries above 100 watt-hours may not fly without approval, so laptops stop there: this is the upper bound for anything on battery power.

# The answer.
energy-report-not-known = Not known.

# The answer.
energy-report-nothing-known = Our data has neither a measurement nor a power limit for { $device }. Enter the watts of the whole machine below.

# The answer.
energy-report-hours = { $hours } hours.

# The answer.
energy-report-battery-tokens = A battery of { $battery-wh } Wh lets { $device } generate continuously for { $low } to { $high } hours, about { $tokens } tokens ({ $tokens-low } to { $tokens-high }).

# The answer.
energy-report-battery-alone = A battery of { $battery-wh } Wh lets { $device } generate continuously for { $low } to { $high } hours.

# Big.
energy-big-text = { $e6 } million

# Joules.
energy-joules-wh = { $watt-hours } Wh

# Joules.
energy-joules-j = { $number } J

# Joules.
energy-joules-mj = { $number } mJ

# Usd.
energy-usd-cents = { $price } cents

# Usd.
energy-usd-text = ${ $price }

# Row.
energy-row-not-measured = not measured

# Row.
energy-row-to = { $low } to { $high }

# Amounts.
energy-amounts-watts-while-writing = Watts while generating, whole machine

# Amounts.
energy-amounts-watts = { $number } W

# Amounts.
energy-amounts-watts-while-reading = Watts during prompt processing, whole machine

# Amounts.
energy-amounts-energy-token-written = Energy per output token

# Amounts.
energy-amounts-energy-token-read = Energy per input token

# Amounts.
energy-amounts-energy-prompt-and = Energy of a prompt and its answer

# Amounts.
energy-amounts-electricity-for-that = Electricity for that

# Amounts.
energy-amounts-electricity-for-million = Electricity for a million output tokens

# Amounts.
energy-amounts-tokens-on-one = Tokens on one charge

# Amounts.
energy-amounts-text = Hours on one charge, generating continuously

# Amounts.
energy-amounts-heat-into-room = Heat into the room while generating

# Amounts.
energy-amounts-energy = Energy

# Amounts.
energy-amounts-what = What

# Amounts.
energy-amounts-amount = Amount

# Amounts.
energy-amounts-range = Range

# Limits.
energy-limits-not-measured = not measured

# Limits.
energy-limits-chip = Chip

# Limits.
energy-limits-hours = Hours

# Limits.
energy-limits-tokens-at-speed = Tokens, at the speed predicted

# Heading over what a battery allows.
charge-heading-text = Tokens on one charge, by power of the chip: { $battery-wh } Wh, with { $rest-watts } W for everything else

# "45 W".
energy-watts-text = { $watts } W

# Tokens in range.
tokens-in-range-text = { $big } ({ $low } to { $high })

# Along the bottom.
chip-axis = watts of the chip

# Upwards.
charge-axis = thousand tokens on one charge

# The curve in words.
charge-summary-separator = ,{ " " }

# The curve in words.
charge-summary-at = { $tokens } at { $chip }

# The curve in words.
charge-summary-text = Tokens on one charge: { $join }. The speed is the one predicted without a limit, so the left of the curve is too high; the band is the range of that speed.

# Notes.
energy-notes-wall = at the socket: screen, disks and losses included

# Notes.
energy-notes-system = by the machine’s own sensor for all of it

# Notes.
energy-notes-package = by the chip’s own sensor; the rest of the machine is added

# Notes.
energy-notes-card = by the card’s own sensor; the rest of the machine is added

# Notes.
energy-notes-power-was-measured = The power of { $device } was measured, { $points } points, { $place }.

# Notes.
energy-notes-power-not-measured = The power of { $device } was not measured: the range follows from its power limit.

# Notes.
# number: the days on which data/wheels.toml was read
energy-notes-does-not-fit = The model does not fit, so no speed is given.
