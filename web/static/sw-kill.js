// Retires the service worker: published in place of sw.js, it clears what the worker kept, shows open
// pages as they are on the network, and goes. Pages are reloaded only when there was something to clear.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire() {
  const { pathname } = new URL(registration.scope);
  const names = (await caches.keys()).filter((name) => name.startsWith(`rooftop-${pathname}-`));
  await Promise.all(names.map((name) => caches.delete(name)));
  const pages = await clients.matchAll({ type: "window" });
  await registration.unregister();
  if (names.length > 0) pages.forEach((page) => page.navigate(page.url));
}
