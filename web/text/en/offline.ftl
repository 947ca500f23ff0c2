### What opens without a network.

# Heading.
offline-heading = Offline use

# Where this page is in place of another one.
offline-missing = You are offline, and this page is not saved on this device.

# Below the heading.
offline-prose-what-is-saved = On your first visit your browser saves the estimator, the search, the method and the lists of machines and models, plus the last sixty other pages you opened. They work offline, with any question.

# Below the heading.
offline-prose-new-data = When new data is available, open pages keep working on the old data until you reload. Calculators embedded in other sites are not saved.

# Without scripts.
offline-no-script = JavaScript is off, so nothing is saved.

# Heading of what is kept.
offline-here = On this machine

# Until it is known.
offline-looking = Only your browser knows which pages are saved.

# See [`OfflineStatus`].
offline-status-some = { "{" }kept{ "}" } of { "{" }all{ "}" } files are saved. Saving all of them downloads { "{" }sent{ "}" } MB and takes { "{" }size{ "}" } MB.

# See [`OfflineStatus`].
offline-status-all = All { "{" }all{ "}" } files are saved, { "{" }size{ "}" } MB. New versions will be saved in full too.

# See [`OfflineStatus`].
offline-status-kept-files-are = { "{" }kept{ "}" } files are saved.

# See [`OfflineStatus`].
offline-status-blocked = Your browser saves nothing for this site: this is a private window, or storage is blocked. Online, everything works as usual.

# See [`OfflineStatus`].
offline-status-saving = Saving.

# See [`OfflineStatus`].
offline-status-failed = { "{" }failed{ "}" } files could not be saved: you are offline, or there is not enough space. { "{" }kept{ "}" } of { "{" }all{ "}" } are saved.

# See [`OfflineStatus`].
offline-status-removed = Nothing is saved now. The main pages are saved again on your next visit.

# Name of the bar.
offline-progress = Files saved

# Button.
offline-save = Save everything for offline

# The same button while it saves.
offline-stop = Stop

# Button.
offline-remove = Remove saved files
