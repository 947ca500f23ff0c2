### Pages of a model on a machine.

# A model on a machine: heading, link, alternative text of the badge.
pair-name = { $model } on { $machine }

# Title of the page of a model on a machine.
pair-page-title = { $model } on { $machine }: does it run, and how fast? – Rooftop

# What is asked, above a short answer. format: “`Q4_K_M`”. machine: with its memory.
pair-question = Will { $model } at { $format } run on { $machine }?

# Below the answer. context: tokens.
pair-setting-text = { $machine }, { $format } in { $runtime } under { $os }, { $context } tokens of context, one user.

# Link to the estimator with this question.
pair-ask = Change format, context or program

# Above links to pages of other pairs.
pair-others-heading = Similar questions

# On the page of a machine or model, above links to pages of pairs.
pair-links-heading = Often asked

# Above the badge and snippets for other pages.
pair-link-heading = Link to this answer

# Above a snippet.
pair-badge-label = Badge, as Markdown

# Above a snippet.
pair-widget-label = Small widget, as HTML

# Title and description of the list of pairs.
pairs-index-title = Models on machines: the questions asked most – Rooftop

# Title and description of the list of pairs.
pairs-index-description = Does it run, and how fast? { $count } answers for the models and machines that people ask about most, with memory, speed and its range.

# Heading of the list of pairs, and a link to it.
pairs-index-heading = Models on machines

# Below it.
pairs-index-lead = { $count } answers for one person, each with the usual file and context. Follow one for its other files, what others measured, and the command.

# Above links to comparisons of two machines.
pairs-index-duels = Machine against machine
