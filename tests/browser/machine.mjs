// The page of the visitor's own machine: what the browser says of it, its bandwidth, its own speeds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, says, site, visit, withPage } from "./lib.mjs";

const question = "?v=1&device=rtx-4060-laptop&model=qwen3-8b";
const section = (page, heading) => page.locator(`section:has(#${heading})`);
const kept = (page) => page.evaluate(() => localStorage.getItem("rooftop-own"));

/** The renderer that this browser is made to report. */
const reported = (name) => `
  const ask = WebGLRenderingContext.prototype.getParameter;
  WebGLRenderingContext.prototype.getParameter = function (what) { return what === 0x9246 ? ${JSON.stringify(name)} : ask.call(this, what); };
  const context = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind) {
    return kind === "webgl" ? Object.assign(Object.create(WebGLRenderingContext.prototype), { getExtension() {} }) : context.apply(this, arguments);
  };`;

test("the machine that the browser names is offered, and applied only by a press", async () => {
  await withPage(async (page) => {
    await page.addInitScript(
      reported("ANGLE (NVIDIA, NVIDIA GeForce RTX 3090 (0x00002204) Direct3D11 vs_5_0 ps_5_0, D3D11)"),
    );
    await visit(page, `${site}machine/${question}`);
    await page.getByRole("button", { name: "Ask this browser" }).press("Enter");
    await says(section(page, "seen-heading"), /GeForce RTX 3090 \(0x00002204\)/);
    assert.match(page.url(), /device=rtx-4060-laptop/);
    await section(page, "seen-heading").getByRole("button", { name: "GeForce RTX 3090", exact: true }).press("Enter");
    await says(section(page, "measure-heading"), /GeForce RTX 3090: 936 GB\/s/);
    assert.deepEqual(await axe(page), []);
  });
});

test("a measured bandwidth becomes a question", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}machine/${question}`);
    await page.locator("#measured").fill("128");
    await says(section(page, "measure-heading"), /128 GB\/s is 50% of the published figure/);
    const link = section(page, "measure-heading").getByRole("link");
    assert.match(await link.getAttribute("href"), /device=custom~gb:8~.*bandwidth:128/);
    // This browser has no GPU to measure.
    await page.locator("[data-measure]").getByRole("button", { name: "Measure" }).press("Enter");
    await says(page.locator("[data-measure] [role=status]"), /WebGPU|refused/);
    assert.equal(await page.locator("#measured").inputValue(), "128");
  });
});

test("own speeds correct the estimates of this machine, are kept, and can be removed", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}machine/${question}`);
    const speed = page.locator("#own-tokens");
    const wrong = page.locator("#own-message");
    for (const [typed, message] of [
      ["fast", /greater than zero/],
      ["-3", /greater than zero/],
      ["900", /at most 5\d tokens per second/],
    ]) {
      await speed.fill(typed);
      await speed.press("Enter");
      await says(wrong, message);
      assert.equal(await speed.inputValue(), typed);
    }
    await speed.fill("30");
    await speed.press("Enter");
    await says(section(page, "runs-heading"), /Qwen3 8B Q4_K_M in llama\.cpp, 30(\.0)? tokens per second/);
    await says(section(page, "runs-heading"), /Your run was 0\.\d+ times as fast/);
    assert.match(await kept(page), /^rtx-4060-laptop own-speed=0\.\d+$/);
    const own = section(page, "runs-heading").getByRole("link", { name: "Estimate with your runs" });
    assert.match(await own.getAttribute("href"), /own-speed=0\.\d+/);
    await own.click();
    await says(page.locator("#estimator"), /Calibrated with one of your runs/);
    await page.goBack();
    await section(page, "runs-heading")
      .getByRole("button", { name: /^Remove/ })
      .press("Enter");
    assert.equal(await kept(page), null);
  });
});

test("what others left in storage does no harm", async () => {
  await withPage(async (page) => {
    await page.addInitScript(() => {
      localStorage.setItem("rooftop-runs", "<script>\n2026-11-29 NaN v=1\n2026-11-29 1e999 v=1&device=x");
      localStorage.setItem("rooftop-own", "rtx-4090 own-speed=1&evil=2");
      localStorage.setItem(
        "rooftop-machine",
        JSON.stringify({ device: "rtx-4090", memory: "24", os: "windows", name: "RTX 4090" }),
      );
    });
    await visit(page, `${site}machine/`);
    assert.equal(await section(page, "runs-heading").locator("li").count(), 0);
    await visit(page, site);
    assert.doesNotMatch(page.url(), /evil|own-/);
    assert.match(page.url(), /device=rtx-4090/);
  });
});
