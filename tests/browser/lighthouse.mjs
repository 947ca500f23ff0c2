// Lighthouse as on a phone. What depends on how busy this machine is (performance, largest contentful paint) is printed
// and stands in BENCHMARKS.md; the rest is held.
import assert from "node:assert/strict";
import { createServer } from "node:net";
import { test } from "node:test";
import lighthouse from "lighthouse";
import { launch, site } from "./lib.mjs";

/** One page of each kind that has its own layout. */
const kinds = ["", "zh/", "runs/", "method/", "articles/", "devices/rtx-spark-n1x-675/", "models/llama-3.3-70b/"];

for (const path of kinds) {
  test(`/${path} is accessible, follows best practice, can be found, and does not shift`, () => hold(path));
}

async function hold(path) {
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    const lhr = await measured(port, path);
    console.log(`  ${summary(lhr)}`);
    const { performance: _, ...held } = lhr.categories;
    const missed = Object.values(held).filter(({ score }) => score < 1);
    assert.deepEqual(missed.map(({ id }) => id), [], complaints(lhr));
    assert.ok(lhr.audits["cumulative-layout-shift"].numericValue <= 0.01, "the layout shifts");
  } finally {
    await browser.close();
  }
}

/** A run that measured: now and then the browser's trace lacks its beginning, and Lighthouse has nothing to judge. */
async function measured(port, path) {
  for (let run = 1; ; run += 1) {
    const { lhr } = await lighthouse(site + path, { port, logLevel: "silent", output: "json" });
    if (!lhr.runtimeError) return lhr;
    if (run === 3) assert.fail(`nothing measured in ${run} runs: ${lhr.runtimeError.message}`);
    console.log(`  nothing measured (${lhr.runtimeError.code}), once more`);
  }
}

function summary({ categories, audits }) {
  const scores = Object.values(categories).map(({ id, score }) => `${id} ${Math.round(score * 100)}`);
  const paint = audits["largest-contentful-paint"].displayValue;
  const shift = audits["cumulative-layout-shift"].displayValue;
  const bytes = audits["total-byte-weight"].displayValue;
  return `${scores.join(", ")}, LCP ${paint}, CLS ${shift}, ${bytes}`;
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
