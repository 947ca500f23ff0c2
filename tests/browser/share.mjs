// An answer leaves the page as link, Markdown, CSV, JSON, QR code, picture or paper.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import jsqr from "jsqr";
import { qr } from "../../web/static/qr.js";
import { axe, dist, pages, says, shows, site, visit, withPage } from "./lib.mjs";

const clipboard = ["clipboard-read", "clipboard-write"];
/** Every page with an answer: an address with a question, and words of the answer to it. */
const answers = [
  ["", "?v=1&device=rtx-4090&model=llama-3.1-8b", /GeForce RTX 4090/],
  ["compare/", "?machines=rtx-4090,apple-m4-max-40", /GeForce RTX 4090[^]*M4 Max/],
  ["compare/rtx-spark-n1x-675-vs-apple-m4-max-40/", "", /M4 Max/],
  ["runs/", "?device=rtx-4090", /GeForce RTX 4090/],
  ["needs/", "", /Qwen3\.6 35B-A3B/],
  ["advisor/", "", /./],
  ["tuning/", "", /Llama/],
  ["serving/", "", /at once|Nobody/],
  ["cost/", "", /years|days|Never/],
  ["energy/", "", /hours/],
  ["studio/", "", /GB/],
  ["audit/", "?v=1&target=linux-x86-64", /flash-attn/],
  ["custom/", "", /GB/],
  ["open/", "", /GB/],
  ["check/", "", /./],
];

const bar = (page) => page.locator(".sharing");
const button = (page, does) => bar(page).locator(`[data-does=${does}]`);
const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

/** By keyboard; what is seldom asked for is behind a summary. */
async function press(page, does) {
  const closed = bar(page).locator("details:not([open])", { has: page.locator(`[data-does=${does}]`) });
  if (await closed.count()) await closed.locator("summary").press("Enter");
  await button(page, does).press("Enter");
}

/** What a button saves, by keyboard. */
async function saved(page, does) {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, does)]);
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
        // Causes and their numbers follow in a report.
        const head = `${markdown.trimEnd().split("\n\n")[0]}\n`;
        assert.match(head, /^\*\*.+\*\*.* {2}\n(.+ {2}\n)?\[Rooftop, data of 20\d\d-\d\d-\d\d\]\(http.+\)\n$/);
        assert.match(head, words);
        assert.ok(head.endsWith(`(${page.url()})\n`));
        const csv = await saved(page, "csv");
        assert.match(csv.name, /^rooftop-[a-z]+\.csv$/);
        assert.match(csv.content.toString(), /,.*\r\n/);
        const json = JSON.parse((await saved(page, "json")).content);
        assert.equal(json.address, page.url());
        assert.ok(json.answer.join(" ").length > 20 && Object.keys(json.question).length > 0);
        for (const { columns, rows } of json.tables) {
          assert.ok(
            rows.every((row) => row.length === columns.length),
            JSON.stringify({ columns, rows }),
          );
        }
        assert.match(JSON.stringify(json), words);
      },
      { permissions: clipboard },
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

test("QR codes of every size are read by another decoder", async () => {
  const sizes = new Set();
  for (let length = 1; length <= 2331; length += Math.max(12, Math.floor(length / 33))) {
    const text = Array.from({ length }, (_, at) => String.fromCharCode(33 + ((at * 7 + length) % 90))).join("");
    const matrix = await qr(text);
    sizes.add(matrix.length);
    assert.equal(decoded(matrix), text, `${length} characters`);
  }
  assert.equal(sizes.size, 40);
  assert.equal(await qr("x".repeat(2332)), undefined);
});

test("the QR code in the page is the one of its address", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}?v=1&device=rtx-4090&model=llama-3.1-8b`);
    await press(page, "qr");
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
    for (const words of [/Llama 3\.1 8B/, />Yes\. It needs/, /Rooftop, data of/, /device=rtx-4090/])
      assert.match(svg, words);
    assert.doesNotMatch(svg, /class=|href=|<script|<foreignObject/);
    const { name, content } = await saved(page, "card-png");
    assert.equal(name, "rooftop-estimator.png");
    assert.equal(content.subarray(1, 4).toString(), "PNG");
    assert.deepEqual([content.readUInt32BE(16), content.readUInt32BE(20)], [1200, 630]);
  });
});

test("on paper: the question, the answer, its terms and steps, its address; no buttons", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}?v=1&device=rtx-4090&model=llama-3.1-8b`);
    await page.evaluate(() => (window.print = () => (window.printed = true)));
    await press(page, "print");
    await page.waitForFunction(() => window.printed);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const paper = page.locator("main");
    await says(paper, /Rooftop, data of[^]*device=rtx-4090/);
    await says(paper, /Yes\. It needs/);
    assert.ok(await paper.locator(".terms table").first().isVisible());
    assert.ok(await paper.locator(".reasons .steps").first().isVisible());
    assert.equal(await paper.locator("[data-does]:visible, [type=search]:visible").count(), 0);
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      "rgb(251, 250, 247)",
    );
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await paper.locator("details.terms[open], details.reasons[open]").count(), 0);
  });
});

test("the answer of a widget is copied with the address of the full page", async () => {
  await withPage(
    async (page) => {
      await visit(page, `${site}embed/tuning/?v=1&sequence=16384&theme=dark`);
      const tools = page.locator("[data-answer]");
      await tools.locator("[data-does=link]").press("Enter");
      await says(tools.locator("[role=status]"), /^Copy link ✓$/);
      assert.equal(await copied(page), `${site}tuning/?v=1&sequence=16384`);
      await tools.locator("[data-does=markdown]").press("Enter");
      await says(tools.locator("[role=status]"), /^Copy as Markdown ✓$/);
      assert.match(await copied(page), /^\*\*(Yes|Barely|No)\.\*\* [^]+\/tuning\/\?v=1&sequence=16384\)\n$/);
    },
    { permissions: clipboard },
  );
});
