### What opens without a network.

# Heading.
offline-heading = Without a network

# Where this page stands in place of another one.
offline-missing = There is no network, and the page at this address was not kept.

# Below the heading.
offline-prose-1 = On your first visit your browser keeps the estimator, the search, the method and the lists of machines and models; of other pages the sixty you opened last. They open without a network, with any question.

# Below the heading.
offline-prose-2 = When there are new data, the pages of before stay whole until you reload them. Nothing is kept where a calculator stands in somebody else’s page.

# Without scripts.
offline-no-script = Scripts are off, so nothing is kept.

# Heading of what is kept.
offline-here = On this machine

# Until it is known.
offline-looking = Which pages are kept is known only to your browser.

# See [`OfflineStatus`].
offline-status-1 = { "{" }kept{ "}" } of { "{" }all{ "}" } files are kept. All of them are { "{" }sent{ "}" } MB to download and take { "{" }size{ "}" } MB.

# See [`OfflineStatus`].
offline-status-2 = All { "{" }all{ "}" } files are kept, { "{" }size{ "}" } MB. New versions are kept whole too.

# See [`OfflineStatus`].
offline-status-kept-files-are = { "{" }kept{ "}" } files are kept.

# See [`OfflineStatus`].
offline-status-3 = Your browser keeps nothing for this site: a private window, or storage is blocked. With a network everything works as always.

# See [`OfflineStatus`].
offline-status-saving = Saving.

# See [`OfflineStatus`].
offline-status-4 = { "{" }failed{ "}" } files could not be saved: there is no network, or no room. { "{" }kept{ "}" } of { "{" }all{ "}" } are kept.

# See [`OfflineStatus`].
offline-status-5 = Nothing is kept any more. With your next visit the main pages are again.

# Name of the bar.
offline-progress = Files saved

# Button.
offline-save = Save everything for offline

# The same button while it saves.
offline-stop = Stop

# Button.
offline-remove = Remove what is kept
