// What assistive technology is given on the way through the main task: names, roles, what is said; and the same by touch.
// That everything has a name on every page is looked at in `pages.mjs`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { choose, site, soon, tree, visit, withPage } from "./lib.mjs";

const options = { reducedMotion: "reduce" };

/** Notes what live regions say, in their order. */
const listen = (context) =>
  context.addInitScript(() => {
    window.said = [];
    const region = (node) =>
      (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(
        "output, [aria-live], [role=status], [role=alert]",
      );
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => region(target)).filter(Boolean));
      for (const it of regions) if (it.textContent.trim()) window.said.push(it.textContent.trim());
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });

test("the main task by roles and names alone, and what is said on the way", async () => {
  await withPage(async (page, context) => {
    await listen(context);
    await visit(page, site);
    await page.locator("#estimator output").waitFor({ state: "attached" });
    assert.deepEqual(await page.evaluate(() => window.said), [], "silent on arrival");
    const said = (pattern) =>
      soon(async () => assert.match((await page.evaluate(() => window.said)).at(-1) ?? "", pattern));

    await choose(page, "#device", "RTX 4090");
    await said(/of the 2\d\.\d GB the GPU may use/);
    await choose(page, "#model", "Llama 3.3 70B");
    await said(/^Partly on the GPU\. .* of system RAM,/);
    await choose(page, "#model", "Llama 3.1 8B");
    await said(/^Yes\. It needs \d/);
    const context_ = page.getByRole("textbox", { name: "Context, tokens" });
    await context_.fill("many");
    await said(/^Context, tokens: give a whole number from 1 to 16,777,216/);
    await context_.fill("16K");
    await page.keyboard.press("Tab");
    const slider = page.getByRole("slider", { name: /Context/ });
    await soon(async () => assert.equal(await slider.getAttribute("aria-valuetext"), "16,384 tokens"));
    await slider.press("ArrowRight");
    await soon(async () => assert.equal(await slider.getAttribute("aria-valuetext"), "20,480 tokens"));
    // The answer follows the slider, so it is read again each time.
    await soon(async () => {
      const verdict = await page.locator(".verdict").innerText();
      assert.equal((await page.evaluate(() => window.said)).at(-1), verdict);
    });

    // A slider moved quickly is not read out step by step.
    const before = (await page.evaluate(() => window.said)).length;
    for (let step = 0; step < 8; step += 1) await slider.press("ArrowLeft");
    await said(/^(Yes|Barely)\./);
    const now = (await page.evaluate(() => window.said)).length;
    assert.ok(now - before <= 4, `${now - before} announcements of eight steps`);
  }, options);
});

test("the tree of the home page names its landmarks, its question and its pictures", async () => {
  await withPage(async (page) => {
    await visit(page, site);
    await page.locator("#estimator output").waitFor({ state: "attached" });
    const nodes = await tree(page);
    const has = (role, name) =>
      assert.ok(
        nodes.some((node) => node.role === role && name.test(node.name)),
        `${role} ${name}`,
      );
    has("link", /^Skip to the content$/);
    has("navigation", /^Pages$/);
    has("navigation", /^All pages$/);
    has("search", /./);
    has("form", /./);
    has("heading", /^Will it run, and how fast\?$/);
    for (const name of [/^Model$/, /^Machine$/, /^Quantization$/, /^Memory$/]) has("combobox", name);
    has("textbox", /^Context, tokens$/);
    has("slider", /Context/);
  }, options);
});

test("by touch, on a phone", async () => {
  await withPage(
    async (page) => {
      await visit(page, site);
      await page.locator("#estimator output").waitFor({ state: "attached" });
      await page.locator("summary", { hasText: "More" }).tap();
      await page.locator("#gpu-mib").waitFor();
      const slider = page.locator("#context-slider");
      await slider.scrollIntoViewIfNeeded();
      const { x, y, width, height } = await slider.boundingBox();
      assert.ok(height >= 24, `the slider is ${height} px high`);
      const before = await page.locator("#context").inputValue();
      await page.touchscreen.tap(x + width * 0.8, y + height / 2);
      await soon(async () => assert.notEqual(await page.locator("#context").inputValue(), before));
      await page.locator("footer a", { hasText: "What runs here?" }).tap();
      await page.waitForURL(/runs\/$/);
    },
    { ...options, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
  );
});
