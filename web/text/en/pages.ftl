### Titles and prose of the pages.

# Title and description of the home page.
home-title = Rooftop: will this model run on that machine?

# Title and description of the home page.
home-description = Will a language model fit on a laptop or card, how fast will it run, and why: computed in your browser, with the range and the source of every number.

# Title and description of the method page.
method-title = Method – Rooftop

# Title and description of the method page.
method-description = How Rooftop computes memory and speed: the equations, the fitted coefficients with the measured points behind them, and every source.

# Title and description of the page that is shown for unknown addresses.
not-found-title = Page not found – Rooftop

# Title and description of the page that is shown for unknown addresses.
not-found-description = There is no page at this address.

# Title and description of the page that is shown without network.
offline-title = Offline use – Rooftop

# Title and description of the page that is shown without network.
offline-description = Which pages work offline, how much space they take, and how to save all of them or none.

# Path and name of the pages in the header: few, so that they are in one row on a phone.
navigation-estimate = Estimate

# Path and name of the pages in the header: few, so that they are in one row on a phone.
navigation-compare = Compare

# Path and name of the pages in the header: few, so that they are in one row on a phone.
navigation-machines = Machines

# Path and name of the pages in the header: few, so that they are in one row on a phone.
navigation-models = Models

# Path and name of the pages in the header: few, so that they are in one row on a phone.
navigation-method = Method

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-ask = Ask

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-will-it-run = Will it run, and how fast?

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-what-runs-here = What runs here?

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-what-do-i = What do I need?

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-which-these = Which of these?

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-not-in-catalogue = Not in the catalogue?

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-compute = Compute

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-look-up = Look up

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-machines = Machines

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-models = Models

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-search = Search

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-read = Read

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-two-articles-checked = Fact-check: two RTX Spark articles

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-method-and-sources = Method and sources

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-use = Use

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-kept-answers = Saved answers

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-calculators-for-your = Calculators for your page

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-data-to-download = Data to download

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-changes-data = Data changelog

# Path and name of every page that stands for itself, by what it is for: the map in the footer.
directory-without-network = Offline use

# Name of the map in the footer.
directory-label = All pages

# Name of the navigation.
navigation-label = Pages

# First link of every page.
skip = Skip to the content

# Last line of every page.
footer = Data from { $version }. Everything runs in your browser; nothing you enter is sent anywhere.

# In the update bar.
update-ready = New data is ready.

# Button in the update bar.
reload = Reload

# Opens the list of all pages in the header.
menu = Tools

# One of the questions that people come with, over the estimator.
entrance-will-it-run = Will it run?

# One of the questions that people come with, over the estimator.
entrance-best = What is best on my machine?

# One of the questions that people come with, over the estimator.
entrance-buy = What should I buy?

# One of the questions that people come with, over the estimator: leads to the page that opens a model’s files.
entrance-open = Open a file

# Heading of the home page.
home-heading = Will it run, and how fast?

# Shown where scripts do not run.
no-script = JavaScript is off, so you cannot change the question. The answer below is for the example shown, whatever the link asks.

# Where the calculator of a page could not be loaded, and its address asks something.
unanswered = Part of this page failed to load, so the answer below does not match the address. Reload the page to try again.

# Below the estimator.
home-prose-rule = A model generates one token by reading its active weights and its cache once. Memory size decides whether it runs; memory bandwidth, far more often than compute, decides how fast. The estimate follows that rule and corrects it with measurements from machines of the same family.

# Below the estimator.
home-prose-range = Four in five real-world results should fall inside the range next to each speed. It is wider for machines that were not measured themselves. Anything that has not been measured is labeled as such.

# Heading and body of the page for unknown addresses.
not-found-there-is-no = There is no page here

# Heading and body of the page for unknown addresses.
not-found-text = The address may have been mistyped, or the page has moved.

# Link to the home page.
to-estimator = To the estimator

# Heading of the method page.
method-heading = Method

# The method in plain words.
method-memory = Memory

# The method in plain words.
method-memory-terms = Memory needed: the weights, the keys and values of all contexts, the state of recurrent layers, the intermediate results of one micro-batch, and what runtime and driver take.

# The method in plain words.
# number: bits in a byte
method-weights-formula = = weights = Σ tensors × bits of their type ÷ 8

# The method in plain words.
# number: bits in a byte
method-cache-formula = = KV cache = Σ layers × KV heads × (key + value length) × cells × bits ÷ 8

# The method in plain words.
method-cache-by-layer = Layers with a sliding window keep only their window and one micro-batch where the runtime does so; MLA layers keep one latent vector for all heads; recurrent layers keep a state that does not grow.

# The method in plain words.
method-mixes = A quantization is a mix: each tensor gets a type by the rules of the program that writes the file, and a row that the blocks of a type do not divide evenly gets a wider one. Experts that keep their own format, as in gpt-oss, are counted in that format.

# The method in plain words.
method-community-mixes = Community mixes under a standard label follow rules of their own and deviate by up to a quarter: for these, trust the size of the file. Runtime and driver are an estimate. The tables below give the error of each term.

# The method in plain words.
method-what-gpu-may = What the GPU may use

# The method in plain words.
# number: a rounded rule of data/systems.toml
method-budget-rules = A GPU may not address all installed memory. Each operating system has a rule: on RTX Spark, the GPU gets what the firmware carves out for it, and of the rest Windows keeps 16 GiB, at least a fifth and at most half; macOS keeps a smaller share the more there is, from a third to a tenth; a graphics card loses what the desktop draws with. A model fits if it needs no more than that.

# The method in plain words: what a GB is.
# number: what a GB is
method-one-gigabyte = Memory is given in the GB on the box and in nvidia-smi: 1,024³ bytes, exactly a GiB. The size of a download is in GB of 1,000³ bytes, as download pages count it, so the same weights are a number 7% larger there. Bandwidth in GB/s is in units of 1,000³ bytes per second, as makers publish it.

# The method in plain words.
method-writing-decode = Generation: decode

# The method in plain words.
method-decode-formula = = t = √((t_weights + t_cache)² + t_compute²) + layers × t_layer + t_fixed + users × t_user

# The method in plain words.
method-decode-terms = t_weights is the time to read the active weights once, t_cache the time to read the cache at the present depth and to read and write recurrent states; each is bytes ÷ (published bandwidth × efficiency). t_compute matters on weak machines and for many users at once. The other terms are launch times, which decide small models on fast memory. The input embedding is looked up, not read.

# The method in plain words.
# number: part of a formula, and a rule of kernels
method-decode-details = For a mixture of experts, a step reads the share 1 − (1 − used ÷ experts)^users; small experts stream more slowly than large ones. An engine that does not use a model’s sliding windows also reads everything before them, layers without their own cache read that of another layer, and heads of more than 128 elements have their own rate. Speed is multiplied by small factors of the program, the age of its build, and the model’s architecture.

# The method in plain words.
method-decode-bound = No prediction exceeds bandwidth ÷ bytes. Speculative decoding can: it is a separate option.

# The method in plain words.
method-reading-prefill-and = Prompt processing: prefill and the first token

# The method in plain words.
method-prefill-formula = = t = ∛(t_products³ + t_weights³) + t_attention + t_states + passes × layers × t_layer + t_prompt

# The method in plain words.
# number: operations of a multiply-add, and a rule of kernels
method-prefill-terms = t_products is 2 × active weights × tokens ÷ the rate that matrix kernels of this family reach with that many rows, t_weights the time to read all weights once per micro-batch. t_attention grows with the square of the prompt, a micro-batch is computed whole and masked afterwards, and heads of more than 128 elements have a rate of their own. t_states is the time recurrent layers need to update their state. The last token of the prompt gives the first of the answer, so no decode step is added. Loading the model is not included.

# The method in plain words.
method-where-coefficients-come = Where the coefficients come from

# The method in plain words.
method-coefficients-fit = They belong to a family (kernels × architecture), not to a machine, and are fitted on published measurements, each kept with its source. A coefficient is a product of effects: of all machines, of the backend, in prefill of the architecture, of the family; the last ones are shrunk toward one, more strongly the fewer points there are. Outliers are given little weight (residuals of Student’s t), and near copies of a point share theirs.

# The method in plain words.
method-coefficients-error = The error of the fit is the one on points that it has not seen: a fifth of all pairs of machine and model, of all machines, of all models, of all families is left out in turn. The range of a speed contained four of five such points of its family. For a machine that was not measured it is the one of machines left out.

# The method in plain words.
method-what-is-not = What is not known

# The method in plain words.
method-rough-cases = CPUs, NPUs and OpenVINO are rough: threads, memory channels in use and repacking are not recorded. Old builds, power limits, driver variants and settings that a source does not name are in the range, not in the prediction. Power limits of laptops and battery operation are not in the model.

# The method in plain words.
method-first-token = Times to first token are part of the fit, and scatter more than other speeds: servers keep prompts in a cache, and sources count requests and queues differently.

# Heading of the table of coefficients.
coefficients-heading = Coefficients

# Above the table.
# number: part of a name
coefficients-intro = Efficiencies are shares of published bandwidth; times are microseconds; the prefill factor is operations per FP32 operation of the shader units, above one where matrix units do the work; attention is relative to it. ÷× contains four of five points left out of the fit, for machines that were measured and for others of the family. A family with few points stays near its backend.

# Columns of the table.
coefficient-columns-family = Family

# Columns of the table.
coefficient-columns-weights = Weights

# Columns of the table.
coefficient-columns-cache = Cache

# Columns of the table.
coefficient-columns-layer-s = Layer, µs

# Columns of the table.
coefficient-columns-fixed-s = Fixed, µs

# Columns of the table.
coefficient-columns-decode = Decode ÷×

# Columns of the table.
coefficient-columns-others = Others ÷×

# Columns of the table.
coefficient-columns-points-decode = Points

# Columns of the table.
coefficient-columns-machines = Machines

# Columns of the table.
coefficient-columns-prefill-factor = Prefill factor

# Columns of the table.
coefficient-columns-attention = Attention

# Columns of the table.
coefficient-columns-prefill = Prefill ÷×

# Columns of the table.
coefficient-columns-points-prefill = Points

# Columns of the table.
coefficient-columns-points-batches = Points of batches

# A family that stands for machines of an architecture that was not measured.
any-other = (any other)

# Heading of a section of the method page.
method-best = Which model is best

# A paragraph of the method page.
method-best-1 = Two things decide, and we never add them up: how good the model is, and what its file loses. How good it is comes from one test for each task, by one measurer, copied on one day: SciCode for coding, GPQA Diamond for reasoning, AA-LCR for long documents, τ³-Bench for tools and IFBench for small models, all by Artificial Analysis (artificialanalysis.ai), and for chat the votes of LMArena, then IFBench, then the Artificial Analysis Intelligence Index as far as it was measured and not estimated by its makers. Models that the first test of a task does not cover are ranked by the next one, among all models of that test; the rest have no place. Nothing is interpolated from size, family or age: estimated from size and date, the index of a model left out is off by five points on average and by twelve for one in ten, where models differ by thirteen.

# A paragraph of the method page.
method-best-2 = Scores that cannot be told apart form a group: in LMArena by overlapping intervals, elsewhere within three points of the best. Within a group, files that lose noticeably come last, and the faster first. What such tests cannot tell: whether a model suits your own work, language or prompts. They were measured on whole models behind an API, in the mode shown beside the score, and a model may be published in several versions: the one that scored best is meant. The copied scores are months old.

# A paragraph of the method page.
method-best-3 = What a file loses is the share of tokens whose first choice differs from the original, which follows from the measured KL divergence. It is measured for such files, for this model in that type, inferred from another type of the same model, or, where nobody measured the model, the median of others with the band that holds four in five. The same label can differ by a factor of four between publishers, and the text it is measured on by more: the order of files holds better than the level. The tables below say how far off both are. Each model is shown in the file that loses least of those that fit and are fast enough, over the whole range where there is one. One that loses noticeably is shown only where no better one is fast enough with a part in system RAM, and one with a large loss only where nothing else is left.

# A paragraph of the method page.
method-best-4 = The tests agree where they measure the same: SciCode puts models in the order of LMArena’s votes on coding (a rank correlation above nine tenths over some sixty models), GPQA Diamond in that of its votes on text (the same). Tests of long documents do not agree with each other (a quarter, over few models), so a place for long documents says less. In the picture of quality against speed the line joins the models that no other beats in both; a model beside it may still be the better one for you, as the bars show what the scores cannot tell apart. Filters leave out models by what their makers publish; reading images and using tools are known only of models that have such a file or were measured so, and the others are left out because nothing is known of them.
