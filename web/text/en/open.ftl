### The page that opens models.

# Title of the page.
open-title = Open a model’s file – Rooftop

# Description of the page.
open-description = Open a GGUF, safetensors or config.json in your browser: exact size by type, architecture, memory and speed on your machine. Only the header is read, and it stays in this tab.

# Heading of the page, and its name in lists of pages.
open-heading = Open a model’s file

# Prose below.
open-prose-files = A GGUF file lists every tensor with its type, so the weights are exact to the byte, whatever mix its maker chose. The first of several files, or only the first megabytes of one, are enough for the shape. safetensors files say nothing about attention: open config.json together with them. A folder of MLX files can be dropped as a whole.

# Prose below.
open-prose-stays-here = Files are read in this tab, in slices, until their header is complete; nothing is uploaded. Only the button for Hugging Face contacts another host, and only this page is allowed to.

# Prose below.
open-prose-exact = A model that is in the catalogue is recognized by its shape and answered with everything that was measured. Any other is described by its shape; the description is part of the address, so a link carries it to every page.

# Heading of the fields.
open-sources = What to open

# Label of the field for files.
open-files-label = Files, or drop them here

# Below the field.
open-files-hint = GGUF, safetensors, their index, config.json. Only the header is read, in this tab.

# Unfolds a field.
open-paste-summary = Paste a config.json instead

# Label of the field.
open-paste-label = Text of config.json

# Where the text is too long.
# number: the limit of the text area
open-pasted-too-long = The text is longer than 2 MB. A config.json has a few kilobytes; open larger files as files.

# Label of the field.
open-hub-label = Or a model on Hugging Face: its id, address or command

# Beside the button: what it does.
open-hub-ask-any-text = Nothing is sent while you type. The button asks { $host } for the list of files of the model.

# Beside the button: what it does.
open-hub-ask-text = The button asks { $host } for the list of files of { $id }. The host learns that name and your IP address.

# Button.
open-hub-button = Ask for its files

# While the Hub is asked.
open-hub-asking-text = Asking { $host } for the files of { $id } …

# Label of a list.
open-hub-files-label = File

# A file of the list: the weights as published.
open-hub-original = config.json with the safetensors files

# A file of the list.
open-hub-file-size = { $name } ({ $size })

# What the second button does.
open-hub-fetch-text =
    { $files ->
        [one] The button reads the header of this file from { $host }: the first megabytes, not the weights.
       *[other] The button reads the headers of { $files } files from { $host }: the first megabytes of each, not the weights.
    }

# Button.
open-hub-fetch-button = Read the header

# While a file is read.
open-reading-text = Reading { $name } …

# When it was read.
open-done-text = Opened: { $name }.

# Why a text was not opened; `why` is a sentence.
open-refused-text = { $why } (At byte { $at }.)

# Why a file was not opened; `why` is a sentence.
open-refused-file = { $name } was not opened. { $why } (At byte { $at }.)

# Why.
open-why-empty = The file is empty.

# Why.
open-why-ends = The file ends too early: { $announced } bytes are announced, { $left } are there. Was the download complete?

# Why.
open-why-cut = The file is cut off: its tensors end at byte { $end }, the file at byte { $whole }.

# Why.
open-why-byte-order = The file is written for processors of the other byte order.

# Why.
# number: versions of the format
open-why-version = GGUF version { $version } is not supported; versions 2 and 3 are.

# Why.
open-why-too-many = { $count } entries are announced; no model has that many.

# Why.
open-why-not-text = A name is not text.

# Why.
open-why-unknown-type = The type { $number } is not known here.

# Why.
open-why-too-deep = Lists are nested too deeply.

# Why.
open-why-too-large = A size is announced that no file has.

# Why.
open-why-row = A row of { $row } weights cannot be stored as { $kind }.

# Why.
open-why-long-header = A header of { $announced } bytes is announced; { $most } are allowed.

# Why; `said` is what a reader of JSON says, in English.
open-why-json = This JSON cannot be read: { $said }.

# Why.
open-why-no-shape = This JSON is not the configuration of a language model: it has no number of layers or no hidden size.

# Why.
open-why-zip = This is a zip archive. PyTorch files are not read: open the safetensors or GGUF file.

# Why.
open-why-old = This is a GGML file from before GGUF. Convert it, or download a newer one.

# Why.
open-why-pointer = This is a Git LFS pointer, not the file itself. Download the file.

# Why.
open-why-web-page = This is a web page, not a model’s file. Download the file itself.

# Why.
open-why-unknown = This is neither GGUF nor safetensors nor JSON.

# What is not known.
open-note-state = Some layers keep a state instead of keys and values. Its size is not in the file and is not counted; it does not grow with the context.

# What is not known.
open-note-windows = Some layers see only a window. How many is not in the file, so all are taken to see the whole context: memory is overestimated.

# What is not known.
open-note-parts = This is one of several files; the weights of the others are not counted. Open all of them for the exact size.

# What is not known.
open-note-no-shape = The shape of the model is not in this file. Open config.json together with it.

# What is not known.
open-note-computed = No tensors are listed: the number of parameters is computed from the dimensions, for gated feed-forward parts and attention in every layer.

# What is not known.
open-note-not-counted = No tensors are listed, and the dimensions do not say how many parameters there are. Open the weights together with this file.

# What is not known.
open-note-unknown = A model of this shape cannot be described here; only its size is known.

# What is not known.
open-note-packed = The weights are packed into whole numbers; how many bits each has is in config.json. Open it together with this file.

# Where the field is empty.
# number: an example of what to type
open-no-address-nothing = Type a model first, as in Qwen/Qwen3-8B.

# Why a text is no address.
open-no-address-too-long = This is too long for the address of a model.

# Why a text is no address.
open-no-address-other-host = This is an address of another host: only models on Hugging Face can be asked for. Download the file and open it here.

# Why a text is no address.
open-no-address-no-model = This address is not that of a model.

# Why a text is no address.
# number: an example of what to type
open-no-address-no-name = A model’s id has its maker in front, as in Qwen/Qwen3-8B.

# What the Hub answered.
open-hub-no-network = { $host } did not answer. Is there a network, and does it let this browser reach the host? You can also download the file and open it here.

# What the Hub answered.
open-hub-missing = { $of } is not there, or it is private. Check the spelling.

# What the Hub answered.
open-hub-gated = { $of } is gated: its files are sent only to accounts that accepted its terms. Download the file with your account and open it here.

# What the Hub answered.
# number: the window of the Hub's rate limits
open-hub-too-many = { $host } has had too many requests from your network. Try again in five minutes.

# What the Hub answered.
open-hub-status = { $host } answered with status { $status } in place of the file. Try again later, or download the file and open it here.

# What the Hub answered.
open-hub-unreadable-text = { $host } sent something other than a list of files.

# What the Hub answered.
open-hub-no-files-text = { $id } has no file that can be opened here: no GGUF and no config.json.

# Heading.
open-said = What was read

# What was read.
open-fact-name = Name

# What was read.
open-fact-file = File

# What was read.
open-fact-architecture = Architecture

# What was read.
open-fact-catalogue = In the catalogue

# What was read.
open-fact-parameters = Parameters

# What was read.
open-fact-weights = Weights

# What was read.
open-fact-layers = Layers

# What was read.
open-fact-hidden = Hidden size

# What was read.
open-fact-attention = Attention

# What was read.
open-fact-window = Window

# What was read.
open-fact-cached = Layers with a KV cache

# What was read.
open-fact-experts = Experts

# What was read.
open-fact-context = Longest context, tokens

# What was read.
open-fact-vocabulary = Vocabulary

# How many files.
open-value-parts = { $kind }, { $opened } of { $parts } files

# Which model of the catalogue it is.
open-value-known = yes: { $name }

# No model of the catalogue.
open-value-described = no: described by its shape, so nothing about it was measured

# No model of the catalogue, and its shape is not known.
open-value-neither = no, and its shape is not known

# An exact size, and rounded.
open-value-bytes = { $exact } bytes ({ $rounded })

# Attention.
open-value-heads = { $heads } query heads, { $kv } KV heads of { $size } elements

# Attention of MLA.
open-value-latent = latent (MLA), { $elements } elements per token and layer

# Layers that see a window.
open-value-window = { $tokens } tokens, in { $layers } layers

# Layers that keep keys and values.
open-value-cached = { $layers }; the others keep a state

# Experts.
open-value-experts = { $count }, { $used } active per token

# Heading of the table.
open-types-heading = Tensors by type

# Head of a column.
open-types-type = Type

# Head of a column.
open-types-tensors = Tensors

# Head of a column.
open-types-parameters = Parameters

# Head of a column.
open-types-bytes = Bytes

# Head of a column.
open-types-share = Share of the bytes

# A link that downloads a file.
open-entry = Download as an entry for data/models

# After the link: fields by their names.
open-entry-missing-text = To be filled in before a pull request: { $fields }.

# Heading of the answer.
open-answer-heading = { $model } on { $machine }

# Below it, until a file is opened.
open-example = An example from the catalogue, until you open a file.

# Heading of links.
open-ask-on = Ask about it on other pages

# Link.
open-link-estimator = The whole estimate, with every step

# Link.
open-link-compare = Compare machines with it

# Link.
open-link-needs = What does it need?

# Link.
open-link-serving = Serve it to many users

# Link.
open-link-tuning = Fine-tune it

# Link.
open-link-cost = What does it cost?

# Link.
open-link-custom = Change the description
