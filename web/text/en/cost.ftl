### Cost and routing.

# Title and description of the page.
cost-title = Own machine, rented GPU or API: what does it cost? – Rooftop

# Title and description of the page.
cost-description = The price of a machine over its life and its electricity against renting a GPU by the hour and paying an API by the token: break-even with its range, and which work belongs where. Every price can be overwritten.

# Heading and prose.
cost-prose-own-it-rent = Own it, rent it, or call an API?

# Heading and prose.
# number: hours of a month
cost-prose-what-is-compared = The machine costs its price over the years it is used, whether it works or not, and electricity while it works. An API costs by the token, a rented GPU by the second it works on the same calls, one after the other. A rented GPU that is never switched off costs 730 hours a month, and one that serves many at once costs less per token: see the page on serving.

# Heading and prose.
# number: what to type
cost-prose-prices = Prices are data with a date, read on pages of providers, makers and shops; of rented GPUs the cheapest grade. They change often, so every one can be overwritten. 0 means not known.

# Heading and prose.
cost-prose-routing = Routing puts private work on the machine first, then the work that would cost most per hour on an API, until its day is full. Work that takes too long there goes to an API; private work that cannot run there in time is not done, and the table says so.

# Title of the chart.
spent-title = Total cost over time

# Along the bottom.
spent-days = days

# Upwards.
spent-axis = US dollars

# Names of the curves.
spent-lines-own = own

# Names of the curves.
spent-lines-api = API

# Names of the curves.
spent-lines-rented = rented

# The chart in words.
spent-summary-api = the API

# The chart in words.
spent-summary-renting = renting

# The chart in words.
spent-summary-none = Against { $what }, there is no break-even: a price, the speed or the power is not known.

# The chart in words.
spent-summary-against-machine-is = Against { $what }, the machine never pays for itself.

# The chart in words.
spent-summary-some = Against { $what }, the machine pays for itself after { $days }.

# The chart in words.
spent-summary-calls-day = { $calls } calls per day. { $against-api } { $against-rent }

# "$1,234", "$0.0123".
cost-usd = ${ $amount }

# "$12.30 ($11.00 to $14.00)".
cost-usd-range-text = { $usd } ({ $low } to { $high })

# Not known.
not-known-text = not known

# Days.
cost-days-never = never

# Days.
cost-days-years = { $significant } years

# Days.
cost-days-days = { $significant } days

# Day range.
cost-day-range-text = { $days } ({ $low } to { $high })

# Hours range.
cost-hours-range-never = never

# Hours range.
cost-hours-range-to = { $hours } ({ $low } to { $high })

# The break-even where it is not known; a reason follows.
cost-break-even-unknown = Not known.

# Why the break-even is not known.
cost-no-machine-price = Our data has no price for { $device }: enter one above.

# Why the break-even is not known.
cost-no-break-even = Speed, power or the price of an API is not known, so there is no break-even.

# The machine never pays for itself; a reason follows.
cost-never = Never.

# Why the machine never pays for itself.
cost-never-reason = At { $calls } calls per day, the electricity of { $device } alone costs more than the API.

# After how many days the machine has paid for itself; the range follows.
cost-break-even = { $days }.

# The range of the break-even; “when” is whether that is after the service life of the machine.
cost-break-even-range =
    { $when ->
        [after] At { $calls } calls per day, { $device } pays for itself against the API after { $low } to { $high }, longer than its service life.
       *[within] At { $calls } calls per day, { $device } pays for itself against the API after { $low } to { $high }.
    }

# Bills.
cost-bills-price-and-electricity = { $device }: price and electricity

# Bills.
cost-bills-api = API

# Bills.
cost-bills-rented = { $device }, rented

# Bills.
cost-bills-what = What

# Bills.
cost-bills-month = Per month

# Bills.
cost-bills-call = Per call

# Bills.
cost-bills-text = Per million output tokens, prompts included

# Bills.
cost-bills-what-these-calls = What these calls cost

# Break even.
cost-break-even-paid-against-api = Pays for itself against the API after

# Break even.
cost-break-even-paid-against-renting = Pays for itself against renting after

# Break even.
cost-break-even-its-life = Service life

# Break even.
cost-break-even-break-even = Break-even

# Break even.
cost-break-even-what = What

# Break even.
cost-break-even-after = Time

# Break even.
cost-break-even-hours-work-in = Hours of work until then

# Rentals.
cost-rentals-offer = { $hour }, { $provider }, { $dated }

# Rentals.
cost-rentals-does-not-fit = does not fit

# Rentals.
cost-rentals-not-measured = not measured

# Rentals.
cost-rentals-gpu = GPU

# Rentals.
cost-rentals-hour = Per hour

# Rentals.
cost-rentals-model-as = Quantization

# Rentals.
cost-rentals-tokens-second = Tokens per second

# Rentals.
cost-rentals-month = Per month

# Rentals.
cost-rentals-million-tokens-written = Per million output tokens

# Rentals.
cost-rentals-caption = Rented GPUs, the same calls one after the other, billed by the second

# Providers.
cost-providers-text = ${ $price }

# Providers.
cost-providers-provider = Provider

# Providers.
cost-providers-million-tokens-read = Per million input tokens

# Providers.
cost-providers-million-tokens-written = Per million output tokens

# Providers.
cost-providers-dated = Date

# Providers.
cost-providers-prices-in-data = Prices of { $model } in our data

# Work name.
work-name-text = { $calls } × { $model }

# Routing.
cost-routing-here = this machine

# Routing.
cost-routing-api = API

# Routing.
cost-routing-nowhere = not done: private, and not in time here

# Routing.
cost-routing-unpriced = an API, price not known

# Routing.
cost-routing-does-not-fit = does not fit

# Routing.
cost-routing-none = { $quantization }, speed not measured

# Routing.
cost-routing-some = { $quantization }, { $mid } s ({ $low } to { $high })

# Routing.
cost-routing-calls-day = Calls per day

# Routing.
cost-routing-goes-to = Goes to

# Routing.
cost-routing-call-here = One call here

# Routing.
cost-routing-hours-day-here = Hours per day here

# Routing.
cost-routing-electricity-here-month = Electricity here, per month

# Routing.
cost-routing-api-month = API, per month

# Routing.
cost-routing-which-work-belongs = Which work belongs where, with { $device }

# Machines.
cost-machines-text = ,{ " " }

# Machines.
cost-machines-no-machine = No machine

# Machines.
cost-machines-machine = Machine

# Machines.
cost-machines-runs-on-it = Runs on it

# Machines.
cost-machines-hours-day = Hours per day

# Machines.
cost-machines-goes-nowhere = Not done

# Machines.
cost-machines-price-month = Price per month

# Machines.
cost-machines-electricity = Electricity

# Machines.
cost-machines-apis = APIs

# Machines.
cost-machines-all-month = Total per month

# Machines.
cost-machines-what-changes-with = What changes with the machine

# Notes.
cost-notes-longer-than-a-day = These calls take longer than a day: one machine cannot process them one after the other.

# Notes.
cost-notes-does-not-fit = The model does not fit this machine, so its speed and cost are not given.

# Notes.
cost-notes-no-token-price = Our data has no API price for this model: enter one above.

# Notes.
cost-notes-not-done = “Not done” is private work that no machine here finishes in time; it costs nothing.
