### Memory of video and 3D.

# Title and description of the page.
# number: part of a name
studio-title = Memory of video timelines and 3D scenes – Rooftop

# Title and description of the page.
# number: part of a name
studio-description = What an 8K timeline or a 3D scene takes in memory, term by term, and whether it fits a card or unified memory. Every assumption can be changed.

# Heading and prose.
studio-prose-does-timeline-or = Does the timeline or the scene fit?

# Heading and prose.
studio-prose-what-is-computed = This is computed from pixels, channels and bits, triangles and voxels. It shows what must be in memory at once under the assumptions in the form, not how fast anything runs; programs keep more or less of it, and those that stream textures or tiles keep much less.

# Heading and prose.
# number: an example, computed
studio-prose-examples = A frame of 8K in half floats with alpha is 270 MB, so five seconds of finished frames at 24 per second are 32 GB: caches, not decoding, fill memory. In a scene, textures and the ray-tracing structure do.

# Heading and prose.
# number: measured by others; sources in data/assumptions.toml
studio-prose-ray-tracing = For the ray-tracing structure, an AMD driver took 57 bytes per triangle for one scene; Intel’s took 45, NVIDIA’s 19 to 27.

# Heading and prose.
studio-prose-unified-memory = What the GPU may use of unified memory follows the rules on the method page.

# Place.
studio-place-text = { $device }, { $memory } GB

# Name.
studio-name-decoded-frames = Decoded frames

# Name.
studio-name-cached-frames = Cached frames

# Name.
studio-name-denoising = Denoising

# Name.
studio-name-effects = Effects

# Name.
studio-name-display = Display

# Name.
studio-name-textures = Textures

# Name.
studio-name-geometry = Geometry

# Name.
studio-name-ray-structure = Ray structure

# Name.
studio-name-instances = Instances

# Name.
studio-name-volumes = Volumes

# Name.
studio-name-render-passes = Render passes

# Name.
studio-name-denoiser = Denoiser

# Name.
studio-name-program-and-driver = Program and driver

# After the total size.
studio-timeline-needs = The timeline needs that much at once under the assumptions above.

# After the total size.
studio-scene-needs = The scene needs that much at once under the assumptions above.

# After what is needed.
studio-fits-nowhere = That is more than any machine listed here has.

# After what is needed.
studio-smallest = The smallest listed machine it fits on: { $machine }.

# Last row of the table of terms.
studio-together = Together

# Row below the table of terms.
studio-frame = One frame

# How large a frame is.
# number: bits in a byte
studio-frame-formula = width × height × channels × bits ÷ 8

# In the table of machines.
studio-fits = fits, { $free } free

# In the table of machines.
studio-too-large = does not fit, { $missing } too much

# Head of a column.
studio-term = Term

# Head of a column.
studio-size = Size

# Head of a column: the formula.
studio-how = How

# Head of a column.
studio-machine = Machine

# Head of a column.
studio-usable = The GPU may use

# Head of a column.
studio-fit = Fit

# The answer: how much memory it takes.
studio-lead = { $total }.

# Title of a table.
studio-what-it-takes = What it takes

# Title of a table.
studio-where-it-fits = Where it fits

# How large a part of a timeline or a scene is.
# number: bits in a byte, sizes of formats, powers
studio-formula =
    { $part ->
        [program] program, driver and display
        [decoded] streams × frames ahead × frame
        [cached] cached seconds × frames per second × frame
        [denoising] streams × (2 × radius + 1) × frame
        [effects] results of effects × frame
        [display] 3 frames on their way to the screen
        [textures] textures × side² × channels × bits ÷ 8 × 4⁄3 with a mip chain ÷ compression
        [geometry] triangles × 4^subdivision × bytes
        [structure] triangles × 4^subdivision × bytes
        [instances] instances × bytes
        [volumes] voxels × bytes
        [passes] passes × width × height × 16 bytes
        [denoiser] 8 × width × height × 16 bytes
       *[other] { "" }
    }
