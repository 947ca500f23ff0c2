// Every page in light and dark, on a phone and on a desk: no fault, no sideways scrolling, nothing that
// axe finds; and readable without scripts. Screenshots are kept in out/.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { TRANSLATION, axe, ofEachKind, pages, site, translatedPages, visit, withPage } from "./lib.mjs";

const out = fileURLToPath(new URL("out/", import.meta.url));
await mkdir(out, { recursive: true });

// The page for unknown addresses answers with a 404, which the browser puts on the console.
const translated = ofEachKind(await translatedPages()).map((path) => TRANSLATION + path);
const all = [...[...ofEachKind(await pages()), ...translated].map((path) => [path, []]), ["no-such-page/", [/404/]]];

for (const [path, allow] of all) {
  const isTranslated = path.startsWith(TRANSLATION);
  for (const colorScheme of ["light", "dark"]) {
    // The looks are those of the first language: a translation is seen twice.
    for (const width of isTranslated ? [colorScheme === "light" ? 320 : 1280] : [320, 1280]) {
      test(`/${path} in ${colorScheme} at ${width} px`, async () => {
        const options = { allow, colorScheme, viewport: { width, height: 800 }, serviceWorkers: "block" };
        await withPage(async (page) => {
          await visit(page, site + path);
          const name = `${path.replaceAll("/", "-") || "home-"}${colorScheme}-${width}.png`;
          // A browser without a GPU takes half a minute to draw all of a page as long as /method/ at once.
          const isLong = await page.evaluate(() => document.documentElement.scrollHeight > 25_000);
          await page.screenshot({ path: out + name, fullPage: !isLong });
          const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overhang <= 0, `${overhang} px wider than the window`);
          assert.deepEqual(await axe(page), []);
        }, options);
      });
    }
  }

  test(`/${path} without scripts`, async () => {
    await withPage(
      async (page) => {
        await page.goto(site + path);
        assert.equal(await page.locator("h1").count(), 1);
        const main = await page.locator("main").innerText();
        assert.ok(main.length > 80, `main says only: ${main}`);
      },
      { allow, javaScriptEnabled: false },
    );
  });
}
