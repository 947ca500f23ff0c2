// Lighthouse as on a phone: what does not depend on how busy the machine is. One browser for all pages: Lighthouse empties
// its storage before each. Performance is measured with `node tests/bench/lighthouse.mjs`.
import assert from "node:assert/strict";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import lighthouse from "lighthouse";
import { isNight, launch, site } from "./lib.mjs";

/** One page of each kind that has its own layout; by day one with a calculator and one of the many without. */
const all = ["", "zh/", "runs/", "method/", "articles/", "devices/rtx-spark-n1x-675/", "models/llama-3.3-70b/"];
const kinds = isNight ? all : ["", "devices/rtx-spark-n1x-675/"];
const config = {
  extends: "lighthouse:default",
  settings: {
    onlyCategories: ["accessibility", "best-practices", "seo"],
    onlyAudits: ["cumulative-layout-shift"],
    disableFullPageScreenshot: true,
  },
};

let browser;
let port;
before(async () => {
  port = await freePort();
  browser = await launch([`--remote-debugging-port=${port}`]);
});
after(() => browser.close());

for (const path of kinds) {
  test(`/${path} is accessible, follows best practice, can be found, and does not shift`, async () => {
    const { categories, audits } = await measured(path);
    const missed = Object.values(categories).filter(({ score }) => score < 1);
    assert.equal(Object.keys(categories).length, 3);
    assert.deepEqual(
      missed.map(({ id }) => id),
      [],
      complaints({ categories, audits }),
    );
    assert.ok(audits["cumulative-layout-shift"].numericValue <= 0.01, "the layout shifts");
  });
}

/** A run that measured: now and then the browser's trace lacks its beginning, and Lighthouse has nothing to judge. */
async function measured(path) {
  for (let run = 1; ; run += 1) {
    const { lhr } = await lighthouse(site + path, { port, logLevel: "silent", output: "json" }, config);
    if (!lhr.runtimeError) return lhr;
    if (run === 3) assert.fail(`nothing measured in ${run} runs: ${lhr.runtimeError.message}`);
    console.log(`  nothing measured (${lhr.runtimeError.code}), once more`);
  }
}

function complaints({ categories, audits }) {
  const wanted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const failed = wanted.filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 0.9);
  return failed.map(({ id }) => `${id}: ${audits[id].title} ${audits[id].displayValue ?? ""}`).join("\n");
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resume) => server.once("listening", resume));
  const { port } = server.address();
  await new Promise((resume) => server.close(resume));
  return port;
}
