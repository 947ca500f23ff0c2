// The search: from any page, while it is typed, by keyboard alone, from a link, offline, and where scripts are off.
import assert from "node:assert/strict";
import { test } from "node:test";
import { says, shows, site, soon, visit, withPage, withProxy, workerReady } from "./lib.mjs";

const OFFLINE = /ERR_(EMPTY_RESPONSE|FAILED|INTERNET_DISCONNECTED|CONNECTION)/;
const results = (page) => page.locator(".results a").allInnerTexts();

/** Opens the search. */
async function open(page, query = "") {
  await visit(page, `${site}search/${query}`);
  await page.locator(".results").waitFor();
}

test("by keyboard alone, from the header of any page to the page of a machine", async () => {
  await withPage(async (page) => {
    await visit(page, `${site}method/`);
    const field = page.locator(".site-search input");
    for (let i = 0; i < 10 && !(await field.evaluate((it) => it === document.activeElement)); i += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("macbook m4 max");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\/\?q=macbook\+m4\+max/);
    const first = page.locator(".results a").first();
    await first.waitFor();
    await says(first, /^M4 Max/);
    await page.locator("#q").focus();
    await page.keyboard.press("Tab");
    const isReached = () => first.evaluate((it) => it === document.activeElement);
    await soon(async () => assert.ok(await isReached(), "the first result is one step from the field"));
    await page.keyboard.press("Enter");
    await page.waitForURL(/devices\/apple-m4-max-\d+\//);
    await says(page.locator("h1"), /^M4 Max/);
  });
});

test("what the address asks besides is named until something else is typed", async () => {
  await withPage(async (page) => {
    await open(page, "?q=4090&cards=2&utm_source=mail");
    const problems = page.locator(".problems");
    await says(problems, /^“cards=2” is not a field of this page[^“]*$/);
    await page.locator("#q").fill("5090");
    await says(problems, /^$/);
    await page.waitForURL(/search\/\?q=5090$/);
  });
});

test("while it is typed, machines, models and pages are found and the address follows", async () => {
  await withPage(async (page) => {
    await open(page);
    for (const [asked, first] of [
      ["4090", "GeForce RTX 4090"],
      ["qwen3 30b", "Qwen3 30B-A3B"],
      ["nvlink 900", "Fact-check: two RTX Spark articles"],
      ["halo developer", "AMD Ryzen AI Halo Developer Platform"],
    ]) {
      await page.locator("#q").fill(asked);
      await soon(async () => assert.equal((await results(page))[0], first, asked));
    }
    await page.waitForURL(/\?q=halo%20developer$/);
    await shows(page.locator("#q"), "halo developer");
  });
});

test("a shared address shows its results; what is hostile finds nothing and does nothing", async () => {
  await withPage(async (page) => {
    await open(page, "?q=llama+3.3+70b");
    await soon(async () => assert.equal((await results(page))[0], "Llama 3.3 70B"));
    const hostile = '"><img src=x onerror=alert(1)>';
    await open(page, `?q=${encodeURIComponent(hostile)}`);
    await shows(page.locator("#q"), hostile);
    assert.equal(await page.locator(".results img").count(), 0);
    await open(page, "?q=%E0%A4%A&q=%");
    assert.equal(await page.locator("#q").count(), 1);
  });
});

test("without a network", async () => {
  await withProxy(async (proxy) => {
    await withPage(
      async (page) => {
        await page.goto(proxy.site);
        await workerReady(page);
        proxy.online = false;
        await page.goto(`${proxy.site}search/?q=dgx+spark`);
        await page.locator(".results a").first().waitFor();
        assert.ok((await results(page)).includes("DGX Spark"));
      },
      { allow: [OFFLINE], serviceWorkers: "allow" },
    );
  });
});

test("without scripts the page leads to the lists, and the field of the header to the page", async () => {
  await withPage(
    async (page) => {
      await page.goto(`${site}method/`);
      await page.locator(".site-search input").fill("4090");
      await page.keyboard.press("Enter");
      await page.waitForURL(/search\/\?q=4090/);
      await page.locator("main .notice a").first().click();
      await page.waitForURL(/devices\/$/);
      assert.ok((await page.locator(".directory a").count()) > 200);
    },
    { javaScriptEnabled: false },
  );
});
