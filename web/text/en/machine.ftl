### The page of the visitor’s own machine.

# Title of the page.
machine-title = My machine: detect, measure, calibrate

# Description of the page, for search engines.
machine-description = See which machine your browser reports, measure its memory bandwidth, and calibrate estimates with your own speeds. Everything stays in your browser.

# Below the heading of the page.
machine-lead = Identify this machine, measure its memory bandwidth, and enter your own speeds: its estimates then follow them. Everything stays in this browser.

# Where scripts are off.
machine-no-script = This page needs JavaScript: it asks your browser about the machine.

# Heading.
machine-which = Which machine is this?

# Button.
machine-look = Ask this browser

# What the browser calls the GPU; machines follow, each a button.
machine-seen = This browser calls the GPU “{ $name }”. It may be one of these; laptop and desktop parts often share a name:

# Where the browser does not say.
machine-unseen = This browser does not say which GPU it uses. Choose the machine below.

# A GPU that is no machine of the catalogue.
machine-unknown-gpu = This browser calls the GPU “{ $name }”, which matches no machine in the catalogue. Choose one below.

# Heading.
machine-bandwidth = Memory bandwidth

# device: name of a machine, gb: figure.
machine-published = Published for { $device }: { $gb } GB/s.

# Label of a field.
machine-measured-label = Measured on yours, GB/s

# gb: measured figure, percent: of the published one.
machine-measured = { $gb } GB/s is { $percent }% of the published figure. Generating text waits for memory, so speed follows it.

# Link to the estimator, after a measured bandwidth.
machine-with-bandwidth = Estimate with this bandwidth

# After runs were entered. after, before: ranges of tokens per second.
machine-calibrated =
    { $runs ->
        [one] Your run was { $ratio } times as fast as predicted. With it, the answer to this question is { $after } tokens per second instead of { $before }.
       *[other] Your { $runs } runs here were { $ratio } times as fast as predicted. With them, the answer to this question is { $after } tokens per second instead of { $before }.
    }

# Heading.
machine-own-speeds = Your own speeds

# Below that heading.
machine-own-speeds-lead = Enter how many tokens per second a model generated on this machine, with a short prompt and one user. Each run moves the estimates for this machine and program, and narrows their range.

# Label of a field.
machine-speed-label = Tokens per second

# Button.
machine-add = Add this run

# What was typed is no speed.
machine-not-a-speed = Enter a number greater than zero.

# runtime: a program.
machine-not-predicted = There is no prediction for this model in { $runtime } on this machine, so there is nothing to compare with. Choose a model that fits, or another program.

# bound: tokens per second.
machine-above-bandwidth = The memory bandwidth of this machine allows at most { $bound } tokens per second. Check the model, the quantization, and whether speculative decoding was on.

# most: a number.
machine-too-many = { $most } runs are kept. Remove one first.

# A run in a list. ratio: measured ÷ predicted.
machine-run = { $day }, { $device }: { $model } in { $runtime }, { $speed } tokens per second, { $ratio } times the prediction

# Label of a button.
machine-remove = Remove: { $run }

# Link that saves a file.
machine-export = Save these runs as CSV

# Link to the estimator.
machine-ask-with-runs = Estimate with your runs

# Heading.
measure-heading = Measure the bandwidth

# Below that heading.
measure-lead = A press of the button makes the GPU read blocks of memory for a few seconds, as it reads a model’s weights. The result goes into the field above. Close other programs that use the GPU first.

# Button.
measure-start = Measure

# Button.
measure-stop = Stop

# While measuring. The size is put in by a script: keep it as it is.
measure-running = Reading { "{size}" } MiB …

# Afterwards.
measure-done = Done. The measured bandwidth is in the field above.

# Stopped by the visitor.
measure-stopped = Stopped. Nothing was changed.

# The GPU refused.
measure-failed = The GPU refused the measurement. Close other programs that use it, and try again.

# Where there is no WebGPU.
measure-without = This browser has no WebGPU, which is needed to measure. A recent Chrome, Edge, Safari or Firefox has it; or type in what another tool measured.
