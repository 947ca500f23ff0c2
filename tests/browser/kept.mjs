// What the reader keeps stays in this browser: answers, as a file too, and a machine. Storage may be blocked or hold anything.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { axe, holds, says, shows, site, soon, visit, withPage } from "./lib.mjs";

const bar = (page) => page.locator(".sharing");
const button = (page, does) => bar(page).locator(`[data-does=${does}]`);

test("an answer is kept, listed, exported, removed and imported again", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}energy/?v=1&battery-wh=70`);
    await button(page, "keep").press("Enter");
    await says(bar(page).locator("[role=status]"), /^Save in this browser ✓$/);
    await visit(page, `${site}?v=1&device=rtx-4090`);
    // Twice is once.
    for (let time = 0; time < 2; time++) await button(page, "keep").press("Enter");
    await says(bar(page).locator("[role=status]"), /✓$/);
    await bar(page).getByRole("link", { name: "Saved answers" }).click();
    const entries = page.locator("#entries > li");
    await soon(async () => assert.equal(await entries.count(), 2));
    await says(entries.first(), /GeForce RTX 4090[^]*Answer of 20\d\d-\d\d-\d\d: (Yes|Barely|No|Partly on the GPU)\./);
    assert.deepEqual(await axe(page), []);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#export").click()]);
    const file = join(tmpdir(), `rooftop-kept-${process.pid}.json`);
    await writeFile(file, await readFile(await download.path()));
    await entries.first().getByRole("button").press("Enter");
    await soon(async () => assert.equal(await entries.count(), 1));
    assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^Remove: /);
    await page.locator("#import").setInputFiles(file);
    await says(page.locator(".done"), /^2 imported\.$/);
    await soon(async () => assert.equal(await entries.count(), 2));
    page.on("dialog", (dialog) => dialog.accept());
    await page.locator("#clear").click();
    await says(page.locator("#none"), /No answers saved yet/);
    assert.equal(await page.evaluate(() => localStorage.getItem("rooftop-kept")), null);
  });
});

test("a file that is broken or hostile imports nothing and says what is wrong", async () => {
  const good = { path: "tuning/", query: "v=1", title: "t", asked: "a", says: "s", day: "2026-11-21" };
  const of = (...answers) => JSON.stringify({ rooftop: "kept answers", version: 1, answers });
  const files = [
    ["{", /is not JSON/],
    ["null", /contains no saved Rooftop answers/],
    ['{"answers":[]}', /contains no saved Rooftop answers/],
    [of({ ...good, path: "//evil.example/" }), /entry 1 /],
    [of(good, { ...good, path: "../../x/" }), /entry 2 /],
    [of({ ...good, path: "javascript:alert(1)" }), /entry 1 /],
    [of({ ...good, query: "a#b" }), /entry 1 /],
    [of({ ...good, title: "x".repeat(5000) }), /entry 1 /],
    [of({ ...good, title: undefined }), /entry 1 /],
    [of(null), /entry 1 /],
    ["[".repeat(200_000), /is not JSON|contains no saved/],
    [" ".repeat(2 << 20), /larger than a megabyte/],
    [of(...Array.from({ length: 1001 }, (_, at) => ({ ...good, query: `a=${at}` }))), /more than 1000/],
  ];
  await withPage(async (page) => {
    await visit(page, `${site}kept/`);
    const load = (content) =>
      page
        .locator("#import")
        .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(content) });
    for (const [content, wrong] of files) {
      await load(content);
      await says(page.locator(".done"), wrong, content.slice(0, 60));
      assert.equal(await page.locator("#entries > li").count(), 0);
    }
    // Markup is text.
    await load(of({ ...good, title: "<img src=x onerror=alert(1)>", extra: "x" }));
    await says(page.locator("#entries"), /<img src=x onerror/);
    assert.equal(await page.evaluate(() => localStorage.getItem("rooftop-kept").includes("extra")), false);
  });
});

test("what another program wrote into the storage is as if it were not there", async () => {
  await withPage(async (page) => {
    await page.goto(`${site}kept/`);
    for (const value of ["{", "null", "[1,null,{}]", '"x"', '{"device":1}']) {
      await page.evaluate(
        (value) => ["rooftop-kept", "rooftop-machine"].forEach((key) => localStorage.setItem(key, value)),
        value,
      );
      await visit(page, `${site}kept/`);
      await says(page.locator("#none"), /No answers saved yet/);
      await visit(page, site);
      assert.equal(new URL(page.url()).search, "");
    }
  });
});

test("my machine is remembered, begins every page without a question, and is forgotten", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}?v=1&device=apple-m4-max-40&memory=64&os=macos`);
    await button(page, "remember").press("Enter");
    await says(bar(page).locator(".mine"), /start with your machine: M4 Max \(40-core GPU\), 64 GB, macOS/);
    await visit(page, site);
    await holds(page.locator("#device"), "apple-m4-max-40");
    await shows(page.locator("#memory"), "64");
    await visit(page, `${site}energy/`);
    await holds(page.locator("#device"), "apple-m4-max-40");
    await visit(page, `${site}runs/`);
    await holds(page.locator("#device"), "apple-m4-max-40");
    await shows(page.locator("#memory"), "64");
    // A link asks what it asks.
    await visit(page, `${site}?v=1&device=rtx-4090`);
    await holds(page.locator("#device"), "rtx-4090");
    await visit(page, `${site}kept/`);
    await says(page.locator("#machine"), /M4 Max/);
    await page.locator("#forget").click();
    await says(page.locator("#machine"), /None is remembered/);
    await visit(page, site);
    assert.equal(new URL(page.url()).search, "");
    assert.ok(await bar(page).locator(".mine").isHidden());
  });
});

test("with storage blocked everything else works, and keeping says why it cannot", async () => {
  await withPage(async (page) => {
    await page.addInitScript(() => {
      const refuse = {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      };
      Object.defineProperty(window, "localStorage", refuse);
    });
    await visit(page, `${site}tuning/`);
    for (const does of ["keep", "remember"]) {
      await button(page, does).press("Enter");
      await says(bar(page).locator("[role=status]"), /does not let the page save anything/);
    }
    await visit(page, `${site}kept/`);
    await says(page.locator("#none"), /No answers saved yet/);
  });
});
