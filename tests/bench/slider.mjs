// How long from a moved slider, or a changed choice where there is none, to the painted answer, with the processor slowed
// down four times. Run with the site served: `ROOFTOP_URL=http://127.0.0.1:8080/ node tests/bench/slider.mjs [PATH…]`.
import { chromium } from "playwright-core";

const site = process.env.ROOFTOP_URL ?? "http://127.0.0.1:8080/";
const executablePath = process.env.ROOFTOP_CHROME ?? "/usr/bin/chromium";
const paths = process.argv.length > 2 ? process.argv.slice(2) : ["", "runs/", "needs/", "compare/"];
const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });

for (const path of paths) {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(site + path, { waitUntil: "networkidle" });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const times = await page.evaluate(async () => {
    const slider = document.querySelector("main input[type=range]");
    const field = slider ?? [...document.querySelectorAll("main select")].sort((a, b) => b.length - a.length)[0];
    const stops = slider ? Number(slider.max) + 1 : field.length;
    const times = [];
    for (let move = 0; move < 200; move += 1) {
      times.push(
        await new Promise((resolve) => {
          // At the start of a frame, so that waiting for the screen does not count; the message comes after the paint.
          requestAnimationFrame(() => {
            const start = performance.now();
            const stop = (move * 7 + 1) % stops;
            if (slider) slider.value = String(stop);
            else field.selectedIndex = stop;
            field.dispatchEvent(new InputEvent(slider ? "input" : "change", { bubbles: true }));
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(0);
          });
        }),
      );
    }
    return times;
  });
  await page.close();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(1);
  console.log(`/${path}: change to paint at 4x throttle: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms of ${times.length}`);
}
await browser.close();
