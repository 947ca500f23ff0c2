// The second language answers with the same numbers, at its own path, with a worker of its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { TRANSLATION, site, soon, visit, withPage, withWorker } from "./lib.mjs";

const base = new URL(site).pathname;
/** The numbers of a text, in their order of size: another language may say them in another order. */
const numbers = (text) => (text.match(/\d[\d.,]*/g) ?? []).map((number) => number.replace(/[.,]$/, "")).sort();

test("the question goes along to the other language, and its answer has the same numbers", async () => {
  await withPage(
    async (page) => {
      const verdict = page.locator("[data-island]:not([aria-busy]) .verdict");
      await visit(page, `${site}?v=1&device=rtx-4090&model=qwen3-32b&context=16384`);
      await soon(async () => assert.match(await verdict.innerText(), /tokens a second/));
      const english = numbers(await verdict.innerText());
      await page.getByRole("link", { name: "中文" }).click();
      await soon(async () => assert.match(await verdict.innerText(), /每秒/));
      const { pathname, search } = new URL(page.url());
      assert.equal(pathname, base + TRANSLATION);
      assert.match(search, /device=rtx-4090.*model=qwen3-32b/);
      const chinese = await verdict.innerText();
      assert.deepEqual([...new Set(numbers(chinese))], [...new Set(english)], chinese);
      await page.getByRole("link", { name: "English" }).click();
      await soon(async () => assert.match(await verdict.innerText(), /tokens a second/));
      assert.equal(new URL(page.url()).pathname, base);
    },
    { serviceWorkers: "block" },
  );
});

test("a wrong address is explained in Chinese", async () => {
  await withPage(
    async (page) => {
      await visit(page, `${site}${TRANSLATION}?v=1&users=-3`);
      await soon(async () => assert.match(await page.locator(".problems").innerText(), /users：不能用“-3”/));
    },
    { serviceWorkers: "block" },
  );
});

test("search understands Chinese", async () => {
  await withPage(
    async (page) => {
      await visit(page, `${site}${TRANSLATION}search/?q=${encodeURIComponent("费用")}`);
      await soon(async () => assert.ok(await page.locator(`main a[href="../cost/"]`).count()));
    },
    { serviceWorkers: "block" },
  );
});

test("each language opens without a network, by a worker of its own", async () => {
  await withWorker(
    async (proxy, page) => {
      const names = async () => (await page.evaluate(() => caches.keys())).map((name) => name.replace(/-\w+$/, "")).sort();
      await soon(async () => assert.deepEqual(await names(), [`rooftop-${base}`, `rooftop-${base}${TRANSLATION}`]));
      proxy.online = false;
      for (const [path, said] of [["method/", /How|Memory/], [`${TRANSLATION}method/`, /内存/]]) {
        await page.goto(proxy.site + path);
        assert.match(await page.locator("main").innerText(), said);
      }
    },
    { open: ["", "", TRANSLATION, TRANSLATION], allow: [/Failed to load|net::ERR/] },
  );
});
