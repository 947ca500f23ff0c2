// What a visitor waits for who moves a slider by keys, or chooses another option where there is none, with the processor
// slowed down four times: until the page shows what was touched (interaction to next paint, as browsers report it), and until
// the answer to it is painted. Run with the site served:
// `ROOFTOP_URL=http://127.0.0.1:8080/ node tests/bench/slider.mjs [PATH…]`.
import { chromium } from "playwright-core";

const site = process.env.ROOFTOP_URL ?? "http://127.0.0.1:8080/";
const executablePath = process.env.ROOFTOP_CHROME ?? "/usr/bin/chromium";
const pages = ["", "runs/", "needs/", "compare/", "serving/", "cost/", "energy/", "tuning/", "studio/"];
const paths = process.argv.length > 2 ? process.argv.slice(2) : pages;
const MOVES = 100;
/** Between two keys, milliseconds. */
const PACE = 100;
const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });

for (const path of paths) {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(site + path, { waitUntil: "networkidle" });
  await page.waitForTimeout(2000);
  const slides = await page.evaluate(() => {
    const slider = document.querySelector("main input[type=range]");
    const field = slider ?? [...document.querySelectorAll("main select")].sort((a, b) => b.length - a.length)[0];
    field.focus();
    const moments = { shown: [], answered: [] };
    globalThis.moments = moments;
    new PerformanceObserver((list) => {
      for (const { interactionId, name, duration } of list.getEntries()) {
        if (interactionId && name === "keydown") moments.shown.push(duration);
      }
    }).observe({ type: "event", durationThreshold: 16 });
    let start;
    field.addEventListener(slider ? "input" : "change", () => (start ??= performance.now()));
    new MutationObserver(() => {
      const since = start;
      if (since === undefined) return;
      start = undefined;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => moments.answered.push(performance.now() - since);
        port2.postMessage(0);
      });
    }).observe(document.querySelector("main .lead, main .verdict, main .results"), { subtree: true, childList: true, characterData: true });
    return Boolean(slider);
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  for (let move = 0; move < MOVES; move += 1) {
    const forward = Math.floor(move / 10) % 2 === 0;
    await page.keyboard.press(slides ? (forward ? "ArrowRight" : "ArrowLeft") : forward ? "ArrowDown" : "ArrowUp");
    await page.waitForTimeout(PACE);
  }
  await page.waitForTimeout(1000);
  const { shown, answered } = await page.evaluate(() => globalThis.moments);
  await page.close();
  // Browsers report no interaction that took less than 16 ms.
  shown.push(...Array(Math.max(0, MOVES - shown.length)).fill(8));
  const said = (times) => {
    times.sort((a, b) => a - b);
    const at = (share) => (times[Math.floor(share * (times.length - 1))] ?? NaN).toFixed(0);
    return `median ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)} ms of ${times.length}`;
  };
  console.log(`/${path}, 4 times slower: interaction to paint ${said(shown)}; to the answer ${said(answered)}`);
}
await browser.close();
