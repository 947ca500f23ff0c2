// In the page of a widget, before it is painted: its look, and what it tells the page around it. The calculator itself, by
// far the largest part, is loaded when the address asks something or the reader turns to it: until then the page is
// complete with its usual question.
import "./save.js";

const { documentElement: page } = document;
/** The longest address that is read; questions are far shorter. */
const LONGEST = 16_384;
const isRead = location.search.length <= LONGEST;
// Hides the notice that the answer is that of the usual question; where scripts are blocked it stays.
if (isRead) page.dataset.running = "";
const search = isRead ? location.search : "";
const asked = new URLSearchParams(search);
const look = ["theme", "accent"].filter((name) => asked.has(name)).map((name) => [name, asked.get(name)]);
const isQuestion = [...asked.keys()].some((name) => !["theme", "accent", "v"].includes(name));

const theme = asked.get("theme");
if (theme === "light" || theme === "dark") page.style.colorScheme = theme;

/** Contrast of a colour (six hexadecimal digits) with another one, by WCAG 2. */
function contrast(...colours) {
  const [dark, light] = colours
    .map((colour) => {
      const [r, g, b] = colour.match(/../g).map((part) => {
        const share = Number.parseInt(part, 16) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    })
    .sort((a, b) => a - b);
  return light / dark;
}

// A colour that could not be read on the paper of this theme is left out.
const accent = asked.get("accent")?.toLowerCase();
if (/^[0-9a-f]{6}$/.test(accent ?? "")) {
  const dark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  const [onLight, onDark] = ["fbfaf7", "15171b"].map((paper) => contrast(accent, paper) >= 4.5);
  if (dark ? onDark : onLight) page.style.setProperty("--accent", `#${accent}`);
}

/** Whoever drives the page with a program waits for this: nothing more comes unless the reader turns to it. */
const ready = () => (page.dataset.ready = "");

let told = "";
let telling;
const tell = () => {
  clearTimeout(telling);
  const height = Math.ceil(page.getBoundingClientRect().height);
  const answer = document.querySelector(".verdict")?.textContent ?? "";
  const now = `${height} ${answer}`;
  if (now === told) return;
  told = now;
  for (const message of [
    { rooftop: "embed", height, answer, query: search },
    { sentinel: "amp", type: "embed-size", height }, // AMP
    JSON.stringify({ src: location.href, context: "iframe.resize", height }), // Medium, by Embedly
  ]) {
    parent.postMessage(message, "*");
  }
};

// Links of the site leave the frame, those of the calculator itself stay and keep its look.
const root = new URL(page.dataset.root, location.href);
function mend(link) {
  const written = link.getAttribute("href");
  if (!written || link.dataset.mended === written) return;
  if (/^(\?|\.\/$)/.test(written)) {
    const question = new URLSearchParams(written.startsWith("?") ? written : "");
    for (const [name, value] of look) question.set(name, value);
    link.setAttribute("href", `?${question}`);
    link.removeAttribute("target");
  } else {
    if (!/^(\/|[a-z]+:)/.test(written)) link.href = new URL(written.replace(/^(\.\.\/)+/, ""), root);
    // Links of a picture have no such properties.
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener");
  }
  link.dataset.mended = link.getAttribute("href");
}

/** Brings the calculator to life, and lets the link to the full page follow it. */
async function calculator(island) {
  const { wake, wakeOthers } = await import("./wake.js");
  const full = document.querySelector("[data-full]");
  const follow = () => {
    if (location.search.length > LONGEST) return;
    const question = new URLSearchParams(location.search);
    for (const name of ["theme", "accent"]) question.delete(name);
    full.href = full.dataset.full + (question.size ? `?${question}` : "");
  };
  const start = wake(island, page.dataset, {
    shown: () => (page.dataset.running = ""),
    ready,
    failed: () => {
      if (isQuestion) delete page.dataset.running;
      island.ariaBusy = null;
    },
  });
  if (isQuestion) {
    island.ariaBusy = "true";
    start();
  } else {
    ready();
  }
  for (const kind of ["pointerover", "pointerdown", "focusin"]) island.addEventListener(kind, start, { once: true });
  wakeOthers();
  // Also before a button copies the address of the full page.
  for (const kind of ["pointerover", "pointerdown", "focusin", "keydown"]) addEventListener(kind, follow);
  follow();
}

/** Answers the question of the address from what was written ahead; the link leads to the calculator with that question. */
async function written(short) {
  const full = document.querySelector("[data-full]");
  const question = new URLSearchParams(asked);
  for (const name of ["theme", "accent"]) question.delete(name);
  if (isQuestion) {
    const { answer } = await import("./short.js");
    full.href = `${full.dataset.full}?${(await answer(short, question)) ?? question}`;
  }
  ready();
}

addEventListener("DOMContentLoaded", async () => {
  const short = document.querySelector("[data-short]");
  await (short ? written(short) : calculator(document.querySelector("[data-island]")));
  const links = () => document.querySelectorAll("a[href]:not([data-full])").forEach(mend);
  links();
  // A frame out of view is not drawn, so nothing is observed to change its size; the page around it wants to know before.
  tell();
  addEventListener("load", tell);
  // Not in the middle of a change: a calculator empties its place before it fills it again.
  const tellSoon = () => {
    clearTimeout(telling);
    telling = setTimeout(tell);
  };
  const changed = () => {
    links();
    tellSoon();
  };
  new MutationObserver(changed).observe(document.body, {
    characterData: true,
    childList: true,
    subtree: true,
    attributeFilter: ["href"],
  });
  new ResizeObserver(tellSoon).observe(page);
});
