// Nobody means well: addresses, storage and frames. Nothing of them is run, asked for or believed, and every page goes on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NO_ICON, frame, inHost, root } from "./lib/host.mjs";
import { hostile } from "./lib/hostile.mjs";
import { says, site, soon, visit, withPage } from "./lib.mjs";

/** Every kind of page that reads its address. */
const KINDS = [
  "",
  "runs/",
  "compare/",
  "needs/",
  "advisor/",
  "energy/",
  "custom/",
  "search/",
  "audit/",
  "kept/",
  "embed/",
  "devices/rtx-4090/",
  "embed/estimator/",
  "embed/runs/",
];
/** How many addresses; a thousand take minutes, so that many are tried at night. */
const COUNT = Number(process.env.ROOFTOP_ADDRESSES ?? 80);
/** Pages of the browser at work at once. */
const AT_ONCE = 3;

/** Servers refuse long addresses, each at another length: the page is there all the same. */
const answerLong = (context) =>
  context.route(
    (url) => url.search.length > 4000,
    async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().split("?")[0] }) }),
  );

/** Marks what was run; and when the page's calculator has answered, or it has none, looks for what was put in. */
function lookout() {
  window.hit = () => (window.wasHit = true);
  addEventListener("securitypolicyviolation", () => window.hit());
  const resumed = () => new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
  window.settled = async () => {
    const island = document.querySelector("[data-island]");
    // A calculator takes the place of what the page was written with.
    for (const end = Date.now() + 5000; island?.ariaBusy === "true" && Date.now() < end; ) await resumed();
    await resumed();
    const added =
      "script:not([src], [type='application/ld+json']), base, object, embed, meta[http-equiv=refresh], [srcdoc], iframe:not(#preview iframe)";
    const handlers = [...document.querySelectorAll("*")].filter((it) =>
      it.getAttributeNames().some((name) => name.startsWith("on")),
    );
    const outside = [...document.querySelectorAll("[src], link[href], form[action], #preview iframe")].filter((it) => {
      const target = new URL(it.src || it.href || it.action, location.href);
      return /^(javascript|vbscript):/.test(target.protocol) || /evil/.test(target.host);
    });
    // The site links to its sources; none of them is made of an address.
    const links = [...document.querySelectorAll("a[href]")].filter(
      (it) => /^(javascript|data|vbscript):$/.test(it.protocol) || /evil/.test(it.host),
    );
    return {
      hit: window.wasHit === true,
      injected: [...document.querySelectorAll(added), ...handlers, ...outside, ...links].map((it) =>
        it.outerHTML.slice(0, 200),
      ),
      busy: island?.ariaBusy === "true",
      empty: !document.querySelector("h1")?.textContent,
    };
  };
}

test(`${COUNT} hostile addresses: no foreign request, no violation of the policy, nothing injected, every page answers`, async () => {
  const list = hostile(KINDS, COUNT);
  const wrong = [];
  const work = async (page) => {
    page.on("dialog", (dialog) => {
      wrong.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    for (let next = list.shift(); next; next = list.shift()) {
      const address = next.whole ? new URL(site).origin + next.whole : `${site}${next.path}?${next.query}`;
      await page.goto(address, { waitUntil: "load" });
      if (new URL(page.url()).host !== root.host) wrong.push(`left for ${page.url()}`);
      const found = await page.evaluate(() => window.settled());
      if (found.hit || found.busy || found.empty || found.injected.length)
        wrong.push(`${address.slice(0, 300)}: ${JSON.stringify(found)}`);
    }
  };
  await withPage(
    async (page, context) => {
      await context.addInitScript(lookout);
      await answerLong(context);
      const more = await Promise.all(Array.from({ length: AT_ONCE - 1 }, () => context.newPage()));
      await Promise.all([page, ...more].map(work));
    },
    { allow: [/\b404\b/, NO_ICON] },
  );
  assert.deepEqual(wrong, []);
});

const KEPT = "rooftop-kept";
const MACHINE = "rooftop-machine";
const entry = { path: "tuning/", query: "v=1", title: "t", asked: "a", says: "s", day: "2026-11-21" };
const machine = { device: "rtx-4090", memory: "24", os: "linux", name: "n" };

test("whatever the storage holds, scripts run, and what is shown is bounded", async () => {
  const machines = [
    // Half a surrogate pair cannot be written into an address.
    ...["device", "memory", "os", "name"].map((key) => ({ ...machine, [key]: "\ud800" })),
    { ...machine, device: "x".repeat(5000) },
    { ...machine, device: { toString: 1 } },
    [],
    "text",
    0,
    { ...machine, device: "&model=//evil.test/#<img src=x onerror=hit()>" },
  ].map((it) => [MACHINE, JSON.stringify(it)]);
  const answers = [
    [{ ...entry, path: "//evil.test/" }],
    [{ ...entry, path: "javascript:hit()/" }],
    [{ ...entry, title: "\udfff" }],
    [{ ...entry, day: "2026-02-30" }],
    [{ ...entry, day: "0000-00-00" }],
    { length: 3 },
  ].map((it) => [KEPT, JSON.stringify(it)]);
  await withPage(async (page, context) => {
    await context.addInitScript(lookout);
    await page.goto(`${site}kept/`);
    for (const [key, value] of [...machines, ...answers, [KEPT, "[".repeat(100_000)], [MACHINE, "{"]]) {
      const stored = { [key]: value };
      await page.evaluate((stored) => {
        localStorage.clear();
        Object.assign(localStorage, stored);
      }, stored);
      await page.goto(`${site}kept/`);
      await says(page.locator("#none"), /No answer/, value);
      // The page's own scripts are there: the button to sort a table is made by one.
      await page.goto(`${site}devices/rtx-4090/`);
      await page.locator("table.sortable button").first().waitFor({ state: "attached" });
      assert.deepEqual((await page.evaluate(() => window.settled())).injected, [], value);
    }
  });
});

test("of 20,000 kept answers those are shown that can be kept, and doubles are one", async () => {
  await withPage(async (page) => {
    await page.goto(`${site}kept/`);
    await page.evaluate(
      ([key, entry]) => {
        const many = Array.from({ length: 20_000 }, (_, at) => ({ ...entry, query: `a=${at >> 1}` }));
        localStorage.setItem(key, JSON.stringify(many));
      },
      [KEPT, entry],
    );
    await page.goto(`${site}kept/`);
    await soon(async () => assert.equal(await page.locator("#entries > li").count(), 1000));
    const queries = await page.locator("#entries a").evaluateAll((links) => new Set(links.map((it) => it.search)).size);
    assert.equal(queries, 1000);
  });
});

test("a file with doubles is imported without them, and one with a day that does not exist is refused", async () => {
  const file = (answers) => ({
    name: "a.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ rooftop: "kept answers", version: 1, answers })),
  });
  await withPage(async (page) => {
    await visit(page, `${site}kept/`);
    for (const day of ["2026-02-30", "2026-13-01", "2026-00-10", "2025-02-29"]) {
      await page.locator("#import").setInputFiles(file([entry, { ...entry, day }]));
      await says(page.locator(".done"), /entry 2 /, day);
      assert.equal(await page.locator("#entries > li").count(), 0);
    }
    await page
      .locator("#import")
      .setInputFiles(file([entry, entry, { ...entry, query: "v=1&a" }, { ...entry, day: "2024-02-29" }]));
    await says(page.locator(".done"), /^2 imported/);
    assert.equal(await page.locator("#entries > li").count(), 2);
  });
});

test("a question that is too long to save is refused with a reason", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}energy/?v=1&battery-wh=70`);
    const bar = page.locator(".sharing");
    await page.evaluate(() => history.replaceState(null, "", `?v=1&x=${"x".repeat(4100)}`));
    await bar.locator("[data-does=keep]").press("Enter");
    await says(bar.locator("[role=status]"), /too long to save/);
    assert.equal(await page.evaluate(() => localStorage.getItem("rooftop-kept")), null);
  });
});

test("the element takes no height that no calculator has, from whoever", async () => {
  const heights = [
    -1,
    0,
    1,
    49,
    49.9,
    20_000.1,
    1e9,
    Infinity,
    NaN,
    "1000",
    [1000],
    { valueOf: 1, toString: 1 },
    null,
    true,
  ];
  const element = (height) => `<rooftop-widget widget="tuning" height="${height}"><p>Instead.</p></rooftop-widget>`;
  await inHost({ body: `<script async src="${root}embed.js"></script>${element(700)}` }, async (page) => {
    const inner = page.frameLocator("iframe");
    await inner.locator(".verdict").waitFor();
    const now = () => page.evaluate(() => document.querySelector("iframe").style.height);
    await soon(async () => assert.notEqual(await now(), "700px"));
    const before = await now();
    const widget = page.frames()[1];
    await widget.evaluate(
      (heights) => heights.forEach((height) => parent.postMessage({ rooftop: "embed", height }, "*")),
      heights,
    );
    // Not the widget's window.
    await page.evaluate(() => postMessage({ rooftop: "embed", height: 333 }, "*"));
    await page.waitForTimeout(200);
    assert.equal(await now(), before);
    await widget.evaluate(() => parent.postMessage({ rooftop: "embed", height: 432.1 }, "*"));
    await soon(async () => assert.equal(await now(), "433px"));
    for (const height of ["-5", "5", "1e9", "x", ""]) {
      const room = await page.evaluate((html) => {
        document.body.insertAdjacentHTML("afterbegin", html);
        return document.body.firstElementChild.style.minHeight;
      }, element(height));
      assert.equal(room, "640px", height);
    }
  });
});

test("a widget whose calculator cannot run says that its answer is the usual question's", async () => {
  const asked = "v=1&device=rtx-4090&model=qwen3-8b";
  const notice = (page, id = "#it") => page.frameLocator(id).locator(".not-running");
  const shown = (page) => notice(page).waitFor({ state: "visible" });
  await inHost({ body: frame(`estimator/?${asked}`, "sandbox") }, shown, { allow: [/sandboxed/] });
  await inHost({ body: frame(`estimator/?${asked}`) }, shown, { javaScriptEnabled: false });
  // A host that does not let a frame without an origin read our files.
  await inHost(
    { body: "" },
    async (page, context) => {
      await context.route(/\/assets\/.*\.js/, (route) => route.abort());
      await page.setContent(frame(`estimator/?${asked}`, 'sandbox="allow-scripts"'));
      await shown(page);
    },
    { allow: [/ERR_FAILED/] },
  );
  // The calculator alone does not come.
  await inHost(
    { body: "" },
    async (page, context) => {
      await context.route(/\/assets\/app-.*\.js/, (route) => route.abort());
      await page.setContent(frame(`estimator/?${asked}`));
      await shown(page);
    },
    { allow: [/ERR_FAILED|Failed to fetch/] },
  );
  await inHost({ body: "" }, async (page, context) => {
    await answerLong(context);
    await page.setContent(frame(`estimator/?v=1&device=${"x".repeat(20_000)}`));
    await shown(page);
  });
  await inHost({ body: frame(`estimator/?${asked}`) }, async (page) => {
    await page.frameLocator("#it").locator('[data-value="rtx-4090"]').first().waitFor({ state: "attached" });
    assert.ok(await notice(page).isHidden());
  });
});

test("the page of snippets reads no question of megabytes, and says so", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}embed/`);
    await page.evaluate(() => {
      const field = document.getElementById("state");
      field.value = `?v=1&device=${"x".repeat(2 << 20)}`;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
    assert.equal(await page.locator("#state").getAttribute("aria-invalid"), "true");
    assert.doesNotMatch(await page.locator("#iframe").inputValue(), /xxx/);
  });
});
