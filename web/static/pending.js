// A page answers its usual question until its calculator is alive. That is loaded when the address asks another one, whose
// answer is marked as not the one asked for until then, and where the calculator does not come, the page says so; or else
// when the reader turns to the page, or has read for a while. Whoever drives a page with a program waits for `<html data-ready>`:
// its calculator listens, or it has none.
import { wake, wakeOthers } from "./wake.js";

/** A reader who has not moved for so long is still there: his first move shall be answered at once, milliseconds. */
const WHILE = 5000;
const { documentElement: page } = document;
const island = /** @type {HTMLElement | null} */ (document.querySelector("[data-island]"));
const ready = () => (page.dataset.ready = "");

for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("[data-waits]"))) {
  field.disabled = false;
  // As once it listens: typing replaces what is chosen.
  if (field.role === "combobox") field.onfocus = field.select;
}

if (island && page.dataset.later) {
  const failed = () => {
    if (island.ariaBusy !== "true") return;
    island.ariaBusy = null;
    island.before(/** @type {HTMLTemplateElement} */ (document.getElementById("unanswered")).content.cloneNode(true));
  };
  const start = wake(island, page.dataset, { ready, failed });
  if (location.search) {
    island.ariaBusy = "true";
    addEventListener("error", failed, { capture: true, once: true });
    addEventListener("unhandledrejection", failed, { once: true });
    start();
  } else {
    for (const kind of ["pointermove", "pointerdown", "keydown", "focusin", "scroll", "dragenter"]) {
      addEventListener(kind, start, { once: true, passive: true });
    }
    addEventListener("load", () => setTimeout(start, WHILE));
  }
} else {
  ready();
}
wakeOthers();
