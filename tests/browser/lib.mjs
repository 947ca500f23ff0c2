// What the browser tests share: a browser that takes note of every fault, a proxy that can change what
// the server says, and the list of pages.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join, relative } from "node:path";
import { after } from "node:test";
import { chromium } from "playwright-core";

/** Where the site is served, with base and a slash at the end. */
export const site = setting("ROOFTOP_URL");
/** The built site as a folder. */
export const dist = setting("ROOFTOP_DIST");

/** What takes too long for every change is done at night: `ROOFTOP_NIGHT=1`. */
export const isNight = Boolean(process.env.ROOFTOP_NIGHT);

const executablePath = setting("ROOFTOP_CHROME");
const args = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--headless",
  "--no-first-run",
  "--no-sandbox",
];

function setting(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with \`cargo xtask test\``);
  return value;
}

/** A browser of its own, for tests that need one; the others share one. */
export const launch = (more = []) => chromium.launch({ executablePath, args: [...args, ...more] });

let launched;

/** One browser a test file. */
async function browser() {
  launched ??= launch();
  return launched;
}

after(async () => (await launched)?.close());

/**
 * Opens a page in a context of its own, hands it to `use`, and fails if anything went wrong in it:
 * an error in the console, a violation of the policy, a request to a foreign origin. `allow` lists
 * patterns of faults that belong to the test. All other options are Playwright's. A worker that installs itself fetches
 * and keeps the main pages, so only tests that are about it allow it.
 */
export async function withPage(use, { allow = [], serviceWorkers = "block", ...options } = {}) {
  const context = await (await browser()).newContext({ serviceWorkers, ...options });
  await inContext(context, use, allow);
}

/**
 * Opens addresses one after the other in one page, for tests that leave nothing behind in it: starting a page takes the
 * browser as long as loading it. After a test that failed the next one has a new page.
 */
export function sharing() {
  let shared;
  const start = async () => {
    const context = await (await browser()).newContext({ serviceWorkers: "block" });
    return { context, faults: await watch(context), page: await context.newPage() };
  };
  return async (use, { allow = [] } = {}) => {
    shared ??= start();
    const { context, faults, page } = await shared;
    faults.length = 0;
    try {
      await use(page, context);
      fail(faults, allow);
    } catch (error) {
      shared = undefined;
      await context.close();
      throw error;
    }
  };
}

/** The same in a profile on disk, as a visitor has: what is private is never installable. */
export const withProfile = (use, options) => withProfiles((open) => open(use, options));

/** A profile on disk that `use` opens with one browser after another; `preferences` are the browser's own. */
export async function withProfiles(use, preferences = {}) {
  const folder = await mkdtemp(join(tmpdir(), "rooftop-profile-"));
  const open = async (visit, { allow = [], ...options } = {}) =>
    inContext(await chromium.launchPersistentContext(folder, { executablePath, args, ...options }), visit, allow);
  try {
    await mkdir(join(folder, "Default"));
    await writeFile(join(folder, "Default", "Preferences"), JSON.stringify(preferences));
    await use(open);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function inContext(context, use, allow) {
  try {
    const faults = await watch(context);
    await use(await context.newPage(), context);
    fail(faults, allow);
  } finally {
    await context.close();
  }
}

function fail(faults, allow) {
  const unexpected = faults.filter((fault) => !allow.some((pattern) => pattern.test(fault)));
  assert.deepEqual(unexpected, [], "faults seen in the page");
}

async function watch(context) {
  const faults = [];
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => faults.push(`uncaught: ${error.error()}`));
  context.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== "127.0.0.1") faults.push(`foreign request: ${request.url()}`);
  });
  await context.exposeBinding("reportViolation", (_, violation) => faults.push(`policy: ${violation}`));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) =>
      window.reportViolation(`${event.violatedDirective} ${event.blockedURI} at ${event.sourceFile}`),
    );
  });
  return faults;
}

/** Waits until a page says that its calculator listens, or that it has none. */
export const ready = (page) => page.locator("html[data-ready]").waitFor({ state: "attached", timeout: 20_000 });

/**
 * Opens an address and waits until the page is ready. One that does not get there is opened once more, and the requests
 * that had no answer are printed: now and then the browser drops one.
 */
export async function visit(page, address) {
  const pending = new Set();
  const asked = (request) => pending.add(request.url());
  const answered = (request) => pending.delete(request.url());
  page.on("request", asked).on("requestfinished", answered).on("requestfailed", answered);
  const open = async () => {
    const answer = await page.goto(address, { timeout: 20_000 });
    // A reader who moves is answered at once; one who only reads, later.
    await page.mouse.move(1, 1);
    await ready(page);
    return answer;
  };
  try {
    return await open();
  } catch (error) {
    console.log(`  ${error.message.split("\n")[0]} Without an answer: ${[...pending].join(", ") || "none"}`);
    return await open();
  } finally {
    page.off("request", asked).off("requestfinished", answered).off("requestfailed", answered);
  }
}

/** A page is read again until what it shows is right, or some seconds have passed: it answers when it has drawn. */
export async function soon(check, seconds = 15) {
  for (const end = Date.now() + seconds * 1000; ; ) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }
}

/** The text that is to stand there. */
export const says = (place, pattern, message) =>
  soon(async () => assert.match(await place.innerText(), pattern, message));

/** The value that a field is to have. */
export const shows = (field, value) => soon(async () => assert.equal(await field.inputValue(), value));

/** Chooses in a combobox, by keyboard: what the text finds first. */
export async function choose(place, field, text) {
  await place.locator(field).fill(text);
  const list = place.locator(`${field.replace(/^.* /, "")}-list`);
  await list.locator("[role=option][aria-selected=true]").waitFor();
  await place.locator(field).press("Enter");
}

/** The record that a combobox is to have. */
export const holds = (field, id) => soon(async () => assert.equal(await field.getAttribute("data-value"), id));

/** What a host says of a file by its extension. */
export const TYPES = {
  ".bin": "application/octet-stream",
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** A server between browser and site that a test can change while it runs. */
export async function withProxy(use) {
  const proxy = {
    /** False: no connection is answered, as without a network. */
    online: true,
    /** (path, text) => text; for pages and scripts. */
    change: (_path, text) => text,
    /** Sees each path, and may hold its answer back. */
    before: async (_path) => {},
    /** Another build in place of the site's own, by `nextBuild`. */
    build: { changed: new Map(), gone: new Set() },
  };
  const base = new URL(site).pathname;
  const server = createServer(async (request, response) => {
    if (!proxy.online) return request.socket.destroy();
    const { pathname } = new URL(request.url, site);
    await proxy.before(pathname);
    const below = pathname.slice(base.length);
    const name = below === "" || below.endsWith("/") ? `${below}index.html` : below;
    const changed = proxy.build.changed.get(name);
    // An asset that only the other build has.
    const target = proxy.build.gone.has(name) ? "no-such-file" : request.url;
    const answer = await fetch(new URL(target, site), { redirect: "manual" });
    const headers = Object.fromEntries(answer.headers);
    for (const name of ["content-encoding", "content-length", "etag"]) delete headers[name];
    // Read in any case: a connection with an answer left in it keeps this process alive until the server gives it up.
    const own = Buffer.from(await answer.arrayBuffer());
    let body = changed ?? own;
    if (changed) headers["content-type"] = TYPES[extname(name)];
    if (/^text\//.test(headers["content-type"] ?? "")) body = proxy.change(pathname, body.toString());
    response.writeHead(changed ? 200 : answer.status, headers).end(body);
  });
  await new Promise((resume) => server.listen(0, "127.0.0.1", resume));
  proxy.site = `http://127.0.0.1:${server.address().port}${base}`;
  try {
    await use(proxy);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Every file of the built site, as paths below base; without their compressed forms. */
export async function files() {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(dist, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
    .sort();
}

let translationsRead;

/** Languages that are built besides the first, as the home page links them: `{ path: "zh/", tag: "zh-Hans" }`. */
export async function translations() {
  translationsRead ??= (async () => {
    const home = await readFile(join(dist, "index.html"), "utf8");
    const base = new URL(site).pathname;
    const links = home.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="(?:https?:\/\/[^/"]+)?([^"]*)">/g);
    const all = [...links].map(([, tag, href]) => ({ tag, path: href.slice(base.length) })).filter(({ path }) => path);
    const built = await files();
    return all.filter(({ path }) => built.includes(`${path}index.html`));
  })();
  return translationsRead;
}

/** Addresses of all pages of the first language below base: nothing, `method/`, … */
export async function pages() {
  const others = (await translations()).map(({ path }) => path);
  return (await everyPage()).filter((path) => !others.some((other) => path.startsWith(other)));
}

/** The same of another one, below its own base. */
export const translatedPages = async (own) =>
  (await everyPage()).filter((path) => path.startsWith(own)).map((path) => path.slice(own.length));

async function everyPage() {
  const index = /(^|\/)index\.html$/;
  return (await files()).filter((file) => index.test(file)).map((file) => file.replace(/index\.html$/, ""));
}

/** Of hundreds of pages of machines, models and pairs of both, these stand for all. What was frozen is as it was. */
const SAMPLE = [
  "devices/apple-m4-max-40/",
  "devices/cpu-ddr5-6000-dual/",
  "devices/rtx-spark-n1x-675/",
  "models/gpt-oss-120b/",
  "models/llama-3.3-70b/",
  "models/nemotron-nano-9b-v2/",
  "pairs/llama-3.3-70b-on-rtx-4060/",
  "pairs/qwen3.6-35b-a3b-on-rtx-4090/",
];

/** Whether a page or file is one of many of its kind, and not one that stands for them. */
const isLeftOut = (path) =>
  /^v\/|^([a-z]{2}\/)?(devices|models|pairs)\/[^/]+\//.test(path) &&
  !SAMPLE.some((page) => path.replace(/^[a-z]{2}\//, "").startsWith(page));

/** Of pages or files, all that stand for themselves and some of each kind of which there are many. */
export const ofEachKind = (list) => list.filter((path) => !isLeftOut(path));

/** Waits until the service worker serves the site. */
export async function workerReady(page) {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active.state === "activated") return;
    await new Promise((resume) => active.addEventListener("statechange", resume));
  });
}

/** Paths of what is kept, by the name of the cache. */
export const keptPaths = (page) =>
  page.evaluate(async () => {
    const paths = {};
    for (const name of await caches.keys()) {
      paths[name] = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    }
    return paths;
  });

/** Waits until the worker has stored the page that is open and all it has loaded. */
export const stored = (page) =>
  soon(async () => {
    const missing = await page.evaluate(async () => {
      const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
      const urls = [location.href.split(/[?#]/)[0], ...loaded.filter((url) => /\/(assets|data\/points)\//.test(url))];
      const found = await Promise.all(urls.map((url) => caches.match(url)));
      return urls.filter((_, at) => !found[at]);
    });
    assert.deepEqual(missing, [], "not stored");
  });

/** A proxy and a page that the worker serves once it has visited `open`. */
export async function withWorker(use, { open = ["", ""], allow = [] } = {}) {
  await withProxy((proxy) =>
    withPage(
      async (page, context) => {
        for (const path of open) {
          await visit(page, proxy.site + path);
          await workerReady(page);
          await stored(page);
        }
        await use(proxy, page, context);
      },
      { allow, serviceWorkers: "allow" },
    ),
  );
}

/** Ends the worker's process: the next request starts it again, with nothing in its memory. */
export async function stopWorker(page, context) {
  const session = await context.newCDPSession(page);
  // The call comes back before the process has ended.
  const isStopped = ({ status, runningStatus }) => status === "activated" && runningStatus === "stopped";
  const stopped = new Promise((resume) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => versions.some(isStopped) && resume());
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await stopped;
  await session.detach();
}

/** What the build told the worker. */
export const worker = async () => JSON.parse(/const BUILD = (.*);/.exec(await readFile(`${dist}/sw.js`, "utf8"))[1]);

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
let axeSource;

/** What axe finds, by the rules for the levels we hold unless its options say otherwise; an empty list is a pass. */
export async function axe(page, options) {
  axeSource ??= await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate((options) => window.axe.run(options), {
    runOnly: RULES,
    resultTypes: ["violations"],
    ...options,
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join("; ")})`);
}

/** What a screen reader sees: role, name and value of everything that is not hidden from it. */
export async function tree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const value = (it) => it?.value ?? "";
  return nodes
    .filter((node) => !node.ignored)
    .map(({ role, name, value: now }) => ({ role: value(role), name: value(name), value: value(now) }));
}
