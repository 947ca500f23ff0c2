### Words of the memory section.

# Summary of the section.
terms-heading = Memory breakdown by runtime and cache type

# Title of the table of programs.
in-each-runtime = In each runtime available here, using the closest quantization it supports

# Title of the table of cache types.
with-each-cache = With each cache type

# Columns of both.
term-columns-with = With

# Columns of both.
term-columns-weights-as = Weights as

# Columns of both.
term-columns-weights = Weights

# Columns of both.
term-columns-kv-cache = KV cache

# Columns of both.
term-columns-state = State

# Columns of both.
term-columns-buffers = Buffers

# Columns of both.
term-columns-overhead = Overhead

# Columns of both.
term-columns-together = Together

# Columns of both.
term-columns-fits = Fits

# In the last column.
fits-or-not-yes = yes

# In the last column.
fits-or-not-no = no

# Title of the table of places.
where-it-lies = Where it is stored

# Its columns.
place-columns-layers = Layers

# Its columns.
place-columns-weights = Weights

# Its columns.
place-columns-kv-cache = KV cache

# Its columns.
place-columns-other = Other

# Its columns.
place-columns-together = Together

# Its columns.
place-columns-there-is = There is

# A place.
place-gpu = GPU { $card }

# A place.
place-machine-gpu = Machine { $machine }, GPU { $card }

# A place.
place-ram = System RAM

# A place.
place-disk = Disk: read again for every token

# Above the section, where programs differ.
runtimes-differ-text = Memory use varies by up to { $share }% between runtimes.

# How a model is placed that the GPU does not hold.
how-placed-layers = { $runtime } keeps { $layers } of { $n } layers on the GPU and the rest in system RAM.

# How a model is placed that the GPU does not hold.
how-placed-experts = { $runtime } keeps the experts of { $experts } of { $n } layers in system RAM and everything else on the GPU.

# After it: the flag that makes the program do so.
how-placed-options = It does so by itself, or with { $options }.

# After it: the computer around the card; “host” is its name.
how-placed-host = Assumed: { $ram } GB of RAM in a { $host }.

# Button: not as the address says, but as the program does by itself.
move-back-text = Let the program place it

# Name of a number of cards.
cards =
    { $count ->
        [one] one
       *[other] { $count }
    }

# Below the memory bar, where part of the model is in system RAM; rates in GB per second.
limit-ram = Each token waits for system RAM ({ $rate } GB/s).

# After it.
limit-ram-faster = With { $rate } GB/s ({ $name }) it would be { $speed } tokens/s.

# After it.
limit-ram-single = With one module instead of two (a single memory channel): { $speed } tokens/s.

# After it: what a prompt waits for.
limit-link = Each prompt waits for PCIe ({ $rate } GB/s; half of that with half the lanes).

# After it.
limit-link-faster = With { $rate } GB/s the first token would come after { $time } s.

# Where a model fits into no memory.
limit-disk = { $runtime } would still start: it maps the file and rereads from disk what does not fit in memory. That is far slower, and our data has no measurements of it, so no speed is given.

# Where a machine with a shared memory is too small.
limit-carve-out = The firmware sets memory aside for the GPU; how much depends on the maker.

# The same where the size is known.
limit-carve-out-assumed = The firmware sets memory aside for the GPU, { $size } here; how much depends on the maker.

# After both, and after the next. “More” is a fold of the form.
limit-gpu-memory = If your system reports more or less GPU memory than shown here, enter it under “More”.

# The same on a Mac.
limit-working-set = macOS lets the GPU use only a share of the memory. “sudo sysctl iogpu.wired_limit_mb=…” raises it until the next restart.
