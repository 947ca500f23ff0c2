// The browser, or the worker alone, is killed at random points of an update, there and back: no page is ever half of each
// build. ROOFTOP_KILLS says how many points, ROOFTOP_SEED which.
import assert from "node:assert/strict";
import { test } from "node:test";
import { crash, nextBuild, update } from "./lib/builds.mjs";
import { keptPaths, site, soon, stopWorker, withProfiles, withProxy, workerReady } from "./lib.mjs";

const KILLS = Number(process.env.ROOFTOP_KILLS ?? 20);
const SEED = Number(process.env.ROOFTOP_SEED ?? Date.now() % 1_000_000);
const A = { changed: new Map(), gone: new Set() };
const B = await nextBuild();
/** Pages that are fetched ahead, and others. */
const PAGES = ["", "method/", "devices/", "offline/", "runs/", "devices/rtx-4090/"];
/** The longest that an update is waited for before the kill. */
const PATIENCE = 1500;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let it = Math.imul(state ^ (state >>> 15), 1 | state);
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it;
    return ((it ^ (it >>> 14)) >>> 0) / 2 ** 32;
  };
}

const wait = (ms) => new Promise((resume) => setTimeout(resume, ms));

/** Resolves once the proxy was asked for so many files and a moment has passed, or nothing is asked for any more. */
function point(proxy, requests, moment) {
  return Promise.race([
    wait(PATIENCE),
    new Promise((reached) => {
      let asked = 0;
      proxy.before = async () => void ((asked += 1) === requests && wait(moment).then(reached));
    }),
  ]);
}

test(`${KILLS} kills at random points of updates leave no page half old`, async () => {
  // Said first: a failure is repeated with it. The name is the same in every run, so that the test can be tried again.
  console.log(`  seed ${SEED}`);
  const next = random(SEED);
  const upTo = (most) => Math.floor(next() * (most + 1));
  let views = 0;
  await withProxy((proxy) =>
    withProfiles(async (open) => {
      const look = async (page) => {
        for (const path of [PAGES[upTo(3)], PAGES[4 + upTo(1)], PAGES[upTo(5)]]) {
          await page.goto(proxy.site + path, { waitUntil: "load" });
          await B.whole(page);
          views += 1;
        }
      };
      const allow = [/ERR_|404|Failed to/];
      let killed = 0;
      while (killed < KILLS) {
        await open(
          async (page, context) => {
            await page.goto(proxy.site);
            await workerReady(page);
            await look(page);
            // Kills of the worker alone go on in the same browser.
            for (let alive = true; alive && killed < KILLS; killed += 1) {
              proxy.build = proxy.build === B ? A : B;
              const reached = point(proxy, 1 + upTo(40), upTo(30));
              // The page's own check finds the new worker; sometimes the reader takes it at once.
              await page.goto(proxy.site + PAGES[upTo(3)], { waitUntil: "commit" });
              if (next() < 0.5) void accept(page).catch(() => {});
              await reached;
              alive = next() < 0.6;
              if (!alive) await crash(page, context);
              else {
                await stopWorker(page, context).catch(() => {});
                await look(page);
              }
            }
            proxy.before = async () => {};
          },
          { allow },
        );
      }
      // In the end the reader has the newest. A busy machine takes its time to install it.
      const newest = async (page) => {
        await update(page);
        await page
          .evaluate(async () => (await navigator.serviceWorker.ready).waiting?.postMessage({ type: "skip-waiting" }))
          .catch(() => {});
        await page.goto(proxy.site);
        assert.equal(await B.whole(page), proxy.build === B ? "B" : "A");
        assert.equal(Object.keys(await keptPaths(page)).length, 1);
      };
      await open(
        async (page) => {
          await page.goto(proxy.site);
          await soon(() => newest(page), 90);
        },
        { allow },
      );
    }),
  );
  console.log(`  ${KILLS} kills, ${views} pages seen at ${site}`);
});

/** The reader presses the bar's button once it is there. */
async function accept(page) {
  await page.evaluate(async () => {
    const { waiting, installing } = await navigator.serviceWorker.ready;
    const worker = waiting ?? installing;
    while (worker?.state === "installing") await new Promise((resume) => setTimeout(resume, 5));
    worker?.postMessage({ type: "skip-waiting" });
  });
}
