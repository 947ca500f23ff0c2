// Every page of each translation: there for each of the first language, in its language as built. By day every page of the
// longest language, and a few of the others, are within the narrowest window and draw no English; at night all of them in all
// looks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { page as built } from "./lib/html.mjs";
import { NARROW, OF_LENGTH, OF_WORDS, lookAt, plain } from "./lib/looks.mjs";
import { isNight, ofEachKind, pages, sharing, site, translatedPages, translations, visit } from "./lib.mjs";

const open = sharing();
/** The language whose words are longest. */
const LONGEST = "de";
/** Pages with a long question, a table, prose, charts. */
const SOME = ["", "compare/", "method/", "runs/", "devices/rtx-spark-n1x-675/"];

/** Small words that no sentence of English does without, and that no German word is spelt like. */
const SMALL_WORDS = /(?<![\w-])(the|and|with|is|are|for|to|this|that|from|which|be|it|has|by)(?![\w-])/;
/** Languages whose sentences only these tell from English. */
const LATIN = ["de"];
/** Three words of English in a row, which no name explains, or five in a sentence that may quote some. */
const isEnglish = (text, tag) =>
  LATIN.includes(tag)
    ? SMALL_WORDS.test(text.replace(/„[^“]*“/g, ""))
    : /\b[A-Za-z’']{2,}( [a-z’']{2,}){2}/.test(text) &&
      !(/[\u3041-\u30ff\u4e00-\u9fff]/.test(text) && !/( [a-z’']{2,}){4}/.test(text));
/** What may be in English: what says so, what is no prose, and what the reader typed. */
const EXEMPT = ["script", "style", "code", "pre", "textarea", "template"];
const SAID_IN = ["aria-label", "placeholder", "title", "alt"];

/** What an open page says, drawn by its calculator. */
const says = (page) =>
  page.evaluate(
    ([exempt, saidIn]) => {
      const isExempt = (element) => element.closest(["[lang=en]", ...exempt].join());
      const texts = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (!isExempt(walker.currentNode.parentElement)) texts.push(walker.currentNode.data.trim());
      for (const element of document.querySelectorAll(saidIn.map((name) => `[${name}]`).join())) {
        if (!isExempt(element)) texts.push(...saidIn.map((name) => element.getAttribute(name)).filter(Boolean));
      }
      return [...new Set(texts)];
    },
    [EXEMPT, SAID_IN],
  );

for (const { path: own, tag } of await translations()) {
  const all = await translatedPages(own);

  test(`every page is there in ${tag}`, async () => {
    assert.deepEqual(
      all,
      (await pages()).filter((path) => !path.startsWith("v/")),
    );
  });

  test(`every page is in ${tag}, its title and descriptions too`, async () => {
    const isExempt = ({ tag: name, attributes }) => attributes.lang === "en" || EXEMPT.includes(name);
    const faults = [];
    for (const path of all) {
      const { elements, texts } = await built(own + path);
      const said = texts.filter(({ element }) => !element?.within(isExempt)).map(({ text }) => text);
      for (const element of elements) {
        if (!element.within(isExempt)) said.push(...SAID_IN.map((name) => element.attributes[name] ?? ""));
        const { content, name, property } = element.attributes;
        if (element.tag === "meta" && (property || name === "description")) said.push(content);
      }
      assert.equal(elements.find((element) => element.tag === "html").attributes.lang, tag, path);
      faults.push(...[...new Set(said)].filter((text) => isEnglish(text, tag)).map((text) => `${path}: ${text}`));
    }
    assert.equal(faults.join("\n"), "");
  });

  const isSeen = (path) => isNight || tag === LONGEST || SOME.includes(path);
  for (const path of ofEachKind(all).filter(isSeen)) {
    const looks = isNight || (tag === LONGEST && SOME.includes(path)) ? OF_WORDS : OF_LENGTH;
    test(`/${own}${path} in its looks`, async (t) => {
      await open(async (page) => {
        await plain(page, NARROW);
        await visit(page, site + own + path);
        await lookAt(t, page, own + path, looks);
        await t.test("no English as drawn", async () =>
          assert.deepEqual(
            (await says(page)).filter((text) => isEnglish(text, tag)),
            [],
          ),
        );
      });
    });
  }
}
