// An answer leaves the page as link, Markdown, CSV, JSON, QR code, picture or paper; what is kept stays in this browser.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import jsqr from "jsqr";
import { qr } from "../../web/static/qr.js";
import { axe, dist, pages, says, shows, site, soon, visit, withPage } from "./lib.mjs";

const clipboard = ["clipboard-read", "clipboard-write"];
/** Every page with an answer: an address with a question, and words of the answer to it. */
const answers = [
  ["", "?v=1&device=rtx-4090&model=llama-3.1-8b", /GeForce RTX 4090/],
  ["compare/", "?machines=rtx-4090,apple-m4-max-40", /GeForce RTX 4090, .*M4 Max/],
  ["compare/rtx-spark-n1x-675-vs-apple-m4-max-40/", "", /M4 Max/],
  ["runs/", "?machine=rtx-4090", /GeForce RTX 4090/],
  ["needs/", "", /Llama 3\.3 70B/],
  ["advisor/", "", /./],
  ["tuning/", "", /Llama/],
  ["serving/", "", /at once|Nobody/],
  ["cost/", "", /\$/],
  ["energy/", "", /hours/],
  ["studio/", "", /GB/],
  ["audit/", "?v=1&target=linux-x86-64", /torch/],
  ["custom/", "", /GB/],
];

const bar = (page) => page.locator(".sharing");
const button = (page, does) => bar(page).locator(`[data-does=${does}]`);
const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

/** What a button saves, by keyboard. */
async function saved(page, does) {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, does).press("Enter")]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test("the list of pages with an answer is complete", async () => {
  const all = await pages();
  const found = [];
  for (const path of all) {
    const html = await readFile(`${dist}/${path}index.html`, "utf8");
    if (html.includes('class="sharing"')) found.push(path);
  }
  const pairs = /^compare\/.+/;
  const listed = answers.map(([path]) => path);
  assert.deepEqual(found.filter((path) => !pairs.test(path) || listed.includes(path)).sort(), listed.sort());
});

for (const [path, query, words] of answers) {
  test(`/${path}: the answer is shared as link, Markdown, CSV and JSON by keyboard, and that is announced`, async () => {
    await withPage(
      async (page) => {
        await visit(page, site + path + query);
        const status = bar(page).locator("[role=status]");
        await button(page, "link").press("Enter");
        await says(status, /^Copy link ✓$/);
        assert.equal(await copied(page), page.url());
        await button(page, "markdown").press("Enter");
        await says(status, /^Copy as Markdown ✓$/);
        const markdown = await copied(page);
        assert.match(markdown, /^\*\*.+\*\*[^]+\| --- \|[^]+\[Rooftop, data of 20\d\d-\d\d-\d\d\]\(http.+\)\n$/);
        assert.match(markdown, words);
        assert.ok(markdown.endsWith(`(${page.url()})\n`));
        const csv = await saved(page, "csv");
        assert.match(csv.name, /^rooftop-[a-z]+\.csv$/);
        assert.match(csv.content.toString(), /,.*\r\n/);
        const json = JSON.parse((await saved(page, "json")).content);
        assert.equal(json.address, page.url());
        assert.ok(json.answer.join(" ").length > 20 && Object.keys(json.question).length > 0);
        for (const { columns, rows } of json.tables) {
          assert.ok(rows.every((row) => row.length === columns.length), JSON.stringify({ columns, rows }));
        }
        assert.match(JSON.stringify(json), words);
      },
      { permissions: clipboard, serviceWorkers: "block" },
    );
  });
}

test("where the browser refuses the clipboard, the text stands in a dialog that the keyboard opens and closes", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}tuning/`);
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("no"))));
    await button(page, "link").press("Enter");
    const field = page.getByRole("dialog").locator("textarea");
    await shows(field, page.url());
    assert.deepEqual(await axe(page), []);
    await page.keyboard.press("Escape");
    await field.waitFor({ state: "hidden" });
    assert.equal(await page.evaluate(() => document.activeElement.dataset.does), "link");
  });
});

/** What a reader of codes sees. */
function decoded(matrix, scale = 4, quiet = 4) {
  const side = (matrix.length + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const dark = matrix[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet];
      if (dark) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return jsqr(pixels, side, side)?.data;
}

test("QR codes of every size are read by a decoder that is not ours", () => {
  const sizes = new Set();
  for (let length = 1; length <= 2331; length += Math.max(12, Math.floor(length / 33))) {
    const text = Array.from({ length }, (_, at) => String.fromCharCode(33 + ((at * 7 + length) % 90))).join("");
    const matrix = qr(text);
    sizes.add(matrix.length);
    assert.equal(decoded(matrix), text, `${length} characters`);
  }
  assert.equal(sizes.size, 40);
  assert.equal(qr("x".repeat(2332)), undefined);
});

test("the QR code in the page is the one of its address", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}?v=1&device=rtx-4090&model=llama-3.1-8b`);
    await button(page, "qr").press("Enter");
    const picture = page.getByRole("dialog").getByRole("img");
    await picture.waitFor();
    const path = await picture.locator("path").getAttribute("d");
    const side = Number((await picture.getAttribute("viewBox")).split(" ")[2]) - 8;
    const matrix = Array.from({ length: side }, () => Array(side).fill(false));
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) matrix[y - 4][x - 4] = true;
    assert.equal(decoded(matrix), page.url());
    assert.deepEqual(await axe(page), []);
  });
});

test("the picture of an answer has question, answer, figures and address, as SVG and as PNG", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}?v=1&device=rtx-4090&model=llama-3.1-8b`);
    const svg = (await saved(page, "card-svg")).content.toString();
    assert.match(svg, /^<svg [^>]*width="1200" height="630"/);
    for (const words of [/Llama 3\.1 8B/, />Yes\. It needs/, /Rooftop, data of/, /device=rtx-4090/]) assert.match(svg, words);
    assert.doesNotMatch(svg, /class=|href=|<script|<foreignObject/);
    const { name, content } = await saved(page, "card-png");
    assert.equal(name, "rooftop-estimator.png");
    assert.equal(content.subarray(1, 4).toString(), "PNG");
    assert.deepEqual([content.readUInt32BE(16), content.readUInt32BE(20)], [1200, 630]);
  });
});

test("an answer is kept, listed, exported, removed and imported again", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}energy/?v=1&battery-wh=70`);
    await button(page, "keep").press("Enter");
    await says(bar(page).locator("[role=status]"), /^Keep in this browser ✓$/);
    await visit(page, `${site}?v=1&device=rtx-4090`);
    // Twice is once.
    for (let time = 0; time < 2; time++) await button(page, "keep").press("Enter");
    await says(bar(page).locator("[role=status]"), /✓$/);
    await bar(page).getByRole("link", { name: "Kept answers" }).click();
    const entries = page.locator("#entries > li");
    await soon(async () => assert.equal(await entries.count(), 2));
    await says(entries.first(), /GeForce RTX 4090[^]*Answer of 20\d\d-\d\d-\d\d: (Yes|Barely|No)\./);
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
    await says(page.locator("#none"), /No answer is kept/);
    assert.equal(await page.evaluate(() => localStorage.getItem("rooftop-kept")), null);
  });
});

test("a file that is broken or hostile imports nothing and says what is wrong", async () => {
  const good = { path: "tuning/", query: "v=1", title: "t", asked: "a", says: "s", day: "2026-11-21" };
  const of = (...answers) => JSON.stringify({ rooftop: "kept answers", version: 1, answers });
  const files = [
    ["{", /is not JSON/],
    ["null", /holds no kept answers/],
    ['{"answers":[]}', /holds no kept answers/],
    [of({ ...good, path: "//evil.example/" }), /entry 1 /],
    [of(good, { ...good, path: "../../x/" }), /entry 2 /],
    [of({ ...good, path: "javascript:alert(1)" }), /entry 1 /],
    [of({ ...good, query: "a#b" }), /entry 1 /],
    [of({ ...good, title: "x".repeat(5000) }), /entry 1 /],
    [of({ ...good, title: undefined }), /entry 1 /],
    [of(null), /entry 1 /],
    ["[".repeat(200_000), /is not JSON|holds no kept/],
    [" ".repeat(2 << 20), /larger than a megabyte/],
    [of(...Array.from({ length: 1001 }, (_, at) => ({ ...good, query: `a=${at}` }))), /more than 1000/],
  ];
  await withPage(async (page) => {
    await visit(page, `${site}kept/`);
    const load = (content) =>
      page.locator("#import").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(content) });
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
      await page.evaluate((value) => ["rooftop-kept", "rooftop-machine"].forEach((key) => localStorage.setItem(key, value)), value);
      await visit(page, `${site}kept/`);
      await says(page.locator("#none"), /No answer is kept/);
      await visit(page, site);
      assert.equal(new URL(page.url()).search, "");
    }
  });
});

test("my machine is remembered, begins every page without a question, and is forgotten", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}?v=1&device=apple-m4-max-40&memory=64&os=macos`);
    await button(page, "remember").press("Enter");
    await says(bar(page).locator(".mine"), /begins with your machine: M4 Max \(40-core GPU\), 64 GB, macOS/);
    await visit(page, site);
    await shows(page.locator("#device"), "apple-m4-max-40");
    await shows(page.locator("#memory"), "64");
    await visit(page, `${site}energy/`);
    await shows(page.locator("#device"), "apple-m4-max-40");
    await visit(page, `${site}runs/`);
    await says(page.locator(".chosen"), /M4 Max/);
    await shows(page.locator("#memory"), "64");
    // A link asks what it asks.
    await visit(page, `${site}?v=1&device=rtx-4090`);
    await shows(page.locator("#device"), "rtx-4090");
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
      const refuse = { get: () => { throw new DOMException("blocked", "SecurityError"); } };
      Object.defineProperty(window, "localStorage", refuse);
    });
    await visit(page, `${site}tuning/`);
    for (const does of ["keep", "remember"]) {
      await button(page, does).press("Enter");
      await says(bar(page).locator("[role=status]"), /lets the page keep nothing/);
    }
    await visit(page, `${site}kept/`);
    await says(page.locator("#none"), /No answer is kept/);
  });
});

test("on paper: the question, the answer, its terms and steps, its address; no buttons", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}?v=1&device=rtx-4090&model=llama-3.1-8b`);
    await page.evaluate(() => (window.print = () => (window.printed = true)));
    await button(page, "print").press("Enter");
    await page.waitForFunction(() => window.printed);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const paper = page.locator("main");
    await says(paper, /Rooftop, data of[^]*device=rtx-4090/);
    await says(paper, /Yes\. It needs/);
    assert.ok(await paper.locator(".terms table").first().isVisible());
    assert.ok(await paper.locator(".reasons .steps").first().isVisible());
    assert.equal(await paper.locator("[data-does]:visible, [type=search]:visible").count(), 0);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), "rgb(251, 250, 247)");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await paper.locator("details.terms[open], details.reasons[open]").count(), 0);
  });
});
