### Labels of the calculators' forms: apart, so that no other page carries them.

# Label of a control of a calculator.
calculator-label-memory-gb-as = Memory, GB as on the box

# Label of a control of a calculator.
calculator-label-it-for-gpu = Usable by the GPU, %

# Label of a control of a calculator.
calculator-label-memory-bandwidth-gb = Memory bandwidth, GB/s

# Label of a control of a calculator.
# number: what to type
calculator-label-fp32-rate-tflop = FP32 rate, TFLOP/s; 0 if not known

# Label of a control of a calculator.
calculator-label-chip-family = Chip family

# Label of a control of a calculator.
# number: what to type
calculator-label-power-limit-w = Power limit, W; 0 if not known

# Label of a control of a calculator.
calculator-label-parameters-millions = Parameters, millions

# Label of a control of a calculator.
calculator-label-active-parameters-millions = Active parameters, millions

# Label of a control of a calculator.
calculator-label-layers = Layers

# Label of a control of a calculator.
calculator-label-hidden-size = Hidden size

# Label of a control of a calculator.
calculator-label-attention-heads = Attention heads

# Label of a control of a calculator.
calculator-label-kv-heads = KV heads

# Label of a control of a calculator.
calculator-label-head-size = Head size

# Label of a control of a calculator.
calculator-label-vocabulary = Vocabulary

# Label of a control of a calculator.
# number: what to type
calculator-label-experts-0-if = Experts; 0 if dense

# Label of a control of a calculator.
calculator-label-experts-token-visits = Experts active per token

# Label of a control of a calculator.
calculator-label-output-head-is = Output head is the embedding

# Label of a control of a calculator.
calculator-label-tokens-second-for = Minimum tokens per second for each

# Label of a control of a calculator.
calculator-label-longest-wait = Maximum wait for the first token, seconds

# Label of a control of a calculator.
calculator-label-tokens-all-prompts = Shared prompt prefix, tokens

# Label of a control of a calculator.
calculator-label-calls-agents-task = Calls per agent task

# Label of a control of a calculator.
calculator-label-growth-its-prompt = Prompt growth, tokens per call

# Label of a control of a calculator.
calculator-label-kept-what-was = Prefix cache hits, %

# Label of a control of a calculator.
calculator-label-calls-day = Calls per day

# Label of a control of a calculator.
calculator-label-price-machine = Price of the machine, $

# Label of a control of a calculator.
calculator-label-years-it-is = Service life, years

# Label of a control of a calculator.
calculator-label-api-input = API, $ per million input tokens

# Label of a control of a calculator.
calculator-label-api-output = API, $ per million output tokens

# Label of a control of a calculator.
calculator-label-rented-gpu = Rented GPU

# Label of a control of a calculator.
calculator-label-rented-gpu-hour = Rented GPU, $ per hour

# Label of a control of a calculator.
calculator-label-compared-with = Compared with

# Label of a control of a calculator.
calculator-label-its-memory = Its memory

# Label of a control of a calculator.
calculator-label-its-price = Its price, $

# Label of a control of a calculator.
calculator-label-answer-tokens = Answer, tokens

# Label of a control of a calculator.
calculator-label-battery-wh = Battery, Wh

# Label of a control of a calculator.
# number: what to type
calculator-label-measured-watts = Measured watts, whole machine; 0 if not known

# Label of a control of a calculator.
calculator-label-rest-machine-watts = Rest of the machine, watts

# Label of a control of a calculator.
calculator-label-price-kilowatt-hour = Price of a kilowatt-hour, $

# Label of a control of a calculator.
calculator-label-what-is-made = Project

# Label of a control of a calculator.
calculator-label-width-pixels = Width, pixels

# Label of a control of a calculator.
calculator-label-height-pixels = Height, pixels

# Label of a control of a calculator.
calculator-label-streams-at-once = Streams at once

# Label of a control of a calculator.
calculator-label-frames-second = Frames per second

# Label of a control of a calculator.
calculator-label-cached-seconds = Cached, seconds

# Label of a control of a calculator.
calculator-label-denoising-frames-to = Denoising, frames to each side

# Label of a control of a calculator.
calculator-label-effects-whose-results = Effects with cached results

# Label of a control of a calculator.
calculator-label-channels-pixel = Channels per pixel

# Label of a control of a calculator.
calculator-label-bits-channel = Bits per channel

# Label of a control of a calculator.
calculator-label-frames-decoded-ahead = Frames decoded ahead

# Label of a control of a calculator.
calculator-label-triangles-millions = Triangles, millions

# Label of a control of a calculator.
calculator-label-levels-subdivision = Levels of subdivision

# Label of a control of a calculator.
calculator-label-instances-millions = Instances, millions

# Label of a control of a calculator.
calculator-label-textures = Textures

# Label of a control of a calculator.
calculator-label-side-texture-pixels = Texture size, pixels per side

# Label of a control of a calculator.
calculator-label-voxels-millions = Voxels, millions

# Label of a control of a calculator.
calculator-label-channels-texture = Channels per texture

# Label of a control of a calculator.
calculator-label-bits-textures-channel = Bits per texture channel

# Label of a control of a calculator.
calculator-label-texture-compression-times = Texture compression, times

# Label of a control of a calculator.
calculator-label-mip-chain = Mip chain

# Label of a control of a calculator.
calculator-label-bytes-triangle = Bytes per triangle

# Label of a control of a calculator.
calculator-label-ray-structure-bytes = Ray-tracing structure, bytes per triangle

# Label of a control of a calculator.
calculator-label-bytes-instance = Bytes per instance

# Label of a control of a calculator.
calculator-label-bytes-voxel = Bytes per voxel

# Label of a control of a calculator.
calculator-label-render-passes = Render passes

# Label of a control of a calculator.
calculator-label-denoiser = Denoiser

# Label of a control of a calculator.
calculator-label-program-and-driver = Program and driver, GB

# Label of a control of a calculator.
calculator-label-method = Method

# Label of a control of a calculator.
calculator-label-rank-adapters = Rank of the adapters

# Label of a control of a calculator.
calculator-label-adapters-on = Adapters on

# Label of a control of a calculator.
calculator-label-double-quantization = Double quantization

# Label of a control of a calculator.
# number: widths in bits, by which formats are named
calculator-label-other-weights-in = Other weights in 32 bits

# Label of a control of a calculator.
calculator-label-sequence-tokens = Sequence, tokens

# Label of a control of a calculator.
calculator-label-sequences-at-once = Sequences at once

# Label of a control of a calculator.
calculator-label-data-set-million = Data set, million tokens

# Label of a control of a calculator.
calculator-label-optimizer = Optimizer

# Label of a control of a calculator.
calculator-label-precision = Precision

# Label of a control of a calculator.
calculator-label-checkpointing = Checkpointing

# Label of a control of a calculator.
calculator-label-flash-attention = Flash attention

# Label of a control of a calculator.
calculator-label-loss-in-pieces = Loss in pieces

# Label of a control of a calculator.
calculator-label-step-in-backward = Optimizer step in the backward pass

# Label of a field of one of the workloads: `a-calls`, `b-calls` and so on. Their group names the workload.
work-label-calls-day = Calls per day

# Label of a field of one of the workloads: `a-calls`, `b-calls` and so on. Their group names the workload.
work-label-smallest-model = Smallest model

# Label of a field of one of the workloads: `a-calls`, `b-calls` and so on. Their group names the workload.
work-label-seconds-call-at = Maximum seconds per call

# Label of a field of one of the workloads: `a-calls`, `b-calls` and so on. Their group names the workload.
work-label-private = Private

# Label of a control of a calculator.
# number: what to type
calculator-label-cached = Layers with a KV cache; 0 if all

# Label of a control of a calculator.
calculator-label-state = State of the other layers, elements

# Label of a control of a calculator.
# number: what to type
calculator-label-windowed = Layers that see a window; 0 if none

# Label of a control of a calculator.
calculator-label-window = Window, tokens

# Label of a control of a calculator.
# number: what to type
calculator-label-latent = Latent of MLA, elements; 0 without

# Label of a control of a calculator.
calculator-label-latent-rope = Its rotary part, elements
