// The looks of a page: one visit serves all of them, from the desk by day to a phone with forced colours and large letters.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { axe, isNight, tree } from "../lib.mjs";

const DESK = { width: 1280, height: 800 };
export const NARROW = { width: 320, height: 800 };
const PHONE = { width: 390, height: 844 };
const OPERABLE = [
  "button",
  "checkbox",
  "combobox",
  "link",
  "listbox",
  "radio",
  "searchbox",
  "slider",
  "spinbutton",
  "switch",
  "tab",
  "textbox",
];
const NAMED = new Set([...OPERABLE, "dialog", "form", "img", "image", "meter", "navigation", "progressbar", "region"]);

const out = fileURLToPath(new URL("../out/", import.meta.url));
const isDrawn = Boolean(process.env.ROOFTOP_SCREENSHOTS);
if (isDrawn) await mkdir(out, { recursive: true });

/** A picture of all of the page, for people to look at: made when asked for, compared with nothing. */
async function draw(page, path, look) {
  if (!isDrawn) return;
  // A browser without a GPU takes half a minute to draw all of a page as long as /method/ at once.
  const isLong = await page.evaluate(() => document.documentElement.scrollHeight > 25_000);
  await page.screenshot({
    path: `${out}${path.replaceAll("/", "-") || "home-"}${look.replaceAll(" ", "-")}.png`,
    fullPage: !isLong,
  });
}

async function fits(page) {
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overhang <= 0, `${overhang} px wider than the window`);
}

const finds = async (page, options) => assert.deepEqual(await axe(page, options), []);
/** Of what axe looks for this alone depends on light and dark, and the rest on the width. It takes axe longest. */
const CONTRAST = "color-contrast";
const ONLY_CONTRAST = { runOnly: [CONTRAST] };
const NO_CONTRAST = { rules: { [CONTRAST]: { enabled: false } } };

const sessions = new WeakMap();

/** The size of letters that the reader has set. */
async function setLetters(page, standard, fixed) {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  await sessions.get(page).send("Page.setFontSizes", { fontSizes: { standard, fixed } });
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), `${standard}px`);
}

const LOOKS = {
  "light at 1280 px": async (page) => {
    await page.setViewportSize(DESK);
    await fits(page);
    await finds(page);
  },
  "dark at 1280 px": async (page) => {
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await fits(page);
    await finds(page, ONLY_CONTRAST);
  },
  "dark at 320 px": async (page) => {
    await page.setViewportSize(NARROW);
    await fits(page);
    await finds(page, NO_CONTRAST);
  },
  "what fits 320 px": async (page) => {
    await page.setViewportSize(NARROW);
    await fits(page);
  },
  "light at 320 px": async (page) => {
    await page.setViewportSize(NARROW);
    await fits(page);
    await finds(page);
  },
  "forced colours and letters of twice the size": async (page, path) => {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active", reducedMotion: "reduce" });
    await setLetters(page, 32, 26);
    await fits(page);
    await named(page, path);
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === "running").length,
    );
    assert.equal(moving, 0, "animations run where none are wanted");
    // What axe finds here it nearly always finds at 320 px.
    if (isNight) await finds(page);
  },
};

/** Everything has a name, and the landmarks are there. */
async function named(page, path) {
  const nodes = await tree(page);
  const nameless = nodes.filter(({ role, name }) => NAMED.has(role) && !name.trim());
  assert.deepEqual(nameless, []);
  assert.equal(nodes.filter(({ role }) => role === "main").length, 1);
  if (path.startsWith("embed/") && path !== "embed/") return;
  for (const role of ["banner", "contentinfo", "search"]) {
    if (role === "search" && path === "search/") continue;
    assert.ok(
      nodes.some((node) => node.role === role),
      role,
    );
  }
}

/** The looks of the first language, each page by its own. */
export const ALL_LOOKS = [
  "light at 1280 px",
  "dark at 1280 px",
  "dark at 320 px",
  "forced colours and letters of twice the size",
];
/** The looks are those of the first language; other words may be longer. */
export const OF_WORDS = ["light at 320 px", "dark at 1280 px"];
/** Of pages that stand for no others, by day. */
export const OF_LENGTH = ["what fits 320 px"];

/** A page as a browser opens it that nobody has set up; the address is opened after that. */
export async function plain(page, viewport = DESK) {
  if (sessions.has(page)) await setLetters(page, 16, 13);
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "no-preference" });
}

/** Looks at a page that is open, each look a test of its own within `t`. */
export async function lookAt(t, page, path, looks) {
  for (const look of looks) {
    await t.test(look, async () => {
      await LOOKS[look](page, path);
      await draw(page, path, look);
    });
  }
}
