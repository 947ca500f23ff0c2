### Serving.

# Title and description of the page.
serving-title = Serving a team and agents from one machine – Rooftop

# Title and description of the page.
serving-description = Tokens per second for each and for all, the wait for the first token, the memory of all contexts, where latency breaks, and how long an agent’s task takes with and without a prefix cache.

# Heading and prose.
serving-prose-how-many-can = How many can it serve?

# Heading and prose.
serving-prose-decode = One decode step reads the weights once for everyone, plus each person’s cache. So total throughput grows with the number of people until caches or compute take over, while each person gets less. A mixture of experts gains less at first: more people use more experts. Speeds assume that everyone asks again as soon as an answer is complete. The others’ prompts are processed in between, so longer prompts and shorter answers slow everyone down.

# Heading and prose.
serving-prose-wait = The wait is that of the last in line when all ask at the same moment and prompts are read one after the other. A prefix shared by all prompts is processed once if the runtime caches it.

# Heading and prose.
serving-prose-runtime = Where vLLM runs, the page starts with it: it was made for servers, and adds new requests to the batch at every step. Choose another runtime above and the answer follows.

# Below the calculator.
serving-prose-agents = An agent calls again and again with a growing prompt. With prefix caching, each call processes only the new tokens; without it, the whole prompt again. Speeds for several people are computed from bytes and operations; their range is wider.

# The answer.
serving-report-not-measured = Not measured.

# The answer.
serving-report-speed-not-measured = No speed of { $runtime } on machines like { $device } was measured; memory is computed.

# The answer.
serving-report-nobody = Nobody.

# The answer.
serving-report-serves-nobody = { $device } with { $runtime } does not give even one person { $least-rate } tokens per second with a wait of at most { $longest-wait } seconds.

# The answer.
serving-report-at-once = { $most } at once.

# The answer.
serving-report-serves = { $device } with { $runtime } serves { $model } to that many people with at least { $least-rate } tokens per second each and a wait of at most { $longest-wait } seconds.

# Title of the chart of speed.
people-title = Speed by number of people

# Title of the chart of waiting.
waiting-title = Wait for the first token by number of people

# Along the bottom of both.
people-axis = people at once

# Upwards: waiting.
waiting-axis = seconds

# Names of the curves of speed: of each, of all together, of what is asked for.
people-lines-each = each

# Names of the curves of speed: of each, of all together, of what is asked for.
people-lines-all-together = all together

# Names of the curves of speed: of each, of all together, of what is asked for.
people-lines-asked-for = asked for

# The speeds in words; the loads that are drawn.
people-summary-separator = ;{ " " }

# The speeds in words; the loads that are drawn.
people-summary-each-together = { $users }: { $each } each, { $all } together

# The speeds in words; the loads that are drawn.
people-summary-text = Tokens per second. { $join }. The curves end where memory does.

# The waits in words.
waiting-summary-separator = ;{ " " }

# The waits in words.
waiting-summary-users = { $users }: { $wait }

# The waits in words.
waiting-summary-all = Longest wait when all ask at the same moment. { $join }.

# Rate.
serving-rate-not-measured = not measured

# Rate.
serving-rate-to = { $number } ({ $low } to { $high })

# Time.
serving-time-text = not measured

# Loads.
serving-loads-yes = yes

# Loads.
serving-loads-no = no

# Loads.
serving-loads-people = People

# Loads.
serving-loads-tokens-second-each = Tokens per second, each

# Loads.
serving-loads-all-together = All together

# Loads.
serving-loads-wait-last = Longest wait

# Loads.
serving-loads-cache-all = Total cache

# Loads.
serving-loads-fits = Fits

# Loads.
serving-loads-by-people-at = By number of people

# Newcomer.
serving-newcomer-first-token-newcomer = Newcomer’s first token after

# Newcomer.
serving-newcomer-others = Tokens per second for each of the others meanwhile

# Newcomer.
serving-newcomer-same-before-and = The same before and after

# Newcomer.
serving-newcomer-caption = One person asks while { $others } others are being answered (estimated)

# Newcomer.
serving-newcomer-what = What

# Newcomer.
serving-newcomer-how-much = How much

# Agent.
serving-agent-what-was-read = { $cache-hits }% prefix cache hits

# Agent.
serving-agent-nothing-is-kept = No prefix cache

# Agent.
serving-agent-text = An agent’s task: { $calls } calls, the prompt growing by { $growth } tokens each

# Agent.
serving-agent-prefix-cache = Prefix cache

# Agent.
serving-agent-time = Time

# Notes.
serving-notes-interleaved = The wait of the last is without interleaving. This runtime mixes prompts and answers in its steps: everyone keeps generating, more slowly, while a prompt is processed. Such steps were not measured individually; their ranges are widened.

# Notes.
serving-notes-not-interleaved = Prompts and answers of different people are not interleaved here; a runtime that does so trades the wait of one for the speed of another.

# So many people at once.
people-count =
    { $users ->
        [one] { $users } person
       *[other] { $users } people
    }
