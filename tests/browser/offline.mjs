// The page about what is kept without a network: says it, saves everything, removes everything.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { nextBuild } from "./lib/builds.mjs";
import {
  axe,
  dist,
  ofEachKind,
  pages,
  site,
  soon,
  translations,
  visit,
  withPage,
  withProxy,
  worker,
  workerReady,
} from "./lib.mjs";

const OFFLINE = /ERR_(EMPTY_RESPONSE|FAILED|INTERNET_DISCONNECTED|CONNECTION)/;
const base = new URL(site).pathname;
const all = JSON.parse(await readFile(`${dist}/offline/files.json`, "utf8"));
const status = (page) => page.locator("#kept");
const save = (page) => page.getByRole("button", { name: "Save everything for offline" });
const remove = (page) => page.getByRole("button", { name: "Remove saved files" });
const says = (page, pattern) => soon(async () => assert.match(await status(page).innerText(), pattern));

async function onPage(use, options = {}) {
  await withProxy((proxy) =>
    withPage(
      async (page, context) => {
        await page.goto(proxy.site);
        await workerReady(page);
        await visit(page, `${proxy.site}offline/`);
        await use(proxy, page, context);
      },
      { serviceWorkers: "allow", ...options },
    ),
  );
}

async function saveAll(page) {
  await save(page).click();
  await soon(async () => assert.equal(await page.getByRole("progressbar", { name: "Files saved" }).count(), 1));
  await page.waitForFunction(() => document.activeElement.id === "kept", undefined, { timeout: 400_000 });
  await says(page, new RegExp(`^All ${all.files.length} files are saved`));
}

test("everything is saved with one button, and every page and widget then opens without a network, with its question", async () => {
  await onPage(
    async (proxy, page) => {
      await says(
        page,
        new RegExp(`^\\d+ of ${all.files.length} files are saved\\. Saving all of them downloads \\d+\\.\\d MB`),
      );
      await saveAll(page);
      assert.equal(await save(page).count(), 0);
      proxy.online = false;
      const missing = [];
      // What the page before was still loading when it was left is not missing.
      const isLeft = (request) => request.failure().errorText === "net::ERR_ABORTED";
      page.on("requestfailed", (request) => isLeft(request) || missing.push(request.url()));
      for (const path of ofEachKind(await pages())) {
        const answer = await visit(page, `${proxy.site}${path}?v=1&device=rtx-4090&model=qwen3-8b`);
        assert.ok(answer.ok() && answer.fromServiceWorker(), path);
        assert.equal(await page.locator("#missing:visible").count(), 0, path);
      }
      // Measured points of a machine that was never shown, too.
      await visit(page, `${proxy.site}?v=1&device=dgx-spark-128&model=gpt-oss-20b&quant=mxfp4`);
      await page.locator("#pictures").scrollIntoViewIfNeeded();
      await page.locator("#speed-against-context .dot.measured").first().waitFor({ state: "attached" });
      assert.deepEqual(
        missing.filter((url) => !url.endsWith("/sw.js")),
        [],
      );
    },
    { allow: [OFFLINE] },
  );
});

test("saving can be stopped and taken up again; who saved everything has it in the next version; it can all be removed", async () => {
  const B = await nextBuild();
  await onPage(async (proxy, page) => {
    let go;
    const held = new Promise((resume) => (go = resume));
    proxy.before = (path) => (path.includes("/devices/rtx") ? held : undefined);
    await save(page).click();
    await page.getByRole("button", { name: "Stop" }).click();
    go();
    await says(page, new RegExp(`of ${all.files.length} files are saved`));
    assert.ok(await save(page).isEnabled());
    await saveAll(page);

    proxy.build = B;
    await page.reload();
    const bar = page.locator("[data-update-bar]");
    await bar.waitFor({ timeout: 400_000 });
    await Promise.all([page.waitForEvent("load"), bar.getByRole("button").click()]);
    await says(page, new RegExp(`^All ${all.files.length} files are saved`));
    assert.deepEqual(await page.evaluate(() => caches.keys()), [`rooftop-${new URL(site).pathname}-B`]);

    await remove(page).click();
    await says(page, /^Nothing is saved now/);
    const left = () =>
      page.evaluate(async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations())]);
    assert.deepEqual(await left(), []);
    await page.goto(proxy.site);
    await workerReady(page);
  });
});

test("what cannot be saved is said, and nothing that was kept is lost", async () => {
  await onPage(
    async (proxy, page, context) => {
      const session = await context.newCDPSession(page);
      const { origin } = new URL(proxy.site);
      const { usage } = await page.evaluate(() => navigator.storage.estimate());
      await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + 2_000_000 });
      await save(page).click();
      await page.waitForFunction(
        () => /could not be saved/.test(document.getElementById("kept").textContent),
        undefined,
        { timeout: 400_000 },
      );
      proxy.online = false;
      const { files } = await worker();
      const lost = await page.evaluate(async (files) => {
        const kept = await Promise.all(files.map((file) => caches.match(file)));
        return files.filter((_, at) => !kept[at]);
      }, files);
      assert.deepEqual(lost, []);
    },
    { allow: [OFFLINE, /Quota/] },
  );
});

test("another language, never met, is not the browser's own error without a network", async () => {
  await onPage(
    async (proxy, page) => {
      const [{ path }] = await translations();
      proxy.online = false;
      await page.goto(`${proxy.site}${path}`);
      await page.locator("#missing").waitFor();
      assert.equal(new URL(page.url()).pathname, `${base}${path}`);
    },
    { allow: [OFFLINE] },
  );
});

test("in place of a page that was not kept it says so, and leads to what was", async () => {
  await onPage(
    async (proxy, page) => {
      assert.ok(await page.locator("#missing").isHidden());
      proxy.online = false;
      await page.goto(`${proxy.site}devices/rtx-4090/`);
      await page.locator("#missing").waitFor();
      await says(page, /^\d+ files are saved\.$/);
      assert.deepEqual(await axe(page), []);
      await page.locator("#missing a").click();
      await page.locator("#estimator output").waitFor({ state: "attached" });
      assert.equal(new URL(page.url()).pathname, base);
    },
    { allow: [OFFLINE] },
  );
});
