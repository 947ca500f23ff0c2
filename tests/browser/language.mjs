// Every other language answers with the same numbers, at its own path, with a worker of its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { page as built } from "./lib/html.mjs";
import { site, soon, translations, visit, withPage, withWorker } from "./lib.mjs";

const base = new URL(site).pathname;
const others = await translations();
/** The numbers of a text, in their order of size: another language may say them in another order, with a comma before
    the decimals. */
const numbers = (text) =>
  [...new Set((text.match(/\d[\d.,]*/g) ?? []).map((number) => number.replace(/[.,]/g, "")))].sort();
/** English sentences are in no other language. */
const isOf = (text, path) => /\b(the|of|a)\b/.test(text) === (path === "");

for (const { path, tag } of others) {
  test(`the question goes along to ${tag}, and its answer has the same numbers`, async () => {
    await withPage(async (page) => {
      const verdict = page.locator("[data-island]:not([aria-busy]) .verdict");
      const go = async (language, own) => {
        await page.locator(".languages > summary").click();
        await page.locator(`header a[hreflang="${language}"]`).click();
        await soon(async () => assert.equal(new URL(page.url()).pathname, base + own));
      };
      await visit(page, `${site}?v=1&device=rtx-4090&model=qwen3-32b&context=16384`);
      await soon(async () => assert.match(await verdict.innerText(), /tokens per second/));
      const english = numbers(await verdict.innerText());
      await go(tag, path);
      await soon(async () => {
        const other = await verdict.innerText();
        assert.ok(isOf(other, path), other);
        assert.deepEqual(numbers(other), english, other);
      });
      assert.match(new URL(page.url()).search, /device=rtx-4090.*model=qwen3-32b/);
      await go("en", "");
      await soon(async () => assert.match(await verdict.innerText(), /tokens per second/));
    });
  });

  test(`a wrong address is explained in ${tag}`, async () => {
    await withPage(async (page) => {
      await visit(page, `${site}${path}?v=1&users=-3`);
      await soon(async () => assert.match(await page.locator(".problems").innerText(), /users.*-3/));
      assert.ok(isOf(await page.locator(".problems").innerText(), path));
    });
  });

  test(`search finds a page by its name in ${tag}`, async () => {
    const { texts } = await built(path);
    const isLink = ({ tag: element, attributes }) => element === "a" && attributes.href?.endsWith("/tuning/");
    const name = texts.find(({ element }) => element?.within(isLink)).text.trim();
    await withPage(async (page) => {
      await visit(page, `${site}${path}search/?q=${encodeURIComponent(name)}`);
      await soon(async () => assert.ok(await page.locator(`main a[href="../tuning/"]`).count(), name));
    });
  });
}

test("each language opens without a network, by a worker of its own", async () => {
  const all = [{ path: "", tag: "en" }, ...others];
  await withWorker(
    async (proxy, page) => {
      const names = async () =>
        (await page.evaluate(() => caches.keys())).map((name) => name.replace(/-\w+$/, "")).sort();
      await soon(async () => assert.deepEqual(await names(), all.map(({ path }) => `rooftop-${base}${path}`).sort()));
      proxy.online = false;
      for (const { path, tag } of all) {
        await page.goto(`${proxy.site}${path}method/`);
        assert.equal(await page.locator("html").getAttribute("lang"), tag);
        assert.ok((await page.locator("main").innerText()).length > 1000);
      }
    },
    { open: all.flatMap(({ path }) => [path, path]), allow: [/Failed to load|net::ERR/] },
  );
});
