### Around the pictures of speed.

# Heading of the bar of time.
time-heading = Where the time goes

# A part of a step.
time-part-text =
    { $key ->
        [weights] Reading weights
        [cache] Reading the cache
        [compute] Compute
        [overhead] Kernel launches and sampling
       *[other] { "" }
    }

# "52 ms, 91%".
share-of-time-text = { $millis } ms, { $all }%

# The bar in words.
time-summary-text = One token takes { $total } ms: reading weights { $weights }, reading the cache { $cache }, compute { $compute }, launches and sampling { $overhead }.

# Heading of the curve.
curve-heading = Speed against context

# Title of the saved picture.
curve-title-text = { $model } at { $quantization } on { $device }: speed against context

# The curve in words: where it begins and ends, each tokens and speed.
curve-summary-there-is-no = No curve: the model does not fit.

# The curve in words: where it begins and ends, each tokens and speed.
curve-summary-text = It generates { $fast } tokens per second after { $fixed } tokens and { $slow } after { $to }. Four in five real-world results should fall inside the band; the curve ends where memory runs out.

# A measured point as a row of the table.
point-row-text = { $depth } (measured, { $runtime })

# Heading of the roofline that can be moved.
movable-heading = Interactive roofline

# Above it.
movable-intro-axes = The horizontal axis shows operations per byte read, the vertical axis operations per second. Left of the bend, memory is the limit: the slope is its bandwidth. Right of it, compute is: the roof is what the matrix units reach. The points are predictions for this model.

# Above it.
movable-intro-points = Generating for one person is far left, at the foot of the slope. More people share each read, so their point moves right and up; a long prompt is just below the roof. A smaller format moves the points to the right: the same operations, fewer bytes.

# Name of its form.
roofline-form = Machine and model of the roofline

# What the picture says, in a sentence.
roofline-sentence-at-on-for = { $model } at { $quantization } on { $device }, for { $users } at once

# What the picture says, in a sentence.
roofline-sentence-not-measured = { $question }: no speed was measured on similar machines, so there is no chart.

# What the picture says, in a sentence.
roofline-sentence-bandwidth = memory bandwidth is the limit

# What the picture says, in a sentence.
roofline-sentence-compute = compute is the limit

# What the picture says, in a sentence.
roofline-sentence-overhead = launching kernels is the limit

# What the picture says, in a sentence.
roofline-sentence-memory = { $question }: the GPU does not hold it, so there is no chart.

# What the picture says, in a sentence.
roofline-sentence-speed = { $question }: { $speed } tokens per second for each ({ $range }); bandwidth alone would allow { $decode-bound }. During generation, { $waits }.

# Heading of the roofline.
roofline-heading = Roofline

# Title of the saved picture.
roofline-title-text = { $model } on { $device }: roofline

# Along the bottom.
intensity-axis = Operations for each byte read

# Upwards.
rate-axis = TFLOP/s

# Heads of the table.
roofline-columns-work = Work

# Heads of the table.
roofline-columns-operations-for-each = Operations for each byte

# Heads of the table.
roofline-columns-tera-operations-second = TFLOP/s

# The picture in words.
roofline-summary-separator = ,{ " " }

# The picture in words.
roofline-summary-reaches = { $done } reaches { $e12 }

# The picture in words.
roofline-summary-text = On the slope, memory bandwidth ({ $number } GB/s) is the limit; on the flat part it is compute ({ $e12 } TFLOP/s in practice). In TFLOP/s: { $join }.

# Heading of the table of speculative decoding.
speculation-heading = With speculative decoding

# Above the table.
speculation-intro-text = A small draft model, or a draft head built into the model, proposes tokens, and the main model verifies them in one pass. When guesses are accepted, often in code and less often in prose, this beats the bandwidth limit; each further guess is accepted less often and costs time. Here { $fastest ->
    [one] one guess per check is fastest
   *[other] { $fastest } guesses per check are fastest
}. For each guess we count { $cost } of a step to read the drafter, and a time to launch it and check its guess that is fitted to runs with and without guessing.

# Heads of the table.
speculation-columns-guesses = Guesses per check

# Heads of the table.
speculation-columns-guesses-that-are = Acceptance rate

# Heads of the table.
speculation-columns-tokens-check = Tokens per pass

# Heads of the table.
speculation-columns-tokens-second = Tokens per second

# "80%".
percent-text = { $share }%

# After the curve in words: how many points were measured.
points-summary =
    { $count ->
        [0] { " " }Not measured: no speed of this model at this quantization is known for this machine.
        [one] { " " }The mark is a measured speed.
       *[other] { " " }The { $count } marks are measured speeds.
    }

# A kind of work, for several people at once.
done-decode =
    { $users ->
        [one] generating for { $users } user
       *[other] generating for { $users } users
    }

# A kind of work.
done-prefill = reading { $tokens } tokens

# Beside the mark of that work in the picture.
work-label-decode =
    { $users ->
        [one] { $users } user
       *[other] { $users } users
    }

# Beside the mark of that work in the picture.
work-label-prefill = { $tokens } tokens
