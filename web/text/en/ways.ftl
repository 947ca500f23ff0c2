### The command that runs what was estimated, below the answer.

# Above the fold below an answer.
ways-heading = How do I run it?

# Names the choice of programs.
ways-program = Program

# Where no program runs it.
ways-none = No program in the catalogue runs this format on this machine.

# Heading above the command that measures the speed.
ways-measure = Measure it

# Link to the page that judges a measured speed.
ways-check = Is my speed normal? Compare it with this estimate

# Button.
ways-copy = Copy

# Opens the list of flags.
ways-flags = What the flags mean

# Below a command: what the program cannot be told.
ways-unsaid = Not in the command: { $fields }.

# Since when a flag exists: a version.
flag-since = Since { $version }.

# What a flag means, by what it sets.
# number: values of settings
flag-meaning =
    { $key ->
        [file] The model or its file; of several files, the first.
        [folder] The folder of the model, or its name on the Hub.
        [context-of-all] Context that is reserved for all requests together, tokens.
        [context] Longest context of each request, tokens.
        [slots] Slots: requests answered at once, each with an equal share of the context.
        [users] Requests answered at once.
        [gpu-layers] Layers on the GPU, the last ones; the output head counts as one more.
        [gpu-share] Share of the layers on the GPU, from 0 to 1, or max.
        [cpu-experts] Layers, the first ones, whose routed experts stay in system RAM.
        [flash] Flash attention, which needs no table of scores: on, off or auto.
        [flash-variable] Flash attention, which needs no table of scores; 1 is on.
        [cache-keys] Type of the keys in the KV cache.
        [cache-values] Type of the values in the KV cache.
        [cache] Type of keys and values in the KV cache.
        [cache-with-flash] Type of keys and values in the KV cache; needs flash attention.
        [split] How several cards share the model: layers of their own, or a part of every tensor.
        [shares] Shares of the cards, one for each.
        [linked] Other machines, as addresses of their RPC servers.
        [prompt] Tokens of the prompt that is read.
        [depth] Tokens in the context before the measurement.
        [share] Share of the memory of each GPU that may be taken.
        [tensor-parallel] Cards that share every tensor.
        [pipeline-parallel] Groups of cards with layers of their own.
       *[other] { "" }
    }

# What a program cannot be told, by its field; none for what needs no setting.
unsaid-field =
    { $field ->
        [context] context
        [users] requests at once
        [cache] type of the KV cache
        [cpu-experts] experts in system RAM
        [gpu-layers] layers on the GPU
        [gpus] number of cards
        [linked] linked machines
        [split] split by tensor
       *[other] { "" }
    }

# Below the command for LM Studio: the same in its window. The settings keep their English names.
ways-window = In LM Studio’s window: { $settings }.

# A setting of LM Studio's window, by what it sets, with its value.
window-setting =
    { $setting ->
        [context] Context Length { $value }
        [layers] GPU Offload { $value } layers
        [all-layers] GPU Offload all layers
        [experts] force MoE weights onto CPU for { $value } layers
        [requests] Max Concurrent Predictions { $value }
        [cache] K and V Cache Quantization Type { $value }, with Flash Attention
       *[other] { "" }
    }
