// The service worker: the main pages without a network from the first visit on, others once they were opened, all of them
// for who asked for that on the page `offline/`. The build fills in the next line.
const BUILD = { version: "", base: "/", others: [], files: [], assets: [] };
/** Sites below other paths of this host, other languages among them, have caches of their own. */
const OURS = `rooftop-${BUILD.base}-`;
const CACHE = OURS + BUILD.version;
const ASSETS = `${BUILD.base}assets/`;
const OFFLINE = `${BUILD.base}offline/`;
/** Every file worth keeping. It is kept itself where everything was asked for. */
const ALL = `${OFFLINE}files.json`;
/** So many pages that were opened are kept, the latest, besides those of the first visit. */
const VISITED = 60;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(removeOtherCaches()));
addEventListener("message", (event) => {
  const { type, urls = [] } = event.data ?? {};
  // Only the page's Reload button asks for this: a page never changes under the reader's eyes.
  if (type === "skip-waiting") skipWaiting();
  // What a first visit loaded before there was a worker to see it, and what the page `offline/` saves.
  if (type === "keep") event.waitUntil(keepAll(urls).then((failed) => event.ports[0]?.postMessage(failed)));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin || !isOurs(url.pathname)) return;
  event.respondWith(request.mode === "navigate" ? page(event, url.pathname) : file(event, url.pathname));
});

/** Other languages have a worker of their own; frozen widgets never change: the browser keeps them by itself. */
function isOurs(path) {
  return path.startsWith(BUILD.base) && !BUILD.others.some((other) => path.startsWith(other));
}

async function install() {
  const cache = await fetchAhead();
  if (await caches.match(ALL)) await prepareEverything(cache).catch(() => {});
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
  if (await kept(cache, path)) return undefined;
  // An asset's name carries its hash: what an older cache holds under this name is the same.
  const same = path.startsWith(ASSETS) && (await caches.match(path));
  if (same && (await isWhole(path, same))) return cache.put(path, await caches.match(path));
  const response = await load(path);
  if (path.endsWith("/") && !(await isOfThisBuild(response.clone()))) throw new Error(`${path} is of another build`);
  return cache.put(path, response);
}

/** Who asked for everything has it in the next version too. What cannot be had is no reason to stay with the old one. */
async function prepareEverything(cache) {
  const list = await load(ALL);
  const { files } = await list.clone().json();
  await cache.put(ALL, list);
  for (let at = 0; at < files.length; at += 8) {
    const some = files.slice(at, at + 8).map((file) => BUILD.base + file);
    const missing = some.filter((path) => !BUILD.files.includes(path));
    await Promise.all(missing.map((path) => prepare(cache, path).catch(() => {})));
  }
}

/** While a host puts a new build in place of the old one, it may send this worker with pages that are older. */
async function isOfThisBuild(response) {
  const named = (await response.text()).match(/assets\/[\w-]+-[0-9a-f]{16}\.\w+/g) ?? [];
  return named.every((asset) => BUILD.assets.includes(asset.slice("assets/".length)));
}

async function load(path) {
  const response = await fetch(path, { cache: path.startsWith(ASSETS) ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  if (!response.redirected) return response;
  // A browser refuses a redirected response as the answer to a navigation.
  return new Response(response.body, { headers: response.headers });
}

async function removeOtherCaches() {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(ours.map((name) => caches.delete(name)));
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

/** Loads a page anew that asks for an asset which is gone, if the page as it is now does without. */
async function renew(id, asset) {
  const client = await clients.get(id);
  if (!client) return;
  const { pathname } = new URL(client.url);
  const fresh = await load(pathname);
  if ((await fresh.clone().text()).includes(asset)) return;
  await (await caches.open(CACHE)).put(pathname, fresh);
  await client.navigate(client.url);
}

/** What is known to be as it was stored; looked at once in the life of this worker. */
const whole = new Set();

/** What is kept at an address, unless it came to harm. */
async function kept(cache, path) {
  if (!whole.has(path)) {
    const response = await cache.match(path);
    if (!response || !(await isWhole(path, response))) return undefined;
    whole.add(path);
  }
  return cache.match(path);
}

/** An asset's name carries its hash; a page that was cut off lacks its end. */
async function isWhole(path, response) {
  try {
    if (path.endsWith("/")) return (await response.text()).trimEnd().endsWith("</html>");
    if (!path.startsWith(ASSETS)) return true;
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
    return path.includes(Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join(""));
  } catch {
    return false;
  }
}

async function fetchAndKeep(event, path) {
  const response = await fetch(event.request);
  // Who looks at the list has not asked for what stands in it. A full disk is no reason to show nothing.
  const stored = path === ALL ? undefined : store(path, response.clone()).then(() => forget(path));
  event.waitUntil(Promise.resolve(stored).catch(() => {}));
  return response;
}

/** Keeps a page, by its address without the question, or a file; nothing that went wrong or led elsewhere. */
async function store(path, response) {
  const folders = [ASSETS, `${BUILD.base}data/points/`];
  const named = path === ALL || BUILD.files.includes(path) || folders.some((folder) => path.startsWith(folder));
  if (!(named || path.endsWith("/")) || response.status !== 200 || response.redirected) return;
  await (await caches.open(CACHE)).put(path, response);
}

/** Of pages that were opened the oldest go, unless everything was asked for. */
async function forget(path) {
  const cache = await caches.open(CACHE);
  if (!path.endsWith("/") || (await cache.match(ALL))) return;
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const visited = paths.filter((kept) => kept.endsWith("/") && !BUILD.files.includes(kept));
  await Promise.all(visited.slice(0, -VISITED).map((old) => cache.delete(old)));
}

/** Keeps what is at these addresses; says how many could not be had. */
async function keepAll(addresses) {
  const results = await Promise.allSettled(addresses.map(keep));
  return results.filter(({ status }) => status === "rejected").length;
}

async function keep(address) {
  const { origin, pathname } = new URL(address, location.origin);
  if (origin !== location.origin || !isOurs(pathname)) return;
  const cache = await caches.open(CACHE);
  if (await kept(cache, pathname)) return;
  await store(pathname, await load(pathname));
}
