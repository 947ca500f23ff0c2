### What the method page says of its limits, and the report of a wrong number.

# Heading of the list of contents.
contents-heading = On this page

# Places on the method page: id and name.
contents-idea = The idea

# Places on the method page: id and name.
contents-roofline = The roofline

# Places on the method page: id and name.
contents-coefficients = Coefficients

# Places on the method page: id and name.
contents-how-near-it = Accuracy

# Places on the method page: id and name.
contents-known-failures = Known failures

# Places on the method page: id and name.
contents-what-we-do = Open questions

# Places on the method page: id and name.
contents-number-is-wrong = Report an error

# Heading of the idea.
idea-heading = The idea

# The whole model in plain words.
idea-division = A language model generates one token at a time, and for each it reads all active weights and everything it has cached of the text so far. The amount follows from the model’s shape and storage format and can be counted to the byte. Memory bandwidth is published. So the first estimate of speed is a division.

# The whole model in plain words.
idea-formula = = tokens per second ≤ memory bandwidth ÷ bytes read per token

# The whole model in plain words.
idea-losses = No machine reaches it. Kernels read a little slower than the memory could, every layer takes time to start, weak machines have too little compute, and reading a prompt needs compute more than bandwidth. These losses depend on the family of machines and on the runtime, and they are measured: fitted on published measurements, a few numbers for each family, listed below with the number of points behind each.

# Heading of what is known to be wrong.
failures-heading = Known failures

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-speculative-decoding = Speculative decoding

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-speculative-decoding-text = A small model that guesses ahead lets a large one generate faster than bandwidth ÷ bytes. Only where a program guesses by default do the speeds here include that; for others, set the number of guesses. The gain depends on the text, and few runs with part of a model in system RAM were measured.

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-power-limits-laptops = Power limits of laptops

# Where the estimates are known to be wrong, in which direction, and what to do.
# number: what laptops are sold with, of which no record is kept
failures-power-limits-text = Laptops with the same chip are sold with 45 to 80 watts. Generation hardly suffers, because memory limits it; prompt processing does, so our figures are too high for a machine at its lower limit or on battery.

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-community-files-under = Community files under a standard name

# Where the estimates are known to be wrong, in which direction, and what to do.
# number: part of a name
failures-community-files-text = Some files called Q4_K_M contain a different mix and are up to a quarter larger or smaller. Where you have the file, its size is right and ours is wrong.

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-several-people-at = Several people at once

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-several-people-text = Memory is computed exactly, speed from bytes and operations. Schedulers, batching windows and prompts that arrive in the middle of an answer are not included.

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-versions-programs = Versions of the programs

# Where the estimates are known to be wrong, in which direction, and what to do.
# number: a year, and a share of single measurements
failures-versions-text = Kernels improve. Measurements with builds of 2024 are up to 60% slower on cards for servers than those of today, and a fit over both is right for neither.

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-carved-out-memory = Carved-out memory

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-carved-out-text = Firmware of machines with RTX Spark and Strix Halo can reserve a part of the memory for the GPU, and makers choose differently. Where your machine reports another number, give it to the estimator under “More”.

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-other-programs-in = Other programs in the same memory

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-other-programs-text = Browsers and editors take memory too. Where processor and GPU share it, what is usable here is what the operating system allows, not what is free.

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-very-long-prompts = Very long prompts

# Where the estimates are known to be wrong, in which direction, and what to do.
# number: a length of prompts, not a figure of the catalogue
failures-long-prompts-text = The time for attention grows with the square of the prompt. Few of the measured points go beyond 32,768 tokens, and they come from few machines: the rest is extrapolated.

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-new-architectures = New architectures

# Where the estimates are known to be wrong, in which direction, and what to do.
failures-new-architectures-text = For a model whose layers no program runs well yet, the speeds are those of a program that does.

# Heading of what is not known.
unknown-heading = What we do not know

# Open questions.
unknown-rtx-spark-speed = How fast RTX Spark itself generates with common models: we found measurements for two models, and its estimates come from DGX Spark, which has the same chip with slower memory and more power.

# Open questions.
# number: widths in bits, and settings of the machine
unknown-rtx-spark-rates = Its dense rates at 8 and 16 bits, and what it sustains at 45, 65 and 80 watts: not published.

# Open questions.
unknown-on-battery = How fast any laptop is on battery: it is rarely measured.

# Open questions.
# number: a date
unknown-desktops-and-linux = Whether the desktops with RTX Spark announced for November 2026 have shipped, and whether Linux will be supported on these machines.

# Open questions.
unknown-energy = Energy per token of Apple and NVIDIA chips under the same conditions.

# Open questions.
unknown-prices = Prices in most countries; those here are dollars without tax, with the day they were seen.

# Open questions.
# number: widths in bits, by which formats are named
unknown-quality = How good the answers are. A model that fits at 2 bits fits; whether it is still worth asking is not computed here.

# Heading of the lists of what is old or was never measured.
gaps-heading = What we would like to know

# What the lists are.
gaps-intro = What in the data is out of date, and what nobody has measured or looked up yet. Each list names at most twelve, those that people ask about most first. If you know more, copy the report below.

# Link to the report.
gaps-report = Report what you know

# Summary of a list; the number of its records.
gap-machine-prices = Old prices of machines: { $count }

# Summary of a list; the number of its records.
gap-other-prices = Old prices of APIs and rented GPUs: { $count }

# Summary of a list; the number of its records.
gap-scores = Scores not looked up for long: { $count }

# Summary of a list; the number of its records.
gap-wheels = Packages whose wheels were not looked up lately: { $count }

# Summary of a list; the number of its records.
gap-models = Models never compared with a published file: { $count }

# Summary of a list; the number of its records.
gap-bandwidths = Machines whose bandwidth is an estimate: { $count }

# Summary of a list; the number of its records.
gap-families = Kernels and GPUs with few measured machines: { $count }

# Heading of the report.
report-heading = A number is wrong

# How to report.
report-intro-how = If you measured something else, we want to know. Copy and complete the text below; under every answer of the estimator it comes with the question and our numbers filled in. Nothing is sent from here: send it to whoever runs this site, or open an issue with the project.

# How to report.
report-intro-what-helps = A measurement helps most with the exact file, the version of the program, the whole command, and more than one run. A figure of the catalogue (memory, bandwidth, price) helps with the address of the page that says otherwise.

# Opens the report below an answer.
report-summary = Does a number look wrong? Copy a report

# Name of the field that holds the report.
report-label = Report, to be copied

# Link to the section about reports.
report-link = Is a number on this page wrong?

# The report: with question and answer where there is one.
report-text =
    A number of Rooftop seems wrong (data of { $value })
    Question or page: { $question }
    Rooftop says: { $answer }
    I measured, or a source says:{ " " }
    Address of the source, if any:{ " " }
    Program, version, command:{ " " }
    File and its size in bytes:{ " " }
    Machine, memory, power mode, driver, system:{ " " }{ "\u000A" }

# Question line.
question-line-text = { $model } at { $quantization } on { $device }, { $memory } GB, { $runtime } under { $os }, context { $context-tokens }, prompt { $prompt-tokens }, { $users } at once [?{ $to-query }]

# Answer line.
answer-line-needs = needs { $total } of { $budget }

# Answer line.
answer-line-speed-not-measured = { $memory }; speed not measured

# Answer line.
answer-line-tokens-s = { $decode } tokens/s ({ $decode-b })

# Answer line.
answer-line-reads-tokens-s = ; reads { $rate } tokens/s ({ $rate-b })

# Answer line.
answer-line-writes = { $memory }; generates { $writes }{ $reads }
