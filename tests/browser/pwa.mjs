// Installable, whole without a network, and never changed under the reader's eyes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { nextWorker } from "./lib/builds.mjs";
import { dist, files, pages, stored, visit, withPage, withProfile, withProxy, workerReady } from "./lib.mjs";

const OFFLINE = /ERR_(EMPTY_RESPONSE|FAILED|INTERNET_DISCONNECTED|CONNECTION)/;
const withWorkers = (use, options) => withPage(use, { serviceWorkers: "allow", ...options });
const QUERY = "?v=1&device=any";

test("the browser finds nothing that stands against installing", async () => {
  await withProxy(async (proxy) => {
    await withProfile(async (page, context) => {
      await page.goto(proxy.site);
      await workerReady(page);
      const session = await context.newCDPSession(page);
      const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
      assert.deepEqual(installabilityErrors, []);
      const manifest = await session.send("Page.getAppManifest");
      assert.deepEqual(manifest.errors, []);
    });
  });
});

test("the main pages reload without a network, with their query, and so does what was opened before", async () => {
  const kept = (await build()).files;
  const others = (await pages()).filter((path) => !kept.includes(path)).slice(0, 3);
  await withProxy(async (proxy) => {
    await withWorkers(
      async (page) => {
        // The first page is loaded before there is a worker to see it.
        for (const path of [...others, ""]) {
          await visit(page, proxy.site + path);
          await workerReady(page);
          await stored(page);
        }
        proxy.online = false;
        for (const path of [...(await pages()).filter((path) => kept.includes(path)), ...others]) {
          const address = `${proxy.site}${path}${QUERY}`;
          await page.goto(address);
          const answer = await page.reload({ waitUntil: "load" });
          assert.equal(answer.status(), 200, path);
          assert.ok(answer.fromServiceWorker(), `${path} comes from the worker`);
          assert.equal(page.url(), address);
          const styled = await page.evaluate(() => document.styleSheets.length > 0);
          assert.ok(styled, `${path} has its stylesheet`);
        }
      },
      { allow: [OFFLINE] },
    );
  });
});

test("what a first visit loaded is kept, though no worker saw it", async () => {
  await withProxy(async (proxy) => {
    await withWorkers(
      async (page) => {
        await visit(page, `${proxy.site}no-such-page/`);
        await visit(page, proxy.site + QUERY);
        await workerReady(page);
        await stored(page);
      },
      { allow: [/404/] },
    );
  });
});

test("an unknown page says that there is no network, and is a 404 when there is one", async () => {
  await withProxy(async (proxy) => {
    await withWorkers(
      async (page) => {
        await page.goto(proxy.site);
        await workerReady(page);
        const online = await page.goto(`${proxy.site}no-such-page/`);
        assert.equal(online.status(), 404);
        proxy.online = false;
        await page.goto(`${proxy.site}no-such-page/`);
        const shown = await page.content();
        await page.goto(`${proxy.site}offline/`);
        assert.equal(await page.title(), /<title>([^<]*)/.exec(shown)[1]);
      },
      { allow: [OFFLINE, /404/] },
    );
  });
});

test("a new version is offered by a bar and shown after its button", async () => {
  await withProxy(async (proxy) => {
    await withWorkers(async (page, context) => {
      let loads = 0;
      page.on("load", () => (loads += 1));
      await page.goto(proxy.site);
      await workerReady(page);
      await page.reload();
      assert.equal(loads, 2, "the first worker reloads nothing");
      assert.equal(await page.locator("[data-update-bar]").count(), 0, "no bar on a first visit");

      publish(proxy, "B");
      const other = await context.newPage();
      await other.goto(`${proxy.site}${QUERY}`);
      await page.reload();
      const bar = page.locator("[data-update-bar]");
      await bar.waitFor();
      assert.equal(await bar.getAttribute("role"), "status");
      assert.notEqual(await page.title(), "B", "the open page stays as it is");

      await Promise.all([page.waitForEvent("load"), other.waitForEvent("load"), bar.getByRole("button").click()]);
      assert.equal(await page.title(), "B");
      assert.equal(await other.title(), "B", "a second tab follows");
      assert.equal(other.url(), `${proxy.site}${QUERY}`, "and keeps its question");
      assert.equal((await page.evaluate(() => caches.keys())).length, 1, "the old cache is gone");
      const before = loads;
      await page.waitForTimeout(500);
      assert.equal(loads, before, "one reload, no more");
    });
  });
});

test("unchanged assets are taken from the old cache", async () => {
  await withProxy(async (proxy) => {
    await withWorkers(async (page) => {
      await page.goto(proxy.site);
      await workerReady(page);
      const asked = [];
      publish(proxy, "B", (path) => asked.push(path));
      await page.evaluate(async () => {
        const registration = await (await navigator.serviceWorker.ready).update();
        const worker = registration.installing ?? registration.waiting;
        while (worker.state === "installing") await new Promise((resume) => setTimeout(resume, 20));
      });
      assert.ok(asked.includes(new URL(proxy.site).pathname), "pages are fetched again");
      assert.deepEqual(
        asked.filter((path) => path.includes("/assets/")),
        [],
      );
    });
  });
});

test("the kill switch clears all the worker kept and goes", async () => {
  const kill = await readFile(new URL("../../web/static/sw-kill.js", import.meta.url), "utf8");
  await withProxy(async (proxy) => {
    await withWorkers(async (page) => {
      await page.goto(proxy.site);
      await workerReady(page);
      await page.reload();
      proxy.change = (path, text) => (path.endsWith("/sw.js") ? kill : text);
      const reloaded = page.waitForEvent("load");
      // A check that began before the worker was taken back finds nothing, and this one may be joined to it: until it is gone.
      await page.evaluate(
        () => void setInterval(async () => (await navigator.serviceWorker.ready).update().catch(() => {}), 500),
      );
      await reloaded;
      await page.waitForFunction(async () => {
        const left = [...(await navigator.serviceWorker.getRegistrations()), ...(await caches.keys())];
        return left.length === 0;
      });
      let loads = 0;
      page.on("load", () => (loads += 1));
      await page.waitForTimeout(500);
      assert.equal(loads, 0, "no reload loop");
    });
  });
});

test("the worker keeps no picture for shops and no compressed twin", async () => {
  const { base, files: listed } = await build();
  const known = new Set((await files()).map((file) => file.replace(/(^|\/)index\.html$/, "$1")));
  assert.ok(base.endsWith("/"));
  assert.deepEqual(
    listed.filter((file) => !known.has(file)),
    [],
    "every file exists",
  );
  assert.deepEqual(
    listed.filter((file) => /screenshots|\.br$|\.gz$|_headers|404\.html$/.test(file)),
    [],
  );
});

/** What the build told the worker, files below base. */
async function build() {
  const worker = await readFile(`${dist}/sw.js`, "utf8");
  const { base, files } = JSON.parse(/const BUILD = (.*);/.exec(worker)[1]);
  return { base, files: files.map((file) => file.slice(base.length)) };
}

/** Every page gets another title, and the worker another version. */
function publish(proxy, title, see = () => {}) {
  const titled = (text) => text.replace(/<title>[^<]*/, `<title>${title}`);
  const changed = (path) => (path.endsWith(".html") ? titled(readFileSync(`${dist}/${path}`, "utf8")) : undefined);
  proxy.change = (path, text) => {
    see(path);
    return path.endsWith("/sw.js") ? nextWorker(text, title, changed) : titled(text);
  };
}
