// Every page that reads its address shows what the native core answers to the same question, in the bundle that the page
// loads: every word, every number and every line of a picture. ROOFTOP_QUESTIONS says how many questions to each page.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { site, soon, visit, withPage } from "./lib.mjs";

/** Pages of the browser at work at once. */
const AT_ONCE = 3;
/** Pages with a widget of their own. */
const PAGES = 14;
/** After as many differences no more questions are asked. */
const MOST_WRONG = 5;

const answered = (await readFile(process.env.ROOFTOP_ANSWERS, "utf8"))
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

/** Where an answer as it was rendered and as it is shown differ first; nothing where they do not. */
function difference(rendered) {
  const wanted = document.createElement("template");
  wanted.innerHTML = rendered;
  // What is behind a summary is made when it is opened.
  for (const it of document.querySelectorAll(":is([data-island], [data-bundle]) details:not([open]) > summary"))
    it.click();
  for (const it of wanted.content.querySelectorAll("details")) it.open = true;
  // Scripts of the site add buttons, the same for every answer; what is spoken or written at a speed depends on the time.
  // The fetched page of a picture of many has only its front.
  const ADDED = ".tools, .sharing, .typing, template, output, select, .spot:not(.front), .reach:not(.front)";
  const lines = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node.data];
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(ADDED)) return [];
    if (node.matches("input, textarea")) return [`${node.localName} #${node.id}: ${node.value}`];
    const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
    return [
      `<${[node.localName, ...attributes].join(" ")}>`,
      ...[...node.childNodes].flatMap(lines),
      `</${node.localName}>`,
    ];
  };
  // The form around the question has its options later.
  const answers = (root) =>
    [...root.querySelectorAll(".problems, .answer, .results, .result")]
      .filter((it) => !it.parentElement?.closest(".answer, .results, .result"))
      .flatMap((it) => {
        const copy = it.cloneNode(true);
        copy.normalize();
        return lines(copy);
      });
  const [native, seen] = [answers(wanted.content), answers(document.querySelector("[data-island], [data-bundle]"))];
  if (native.length < 5) return { native: "nothing", seen: "" };
  const at = native.findIndex((line, at) => line !== seen[at]);
  if (at < 0 && seen.length === native.length) return;
  return { native: native.slice(Math.max(at - 2, 0), at + 3), seen: seen.slice(Math.max(at - 2, 0), at + 3) };
}

test(`${answered.length} questions: what pages show is what the native core answers`, async () => {
  const pages = new Set(answered.map(({ page }) => page));
  assert.equal(pages.size, PAGES, [...pages].join(" "));
  const list = [...answered];
  const wrong = [];
  const work = async (page) => {
    for (let next = list.shift(); next; next = list.shift()) {
      await visit(page, `${site}${next.page}?${next.query}`);
      await page.locator("[data-island], [data-bundle]").first().scrollIntoViewIfNeeded();
      if (next.text) await page.locator("#packages").fill(next.text);
      try {
        await soon(async () => assert.equal(await page.evaluate(difference, next.html), undefined));
      } catch {
        const found = await page.evaluate(difference, next.html);
        wrong.push(`/${next.page}?${next.query}: ${JSON.stringify(found, undefined, 1)}`);
        if (wrong.length === MOST_WRONG) list.length = 0;
      }
    }
  };
  await withPage(
    async (page, context) => {
      // Measured points come after the answer, from a file: without it the picture is the one of the answer alone.
      await context.route("**/data/points/**", (route) => route.fulfill({ status: 404 }));
      const more = await Promise.all(Array.from({ length: AT_ONCE - 1 }, () => context.newPage()));
      await Promise.all([page, ...more].map(work));
    },
    { allow: [/\b404\b.*\/data\/points\//] },
  );
  assert.deepEqual(wrong, []);
});
