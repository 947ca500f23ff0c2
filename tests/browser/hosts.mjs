// Widgets in pages of others when things are not as they should be: a slow network, a browser that blocks the storage of
// third parties, a site that is renewed meanwhile; and widgets that were frozen.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { nextBuild } from "./lib/builds.mjs";
import { STATE, alive, frame, inHost, root } from "./lib/host.mjs";
import { dist, soon, withPage, withProfiles, withProxy } from "./lib.mjs";

/** A page that counts what moves in it, `window.shift`, by nobody's doing. */
const countingShifts = (use, options) =>
  withPage(async (page, context) => {
    await context.addInitScript(() => {
      if (window.top !== window) return;
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await use(page, context);
  }, options);

const KINDS = ["estimator", "runs", "compare", "tuning", "audit"];

/** A host with a widget of each kind as element and as frame, the elements as high as is said. */
function tenWidgets(from, heights) {
  const element = (kind) => {
    const height = heights[kind] ?? 600;
    return `<rooftop-widget widget="${kind}" height="${height}" style="display:block;min-height:${height}px"><a href="${from}">Instead.</a></rooftop-widget>`;
  };
  const frames = KINDS.map((kind) => frame(`${kind}/?${STATE}`, "", from).replace('"it"', `"${kind}"`));
  return `<script async src="${from}embed.js"></script>${[...KINDS.map(element), ...frames].join("<p>Text of the host.</p>")}`;
}

/** Reads down to the end, a screen at a time, and waits until the elements are as high as what is in them. */
async function readThrough(page) {
  const heights = () =>
    page.locator("rooftop-widget iframe").evaluateAll((frames) => frames.map((it) => it.offsetHeight));
  const wanted = () =>
    Promise.all(
      page
        .frames()
        .filter((it) => /embed\/\w+\/\?$/.test(it.url()))
        .map((it) => it.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))),
    );
  for (let y = 0; (await heights()).length < KINDS.length; y += 600) {
    await page.evaluate((y) => new Promise((resume) => setTimeout(resume, 200, scrollTo(0, y))), y);
  }
  await soon(async () => assert.deepEqual((await heights()).sort(), (await wanted()).sort()));
  return Object.fromEntries((await heights()).map((height, at) => [KINDS[at], height]));
}

test("ten widgets on a slow network all answer, and nothing moves in a host that gives each the height of its snippet", async () => {
  await withProxy(async (proxy) => {
    let heights;
    await inHost({ body: tenWidgets(proxy.site, {}) }, async (page) => (heights = await readThrough(page)));

    proxy.before = () => new Promise((resume) => setTimeout(resume, 400));
    await inHost(
      { body: tenWidgets(proxy.site, heights) },
      async (page) => {
        assert.deepEqual(await readThrough(page), heights);
        await alive(page, "#estimator");
        const loaded = () =>
          performance
            .getEntriesByType("resource")
            .some(({ name, responseEnd }) => name.endsWith(".wasm") && responseEnd > 0);
        await soon(async () => {
          const asked = page.frames().filter((it) => it.url().endsWith(STATE));
          assert.deepEqual(
            await Promise.all(asked.map((it) => it.evaluate(loaded))),
            KINDS.map(() => true),
          );
        });
        const shift = await page.evaluate(() => window.shift);
        assert.ok(shift <= 0.01, `layout shift of ${shift} in the host`);
      },
      { open: countingShifts },
    );
  });
});

const THIRD_PARTIES = { profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } };
const EVERYBODY = { profile: { default_content_setting_values: { cookies: 2 } } };
for (const [who, preferences] of [
  ["third parties", THIRD_PARTIES],
  ["everybody", EVERYBODY],
]) {
  test(`a widget answers where the browser blocks the storage of ${who}`, async () => {
    await withProfiles(async (open) => {
      await inHost({ body: frame(`estimator/?${STATE}`) }, (page) => alive(page), { open });
    }, preferences);
  });
}

test("a widget keeps nothing on the reader's machine", async () => {
  await inHost(
    { body: frame(`estimator/?${STATE}`) },
    async (page) => {
      await alive(page);
      const kept = await page
        .frames()[1]
        .evaluate(async () => [
          ...(await caches.keys()),
          ...(await navigator.serviceWorker.getRegistrations()),
          ...(await indexedDB.databases()),
          ...Object.keys(localStorage),
          document.cookie,
        ]);
      assert.deepEqual(kept, [""]);
    },
    { serviceWorkers: "allow" },
  );
});

test("a widget that was open while the site was updated reloads when its reader turns to it", async () => {
  const B = await nextBuild();
  await withProxy(async (proxy) => {
    await inHost(
      { body: frame("compare/", "", proxy.site) },
      async (page) => {
        const widget = page.frameLocator("#it");
        await widget.locator("h1").waitFor();
        proxy.build = B;
        await widget.locator("#quant").focus();
        await soon(async () => assert.match(await page.frames()[1].title(), /^B: /));
        const bundle = page.waitForResponse((response) => response.url().endsWith(".wasm"));
        await widget.locator("#quant").focus();
        assert.equal((await bundle).status(), 200);
      },
      { allow: [/404/] },
    );
  });
});

const days = existsSync(`${dist}/v`) ? readdirSync(`${dist}/v`) : [];
test("a frozen widget is as it was, says so, and answers", {
  skip: days.length === 0 && "nothing is frozen",
}, async () => {
  for (const day of days) {
    execFileSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: `${dist}/v/${day}` });
    const frozen = frame(`estimator/?${STATE}`, 'sandbox="allow-scripts"', `${root}v/${day}/`);
    await inHost({ body: frozen }, async (page) => {
      const asked = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      const widget = await alive(page);
      assert.match(await widget.locator("footer").innerText(), new RegExp(`frozen: .*${day}`));
      const outside = asked.filter((path) => !path.startsWith(`${root.pathname}v/${day}/`));
      assert.deepEqual(
        outside.filter((path) => !/icon|favicon/.test(path) && path !== "/"),
        [],
      );
    });
    await withPage(async (page) => {
      await page.goto(`${root}embed/`);
      await page.locator("#version").selectOption(day);
      await page.waitForFunction((day) => document.getElementById("iframe").value.includes(`v/${day}/embed/`), day);
    });
  }
});
