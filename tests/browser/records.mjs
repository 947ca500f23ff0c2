// Pages of machines and models: what they say is what the estimator says, their facts have sources, the table opens.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { dist, pages, says, site, soon, visit, withPage } from "./lib.mjs";

const text = (path) => readFile(`${dist}/${path}index.html`, "utf8");

test("the page of a machine leads to an estimate with the same numbers", async () => {
  await withPage(async (page) => {
    await page.goto(`${site}devices/dgx-spark-128/`);
    const rung = page.locator(".rung", { hasText: "Llama 3.3 70B" });
    const [, speed] = /^([\d.]+) \(/.exec(await rung.locator(".rate").innerText());
    await rung.locator("a").click();
    await page.waitForURL(/\?v=1&device=dgx-spark-128/);
    await says(page.locator(".verdict"), new RegExp(`about ${speed.replace(".", "\\.")} tokens`));
  });
});

test("the page of a pair says what the estimator says, and its badge says it too", async () => {
  const path = "pairs/llama-3.1-8b-on-rtx-4090/";
  const badge = await readFile(`${dist}/${path}badge.svg`, "utf8");
  const [, speed] = /([\d.]+) tok\/s/.exec(badge);
  await withPage(async (page) => {
    await page.goto(site + path);
    await says(page.locator(".lead"), new RegExp(`^Yes\\. .*about ${speed.replace(".", "\\.")} tokens per second`));
    await page.locator(".ways a").first().click();
    await page.waitForURL(/\?v=1&device=rtx-4090/);
    await says(page.locator(".verdict"), new RegExp(`about ${speed.replace(".", "\\.")} tokens`));
  });
});

test("facts of a machine carry sources that lead to the list of them", async () => {
  await withPage(async (page) => {
    await page.goto(`${site}devices/rtx-spark-n1x-675/`);
    const bandwidth = page.locator(".facts > div", { hasText: "Memory bandwidth" });
    // RTX Spark porting guide 0.1.0: LPDDR5X-9400, 300 GB/s.
    await says(bandwidth, /300 GB\/s/);
    await bandwidth.locator("a").click();
    await page.waitForURL(/method\/#source-\d+$/);
    await says(page.locator("li:target"), /porting guide/);
  });
});

test("the parts of a long page are linked in a row that stays in view", async () => {
  await withPage(async (page) => {
    for (const path of ["devices/rtx-4090/", "models/gpt-oss-120b/", "changes/", "embed/"]) {
      await page.goto(site + path);
      const link = page.locator(".contents a").last();
      await link.click();
      const target = page.locator(await link.getAttribute("href").then((href) => `[id="${href.slice(1)}"]`));
      const [row, part] = await Promise.all([page.locator(".contents").boundingBox(), target.boundingBox()]);
      assert.ok(row.y >= 0 && row.y + row.height <= part.y, `${path}: ${row.y} ${part.y}`);
    }
  });
});

test("the table of all models opens by keyboard and has a row for each", async () => {
  const models = (await pages()).filter((path) => /^models\/[^/]+\//.test(path)).length;
  await withPage(async (page) => {
    await page.goto(`${site}devices/rtx-4090/`);
    const all = page.locator(".all", { hasText: "models as a table" });
    await all.locator("summary").focus();
    await page.keyboard.press("Enter");
    await soon(async () => assert.equal(await all.locator("tbody tr:visible").count(), models));
  });
});

test("the page of a model draws its sizes and leads to neighbours", async () => {
  await withPage(async (page) => {
    await page.goto(`${site}models/llama-3.3-70b/`);
    // Published Q4_K_M files of Llama 3.3 70B: 42.5 GB.
    const row = page.locator(".sizes li", { hasText: "Q4_K_M" });
    await says(row, /39\.6 GB \+ .*; file 42\.5 GB/);
    await page.locator(".neighbours a").first().click();
    await page.waitForURL(/models\/[^/]+\/$/);
  });
});

test("titles and descriptions are of their own, and each page says where it stands", async () => {
  const paths = (await pages()).filter((path) => /^(devices|models)\/[^/]+\//.test(path));
  const seen = new Set();
  for (const path of paths) {
    const html = await text(path);
    const title = /<title>([^<]*)/.exec(html)[1];
    const description = /name="description" content="([^"]*)/.exec(html)[1];
    assert.ok(!seen.has(title) && !seen.has(description), `${path}: ${title} is not its own`);
    seen.add(title).add(description);
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)[1]);
    assert.ok(data.url.endsWith(path), path);
    assert.equal(data.breadcrumb.itemListElement.length, 3, path);
  }
});

test("the sitemap has them all", async () => {
  const sitemap = await readFile(`${dist}/sitemap.xml`, "utf8");
  const missing = (await pages()).filter(
    (path) => /^(devices|models|articles)\//.test(path) && !sitemap.includes(`/${path}<`),
  );
  assert.deepEqual(missing, []);
});

test("the articles: every claim has a verdict, and the impossible ones a reason in numbers", async () => {
  await withPage(async (page) => {
    await page.goto(`${site}articles/`);
    const claims = page.locator(".claim");
    assert.ok((await claims.count()) >= 89);
    assert.equal(await claims.locator(".verdict-mark").count(), await claims.count());
    await page.locator(".counts a", { hasText: "A38" }).click();
    // 20 tokens per second of a 42.5 GB model would take more than the 546 GB/s of an M4 Max.
    await says(page.locator("#a38"), /Impossible[^]*8\d\d GB\/s[^]*546/);
  });
});

test("a table is put in order by keyboard, and says so; what does not fit stands last", async () => {
  await withPage(async (page) => {
    await page.goto(`${site}devices/rtx-4090/`);
    await page.locator(".all summary").first().click();
    const table = page.locator(".sortable").first();
    const head = table.locator("th", { hasText: "Tokens per second" });
    await head.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await table.locator("th[aria-sort=descending]", { hasText: "Tokens per second" }).waitFor();
    const number = (text) => parseFloat(text.replaceAll(",", ""));
    const column = async () => (await table.locator("tbody td:nth-child(4)").allInnerTexts()).map(number);
    const down = (await column()).filter((it) => !Number.isNaN(it));
    assert.deepEqual(
      down,
      down.toSorted((a, b) => b - a),
    );
    await page.keyboard.press("Enter");
    await table.locator("th[aria-sort=ascending]").waitFor();
    assert.ok(Number.isNaN((await column()).at(-1)), "a word stands last in both orders");
  });
});

test("what was measured stands beside what is predicted, with its source", async () => {
  await withPage(async (page) => {
    await page.goto(`${site}devices/dgx-spark-128/`);
    const rows = page.locator("table", { hasText: "Measured" }).locator("tbody tr");
    assert.ok((await rows.count()) > 20);
    // A page of others, or an entry in the list of sources.
    const sources = rows.locator("td:last-child").locator("a[href^='https://'], a.cite");
    assert.equal(await sources.count(), await rows.count());
  });
});

test("the report of a wrong number is there to copy, on the method page and below an answer", async () => {
  await withPage(async (page) => {
    await page.goto(`${site}method/#report`);
    assert.match(await page.locator("textarea.report").inputValue(), /^A number of Rooftop seems wrong \(data of 20/);
    await visit(page, `${site}?v=1&device=rtx-4090&model=llama-3.1-8b`);
    await page.evaluate(() => document.getElementById("pictures").scrollIntoView());
    const report = page.locator("textarea.report");
    await soon(async () =>
      assert.match(await report.inputValue(), /Llama 3\.1 8B at Q4_K_M on GeForce RTX 4090, 24 GB[^]*generates \d/),
    );
  });
});
