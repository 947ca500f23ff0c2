### The audit of Python packages.

# Title and description of the page.
audit-title = Does your CUDA code run on Arm? – Rooftop

# Title and description of the page.
# number: part of a name
audit-description = Paste a requirements.txt, pyproject.toml, uv.lock, environment.yml or Dockerfile: for each package, whether there is a wheel for Windows on Arm with CUDA, WSL2, DGX Spark, x86-64 and macOS.

# Heading and prose.
audit-prose-does-your-cuda = Does your CUDA code run there?

# Heading and prose.
# number: part of a name
audit-prose-two-platforms = CUDA on Arm is two platforms. Natively, RTX Spark runs Windows on Arm and takes win_arm64 wheels; inside WSL2, and on DGX Spark, it is Linux on Arm and takes aarch64 wheels. A package that has the one often lacks the other.

# Heading and prose.
# number: part of a name
audit-prose-table = The table covers { $count } packages. It says which version was read; versions asked for are compared where it is known when a wheel appeared. What is not in the table is unknown, unless the lock file itself lists wheels. A wheel being there does not prove that every kernel runs on a chip: sm_121 is young.

# Heading and prose.
audit-prose-stays-here = The text stays in this tab: it is not sent, not stored and not put into the address.

# Label of the field.
audit-label = Paste requirements.txt, pip freeze, pyproject.toml, uv.lock, environment.yml or Dockerfile lines

# Below the field.
# number: the limit of the text area
audit-hint = Up to 2 MB. The text stays in this tab.

# Label of the field for files.
audit-files-label = Or choose files, or drop them here: they are read together

# Label of the button beside a file.
audit-remove = Remove { $name }

# Name of a target.
target-name-windows-arm64 = RTX Spark, Windows on Arm

# Name of a target.
# number: part of a name
target-name-wsl2 = RTX Spark, inside WSL2

# Name of a target.
target-name-dgx-spark = DGX Spark

# Name of a target.
# number: part of a name
target-name-linux-x86 = x86-64 Linux with a card

# Name of a target.
# number: part of a name
target-name-windows-x86 = x86-64 Windows with a card

# Name of a target.
target-name-macos = Mac

# Choice of the field for the version of Python: it is open.
audit-python-any = Any

# A verdict in a word or two.
verdict-gpu = GPU

# A verdict in a word or two.
verdict-other-index = GPU, other index

# A verdict in a word or two.
verdict-cpu-only = CPU only

# A verdict in a word or two.
verdict-pure-python = pure Python

# A verdict in a word or two.
verdict-run-time = kernels at run time

# A verdict in a word or two.
verdict-needs-build = needs a build

# A verdict in a word or two.
verdict-no-wheel = no wheel

# A verdict in a word or two.
verdict-no-cuda = no CUDA

# A verdict in a word or two.
verdict-other-version = other version

# The wheels there are for other versions of Python.
verdict-other-python = other Python

# A verdict in a word or two.
verdict-not-installed = not installed

# A verdict in a word or two.
verdict-unknown = unknown

# The whole answer for a target.
audit-report-nothing-was-read = Nothing was read.

# The whole answer for a target.
# number: the limit of the text area
audit-report-too-long = The text is longer than 2 MB. Paste the part that lists packages.

# The whole answer for a target.
audit-report-not-text = It holds null bytes, which no text file has. Was a wheel or an archive pasted?

# The whole answer for a target.
# number: an example of what to type
audit-report-nothing = No package was found in the text. One to a line, as in numpy>=2, is enough.

# "this uv.lock", "these 3 files".
texts-this = this { $one }

# "this uv.lock", "these 3 files".
texts-these-files = these { $several } files

# Format.
audit-format-requirements = list of requirements

# Format.
audit-format-pyproject = pyproject.toml

# Format.
audit-format-uv-lock = uv.lock

# Format.
audit-format-conda = environment.yml

# Format.
audit-format-docker = Dockerfile

# Named.
audit-named-text = { $requirement } { $asked }

# Counts.
audit-counts-machine = Machine

# Counts.
audit-counts-installs = Installs

# Counts.
audit-counts-cpu-only = CPU only

# Counts.
audit-counts-needs-work = Needs work

# Counts.
audit-counts-unknown = Unknown

# Counts.
audit-counts-not-asked-for = Not required there

# Counts.
audit-counts-on-every-machine = On every machine

# Packages table.
audit-packages-table-package = Package

# Packages table.
audit-packages-table-wheels-read-for = Wheels read for

# Packages table.
audit-packages-table-every-package = Every package

# What to do about a package.
advice-other-index = Take it from the index named here.

# What to do about a package.
advice-build = Build it there from source.

# What to do about a package.
# number: part of a name
advice-wsl2 = No native wheel: use it inside WSL2, which has one.

# What to do about a package.
advice-at-least = Ask for { $version } or later: earlier ones have no wheel there.

# What to do about a package.
advice-at-most = Ask for { $version } or earlier: later ones have no wheel there.

# What to do about it.
advice-other-python = There are wheels for other versions of Python; use one of those.

# What to do about a package.
advice-check = Look under https://pypi.org/project/{ $package }/#files.

# What to do about a package.
advice-replace = Do without it there, or replace it.

# Where another version than the one asked for was looked at.
advice-other-version = Checked for { $version }, not for the version you asked for.

# The answer in a word: do these packages install?
audit-lead-yes = Yes.

# The answer in a word: do these packages install?
audit-lead-perhaps = Perhaps.

# The answer in a word: do these packages install?
audit-lead-no = Not as is.

# Between names in a list.
audit-names-separator = ,{ " " }

# Heading of the table of what to do.
todo-heading = What to do on { $target }

# Head of a column.
todo-package = Package

# Head of a column.
todo-what = What there is, and what to do

# What there is for a package, and what to do about it.
todo-row = { $verdict }. { $advice }

# The answer in a word: nothing that was read is needed on the system.
audit-lead-not-asked = Nothing to install.

# The answer in a word: the text lists no package.
audit-lead-nothing = No package was read.

# After the answer; `texts` is what was read, `target` a system.
audit-all-install =
    { $packages ->
        [one] All { $packages } package of { $texts } install on { $target } from wheels.
       *[other] All { $packages } packages of { $texts } install on { $target } from wheels.
    }

# After the answer.
audit-none-required =
    { $packages ->
        [one] None of the { $packages } package of { $texts } is required on { $target }.
       *[other] None of the { $packages } packages of { $texts } is required on { $target }.
    }

# After the answer.
audit-not-all-read =
    { $packages ->
        [one] { $packages } package of { $texts } installs on { $target } from wheels, but not everything was read: see the notes.
       *[other] { $packages } packages of { $texts } install on { $target } from wheels, but not everything was read: see the notes.
    }

# After the answer; `names` is a list of packages.
audit-some =
    { $packages ->
        [one] On { $target }, { $blocking } of { $packages } package of { $texts } needs attention: { $names }.
       *[other] On { $target }, { $blocking } of { $packages } packages of { $texts } need attention: { $names }.
    }

# After the answer, where not all packages are named.
audit-some-of-many =
    { $packages ->
        [one] On { $target }, { $blocking } of { $packages } package of { $texts } needs attention: { $names } and { $more } more.
       *[other] On { $target }, { $blocking } of { $packages } packages of { $texts } need attention: { $names } and { $more } more.
    }

# Where no package is listed; `texts` begins the sentence.
audit-lists-none = { $texts } lists none itself.

# The same where another text is referred to.
audit-refers = { $texts } lists none itself. It refers to { $to }; add that too.

# Note below the tables.
audit-note-first = The first { $shown } of { $all } packages are listed; all are counted.

# Note below the tables.
audit-note-left-out = { $count } packages beyond the first { $most } were not read.

# Note below the tables.
audit-note-cut = The text was too long to be read to its end.

# Note below the tables.
audit-note-files = Not read, because it was not added: { $files }.

# Note below the tables.
audit-note-projects = Projects with dependencies of their own, not read: { $projects }.

# Note below the tables.
# number: part of a name
audit-note-addresses = Installed from an address, so the wheels of PyPI say nothing about it: { $addresses }.

# Note below the tables; `what` is the line itself.
audit-note-unread =
    { $count ->
        [one] One line could not be read: line { $line }: { $what }
       *[other] { $count } lines could not be read; the first is line { $line }: { $what }
    }

# The same where there are several files.
audit-note-unread-in =
    { $count ->
        [one] One line could not be read: line { $line } of { $file }: { $what }
       *[other] { $count } lines could not be read; the first is line { $line } of { $file }: { $what }
    }

# Note below the tables.
audit-note-conda = Conda builds packages of its own; the verdicts are those of PyPI’s wheels.

# Note below the tables.
# number: the days on which data/wheels.toml was read
audit-note-read = Read on 2026-11-20 from PyPI and from lock files of March to August 2026; wheels may have appeared since.
