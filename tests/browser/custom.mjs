// Machines and models that the catalogue does not know: described in a form, carried by the address to every page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, holds, says, shows, site, soon, visit, withPage } from "./lib.mjs";

const options = { reducedMotion: "reduce" };
const MACHINE = "custom~gb:24~usable:92.5~bandwidth:1008~compute:82.6~family:ada";
const MODEL = "custom~params:8030~layers:32~hidden:4096~heads:32~kv-heads:8~head-size:128~vocab:128256";

/** Opens a page and waits until its wasm has taken over. */
async function open(page, path) {
  await visit(page, site + path);
  // The options fill in once the wasm runs.
  await page.locator("[data-alive], [role=combobox][data-listens]").first().waitFor({ state: "attached" });
}

test("a machine is described by keyboard, answered at once, and stands in the address", async () => {
  await withPage(async (page) => {
    await open(page, "custom/?model=llama-3.1-8b");
    // What is described comes first in the list.
    await page.locator("#device").click();
    await page.locator("#device-list [role=option]").first().click();
    await page.selectOption("#family", "ada");
    for (const [id, value] of Object.entries({ gb: "24", usable: "92.5", bandwidth: "1,008", compute: "82.6" })) {
      await page.locator(`#${id}`).focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.type(value);
    }
    await page.waitForURL(/device=custom~gb:24~usable:92\.5~bandwidth:1008~compute:82\.6~family:ada/);
    await says(page.locator(".verdict"), /^Yes\./);
    await says(page.locator(".caveats"), /Not measured: the machine is as described/);
    await says(page.locator(".answer .links"), /What runs on it\?/);
    assert.deepEqual(await axe(page), []);
    await page.reload();
    await shows(page.locator("#bandwidth"), "1,008");
  }, options);
});

test("a number that cannot be used is told, keeps what was typed, and changes nothing", async () => {
  await withPage(async (page) => {
    await open(page, `custom/?device=${MACHINE}`);
    await page.fill("#bandwidth", "fast");
    await says(page.locator("#bandwidth-message"), /Memory bandwidth, GB\/s: give a number from 1 to 100,000/);
    await shows(page.locator("#bandwidth"), "fast");
    assert.deepEqual(await axe(page), []);
    await visit(page, `${site}custom/?device=custom~gb:0~family:voodoo&model=custom~params:1`);
    await says(page.locator(".problems"), /family: “voodoo” is not available[^]*gb: “0”[^]*params: “1” cannot be used/);
  }, options);
});

test("a model whose numbers contradict each other says which, and is answered once they do not", async () => {
  await withPage(async (page) => {
    await open(page, `custom/?model=${MODEL}`);
    await page.fill("#experts", "8");
    await says(page.locator(".verdict"), /contradict each other[^]*Experts active per token/);
    await shows(page.locator("#experts"), "8");
    await page.fill("#experts-used", "2");
    await page.fill("#active", "3500");
    await says(page.locator(".verdict"), /It needs/);
  }, options);
});

test("every page that asks about a machine or a model takes a description", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}?device=${MACHINE}&model=${MODEL}`);
    await says(page.locator(".verdict"), /^Yes\./);
    await holds(page.locator("#device"), MACHINE);
    await visit(page, `${site}compare/?machines=${MACHINE},rtx-4090&models=${MODEL}`);
    await says(page.locator(".picked").first(), /Custom machine \(1008 GB\/s\)/);
    await says(page.locator(".findings"), /GeForce RTX 4090/);
    await visit(page, `${site}runs/?device=${MACHINE}`);
    await says(page.locator(".lead").last(), /fit on Custom machine \(1008 GB\/s\), 24 GB/);
    await visit(page, `${site}needs/?model=${MODEL}`);
    await soon(async () => assert.match(await page.locator("#model").inputValue(), /Custom model \(8\.03B\)/));
    await says(page.locator(".lead").last(), /machines qualify/);
  }, options);
});

test("a search that finds nothing leads to the form", async () => {
  await withPage(async (page) => {
    for (const [path, field] of [
      ["", "#find"],
      ["compare/", "#add-machine"],
      ["runs/", "#device"],
    ]) {
      await open(page, path);
      await page.fill(field, "zzzzqqqq");
      await says(page.locator(`${field}-list [role=option]`).first(), /Describe it/);
      await page.press(field, "Enter");
      await page.waitForURL(`${site}custom/`);
    }
  }, options);
});

test("tables of widgets are put in order by keyboard, and stay so when the answer changes", async () => {
  await withPage(async (page) => {
    await open(page, "needs/?model=llama-3.1-8b");
    await page.locator("summary", { hasText: "with current prices" }).press("Enter");
    const head = page.locator("[data-result=priced] th", { hasText: "Tokens per second" });
    await head.locator("button").focus();
    await page.keyboard.press("Enter");
    await soon(async () => assert.equal(await head.getAttribute("aria-sort"), "descending"));
    const speeds = () =>
      page
        .locator("[data-result=priced] tbody tr td:nth-of-type(3)")
        .evaluateAll((cells) => cells.map((cell) => Number.parseFloat(cell.textContent.replaceAll(",", ""))));
    const sorted = async () => {
      const now = await speeds();
      assert.ok(now.length > 3);
      assert.deepEqual(
        now,
        now.toSorted((a, b) => b - a),
      );
    };
    await soon(sorted);
    await page.fill("#speed", "40");
    await page.waitForURL(/speed=40/);
    await soon(sorted);
    assert.deepEqual(await axe(page), []);
  }, options);
});
