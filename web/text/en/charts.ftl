### Around charts and tables.

# Opens the numbers of a chart.
chart-numbers = The numbers as a table

# What the buttons below a chart do, and their names.
chart-tools-save-as-svg = Save as SVG

# What the buttons below a chart do, and their names.
chart-tools-save-as-png = Save as PNG

# What the buttons below a chart do, and their names.
chart-tools-save-as-csv = Save as CSV

# What the buttons of a result do, and their names.
result-tools-copy-link = Copy link

# What the buttons of a result do, and their names.
result-tools-copy-as-markdown = Copy as Markdown table

# What the buttons of a result do, and their names.
result-tools-save-as-csv = Save as CSV

# Whether it fits, in a word.
answer-word-fits = ✓ yes

# Whether it fits, in a word.
answer-word-tight = ≈ barely

# Whether it fits, in a word.
answer-word-placed = ≈ partly in system RAM

# Whether it fits, in a word.
answer-word-too-large = ✗ no

# "5.8 (4.4 to 7.2)".
number-with-range-text = { $mid } ({ $low } to { $high })
