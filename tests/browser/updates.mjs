// From one build to the next: no page is half of each, whatever is open, breaks off or is lost meanwhile.
import assert from "node:assert/strict";
import { test } from "node:test";
import { crash, nextBuild, update } from "./lib/builds.mjs";
import { keptPaths, site, soon, visit, withProfiles, withProxy, withWorker, workerReady } from "./lib.mjs";

const B = await nextBuild();
const NONE = { changed: new Map(), gone: new Set() };
const bar = (page) => page.locator("[data-update-bar]");

/** Which build all of a page is from. */
const buildOf = (page) => B.whole(page);

/** The home page's calculator has taken over. */
// Lists are filled in by the calculator.
const alive = (page) => page.locator("#quant[data-listens]").waitFor({ state: "attached" });

test("tabs left open and pages opened meanwhile are whole, and after the bar's button all are new", async () => {
  await withWorker(
    async (proxy, page, context) => {
      proxy.build = B;
      const other = await context.newPage();
      for (const [path, build] of [
        ["runs/", "A"],
        ["compare/", "B"],
        ["devices/", "A"],
        ["", "A"],
      ]) {
        await visit(other, proxy.site + path);
        assert.equal(await buildOf(other), build, path);
      }
      await alive(other);
      assert.equal(await buildOf(page), "A", "the tab left open");
      await bar(page).waitFor();
      await Promise.all([page.waitForEvent("load"), other.waitForEvent("load"), bar(page).getByRole("button").click()]);
      for (const tab of [page, other]) {
        await alive(tab);
        assert.equal(await buildOf(tab), "B");
      }
      const kept = await keptPaths(page);
      assert.deepEqual(Object.keys(kept), [`rooftop-${new URL(site).pathname}-B`]);
      for (const path of ["method/", "runs/", "search/"]) {
        await visit(page, proxy.site + path);
        assert.equal(await buildOf(page), "B", path);
      }
    },
    { open: ["runs/", "runs/", ""] },
  );
});

test("a page that was left open reloads when what it loads later is gone", async () => {
  await withWorker(
    async (proxy, page) => {
      proxy.build = B;
      const loaded = page.waitForEvent("load");
      await page.locator("main select").first().focus();
      await loaded;
      assert.equal(await buildOf(page), "B");
      const bundle = page.waitForResponse((response) => response.url().endsWith(".wasm"));
      await page.locator("main select").first().focus();
      assert.equal((await bundle).status(), 200);
    },
    { open: ["", "embed/compare/"], allow: [/404|ERR_FAILED/] },
  );
});

test("a worker that comes before its pages is not installed, and is once they are there", async () => {
  await withWorker(async (proxy, page) => {
    const sw = B.changed.get("sw.js");
    const assets = [...B.changed].filter(([path]) => path.startsWith("assets/"));
    proxy.build = { ...NONE, changed: new Map([["sw.js", sw], ...assets]) };
    assert.equal(await update(page), "redundant");
    await page.reload();
    await alive(page);
    assert.equal(await buildOf(page), "A");
    proxy.build = B;
    await soon(async () => assert.equal(await update(page), "installed"));
  });
});

test("a crash in the midst of installing, or before the new worker is active, leaves a whole site", async () => {
  await withProxy((proxy) =>
    withProfiles(async (open) => {
      const opened = (use) =>
        open(async (page, context) => {
          await page.goto(proxy.site);
          await alive(page);
          await use(page, context);
        });
      await opened(workerReady);

      proxy.build = B;
      const midway = new Promise((reached) => {
        proxy.before = (path) => (/assets\/search/.test(path) ? new Promise(() => reached()) : undefined);
      });
      await opened(async (page, context) => {
        assert.equal(await buildOf(page), "A");
        await midway;
        await crash(page, context);
      });

      proxy.before = () => {};
      await opened(async (page, context) => {
        assert.equal(await buildOf(page), "A", "after the first crash");
        await soon(async () => assert.equal(await update(page), "installed"));
        await crash(page, context);
      });

      await opened(async (page) => {
        // The new worker may have become active by itself: nobody had the old site open.
        if ((await buildOf(page)) === "A") {
          await bar(page).waitFor();
          await Promise.all([page.waitForEvent("load"), bar(page).getByRole("button").click()]);
          await alive(page);
        }
        assert.equal(await buildOf(page), "B", "after the second crash");
        await soon(async () =>
          assert.deepEqual(Object.keys(await keptPaths(page)), [`rooftop-${new URL(site).pathname}-B`]),
        );
      });
    }),
  );
});
