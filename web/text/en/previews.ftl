### What others show beside a link to a page.

# In a corner of the picture beside a link.
preview-source = Data of { $version }

# Figures for pages that have none of their own.
preview-figures-machines = Machines

# Figures for pages that have none of their own.
preview-figures-models = Models

# Figures for pages that have none of their own.
preview-figures-every-number = Every number

# Figures for pages that have none of their own.
preview-figures-with-its-source = with its source

# Says what the picture beside a link shows.
preview-alternative = { $title }: the page’s title, what it says in a sentence, and three figures.
