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
builder-no-script = JavaScript is off: the snippets below are for the estimator with its default question. For another calculator, change its name in the address.

# Field.
builder-widget = Calculator

# Field.
builder-state = Question

# Below the field.
# number: the limit of a question
builder-state-note = Set the calculator up on its own page and paste that page’s address here; leave empty for the default question. A question of more than 16,384 characters is ignored.

# Field.
builder-version = Data

# What the field offers first.
always-newest = latest

# What it offers besides.
frozen-of = frozen on { $day }

# Field.
builder-theme = Colors

# What the field offers.
themes-as-reader-has = as the reader has them

# What the field offers.
themes-light = light

# What the field offers.
themes-dark = dark

# Field.
builder-accent = Color of links and marks

# Below the field.
builder-accent-note = Six hexadecimal digits. A color with too little contrast to the background is not used.

# Field.
builder-width = Width of the preview

# What the field offers.
widths-text = full width

# Heading of the preview.
builder-preview = Preview

# Heading of the snippets.
builder-snippets = Snippets

# Id, name and note of each snippet.
snippets-frame = Frame

# Id, name and note of each snippet.
snippets-frame-use = Works everywhere HTML does, even under a policy that blocks third-party scripts. Its height is fixed. In WordPress: the block “Custom HTML”. In Ghost: the card “HTML”.

# Id, name and note of each snippet.
snippets-element = Element

# Id, name and note of each snippet.
snippets-element-use = Loads when it is about to scroll into view, adapts to the height of its content, and shows its own content where scripts do not run.

# Id, name and note of each snippet.
snippets-markdown = Markdown

# Id, name and note of each snippet.
snippets-picture-use = A picture of the answer with a link to it. Save the picture below and place it next to your text.

# Button.
copy-snippet = Copy

# Link.
save-picture = Save the picture of the answer (SVG)

# Below the snippets.
builder-prose-privacy = A widget contacts only this site, sets no cookies and stores nothing on the reader’s machine. It runs in the reader’s browser: nothing the reader enters is sent.

# Below the snippets.
builder-prose-loading = Until a reader turns to a widget with its usual question, only its text and picture are loaded; the calculator follows then. A widget that opens with a question of yours loads its calculator at once.

# Below the snippets.
builder-prose-frozen = Numbers change when the data behind them do. A widget shows the date of its data. A frozen widget keeps its data and formulas, byte for byte, and says so.

# Last line of a widget.
widget-source = Rooftop, data of { $version }, computed in this frame; nothing you choose leaves it.

# Last line of a widget that stays as it is.
frozen-source = Rooftop, frozen: the data and formulas of { $version }. Current data may differ.

# Link to the page a widget is taken from.
open-full = Open the full page

# After copying.
copied-snippet = Copied.

# Where the browser does not let a page copy.
copy-by-hand-now = Selected: copy it with Ctrl+C or ⌘C.

# Where the calculator of a widget does not run.
widget-not-running = The calculator is not running: JavaScript is off, did not load, or the address is too long. This is the answer to its default question, whatever the address asks.

# Name of the smallest widget, in the list of widgets.
small-heading = One answer in a few lines

# In the smallest widget, in place of an answer. The link to the calculator follows.
small-not-here = There is no ready answer to this question. The calculator computes it:
