// A second build, made of the first: the same site with another name for every asset and another title for every page.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { dist, files } from "../lib.mjs";

const TITLE = "B: ";
const NAMED = /[\w-]+-[0-9a-f]{16}\.\w+|sha384-[\w+/=]{64}/g;

/**
 * What differs: `changed` has the files of the second build by path below base, `gone` the assets of the first. `of` tells
 * by the names of assets in a text which builds they are from, `whole` of a page, which has to be of one.
 */
export async function nextBuild() {
  const all = await files();
  const renamed = new Map();
  const next = (text) => text.replace(NAMED, (name) => renamed.get(name) ?? name);
  const changed = new Map();
  const gone = new Set();
  // Scripts name wasm, so they come last.
  const assets = all.filter((path) => path.startsWith("assets/")).sort((a, b) => a.endsWith(".js") - b.endsWith(".js"));
  for (const path of assets) {
    const old = await readFile(`${dist}/${path}`);
    const more = MORE[extname(path)];
    const content = more ? Buffer.concat([old, more]) : Buffer.from(`${next(old.toString())}/*B*/`);
    const name = path.slice("assets/".length);
    const newName = name.replace(/[0-9a-f]{16}(?=\.\w+$)/, digest(content));
    renamed.set(name, newName).set(integrity(old), integrity(content));
    changed.set(`assets/${newName}`, content);
    gone.add(path);
  }
  for (const path of all.filter((path) => /(\.html|^offline\/files\.json)$/.test(path))) {
    const text = next(await readFile(`${dist}/${path}`, "utf8"));
    changed.set(path, Buffer.from(text.replace("<title>", `<title>${TITLE}`)));
  }
  const worker = next(await readFile(`${dist}/sw.js`, "utf8"));
  changed.set("sw.js", Buffer.from(nextWorker(worker, "B", (path) => changed.get(path))));
  const names = new Set([...renamed.values()]);
  const of = (text) => new Set(text.match(/[\w-]+-[0-9a-f]{16}\.\w+/g).map((name) => (names.has(name) ? "B" : "A")));
  return { changed, gone, of, whole: (page) => whole(page, of) };
}

/** Which build all of a page is from: its HTML, and whatever it has loaded. */
async function whole(page, of) {
  const named = await page.evaluate(() => [
    document.documentElement.outerHTML,
    ...performance.getEntriesByType("resource").map(({ name }) => name),
  ]);
  const builds = of(named.join("\n"));
  assert.equal(builds.size, 1, `${page.url()} is of ${[...builds]}`);
  const [build] = builds;
  assert.equal((await page.title()).startsWith(TITLE), build === "B");
  return build;
}

/** Looks for a new worker; what became of it. */
export const update = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
    const worker = registration.installing ?? registration.waiting;
    while (worker?.state === "installing") await new Promise((resume) => setTimeout(resume, 20));
    return worker?.state;
  });

/** The browser's process ends at once, without a chance to tidy up. */
export async function crash(page, context) {
  const session = await context.newCDPSession(page);
  const closed = new Promise((resume) => context.once("close", resume));
  session.send("Browser.crash").catch(() => {});
  await closed;
}

/** The worker of a build of which `changed` gives the content of each file that differs, by its path below base. */
export function nextWorker(worker, version, changed) {
  const build = JSON.parse(BUILD.exec(worker)[1]);
  for (const path of Object.keys(build.digests)) {
    const content = changed(path.replace(/(^|\/)$/, "$1index.html"));
    if (content !== undefined) build.digests[path] = digest(content);
  }
  return worker.replace(BUILD, () => `const BUILD = ${JSON.stringify({ ...build, version })};`);
}

const BUILD = /const BUILD = (.*);/;

/** As the names of assets have it, and the worker's list. */
export const digest = (content) => createHash("sha256").update(content).digest("hex").slice(0, 16);

/** What is skipped at the end of a file that is no text: an empty section of wasm, and anything after the catalogue. */
const MORE = { ".wasm": Buffer.from([0, 2, 1, "B".charCodeAt(0)]), ".bin": Buffer.from("B") };

const integrity = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;
