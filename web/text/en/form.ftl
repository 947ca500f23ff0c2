### The question's form.

# Label of the slider beside a number field.
slider-label = { $label }, slider

# A number that cannot be read.
# number: examples of what can be typed
number-wrong-text = { $label }: give a whole number from 1 to { $max }, such as 8192 or 8K.

# Label of a control.
label =
    { $field ->
        [model] Model
        [quant] Quantization
        [device] Machine
        [memory] Memory
        [memory-1] Memory
        [memory-2] Memory
        [memory-3] Memory
        [memory-4] Memory
        [add-machine] Add a machine
        [add-model] Add a model
        [budget] Budget
        [computer] PC for the card
        [ask-cuda] CUDA code?
        [ask-tuning] Fine-tuning?
        [ask-portable] Portable?
        [ask-os] Operating system?
        [size] Model size?
        [task] Task
        [speed] Minimum speed, tokens per second
        [context] Context, tokens
        [users] People at once
        [runtime] Runtime
        [os] Operating system
        [cache] KV cache type
        [gpu-mib] GPU memory your system reports (MiB), if different
        [gpus] Number of GPUs
        [linked] Number of linked machines
        [ram] System RAM
        [host] Host CPU and RAM
        [prompt] Prompt, tokens
        [target] Where it should run
        [python] Python version
        [backend] Backend
        [gpu-share] Share of GPU memory for the server
        [power-w] Power limit, watts
        [file-size] Size of your file, GB
        [draft] Tokens guessed per check
        [acceptance] Share of guesses accepted
        [text] Kind of text
        [slots] Requests sharing the context
        [images] Images
        [link] Link between cards or machines
        [split] How cards share the model
       *[other] { "" }
    }

# Name of the form.
question-label = Your question

# "Will [model]".
will = Will

# "at [quantization]".
at = at

# "run on [machine]".
run-on = run on

# "with [memory]".
with = with

# "and [context]".
and = and

# Name of a backend, a kind of text, a link, or another thing that a setting can be.
# number: part of a name
setting-name =
    { $id ->
        [cuda] CUDA
        [rocm] ROCm
        [vulkan] Vulkan
        [metal] Metal
        [sycl] SYCL
        [opencl] OpenCL
        [mlx] MLX
        [openvino] OpenVINO
        [cpu] CPU
        [chat] Chat
        [code] Code
        [copying] Mostly copied from the prompt
        [without-images] Text only
        [with-images] Vision part loaded
        [layer] By layers
        [tensor] Tensor parallel
        [pcie-3] PCIe 3.0 × 16
        [pcie-4] PCIe 4.0 × 16
        [pcie-5] PCIe 5.0 × 16
        [nvlink-bridge] NVLink bridge
        [nvlink] NVLink switch
        [xgmi] Infinity Fabric bridge
        [thunderbolt] Thunderbolt
        [thunderbolt-rdma] Thunderbolt 5 with RDMA
        [ethernet-1] Ethernet, 1 Gbit/s
        [ethernet-10] Ethernet, 10 Gbit/s
        [ethernet-25] Ethernet, 25 Gbit/s
        [rdma-25] RDMA, 25 Gbit/s
        [rdma-200] RDMA, 200 Gbit/s
       *[other] { "" }
    }

# A setting that is as it is without one.
usual-setting = As usual here

# "with [memory] plus [memory of the computer] of RAM and …".
and-ram = plus

# "with [memory] plus [memory of the computer] of RAM and …".
of-ram = of RAM

# "[context] tokens of context for [users]".
of-context-for = tokens of context for

# Unit of the context slider.
tokens = tokens

# Heading over a maker's machines.
gpu-vendor-nvidia = NVIDIA

# Heading over a maker's machines.
gpu-vendor-apple = Apple

# Heading over a maker's machines.
gpu-vendor-amd = AMD

# Heading over a maker's machines.
gpu-vendor-intel = Intel

# Heading over a maker's machines.
gpu-vendor-qualcomm = Qualcomm

# Heading over a maker's machines.
gpu-vendor-none = Without a GPU

# What is behind "More", with its present values.
more-text = More: { $os }, { $cache-type } cache, { $prompt-tokens }-token prompt

# The same for a machine of several GPUs.
more-several-text = More: { $gpus } GPUs, { $os }, { $cache-type } cache, { $prompt-tokens }-token prompt

# Label of the search field.
find = Find a machine or a model

# Link where nothing was found.
describe = Not in the catalogue? Describe it

# Link beside it where a model was sought.
open-file = Have the model’s file? Open it

# Above what was wrong with the address.
problems-intro = Parts of this address could not be read. The closest or default value is used instead:

# "[users] person in [runtime]".
people-in =
    { $users ->
        [one] person in
       *[other] people in
    }

# Unit of the users slider.
people =
    { $users ->
        [one] person
       *[other] people
    }

# For a screen reader.
found-nothing = Nothing found for { $asked }. Listed are machines with documented memory, and models that generate text.

# For a screen reader.
found-some = { $count } found.

# What can be typed into the field that finds machines and models: questions about two machines, or a model on one.
# number: examples of what can be typed
find-hint = RTX 4090 vs RTX 5090, Qwen3.6 27B on M4 Max 64 …

# Entry of the list below that field, where what was typed names several: opens their comparison.
compare-named = Compare { $names }

# Entry of the list below a field that adds machines or models to a comparison, where what was typed names several.
add-named = Add { $names }

# What can be typed into the field that adds machines to a comparison.
# number: examples of what can be typed
add-machines-hint = RTX 4090, 2x 3090, M4 Max 64 …

# What can be typed into the field that adds models to a comparison.
# number: examples of what can be typed
add-models-hint = gpt-oss 120B, Qwen3.6 27B …

# Heading over machines of a maker and a kind: "NVIDIA: laptops".
machines-of = { $maker }: { $kind }

# A machine with one of its memory sizes.
machine-of-size = { $name }, { $memory }

# A machine with a size of system RAM.
machine-with-ram = { $name }, { $memory } of RAM

# Several equal cards: “2 × RTX 3090”.
several-machines = { $count } × { $name }

# Last line of a list that leaves out old machines or models.
older = Show { $count } older ones

# Heading over results of which none has every word that was typed.
closest = No exact match. Closest:

# Heading over formats of weights from four to eight bits.
# number: names the formats by their widths
formats-usual = 4 to 8 bits: close to the original

# Heading over formats with 16 bits or more.
# number: names the formats by their widths
formats-original = 16 bits: the original quality

# Heading over formats of weights under four bits.
# number: names the formats by their widths
formats-small = Under 4 bits: noticeably worse
