// The service worker: the main pages offline from the first visit on, others once they were opened, all of them for readers
// who asked for that on the page `offline/`. It keeps and serves nothing but files of this build, to the byte: whatever else
// a host, a network or an earlier worker put there is dropped and fetched again. The build fills in the next line.
const BUILD = { version: "", base: "/", others: [], files: [], assets: [], digests: {} };
/** Sites below other paths of this host, other languages among them, have caches of their own. */
const OURS = `rooftop-${BUILD.base}-`;
const CACHE = OURS + BUILD.version;
const ASSETS = `${BUILD.base}assets/`;
const OFFLINE = `${BUILD.base}offline/`;
/** The list of all files; it is kept itself where everything was asked for. */
const ALL = `${OFFLINE}files.json`;
/** This many of the pages that were opened are kept, the latest, besides those of the first visit. */
const VISITED = 60;
/** Every path that may be kept, with the SHA-256 of its content, shortened. An asset has it in its name. @type {any[]} */
const digests = [
  ...BUILD.assets.map((name) => [ASSETS + name, /[0-9a-f]{16}(?=\.\w+$)/.exec(name)[0]]),
  ...Object.entries(BUILD.digests).map(([path, digest]) => [BUILD.base + path, digest]),
];
const DIGESTS = new Map(digests);

/** A whole address: a path that begins with two slashes would be that of another host. */
const address = (path) => location.origin + path;
const isKeepable = (path) => path === ALL || DIGESTS.has(path);

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(Promise.all([removeOtherCaches(), removeUnknown()])));
addEventListener("message", (event) => {
  const { type, urls = [] } = event.data ?? {};
  // Only the page's Reload button asks for this: a page never changes under the reader's eyes.
  if (type === "skip-waiting") skipWaiting();
  // What a first visit loaded before there was a worker to see it, and what the page `offline/` saves.
  if (type === "keep") event.waitUntil(keepAll(urls).then((failed) => event.ports[0]?.postMessage(failed)));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (!isOurs(pathname)) {
    // Of another language, whose own worker was never met: without a network this language says so.
    if (request.destination === "document" && pathname.startsWith(BUILD.base)) event.respondWith(elsewhere(request));
    return;
  }
  event.respondWith(request.mode === "navigate" ? page(event, pathname) : file(event, pathname));
});

/** A page that is not of this site, or what is said without a network. */
async function elsewhere(request) {
  try {
    return await fetch(request);
  } catch {
    return (await kept(await caches.open(CACHE), OFFLINE)) ?? Response.error();
  }
}

/** Other languages have a worker of their own; frozen widgets never change: the browser keeps them by itself. */
function isOurs(path) {
  return path.startsWith(BUILD.base) && !path.startsWith("//") && !BUILD.others.some((other) => path.startsWith(other));
}

async function install() {
  const cache = await fetchAhead();
  // An earlier version's list names other files; a page in its place is none.
  const list = await caches.match(address(ALL));
  if (list && isOfType(ALL, list.headers.get("content-type") ?? "")) await prepareEverything(cache).catch(() => {});
}

/** What is kept for everybody. */
async function fetchAhead() {
  const cache = await caches.open(CACHE);
  await Promise.all(BUILD.files.map((path) => prepare(cache, path)));
  return cache;
}

/** One file of this build. */
async function prepare(cache, path) {
  // From the time before a crash.
  if (await kept(cache, path)) return;
  // What an older cache holds under the name of an asset may be the same.
  const same = path.startsWith(ASSETS) && (await caches.match(address(path)));
  const response = same && (await isWhole(path, same)) ? same : await load(path);
  if (response) await cache.put(address(path), response);
}

/** Readers who asked for everything have it in the next version too. A file that fails is no reason to stay with the old one. */
async function prepareEverything(cache) {
  await prepare(cache, ALL);
  const paths = [...DIGESTS.keys()].filter((path) => !BUILD.files.includes(path));
  for (let at = 0; at < paths.length; at += 8) {
    await Promise.all(paths.slice(at, at + 8).map((path) => prepare(cache, path).catch(() => {})));
  }
}

/** A file from the network; nothing for a page that the host changes on its way, which works but cannot be checked. */
async function load(path) {
  let response;
  // The browser's own cache may hold a damaged file.
  /** @type {RequestCache[]} */
  const ways = [path.startsWith(ASSETS) ? "default" : "no-cache", "reload"];
  for (const cache of ways) {
    response = await fetch(address(path), { cache, mode: "same-origin" });
    if (await isWhole(path, response)) return unredirected(response);
  }
  if (!path.endsWith("/") || !(await isOfThisBuild(response))) throw new Error(`${path} is of another build`);
  return undefined;
}

/** A browser refuses a redirected response as the answer to a navigation. */
function unredirected(response) {
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** While a host replaces a build by the next one, it may send this worker with pages that are older. */
async function isOfThisBuild(response) {
  const named = (response.ok && (await response.text()).match(/assets\/[\w-]+-[0-9a-f]{16}\.\w+/g)) || [];
  return named.length > 0 && named.every((asset) => BUILD.assets.includes(asset.slice("assets/".length)));
}

async function removeOtherCaches() {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(ours.map((name) => caches.delete(name)));
}

/** An earlier worker may have kept, in this very cache, what is not of this site. */
async function removeUnknown() {
  const cache = await caches.open(CACHE);
  const known = new Set([ALL, ...DIGESTS.keys()].map(address));
  const unknown = (await cache.keys()).filter(({ url }) => !known.has(url));
  await Promise.all([kept(cache, ALL), ...unknown.map((request) => cache.delete(request))]);
}

let mended = false;

/** Once in the life of this worker: a browser short of room, or a reader, may have removed what was fetched ahead. */
async function mend() {
  if (mended) return;
  mended = true;
  await fetchAhead().catch(() => {});
}

/** A page; the query is the reader's question, which the page answers itself. */
async function page(event, path) {
  const cache = await caches.open(CACHE);
  const found = await kept(cache, path);
  event.waitUntil(mend());
  if (found) return found;
  try {
    return await fetchAndKeep(event, path);
  } catch {
    return (await kept(cache, OFFLINE)) ?? Response.error();
  }
}

async function file(event, path) {
  const found = await kept(await caches.open(CACHE), path);
  if (found) return found;
  const response = await fetchAndKeep(event, path);
  if (response.status === 404 && path.startsWith(ASSETS)) await renew(event.clientId, path).catch(() => {});
  return response;
}

/** Reloads a page from the network that asks for an asset which is gone, if the page as it is now does without. */
async function renew(id, asset) {
  const client = /** @type {WindowClient | undefined} */ (await clients.get(id));
  if (!client) return;
  const { origin, pathname } = new URL(client.url);
  if (origin !== location.origin || !isOurs(pathname)) return;
  const fresh = await fetch(address(pathname), { cache: "no-cache", mode: "same-origin" });
  if (!fresh.ok || (await fresh.text()).includes(asset)) return;
  await (await caches.open(CACHE)).delete(address(pathname));
  await client.navigate(client.url);
}

/** What is known to be as it was stored; checked once in the life of this worker. */
const whole = new Set();

/** What is kept of a path, unless it is damaged. */
async function kept(cache, path) {
  const response = await cache.match(address(path));
  if (!response || whole.has(path)) return response;
  if (await isWhole(path, response)) {
    whole.add(path);
    return response;
  }
  await cache.delete(address(path));
  return undefined;
}

/** Whether a response is what this build has at a path. One that was made by `unredirected` has the type "default". */
async function isWhole(path, response) {
  const type = response.headers.get("content-type") ?? "";
  if (!isKeepable(path) || response.status !== 200 || !/^(basic|default)$/.test(response.type) || !isOfType(path, type))
    return false;
  try {
    if (path === ALL) return (await response.clone().json()).files.every((file) => DIGESTS.has(BUILD.base + file));
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer()));
    return DIGESTS.get(path) === Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    return false;
  }
}

/** Where a file is missing, hosts answer with a page. */
function isOfType(path, type) {
  if (path.endsWith(".js")) return /\bjavascript\b/.test(type);
  if (path.endsWith(".css")) return /^text\/css\b/.test(type);
  return /^text\/html\b/.test(type) === path.endsWith("/");
}

async function fetchAndKeep(event, path) {
  const response = await fetch(event.request);
  // Looking at the list is not asking for what is on it. A full disk is no reason to show nothing.
  if (DIGESTS.has(path))
    event.waitUntil(
      store(path, response.clone())
        .then(() => forget(path))
        .catch(() => {}),
    );
  return response;
}

/** Keeps a page, by its address without the question, or a file. */
async function store(path, response) {
  if (response.redirected || !(await isWhole(path, response))) return;
  await (await caches.open(CACHE)).put(address(path), response);
}

/** Of pages that were opened the oldest go, unless everything was asked for. */
async function forget(path) {
  const cache = await caches.open(CACHE);
  if (!path.endsWith("/") || (await cache.match(address(ALL)))) return;
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const visited = paths.filter((kept) => kept.endsWith("/") && !BUILD.files.includes(kept));
  await Promise.all(visited.slice(0, -VISITED).map((old) => cache.delete(address(old))));
}

/** Keeps what is at these addresses; says how many could not be had. */
async function keepAll(urls) {
  const results = await Promise.allSettled(urls.map(keep));
  return results.filter(({ status }) => status === "rejected").length;
}

async function keep(url) {
  const { origin, pathname } = new URL(url, location.origin);
  if (origin !== location.origin || !isKeepable(pathname)) return;
  const cache = await caches.open(CACHE);
  if (await kept(cache, pathname)) return;
  const response = await load(pathname);
  if (!response) throw new Error(`${pathname} cannot be kept`);
  await cache.put(address(pathname), response);
}
