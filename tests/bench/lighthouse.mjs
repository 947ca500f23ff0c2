// Lighthouse's performance as on a phone, which depends on how busy the machine is: score, largest contentful paint, layout
// shift, bytes. Run with the site served: `ROOFTOP_URL=http://127.0.0.1:8080/ node tests/bench/lighthouse.mjs [PATH…]`.
import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";

const site = process.env.ROOFTOP_URL ?? "http://127.0.0.1:8080/";
const executablePath = process.env.ROOFTOP_CHROME ?? "/usr/bin/chromium";
const kinds = ["", "zh/", "runs/", "method/", "articles/", "devices/rtx-spark-n1x-675/", "models/llama-3.3-70b/"];
const paths = process.argv.length > 2 ? process.argv.slice(2) : kinds;

const server = createServer().listen(0, "127.0.0.1");
await new Promise((resume) => server.once("listening", resume));
const { port } = server.address();
await new Promise((resume) => server.close(resume));
const args = ["--headless", "--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`];
const browser = await chromium.launch({ executablePath, args });

for (const path of paths) {
  const { lhr } = await lighthouse(site + path, {
    port,
    logLevel: "silent",
    output: "json",
    onlyCategories: ["performance"],
  });
  if (lhr.runtimeError) {
    console.log(`/${path}: nothing measured (${lhr.runtimeError.code})`);
    continue;
  }
  const shown = (id) => lhr.audits[id].displayValue;
  const score = Math.round(lhr.categories.performance.score * 100);
  console.log(
    `/${path}: performance ${score}, LCP ${shown("largest-contentful-paint")}, CLS ${shown("cumulative-layout-shift")}, ` +
      `blocking ${shown("total-blocking-time")}, ` +
      shown("total-byte-weight"),
  );
}
await browser.close();
