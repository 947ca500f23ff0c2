### The language itself.

# Between the whole part of a number and its decimals.
decimal-separator = .

# Between groups of three digits.
group-separator = ,

# As HTML names the language.
language-tag = en

# As those who show links name it.
language-locale = en_US

# Path of its pages below that of the first language, with a slash at its end.
language-path = { "" }

# What it calls itself, short.
language-name = English

# Between two sentences.
sentence-space = { " " }

# After a sentence that another one follows.
sentence-stop = .{ " " }

# Before what is said of something.
colon = :{ " " }

# At the end of the question.
question-mark = ?

# In a sentence: “46.5 of the 102 GB” (yes), or “46.5 GB of the 102 GB” (no).
unit-once = yes

# Whether a line that is a name begins with a capital letter: yes or no.
capitals = yes

# Name of the list of languages in the header, for screen readers; `name` is the language of the page.
languages-label = Language: { $name }
