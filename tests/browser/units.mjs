// One gigabyte: the memory of machines, what of it may be used and what a model needs are counted as on the box, on every page in
// every language; what is usable is never more than that.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { parse } from "./lib/html.mjs";
import { dist, pages, translatedPages, translations } from "./lib.mjs";

/** Pages that quote others word for word, or explain what the units are. */
const QUOTES = /^(v|articles|changes|method|accuracy|audit)\/|^notices/;
/** A part of a whole: "23.2 of 24 GB", "23,2 von 24 GB", "23.2 / 24 GB". */
const PART = /([\d.,]+)\s*(?:GB)?\s*(?:of|von|\/)\s*([\d.,]+)\s*GB/g;

const languages = [{ path: "", tag: "en" }, ...(await translations())];

for (const { path: own, tag } of languages) {
  test(`one gigabyte on every page: ${tag}`, async () => {
    const number = (text) =>
      Number(tag.startsWith("de") ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", ""));
    const all = own ? await translatedPages(own) : await pages();
    let usable = 0;
    for (const path of all.filter((path) => !QUOTES.test(path))) {
      const html = await readFile(`${dist}/${own}${path}index.html`, "utf8");
      assert.equal(/\d\s*[GT]iB/.exec(html)?.[0], undefined, `/${own}${path}`);
      if (!/^devices\/[^/]+\//.test(path)) continue;
      const facts = parse(html).texts.filter(({ element }) => element?.within((it) => it.tag === "dd"));
      for (const { text } of facts) {
        for (const [found, part, box] of text.matchAll(PART)) {
          usable += 1;
          assert.ok(number(part) <= number(box), `/${own}${path}: ${found}`);
          assert.ok(Number.isInteger(number(box)), `/${own}${path}: ${found}`);
        }
      }
    }
    assert.ok(usable > 300, `only ${usable} sizes of machines were read`);
  });
}
