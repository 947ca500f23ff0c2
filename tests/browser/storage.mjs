// What is kept on the reader's machine: little, whole, and nothing that the site could not do without.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  choose,
  keptPaths,
  pages,
  site,
  soon,
  stopWorker,
  stored,
  visit,
  withPage,
  withProfiles,
  withProxy,
  withWorker,
  worker,
  workerReady,
} from "./lib.mjs";

const base = new URL(site).pathname;

/** The home page's calculator has taken over. */
// Lists are filled in by the calculator.
const alive = (page) => page.locator("#quant[data-listens]").waitFor({ state: "attached" });

test("what was damaged or lost is fetched again", async () => {
  const { files } = await worker();
  const wasm = files.find((file) => /assets\/app-.*wasm/.test(file));
  const css = files.find((file) => file.endsWith(".css"));
  // What is left of which file: so many characters; nothing is no entry, and no file all of them.
  const harms = {
    "a page cut off": [base, 500],
    "an empty page": [base, 0],
    "no page": [base],
    "half of the stylesheet": [css, 5000],
    "no stylesheet": [css],
    "other bytes in the wasm": [wasm, 100_000],
    "nothing at all": [],
  };
  const harm = async ([path, left]) => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    if (path === undefined) return caches.delete(name);
    const kept = await cache.match(path);
    if (left === undefined) return cache.delete(path);
    return cache.put(path, new Response((await kept.text()).slice(0, left), { headers: kept.headers }));
  };
  await withWorker(async (proxy, page, context) => {
    for (const [name, what] of Object.entries(harms)) {
      await page.evaluate(harm, what);
      await stopWorker(page, context);
      await page.goto(proxy.site);
      await alive(page);
      assert.ok(await page.evaluate(() => document.styleSheets.length > 0), name);
      await soon(async () => {
        const [kept] = Object.values(await keptPaths(page));
        assert.deepEqual(
          files.filter((file) => !kept.includes(file)),
          [],
          name,
        );
      });
    }
  });
});

test("a browser without room keeps nothing, and shows everything", async () => {
  await withProxy((proxy) =>
    withPage(
      async (page, context) => {
        const session = await context.newCDPSession(page);
        const { origin } = new URL(proxy.site);
        await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
        for (const path of ["", "method/", "runs/"]) {
          await visit(page, proxy.site + path);
          assert.ok(await page.evaluate(() => document.styleSheets.length > 0), path);
        }
        assert.equal(
          await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null),
          null,
        );
        await session.send("Storage.overrideQuotaForOrigin", { origin });
        await page.goto(proxy.site);
        await workerReady(page);
      },
      { allow: [/Quota/], serviceWorkers: "allow" },
    ),
  );
});

test("where storage is blocked the site works with a network, and says that nothing is kept", async () => {
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
  await withProfiles(async (open) => {
    await open(async (page) => {
      await visit(page, site);
      await alive(page);
      assert.equal(
        await page.evaluate(() =>
          navigator.serviceWorker.getRegistration().then(
            () => "kept",
            () => "blocked",
          ),
        ),
        "blocked",
      );
      await choose(page, "#model", "Llama 3.1 8B");
      await page.waitForURL(/model=llama-3\.1-8b/);
      await visit(page, `${site}offline/`);
      await soon(async () => assert.match(await page.locator("#kept").innerText(), /saves nothing/));
      assert.equal(await page.getByRole("button", { name: /everything|Remove/ }).count(), 0);
    });
  }, blocked);
});

test("a repeat visit asks for the worker and for nothing else", async () => {
  await withWorker(async (proxy, page) => {
    const paths = ["", "devices/rtx-4090/", "runs/", "?v=1&device=dgx-spark-128&model=gpt-oss-20b&quant=mxfp4"];
    for (const path of paths) {
      await visit(page, proxy.site + path);
      await stored(page);
    }
    const asked = new Set();
    proxy.before = (path) => void asked.add(path);
    for (const path of paths) {
      await visit(page, proxy.site + path);
      await page.waitForLoadState("networkidle");
    }
    assert.deepEqual(
      [...asked].filter((path) => path !== `${base}sw.js`),
      [],
    );
  });
});

test("of pages that were opened the latest sixty are kept", async () => {
  const records = (await pages())
    .filter((path) => /^devices\/./.test(path))
    .slice(0, 70)
    .map((path) => base + path);
  await withWorker(async (_, page) => {
    await page.evaluate(async (paths) => {
      for (const path of paths) await (await fetch(path)).text();
    }, records);
    await soon(async () => {
      const [kept] = Object.values(await keptPaths(page));
      const left = kept.filter((path) => records.includes(path));
      assert.equal(left.length, 60);
      assert.ok(
        records.slice(-50).every((path) => left.includes(path)),
        "the oldest went",
      );
    });
  });
});
