### What widgets and the page of snippets say.

# Title and description of the page of snippets.
builder-title = Calculators for your page – Rooftop

# Title and description of the page of snippets.
builder-description = Show a Rooftop calculator in your own page: a frame, an element that follows its height, or a picture for Markdown. No account, no cookies, no request to anyone but this site.

# Heading of the page of snippets.
builder-heading = Calculators for your page

# Below it.
builder-lead = Choose a calculator and the question it opens with, look at it at the width of your column, copy a snippet.

# Without scripts.
builder-no-script = Scripts are off: the snippets below are those of the estimator with its usual question. For another calculator, change its name in the address.

# Field.
builder-widget = Calculator

# Field.
builder-state = Question

# Below the field.
# number: the limit of a question
builder-state-note = Set the calculator up on its own page and paste that page’s address here; empty for the usual question. A question of more than 16,384 characters is ignored.

# Field.
builder-version = Data

# What the field offers first.
always-newest = the newest there are

# What it offers besides.
frozen-of = frozen: those of { $day }, for ever

# Field.
builder-theme = Colours

# What the field offers.
themes-as-reader-has = as the reader has them

# What the field offers.
themes-light = light

# What the field offers.
themes-dark = dark

# Field.
builder-accent = Colour of links and marks

# Below the field.
builder-accent-note = Six hexadecimal digits. A colour with too little contrast to the background is not used.

# Field.
builder-width = Width of the preview

# What the field offers.
widths-text = all there is

# Heading of the preview.
builder-preview = Preview

# Heading of the snippets.
builder-snippets = Snippets

# Id, name and note of each snippet.
snippets-frame = Frame

# Id, name and note of each snippet.
snippets-1 = Works everywhere HTML does, also under a policy that allows no scripts of others. Its height stays as it is written. In WordPress: the block “Custom HTML”. In Ghost: the card “HTML”.

# Id, name and note of each snippet.
snippets-element = Element

# Id, name and note of each snippet.
snippets-2 = Loads as it comes near the reader’s view, follows the height of its content, and shows what stands in it where scripts do not run.

# Id, name and note of each snippet.
snippets-markdown = Markdown

# Id, name and note of each snippet.
snippets-3 = A picture of the answer with a link to it. Save the picture below and put it beside your text.

# Button.
copy-snippet = Copy

# Link.
save-picture = Save the picture of the answer (SVG)

# Below the snippets.
builder-prose-1 = A widget asks nobody but this site, sets no cookie and keeps nothing on the reader’s machine. It computes in the reader’s browser: what is chosen in it is not sent.

# Below the snippets.
builder-prose-2 = Until a reader turns to a widget with its usual question, only its text and picture are loaded; the calculator follows then. A widget that opens with a question of yours loads its calculator at once.

# Below the snippets.
builder-prose-3 = Numbers change when the data behind them do. A widget says of what day its data are. A frozen one keeps its data and its arithmetic, byte for byte, and says that it does.

# Last line of a widget.
widget-source = Rooftop, data of { $version }, computed in this frame; nothing you choose leaves it.

# Last line of a widget that stays as it is.
frozen-source = Rooftop, frozen: these are the data and the arithmetic of { $version }, and stay so. What is known today may differ.

# Link to the page a widget is taken from.
open-full = Open the full page

# After copying.
copied-snippet = Copied.

# Where the browser does not let a page copy.
copy-by-hand-now = Selected: copy it with Ctrl+C or ⌘C.

# Where the calculator of a widget does not run.
widget-not-running = The calculator is not running: scripts are off, did not load, or the address is too long. This is the answer to its usual question, whatever the address asks.
