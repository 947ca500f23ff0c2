// Takes the pictures of README and of the manifest from a site that is served (`cargo xtask serve --release`), in light:
// node tests/bench/pictures.mjs http://127.0.0.1:8080/
import { chromium } from "playwright-core";

const executablePath = process.env.ROOFTOP_CHROME ?? "/usr/bin/chromium";
const site = process.argv[2] ?? "http://127.0.0.1:8080/";
const pages = [
  ["front", ""],
  ["best", "runs/?v=1&task=coding"],
  ["compare", "compare/"],
  ["machine", "devices/rtx-spark-n1x-675/"],
  ["widget", "embed/estimator/?v=1&device=rtx-4090&model=qwen3-32b&ram=64"],
];
/** Milliseconds until the calculator is there. */
const READY = 4000;

const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox"] });
const take = async (path, file, width, height) => {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(site + path);
  await page.mouse.move(5, 5);
  await page.waitForTimeout(READY);
  await page.mouse.move(3, height - 3);
  await page.screenshot({ path: file });
  await page.close();
};
for (const [name, path] of pages) {
  await take(path, `web/screenshots/${name}-1280.png`, 1280, 800);
  await take(path, `web/screenshots/${name}-390.png`, 390, 760);
}
await take("", "web/static/screenshots/wide.png", 1280, 1080);
await take("", "web/static/screenshots/narrow.png", 390, 844);
await browser.close();
