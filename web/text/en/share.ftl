### Sharing an answer and keeping it.

# Names the files and the text that leave the page.
share-source = Rooftop, data of { $version }

# Heading.
share-heading = Share and save

# What can be done with an answer, and how it is called.
share-tools-copy-link = Copy link

# What can be done with an answer, and how it is called.
share-tools-copy-as-markdown = Copy as Markdown

# What can be done with an answer, and how it is called.
share-tools-save-as-csv = Save as CSV

# What can be done with an answer, and how it is called.
share-tools-save-as-json = Save as JSON

# What can be done with an answer, and how it is called.
share-tools-qr-code = QR code

# What can be done with an answer, and how it is called.
share-tools-picture-png = Picture (PNG)

# What can be done with an answer, and how it is called.
share-tools-picture-svg = Picture (SVG)

# What can be done with an answer, and how it is called.
share-tools-print = Print

# What can be done with an answer, and how it is called.
share-tools-keep-in-this = Save in this browser

# Summary over the less usual ways to share an answer.
share-more = Other ways

# The same with a machine in the question.
machine-tools-remember-my-machine = Remember my machine

# The same with a machine in the question.
machine-tools-forget-my-machine = Forget my machine

# Said of a question that began with the reader's machine; its name follows.
begins-with = Pages opened without a question start with your machine:

# On paper, above the address.
printed-sources = Numbers in brackets are sources; the method page lists them. This answer:

# Above a text that the browser does not let the page copy.
copy-by-hand = The browser does not allow copying here. This is the text:

# Above a QR code.
qr-heading = The link as a QR code

# Where an address does not fit into a QR code.
qr-too-long = The link is too long for a QR code.

# Where the browser keeps nothing.
storage-blocked = This browser does not let the page save anything. The link contains the whole question: copy it instead.

# Of a dialog.
close = Close

# Title and description of the page of kept answers.
kept-title = Saved answers – Rooftop

# Title and description of the page of kept answers.
kept-description = The answers you saved in this browser, as a list and as a file to export.

# Its heading, and a link to it.
kept-heading = Saved answers

# Below it.
kept-lead = They stay in this browser, are not sent anywhere, and last until you remove them or clear its data. Each is computed again when you open it, so newer data may give a different answer.

# Without scripts.
kept-no-script = JavaScript is off, so nothing can be saved. The address of an answer contains its question: bookmark it instead.

# Where there is none.
kept-none = No answers saved yet. The button is below every answer.

# Button of an entry.
kept-remove = Remove

# Beside the file to choose.
kept-import = Import a file

# Buttons.
kept-tools-export-as-file = Export as a file

# Buttons.
kept-tools-remove-all = Remove all

# Above the reader's machine.
my-machine = My machine

# Where none is remembered.
no-machine = None is remembered. The button is below every answer about a machine.

# What the page of kept answers says, by name; `{n}` stands for a number.
kept-words-answer = Answer of

# What the page of kept answers says, by name; `{n}` stands for a number.
kept-words-removed = Removed.

# What the page of kept answers says, by name; `{n}` stands for a number.
kept-words-n-imported = { "{" }n{ "}" } imported.

# What the page of kept answers says, by name; `{n}` stands for a number.
kept-words-sure = Remove all saved answers? You can import an exported file again.

# What the page of kept answers says, by name; `{n}` stands for a number.
# number: a bound in words
kept-words-too-large = Nothing was imported: the file is larger than a megabyte.

# What the page of kept answers says, by name; `{n}` stands for a number.
kept-words-not-json = Nothing was imported: the file is not JSON.

# What the page of kept answers says, by name; `{n}` stands for a number.
kept-words-not-ours = Nothing was imported: the file contains no saved Rooftop answers.

# What the page of kept answers says, by name; `{n}` stands for a number.
kept-words-bad-entry = Nothing was imported: entry { "{" }n{ "}" } of the file cannot be read.

# What the page of kept answers says, by name; `{n}` stands for a number.
kept-words-full = Nothing was imported: there would be more than { "{" }n{ "}" } answers.

# Where a question is too long to be kept.
keep-too-long = The question is too long to save. Copy the link instead.

# Before links to the snippets of widgets.
embed-answer = Embed this answer:

# Link to the snippet of the whole calculator.
embed-whole = the whole calculator
