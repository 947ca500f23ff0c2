### Around the pictures of speed.

# Heading of the bar of time.
time-heading = Where the time goes

# A part of a step.
time-part-text =
    { $key ->
        [weights] Reading weights
        [cache] Reading the cache
        [compute] Arithmetic
        [overhead] Launching layers, sampling
       *[other] { "" }
    }

# "52 ms, 91 %".
share-of-time-text = { $millis } ms, { $all } %

# The bar in words.
time-summary-text = One token takes { $total } ms: reading weights { $weights }, reading the cache { $cache }, arithmetic { $compute }, launching and sampling { $overhead }.

# Heading of the curve.
curve-heading = Speed against context

# Title of the saved picture.
curve-title-text = { $model } at { $quantization } on { $device }: speed against context

# The curve in words: where it begins and ends, each tokens and speed.
curve-summary-there-is-no = There is no curve: it does not fit.

# The curve in words: where it begins and ends, each tokens and speed.
curve-summary-text = It writes { $fast } tokens a second after { $fixed } tokens and { $slow } after { $to }. The band is meant to hold four of five outcomes; the curve ends where memory does.

# A measured point as a row of the table.
point-row-text = { $depth } (measured, { $runtime })

# Heading of the roofline that can be moved.
movable-heading = The roofline, to be moved

# Above it.
movable-intro-1 = Along the bottom stands how many operations are done for each byte read, upwards how many a second. Left of the bend the memory decides: the slope is its bandwidth. Right of it arithmetic does: the roof is what the matrix units reach. The points are what is predicted for this model.

# Above it.
movable-intro-2 = Writing for one person stands far left, at the foot of the slope. More people share what is read, so their point moves to the right and up; a long prompt stands below the roof. A narrower format moves the points to the right: the same operations, fewer bytes.

# Name of its form.
roofline-form = Machine and model of the roofline

# What the picture says, in a sentence.
roofline-sentence-at-on-for = { $model } at { $quantization } on { $device }, for { $users } at once

# What the picture says, in a sentence.
roofline-sentence-1 = { $question }: no speed was measured on machines like it, so there is no picture.

# What the picture says, in a sentence.
roofline-sentence-bandwidth = it waits for memory

# What the picture says, in a sentence.
roofline-sentence-compute = it waits for arithmetic

# What the picture says, in a sentence.
roofline-sentence-overhead = it waits for the launch of its layers

# What the picture says, in a sentence.
roofline-sentence-memory = it does not fit: this is a machine with more of the same memory

# What the picture says, in a sentence.
roofline-sentence-3 = { $question }: { $speed } tokens a second for each ({ $range }); bandwidth alone would allow { $decode-bound }. When writing, { $waits }.

# Heading of the roofline.
roofline-heading = Roofline

# Title of the saved picture.
roofline-title-text = { $model } on { $device }: roofline

# Along the bottom.
intensity-axis = Operations for each byte read

# Upwards.
rate-axis = Tera-operations a second

# Heads of the table.
roofline-columns-work = Work

# Heads of the table.
roofline-columns-operations-for-each = Operations for each byte

# Heads of the table.
roofline-columns-tera-operations-second = Tera-operations a second

# The picture in words.
roofline-summary-separator = ,{ " " }

# The picture in words.
roofline-summary-reaches = { $done } reaches { $e12 }

# The picture in words.
roofline-summary-text = Under the slope memory bandwidth ({ $number } GB/s) sets the speed, under the flat part arithmetic ({ $e12 } tera-operations a second, what matrix kernels of this family reach). Of tera-operations a second, { $join }.

# Heading of the table of speculative decoding.
speculation-heading = With speculative decoding

# Above the table.
speculation-intro-text = A small model, or a head that the model brings along, guesses { $guesses } tokens; the model checks them in one step. That can pass the bandwidth bound, as far as the guesses are right: often in code, seldom in prose. A guess is taken to cost { $cost } of a step. This is arithmetic, not measured.

# Heads of the table.
speculation-columns-guesses-that-are = Guesses that are right

# Heads of the table.
speculation-columns-tokens-check = Tokens a check

# Heads of the table.
speculation-columns-tokens-second = Tokens a second

# "80 %".
percent-text = { $share } %

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
        [one] writing, { $users } user
       *[other] writing, { $users } users
    }

# A kind of work.
done-prefill = reading { $tokens } tokens
