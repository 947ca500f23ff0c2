// Every page of a translation: there for each of the first language, in its language as built and as its calculator draws it,
// no fault, no sideways scrolling, nothing that axe finds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { page as built } from "./lib/html.mjs";
import { NARROW, OF_WORDS, lookAt, plain } from "./lib/looks.mjs";
import { ofEachKind, pages, sharing, site, translatedPages, TRANSLATION, visit } from "./lib.mjs";

const open = sharing({ serviceWorkers: "block" });
const all = await translatedPages();

/** Three words of English in a row, which no name explains, or five in a sentence that may quote some. */
const isEnglish = (text) => /\b[A-Za-z’']{2,}( [a-z’']{2,}){2}/.test(text) && !(/[\u4e00-\u9fff]/.test(text) && !/( [a-z’']{2,}){4}/.test(text));
/** What may be in English: what says so, what is no prose, and what the reader typed. */
const EXEMPT = ["script", "style", "code", "pre", "textarea", "template"];
const SAID_IN = ["aria-label", "placeholder", "title", "alt"];

test("every page is there in each language", async () => {
  assert.deepEqual(all, (await pages()).filter((path) => !path.startsWith("v/")));
});

test("every page is in Chinese, its title and descriptions too", async () => {
  const isExempt = ({ tag, attributes }) => attributes.lang === "en" || EXEMPT.includes(tag);
  const faults = [];
  for (const path of all) {
    const { elements, texts } = await built(TRANSLATION + path);
    const said = texts.filter(({ element }) => !element?.within(isExempt)).map(({ text }) => text);
    for (const element of elements) {
      if (!element.within(isExempt)) said.push(...SAID_IN.map((name) => element.attributes[name] ?? ""));
      const { content, name, property } = element.attributes;
      if (element.tag === "meta" && (property || name === "description")) said.push(content);
    }
    assert.equal(elements.find(({ tag }) => tag === "html").attributes.lang, "zh-Hans", path);
    const heading = texts.filter(({ element }) => element?.within(({ tag }) => tag === "h1")).map(({ text }) => text).join("");
    assert.match(heading, /[\u4e00-\u9fff]|^[\w .,:+/()-]+$/, "Chinese, or a name");
    faults.push(...[...new Set(said)].filter(isEnglish).map((text) => `${path}: ${text}`));
  }
  assert.equal(faults.join("\n"), "");
});

/** What an open page says, drawn by its calculator. */
const says = (page) =>
  page.evaluate(
    ([exempt, saidIn]) => {
      const isExempt = (element) => element.closest(["[lang=en]", ...exempt].join());
      const texts = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (!isExempt(walker.currentNode.parentElement)) texts.push(walker.currentNode.data.trim());
      for (const element of document.querySelectorAll(saidIn.map((name) => `[${name}]`).join())) {
        if (!isExempt(element)) texts.push(...saidIn.map((name) => element.getAttribute(name)).filter(Boolean));
      }
      return [...new Set(texts)];
    },
    [EXEMPT, SAID_IN],
  );

for (const path of ofEachKind(all)) {
  test(`/${TRANSLATION}${path} in its looks`, async (t) => {
    await open(async (page) => {
      await plain(page, NARROW);
      await visit(page, site + TRANSLATION + path);
      await lookAt(t, page, TRANSLATION + path, OF_WORDS);
      await t.test("in Chinese as drawn", async () => assert.deepEqual((await says(page)).filter(isEnglish), []));
    });
  });
}
