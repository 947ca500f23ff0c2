// The built files, read as they stand: valid HTML, no dead link, true integrity, nothing inline, nothing foreign.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { dist, files, isNight, ofEachKind, site, translations } from "./lib.mjs";

const base = new URL(site).pathname;
const all = await files();
const known = new Set(all);
// What was frozen is as it was, and is tested as it was made.
const html = all.filter((file) => file.endsWith(".html") && !file.startsWith("v/"));
const text = new Map(await Promise.all(html.map(async (file) => [file, await readFile(`${dist}/${file}`, "utf8")])));
const fail = (faults) => assert.equal(faults.join("\n"), "");

/** Start tags as { file, tag, attribute… }. */
function* tags(file, html = text.get(file)) {
  for (const [, tag, rest] of html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g)) {
    const attributes = [...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)];
    yield { file, tag, ...Object.fromEntries(attributes.map(([, name, value = ""]) => [name, plain(value)])) };
  }
}
const plain = (value) => value.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");
const allTags = html.flatMap((file) => [...tags(file)]);

/** The file of an address within the site; nothing if there is none. */
function target(url) {
  const path = decodeURI(url.pathname).slice(base.length);
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return known.has(file) ? file : undefined;
}
const address = (file) => new URL(file === "404.html" ? "no-such-page/" : file.replace(/index\.html$/, ""), site);

test("the pages are valid HTML", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    // Matters of taste, which the page builder decides.
    rules: {
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "doctype-style": "off",
      "long-title": "off",
      "no-trailing-whitespace": "off",
      "void-style": "off",
      // Ids come from the data, and names of models have dots.
      "valid-id": ["error", { relaxed: true }],
      // The form answers while it is filled in, and there is nothing to send it to.
      "wcag/h32": "off",
    },
  });
  const faults = [];
  // The elements of a page are those of its first language, so by day one other is enough.
  const left = isNight ? [] : (await translations()).slice(1);
  for (const file of ofEachKind(html).filter((file) => !left.some(({ path }) => file.startsWith(path)))) {
    const report = await validator.validateString(text.get(file), file);
    const messages = report.results.flatMap((result) => result.messages);
    faults.push(
      ...messages.map(({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} (${ruleId})`),
    );
  }
  fail(faults);
});

test("every link within the site leads to something, to the very place", () => {
  const ids = new Map(html.map((file) => [file, new Set()]));
  for (const { file, id } of allTags) if (id) ids.get(file).add(id);
  const faults = [];
  for (const { file, tag, href, src } of allTags) {
    for (const link of [href, src]) {
      if (link === undefined) continue;
      const url = new URL(link, address(file));
      if (url.origin !== new URL(site).origin) continue;
      const found = link.startsWith("#") ? file : target(url);
      const place = decodeURIComponent(url.hash.slice(1));
      if (!found) faults.push(`${file}: <${tag}> leads to ${link}, which is not there`);
      else if (place && ids.has(found) && !ids.get(found).has(place)) faults.push(`${file}: no id for ${link}`);
    }
  }
  fail(faults);
});

test("links to others are https, and nothing is loaded from others", () => {
  const faults = [];
  for (const { file, tag, rel = "", href, src } of allTags) {
    const loads = tag !== "a" && !/^(canonical|alternate|license|author)$/.test(rel);
    for (const link of [href, src]) {
      if (!/^(\w+:|\/\/)/.test(link ?? "") || link.startsWith("data:")) continue;
      if (loads) faults.push(`${file}: <${tag}> loads ${link}`);
      else if (!/^(https|mailto):/.test(link)) faults.push(`${file}: ${link} is not https`);
    }
  }
  fail(faults);
});

test("no inline script, style or handler, which the policy would block", () => {
  const faults = [];
  for (const { file, tag, type = "", src, ...rest } of allTags) {
    if (tag === "style") faults.push(`${file}: <style>`);
    if (tag === "script" && src === undefined && !/json$/.test(type)) faults.push(`${file}: inline <script>`);
    for (const name of Object.keys(rest)) {
      if (name === "style" || name.startsWith("on")) faults.push(`${file}: <${tag} ${name}>`);
    }
  }
  fail(faults);
});

test("scripts and styles carry the hash of what is served", async () => {
  const faults = [];
  for (const { file, tag, integrity, rel = "", href, src } of allTags) {
    // A preload of the wasm carries none: browsers do not check it there, and say so. The fetch does.
    const needed = tag === "script" ? src : /stylesheet|modulepreload/.test(rel) ? href : undefined;
    if (needed === undefined) continue;
    const found = target(new URL(needed, address(file)));
    if (!found) continue;
    const hash = createHash("sha384")
      .update(await readFile(`${dist}/${found}`))
      .digest("base64");
    if (integrity !== `sha384-${hash}`) faults.push(`${file}: <${tag}> of ${needed} has integrity ${integrity}`);
  }
  fail(faults);
});

test("manifest and sitemap name what is there", async () => {
  const manifest = JSON.parse(await readFile(`${dist}/manifest.webmanifest`, "utf8"));
  const pictures = [...manifest.icons, ...(manifest.screenshots ?? [])].map(({ src }) => src);
  const named = [...pictures, ...(manifest.shortcuts ?? []).map(({ url }) => url), manifest.start_url];
  fail(named.filter((name) => !target(new URL(name, site))));
  const sitemap = await readFile(`${dist}/sitemap.xml`, "utf8");
  const places = [...sitemap.matchAll(/<loc>([^<]*)/g)].map(([, place]) => new URL(place));
  assert.ok(places.length > 0);
  fail(places.filter((place) => !target(place)).map(String));
});

test("what others show beside a link: title, sentence and picture of each listed page, and what it is", async () => {
  const sitemap = await readFile(`${dist}/sitemap.xml`, "utf8");
  const origin = /<loc>(https?:\/\/[^/]+)/.exec(sitemap)[1];
  const pictures = new Set();
  const faults = [];
  for (const file of html.filter((file) => !text.get(file).includes('content="noindex"'))) {
    const own = [...tags(file, text.get(file).split("</head>", 1)[0])];
    const meta = Object.fromEntries(
      own.filter(({ property }) => property).map(({ property, content }) => [property, content]),
    );
    const canonical = own.find(({ rel }) => rel === "canonical").href;
    const picture = new URL(meta["og:image"]);
    const bytes = await readFile(`${dist}/${picture.pathname.slice(base.length)}`).catch(() => undefined);
    if (meta["og:url"] !== canonical || picture.origin !== origin)
      faults.push(`${file}: ${meta["og:url"]}, ${picture}`);
    if (!meta["og:title"] || !meta["og:description"]) faults.push(`${file}: no title or sentence`);
    if (bytes?.readUInt32BE(16) !== 1200 || bytes.readUInt32BE(20) !== 630)
      faults.push(`${file}: ${picture} is not 1200 × 630`);
    pictures.add(
      createHash("sha256")
        .update(bytes ?? "")
        .digest("hex"),
    );
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(text.get(file))[1]);
    if (data.url !== canonical || !data.name) faults.push(`${file}: structured data of ${data.url}`);
  }
  fail(faults);
  assert.ok(pictures.size > 400, `${pictures.size} different pictures`);
});

test("the data can be taken away: figures with units and sources, a feed of what changed", async () => {
  const json = all.filter((file) => /^data\/[\d-]+\.json$/.test(file));
  assert.equal(json.length, 1);
  const { data, version } = JSON.parse(await readFile(`${dist}/${json[0]}`, "utf8"));
  const spark = data.devices.find(({ id }) => id === "rtx-spark-n1x-675");
  // RTX Spark porting guide 0.1.0: LPDDR5X-9400, 300 GB/s.
  assert.deepEqual([spark.bandwidth.value, spark.bandwidth.unit], [300, "GB/s"]);
  assert.ok(data.sources.source.some(({ id }) => id === spark.bandwidth.source));
  const [head, ...lines] = (await readFile(`${dist}/data/devices.csv`, "utf8")).trimEnd().split("\r\n");
  assert.match(head, /^id,name,.*\bbandwidth,bandwidth_source,bandwidth_unit\b/);
  assert.equal(lines.length, data.devices.length);
  assert.match(await readFile(`${dist}/changes/feed.xml`, "utf8"), new RegExp(`<updated>${version}T`));
});
