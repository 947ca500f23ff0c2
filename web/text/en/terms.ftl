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
runtimes-differ-text = Memory use varies by up to { $share } % between runtimes.

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
