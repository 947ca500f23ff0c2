// Widgets in pages of others: a host of another origin, with a sandbox, with storage blocked, with a strict policy, many at
// once; and the page that makes the snippets. That each widget comes alive when its reader turns to it is in `pages.mjs`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NO_ICON, STATE, alive, frame, inHost, root } from "./lib/host.mjs";
import { axe, site, withPage, withProxy } from "./lib.mjs";

for (const [name, more] of [
  ["as it is", ""],
  ["in a sandbox", 'sandbox="allow-scripts"'],
]) {
  test(`a widget ${name} answers the question of its address, and what is changed in it`, async () => {
    await inHost({ body: frame(`estimator/?${STATE}`, more) }, async (page) => {
      const widget = await alive(page);
      const verdict = widget.locator(".verdict");
      const first = await verdict.innerText();
      await widget.locator("#quant[data-listens]").waitFor({ state: "attached" });
      await widget.locator("#context").fill("131072");
      for (let tries = 0; tries < 100 && (await verdict.innerText()) === first; tries += 1)
        await page.waitForTimeout(100);
      assert.notEqual(await verdict.innerText(), first);
    });
  });
}

test("the answer of a widget is saved as a file", async () => {
  await inHost({ body: frame(`estimator/?${STATE}`) }, async (page) => {
    const widget = await alive(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      widget.locator("[data-answer] [data-does=csv]").click(),
    ]);
    assert.equal(download.suggestedFilename(), "rooftop-estimator.csv");
  });
});

test("a widget with its usual question loads its calculator only when the reader turns to it", async () => {
  const asked = [];
  await inHost({ body: "" }, async (page) => {
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.setContent(frame("estimator/"));
    const widget = page.frameLocator("#it");
    await widget.locator(".verdict").waitFor();
    await page.waitForTimeout(1500);
    assert.deepEqual(
      asked.filter((path) => path.endsWith(".wasm")),
      [],
    );
    await widget.locator("#context").focus();
    await widget.locator("#quant[data-listens]").waitFor({ state: "attached" });
    assert.equal(asked.filter((path) => path.endsWith(".wasm")).length, 1);
    // What was in hand is in hand again.
    const held = () => page.frames()[1].evaluate(() => document.activeElement.id);
    for (let tries = 0; tries < 50 && (await held()) !== "context"; tries += 1) await page.waitForTimeout(100);
    assert.equal(await held(), "context");
  });
});

test("a widget works where the host's policy allows frames and nothing else", async () => {
  const policy = `default-src 'none'; frame-src ${root.origin}`;
  await inHost(
    { body: frame(`estimator/?${STATE}`), policy },
    async (page) => {
      await alive(page);
    },
    { allow: [/policy: style-src/, /favicon/, /Content Security Policy/] },
  );
});

test("a widget works where a reader blocks storage", async () => {
  const blocked = () => {
    const refuse = {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, refuse);
    Object.defineProperty(Navigator.prototype, "serviceWorker", refuse);
  };
  await inHost({ body: "" }, async (page, context) => {
    await context.addInitScript(blocked);
    await page.setContent(frame(`estimator/?${STATE}`));
    await alive(page);
  });
});

for (const [name, more] of [
  ["as it is", ""],
  ["in a sandbox", 'sandbox="allow-scripts"'],
]) {
  test(`the small widget ${name} answers without a calculator, within 320 pixels, and says what it has no answer to`, async () => {
    const asked = [];
    await inHost({ body: "" }, async (page) => {
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.setContent(frame("small/?device=rtx-4090&model=llama-3.1-8b&theme=dark", more));
      const widget = page.frameLocator("#it");
      await widget.locator("h2", { hasText: "Llama 3.1 8B" }).waitFor();
      assert.match(await widget.locator(".said").innerText(), /^Yes\. .*tokens per second \(\d+ to \d+\)/);
      const link = await widget.locator("[data-full]").getAttribute("href");
      assert.match(link, /\?v=1&device=rtx-4090&model=llama-3\.1-8b/);
      // A long answer in a narrow frame.
      await page.setContent(frame("small/?device=rtx-4060&model=gpt-oss-120b", `${more} style="width:320px"`));
      await widget.locator("h2", { hasText: "gpt-oss 120B" }).waitFor();
      const height = await page.frames()[1].evaluate(() => document.documentElement.getBoundingClientRect().height);
      assert.ok(height <= 320, `${height} px`);
      for (const other of ["device=rtx-4090&model=no-such", "device=rtx-4090&model=llama-3.1-8b&context=65536"]) {
        await page.setContent(frame(`small/?${other}`, more));
        await widget.locator(".said", { hasText: "no ready answer" }).waitFor();
        assert.ok((await widget.locator("[data-full]").getAttribute("href")).endsWith(`?${other}`));
      }
    });
    assert.deepEqual(
      asked.filter((path) => path.endsWith(".wasm")),
      [],
    );
  });
}

test("ten widgets share one download", async () => {
  await withProxy(async (proxy) => {
    const asked = [];
    proxy.change = (path, text) => {
      asked.push(path);
      return text;
    };
    const one = frame(`estimator/?${STATE}`, "", proxy.site);
    const body = Array.from({ length: 10 }, (_, at) => one.replace('"it"', `"it${at}"`)).join("");
    await inHost({ body }, async (page) => {
      for (let at = 0; at < 10; at += 1) await alive(page, `#it${at}`);
    });
    const assets = asked.filter((path) => path.includes("/assets/"));
    assert.ok(assets.length > 0);
    assert.equal(assets.length, new Set(assets).size, `asked for more than once: ${assets}`);
  });
});

test("the element loads near the view, follows the widget's height, and moves nothing", async () => {
  const element = (more) =>
    `<rooftop-widget widget="tuning" height="1200" ${more}><p>Instead of a widget.</p></rooftop-widget>`;
  const body = `<script async src="${root}embed.js"></script><p>Above.</p><div style="height:4000px"></div>${element('id="far"')}<p id="below">Below.</p>`;
  await inHost({ body }, async (page) => {
    await page.locator("#far p").waitFor();
    assert.equal(await page.locator("iframe").count(), 0);
    await page.evaluate(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.evaluate(() => scrollTo(0, 3300));
    const inner = page.frameLocator("iframe");
    await inner.locator(".verdict").waitFor();
    const fits = () => page.evaluate(() => document.querySelector("iframe").offsetHeight);
    const wanted = () =>
      page.frames()[1].evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    for (let tries = 0; tries < 50 && (await fits()) !== (await wanted()); tries += 1) await page.waitForTimeout(100);
    assert.equal(await fits(), await wanted());
    const shift = await page.evaluate(() => window.shift);
    assert.ok(shift <= 0.01, `layout shift of ${shift} in the host`);
  });
});

test("where scripts are blocked the element shows what stands in it, and a frame its usual answer", async () => {
  const body = `<rooftop-widget widget="estimator"><p>Instead of a widget.</p></rooftop-widget>${frame("estimator/")}`;
  await inHost(
    { body },
    async (page) => {
      assert.equal(await page.locator("rooftop-widget p").innerText(), "Instead of a widget.");
      assert.match(await page.frameLocator("#it").locator(".verdict").innerText(), /tokens per second/);
    },
    { javaScriptEnabled: false },
  );
});

test("messages about height are understood by AMP and Medium too, and none but the widget's own move a frame", async () => {
  await inHost({ body: "" }, async (page) => {
    await page.evaluate(() => {
      window.heard = [];
      addEventListener("message", ({ data }) => window.heard.push(data));
    });
    await page.evaluate((html) => (document.body.innerHTML = html), frame("estimator/"));
    await page.waitForFunction(() => window.heard.length >= 3);
    const heard = await page.evaluate(() => window.heard);
    assert.ok(heard.some((data) => data.sentinel === "amp" && data.type === "embed-size" && data.height > 100));
    assert.ok(heard.some((data) => typeof data === "string" && JSON.parse(data).context === "iframe.resize"));
  });
});

test("theme and accent are taken where they can be read", async () => {
  const look = (query) => async (page) => {
    await page.goto(`${site}embed/estimator/?${query}`);
    await page.locator(".verdict").waitFor();
    return page.evaluate(() => ({
      paper: getComputedStyle(document.documentElement).backgroundColor,
      accent: getComputedStyle(document.querySelector("footer a")).color,
    }));
  };
  await withPage(
    async (page) => {
      assert.deepEqual(await look("theme=dark")(page), { paper: "rgb(21, 23, 27)", accent: "rgb(133, 198, 227)" });
      assert.deepEqual(await look("theme=light&accent=7a1f5c")(page), {
        paper: "rgb(251, 250, 247)",
        accent: "rgb(122, 31, 92)",
      });
      // Too pale for this paper, and no colour at all.
      for (const bad of ["ffff99", "red;}", "%3Cscript%3E"]) {
        assert.equal((await look(`theme=light&accent=${bad}`)(page)).accent, "rgb(11, 90, 120)", bad);
      }
    },
    { colorScheme: "light", allow: [NO_ICON] },
  );
});

test("the link to the full page carries the question and not the look", async () => {
  await withPage(
    async (page) => {
      await page.goto(`${site}embed/estimator/?${STATE}&theme=dark`);
      const link = page.locator("[data-full]");
      await link.hover();
      assert.equal(await link.getAttribute("href"), `${root.pathname}?${STATE}`);
      assert.equal(await link.getAttribute("target"), "_blank");
    },
    { allow: [NO_ICON] },
  );
});

test("the page of snippets previews what is chosen and writes it down", async () => {
  await withPage(async (page) => {
    await page.goto(`${site}embed/`);
    await page.locator("#state").fill(`https://rooftop.example/?${STATE}`);
    await page.locator("#theme").selectOption("dark");
    const snippet = page.locator("#iframe");
    await page.waitForFunction(() => document.getElementById("iframe").value.includes("theme=dark"));
    assert.match(
      await snippet.inputValue(),
      /embed\/estimator\/\?v=1&amp;device=rtx-4090&amp;model=qwen3-8b&amp;theme=dark"/,
    );
    await page.waitForFunction(() => /tokens per second/.test(document.getElementById("markdown").value));
    assert.ok(await page.locator("#picture").getAttribute("href"));
    assert.deepEqual(await axe(page), []);
  });
});

test("oEmbed finds a widget from the page it is taken from", async () => {
  const html = await (await fetch(site)).text();
  const [, found] = /type="application\/json\+oembed" href="([^"]*)"/.exec(html);
  const answer = await (await fetch(new URL(new URL(found).pathname, site))).json();
  assert.equal(answer.type, "rich");
  assert.match(answer.html, /<iframe src="https:\/\/[^"]*\/embed\/estimator\/"/);
});
