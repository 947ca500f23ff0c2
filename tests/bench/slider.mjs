// What a visitor waits for who moves a slider by keys, or types a number or chooses an option where there is none, with the
// processor slowed down four times: from a key to the painted page that shows it, keys coming ten times a second; and from
// a single key to the painted answer. Run with the site served:
// `ROOFTOP_URL=http://127.0.0.1:8080/ node tests/bench/slider.mjs [PATH…]`.
import { chromium } from "playwright-core";

const site = process.env.ROOFTOP_URL ?? "http://127.0.0.1:8080/";
const executablePath = process.env.ROOFTOP_CHROME ?? "/usr/bin/chromium";
const pages = ["", "runs/", "needs/", "compare/", "serving/", "cost/", "energy/", "tuning/", "studio/"];
const paths = process.argv.length > 2 ? process.argv.slice(2) : pages;
const [MOVES, ALONE] = [100, 15];
const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });

for (const path of paths) {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(site + path, { waitUntil: "networkidle" });
  await page.mouse.move(1, 1);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await page.waitForTimeout(2000);
  const keys = await page.evaluate(() => {
    const visible = (fields) => [...document.querySelectorAll(`main ${fields}`)].filter((it) => it.checkVisibility());
    const [slider] = visible("input[type=range]");
    const number = visible("input[inputmode]:not([role=combobox])").at(-1);
    const field = slider ?? number ?? visible("select").sort((a, b) => b.length - a.length)[0];
    field.focus();
    const moments = { shown: [], answered: [] };
    globalThis.moments = moments;
    const painted = (then) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => then(performance.now());
        port2.postMessage(0);
      });
    let pressed;
    document.addEventListener("keydown", ({ timeStamp }) => {
      pressed = timeStamp;
      moments.answered.push(undefined);
      painted((now) => moments.shown.push(now - timeStamp));
    });
    const answer = document.querySelector("main .answer, main .results");
    const changed = () => {
      const at = moments.answered.length - 1;
      const since = pressed;
      // What settles later (address, suggestions, the line that writes itself) is no part of it.
      if (performance.now() - since < 600) painted((now) => (moments.answered[at] ??= now - since));
    };
    new MutationObserver(changed).observe(answer, { subtree: true, childList: true, characterData: true });
    if (slider) return ["ArrowRight", "ArrowLeft"];
    return number ? ["1", "Backspace"] : ["ArrowDown", "ArrowUp"];
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const press = async (moves, pause) => {
    for (let move = 0; move < moves; move += 1) {
      // A digit is taken back at once, a slider or a list after ten steps.
      const run = keys.includes("Backspace") ? 1 : 10;
      await page.keyboard.press(keys[Math.floor(move / run) % 2]);
      await page.waitForTimeout(pause);
    }
  };
  await press(MOVES, 100);
  await page.waitForTimeout(2000);
  const { shown } = await page.evaluate(() => globalThis.moments);
  await page.evaluate(() => (globalThis.moments.answered.length = 0));
  await press(ALONE, 1500);
  const { answered } = await page.evaluate(() => globalThis.moments);
  await page.close();
  const said = (times) => {
    const sorted = times.filter((time) => typeof time === "number").sort((a, b) => a - b);
    const at = (share) => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(0);
    return `median ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)} ms of ${sorted.length}`;
  };
  console.log(`/${path}, 4 times slower: key to paint ${said(shown)}; to the answer ${said(answered)}`);
}
await browser.close();
