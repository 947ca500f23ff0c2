// What the browser tests share: a browser that takes note of every fault, a proxy that can change what
// the server says, and the list of pages.
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after } from "node:test";
import { chromium } from "playwright-core";

/** Where the site is served, with base and a slash at the end. */
export const site = setting("ROOFTOP_URL");
/** The built site as a folder. */
export const dist = setting("ROOFTOP_DIST");

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
 * patterns of faults that belong to the test. All other options are Playwright's.
 */
export async function withPage(use, { allow = [], ...options } = {}) {
  const context = await (await browser()).newContext(options);
  await inContext(context, use, allow);
}

/** The same in a profile on disk, as a visitor has: what is private is never installable. */
export async function withProfile(use, { allow = [], ...options } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "rooftop-profile-"));
  try {
    await inContext(await chromium.launchPersistentContext(folder, { executablePath, args, ...options }), use, allow);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inContext(context, use, allow) {
  try {
    const faults = await watch(context);
    await use(await context.newPage(), context);
    const unexpected = faults.filter((fault) => !allow.some((pattern) => pattern.test(fault)));
    assert.deepEqual(unexpected, [], "faults seen in the page");
  } finally {
    await context.close();
  }
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

/**
 * Opens an address and waits until nothing is loading any more, so that wasm has taken over. A page that goes on loading
 * is opened once more, and the requests that had no answer are printed: now and then the browser leaves one lying.
 */
export async function visit(page, address) {
  const pending = new Set();
  page.on("request", (request) => pending.add(request.url()));
  for (const ended of ["requestfinished", "requestfailed"]) page.on(ended, (request) => pending.delete(request.url()));
  const open = () => page.goto(address, { waitUntil: "networkidle", timeout: 20_000 });
  try {
    return await open();
  } catch (error) {
    console.log(`  ${error.message.split("\n")[0]} Without an answer: ${[...pending].join(", ") || "none"}`);
    return open();
  }
}

/** A page is read again until what it shows is right, or fifteen seconds have passed: it answers when it has drawn. */
export async function soon(check) {
  for (const end = Date.now() + 15_000; ; ) {
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

/** A server between browser and site that a test can change while it runs. */
export async function withProxy(use) {
  const proxy = {
    /** False: no connection is answered, as without a network. */
    online: true,
    /** (path, text) => text; for pages and scripts. */
    change: (_path, text) => text,
  };
  const server = createServer(async (request, response) => {
    if (!proxy.online) return request.socket.destroy();
    const answer = await fetch(new URL(request.url, site), { redirect: "manual" });
    const headers = Object.fromEntries(answer.headers);
    for (const name of ["content-encoding", "content-length", "etag"]) delete headers[name];
    let body = Buffer.from(await answer.arrayBuffer());
    if (/^text\//.test(headers["content-type"] ?? "")) {
      body = proxy.change(new URL(request.url, site).pathname, body.toString());
    }
    response.writeHead(answer.status, headers).end(body);
  });
  await new Promise((resume) => server.listen(0, "127.0.0.1", resume));
  proxy.site = `http://127.0.0.1:${server.address().port}${new URL(site).pathname}`;
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

/** Addresses of all pages below base: nothing, `method/`, … */
export async function pages() {
  const index = /(^|\/)index\.html$/;
  return (await files()).filter((file) => index.test(file)).map((file) => file.replace(/index\.html$/, ""));
}

/** Of hundreds of pages of machines and models, these stand for all. */
const SAMPLE = [
  "devices/apple-m4-max-40/",
  "devices/cpu-ddr5-6000-dual/",
  "devices/rtx-spark-n1x-675/",
  "models/gpt-oss-120b/",
  "models/llama-3.3-70b/",
  "models/nemotron-nano-9b-v2/",
];

/** Whether a page or file is one of many of its kind, and not one that stands for them. */
const isLeftOut = (path) => /^(devices|models)\/[^/]+\//.test(path) && !SAMPLE.some((page) => path.startsWith(page));

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

let axeSource;

/** What axe finds; an empty list is a pass. */
export async function axe(page) {
  axeSource ??= await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    window.axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join("; ")})`);
}
