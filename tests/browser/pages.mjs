// Every page in every look, on a phone and on a desk: no fault, no sideways scrolling, nothing that axe finds, a name for
// everything; one visit serves all. And what can be read from the file: it is readable without scripts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { page as built, shown } from "./lib/html.mjs";
import { ALL_LOOKS, lookAt, plain } from "./lib/looks.mjs";
import { isNight, ofEachKind, pages, sharing, site, translatedPages, translations, visit } from "./lib.mjs";

const open = sharing();
// The page for unknown addresses answers with a 404, which the browser puts on the console.
const MISSING = "no-such-page/";
const all = [...ofEachKind(await pages()), MISSING];

for (const path of all) {
  test(`/${path} in every look`, async (t) => {
    await open(
      async (page) => {
        await plain(page);
        await visit(page, site + path);
        await lookAt(t, page, path, ALL_LOOKS);
        if (/^embed\/(?!small)./.test(path)) await t.test("alive once it is turned to", () => turnTo(page));
      },
      { allow: path === MISSING ? [/404/] : [] },
    );
  });
}

/** A widget loads its calculator when its reader turns to it. */
async function turnTo(page) {
  const loaded = page.waitForResponse((response) => response.url().endsWith(".wasm"));
  await page.locator("main select, main input, main textarea").first().focus();
  assert.equal((await loaded).status(), 200);
  await page.locator("main h1").waitFor();
}

test("every page says what it is without scripts", async () => {
  const translated = [];
  // The elements of a page are those of its first language.
  const some = isNight ? (all) => all : ofEachKind;
  for (const { path: own } of await translations())
    translated.push(...some(await translatedPages(own)).map((path) => own + path));
  const isFrozen = (path) => path.startsWith("v/");
  const inTemplate = (element) => element.within(({ tag }) => tag === "template");
  for (const path of [...(await pages()).filter((path) => !isFrozen(path)), ...translated, "404.html"]) {
    const read = await built(path);
    assert.equal(read.elements.filter((element) => element.tag === "h1" && !inTemplate(element)).length, 1, path);
    const main = shown(read, ({ tag }) => tag === "main");
    assert.ok(main.length > 80, `/${path}: main says only: ${main}`);
  }
});
