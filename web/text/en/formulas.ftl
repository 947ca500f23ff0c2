### Names within formulas.

# A name within a formula.
# in core: formulas are written in English there
# number: part of a name
formula-name =
    { $name ->
        [API-a-day] API a day
        [GPUs] GPUs
        [KV-cache] KV cache
        [a-million-of-them] a million of them
        [a-million-of-these] a million of these
        [a-share-of-activations-and-logits] a share of activations and logits
        [all-terms-together] all terms together
        [an-hour] an hour
        [and-waiting-inputs] and waiting inputs
        [arithmetic-rate] arithmetic rate
        [at-least-rest] at least rest
        [at-most-installed] at most installed
        [at-most-rest] at most rest
        [attention] attention
        [attention-operations] attention operations
        [bandwidth] bandwidth
        [battery] battery
        [bits] bits
        [budget] budget
        [bytes] bytes
        [cache-read] cache read
        [cached-seconds] cached seconds
        [caches-of-the-others] caches of the others
        [calls] calls
        [cards] cards
        [carve-out] carve-out
        [cells] cells
        [channels] channels
        [compression] compression
        [compute-buffers] compute buffers
        [computing] computing
        [copy-in-32-bits] copy in 32 bits
        [driver] driver
        [kernels-and-allocator] kernels and allocator
        [efficiency] efficiency
        [electricity-a-day] electricity a day
        [elements-per-token] elements per token
        [elsewhere] elsewhere
        [energy-of-a-call] energy of a call
        [embedding] embedding
        [exchanges] exchanges between cards
        [expert-efficiency] expert efficiency
        [experts] experts
        [feed-forward] feed-forward
        [other] other
        [output] output
        [experts-read] experts read
        [factor] factor
        [factor-of-engine-and-build] factor of engine and build
        [factor-of-engine-and-model] factor of engine and model
        [factor-of-this-mix] factor of this mix
        [fixed-time] fixed time
        [for-each-GPU] for each GPU
        [frame] frame
        [frames-a-second] frames per second
        [frames-ahead] frames ahead
        [fullest-moment] fullest moment
        [height] height
        [guessing] guessing
        [hidden] hidden
        [images] part for images
        [inputs] inputs
        [installed] installed
        [instances] instances
        [launches] launches
        [layers] layers
        [least] least
        [live-rows] live rows
        [logit] logit
        [mask] mask
        [mean-bits] mean bits
        [measured] measured
        [micro-batch] micro-batch
        [most] most
        [of-every-matrix-with-an-adapter] of every matrix with an adapter
        [operations] operations
        [operations-of-a-token] operations of a token
        [other-weights] other weights
        [others] others
        [outputs] outputs
        [overhead] overhead
        [overhead-time] overhead time
        [parameters] parameters
        [passes] passes
        [places] places
        [power-limit] power limit
        [price] price
        [price-of-a-kilowatt-hour] price of a kilowatt-hour
        [price-of-the-machine] price of the machine
        [computer-around-the-cards] PC for the cards
        [processors] processors
        [products] products
        [prompt] prompt
        [prompt-time] prompt time
        [radius] radius
        [rank] rank
        [rate-of-attention] rate of attention
        [rate-of-matrix-products-in-prefill] rate of matrix products in prefill
        [rate-of-products] rate of products
        [rate-of-states] rate of states
        [rate-of-the-matrix-units] rate of the matrix units
        [rate-reached] rate reached
        [reading-cache] reading cache
        [reading-weights] reading weights
        [recurrent-layers] recurrent layers
        [reported] reported
        [rest] rest
        [rest-of-the-machine] rest of the machine
        [result] result
        [result-for-each-GPU] result for each GPU
        [results-of-effects] results of effects
        [results-of-one-layer] results of one layer
        [rows] rows
        [rows-at-half-rate] rows at half rate
        [running-means] running means
        [runtime-overhead] runtime overhead
        [seconds-of-a-call] seconds of a call
        [sequences] sequences
        [sequences-of-the-largest-batch] sequences of the largest batch
        [share] share
        [share-for-weights-and-cache] share for weights and cache
        [share-in-training] share in training
        [share-the-runtime-takes] share the runtime takes
        [side] side
        [state] state
        [state-per-layer] state per layer
        [states] states
        [states-read-and-written] states read and written
        [step] step
        [steps] steps
        [streams] streams
        [system] system
        [tables] tables
        [taken] taken
        [tensors] tensors
        [textures] textures
        [their-bits] their bits
        [time-per-layer] time per layer
        [time-per-sequence] time per sequence
        [tokens] tokens
        [tokens-a-second] tokens per second
        [tokens-at-once] tokens at once
        [tokens-of-a-step] tokens of a step
        [tokens-of-it] tokens of it
        [tokens-read] tokens read
        [tokens-written] tokens written
        [total] total
        [trained-weights] trained weights
        [triangles] triangles
        [usable-share] usable share
        [users] users
        [usual-share] usual share
        [vocabulary] vocabulary
        [voxels] voxels
        [waiting-rows] waiting rows
        [watts] watts
        [weights] weights
        [weights-in-layers] weights in layers
        [weights-of-the-adapters] weights of the adapters
        [weights-once-a-pass] weights once a pass
        [weights-beside-the-cards] weights beside the cards
        [micro-batches] micro-batches
        [PCIe] PCIe
        [weights-passed] weights passed
        [weights-read] weights read
        [width] width
        [with-a-mip-chain] with a mip chain
        [years] years
       *[other] { "" }
    }
