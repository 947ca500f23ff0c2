// The service worker: the main pages without a network from the first visit on, every other one once it was opened. The
// build fills in the next line.
const BUILD = { version: "", base: "/", files: [] };
const CACHE = `rooftop-${BUILD.version}`;
const ASSETS = `${BUILD.base}assets/`;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(removeOtherCaches()));
addEventListener("message", (event) => {
  // Only the page's Reload button asks for this: a page never changes under the reader's eyes.
  if (event.data?.type === "skip-waiting") skipWaiting();
  // What a first visit loaded before there was a worker to see it.
  if (event.data?.type === "keep") event.waitUntil(Promise.all(event.data.urls.map(keep)));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  event.respondWith(request.mode === "navigate" ? page(request) : file(request));
});

async function install() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    BUILD.files.map(async (url) => {
      // An asset's name carries its hash: what an older cache holds under this name is the same.
      const kept = url.startsWith(ASSETS) && (await caches.match(url));
      await cache.put(url, kept || (await load(url)));
    }),
  );
}

async function load(url) {
  const response = await fetch(new Request(url, { cache: "no-cache" }));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  if (!response.redirected) return response;
  // A browser refuses a redirected response as the answer to a navigation.
  return new Response(response.body, { headers: response.headers });
}

async function removeOtherCaches() {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith("rooftop-") && name !== CACHE);
  await Promise.all(ours.map((name) => caches.delete(name)));
}

async function page(request) {
  const cache = await caches.open(CACHE);
  // The query is the reader's question, which the page answers itself.
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept) return kept;
  try {
    return await fetchAndKeep(request);
  } catch {
    return (await cache.match(`${BUILD.base}offline/`)) ?? Response.error();
  }
}

async function file(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request)) ?? fetchAndKeep(request);
}

async function fetchAndKeep(request) {
  const response = await fetch(request);
  // A full disk is no reason to show nothing.
  store(new URL(request.url), response.clone()).catch(() => {});
  return response;
}

/** Keeps a page, by its address without the question, or an asset; nothing that went wrong or led elsewhere. */
async function store({ pathname }, response) {
  const belongs = pathname.startsWith(ASSETS) || pathname.endsWith("/");
  if (!belongs || response.status !== 200 || response.redirected) return;
  const cache = await caches.open(CACHE);
  await cache.put(pathname, response);
}

async function keep(address) {
  const url = new URL(address);
  if (url.origin !== location.origin || !url.pathname.startsWith(BUILD.base)) return;
  const cache = await caches.open(CACHE);
  if (!(await cache.match(url.pathname))) await store(url, await fetch(url.pathname));
}
