// Draws the PNG icons from web/static/icon.svg with Chromium, named by ROOFTOP_CHROME.
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const folder = new URL("../../../web/static/", import.meta.url);
const svg = await readFile(new URL("icon.svg", folder), "utf8");
const background = /<rect[^>]* fill="(#[0-9a-f]+)"/.exec(svg)?.[1] ?? "#fff";

// A maskable icon may be cut to a circle of 80 %, and its ground reaches the edges.
const icons = [
  { file: "icons/192.png", size: 192, scale: 1 },
  { file: "icons/512.png", size: 512, scale: 1 },
  { file: "icons/maskable-512.png", size: 512, scale: 0.75, background },
  { file: "apple-touch-icon.png", size: 180, scale: 0.9, background },
];

const browser = await chromium.launch({
  executablePath: process.env.ROOFTOP_CHROME,
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const { file, size, scale, background = "transparent" } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${background}}
       svg{width:${size * scale}px;height:${size * scale}px}</style>${svg}`,
    );
    await writeFile(new URL(file, folder), await page.screenshot({ omitBackground: true }));
    await page.close();
    console.log(`  web/static/${file}`);
  }
} finally {
  await browser.close();
}
