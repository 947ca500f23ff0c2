// A page that is opened without a question begins with the reader's machine, if he let this browser remember it: its
// address asks so before the calculator reads it.
import { machine, own } from "./store.js";

/** @type {HTMLElement | null} */
const bar = document.querySelector("[data-machine]");
const mine = bar && machine();

/** @type {HTMLElement | null} */
const forget = bar?.querySelector("[data-does=forget]");
if (forget) forget.hidden = !mine;
if (mine && !location.search) {
  const value = (_, name) => encodeURIComponent(mine[name]);
  const asked = bar.dataset.machine.replace(/\{(\w+)\}/g, value);
  history.replaceState(null, "", `?${asked}${bar.dataset.own === undefined ? "" : own(mine)}${location.hash}`);
}
if (mine) {
  /** @type {HTMLElement} */
  const line = bar.querySelector(".mine");
  line.querySelector("b").textContent = mine.name;
  line.hidden = false;
}
