// The calculators that are a form and a report: each answers, follows its address, keeps what was typed, and can be copied.
import assert from "node:assert/strict";
import { test } from "node:test";
import { page as built, shown } from "./lib/html.mjs";
import { axe, choose, holds, says, shows, site, soon, visit, withPage } from "./lib.mjs";

/** A page, a number to change in it and to what, and how the answer begins. */
const calculators = [
  { path: "serving/", field: "longest-wait", to: "90", begins: /^\d+ at once\.|^Nobody\./, charts: 2 },
  { path: "cost/", field: "calls-a-day", to: "2000", begins: /^[\d.,]+ (days|years)\.|^Never\./, charts: 1 },
  { path: "energy/", field: "battery-wh", to: "70", begins: /^[\d.]+ hours\./, charts: 1 },
  { path: "tuning/", field: "sequence", to: "16384", begins: /^(Yes|Barely|No)\./, charts: 0 },
  { path: "studio/", field: "cached-seconds", to: "2", begins: /^[\d.]+ GB\./, charts: 0 },
];

const verdict = (page) => page.locator(".verdict");

/** Opens a calculator and waits until it is alive. */
async function opened(page, path, query = "") {
  await visit(page, site + path + query);
  await page
    .locator("[role=combobox][data-listens], select option:nth-child(2)")
    .first()
    .waitFor({ state: "attached" });
}

test("/serving/ needs few records until another model is chosen from the list", async () => {
  await withPage(async (page) => {
    const files = [];
    page.on("request", (request) => files.push(/(\w+)-\w+\.bin$/.exec(request.url())?.[1]));
    await opened(page, "serving/");
    assert.deepEqual(files.filter(Boolean), ["usual"]);
    await choose(page, "#model", "Qwen3 32B");
    await page.waitForURL(/model=qwen3-32b/);
    await holds(page.locator("#model"), "qwen3-32b");
    assert.deepEqual(files.filter(Boolean), ["usual", "catalogue"]);
    const chosen = await verdict(page).innerText();
    await opened(page, "serving/", new URL(page.url()).search);
    await soon(async () => assert.equal(await verdict(page).innerText(), chosen));
  });
});

for (const { path, field, to, begins, charts } of calculators) {
  test(`/${path} answers, and its address carries the question`, async () => {
    await withPage(async (page) => {
      await opened(page, path);
      await says(verdict(page), begins);
      assert.equal(await page.locator(".chart svg[role=img]").count(), charts);
      const before = await verdict(page).innerText();
      await page.locator(`#${field}`).fill(to);
      await soon(async () => assert.notEqual(await verdict(page).innerText(), before));
      await page.waitForURL((url) => url.searchParams.get(field) === to);
      const after = await verdict(page).innerText();
      await opened(page, path, new URL(page.url()).search);
      await soon(async () => assert.equal(await verdict(page).innerText(), after));
      assert.deepEqual(await axe(page), []);
    });
  });

  test(`/${path} keeps a number that cannot be read, and the last good one holds`, async () => {
    await withPage(async (page) => {
      await opened(page, path);
      const before = await verdict(page).innerText();
      const number = page.locator(`#${field}`);
      await number.fill("many");
      await page.locator(`#${field}[aria-invalid=true]`).waitFor();
      await says(page.locator(`#${field}-message`), /give a number from/);
      await number.press("Tab");
      await shows(number, "many");
      assert.equal(await verdict(page).innerText(), before);
    });
  });

  test(`/${path} in the dark: its groups open by keyboard`, async () => {
    await withPage(
      async (page) => {
        await opened(page, path);
        const group = page.locator("form details.more").last();
        await group.locator("summary").press("Enter");
        await group.locator("input, select").first().waitFor();
        assert.deepEqual(await axe(page), []);
      },
      { colorScheme: "dark" },
    );
  });

  test(`/${path} without scripts shows the default answer with its tables`, async () => {
    const page = await built(path);
    assert.match(
      shown(page, (it) => it.has("verdict")),
      begins,
    );
    const within = (name) => page.elements.filter((element) => element.within((it) => it.has(name)));
    assert.ok(within("report-tables").some(({ tag }) => tag === "table"));
    assert.equal(
      within("chart").filter(({ tag, attributes }) => tag === "svg" && attributes.role === "img").length,
      charts,
    );
    assert.match(
      shown(page, ({ tag }) => tag === "main"),
      /JavaScript is off/,
    );
  });

  test(`/${path} says what it could not read in an address`, async () => {
    await withPage(async (page) => {
      await opened(page, path, `?v=1&${field}=<script>alert(1)</script>`);
      await says(page.locator(".problems li").first(), /./);
      await says(verdict(page), begins);
    });
  });
}

test("an address of a scene is read to its own fields", async () => {
  await withPage(async (page) => {
    await opened(page, "studio/", "?v=1&work=scene&textures=1000");
    await shows(page.locator("#textures"), "1,000");
    await says(verdict(page), /The scene needs/);
  });
});

test("what a workload costs can be overwritten", async () => {
  await withPage(async (page) => {
    await opened(page, "cost/", "?v=1&a-api-input=100&a-api-output=100&b-calls=0&c-calls=0&d-calls=0");
    const row = page.locator(".report-tables tr", { hasText: /200 × gpt-oss/ }).first();
    // 200 calls of 2,300 tokens a day, $100 for a million: $1,399 a month.
    await says(row, /\$1,4\d\d|\$1,39\d/);
  });
});

test("every price of a rented GPU is dated", async () => {
  await withPage(async (page) => {
    await opened(page, "cost/");
    const rows = page.getByRole("group", { name: /^Rented GPUs, the same calls/ }).locator("tbody tr");
    await soon(async () => assert.ok((await rows.count()) >= 8));
    for (const row of await rows.all()) await says(row, /\$[\d.]+, \w+, 2026-\d\d-\d\d/);
  });
});
