// The worker keeps and serves nothing but files of this build: not a stranger's page whose address looks like a path of
// ours, not what a host or an earlier worker got wrong.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { update } from "./builds.mjs";
import { dist, keptPaths, soon, stopWorker, withPage, worker, workerReady } from "../lib.mjs";
import { EVIL, base, fileOf, withServer, withStranger } from "./server.mjs";

/** Faults that belong to these tests: missing pages, what the policy stops in a stranger's page, and a network that goes while
 * a page asks for its calculator. */
const allow = [
  /\b(404|500)\b/,
  /ERR_/,
  /MIME type/,
  /Executing inline script violates/,
  /^policy: script-src-elem inline/,
  /^uncaught: TypeError: Failed to fetch/,
];
/** A page that is fetched ahead, and one that is kept once it was opened. */
const [MAIN, OPENED] = ["method/", "devices/rtx-4090/"];
const page = (path) => readFile(`${dist}/${path}index.html`, "utf8");
/** A page without its middle, with a proper end. */
const hollow = (html) => `${html.slice(0, 2000)}</body></html>`;

const withSite = (use, { headers, pageOptions = {} }) =>
  withServer(
    (server) =>
      withPage((tab, context) => use(server, tab, context), { allow, serviceWorkers: "allow", ...pageOptions }),
    { headers },
  );

async function opened(tab, server) {
  await tab.goto(server.site);
  await workerReady(tab);
  await tab.reload();
}

/** What the worker has at paths that are none of this build's. */
async function unknown(tab) {
  const { assets, digests } = await worker();
  const known = new Set(["offline/files.json", ...Object.keys(digests), ...assets.map((name) => `assets/${name}`)]);
  return Object.values(await keptPaths(tab))
    .flat()
    .filter((path) => !known.has(path.slice(base.length)));
}

/** No script of somebody else ran in the page, which may be reloading. */
const isOur = (tab, name) => soon(async () => assert.equal(await tab.evaluate(() => window.evil), undefined, name));

const isOurs = (path) => path.startsWith(base) && !/no-such|evil/.test(path);

/** Status and content of what is kept at a path. */
const keptAt = async (path) => {
  const kept = await caches.match(path);
  return kept && [kept.status, await kept.text()];
};

/** Registers the tests for a host with or without our headers. */
export function poisoned({ headers }) {
  const host = `${headers ? "with" : "without"} our headers at ${base}`;

  test(`${host}: no address makes the worker fetch, keep or serve a page of somebody else`, async () => {
    await withStranger((stranger) =>
      withSite(
        async (server, tab) => {
          const paths = ["//", "/\\", "/%2F/", "/.//", "/x/..//", "/%2e%2e//", "///", "/%5C"].map(
            (slashes) => `${slashes}${stranger.host}/`,
          );
          const addresses = [
            ...paths.map((path) => server.origin + path),
            ...paths.map((path) => server.site.slice(0, -1) + path),
          ];
          // Without a worker, and with one.
          for (const address of [...addresses, ...addresses]) {
            await tab.goto(address);
            await isOur(tab, address);
            if (tab.url().startsWith(server.site)) await workerReady(tab);
          }
          await opened(tab, server);
          const failed = await tab.evaluate(
            async (urls) => {
              const { port1, port2 } = new MessageChannel();
              const answer = new Promise((resume) => (port1.onmessage = ({ data }) => resume(data)));
              (await navigator.serviceWorker.ready).active.postMessage({ type: "keep", urls }, [port2]);
              return answer;
            },
            [
              ...paths,
              ...addresses,
              `http://${stranger.host}/`,
              `//${stranger.host}/`,
              "javascript:alert(1)",
              "data:text/html,x",
              "blob:x",
            ],
          );
          assert.equal(failed, 0);
          assert.deepEqual(await unknown(tab), []);
          server.online = false;
          for (const address of addresses) {
            await tab.goto(address).catch(() => {});
            await isOur(tab, `${address} offline`);
          }
          assert.deepEqual(stranger.asked, []);
        },
        { headers },
      ),
    );
  });

  test(`${host}: what an earlier worker kept wrongly is not served, and is fetched again`, async () => {
    const { version, files } = await worker();
    const css = files.find((path) => path.endsWith(".css"));
    const script = files.find((path) => /assets\/site-/.test(path));
    const html = await page(MAIN);
    const text = { "content-type": "text/html" };
    const javascript = { "content-type": "text/javascript" };
    // Together what is at different paths.
    const rounds = {
      "pages of somebody else": [
        [base + MAIN, EVIL, { headers: text }],
        [base + OPENED, EVIL, { headers: text }],
        [css, EVIL, { headers: text }],
        ["http://127.0.0.1:1/", EVIL, { headers: text }],
        [`${base}no-such-page/`, EVIL, { headers: text }],
      ],
      "pages without their middle, a page in place of a script": [
        [base + MAIN, hollow(html), { headers: text }],
        [base + OPENED, hollow(await page(OPENED)), { headers: text }],
        [script, EVIL, { headers: text }],
      ],
      "a page of status 500, a script of somebody else": [
        [base + MAIN, html, { headers: text, status: 500 }],
        [script, "window.evil = true", { headers: javascript }],
        [`${base}assets/evil-0123456789abcdef.js`, "window.evil = true", { headers: javascript }],
      ],
      "a page that is plain text, one with another end": [
        [base + MAIN, html, { headers: { "content-type": "text/plain" } }],
        [base + OPENED, (await page(OPENED)).replace("</html>", "<!-- --></html>"), { headers: text }],
      ],
    };
    await withSite(
      async (server, tab, context) => {
        await opened(tab, server);
        await tab.goto(server.site + OPENED);
        for (const [name, entries] of Object.entries(rounds)) {
          await tab.evaluate(
            async ([name, entries]) => {
              const cache = await caches.open(name);
              for (const [path, content, options] of entries) await cache.put(path, new Response(content, options));
            },
            [`rooftop-${base}-${version}`, entries],
          );
          await stopWorker(tab, context);
          for (const shown of [MAIN, OPENED]) {
            const answer = await tab.goto(server.site + shown);
            assert.equal(answer.status(), 200, name);
            assert.equal(await answer.text(), await page(shown), name);
            assert.ok(await tab.evaluate(() => document.styleSheets.length > 0 && !window.evil), name);
          }
          for (const [path] of entries.filter(([path]) => isOurs(path))) {
            const healed = [200, await readFile(fileOf(path), "utf8")];
            await soon(async () => assert.deepEqual(await tab.evaluate(keptAt, path), healed, name));
          }
          server.online = false;
          const answer = await tab.goto(server.site + MAIN);
          assert.equal(await answer.text(), html, `${name}, offline`);
          await tab.goto(`${server.site}no-such-page/`);
          await isOur(tab, name);
          server.online = true;
        }
      },
      { headers },
    );
  });

  test(`${host}: a new worker clears what an earlier one kept in the same cache`, async () => {
    const { version } = await worker();
    await withSite(
      async (server, tab) => {
        // It keeps a page of somebody else at every address.
        const careless = (evil, name, paths) => `
        addEventListener("install", (event) => event.waitUntil(fill().then(() => skipWaiting())));
        addEventListener("activate", (event) => event.waitUntil(clients.claim()));
        async function fill() {
          const cache = await caches.open(${JSON.stringify(name)});
          const page = () => new Response(${JSON.stringify(evil)}, { headers: { "content-type": "text/html" } });
          for (const path of ${JSON.stringify(paths)}) await cache.put(path, page());
        }`;
        const paths = [
          base,
          base + MAIN,
          `${base}no-such-page/`,
          "//127.0.0.1:1/",
          `${base}?v=1`,
          `${base}offline/files.json`,
        ];
        const old = careless(EVIL, `rooftop-${base}-${version}`, paths);
        server.change = (path) => (path === `${base}sw.js` ? { body: old } : undefined);
        await tab.goto(server.site);
        // The page reloads when a worker takes it over.
        await soon(() => workerReady(tab));
        await soon(async () => assert.notEqual((await unknown(tab)).length, 0));
        server.change = () => undefined;
        assert.equal(await update(tab), "installed");
        const reloaded = tab.waitForEvent("load");
        await tab.evaluate(async () =>
          (await navigator.serviceWorker.ready).waiting.postMessage({ type: "skip-waiting" }),
        );
        await reloaded;
        await soon(async () => assert.deepEqual(await unknown(tab), []));
        for (const path of ["", MAIN])
          assert.equal(await (await tab.goto(server.site + path)).text(), await page(path));
        assert.equal(
          await tab.evaluate(async (path) => (await caches.match(path)) === undefined, `${base}offline/files.json`),
          true,
        );
      },
      { headers },
    );
  });

  test(`${host}: what the host gets wrong is not kept`, async () => {
    const html = await page(OPENED);
    const wrongs = [{ status: 500 }, { type: "text/plain" }, { body: hollow(html) }, { body: EVIL }, { status: 203 }];
    await withSite(
      async (server, tab) => {
        await opened(tab, server);
        for (const wrong of wrongs) {
          server.change = (path) => (path === base + OPENED ? wrong : undefined);
          await tab.goto(server.site + OPENED);
          await tab.waitForTimeout(100);
          assert.equal(
            await tab.evaluate(async (path) => (await caches.match(path)) === undefined, base + OPENED),
            true,
            JSON.stringify(wrong),
          );
        }
        server.change = () => undefined;
        await tab.goto(server.site + OPENED);
        await soon(async () =>
          assert.equal(await tab.evaluate(async (path) => (await caches.match(path))?.text(), base + OPENED), html),
        );
      },
      { headers },
    );
  });

  test(`${host}: a worker whose pages are wrong is not installed`, async () => {
    await withSite(
      async (server, tab) => {
        const state = () =>
          tab.evaluate(async () => {
            const registration = await navigator.serviceWorker.getRegistration();
            const next = registration?.installing ?? registration?.waiting ?? registration?.active;
            while (next?.state === "installing") await new Promise((resume) => setTimeout(resume, 20));
            return next?.state ?? "none";
          });
        for (const wrong of [{ body: EVIL }, { status: 500 }, { status: 404 }]) {
          const failed = new Promise((resume) => {
            server.change = (path) => {
              if (path !== base + MAIN) return undefined;
              resume();
              return wrong;
            };
          });
          await tab.goto(server.site);
          await failed;
          await soon(async () => assert.match(await state(), /none|redundant/, JSON.stringify(wrong)));
        }
        server.change = () => undefined;
        await tab.goto(server.site);
        await workerReady(tab);
      },
      { headers },
    );
  });

  test(`${host}: a host that changes pages on their way has a worker without them`, async () => {
    await withSite(
      async (server, tab) => {
        server.change = (_, { type, body }) => (/html/.test(type) ? { body: `${body}<!-- counted -->` } : undefined);
        await tab.goto(server.site);
        await workerReady(tab);
        const answer = await tab.goto(server.site + MAIN);
        assert.match(await answer.text(), /<!-- counted -->$/);
        const kept = Object.values(await keptPaths(tab)).flat();
        assert.deepEqual(
          kept.filter((path) => path.endsWith("/")),
          [],
        );
        assert.ok(kept.length > 5);
        // Once the host leaves them alone they are kept.
        server.change = () => undefined;
        await tab.goto(server.site + MAIN);
        await soon(async () =>
          assert.ok(
            Object.values(await keptPaths(tab))
              .flat()
              .includes(base + MAIN),
          ),
        );
      },
      { headers },
    );
  });
}
