// The site below a path, on a host that sends no headers of ours: what a project page is. The policy of the meta tag is all
// there is, and it has to hold.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { after, before, test } from "node:test";
import { dist, ofEachKind, pages, sharing, visit, withPage } from "../browser/lib.mjs";

const BASE = "/rooftop/";
const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};
let server;
let site;
before(async () => {
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const found =
      file.startsWith(BASE) &&
      !file.includes("..") &&
      (await readFile(`${dist}/${file.slice(BASE.length)}`).catch(() => undefined));
    response.writeHead(found ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(found || "not here");
  });
  await new Promise((resume) => server.listen(0, "127.0.0.1", resume));
  site = `http://127.0.0.1:${server.address().port}${BASE}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const open = sharing();
for (const path of ofEachKind(await pages())) {
  test(`/${path} below a path: nothing is missing, nothing is blocked`, async () => {
    await open(async (page) => {
      const missing = [];
      const note = (response) => response.status() >= 400 && missing.push(response.url());
      page.on("response", note);
      await visit(page, site + path);
      const outside = await page.evaluate(
        (base) =>
          [...document.querySelectorAll("a[href], link[href], script[src]")]
            .map((it) => new URL(it.getAttribute("href") ?? it.src, document.baseURI))
            .filter(
              ({ protocol, origin, pathname }) =>
                protocol === location.protocol && origin === location.origin && !pathname.startsWith(base),
            )
            .map(String),
        BASE,
      );
      assert.deepEqual(outside, [], "links that leave the path");
      page.off("response", note);
      assert.deepEqual(missing, []);
    });
  });
}

test("the estimator answers below a path, and keeps itself for later", async () => {
  await withPage(
    async (page) => {
      await page.goto(`${site}?v=1&device=rtx-4090`);
      await page.locator(".verdict", { hasText: "tokens per second" }).waitFor();
      await page.locator("#quant[data-listens]").waitFor({ state: "attached" });
      const before = await page.locator(".verdict").innerText();
      await page.locator("#context").fill("4096");
      await page.waitForFunction((text) => document.querySelector(".verdict").innerText !== text, before);
      const scope = await page.evaluate(async () => new URL((await navigator.serviceWorker.ready).scope).pathname);
      assert.equal(scope, BASE);
    },
    { serviceWorkers: "allow" },
  );
});

test("the meta tag's policy stops what a page did not bring", async () => {
  await withPage(
    async (page) => {
      await page.goto(site);
      const blocked = await page.evaluate(async () => {
        const script = document.createElement("script");
        script.textContent = "window.broken = true";
        document.head.append(script);
        const image = new Image();
        const loaded = new Promise((resume) =>
          Object.assign(image, { onload: () => resume(true), onerror: () => resume(false) }),
        );
        image.src = "https://example.com/x.png";
        return [
          window.broken,
          await loaded,
          await fetch("https://example.com/").then(
            () => true,
            () => false,
          ),
        ];
      });
      assert.deepEqual(blocked, [undefined, false, false]);
    },
    { allow: [/./] },
  );
});
