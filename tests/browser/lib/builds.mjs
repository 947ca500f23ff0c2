// A second build, made of the first: the same site with another name for every asset and another title for every page.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dist, files } from "../lib.mjs";

const TITLE = "B: ";
const NAMED = /[\w-]+-[0-9a-f]{16}\.\w+|sha384-[\w+/=]{64}/g;

/**
 * What differs: `changed` has the files of the second build by path below base, `gone` the assets of the first. `of` tells
 * by the names of assets in a text which builds they are from.
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
    const content = path.endsWith(".wasm") ? Buffer.concat([old, CUSTOM_SECTION]) : Buffer.from(`${next(old.toString())}/*B*/`);
    const name = path.slice("assets/".length);
    const newName = name.replace(/[0-9a-f]{16}(?=\.\w+$)/, createHash("sha256").update(content).digest("hex").slice(0, 16));
    renamed.set(name, newName).set(integrity(old), integrity(content));
    changed.set(`assets/${newName}`, content);
    gone.add(path);
  }
  for (const path of all.filter((path) => /(\.html|^sw\.js|^offline\/files\.json)$/.test(path))) {
    const text = next(await readFile(`${dist}/${path}`, "utf8"));
    const marked = text.replace("<title>", `<title>${TITLE}`).replace(/"version":"\w+"/, '"version":"B"');
    changed.set(path, Buffer.from(marked));
  }
  const names = new Set([...renamed.values()]);
  const of = (text) => new Set(text.match(/[\w-]+-[0-9a-f]{16}\.\w+/g).map((name) => (names.has(name) ? "B" : "A")));
  return { changed, gone, of };
}

/** An empty section that engines skip: the module is the same, its bytes are not. */
const CUSTOM_SECTION = Buffer.from([0, 2, 1, "B".charCodeAt(0)]);

const integrity = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;
