### A machine or a model that the catalogue does not know.

# Title and description of the page.
custom-title = A machine or a model of your own – Rooftop

# Title and description of the page.
custom-description = Describe a machine by memory, bandwidth and chip family, or a model by its size and shape: memory, speed with its range, and a link that carries the description to every other page.

# Heading and prose.
custom-prose-not-in-catalogue = Not in the catalogue? Describe it

# Heading and prose.
# number: operations of a multiply-add
custom-prose-machine = A machine is its memory, the share of it that the GPU may address, the published bandwidth, and the FP32 rate of its shader units: 2 × lanes × clock. How much of both is reached follows from its family: the machines of the same chip architecture that were measured. Start with the most similar machine, then choose “A machine I describe” and change what differs.

# Heading and prose.
custom-prose-model = A model is its number of parameters and the shape in its configuration file: num_hidden_layers, hidden_size, num_attention_heads, num_key_value_heads, head_dim, vocab_size. The feed-forward part takes what they leave over. For a mixture of experts, the active parameters are those used per token, without the input embedding. Unless the last fields say otherwise, attention is taken to be full in every layer; sliding windows, latent attention and recurrent layers need less cache.

# Heading and prose.
custom-prose-not-measured = Nothing you describe was measured. The range is that of machines left out of the fit, and the description is part of the address: a link carries all of it, and nothing is sent or stored.

# A family, by a machine of it.
custom-family-text = like { $device } ({ $id })

# The answer.
custom-report-text = These numbers contradict each other.

# The label of the field in place of its key.
custom-contradiction-text = { $label }{ $rest }

# Numbers.
custom-numbers-not-measured = not measured

# Numbers.
custom-numbers-numbers = The numbers

# Numbers.
custom-numbers-what = Figure

# Numbers.
custom-numbers-caption = Predicted, with the range of four of five cases

# Numbers.
custom-numbers-memory-needed = Memory needed

# Numbers.
custom-numbers-memory-that-may = Memory that may be used

# Numbers.
custom-numbers-writes-tokens-second = Generates, tokens per second

# Numbers.
custom-numbers-speed = { $speed } ({ $range })

# Numbers.
custom-numbers-bandwidth-alone-would = Bandwidth alone would allow

# Numbers.
custom-numbers-reads-prompt-tokens = Processes the prompt, tokens per second

# Numbers.
custom-numbers-ranged = { $mid } ({ $range })

# Numbers.
custom-numbers-first-word-after = First token after

# Numbers.
custom-numbers-longest-context-that = Longest context that fits, tokens

# Numbers.
custom-numbers-none = none

# Notes.
custom-notes-machine = Not measured: the machine is as described, its speed that of its family with the range of machines that were left out of the fit.

# Notes.
custom-notes-model = Not measured: the model is as described, with a gated feed-forward part.

# Pages that read the same description.
custom-links-ask-estimator = Ask the estimator

# Pages that read the same description.
custom-links-text = ?{ $to-query }

# Pages that read the same description.
custom-links-what-runs-on = What runs on it?

# Pages that read the same description.
custom-links-runs-machine = runs/?device={ $device }

# Pages that read the same description.
custom-links-compare-machine = Compare the machine

# Pages that read the same description.
custom-links-compare-machines-models = compare/?machines={ $device },{ $rival }&models={ $of-model }

# Pages that read the same description.
custom-links-what-does-model = What does the model need?

# Pages that read the same description.
custom-links-needs-model = needs/?model={ $of-model }

# Pages that read the same description.
custom-links-compare-machines-with = Compare machines with the model

# Pages that read the same description.
custom-links-compare-models = compare/?models={ $of-model }
